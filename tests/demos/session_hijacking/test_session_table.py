"""The shop's sessions: how long they live, and what becomes of their ids."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.demos.passing_time import PassingTime
from quizapp.demos.session_hijacking.asking import Barrier
from quizapp.demos.session_hijacking.inputs import (
    ABSOLUTE,
    ALL_ON,
    ATTACKER,
    IDLE,
    VICTIM,
    Defences,
)
from quizapp.demos.session_hijacking.session_table import SessionTable


def table(defences: Defences) -> tuple[SessionTable, PassingTime]:
    time = PassingTime(1_000_000.0)
    return SessionTable(defences, time, Random(1)), time


@pytest.mark.parametrize(
    ("defences", "silence", "gone"),
    [
        (Defences(), 10 * 86_400, None),
        (Defences(idle=True), IDLE - 1, None),
        (Defences(idle=True), IDLE, Barrier.IDLE),
        (Defences(absolute=True), ABSOLUTE - 1, None),
        (Defences(absolute=True), ABSOLUTE, Barrier.ABSOLUTE),
        (Defences(idle=True, absolute=True), IDLE, Barrier.IDLE),
        (Defences(idle=True, absolute=True), ABSOLUTE, Barrier.ABSOLUTE),
    ],
)
def test_a_session_expires_at_the_moment_of_its_timeout(
    defences: Defences, silence: float, gone: Barrier | None
) -> None:
    sessions, time = table(defences)
    id = sessions.begin().id
    time.passes(silence)
    found = sessions.find(id)
    assert (found is None) == (gone is not None)
    if gone is not None:
        assert sessions.why_gone(id) is gone


@given(st.lists(st.floats(1, IDLE - 1), min_size=1, max_size=40))
def test_requests_keep_a_session_from_becoming_idle_but_never_make_it_younger(
    gaps: list[float],
) -> None:
    sessions, time = table(Defences(idle=True, absolute=True))
    began = sessions.begin()
    for gap in gaps:
        time.passes(gap)
        found = sessions.find(began.id)
        assert (found is not None) == (time() - began.created < ABSOLUTE)
        if found is None:
            assert sessions.why_gone(began.id) is Barrier.ABSOLUTE
            return
        assert found.created == began.created
        assert found.last == time()


@pytest.mark.parametrize("new_id", [False, True])
def test_at_login_the_id_is_kept_or_dies(new_id: bool) -> None:
    sessions, _ = table(Defences(new_id=new_id))
    before = sessions.begin()
    after = sessions.sign_in(before, "mina")
    assert after.user == "mina"
    assert after.csrf_token == before.csrf_token  # what is in the session moves with it
    assert (after.id != before.id) == new_id
    assert (sessions.find(before.id) is None) == new_id
    if new_id:
        assert sessions.why_gone(before.id) is Barrier.NEW_ID


@pytest.mark.parametrize("invalidate", [False, True])
def test_a_logout_ends_the_session_only_where_the_server_does_it(invalidate: bool) -> None:
    sessions, _ = table(Defences(invalidate=invalidate))
    id = sessions.begin().id
    sessions.sign_out(id)
    assert (sessions.find(id) is None) == invalidate
    assert (sessions.why_gone(id) is Barrier.LOGGED_OUT) == invalidate


@given(st.text(max_size=200))
def test_an_id_that_was_never_given_out_is_unknown_and_adds_nothing(id: str) -> None:
    sessions, _ = table(Defences(random_id=True))
    sessions.begin()
    assert sessions.find(id) is None
    assert sessions.why_gone(id) is Barrier.UNKNOWN_ID
    sessions.sign_out(id)
    assert len(sessions.rows()) == 1


def test_ids_count_or_are_of_128_bits() -> None:
    counted, _ = table(Defences())
    assert [counted.begin().id for _ in range(3)] == ["1041", "1042", "1043"]
    drawn, _ = table(Defences(random_id=True))
    ids = {drawn.begin().id for _ in range(100)}
    assert len(ids) == 100
    assert {len(id) for id in ids} == {32}


def test_to_look_for_a_living_session_does_not_keep_it_alive() -> None:
    sessions, time = table(ALL_ON)
    sessions.sign_in(sessions.begin(), VICTIM)
    for _ in range(2):
        time.passes(IDLE / 2 - 1)
        assert sessions.has_living(VICTIM)
    assert not sessions.has_living(ATTACKER)
    time.passes(2.0)
    assert not sessions.has_living(VICTIM)
