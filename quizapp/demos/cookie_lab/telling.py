"""Puts what the browser and the servers did into steps, with the bytes that were on the wire."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

from quizapp.demos.browser.context import sending_context
from quizapp.demos.browser.mixed_content import destination
from quizapp.demos.browser.reasoning import (
    SCRIPT_SECTION,
    STORED_SECTION,
    about,
    decided_sending,
    decided_storing,
    remarked_in,
    why_not_sent,
    why_not_stored,
    why_sent,
)
from quizapp.demos.browser.reasons import SECTIONS, Reason
from quizapp.demos.browser.requests import Page, Request, Restart
from quizapp.demos.browser.set_cookie import read_set_cookie
from quizapp.demos.browser.storing import make_cookie
from quizapp.demos.browser_jar import BrowserJar, Cookie, Remark, RemarkKind, Sent, Stored
from quizapp.demos.cookie_lab.browser_window import BrowserWindow, Visit
from quizapp.demos.cookie_lab.hosts import echo, page, redirect, scripted, sets
from quizapp.demos.cookie_lab.pages import assignment
from quizapp.demos.durations import duration
from quizapp.demos.steps import Step
from quizapp.demos.wire import request_wire, response_wire
from quizapp.texts.saying import Saying, saying

BROWSER = "browser"
"""The lane of the browser; the others are host names."""
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def kind(request: Request) -> Saying:
    """What made the browser send a request."""
    return saying(f"cookie_lab.via.{request.via.name.lower()}")


def requested(visit: Visit) -> Step:
    """The request, or that there was none."""
    request, host = visit.request, visit.request.address.host
    if visit.exchange is None:
        return Step(
            BROWSER,
            BROWSER,
            saying("cookie_lab.step.unmade", url=str(request.address)),
            why=why_not_sent(Reason.MIXED_CONTENT),
            source=SECTIONS[Reason.MIXED_CONTENT],
            refused=True,
            code=destination,
        )
    what = saying("cookie_lab.step.request", via=kind(request), url=visit.sent.url)
    upgraded = visit.sent.url != str(request.address)
    why = saying("cookie_lab.step.upgraded") if upgraded else None
    wire = request_wire(visit.exchange)
    source = "Mixed Content 4.1" if upgraded else ""
    return Step(BROWSER, host, what, wire, why, source, code=BrowserWindow.visit)


def answered(
    visit: Visit, what: Saying, code: Callable[..., Any], why: Saying | None = None
) -> Step:
    """The response of a request that was made."""
    assert visit.exchange is not None
    host = visit.request.address.host
    return Step(host, BROWSER, what, response_wire(visit.exchange), why, code=code)


def opened(visit: Visit) -> Iterator[Step]:
    """A page is opened that will ask for something."""
    yield requested(visit)
    if visit.exchange is not None:
        from_page = saying("cookie_lab.step.page", host=visit.request.address.host)
        yield answered(visit, from_page, page)


def redirected(visit: Visit, to: Request) -> Iterator[Step]:
    """A stop on the way."""
    yield requested(visit)
    if visit.exchange is not None:
        what = saying("cookie_lab.step.redirect", status=visit.exchange.status, url=str(to.address))
        yield answered(visit, what, redirect)


def set_by_response(visit: Visit, is_sendable: bool) -> Iterator[Step]:
    """The request that is answered with the cookie."""
    yield requested(visit)
    if visit.exchange is None:
        return
    if is_sendable:
        yield answered(visit, saying("cookie_lab.step.sets"), sets)
    else:
        why = saying("cookie_lab.step.unsendable_why")
        yield answered(visit, saying("cookie_lab.step.unsendable"), sets, why)


def set_by_script(visit: Visit, line: str) -> Iterator[Step]:
    """The page that is opened, and what its script writes."""
    yield requested(visit)
    if visit.exchange is None:
        return
    yield answered(visit, saying("cookie_lab.step.script_page"), scripted)
    what = saying("cookie_lab.step.script_writes", url=str(visit.request.address))
    yield Step(BROWSER, BROWSER, what, assignment(line), code=BrowserJar.script_write)


def kept(stored: Stored, line: str) -> Iterator[Step]:
    """What the jar made of a line: its remarks, and whether it stored the cookie."""
    for remark in stored.remarks:
        yield _remarked(remark)
    for reason in stored.reasons:
        yield Step(
            BROWSER,
            BROWSER,
            saying("cookie_lab.step.refused", reason=reason),
            line,
            why_not_stored(reason),
            SECTIONS[reason],
            refused=True,
            code=decided_storing(reason),
        )
    if stored.cookie is not None:
        why = saying("cookie_reasons.stored")
        what = saying("cookie_lab.step.stored")
        wire = in_the_jar(stored.cookie)
        yield Step(BROWSER, BROWSER, what, wire, why, STORED_SECTION, code=make_cookie)


def _remarked(remark: Remark) -> Step:
    written = f"{remark.attribute}={remark.value}" if remark.value else remark.attribute
    if remark.kind is RemarkKind.MORE:
        written = ""
    refused = remark.kind is RemarkKind.ALREADY_EXPIRED
    what = saying("cookie_lab.step.remark", attribute=remark.attribute)
    code = make_cookie if refused else read_set_cookie
    return Step(BROWSER, BROWSER, what, written, about(remark), remarked_in(remark), refused, code)


def in_the_jar(cookie: Cookie) -> str:
    """A cookie as the browser keeps it."""
    lines = [cookie.pair, f"Domain: {cookie.domain}{' (host-only)' if cookie.host_only else ''}"]
    lines.append(f"Path: {cookie.path}")
    lines.append(f"SameSite: {cookie.same_site}")
    lines += [f"Secure: {_yes(cookie.secure)}", f"HttpOnly: {_yes(cookie.http_only)}"]
    lines.append(f"Expires: {'session' if cookie.expires is None else _moment(cookie.expires)}")
    return "\n".join(lines)


def _yes(flag: bool) -> str:
    return "yes" if flag else "no"


def _moment(seconds: float) -> str:
    return (_EPOCH + timedelta(seconds=int(seconds))).strftime("%Y-%m-%d %H:%M:%S UTC")


def waited(seconds: float) -> Step:
    """Time passes."""
    return Step(BROWSER, BROWSER, saying("cookie_lab.step.waits", time=duration(seconds)))


def restarted(mode: Restart) -> Step:
    """The browser is closed and started again."""
    what = saying(f"cookie_lab.step.restart.{mode.name.lower()}")
    return Step(BROWSER, BROWSER, what, code=BrowserJar.restart)


def lost(why: Saying, code: Callable[..., Any]) -> Step:
    """The cookie is gone."""
    what = saying("cookie_lab.step.lost")
    return Step(BROWSER, BROWSER, what, "", why, STORED_SECTION, refused=True, code=code)


def decided(visit: Visit) -> Iterator[Step]:
    """Whether the cookie goes with the request, by every rule that was asked."""
    for decision in visit.sent.decisions if visit.sent.arrives else ():
        pair = decision.cookie.pair
        if decision.sent:
            what = saying("cookie_lab.step.goes")
            why, source = why_sent(decision.cookie, visit.request, visit.sent.url)
            yield Step(BROWSER, BROWSER, what, pair, why, source, code=sending_context)
        for reason in decision.reasons:
            what = saying("cookie_lab.step.stays", reason=reason)
            why, source, code = why_not_sent(reason), SECTIONS[reason], decided_sending(reason)
            yield Step(BROWSER, BROWSER, what, pair, why, source, refused=True, code=code)


def echoed(visit: Visit) -> Iterator[Step]:
    """The request that all is about, and what the server says it received."""
    yield requested(visit)
    if visit.exchange is not None:
        yield answered(visit, saying("cookie_lab.step.echo"), echo)


def read_by_script(page: Page, read: Sent) -> Step:
    """What document.cookie gives on a page."""
    what = saying("cookie_lab.step.script_reads", url=str(page.address))
    wire = f'document.cookie == "{read.header}"'
    reasons = [reason for decision in read.decisions for reason in decision.reasons]
    if not reasons:
        why = saying("cookie_reasons.read" if read.header else "cookie_reasons.nothing_to_read")
        return Step(BROWSER, BROWSER, what, wire, why, SCRIPT_SECTION, code=BrowserJar.script_read)
    why, source = why_not_sent(reasons[0]), SECTIONS[reasons[0]]
    code = decided_sending(reasons[0])
    return Step(BROWSER, BROWSER, what, wire, why, source, refused=True, code=code)
