"""What happened when: the lives of sessions and cookies, and what people did, to be drawn."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from quizapp.demos.session_timeout.inputs import Deed, TimeoutInputs
from quizapp.demos.session_timeout.limits import Ending


class Loss(StrEnum):
    """Why a cookie is no longer in the browser."""

    EXPIRED = "expired"
    """Its Max-Age ran out."""
    CLOSED = "closed"
    """It was a session cookie, and the browser began anew."""
    DELETED = "deleted"
    """The server said so, at the logout."""
    REPLACED = "replaced"
    """Another value came under its name."""
    NEVER = "never"
    """It was not stored at all."""


@dataclass(frozen=True, slots=True)
class SessionLife:
    """One session on the server. All times of this module are seconds after the beginning."""

    id: str
    created: float
    last: float
    idle_end: float | None
    """When it ends unless a request comes; None for never."""
    absolute_end: float | None
    over: float | None = None
    """When it became invalid; None while it is valid."""
    why: Ending | None = None
    freed: float | None = None
    """When its memory was freed; None while it is there."""


@dataclass(frozen=True, slots=True)
class CookieLife:
    """One value of the cookie in the browser."""

    value: str
    set_at: tuple[float, ...]
    """When Set-Cookie came with it."""
    expires: float | None
    """None for a session cookie."""
    gone: float | None = None
    loss: Loss | None = None


@dataclass(frozen=True, slots=True)
class Mark:
    """One thing that the user did."""

    at: float
    deed: Deed
    let_in: bool | None = None
    """Whether the server knew who it is; None where nobody asked it."""


@dataclass(frozen=True, slots=True)
class Polling:
    """Requests of the thief, one a minute, that all turned out alike."""

    start: float
    last: float
    let_in: bool
    count: int


@dataclass(frozen=True, slots=True)
class Timeline:
    """Everything from the login until now."""

    now: float = 0.0
    sessions: tuple[SessionLife, ...] = ()
    cookies: tuple[CookieLife, ...] = ()
    closed: tuple[tuple[float, float | None], ...] = ()
    """From when until when the browser was closed; None while it is."""
    marks: tuple[Mark, ...] = ()
    thief: tuple[Polling, ...] = ()
    stealing: bool = False
    """Whether the thief goes on."""

    @property
    def is_closed(self) -> bool:
        """Whether the browser is closed now."""
        return bool(self.closed) and self.closed[-1][1] is None


def planned(inputs: TimeoutInputs) -> Timeline:
    """Only what people will do, which is known before anything happens."""
    steps = [(0, Deed.LOGIN), *((one.at, one.deed) for one in inputs.plan)]
    marks = tuple(Mark(float(at), deed) for at, deed in steps)
    return Timeline(marks[-1].at, marks=marks)
