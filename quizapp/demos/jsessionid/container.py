"""A servlet container: it makes sessions, finds them by their ids, and lets them die."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from random import Random

from quizapp.demos.jsessionid.http_session import Fate, HttpSession
from quizapp.demos.jsessionid.inputs import LifeInputs

SWEEP_EVERY = 60.0
"""Seconds: Tomcat's background thread runs every 10 s and looks at sessions every sixth time."""


class Event(StrEnum):
    """One thing that the container did about sessions."""

    NO_ID = "no-id"
    FOUND = "found"
    UNKNOWN = "unknown"
    CREATED = "created"
    CHANGED = "changed"
    ATTRIBUTE = "attribute"
    INVALIDATED = "invalidated"
    SWEPT = "swept"


@dataclass(frozen=True, slots=True)
class Entry:
    """An event in the container's journal, with the table of sessions after it."""

    event: Event
    id: str
    """The id that it is about; empty where none came."""
    sessions: tuple[HttpSession, ...]
    fate: Fate | None = None
    """Why an id is unknown."""
    detail: str = ""
    """The attribute that was set, or the id before it was changed."""


def ids_from(random: Random) -> Callable[[], str]:
    """Makes ids of 16 random bytes, as 32 hex digits in capitals, like Tomcat's."""
    return lambda: random.randbytes(16).hex().upper()


class ServletContainer:
    """The sessions of all applications, in memory and nowhere else."""

    def __init__(
        self,
        inputs: LifeInputs,
        now: Callable[[], float],
        fates: dict[str, Fate],
        make_id: Callable[[], str],
    ) -> None:
        """``fates`` remembers, for the demo's explanations only, why ids lead nowhere."""
        self.inputs = inputs
        self.now = now
        self.fates = fates
        self.journal: list[Entry] = []
        self._make_id = make_id
        self._sessions: dict[tuple[str, str], HttpSession] = {}
        self._swept = now()

    def allow(self, max_inactive: int) -> None:
        """Sessions that are made from now on may be idle for so many seconds."""
        self.inputs = replace(self.inputs, max_inactive=max_inactive)

    @property
    def sessions(self) -> tuple[HttpSession, ...]:
        """What is in memory, the oldest first; also what is dead but not swept yet."""
        return tuple(self._sessions.values())

    def knows(self, context: str, session_id: str) -> bool:
        """Whether an application has a living session of this id; asking does not touch it."""
        session = self._sessions.get((context, session_id))
        return session is not None and not session.is_expired(self.now())

    def find(self, context: str, session_id: str) -> HttpSession | None:
        """The session of a request that came in, which so begins its idle time anew.

        One whose time is over is dead when it is looked at, whether it was swept or not.
        """
        session = self._sessions.get((context, session_id))
        if session is not None and session.is_expired(self.now()):
            self._drop(session, Fate.EXPIRED)
            session = None
        if session is None:
            self._note(Event.UNKNOWN, session_id, fate=self._fate(session_id))
            return None
        self._keep(replace(session, last=self.now()))
        self._note(Event.FOUND, session_id)
        return self._sessions[context, session_id]

    def came_without_id(self) -> None:
        """A request came that asks for no session."""
        self._note(Event.NO_ID, "")

    def create(self, context: str, max_inactive: int) -> HttpSession:
        """A new session under an id of the container's own."""
        now = self.now()
        session = HttpSession(self._make_id(), context, now, now, max_inactive)
        self._keep(session)
        self._note(Event.CREATED, session.id)
        return session

    def change_id(self, session: HttpSession) -> HttpSession:
        """The same session under another id; the old one leads nowhere from now on."""
        changed = replace(session, id=self._make_id())
        self._drop(session, Fate.CHANGED)
        self._keep(changed)
        self._note(Event.CHANGED, changed.id, detail=session.id)
        return changed

    def set_attribute(self, session: HttpSession, name: str, value: str) -> HttpSession:
        """The session with one more thing in it."""
        richer = session.with_attribute(name, value)
        self._keep(richer)
        self._note(Event.ATTRIBUTE, session.id, detail=f"{name}={value}")
        return richer

    def invalidate(self, session: HttpSession) -> None:
        """Ends a session and everything in it."""
        self._drop(session, Fate.INVALIDATED)
        self._note(Event.INVALIDATED, session.id)

    def sweep(self) -> None:
        """Frees the memory of dead sessions, if it is time for that again."""
        if self.now() - self._swept < SWEEP_EVERY:
            return
        self._swept = self.now()
        for session in self.sessions:
            if session.is_expired(self.now()):
                self._drop(session, Fate.EXPIRED)
                self._note(Event.SWEPT, session.id)

    def stop(self) -> None:
        """Everything in memory is gone."""
        for session in self.sessions:
            self._drop(session, Fate.LOST)

    def _fate(self, session_id: str) -> Fate:
        if any(session.id == session_id for session in self.sessions):
            return Fate.ELSEWHERE
        return self.fates.get(session_id, Fate.NEVER)

    def _keep(self, session: HttpSession) -> None:
        self._sessions[session.context, session.id] = session

    def _drop(self, session: HttpSession, fate: Fate) -> None:
        del self._sessions[session.context, session.id]
        self.fates[session.id] = fate

    def _note(
        self, event: Event, session_id: str, fate: Fate | None = None, detail: str = ""
    ) -> None:
        self.journal.append(Entry(event, session_id, self.sessions, fate, detail))
