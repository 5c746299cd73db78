"""What a server writes down about requests, without a secret that could be used again."""

from __future__ import annotations

from dataclasses import dataclass

from quizapp.demos.auto_login.outcomes import Outcome

_SHOWN = 6
"""Characters of a value that are written down."""
_SHOWN_OF_SECRET = 4
"""Of a validator; 24 of its 192 bits."""


@dataclass(frozen=True, slots=True)
class Event:
    """One line of the log."""

    request: int
    """The number of the request that it is about; the answer has it as ``X-Request-Id``."""
    at: float
    """Seconds since 1970."""
    outcome: Outcome
    user: str = ""
    device: str = ""
    """Where the request came from, by its User-Agent."""
    shown: str = ""
    """What the cookie said, cut short."""
    stored: str = ""
    """The hash in the table that it was compared with."""
    computed: str = ""
    """The hash of what arrived."""
    revoked: int = 0
    """How many tokens or sessions were ended."""


class EventLog:
    """The lines, in order."""

    def __init__(self) -> None:
        self._events: list[Event] = []

    @property
    def next_number(self) -> int:
        """The number of the request to come."""
        return self._events[-1].request + 1 if self._events else 1

    def write(self, event: Event) -> None:
        """One more line."""
        self._events.append(event)

    @property
    def events(self) -> tuple[Event, ...]:
        """All lines, the oldest first."""
        return tuple(self._events)

    def about(self, request: int) -> tuple[Event, ...]:
        """The lines about the request that an answer's ``X-Request-Id`` names."""
        return tuple(event for event in self._events if event.request == request)


def cut_short(value: str) -> str:
    """``select…:vali…``: enough to tell one value from another, and too little to send one."""
    first, colon, secret = value.partition(":")
    if not colon:
        return _cut(first, _SHOWN)
    return f"{_cut(first, _SHOWN)}:{_cut(secret, _SHOWN_OF_SECRET)}"


def _cut(value: str, limit: int) -> str:
    return value if len(value) <= limit else f"{value[:limit]}…"
