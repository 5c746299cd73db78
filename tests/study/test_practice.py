"""Earlier practice, as far as it is asked for: what SQLite works out is what Python would."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from quizapp.core.level import Level
from quizapp.core.mastery import coverage_strength
from quizapp.core.outline import Outlines
from quizapp.core.recall import recall
from quizapp.storage.database import Database
from quizapp.storage.moments import to_text
from quizapp.storage.opening import open_database
from quizapp.study.practice import StoredPractice

NOW = datetime(2025, 3, 14, 6, 0, tzinfo=UTC)


@dataclass(frozen=True)
class Outline:
    id: str
    topic: str
    level: Level = Level.MID
    parent: str | None = None
    standalone: bool = True


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = open_database(tmp_path, now=lambda: NOW)
    yield opened
    opened.close()


def attempted(
    database: Database,
    question: str,
    *,
    coverage: float = 0.5,
    ago: float = 3,
    due_in: float | None = 5,
    stability: float | None = 4.0,
    reviewed: bool = True,
) -> None:
    at = to_text(NOW - timedelta(days=ago))
    due = None if due_in is None else to_text(NOW + timedelta(days=due_in))
    with database.transaction() as connection:
        connection.execute(
            "INSERT INTO standings VALUES (?, 't', 1, ?, ?, 50, 50, ?, 60, '{}', 2, 0, ?, 5, ?, ?)",
            (question, at, coverage, coverage, stability, due, at if reviewed else None),
        )


def practice(database: Database, *outlines: Outline) -> StoredPractice:
    return StoredPractice(database, Outlines({one.id: one for one in outlines}), NOW)


@pytest.mark.parametrize("coverage", [0.0, 0.4, 1.0])
@pytest.mark.parametrize("ago", [0.2, 0.999, 1.001, 30, 800])
@pytest.mark.parametrize("stability", [0.01, 3.7, 900.0, None])
def test_a_strength_worked_out_by_sqlite_is_that_of_the_curve(
    database: Database, coverage: float, ago: float, stability: float | None
) -> None:
    attempted(database, "q", coverage=coverage, ago=ago, stability=stability)
    found = practice(database, Outline("q", "web"))
    expected = coverage_strength(coverage, recall(int(ago), stability))
    ((strength,),) = (topic.strengths for topic in found.topics())
    assert strength == pytest.approx(expected)
    assert found.every()["q"].strength == pytest.approx(expected)


def test_without_a_schedule_the_last_answer_counts_alone(database: Database) -> None:
    attempted(database, "unrated", due_in=None, ago=300)
    attempted(database, "unreviewed", reviewed=False)
    found = practice(database, Outline("unrated", "a"), Outline("unreviewed", "b"))
    strengths = {topic.topic: topic.strengths for topic in found.topics()}
    assert strengths == {"a": [pytest.approx(coverage_strength(0.5, 1.0))], "b": [0.0]}
    assert {name: one.strength for name, one in found.every().items()} == {
        "unrated": pytest.approx(coverage_strength(0.5, 1.0)),
        "unreviewed": 0.0,
    }


def test_the_last_practice_of_a_topic_is_that_of_any_of_its_questions(database: Database) -> None:
    for question, ago in (("old", 9), ("new", 2), ("middle", 4)):
        attempted(database, question, ago=ago)
    outlines = [Outline(name, "web") for name in ("old", "new", "middle")]
    (topic,) = practice(database, *outlines).topics()
    assert topic.last_at == NOW - timedelta(days=2)
    assert len(topic.strengths) == 3


def test_what_no_deck_has_any_more_is_left_out(database: Database) -> None:
    attempted(database, "kept")
    attempted(database, "gone")
    found = practice(database, Outline("kept", "web"))
    assert [len(topic.strengths) for topic in found.topics()] == [1]
    assert list(found.every()) == list(found.known(["kept", "gone", "unknown"])) == ["kept"]


def test_everything_due_is_found_however_much_it_is(database: Database) -> None:
    for number in range(100):
        attempted(database, f"q{number:03}", due_in=-200 + number)
    attempted(database, "today", due_in=0.25)
    attempted(database, "at-the-end-of-the-day", due_in=0.5)
    due = list(practice(database).due(NOW + timedelta(days=0.5)))
    assert due == [*(f"q{number:03}" for number in range(100)), "today"]
