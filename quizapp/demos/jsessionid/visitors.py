"""Who asks the container: a browser with its jar, and somebody with curl."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from quizapp.demos.browser.requests import Request, Restart, Via
from quizapp.demos.browser_jar import BrowserJar, Sent, Stored
from quizapp.demos.jsessionid.container import Entry
from quizapp.demos.jsessionid.page_reading import ReadPage, read_page
from quizapp.demos.jsessionid.requested_id import path_parameters
from quizapp.demos.jsessionid.web_applications import POSTS
from quizapp.demos.loopback import Loopback
from quizapp.demos.wire import Exchange, field_values

BROWSER, CURL = "browser", "curl"
"""The lanes of both."""
_FORM = "application/x-www-form-urlencoded"


@dataclass(frozen=True, slots=True)
class Visit:
    """One request, what was on the wire, and what became of it on both sides."""

    client: str
    path: str
    """What was wanted, without an id in it."""
    exchange: Exchange
    entries: tuple[Entry, ...]
    """What the container did about sessions meanwhile."""
    sent: Sent | None = None
    """What the jar gave along; None for curl, and for a browser whose cookies are off."""
    stored: Stored | None = None
    """What the jar made of the Set-Cookie line; None where there was none, or no jar."""

    @property
    def page(self) -> ReadPage:
        """The body, read."""
        return read_page(self.exchange.response_body)

    @property
    def set_cookie(self) -> str:
        """The Set-Cookie line; empty where the response has none."""
        return next(iter(self.exchange.answered("Set-Cookie")), "")

    @property
    def target(self) -> str:
        """What stands in the request line between the method and the version."""
        return self.exchange.request_head.split(" ", 2)[1]


class Browser:
    """A browser on one site: its jar, its switch for cookies, and the page that it shows."""

    def __init__(self, origin: str, now: Callable[[], float], *, takes_cookies: bool) -> None:
        self.jar = BrowserJar(now)
        self.takes_cookies = takes_cookies
        self._origin = origin
        self._shown: ReadPage | None = None

    async def open(self, net: Loopback, path: str, journal: list[Entry]) -> Visit:
        """Opens a page: by its address or, with cookies off, by the link on the page it shows."""
        posts = path.rpartition("/")[2] in POSTS
        request = self._request(self._target(path), posts=posts)
        sent = self.jar.send(request) if self.takes_cookies else None
        journal.clear()
        exchange = await net.request(
            request.method,
            request.url,
            self._headers(sent.header if sent else "", posts=posts),
            b"book=1" if posts and path.endswith("cart") else b"",
        )
        stored = self.store(exchange, request)
        visit = Visit(BROWSER, path, exchange, tuple(journal), sent, stored)
        self._shown = visit.page
        return visit

    @property
    def id_in_links(self) -> str:
        """The id that the next link would carry; empty where there is none, or cookies are on."""
        if self.takes_cookies or self._shown is None:
            return ""
        parameters = (path_parameters(link) for link in self._shown.links.values())
        return next((value for one in parameters for value in one.values()), "")

    def switch_cookies(self) -> None:
        """Switches cookies off, or on again; what the jar holds stays in it."""
        self.takes_cookies = not self.takes_cookies

    def close(self) -> None:
        """Closes the browser and starts it anew."""
        self.jar.restart(Restart.NORMAL)
        self._shown = None

    def _target(self, path: str) -> str:
        if self.takes_cookies or self._shown is None:
            return path
        return self._shown.links.get(path, path)

    def _request(self, target: str, *, posts: bool) -> Request:
        url = f"{self._origin}{target}"
        if posts:
            return Request(url, Via.FORM_POST, f"{self._origin}/app/hello")
        return Request(url, Via.ADDRESS_BAR)

    def _headers(self, cookie_header: str, *, posts: bool) -> dict[str, str]:
        headers = {"Origin": self._origin, "Content-Type": _FORM} if posts else {}
        return {**headers, "Cookie": cookie_header} if cookie_header else headers

    def store(self, exchange: Exchange, request: Request) -> Stored | None:
        """What the jar makes of the Set-Cookie line; with cookies off, nothing."""
        lines = field_values(exchange.response_head, "Set-Cookie")
        return self.jar.store(lines[0], request) if lines and self.takes_cookies else None


async def curl(net: Loopback, origin: str, pair: str, journal: list[Entry]) -> Visit:
    """Asks for the page with getSession(), with a Cookie header of somebody's own."""
    journal.clear()
    headers = {"User-Agent": CURL, "Cookie": pair}
    exchange = await net.request("GET", f"{origin}/app/hello", headers)
    return Visit(CURL, "/app/hello", exchange, tuple(journal))
