"""Reads off a server and a browser what the timeline shows, and what is in the memory."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from quizapp.demos.session_timeout.durations import clock_text
from quizapp.demos.session_timeout.limits import Limits, ServerSession
from quizapp.demos.session_timeout.session_store import Ended, SessionStore
from quizapp.demos.session_timeout.timeline import (
    CookieLife,
    Mark,
    Polling,
    SessionLife,
    Timeline,
)
from quizapp.demos.session_timeout.user_browser import UserBrowser


def timeline(
    store: SessionStore,
    browser: UserBrowser,
    *,
    now: float,
    origin: float,
    marks: tuple[Mark, ...],
    pollings: tuple[Polling, ...],
    stealing: bool,
) -> Timeline:
    """Everything between ``origin`` and ``now``, in seconds after ``origin``."""
    return Timeline(
        now - origin,
        tuple(sorted(_sessions(store, origin), key=lambda one: one.created)),
        tuple(_moved(life, origin) for life in browser.lives()),
        tuple((start - origin, _after(end, origin)) for start, end in browser.closed()),
        marks,
        tuple(replace(one, start=one.start - origin, last=one.last - origin) for one in pollings),
        stealing,
    )


def memory_lines(store: SessionStore, origin: float, now: float) -> tuple[str, ...]:
    """The sessions in memory as somebody would list them who looks into it."""
    return tuple(_line(one, store.limits, origin, now) for one in store.held())


def _line(one: ServerSession, limits: Limits, origin: float, now: float) -> str:
    created, last = clock_text(one.created - origin), clock_text(one.last - origin)
    state = "valid" if limits.ended(one, now) is None else "invalid"
    return f"{one.id}  user={one.user}  created={created}  last={last}  {state}"


def _sessions(store: SessionStore, origin: float) -> Iterator[SessionLife]:
    for ended in store.gone():
        yield _over(ended, store.limits, origin)
    for one in store.held():
        still = store.ending(one.id)
        yield (
            _life(one, store.limits, origin)
            if still is None
            else _over(still, store.limits, origin)
        )


def _life(one: ServerSession, limits: Limits, origin: float) -> SessionLife:
    return SessionLife(
        one.id,
        one.created - origin,
        one.last - origin,
        _after(limits.idle_end(one), origin),
        _after(limits.absolute_end(one), origin),
    )


def _over(ended: Ended, limits: Limits, origin: float) -> SessionLife:
    life = _life(ended.one, limits, origin)
    return replace(life, over=ended.at - origin, why=ended.why, freed=_after(ended.freed, origin))


def _moved(life: CookieLife, origin: float) -> CookieLife:
    return replace(
        life,
        set_at=tuple(at - origin for at in life.set_at),
        expires=_after(life.expires, origin),
        gone=_after(life.gone, origin),
    )


def _after(at: float | None, origin: float) -> float | None:
    return None if at is None else at - origin
