"""What the servers of the cookie lab answer: a cookie, a page that asks, a redirect, an echo."""

from __future__ import annotations

import re
from collections.abc import Callable

from aiohttp import web

from quizapp.demos.browser.requests import Request
from quizapp.demos.cookie_lab.pages import assignment, element
from quizapp.demos.loopback import WrittenByHand

Answer = Callable[[web.Request], web.StreamResponse]

NO_COOKIE = "no Cookie header"
_GREETING = b"Cookie: "
_UNSENDABLE = re.compile(r"[\r\n\x00]")


class Hosts:
    """All hosts of one run; what they answer next is set before each request."""

    def __init__(self) -> None:
        self.answers: Answer = echo

    async def __call__(self, request: web.Request) -> web.StreamResponse:
        """Answers one request."""
        return self.answers(request)


def is_sendable(line: str) -> bool:
    """Whether a text can be a header value at all: CR, LF and NUL end it (RFC 9110, 5.5)."""
    return _UNSENDABLE.search(line) is None


def sets(line: str) -> Answer:
    """Answers with a Set-Cookie line, byte for byte as it was typed."""

    def answer(_request: web.Request) -> web.StreamResponse:
        head = ["HTTP/1.1 200 OK", "Content-Type: text/plain"]
        if is_sendable(line):
            head.append(f"Set-Cookie: {line}")
        head += ["Content-Length: 2", "Connection: close", "", "ok"]
        return WrittenByHand("\r\n".join(head).encode("utf-8", "replace"))

    return answer


def page(*asks: Request) -> Answer:
    """Answers with a page that makes these requests."""
    return _html("".join(map(element, asks)))


def scripted(line: str) -> Answer:
    """Answers with a page whose script writes a cookie."""
    return _html(f"<script>{assignment(line)}</script>")


def _html(body: str) -> Answer:
    def answer(_request: web.Request) -> web.StreamResponse:
        return web.Response(text=body, content_type="text/html")

    return answer


def redirect(to: Request) -> Answer:
    """Sends the browser on with 302, after which a POST is a GET (Fetch, section 4.4)."""

    def answer(_request: web.Request) -> web.StreamResponse:
        return web.Response(status=302, headers={"Location": str(to.address)})

    return answer


def echo(request: web.Request) -> web.StreamResponse:
    """Answers with the Cookie header that came, or says that none did."""
    came = [value for name, value in request.raw_headers if name.lower() == b"cookie"]
    body = _GREETING + b"; ".join(came) if came else NO_COOKIE.encode()
    return web.Response(body=body, content_type="text/plain", charset="utf-8")


def echoed(body: bytes) -> str | None:
    """The Cookie header that a server says it received; None if it received none."""
    if not body.startswith(_GREETING):
        return None
    return body.removeprefix(_GREETING).decode("utf-8", "replace")
