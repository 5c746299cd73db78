"""The tables kept along the way are those that the events alone lead to, whatever was done."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from hypothesis import given, settings
from hypothesis import strategies as st

from quizapp.core import scheduling
from quizapp.core.rating import Rating
from quizapp.core.scoring.result import Score
from quizapp.errors import StorageError
from quizapp.storage.database import Database
from quizapp.storage.events import Answer, Claim, Prediction
from quizapp.storage.ledger import read_events
from quizapp.storage.opening import open_in_memory
from quizapp.storage.progress import Progress

NOON = datetime(2025, 3, 1, 12, tzinfo=UTC)
POINTS = ("p1", "p2", "p3")
Dump = Callable[[Database], dict[str, list[Any]]]

questions = st.sampled_from(["a", "b", "c"])
ratings = st.sampled_from(list(Rating))
which = st.integers(0, 30)
"""Which of the things done so far an action is about, counted around."""

actions = st.one_of(
    st.tuples(
        st.just("answer"),
        questions,
        st.sampled_from(["cookie", "jwt"]),
        st.integers(0, 100),
        st.none() | ratings,
        st.sets(st.sampled_from(POINTS)),
    ),
    st.tuples(
        st.just("predict"), questions, st.dictionaries(st.sampled_from(POINTS), st.booleans())
    ),
    st.tuples(st.just("rate"), which, ratings),
    st.tuples(st.just("claim"), which, st.sampled_from(POINTS), st.integers(0, 100)),
    st.tuples(st.just("delete"), which),
    st.tuples(st.just("undo"), which),
    st.tuples(st.just("remove_phrase"), questions, st.sampled_from(POINTS)),
    st.tuples(st.just("reset"), questions),
    st.tuples(st.just("reset_all")),
    st.tuples(st.just("rename"), questions, questions),
    st.tuples(st.just("merge")),
)
moves = st.tuples(st.integers(0, 1), st.sampled_from([0, 0, 0, 1, 36, -20]), actions)
"""On which machine, how many hours the clock moves before, and what is done."""


class Machine:
    """One of two machines, and what was done on it."""

    def __init__(self, number: int) -> None:
        self.database = open_in_memory(now=lambda: NOON)
        self.done: list[str] = []
        ids = itertools.count(number << 40)
        self.progress = Progress(
            self.database,
            replay=scheduling.replay,
            review=scheduling.review,
            new_id=lambda: UUID(int=next(ids)),
        )

    def do(self, at: datetime, action: tuple[Any, ...], other: Machine) -> None:
        """Does one action; one that is refused must leave everything as it was."""
        name, *said = action
        with suppress(StorageError):
            uuid = getattr(self, name)(at, other, *said)
            if uuid:
                self.done.append(uuid)

    def answer(self, at: datetime, _: Machine, question: str, *said: Any) -> str:
        topic, estimate, suggested, hits = said
        matched = tuple(point for point in POINTS if point in hits)
        missing = tuple(point for point in POINTS if point not in hits)
        score = Score(estimate / 100, estimate, matched, missing)
        answer = Answer("quiz", question, topic, at.date(), "text", score, suggested, seconds=7.6)
        return self.progress.answer(answer, at)

    def predict(self, at: datetime, _: Machine, question: str, points: dict[str, bool]) -> str:
        return self.progress.predict(Prediction(question, "demo", "situation", points), at)

    def rate(self, at: datetime, _: Machine, which: int, rating: Rating) -> str:
        return self.progress.rate(self.pick(which), rating, at)

    def claim(self, at: datetime, _: Machine, which: int, point: str, estimate: int) -> str:
        claim = Claim(self.pick(which), point, f"my {point}", estimate / 100, estimate)
        return self.progress.claim(claim, at)

    def delete(self, at: datetime, _: Machine, which: int) -> str:
        return self.progress.delete_attempt(self.pick(which), at)

    def undo(self, at: datetime, _: Machine, which: int) -> str:
        return self.progress.undo(self.pick(which), at)

    def remove_phrase(self, at: datetime, _: Machine, question: str, point: str) -> str:
        return self.progress.remove_phrase(question, point, f"my {point}", at)

    def reset(self, at: datetime, _: Machine, question: str) -> str:
        return self.progress.reset_question(question, at)

    def reset_all(self, at: datetime, _: Machine) -> str:
        return self.progress.reset_all(at)

    def rename(self, _: datetime, other: Machine, old: str, new: str) -> None:
        for machine in (self, other):
            machine.progress.rename_questions({old: new})

    def merge(self, _: datetime, other: Machine) -> None:
        self.progress.merge(entry.event for entry in list(read_events(other.database)))

    def pick(self, which: int) -> str:
        return self.done[which % len(self.done)] if self.done else "nothing"


@settings(max_examples=150, deadline=None)
@given(done=st.lists(moves, max_size=40))
def test_rebuilding_from_events_changes_nothing(
    dump: Dump, done: list[tuple[int, int, tuple[Any, ...]]]
) -> None:
    machines = Machine(1), Machine(2)
    at = NOON
    for on, hours, action in done:
        at += timedelta(hours=hours)
        machines[on].do(at, action, machines[1 - on])
    for machine in machines:
        kept = dump(machine.database)
        machine.progress.rebuild()
        assert dump(machine.database) == kept
        machine.database.close()


@settings(max_examples=100, deadline=None)
@given(done=st.lists(moves, max_size=30))
def test_two_machines_agree_once_each_has_the_events_of_the_other(
    dump: Dump, done: list[tuple[int, int, tuple[Any, ...]]]
) -> None:
    left, right = Machine(1), Machine(2)
    at = NOON
    for on, hours, action in done:
        at += timedelta(hours=hours)
        here, there = (left, right) if on == 0 else (right, left)
        here.do(at, action, there)
    left.merge(at, right)
    right.merge(at, left)
    assert dump(left.database) == dump(right.database)
    assert left.progress.merge(entry.event for entry in read_events(right.database)) == 0
    left.database.close()
    right.database.close()


def test_random_actions_do_reach_every_table(dump: Dump) -> None:
    machine, other = Machine(1), Machine(2)
    for action in (
        ("answer", "a", "jwt", 50, Rating.GOOD, {"p1"}),
        ("claim", 0, "p2", 70),
        ("predict", "a", {"p1": True}),
    ):
        machine.do(NOON, action, other)
    assert all(dump(machine.database).values())
    machine.database.close()
    other.database.close()
