"""A site with accounts: what all four servers have in common, whatever they know people by."""

from __future__ import annotations

import sqlite3
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from random import Random

from aiohttp import web

from quizapp.demos.auto_login.accounts import Accounts, Person
from quizapp.demos.auto_login.event_log import Event, EventLog, cut_short
from quizapp.demos.auto_login.inputs import Way
from quizapp.demos.auto_login.outcomes import Outcome
from quizapp.demos.auto_login.remember_cookie import cookie_value, delete_cookie

REQUEST_ID = "X-Request-Id"
LOGGED_IN = "logged in as "
PLEASE_LOG_IN = "please log in"


@dataclass(frozen=True, slots=True)
class Asked:
    """What a server looks at in a request."""

    path: str
    cookies: str
    """The Cookie header; empty if there is none."""
    device: str
    """The User-Agent."""
    form: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Reply:
    """What it answers, and what it writes down about it."""

    event: Event
    user: str | None = None
    """Whom it takes the visitor for."""
    set_cookies: tuple[str, ...] = ()
    alarm: Event | None = None
    """What it writes down before that, where the request brought a stolen token to light."""


class Shop(ABC):
    """One server with its database; subclasses are the ways of recognising a browser."""

    way: Way
    cookie: str
    """The name of the cookie that outlives the browser."""

    def __init__(
        self, people: Iterable[Person], now: Callable[[], float], random: Random, days: float
    ) -> None:
        self.database = sqlite3.connect(":memory:")
        self.accounts = Accounts(self.database, random)
        for person in people:
            self.accounts.add(person)
        self.log = EventLog()
        self.now, self.random = now, random
        self.lifetime = days * 86_400
        """Seconds."""

    def close(self) -> None:
        """The database is gone with this."""
        self.database.close()

    async def __call__(self, request: web.Request) -> web.StreamResponse:
        """Answers one request."""
        form = {name: str(value) for name, value in (await request.post()).items()}
        header, agent = _field(request, "Cookie"), _field(request, "User-Agent")
        reply = self.reply(Asked(request.path, header, agent, form))
        if reply.alarm is not None:
            self.log.write(reply.alarm)
        self.log.write(reply.event)
        return response_of(reply)

    def reply(self, asked: Asked) -> Reply:
        """What a request comes to."""
        match asked.path:
            case "/login":
                return self.log_in(asked)
            case "/password":
                return self.change_password(asked)
            case "/logout":
                return self.log_out(asked)
            case "/logout-everywhere":
                return self.log_out_everywhere(asked)
        return self.visit(asked)

    @abstractmethod
    def visit(self, asked: Asked) -> Reply:
        """Somebody opens the site."""

    @abstractmethod
    def remember(self, user: str, device: str) -> tuple[str, ...]:
        """The Set-Cookie lines for somebody who has just given the right password."""

    @abstractmethod
    def forget_here(self, asked: Asked) -> int:
        """End what the server has about the browser that asks; gives how much that was."""

    @abstractmethod
    def forget_all_of(self, user: str) -> int:
        """End what the server has about every browser of a user; gives how much that was."""

    @abstractmethod
    def user_of(self, asked: Asked) -> str | None:
        """Who asks, as far as the cookies tell; changes nothing."""

    def log_out(self, asked: Asked) -> Reply:
        """Ends this browser's login."""
        user = self.user_of(asked)
        event = self.event(asked, Outcome.LOGOUT, user, revoked=self.forget_here(asked))
        return Reply(event, None, self.forgotten)

    def log_out_everywhere(self, asked: Asked) -> Reply:
        """Ends every login of whoever asks."""
        user = self.user_of(asked)
        if user is None:
            return Reply(self.event(asked, Outcome.NOBODY), None, self.forgotten)
        event = self.event(asked, Outcome.LOGOUT_EVERYWHERE, user, revoked=self.forget_all_of(user))
        return Reply(event, None, self.forgotten)

    @property
    def forgotten(self) -> tuple[str, ...]:
        """The Set-Cookie lines for a browser that shall forget."""
        return (delete_cookie(self.cookie),)

    def event(
        self, asked: Asked, outcome: Outcome, user: str | None = None, *, revoked: int = 0
    ) -> Event:
        """A line of the log about a request."""
        shown = cut_short(cookie_value(asked.cookies, self.cookie) or "")
        line = Event(self.log.next_number, self.now(), outcome, user or "", asked.device, shown)
        return replace(line, revoked=revoked)

    def log_in(self, asked: Asked) -> Reply:
        """Takes a password, and remembers the browser."""
        user = asked.form.get("user", "")
        if not self.accounts.is_right(user, asked.form.get("password", "")):
            return Reply(self.event(asked, Outcome.WRONG_PASSWORD))
        self.forget_here(asked)
        lines = self.remember(user, asked.device)
        return Reply(self.event(asked, Outcome.LOGIN, user), user, lines)

    def change_password(self, asked: Asked) -> Reply:
        """Asks for the old one: a cookie from last week is not enough to take an account over."""
        user = asked.form.get("user", "")
        if not self.accounts.is_right(user, asked.form.get("password", "")):
            return Reply(self.event(asked, Outcome.WRONG_PASSWORD))
        self.accounts.set_password(user, asked.form.get("new", ""))
        event = self.event(asked, Outcome.PASSWORD, user, revoked=self.forget_all_of(user))
        return Reply(event, user, self.remember(user, asked.device))


def response_of(reply: Reply) -> web.Response:
    """The page for whoever it is taken for, with the cookies to set, and what it is logged as."""
    text = LOGGED_IN + reply.user if reply.user else PLEASE_LOG_IN
    response = web.Response(text=text, headers={REQUEST_ID: str(reply.event.request)})
    for line in reply.set_cookies:
        response.headers.add("Set-Cookie", line)
    return response


def _field(request: web.Request, name: str) -> str:
    """A header field; what is no UTF-8 in it becomes U+FFFD."""
    value = request.headers.get(name, "")
    return value.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
