"""The short sessions that auto-login opens: in memory, and over after half an hour of silence."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from quizapp.demos.auto_login.fresh_values import hexadecimal

IDLE = 1_800.0
"""Seconds."""


@dataclass(frozen=True, slots=True)
class WebSession:
    """Somebody who is logged in."""

    user: str
    last: float
    """When the last request came."""


class WebSessions:
    """All that there are, by id."""

    def __init__(self, random: Random) -> None:
        self._random = random
        self._sessions: dict[str, WebSession] = {}

    def open(self, user: str, now: float) -> str:
        """Begins one, and gives its id."""
        sid = hexadecimal(self._random, 16)
        self._sessions[sid] = WebSession(user, now)
        return sid

    def user(self, sid: str | None, now: float) -> str | None:
        """Whose session this id names, which is used by that; None where there is none."""
        user = self.owner(sid, now)
        if user is None:
            self.end(sid)
        else:
            self._sessions[sid or ""] = WebSession(user, now)
        return user

    def owner(self, sid: str | None, now: float) -> str | None:
        """The same, but nothing is used by that."""
        found = self._sessions.get(sid or "")
        return None if found is None or now - found.last >= IDLE else found.user

    def end(self, sid: str | None) -> None:
        """Ends one, if there is one."""
        self._sessions.pop(sid or "", None)

    def end_all_of(self, user: str) -> int:
        """Ends every session of a user; gives how many there were."""
        ids = [sid for sid, session in self._sessions.items() if session.user == user]
        for sid in ids:
            del self._sessions[sid]
        return len(ids)
