"""The server of the demo: a page for those who have logged in, on one session store."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import parse_qs

from aiohttp import web

from quizapp.demos.session_timeout.session_store import SessionStore

_ORIGIN = "https://app.shop.test"
HOST = _ORIGIN.partition("://")[2]
LOGIN, LOGOUT, ACCOUNT = (f"{_ORIGIN}/{page}" for page in ("login", "logout", "account"))
HTTP_ACCOUNT = f"http://{HOST}/account"
NAME = "sid"
"""What the cookie with the session's id is called."""


@dataclass(frozen=True, slots=True)
class CookieSetting:
    """How long the server asks the browser to keep its cookie, and how often it says so."""

    max_age: int | None
    attribute: str
    renew: bool

    def line(self, session_id: str) -> str:
        """The value of Set-Cookie."""
        line = f"{NAME}={session_id}; Path=/; Secure; HttpOnly; SameSite=Lax"
        return line if self.max_age is None else f"{line}; {self.attribute}={self.max_age}"


class AccountSite:
    """Answers every request of `HOST`."""

    def __init__(self, store: SessionStore, setting: CookieSetting) -> None:
        self._store = store
        self.setting = setting

    async def __call__(self, request: web.Request) -> web.StreamResponse:
        session_id = request.cookies.get(NAME, "")
        if request.method == "POST" and request.path == "/login":
            return self._login(session_id, await request.text())
        if request.method == "POST" and request.path == "/logout":
            return self._logout(session_id)
        return self._account(session_id)

    def _login(self, old_id: str, form: str) -> web.Response:
        """A new session under a new id: an id from before the login is worth nothing after it."""
        self._store.invalidate(old_id)
        one = self._store.create(parse_qs(form).get("user", ["?"])[0])
        return self._set(web.Response(text=f"Welcome, {one.user}."), one.id)

    def _account(self, session_id: str) -> web.Response:
        one = self._store.enter(session_id)
        if one is None:
            # As web applications do: a 401 has to name a scheme in WWW-Authenticate (RFC 9110,
            # section 15.5.2), and a login form is none.
            return web.Response(status=302, headers={"Location": "/login"}, text="Please log in.")
        answer = web.Response(text=f"This is {one.user}'s account.")
        return self._set(answer, one.id) if self.setting.renew else answer

    def _logout(self, session_id: str) -> web.Response:
        """Both halves: the session is dropped here, and the cookie in the browser deleted."""
        self._store.invalidate(session_id)
        answer = web.Response(text="Goodbye.")
        deleting = f"{NAME}=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0"
        answer.headers.add("Set-Cookie", deleting)
        return answer

    def _set(self, answer: web.Response, session_id: str) -> web.Response:
        answer.headers.add("Set-Cookie", self.setting.line(session_id))
        return answer
