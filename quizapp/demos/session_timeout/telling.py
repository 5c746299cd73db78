"""Puts what happened into steps, with the bytes that were on the wire and the time it was."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from quizapp.demos.browser.storing import make_cookie
from quizapp.demos.browser_jar import BrowserJar, Cookie, RemarkKind, Stored
from quizapp.demos.session_timeout.account_site import HOST
from quizapp.demos.session_timeout.chronicle import memory_lines
from quizapp.demos.session_timeout.durations import clock, length
from quizapp.demos.session_timeout.inputs import PAGES, Deed
from quizapp.demos.session_timeout.limits import Limits
from quizapp.demos.session_timeout.reasoning import (
    SERVLET,
    STORING,
    SWEEPING,
    Why,
    about,
    why_not_sent,
    why_over,
    why_sent,
)
from quizapp.demos.session_timeout.session_store import Ended, SessionStore
from quizapp.demos.session_timeout.thief import Thief, Untold, copied
from quizapp.demos.session_timeout.timeline import CookieLife, Loss
from quizapp.demos.session_timeout.user_browser import UserBrowser, Visit
from quizapp.demos.steps import Step
from quizapp.demos.wire import Exchange, request_wire, response_wire
from quizapp.texts.saying import Saying, saying

BROWSER, THIEF = "browser", "thief"
"""Lanes; the third is the host."""
Code = Callable[..., Any]


class Telling:
    """Tells steps by one clock: times are counted from ``origin``, in seconds."""

    def __init__(self, now: Callable[[], float], origin: float) -> None:
        self._now, self._origin = now, origin

    def visited(self, visit: Visit, why: Why) -> Iterator[Step]:
        """A request of the browser, its answer, and what the browser keeps of that."""
        loss, held_back = visit.loss, visit.held_back
        sent, source = why_sent() if visit.received else why_not_sent(loss, held_back)
        wire = request_wire(visit.exchange)
        what = self._what(str(visit.deed))
        yield Step(BROWSER, HOST, what, wire, sent, source, code=UserBrowser.request)
        yield self._answered(visit, why)
        for stored in visit.stored:
            yield from self._kept(stored, visit.deed)

    def _answered(self, visit: Visit, why: Why) -> Step:
        wire, status = response_wire(visit.exchange), visit.exchange.status
        if visit.deed not in PAGES:
            what = self._what(f"{visit.deed}_answer")
            made = visit.deed is Deed.LOGIN
            code: Code = SessionStore.create if made else SessionStore.invalidate
            return Step(HOST, BROWSER, what, wire, *why, code=code)
        refusal = "turned_away" if visit.received else "no_cookie"
        what = self._what("let_in" if visit.let_in else refusal, status=status)
        code = SessionStore.enter
        return Step(HOST, BROWSER, what, wire, *why, refused=not visit.let_in, code=code)

    def _kept(self, stored: Stored, deed: Deed) -> Iterator[Step]:
        for remark in stored.remarks:
            if deed is not Deed.LOGOUT or remark.kind is not RemarkKind.ALREADY_EXPIRED:
                words, source = about(remark)
                what = self._what("remark", attribute=remark.attribute)
                yield self._alone(what, words, source, make_cookie, wire=remark.attribute)
        if stored.cookie is not None:
            yield self._stored(stored.cookie)
        elif stored.deleted:
            yield self._alone(self._what("deleted"), None, STORING, BrowserJar.store)

    def _stored(self, cookie: Cookie) -> Step:
        if cookie.expires is None:
            what, why = self._what("stored"), saying("session_timeout.why.session_cookie")
            source = "RFC 6265bis 4.1.2.2"
        else:
            what = self._what("stored_until", length=length(cookie.expires - self._now()))
            why, source = saying("session_timeout.why.max_age"), STORING
        return self._alone(what, why, source, BrowserJar.store, wire=cookie.pair)

    def closed(self) -> Step:
        """The browser is closed, and nobody is told."""
        why = saying("session_timeout.why.closed")
        return self._alone(self._what("close"), why, SERVLET, UserBrowser.close)

    def opened(self, deed: Deed, lost: Cookie | None) -> Iterator[Step]:
        """The browser is started again, perhaps without its cookie."""
        why, source = saying(f"session_timeout.why.{deed}"), "RFC 6265bis 4.1.2.2"
        yield self._alone(self._what(str(deed)), why, source, BrowserJar.restart)
        if lost is not None:
            words, source = why_not_sent(Loss.CLOSED)
            what = self._what("lost")
            yield self._alone(what, words, source, BrowserJar.restart, lost.pair, refused=True)

    def expired(self, life: CookieLife) -> Step:
        """Max-Age has run out."""
        words, source = why_not_sent(Loss.EXPIRED)
        code, wire = Cookie.is_expired, f"sid={life.value}"
        return self._alone(self._what("expired"), words, source, code, wire, refused=True)

    def became_invalid(self, ended: Ended) -> Step:
        """A limit is reached; nothing else happens at that moment."""
        words, source = why_over(ended, self._origin)
        wire, what = f"sid={ended.one.id}", self._what("invalid")
        return Step(HOST, HOST, what, wire, words, source, refused=True, code=Limits.ended)

    def swept(self, ended: tuple[Ended, ...]) -> Step:
        """The memory of what is over is freed."""
        wire = "\n".join(f"sid={one.one.id}" for one in ended)
        what, why = self._what("swept", count=len(ended)), saying("session_timeout.why.swept")
        return Step(HOST, HOST, what, wire, why, SWEEPING, code=SessionStore.sweep)

    def stolen(self, header: str) -> Step:
        """The cookie is copied."""
        what, why = self._what("steal"), saying("session_timeout.why.steal")
        return Step(BROWSER, THIEF, what, f"Cookie: {header}", why, SERVLET, code=copied)

    def gave_up(self, code: Code) -> Step:
        """The thief stops."""
        return Step(THIEF, THIEF, self._what("gave_up"), code=code)

    def polled(self, exchange: Exchange, why: Why) -> Iterator[Step]:
        """A request of the thief that turned out otherwise than the one before."""
        what = self._what("poll")
        yield Step(THIEF, HOST, what, request_wire(exchange), code=Thief.poll)
        let_in = exchange.status == 200
        what = self._what("let_in" if let_in else "turned_away", status=exchange.status)
        wire, code = response_wire(exchange), SessionStore.enter
        yield Step(HOST, THIEF, what, wire, *why, refused=not let_in, code=code)

    def polled_on(self, untold: Untold) -> Step:
        """More requests of the thief, all with the same outcome."""
        let_in = untold.exchange.status == 200
        key = "polled_on" if let_in else "polled_in_vain"
        until, wire = clock(untold.until - self._origin), request_wire(untold.exchange)
        what = saying(f"session_timeout.step.{key}", time=until, count=untold.count)
        return Step(THIEF, HOST, what, wire, refused=not let_in, code=Thief.poll)

    def looked(self, lines: tuple[str, ...]) -> Step:
        """What is in the server's memory."""
        what = self._what("look" if lines else "look_empty")
        return Step(HOST, HOST, what, "\n".join(lines), code=memory_lines)

    def changed(self, setting: Saying, code: Code) -> Step:
        """Somebody changed a setting of the server."""
        return Step(HOST, HOST, self._what("setting", setting=setting), code=code)

    def _what(self, key: str, **arguments: object) -> Saying:
        time = clock(self._now() - self._origin)
        return saying(f"session_timeout.step.{key}", time=time, **arguments)

    def _alone(
        self,
        what: Saying,
        why: Saying | None,
        source: str,
        code: Code,
        wire: str = "",
        *,
        refused: bool = False,
    ) -> Step:
        return Step(BROWSER, BROWSER, what, wire, why, source, refused, code)
