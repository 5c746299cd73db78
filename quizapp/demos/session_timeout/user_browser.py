"""The user's browser: its jar, what became of its cookie, and when it was closed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from quizapp.demos.browser.reasons import Reason
from quizapp.demos.browser.requests import Request, Restart, Via
from quizapp.demos.browser_jar import BrowserJar, Cookie, Sent, Stored
from quizapp.demos.loopback import Loopback
from quizapp.demos.session_timeout.account_site import ACCOUNT, HTTP_ACCOUNT, LOGIN, LOGOUT, NAME
from quizapp.demos.session_timeout.inputs import Deed
from quizapp.demos.session_timeout.timeline import CookieLife, Loss
from quizapp.demos.wire import Exchange

_FORM = "application/x-www-form-urlencoded"
_BODIES = {Deed.LOGIN: b"user=mina&password=sesame", Deed.LOGOUT: b""}
_REQUESTS = {
    Deed.VISIT: Request(ACCOUNT, Via.ADDRESS_BAR),
    Deed.HTTP: Request(HTTP_ACCOUNT, Via.ADDRESS_BAR),
    Deed.LOGIN: Request(LOGIN, Via.FORM_POST, initiator=LOGIN),
    Deed.LOGOUT: Request(LOGOUT, Via.FORM_POST, initiator=ACCOUNT),
}


@dataclass(frozen=True, slots=True)
class Visit:
    """One request of the browser, and what it did with the answer."""

    deed: Deed
    sent: Sent
    exchange: Exchange
    stored: tuple[Stored, ...]
    """What came of every Set-Cookie line in the answer."""
    loss: Loss | None
    """Why the browser had no cookie to send; None where it sent one, or never had one."""

    @property
    def held_back(self) -> Reason | None:
        """Why the browser kept back a cookie that it had; None where it sent it or had none."""
        reasons = (one.reasons[0] for one in self.sent.decisions if one.reasons)
        return next(reasons, None)

    @property
    def received(self) -> str:
        """The Cookie header as the server received it; empty where there was none."""
        return "; ".join(self.exchange.received("Cookie"))

    @property
    def carried(self) -> str:
        """The id in it."""
        return self.received.removeprefix(f"{NAME}=")

    @property
    def let_in(self) -> bool:
        """Whether the server knows who it is, and goes on doing so."""
        return self.exchange.status == 200 and self.deed is not Deed.LOGOUT


class UserBrowser:
    """One browser, which decides by its own clock and knows nothing of the server's session."""

    def __init__(self, net: Loopback, now: Callable[[], float]) -> None:
        self.jar = BrowserJar(now)
        self._net, self._now = net, now
        self._lives: list[CookieLife] = []
        self._closed: list[tuple[float, float | None]] = []

    @property
    def is_closed(self) -> bool:
        """Whether nobody can use it now."""
        return bool(self._closed) and self._closed[-1][1] is None

    @property
    def cookie(self) -> Cookie | None:
        """The cookie of the session, if the jar has it."""
        return next((one for one in self.jar.cookies() if one.name == NAME), None)

    @property
    def loss(self) -> Loss | None:
        """Why the last cookie is gone; None while it is there."""
        return self._lives[-1].loss if self._lives else None

    async def request(self, deed: Deed) -> Visit:
        """Makes the request of a deed with exactly what the jar gives, and stores what comes."""
        request = _REQUESTS[deed]
        sent = self.jar.send(request)
        loss = None if sent.header else self.loss
        headers = {"Content-Type": _FORM} if deed in _BODIES else {}
        if sent.header:
            headers["Cookie"] = sent.header
        exchange = await self._net.request(
            request.method, sent.url, headers, _BODIES.get(deed, b"")
        )
        lines = exchange.answered("Set-Cookie")
        stored = tuple(self._store(line, request) for line in lines)
        return Visit(deed, sent, exchange, stored, loss)

    def close(self) -> None:
        """Nothing is sent to anybody."""
        self._closed.append((self._now(), None))

    def open(self, mode: Restart) -> Cookie | None:
        """Starts it again; gives the cookie that this start did without, if there was one."""
        before, closed_at = self.cookie, self._closed[-1][0]
        self._closed[-1] = (closed_at, self._now())
        self.jar.restart(mode)
        if before is None or self.cookie is not None:
            return None
        self._lose(Loss.CLOSED, closed_at)
        return before

    def expired(self) -> CookieLife | None:
        """The cookie whose Max-Age has run out since this was last asked."""
        life = self._lives[-1] if self._lives else None
        if life is None or life.gone is not None or self.cookie is not None:
            return None
        self._lose(Loss.EXPIRED, life.expires or self._now())
        return life

    def next_expiry(self) -> float | None:
        """When the cookie in the jar runs out; None for a session cookie, or none at all."""
        life = self._lives[-1] if self._lives else None
        return None if life is None or life.gone is not None else life.expires

    def lives(self) -> tuple[CookieLife, ...]:
        """Every value that the cookie had, the first one first. Times are the clock's."""
        return tuple(self._lives)

    def closed(self) -> tuple[tuple[float, float | None], ...]:
        """From when until when it was closed."""
        return tuple(self._closed)

    def _store(self, line: str, request: Request) -> Stored:
        stored = self.jar.store(line, request)
        cookie, now = stored.cookie, self._now()
        held = bool(self._lives) and self._lives[-1].gone is None
        if cookie is None:
            if held and self.cookie is None:
                self._lose(Loss.DELETED, now)
            elif not held and not stored.deleted and self._is_about_a_value(line):
                self._lives.append(CookieLife("", (now,), None, now, Loss.NEVER))
        elif held and self._lives[-1].value == cookie.value:
            life = self._lives[-1]
            self._lives[-1] = replace(life, set_at=(*life.set_at, now), expires=cookie.expires)
        else:
            if held:
                self._lose(Loss.REPLACED, now)
            self._lives.append(CookieLife(cookie.value, (now,), cookie.expires))
        return stored

    def _is_about_a_value(self, line: str) -> bool:
        """Whether a line meant to set something: a logout's names no value."""
        return not line.startswith(f"{NAME}=;")

    def _lose(self, loss: Loss, at: float) -> None:
        self._lives[-1] = replace(self._lives[-1], gone=at, loss=loss)
