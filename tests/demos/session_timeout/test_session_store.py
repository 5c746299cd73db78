"""The two limits of a session, and the memory that is freed later than a session ends."""

from __future__ import annotations

from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.demos.passing_time import PassingTime
from quizapp.demos.session_timeout.limits import Ending, Limits, ServerSession
from quizapp.demos.session_timeout.session_store import SessionStore

seconds = st.integers(0, 10_000)
limits = st.integers(-5, 5_000)


def store(idle: int = 30, absolute: int = 0) -> tuple[SessionStore, PassingTime]:
    time, ids = PassingTime(1_000.0), count(1)
    return SessionStore(time, Limits(idle, absolute), lambda: f"id{next(ids)}"), time


@given(limits, limits, seconds, seconds, seconds)
def test_a_session_is_valid_as_long_as_neither_limit_is_reached(
    idle: int, absolute: int, created: int, used_after: int, now_after: int
) -> None:
    last = created + used_after
    now = last + now_after
    one = ServerSession("id", "mina", created, last)
    within_idle = idle <= 0 or now - last < idle
    within_absolute = absolute <= 0 or now - created < absolute
    ended = Limits(idle, absolute).ended(one, now)
    assert (ended is None) == (within_idle and within_absolute)


@given(limits, limits, st.lists(st.integers(0, 2_000), max_size=20))
def test_a_request_moves_the_last_access_and_never_the_creation(
    idle: int, absolute: int, pauses: list[int]
) -> None:
    held, time = store(idle, absolute)
    one = held.create("mina")
    for pause in pauses:
        time.passes(pause)
        was_valid = held.is_valid(one.id)
        entered = held.enter(one.id)
        assert (entered is not None) == was_valid
        if entered is not None:
            assert (entered.created, entered.last) == (1_000.0, time())


@pytest.mark.parametrize(
    ("idle", "absolute", "at", "ended"),
    [
        (30, 0, 29.75, None),
        (30, 0, 30, Ending.IDLE),
        (30, 60, 29, None),
        (30, 20, 20, Ending.ABSOLUTE),
        (30, 30, 30, Ending.ABSOLUTE),
        (20, 30, 40, Ending.IDLE),
        (0, 0, 10**9, None),
        (-1, -1, 10**9, None),
        (0, 60, 60, Ending.ABSOLUTE),
    ],
)
def test_the_limit_that_is_reached_first_is_the_reason(
    idle: int, absolute: int, at: float, ended: Ending | None
) -> None:
    assert Limits(idle, absolute).ended(ServerSession("id", "mina", 0, 0), at) is ended


def test_what_is_over_is_invalid_before_it_is_swept() -> None:
    held, time = store()
    one = held.create("mina")
    time.passes(30)
    assert not held.is_valid(one.id)
    assert held.held() == (one,)
    time.passes(12)
    (swept,) = held.sweep()
    assert (swept.why, swept.at, swept.freed) == (Ending.IDLE, 1_030.0, 1_042.0)
    assert held.held() == ()
    assert held.ending(one.id) == swept


def test_a_sweep_leaves_what_is_valid() -> None:
    held, time = store()
    held.create("mina")
    time.passes(20)
    young = held.create("jun")
    time.passes(15)
    assert [ended.one.user for ended in held.sweep()] == ["mina"]
    assert held.held() == (young,)
    assert held.sweep() == ()


def test_a_request_finds_out_and_frees_at_once() -> None:
    held, time = store()
    one = held.create("mina")
    time.passes(31)
    assert held.enter(one.id) is None
    assert held.held() == ()
    ended = held.ending(one.id)
    assert ended is not None
    assert (ended.at, ended.freed) == (1_030.0, 1_031.0)


def test_looking_is_no_access() -> None:
    held, time = store()
    one = held.create("mina")
    time.passes(20)
    held.is_valid(one.id)
    held.session(one.id)
    held.ending(one.id)
    time.passes(10)
    assert not held.is_valid(one.id)


def test_an_invalidated_session_is_gone_with_its_memory() -> None:
    held, time = store()
    one = held.create("mina")
    time.passes(5)
    held.invalidate(one.id)
    held.invalidate("made up")
    ended = held.ending(one.id)
    assert ended is not None
    assert (ended.why, ended.at, ended.freed) == (Ending.INVALIDATED, 1_005.0, 1_005.0)
    assert held.enter(one.id) is None


@pytest.mark.parametrize("made_up", ["", "id2", "x" * 10_000, "id1 "])
def test_an_id_that_was_never_given_out_is_nobody(made_up: str) -> None:
    held, _ = store()
    held.create("mina")
    assert held.enter(made_up) is None
    assert held.ending(made_up) is None
    assert len(held.held()) == 1


def test_changed_limits_count_for_the_sessions_that_are_there() -> None:
    held, time = store(idle=30)
    one = held.create("mina")
    time.passes(40)
    held.limits = Limits(60, 0)
    assert held.is_valid(one.id)
    held.limits = Limits(60, 40)
    assert held.ending(one.id) is not None
