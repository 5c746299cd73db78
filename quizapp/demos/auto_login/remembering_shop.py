"""The server that does it right: a token per device, hashed, rotated with each use, revocable."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from random import Random

from quizapp.demos.auto_login.accounts import Person
from quizapp.demos.auto_login.checking import Ruling, check
from quizapp.demos.auto_login.event_log import Event
from quizapp.demos.auto_login.inputs import Way
from quizapp.demos.auto_login.outcomes import Outcome
from quizapp.demos.auto_login.remember_cookie import (
    REMEMBER,
    SESSION,
    RememberToken,
    cookie_value,
    delete_cookie,
    fresh_token,
    fresh_validator,
    hash_of,
    set_cookie,
)
from quizapp.demos.auto_login.shop import Asked, Reply, Shop
from quizapp.demos.auto_login.token_table import TokenRow, TokenTable
from quizapp.demos.auto_login.web_sessions import WebSessions


class RememberingShop(Shop):
    """Recognises a session first, and a remember-me token where there is none."""

    way = Way.REMEMBER
    cookie = REMEMBER

    def __init__(
        self,
        people: Iterable[Person],
        now: Callable[[], float],
        random: Random,
        days: float,
        grace: float,
    ) -> None:
        super().__init__(people, now, random, days)
        self.table = TokenTable(self.database)
        self.sessions = WebSessions(random)
        self._grace = grace

    def visit(self, asked: Asked) -> Reply:
        user = self.sessions.user(cookie_value(asked.cookies, SESSION), self.now())
        if user is not None:
            return Reply(self.event(asked, Outcome.SESSION, user), user)
        value = cookie_value(asked.cookies, REMEMBER)
        if value is None:
            return Reply(self.event(asked, Outcome.NOBODY))
        return self._log_in_by(check(value, self.table, self.now(), self._grace), asked)

    def _log_in_by(self, ruling: Ruling, asked: Asked) -> Reply:
        """What a ruling on a token comes to."""
        row = ruling.row
        if row is None:
            return self._refuse(ruling, asked)
        match ruling.outcome:
            case Outcome.ROTATED:
                opened, rotated = self._open_session(row.user), self._rotate(row)
                return Reply(self._event(asked, ruling), row.user, (opened, rotated))
            case Outcome.GRACE:
                # Without a new validator: the request that came first has brought one.
                opened = self._open_session(row.user)
                return Reply(self._event(asked, ruling), row.user, (opened,))
            case Outcome.THEFT:
                return self._refuse(ruling, asked, self.forget_all_of(row.user))
        return self._refuse(ruling, asked, self.table.forget(row.selector))

    def _refuse(self, ruling: Ruling, asked: Asked, revoked: int = 0) -> Reply:
        return Reply(self._event(asked, ruling, revoked), None, self.forgotten)

    def _rotate(self, row: TokenRow) -> str:
        """Another validator for the same row; gives the Set-Cookie line that brings it."""
        token = RememberToken(row.selector, fresh_validator(self.random))
        now = self.now()
        self.table.rotate(row, hash_of(token.validator), now, now + self.lifetime)
        return set_cookie(REMEMBER, token.value, self.lifetime)

    def _open_session(self, user: str) -> str:
        return set_cookie(SESSION, self.sessions.open(user, self.now()))

    def remember(self, user: str, device: str) -> tuple[str, ...]:
        token, now = fresh_token(self.random), self.now()
        self.table.add(
            TokenRow(
                selector=token.selector,
                validator_hash=hash_of(token.validator),
                previous_hash="",
                rotated=now,
                user=user,
                device=device,
                expires=now + self.lifetime,
            )
        )
        return (self._open_session(user), set_cookie(REMEMBER, token.value, self.lifetime))

    def forget_here(self, asked: Asked) -> int:
        """The session, and the row if the cookie proves that it is this browser's."""
        self.sessions.end(cookie_value(asked.cookies, SESSION))
        ruling = self._ruling(asked)
        if ruling.row is None or ruling.outcome not in (Outcome.ROTATED, Outcome.GRACE):
            return 0
        return self.table.forget(ruling.row.selector)

    def forget_all_of(self, user: str) -> int:
        """Every token of a user, and every session that one of them may have opened."""
        self.sessions.end_all_of(user)
        return self.table.forget_all_of(user)

    def user_of(self, asked: Asked) -> str | None:
        user = self.sessions.owner(cookie_value(asked.cookies, SESSION), self.now())
        if user is not None:
            return user
        ruling = self._ruling(asked)
        proved = ruling.outcome in (Outcome.ROTATED, Outcome.GRACE)
        return ruling.row.user if proved and ruling.row else None

    def log_out(self, asked: Asked) -> Reply:
        return self._stolen(asked) or super().log_out(asked)

    def log_out_everywhere(self, asked: Asked) -> Reply:
        return self._stolen(asked) or super().log_out_everywhere(asked)

    def log_in(self, asked: Asked) -> Reply:
        return self._in_spite_of_theft(asked, super().log_in)

    def change_password(self, asked: Asked) -> Reply:
        return self._in_spite_of_theft(asked, super().change_password)

    def _in_spite_of_theft(self, asked: Asked, page: Callable[[Asked], Reply]) -> Reply:
        """A password counts beside a token that two people hold; the alarm is raised first."""
        stolen = self._stolen(asked)
        reply = page(asked)
        if stolen is None:
            return reply
        set_cookies = reply.set_cookies or stolen.set_cookies
        return replace(reply, set_cookies=set_cookies, alarm=stolen.event)

    def _stolen(self, asked: Asked) -> Reply | None:
        """A token that two people hold is one on every page."""
        ruling = self._ruling(asked)
        if ruling.row is None or ruling.outcome is not Outcome.THEFT:
            return None
        return self._refuse(ruling, asked, self.forget_all_of(ruling.row.user))

    @property
    def forgotten(self) -> tuple[str, ...]:
        return (delete_cookie(SESSION), delete_cookie(REMEMBER))

    def _ruling(self, asked: Asked) -> Ruling:
        value = cookie_value(asked.cookies, REMEMBER) or ""
        return check(value, self.table, self.now(), self._grace)

    def _event(self, asked: Asked, ruling: Ruling, revoked: int = 0) -> Event:
        row = ruling.row
        line = self.event(asked, ruling.outcome, row.user if row else None, revoked=revoked)
        stored = row.validator_hash if row else ""
        return replace(line, stored=stored, computed=ruling.computed)
