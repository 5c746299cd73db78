"""What came of one deed: the requests with their answers, and what was taken."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from quizapp.demos.auto_login.event_log import Event
from quizapp.demos.auto_login.inputs import Deed, Way
from quizapp.demos.auto_login.places import HOSTS
from quizapp.demos.auto_login.remember_cookie import cookie_value
from quizapp.demos.wire import Exchange


@dataclass(frozen=True, slots=True)
class Seen:
    """One request, and how it was answered."""

    who: str
    """The lane of whoever asked."""
    way: Way
    exchange: Exchange
    events: tuple[Event, ...]
    """What the server wrote down about it; the last line is what came of it."""
    user: str
    """Whom the answer that arrived greets; empty where there was none."""
    kept: str
    """The long-lived cookie in the jar of whoever asked, after the answer."""
    arrived: bool = True

    @property
    def event(self) -> Event:
        """What came of it."""
        return self.events[-1]

    @property
    def path(self) -> str:
        """What was asked for, without the host."""
        return self.exchange.url.removeprefix(f"https://{HOSTS[self.way]}")

    def sent(self, name: str) -> str | None:
        """The value of a cookie, as the server received it."""
        received = self.exchange.received("Cookie")
        return cookie_value(received[0], name) if received else None


@dataclass(frozen=True, slots=True)
class Dumped:
    """One stolen database."""

    way: Way
    text: str
    value: str
    """What of it the attacker will send as a cookie; empty if there is nothing."""
    holds_secret: bool
    """Whether the secret part of Mina's cookie stands in it."""


@dataclass(frozen=True, slots=True)
class Done:
    """One deed, done."""

    deed: Deed
    seen: tuple[Seen, ...] = ()
    copied: tuple[tuple[Way, str], ...] = ()
    """The cookies that the attacker has copied: of which site, and their values."""
    dumped: tuple[Dumped, ...] = ()


def seen_by(done: tuple[Done, ...], who: str, way: Way | None = None) -> Iterator[Seen]:
    """All requests of one lane, in order."""
    for one in done:
        for seen in one.seen:
            if seen.who == who and way in (None, seen.way):
                yield seen
