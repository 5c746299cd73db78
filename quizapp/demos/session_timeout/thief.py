"""Somebody who has copied a cookie, and keeps the session busy with a request every minute."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from quizapp.demos.loopback import Loopback
from quizapp.demos.session_timeout.account_site import ACCOUNT
from quizapp.demos.session_timeout.inputs import MINUTE
from quizapp.demos.session_timeout.timeline import Polling
from quizapp.demos.session_timeout.user_browser import UserBrowser
from quizapp.demos.wire import Exchange
from quizapp.errors import DemoError

EVERY = MINUTE
"""Seconds between two requests."""


@dataclass(frozen=True, slots=True)
class Untold:
    """Requests that turned out like the one before them, of which nobody has heard yet."""

    count: int
    until: float
    """When the last of them was made."""
    exchange: Exchange
    """The last of them."""


def copied(browser: UserBrowser) -> str:
    """What somebody takes along who has the browser's cookie store before them: name and value.

    HttpOnly and Secure stay behind, and Max-Age too. Raises ``DemoError`` where there is no cookie.
    """
    if browser.cookie is None:
        raise DemoError("error.demo.nothing_to_steal")
    return browser.cookie.pair


class Thief:
    """No browser: it has one id, and heeds no Max-Age."""

    def __init__(self, net: Loopback, now: Callable[[], float], pair: str) -> None:
        self._net, self._now, self._pair = net, now, pair
        self.next = now()
        """When the next request is due."""
        self.last: Exchange | None = None
        self.pollings: list[Polling] = []
        self._untold: Untold | None = None

    @property
    def id(self) -> str:
        """What was copied."""
        return self._pair.partition("=")[2]

    async def poll(self) -> bool:
        """One request; gives whether it turned out otherwise than the one before."""
        self.last = await self._net.request("GET", ACCOUNT, {"Cookie": self._pair})
        now, let_in = self._now(), self.last.status == 200
        self.next = now + EVERY
        before = self.pollings[-1] if self.pollings else None
        if before is None or before.let_in != let_in:
            self.pollings.append(Polling(now, now, let_in, 1))
            return True
        self.pollings[-1] = replace(before, last=now, count=before.count + 1)
        self._untold = Untold(self._untold.count + 1 if self._untold else 1, now, self.last)
        return False

    def take_untold(self) -> Untold | None:
        """The requests since this was last asked that were nothing new."""
        untold, self._untold = self._untold, None
        return untold
