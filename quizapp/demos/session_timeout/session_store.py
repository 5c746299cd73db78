"""The server's memory: its sessions, who is let in, and the sweep that frees what is over."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from quizapp.demos.session_timeout.limits import Ending, Limits, ServerSession


@dataclass(frozen=True, slots=True)
class Ended:
    """A session that is over, as an HttpSessionListener would be told of it."""

    one: ServerSession
    why: Ending
    at: float
    """When it became invalid, which a sweep or a request finds out later."""
    freed: float | None = None
    """When its memory was freed; None while it is there."""


class SessionStore:
    """The sessions of one server. Validity is checked whenever an id comes, memory is freed when
    it is swept: between the two a session is invalid and still there."""

    def __init__(self, now: Callable[[], float], limits: Limits, new_id: Callable[[], str]) -> None:
        self._now, self._new_id = now, new_id
        self.limits = limits
        """Counts for every session from now on, those that are there already among them."""
        self._held: dict[str, ServerSession] = {}
        self._ended: dict[str, Ended] = {}

    def create(self, user: str) -> ServerSession:
        """A new session for somebody who has proved who they are, under an id nobody knew."""
        now = self._now()
        one = ServerSession(self._new_id(), user, now, now)
        self._held[one.id] = one
        return one

    def enter(self, session_id: str) -> ServerSession | None:
        """The session of a request, which counts as its last access; None where there is none.

        One that is over is dropped here, as Tomcat does when it is asked for.
        """
        one = self._held.get(session_id)
        if one is None:
            return None
        if why := self.limits.ended(one, self._now()):
            self._end(one, why)
            return None
        self._held[session_id] = one.used(self._now())
        return self._held[session_id]

    def invalidate(self, session_id: str) -> None:
        """Ends a session at once, with all that is kept in it."""
        one = self._held.get(session_id)
        if one is not None:
            self._end(one, self.limits.ended(one, self._now()) or Ending.INVALIDATED)

    def sweep(self) -> tuple[Ended, ...]:
        """Frees the memory of what is over, and tells what that was."""
        over = [
            (one, why)
            for one in self._held.values()
            if (why := self.limits.ended(one, self._now()))
        ]
        return tuple(self._end(one, why) for one, why in over)

    def held(self) -> tuple[ServerSession, ...]:
        """Every session in memory, valid or not, the oldest first."""
        return tuple(self._held.values())

    def gone(self) -> tuple[Ended, ...]:
        """Every session that was there and no longer is, the first to go first."""
        return tuple(self._ended.values())

    def session(self, session_id: str) -> ServerSession | None:
        """What is in memory under an id, without touching it."""
        return self._held.get(session_id)

    def is_valid(self, session_id: str) -> bool:
        """Whether a request with this id would be let in now."""
        one = self._held.get(session_id)
        return one is not None and self.limits.ended(one, self._now()) is None

    def ending(self, session_id: str) -> Ended | None:
        """Why and when a session ended, also where it was swept long ago; None while it is valid,
        and for ids that this server never gave out."""
        one = self._held.get(session_id)
        if one is None:
            return self._ended.get(session_id)
        why = self.limits.ended(one, self._now())
        return None if why is None else self._told(one, why)

    def next_end(self) -> float | None:
        """When the next session in memory becomes invalid if no request comes; a moment that has
        passed where one is invalid already."""
        ends = [end[0] for one in self._held.values() if (end := self.limits.end(one))]
        return min(ends, default=None)

    def _end(self, one: ServerSession, why: Ending) -> Ended:
        del self._held[one.id]
        self._ended[one.id] = replace(self._told(one, why), freed=self._now())
        return self._ended[one.id]

    def _told(self, one: ServerSession, why: Ending) -> Ended:
        end = self.limits.end(one)
        limited = why is not Ending.INVALIDATED and end is not None
        return Ended(one, why, end[0] if limited and end else self._now())
