"""What there is to see of a scene: who is in by which way, the token table, the event log."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from quizapp.demos.auto_login.event_log import Event
from quizapp.demos.auto_login.happened import Done
from quizapp.demos.auto_login.inputs import Way
from quizapp.demos.auto_login.token_table import TokenRow
from quizapp.demos.steps import Run


class Standing(StrEnum):
    """How somebody stands with a site."""

    ABSENT = "absent"
    """Nothing is known of a visit."""
    INSIDE = "inside"
    """The last answer was to Mina, and the next one would be."""
    OUTSIDE = "outside"
    """The last answer was the login page, or the next one would be."""
    HOLDS = "holds"
    """Has the cookie, and has not come with it yet."""


@dataclass(frozen=True, slots=True)
class WayView:
    """One site."""

    way: Way
    name: str
    """What its long-lived cookie is called."""
    cookie: str
    """What Mina's browser keeps of it; empty if nothing."""
    mina: Standing
    attacker: Standing
    noticed: bool
    """Whether the server believes that a token was stolen."""


@dataclass(frozen=True, slots=True)
class View:
    """Everything."""

    now: float
    """Seconds since 1970."""
    ways: tuple[WayView, ...]
    rows: tuple[TokenRow, ...]
    """The token table of the site that has one."""
    events: tuple[Event, ...]
    """Its log, or that of the only site."""
    done: tuple[Done, ...]


@dataclass(frozen=True, slots=True)
class SceneRun(Run):
    """A run, and how things stood at its end."""

    view: View
