"""What Chromium was seen to do, as rows to hold the jar against.

`chromium_rows.json` holds the rows that the project keeps. QUIZAPP_CHROMIUM_ROWS may name a file
of the longer form, with a cookie named `set-scheme/SameSite/Secure/HttpOnly/scope`; its rows are
run as well.
"""

import json
import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from quizapp.demos.browser_jar import BrowserJar, Cookie, Request, Stored, Via

OWN = json.loads((Path(__file__).parent / "chromium_rows.json").read_text("utf-8"))
_NAMED = os.environ.get("QUIZAPP_CHROMIUM_ROWS", "")
GIVEN: dict[str, Any] = json.loads(Path(_NAMED).read_text("utf-8")) if _NAMED else {}
NOW = float(OWN["now"])
_LETTERS = "abcdefghijklmnopqrst"


class Clock:
    """A clock that is set by hand."""

    def __init__(self, now: float = NOW) -> None:
        self.now = now

    def __call__(self) -> float:
        return self.now


@dataclass(frozen=True)
class RequestRow:
    """One request that was made with all cookies in the jar."""

    third_party_cookies: bool
    age: float
    request: Request
    relation: str
    arrived_at: str | None
    sent: frozenset[str]
    seen_by_scripts: frozenset[str] | None
    """None if it opened no document."""
    fetch_site: str | None
    """Its Sec-Fetch-Site line; None if it had none or never left the browser."""

    def __str__(self) -> str:
        page = self.request.initiator or "nobody"
        return f"{self.request.via} {page} to {self.request.url} {self.age} s"


def _request(via: str, target: str, page: str | None, hop: str) -> Request:
    hops = (hop + "/",) if hop else ()
    return Request(target + "/t", Via(via), page and page + "/", redirected_through=hops)


def _own_requests() -> list[RequestRow]:
    rows = []
    for third, age, via, target, page, relation, hop, arrived, sent, seen, site in OWN["requests"]:
        names = {letter: OWN["sent_as"][place] for place, letter in enumerate(_LETTERS)}
        rows.append(
            RequestRow(
                third == "allowed",
                60 if age == "under" else 130,
                _request(via, target, page, hop),
                relation,
                arrived,
                frozenset(names[letter] for letter in sent),
                None if seen is None else frozenset(names[letter] for letter in seen),
                site,
            )
        )
    return rows


def _given_requests() -> list[RequestRow]:
    rows = []
    for entry in GIVEN.get("requests", []):
        for row in entry if isinstance(entry, list) else [entry]:
            asked, seen = row["request"], row["js_visible"]
            hop = asked.get("redirected_through") or ""
            rows.append(
                RequestRow(
                    asked["third_party_cookies"] == "allowed",
                    60 if asked["cookie_age"].startswith("under") else 130,
                    _request(asked["via"], asked["target"], asked["initiator"], hop),
                    asked["relation"].partition(" ")[0],
                    asked["arrived_as"].partition(" ")[2] if asked["arrived"] else None,
                    frozenset(row["sent"]),
                    None if seen is None else frozenset(seen),
                    asked.get("sec_fetch_site"),
                )
            )
    return rows


REQUESTS = _own_requests() + _given_requests()
COOKIES: dict[str, list[str]] = OWN["cookies"] | {
    name: cookie.get("set_blocked") or [] for name, cookie in GIVEN.get("cookies", {}).items()
}
"""By name, why it is refused."""


def set_cookie_line(name: str) -> str:
    """The Set-Cookie line of a cookie that is named after its attributes."""
    _, same_site, secure, http_only, _ = name.split("/")
    given = GIVEN.get("cookies", {}).get(name, {}).get("domain", "absent")
    attributes = [
        "" if same_site == "absent" else f"SameSite={same_site}",
        "" if given == "absent" else f"Domain={given}",
        secure,
        http_only,
    ]
    return "; ".join([f"{name}=v", *attributes, "Path=/"])


def store_named(jar: BrowserJar, name: str) -> Stored:
    """Sets one of the cookies that are named after their attributes."""
    scheme = name.partition("/")[0]
    return jar.store(set_cookie_line(name), Request(f"{scheme}://app.shop.test/set"))


@dataclass(frozen=True)
class LineRow:
    """One Set-Cookie line and what was in the store after it."""

    url: str
    line: str
    stored: bool
    stored_as: dict[str, Any]
    reasons: list[str]
    sent: dict[str, bool]


def _given_line(row: dict[str, Any]) -> LineRow:
    tail = "/k" if row["group"] == "Path" else ""
    line = row["set"]["set_cookie"]
    if cut := re.search(r"\.\.\. \((\d+) octets\)$", line):
        line = _lengthened(line[: cut.start()], int(cut[1]))
    probes = {url + ("t/1" if tail else ""): sent for url, sent in row.get("sent", {}).items()}
    return LineRow(
        row["set"]["url"] + tail,
        line,
        row["stored"],
        row.get("stored_as") or {},
        row.get("set_blocked") or [],
        probes,
    )


def _lengthened(shown: str, octets: int) -> str:
    """A line of which only the beginning is written down, at its full length."""
    end = "" if "Path=/" in shown else "; Path=/"
    return shown + shown[-1] * (octets - len(shown) - len(end)) + end


LINES = [
    LineRow(url, line, stored, {}, reasons, probes)
    for url, line, probes, stored, reasons in OWN["scopes"]
] + [_given_line(row) for row in GIVEN.get("attributes", []) if "set" in row]


def seen_in_devtools(cookie: Cookie) -> dict[str, Any]:
    """A cookie in the words of Storage.getCookies."""
    return {
        "domain": cookie.domain if cookie.host_only else "." + cookie.domain,
        "path": cookie.path,
        "secure": cookie.secure,
        "httponly": cookie.http_only,
        "session": cookie.is_session,
        "samesite": cookie.same_site.value.replace("absent", "unspecified"),
        "value_len": len(cookie.value),
    } | ({} if cookie.expires is None else {"expires_in_s": cookie.expires - cookie.created})
