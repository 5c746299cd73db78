"""The shop: a real server with a login, an account page, a transfer, reviews and a logout."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from html import escape
from random import Random
from urllib.parse import parse_qs

from aiohttp import web

from quizapp.demos.browser.stored_cookie import SameSite
from quizapp.demos.session_hijacking.answers import REFUSED, SIGNED_IN
from quizapp.demos.session_hijacking.asking import Barrier
from quizapp.demos.session_hijacking.inputs import SHOP, VICTIM, Defences
from quizapp.demos.session_hijacking.session_table import Session, SessionTable

PASSWORD = "spring-rain-42"
COOKIE = "sid"


@dataclass(frozen=True, slots=True)
class Transfer:
    """Points that went from one account to another."""

    payer: str
    payee: str


class Shop:
    """What stands behind every address of shop.test, whichever network a request comes over."""

    def __init__(self, defences: Defences, now: Callable[[], float], random: Random) -> None:
        self._defences = defences
        self.table = SessionTable(defences, now, random)
        self.books: Counter[Transfer] = Counter()
        """How often each transfer was made."""
        self.review = ""
        """The newest review, put into the page unescaped: the shop's XSS hole."""

    async def __call__(self, request: web.Request) -> web.StreamResponse:
        """Answers one request."""
        if self._defences.tls and not _came_encrypted(request):
            return web.Response(status=301, headers={"Location": f"https://{SHOP}{request.path}"})
        form = {name: values[0] for name, values in parse_qs(await request.text()).items()}
        match request.method, request.path:
            case "GET", "/":
                return self.welcome(request)
            case "POST", "/login":
                return self._log_in(request, form)
            case "GET", "/reviews":
                return _page(f"<h1>Reviews</h1>\n<p>Great shoes!</p>\n{self.review}")
            case "GET", "/account":
                return self._account(request)
            case "POST", "/transfer":
                return self.transfer(request, form)
            case "POST", "/logout":
                return self._log_out(request)
        return _page("There is no such page.", status=404)

    def welcome(self, request: web.Request) -> web.Response:
        """The first page. An id in the URL is taken up, as with ;jsessionid= and PHP's trans-sid;
        only one that the shop has given out itself."""
        came = _id_in_cookie(request)
        if self.table.find(came) is not None:
            return _page("Welcome back.")
        planted = self.table.find(request.query.get(COOKIE, ""))
        session = planted or self.table.begin()
        return self._setting(_page("Welcome."), session)

    def _log_in(self, request: web.Request, form: dict[str, str]) -> web.Response:
        if (form.get("user"), form.get("password")) != (VICTIM, PASSWORD):
            return _refusal(Barrier.PASSWORD, 403)
        before = self.table.find(_id_in_cookie(request)) or self.table.begin()
        after = self.table.sign_in(before, VICTIM)
        answer = _page(f"{SIGNED_IN}{VICTIM}.")
        kept = after.id == _id_in_cookie(request)
        return answer if kept else self._setting(answer, after)

    def _account(self, request: web.Request) -> web.Response:
        session = self._signed_in(request)
        if isinstance(session, Barrier):
            return _refusal(session, 403)
        field = ""
        if self._defences.csrf_token:
            field = f'\n<input type="hidden" name="csrf" value="{escape(session.csrf_token)}">'
        return _page(f"{SIGNED_IN}{session.user}.\n<form method=post action=/transfer>{field}")

    def transfer(self, request: web.Request, form: dict[str, str]) -> web.Response:
        """Moves points in the name of whoever is logged in, unless a defence stands in the way."""
        session = self._signed_in(request)
        if isinstance(session, Barrier):
            return _refusal(session, 403)
        if self._defences.csrf_token and form.get("csrf") != session.csrf_token:
            return _refusal(Barrier.CSRF_TOKEN, 403)
        if self._defences.password_again and form.get("password") != PASSWORD:
            return _refusal(Barrier.PASSWORD, 403)
        transfer = Transfer(session.user, form.get("to", ""))
        self.books[transfer] += 1
        return _page(f"{transfer.payer} has transferred 100 points to {transfer.payee}.")

    def _log_out(self, request: web.Request) -> web.Response:
        self.table.sign_out(_id_in_cookie(request))
        answer = _page("Signed out.")
        answer.headers["Set-Cookie"] = f"{COOKIE}=; Path=/; Max-Age=0{self._attributes()}"
        return answer

    def _signed_in(self, request: web.Request) -> Session | Barrier:
        """The session that somebody has logged in to, or why there is none for this request."""
        came = _id_in_cookie(request)
        if not came:
            return Barrier.NO_COOKIE
        session = self.table.find(came)
        if session is None:
            return self.table.why_gone(came)
        return session if session.user else Barrier.NOT_SIGNED_IN

    def _setting(self, answer: web.Response, session: Session) -> web.Response:
        answer.headers["Set-Cookie"] = f"{COOKIE}={session.id}; Path=/{self._attributes()}"
        return answer

    def _attributes(self) -> str:
        defences = self._defences
        attributes = ["Secure"] * defences.secure + ["HttpOnly"] * defences.http_only
        if defences.same_site is not SameSite.ABSENT:
            attributes.append(f"SameSite={defences.same_site}")
        return "".join(f"; {attribute}" for attribute in attributes)


def _came_encrypted(request: web.Request) -> bool:
    return request.transport is not None and (
        request.transport.get_extra_info("sslcontext") is not None
    )


def _id_in_cookie(request: web.Request) -> str:
    """The value of the first cookie of the shop's name; empty if none came."""
    for pair in request.headers.get("Cookie", "").split(";"):
        name, _, value = pair.strip().partition("=")
        if name == COOKIE:
            return value
    return ""


def _page(body: str, status: int = 200) -> web.Response:
    return web.Response(text=body, content_type="text/html", status=status)


def _refusal(why: Barrier, status: int) -> web.Response:
    """Says what stood in the way, for the demo's sake: a real shop would not be so talkative."""
    return _page(f"{REFUSED}{why}", status)
