"""Puts what victim, attacker and shop did into steps, with the bytes that were on the wire."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from quizapp.demos.browser.reasoning import (
    SCRIPT_SECTION,
    STORED_SECTION,
    decided_sending,
    decided_storing,
    why_not_sent,
    why_not_stored,
)
from quizapp.demos.browser.reasons import SECTIONS
from quizapp.demos.browser.urls import read_url
from quizapp.demos.browser_jar import BrowserJar, Reason, SameSite, Sent
from quizapp.demos.durations import duration
from quizapp.demos.passing_time import PassingTime
from quizapp.demos.session_hijacking.answers import refused, text_of
from quizapp.demos.session_hijacking.attacker import AttackersSite, SecondClient
from quizapp.demos.session_hijacking.inputs import EVIL, SHOP
from quizapp.demos.session_hijacking.loot import Loot
from quizapp.demos.session_hijacking.reasons import why
from quizapp.demos.session_hijacking.session_table import SessionTable
from quizapp.demos.session_hijacking.shop import COOKIE, Shop
from quizapp.demos.session_hijacking.victim import VictimBrowser, Visit
from quizapp.demos.session_hijacking.wiretap import Wiretap
from quizapp.demos.steps import Step
from quizapp.demos.wire import Exchange, request_wire, response_wire
from quizapp.texts.saying import Saying, saying

VICTIM_LANE, ATTACKER_LANE, WIRETAP_LANE = "victim", "attacker", "wiretap"
"""Lanes beside the host names."""
_MOST_RECORDED = 1500
"""Octets of one direction of a line that are shown."""
_WAYS_SHOWN = 24
"""The newest ones; in a play of a few keys there are fewer."""
_MOVED = 301
_PAGES: dict[tuple[str, str, str], Callable[..., Any]] = {
    (SHOP, "GET", "/"): Shop.welcome,
    (SHOP, "POST", "/login"): SessionTable.sign_in,
    (SHOP, "POST", "/logout"): SessionTable.sign_out,
    (SHOP, "GET", "/account"): SessionTable.find,
    (SHOP, "POST", "/transfer"): Shop.transfer,
    (EVIL, "GET", "/win"): AttackersSite.__call__,
    (EVIL, "GET", "/collect"): AttackersSite.__call__,
}
"""Which function decides on a request."""


def visited(visit: Visit) -> Iterator[Step]:
    """A request of the victim's browser, its response, and what her jar made of the cookie."""
    request, host = visit.request, visit.request.address.host
    asks = saying("hijacking.step.asks", method=request.method, url=visit.sent.url)
    wire = request_wire(visit.exchange)
    # That the shop's cookie does not go to other hosts is no news.
    decisions = visit.sent.decisions if host == SHOP else ()
    held = [reason for one in decisions for reason in one.reasons]
    reason = why_not_sent(held[0]) if held else None
    source = SECTIONS[held[0]] if held else ""
    code_asked = decided_sending(held[0]) if held else VictimBrowser.visit
    yield Step(VICTIM_LANE, host, asks, wire, reason, source, code=code_asked)
    yield answered(VICTIM_LANE, visit.exchange)
    for one in visit.stored:
        for refusal in one.reasons:
            yield _not_stored(refusal, visit.exchange)


def answered(whom: str, answer: Exchange) -> Step:
    """The response, which may be a refusal; the shop says why."""
    address = read_url(answer.url)
    host = address.host
    code = _PAGES.get((host, answer.method, address.path), Shop.__call__)
    if answer.status == _MOVED:
        code = Shop.__call__
    wire, barrier = response_wire(answer), refused(answer)
    if barrier:
        what = saying("hijacking.step.refuses", status=answer.status)
        reason, source = why(barrier)
        return Step(host, whom, what, wire, reason, source, refused=True, code=code)
    return Step(host, whom, _answer(answer), wire, code=code)


def _answer(answer: Exchange) -> Saying:
    for line in answer.answered("Set-Cookie"):
        pair = line.partition(";")[0]
        deletes = pair == f"{COOKIE}="
        return saying("hijacking.step.deletes" if deletes else "hijacking.step.sets", pair=pair)
    for to in answer.answered("Location"):
        return saying("hijacking.step.redirects", status=answer.status, to=to)
    begins = text_of(answer).partition("\n")[0]
    return saying("hijacking.step.answers", status=answer.status, begins=begins)


