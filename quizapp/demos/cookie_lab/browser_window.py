"""The browser of the cookie lab: its jar decides, and its requests really go over the wire."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from quizapp.demos.browser.request_headers import BODY, request_headers
from quizapp.demos.browser.requests import Request
from quizapp.demos.browser_jar import BrowserJar, Sent
from quizapp.demos.cookie_lab.hosts import Answer, Hosts
from quizapp.demos.loopback import Loopback
from quizapp.demos.wire import Exchange


@dataclass(frozen=True, slots=True)
class Visit:
    """One request that the browser made, or did not."""

    request: Request
    sent: Sent
    """What the jar gave along, and why the rest stayed behind."""
    exchange: Exchange | None
    """What was on the wire; None if the request never left the browser."""


class BrowserWindow:
    """A browser with one jar, on a network of made-up hosts."""

    def __init__(
        self, net: Loopback, hosts: Hosts, now: Callable[[], float], third_party_cookies: bool
    ) -> None:
        self.jar = BrowserJar(now, third_party_cookies)
        self._net, self._hosts = net, hosts

    async def visit(self, request: Request, answers: Answer) -> Visit:
        """Makes a request with exactly the Cookie header that the jar gives."""
        sent = self.jar.send(request)
        if not sent.arrives:
            return Visit(request, sent, None)
        self._hosts.answers = answers
        exchange = await self._net.request(
            request.method,
            sent.url,
            request_headers(request, sent.header),
            BODY if request.method == "POST" else b"",
        )
        return Visit(request, sent, exchange)
