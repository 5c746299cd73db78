"""Events of another machine: added once, checked first, and in their right order."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from quizapp.core import scheduling
from quizapp.core.rating import Rating
from quizapp.errors import StorageError
from quizapp.storage.database import Database
from quizapp.storage.events import Answer, Event
from quizapp.storage.history import attempts_of, find_attempt
from quizapp.storage.ledger import read_events
from quizapp.storage.moments import microseconds
from quizapp.storage.progress import Progress
from quizapp.storage.standings import schedules, standings

Start = Callable[..., Progress]
Answers = Callable[..., Answer]


def events_of(database: Database) -> list[Event]:
    return [entry.event for entry in read_events(database)]


def test_merging_twice_adds_nothing_the_second_time(
    progress: Progress,
    database: Database,
    in_memory: Database,
    start: Start,
    answer: Answers,
    noon: datetime,
) -> None:
    elsewhere = start(in_memory, 2)
    elsewhere.rate(elsewhere.answer(answer(), noon), Rating.EASY, noon)
    assert progress.merge(events_of(in_memory)) == 2
    assert progress.merge(events_of(in_memory)) == 0
    assert [attempt.rating for attempt in attempts_of(database, "samesite")] == [Rating.EASY]


def test_attempts_of_both_machines_stand_in_the_order_of_their_times(
    progress: Progress,
    database: Database,
    in_memory: Database,
    start: Start,
    answer: Answers,
    noon: datetime,
) -> None:
    here = progress.answer(answer(), noon)
    elsewhere = start(in_memory, 2)
    there = [elsewhere.answer(answer(), noon + timedelta(hours=hours)) for hours in (-5, 5)]
    progress.merge(events_of(in_memory))
    attempts = [attempt.uuid for attempt in attempts_of(database, "samesite")]
    assert attempts == [there[1], here, there[0]]


def test_what_is_done_after_a_merge_comes_after_everything_merged(
    progress: Progress, database: Database, answer: Answers, noon: datetime
) -> None:
    first, ahead, behind = (
        Event(
            f"u-{days}",
            "there",
            microseconds(noon + timedelta(days=days)),
            noon + timedelta(days=days),
            "answered",
            "samesite",
            answer().payload(),
        )
        for days in (1, 400, 2)
    )
    progress.merge([first])
    progress.merge([ahead, behind])
    progress.delete_attempt(ahead.uuid, noon)
    progress.rebuild()
    assert find_attempt(database, ahead.uuid) is None


def test_a_reset_elsewhere_spares_what_was_answered_after_it(
    progress: Progress,
    database: Database,
    in_memory: Database,
    start: Start,
    answer: Answers,
    noon: datetime,
) -> None:
    for hours in range(3):
        progress.answer(answer(), noon + timedelta(hours=hours))
    after = progress.answer(answer("secure"), noon + timedelta(days=2))
    start(in_memory, 2).reset_all(noon + timedelta(days=1))
    progress.merge(events_of(in_memory))
    assert set(standings(database)) == {"secure"}
    assert find_attempt(database, after) is not None


def test_an_undoing_that_arrives_before_what_it_undoes_still_counts(
    progress: Progress,
    database: Database,
    in_memory: Database,
    start: Start,
    answer: Answers,
    noon: datetime,
) -> None:
    elsewhere = start(in_memory, 2)
    attempt = elsewhere.answer(answer(), noon)
    elsewhere.undo(attempt, noon)
    for event in reversed(events_of(in_memory)):
        progress.merge([event])
    assert find_attempt(database, attempt) is None


@pytest.mark.parametrize("arrival", [(0, 1), (1, 0)])
def test_of_two_ratings_with_one_stamp_the_same_one_wins_on_every_machine(
    progress: Progress,
    database: Database,
    answer: Answers,
    noon: datetime,
    arrival: tuple[int, int],
) -> None:
    attempt = progress.answer(answer(), noon)
    ratings = [
        Event(
            uuid,
            "there",
            microseconds(noon) + 9,
            noon,
            "rated",
            "samesite",
            {"attempt": attempt, "rating": rating},
        )
        for uuid, rating in (("u-a", 4), ("u-b", 2))
    ]
    for which in arrival:
        progress.merge([ratings[which]])
    assert attempts_of(database, "samesite")[0].rating is Rating.HARD
    schedule = schedules(database, ["samesite"])["samesite"]
    assert schedule == scheduling.replay([(noon, Rating.HARD)])


def test_an_event_of_a_kind_from_the_future_is_kept_and_ignored(
    progress: Progress, database: Database, noon: datetime
) -> None:
    event = Event("u-1", "there", 5, noon, "dreamt", "samesite", {"of": ["sheep", 1.5]})
    assert progress.merge([event]) == 1
    assert events_of(database) == [event]
    assert standings(database) == {}


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("estimate", 101),
        ("estimate", True),
        ("coverage", float("nan")),
        ("coverage", "0.5"),
        ("seconds", float("inf")),
        ("day", "2025-3-1"),
        ("day", None),
        ("seconds", -1),
        ("hints", 1.5),
        ("suggested", 5),
        ("matched", "csrf"),
        ("missed", [1]),
        ("shown_early", 0),
        ("evidence", [{"point": "csrf"}]),
        ("topic", None),
    ],
)
def test_an_answer_with_a_wrong_value_is_named_and_nothing_is_merged(
    progress: Progress,
    database: Database,
    answer: Answers,
    noon: datetime,
    field: str,
    value: Any,
) -> None:
    good = Event("u-1", "there", 5, noon, "answered", "samesite", answer().payload())
    bad = replace(good, uuid="u-2", payload={**good.payload, field: value})
    with pytest.raises(StorageError) as refused:
        progress.merge([good, bad])
    assert refused.value.key == "error.storage_bad_event"
    assert refused.value.arguments == {"event": "u-2", "field": field}
    assert events_of(database) == []


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("stamp", 0),
        ("stamp", 2**62),
        ("at", datetime(2025, 3, 1)),
        ("uuid", ""),
        ("uuid", "\ud83d"),
        ("question", ""),
    ],
)
def test_an_event_that_could_not_be_stored_is_refused(
    progress: Progress, answer: Answers, noon: datetime, field: str, value: Any
) -> None:
    good = Event("u-1", "there", 5, noon, "answered", "samesite", answer().payload())
    with pytest.raises(StorageError) as refused:
        progress.merge([replace(good, **{field: value})])
    assert refused.value.arguments["field"] == field


def test_all_events_are_read_in_pages_without_missing_one(
    progress: Progress, database: Database, answer: Answers, noon: datetime
) -> None:
    with database.transaction():
        given = [progress.answer(answer(), noon) for _ in range(2001)]
    assert [event.uuid for event in events_of(database)] == given
    assert len(list(read_events(database, after=1990))) == 11
