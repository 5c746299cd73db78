"""Who sends requests: Mina's two devices, Juno's, and the attacker's."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from urllib.parse import urlencode

from quizapp.demos.auto_login.inputs import Way
from quizapp.demos.auto_login.places import AGENTS, HOSTS
from quizapp.demos.auto_login.remember_cookie import set_cookie
from quizapp.demos.browser.request_headers import request_headers
from quizapp.demos.browser.requests import Request, Via
from quizapp.demos.browser_jar import BrowserJar
from quizapp.demos.loopback import Loopback
from quizapp.demos.wire import Exchange
from quizapp.errors import DemoError

_LONGEST = 100_000
"""Characters that somebody may type into a cookie."""


@dataclass(frozen=True, slots=True)
class Asking:
    """A request with the Cookie header that the jar gave for it, ready to be sent."""

    request: Request
    headers: Mapping[str, str]
    body: bytes = b""


class Device:
    """A browser with a jar of its own."""

    def __init__(self, lane: str, net: Loopback, now: Callable[[], float]) -> None:
        self.lane = lane
        self.jar = BrowserJar(now)
        self._net = net

    def opens(self, way: Way) -> Asking:
        """The front page, by its address."""
        return self._asking(Request(f"https://{HOSTS[way]}/"))

    def posts(self, way: Way, path: str, form: Mapping[str, str]) -> Asking:
        """A form of the site itself."""
        url = f"https://{HOSTS[way]}{path}"
        asking = self._asking(Request(url, Via.FORM_POST, initiator=f"https://{HOSTS[way]}/"))
        return Asking(asking.request, asking.headers, urlencode(form).encode())

    async def send(self, asking: Asking, *, answer_arrives: bool = True) -> Exchange:
        """Sends it, and stores what cookies the answer sets, if the answer arrives."""
        request = asking.request
        exchange = await self._net.request(request.method, request.url, asking.headers, asking.body)
        for line in exchange.answered("Set-Cookie") if answer_arrives else ():
            self.jar.store(line, request)
        return exchange

    def kept(self, way: Way, name: str) -> str:
        """The value of a cookie in the jar; empty if there is none."""
        host = HOSTS[way]
        of_host = (one for one in self.jar.cookies() if (one.domain, one.name) == (host, name))
        return next((one.value for one in of_host), "")

    def plant(self, way: Way, name: str, value: str) -> None:
        """Put a cookie into the jar by hand, as the developer tools let anybody do; whatever else
        the jar has of that site goes."""
        request = Request(f"https://{HOSTS[way]}/")
        for cookie in self.jar.cookies():
            if cookie.domain == HOSTS[way]:
                self.jar.store(set_cookie(cookie.name, "", 0), request)
        self.jar.store(set_cookie(name, value, 30 * 86_400), request)

    def shows(self, way: Way, name: str, value: str) -> Asking:
        """The front page with a Cookie header written by hand, past every jar.

        Raises DemoError where no header can hold the value.
        """
        if len(value) > _LONGEST:
            raise DemoError("error.demo.auto_login_long", limit=_LONGEST)
        if any(ord(character) < ord(" ") or character == "\x7f" for character in value):
            raise DemoError("error.demo.auto_login_unsendable")
        request = Request(f"https://{HOSTS[way]}/")
        return Asking(request, {"User-Agent": AGENTS[self.lane], "Cookie": f"{name}={value}"})

    def _asking(self, request: Request) -> Asking:
        header = self.jar.send(request).header
        return Asking(
            request, {"User-Agent": AGENTS[self.lane], **request_headers(request, header)}
        )
