"""When a server's session ends: the two limits, and which of them is reached first."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum


class Ending(StrEnum):
    """Why a session is over."""

    IDLE = "IdleTimeout"
    ABSOLUTE = "AbsoluteTimeout"
    INVALIDATED = "Invalidated"
    """Somebody logged out, and the server called invalidate()."""


@dataclass(frozen=True, slots=True)
class ServerSession:
    """What a server keeps of somebody who has logged in. Times are seconds since 1970."""

    id: str
    user: str
    created: float
    last: float
    """When a request last came with its id."""

    def used(self, now: float) -> ServerSession:
        """After one more request; when it was created stays what it was."""
        return replace(self, last=now)


@dataclass(frozen=True, slots=True)
class Limits:
    """How long sessions live, in seconds; 0 or less means for ever.

    The idle timeout is the Servlet's (Jakarta Servlet 6.0, section 7.5). The Servlet has no
    absolute limit: that one an application compares with the time of creation itself.
    """

    idle: int
    absolute: int

    def idle_end(self, one: ServerSession) -> float | None:
        """When it ends if no more requests come; None for never."""
        return one.last + self.idle if self.idle > 0 else None

    def absolute_end(self, one: ServerSession) -> float | None:
        """When it ends whatever comes; None for never."""
        return one.created + self.absolute if self.absolute > 0 else None

    def end(self, one: ServerSession) -> tuple[float, Ending] | None:
        """When it ends if no more requests come, and by which limit; None for never."""
        ends = ((self.idle_end(one), Ending.IDLE), (self.absolute_end(one), Ending.ABSOLUTE))
        return min(((at, why) for at, why in ends if at is not None), default=None)

    def ended(self, one: ServerSession, now: float) -> Ending | None:
        """Why it is over at this time; None while it is valid.

        It is valid if now - last < idle and now - created < absolute: the very second at which
        a limit is reached is over.
        """
        end = self.end(one)
        return None if end is None or now < end[0] else end[1]
