"""Three servers that know people by something that proves nothing, or that lives too long."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from random import Random

from quizapp.demos.auto_login.accounts import Person
from quizapp.demos.auto_login.fresh_values import hexadecimal
from quizapp.demos.auto_login.inputs import Way
from quizapp.demos.auto_login.outcomes import Outcome
from quizapp.demos.auto_login.remember_cookie import cookie_value, set_cookie
from quizapp.demos.auto_login.shop import Asked, Reply, Shop

SESSIONS = """
CREATE TABLE session (id TEXT PRIMARY KEY, user TEXT NOT NULL, expires REAL NOT NULL)
"""


class IdentifierShop(Shop):
    """Takes an identifier in the cookie for a proof."""

    column: str
    """Where the account has it."""

    def visit(self, asked: Asked) -> Reply:
        user = self.user_of(asked)
        outcome = Outcome.NOBODY if user is None else Outcome.RECOGNISED
        return Reply(self.event(asked, outcome, user), user)

    def user_of(self, asked: Asked) -> str | None:
        value = cookie_value(asked.cookies, self.cookie)
        return None if value is None else self.accounts.name_by(self.column, value)

    def remember(self, user: str, device: str) -> tuple[str, ...]:  # noqa: ARG002
        value = self.accounts.value_of(self.column, user)
        return (set_cookie(self.cookie, value, self.lifetime),)

    def forget_here(self, asked: Asked) -> int:  # noqa: ARG002
        """The server has nothing that it could delete."""
        return 0

    def forget_all_of(self, user: str) -> int:  # noqa: ARG002
        """Nor for any other browser."""
        return 0


class MacAddressShop(IdentifierShop):
    """By the address of the network card, which people typed in when they opened their account:
    no page can read it."""

    way = Way.MAC
    cookie = column = "mac"


class UserIdShop(IdentifierShop):
    """By the number of the account."""

    way = Way.USER_ID
    cookie = "uid"
    column = "id"


class LongSessionShop(Shop):
    """By a session id that is random, and valid for weeks."""

    way = Way.LONG_SESSION
    cookie = "sid"

    def __init__(
        self, people: Iterable[Person], now: Callable[[], float], random: Random, days: float
    ) -> None:
        super().__init__(people, now, random, days)
        self.database.execute(SESSIONS)

    def visit(self, asked: Asked) -> Reply:
        user = self.user_of(asked)
        outcome = Outcome.NOBODY if user is None else Outcome.RECOGNISED
        return Reply(self.event(asked, outcome, user), user)

    def user_of(self, asked: Asked) -> str | None:
        value = cookie_value(asked.cookies, self.cookie) or ""
        found = self.database.execute(
            "SELECT user FROM session WHERE id = ? AND expires > ?", (value, self.now())
        ).fetchone()
        return None if found is None else str(found[0])

    def remember(self, user: str, device: str) -> tuple[str, ...]:  # noqa: ARG002
        sid = hexadecimal(self.random, 16)
        with self.database:
            self.database.execute(
                "INSERT INTO session VALUES (?, ?, ?)", (sid, user, self.now() + self.lifetime)
            )
        return (set_cookie(self.cookie, sid, self.lifetime),)

    def forget_here(self, asked: Asked) -> int:
        value = cookie_value(asked.cookies, self.cookie) or ""
        return self._delete("DELETE FROM session WHERE id = ?", value)

    def forget_all_of(self, user: str) -> int:
        return self._delete("DELETE FROM session WHERE user = ?", user)

    def _delete(self, statement: str, value: str) -> int:
        with self.database:
            return self.database.execute(statement, (value,)).rowcount
