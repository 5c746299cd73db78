"""One session on the server, as the container keeps it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum


class Fate(StrEnum):
    """What became of an id that leads nowhere."""

    NEVER = "never"
    """The container never gave it out."""
    ELSEWHERE = "elsewhere"
    """It belongs to another application of the container."""
    EXPIRED = "expired"
    CHANGED = "changed"
    """A login gave the session another id."""
    INVALIDATED = "invalidated"
    LOST = "lost"
    """The container was stopped."""


@dataclass(frozen=True, slots=True)
class HttpSession:
    """An id and what the server keeps under it. Times are seconds of the container's clock."""

    id: str
    context: str
    """The context path of its application; empty for ROOT."""
    created: float
    last: float
    """When a request last came for it."""
    max_inactive: int
    """Seconds without a request after which it is dead; 0 or less means never (section 7.5)."""
    attributes: tuple[tuple[str, str], ...] = ()

    def is_expired(self, now: float) -> bool:
        """Whether its idle time is over; Tomcat counts whole seconds."""
        return self.max_inactive > 0 and int(now - self.last) >= self.max_inactive

    def with_attribute(self, name: str, value: str) -> HttpSession:
        """The same with ``value`` under ``name``."""
        kept = {**dict(self.attributes), name: value}
        return replace(self, attributes=tuple(kept.items()))
