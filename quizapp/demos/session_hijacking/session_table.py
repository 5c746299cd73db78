"""The shop's sessions: how their ids are made, how long they live, and what became of each id."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import islice
from random import Random

from quizapp.demos.session_hijacking.asking import Barrier
from quizapp.demos.session_hijacking.inputs import ABSOLUTE, IDLE, Defences

_FIRST_ID = 1041
_RANDOM_BITS = 128


@dataclass(frozen=True, slots=True)
class Session:
    """What the server keeps under one id. Times are seconds since 1970."""

    id: str
    user: str
    """Empty until somebody logs in."""
    created: float
    """A request never moves it."""
    last: float
    """When it was last asked for."""
    csrf_token: str


class SessionTable:
    """Sessions by id. It remembers how an id ended, so that a run can tell."""

    def __init__(self, defences: Defences, now: Callable[[], float], random: Random) -> None:
        self._defences, self._now, self._random = defences, now, random
        self._counter = _FIRST_ID
        self._sessions: dict[str, Session] = {}
        self._ended: dict[str, Barrier] = {}

    def begin(self) -> Session:
        """A new session that nobody has logged in to."""
        now = self._now()
        session = Session(self._new_id(), "", now, now, self._random_hex())
        self._sessions[session.id] = session
        return session

    def find(self, id: str) -> Session | None:
        """The session of an id, which is now no longer idle; None if there is none."""
        session = self._sessions.get(id)
        if session is None:
            return None
        expired = self._expiry(session)
        if expired is not None:
            self._end(id, expired)
            return None
        self._sessions[id] = replace(session, last=self._now())
        return self._sessions[id]

    def sign_in(self, session: Session, user: str) -> Session:
        """The session once ``user`` has logged in: under a new id, if that defence is on."""
        id = session.id
        if self._defences.new_id:
            self._end(id, Barrier.NEW_ID)
            id = self._new_id()
        self._sessions[id] = replace(session, id=id, user=user)
        return self._sessions[id]

    def sign_out(self, id: str) -> None:
        """Ends the session, if that defence is on; else only the browser forgets it."""
        if self._defences.invalidate:
            self._end(id, Barrier.LOGGED_OUT)

    def why_gone(self, id: str) -> Barrier:
        """What became of an id under which no session is found."""
        return self._ended.get(id, Barrier.UNKNOWN_ID)

    def rows(self) -> tuple[Session, ...]:
        """Every session that the server still holds, the newest last."""
        return tuple(self._sessions.values())

    def has_living(self, user: str) -> bool:
        """Whether somebody is logged in as ``user``; to look does not keep a session alive."""
        return any(one.user == user and self._expiry(one) is None for one in self.rows())

    def newest(self, count: int) -> tuple[Session, ...]:
        """The sessions that were begun last, the newest last."""
        return tuple(islice(reversed(self._sessions.values()), count))[::-1]

    def _expiry(self, session: Session) -> Barrier | None:
        """The timeout that has passed: the moment itself counts as passed."""
        now = self._now()
        if self._defences.absolute and now - session.created >= ABSOLUTE:
            return Barrier.ABSOLUTE
        if self._defences.idle and now - session.last >= IDLE:
            return Barrier.IDLE
        return None

    def _end(self, id: str, why: Barrier) -> None:
        if self._sessions.pop(id, None) is not None:
            self._ended[id] = why

    def _new_id(self) -> str:
        if self._defences.random_id:
            return self._random_hex()
        self._counter += 1
        return str(self._counter - 1)

    def _random_hex(self) -> str:
        """From the world's source of randomness, so that a run can be repeated in tests."""
        return f"{self._random.getrandbits(_RANDOM_BITS):0{_RANDOM_BITS // 4}x}"
