"""The victim's browser: a jar that decides, and requests that really go through the Wi-Fi."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from quizapp.demos.browser.request_headers import request_headers
from quizapp.demos.browser.requests import Page, Request
from quizapp.demos.browser_jar import BrowserJar, Sent, Stored
from quizapp.demos.loopback import Loopback
from quizapp.demos.session_hijacking.shop import COOKIE
from quizapp.demos.wire import Exchange


@dataclass(frozen=True, slots=True)
class Visit:
    """One request of the victim's browser, with what its response set."""

    request: Request
    sent: Sent
    """The jar's decision on every cookie."""
    exchange: Exchange
    stored: tuple[Stored, ...]
    """What became of each Set-Cookie line."""


class VictimBrowser:
    """Mina's browser, in which pages run scripts and forms post themselves."""

    def __init__(self, wifi: Loopback, now: Callable[[], float]) -> None:
        self.jar = BrowserJar(now)
        self.address = ""
        """What stands in the address bar."""
        self._wifi = wifi

    async def visit(self, request: Request, body: str = "") -> Visit:
        """Makes a request with exactly the cookies that the jar gives, and stores what comes."""
        sent = self.jar.send(request)
        headers = request_headers(request, sent.header)
        exchange = await self._wifi.request(request.method, sent.url, headers, body.encode())
        stored = tuple(self.jar.store(line, request) for line in exchange.answered("Set-Cookie"))
        if request.is_top_level:
            self.address = sent.url
        return Visit(request, sent, exchange, stored)

    def script_read(self) -> Sent:
        """What document.cookie reads on the page that is open."""
        return self.jar.script_read(Page(self.address))

    @property
    def session_id(self) -> str:
        """What anybody who opens the developer tools sees, HttpOnly or not; empty for none."""
        return next((one.value for one in self.jar.cookies() if one.name == COOKIE), "")