def _not_stored(reason: Reason, answer: Exchange) -> Step:
    return Step(
        VICTIM_LANE,
        VICTIM_LANE,
        saying("hijacking.step.not_stored", reason=reason),
        "\n".join(answer.answered("Set-Cookie")),
        why_not_stored(reason),
        SECTIONS[reason],
        refused=True,
        code=decided_storing(reason),
    )


def login_failed(reason: str) -> Step:
    """The password was right, and yet the account page knows nobody."""
    what = saying("hijacking.step.login_failed")
    because = why_not_stored(Reason(reason)) if reason else None
    return Step(
        VICTIM_LANE,
        VICTIM_LANE,
        what,
        "",
        because,
        STORED_SECTION,
        refused=True,
        code=BrowserJar.store,
    )


def waited(seconds: float) -> Step:
    """Time passes for everybody."""
    what = saying("hijacking.step.waits", time=duration(seconds))
    return Step(VICTIM_LANE, VICTIM_LANE, what, code=PassingTime.passes)


def recorded(ways: tuple[bytes, ...], id: str) -> Step:
    """What the attacker's proxy has kept, and whether he can read an id in it."""
    count = sum(map(len, ways))
    readable = saying("hijacking.step.recorded", count=count, id=id)
    sealed = saying("hijacking.step.recorded_nothing", count=count)
    return Step(
        WIRETAP_LANE,
        ATTACKER_LANE,
        readable if id else sealed,
        "\n\n".join(shown_bytes(way).rstrip() for way in ways[-_WAYS_SHOWN:]),
        saying("hijacking.why.heard" if id else "hijacking.why.not_heard"),
        "RFC 6265 8.3" if id else "RFC 8446 5",
        refused=not id,
        code=Wiretap.since,
    )


def shown_bytes(data: bytes) -> str:
    """A record as text, where dots stand for what is none: mostly dots means ciphertext."""
    text = data[:_MOST_RECORDED].decode("ascii", "replace").replace("\r\n", "\n")
    plain = "".join(one if one == "\n" or one.isprintable() else "·" for one in text)
    return plain.replace("\ufffd", "·")


def client_asked(answer: Exchange, what: Saying) -> Iterator[Step]:
    """A request of the attacker's own client, and the answer."""
    wire = request_wire(answer)
    code = SecondClient.order if answer.method == "POST" else SecondClient.get
    yield Step(ATTACKER_LANE, SHOP, what, wire, code=code)
    yield answered(ATTACKER_LANE, answer)


def script_read(read: Sent) -> Step:
    """What the attacker's script finds in document.cookie."""
    what = saying("hijacking.step.script_reads")
    wire = f'document.cookie == "{read.header}"'
    reasons = [reason for one in read.decisions for reason in one.reasons]
    if reasons:
        because, source, code = (
            why_not_sent(reasons[0]),
            SECTIONS[reasons[0]],
            decided_sending(reasons[0]),
        )
        return Step(VICTIM_LANE, VICTIM_LANE, what, wire, because, source, True, code)
    key = "cookie_reasons.read" if read.header else "cookie_reasons.nothing_to_read"
    return Step(
        VICTIM_LANE,
        VICTIM_LANE,
        what,
        wire,
        saying(key),
        SCRIPT_SECTION,
        refused=not read.header,
        code=BrowserJar.script_read,
    )


def did(what: Saying, wire: str = "", code: Callable[..., Any] | None = None) -> Step:
    """Something that the attacker does by himself."""
    return Step(ATTACKER_LANE, ATTACKER_LANE, what, wire, code=code)


def ended(loot: Loot, attack: Callable[..., Any]) -> Step:
    """What an attack has come to."""
    reason, source = why(loot.barrier)
    key = "transferred" if loot.transferred else "read" if loot.read else "failed"
    what = saying(f"hijacking.step.ended.{key}")
    return Step(ATTACKER_LANE, ATTACKER_LANE, what, "", reason, source, not loot.harm, attack)


def attributes(jar: BrowserJar) -> tuple[str, ...]:
    """Of the shop's cookie as the jar holds it."""
    for cookie in jar.cookies():
        if cookie.name == COOKIE:
            same_site = cookie.same_site
            shown = () if same_site is SameSite.ABSENT else (f"SameSite={same_site}",)
            return (*["Secure"] * cookie.secure, *["HttpOnly"] * cookie.http_only, *shown)
    return ()
