"""Reads a Set-Cookie line: the pair and what its attributes ask for (RFC 6265bis 5.6)."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from quizapp.demos.browser.cookie_date import read_cookie_date
from quizapp.demos.browser.reasons import Reason
from quizapp.demos.browser.stored_cookie import Priority, Remark, RemarkKind, SameSite

MAX_PAIR_OCTETS = 4096
MAX_ATTRIBUTE_OCTETS = 1024
MOST_REMARKS = 20
"""On attributes that were passed over; of the others only how many they are is remarked."""
_BLANKS = " \t"
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_WHOLE_NUMBER = re.compile(r"[+-]?[0-9]+")


@dataclass(frozen=True, slots=True)
class SetCookie:
    """What one line asks for, before anybody looks at where it came from."""

    name: str
    value: str
    domain: str = ""
    """As it was written; empty without the attribute."""
    path: str = ""
    """Begins with a slash, or is empty when the default path applies."""
    max_age: int | None = None
    """Seconds from now; None without a Max-Age that can be read."""
    expires: float | None = None
    """Seconds since 1970; None without an Expires that can be read."""
    secure: bool = False
    http_only: bool = False
    same_site: SameSite = SameSite.ABSENT
    priority: Priority = Priority.MEDIUM
    partitioned: bool = False
    remarks: tuple[Remark, ...] = ()

    def noting(self, kind: RemarkKind, attribute: str, value: str = "") -> "SetCookie":
        """The same with one more remark."""
        return replace(self, remarks=(*self.remarks, Remark(kind, attribute, value)))


def read_set_cookie(line: str) -> SetCookie | Reason:
    """What a line asks for, or why it is no cookie at all. Never raises."""
    pair, *attributes = line.split(";")
    name, equals, value = pair.partition("=")
    if not equals:  # a line without "=" is a value without a name
        name, value = "", pair
    asked = SetCookie(name.strip(_BLANKS), value.strip(_BLANKS))
    if not asked.name and not asked.value:
        return Reason.NO_COOKIE_CONTENT
    if octets(asked.name) + octets(asked.value) > MAX_PAIR_OCTETS:
        return Reason.NAME_VALUE_PAIR_EXCEEDS_MAX_SIZE
    if _has_control_character(line):
        return Reason.DISALLOWED_CHARACTER
    return _with_attributes(asked, attributes)


def _has_control_character(line: str) -> bool:
    """Whether one stands anywhere; a tab at the edge of a name or a value is but a blank.

    The standard lets tabs be inside too; Chromium does not (measured).
    """
    words = (word.strip(_BLANKS) for part in line.split(";") for word in part.split("=", 1))
    return any(_CONTROL.search(word) for word in words)


def octets(text: str) -> int:
    """How long a text is on the wire."""
    return len(text.encode("utf-8", "surrogatepass"))


def _with_attributes(asked: SetCookie, attributes: list[str]) -> SetCookie:
    """The last attribute of a name counts, whether or not it can be read (as Chromium has it)."""
    last: dict[str, tuple[str, str]] = {}
    passed_over: list[Remark] = []
    for attribute in attributes:
        written, _, value = (part.strip(_BLANKS) for part in attribute.partition("="))
        name = written.lower()
        if octets(value) > MAX_ATTRIBUTE_OCTETS:
            passed_over.append(Remark(RemarkKind.ATTRIBUTE_TOO_LONG, written, value[:40]))
        elif name not in _READERS:
            if written or value:
                passed_over.append(Remark(RemarkKind.UNKNOWN_ATTRIBUTE, written, value))
        else:
            if name in last:
                passed_over.append(Remark(RemarkKind.REPEATED, *last[name]))
            last[name] = (written, value)
    asked = replace(asked, remarks=_first(passed_over))
    for name, (written, value) in last.items():
        asked = _READERS[name](asked, written, value)
    return asked


def _first(remarks: list[Remark]) -> tuple[Remark, ...]:
    """As many as somebody reads, and how many more there are."""
    more = len(remarks) - MOST_REMARKS
    if more <= 0:
        return tuple(remarks)
    return (*remarks[:MOST_REMARKS], Remark(RemarkKind.MORE, "…", f"{more:,}"))


def _domain(asked: SetCookie, written: str, value: str) -> SetCookie:
    if value:
        return replace(asked, domain=value)
    return asked.noting(RemarkKind.EMPTY_DOMAIN, written)


def _path(asked: SetCookie, written: str, value: str) -> SetCookie:
    if value.startswith("/"):
        return replace(asked, path=value)
    return asked.noting(RemarkKind.BAD_PATH, written, value)


def _max_age(asked: SetCookie, written: str, value: str) -> SetCookie:
    if _WHOLE_NUMBER.fullmatch(value):
        return replace(asked, max_age=int(value))
    return asked.noting(RemarkKind.BAD_MAX_AGE, written, value)


def _expires(asked: SetCookie, written: str, value: str) -> SetCookie:
    moment = read_cookie_date(value)
    if moment is None:
        return asked.noting(RemarkKind.BAD_EXPIRES, written, value)
    return replace(asked, expires=moment)


def _secure(asked: SetCookie, written: str, value: str) -> SetCookie:
    return replace(_noting_a_value(asked, written, value), secure=True)


def _http_only(asked: SetCookie, written: str, value: str) -> SetCookie:
    return replace(_noting_a_value(asked, written, value), http_only=True)


def _partitioned(asked: SetCookie, written: str, value: str) -> SetCookie:
    return replace(_noting_a_value(asked, written, value), partitioned=True)


def _noting_a_value(asked: SetCookie, written: str, value: str) -> SetCookie:
    return asked.noting(RemarkKind.NEEDS_NO_VALUE, written, value) if value else asked


def _same_site(asked: SetCookie, written: str, value: str) -> SetCookie:
    for same_site in (SameSite.STRICT, SameSite.LAX, SameSite.NONE):
        if value.lower() == same_site.lower():
            return replace(asked, same_site=same_site)
    return asked.noting(RemarkKind.BAD_SAME_SITE, written, value)


def _priority(asked: SetCookie, written: str, value: str) -> SetCookie:
    for priority in Priority:
        if value.lower() == priority:
            return replace(asked, priority=priority)
    return asked.noting(RemarkKind.BAD_PRIORITY, written, value)


_READERS: dict[str, Callable[[SetCookie, str, str], SetCookie]] = {
    "domain": _domain,
    "path": _path,
    "max-age": _max_age,
    "expires": _expires,
    "secure": _secure,
    "httponly": _http_only,
    "samesite": _same_site,
    "priority": _priority,
    "partitioned": _partitioned,
}
