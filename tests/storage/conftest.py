"""A progress file of one's own for each test, and answers to put into it."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from quizapp.core import scheduling
from quizapp.core.rating import Rating
from quizapp.core.scoring.result import Evidence, Score, Span, Statement
from quizapp.storage.database import Database
from quizapp.storage.events import Answer
from quizapp.storage.opening import open_database, open_in_memory
from quizapp.storage.progress import Progress

NOON = datetime(2025, 3, 1, 12, tzinfo=UTC)


@pytest.fixture
def noon() -> datetime:
    return NOON


@pytest.fixture
def now() -> Callable[[], datetime]:
    return lambda: NOON


@pytest.fixture
def database(tmp_path: Path, now: Callable[[], datetime]) -> Iterator[Database]:
    opened = open_database(tmp_path / "data", now=now, patience=0)
    yield opened
    opened.close()


@pytest.fixture
def in_memory(now: Callable[[], datetime]) -> Iterator[Database]:
    opened = open_in_memory(now=now)
    yield opened
    opened.close()


@pytest.fixture
def start() -> Callable[..., Progress]:
    """Progress on a database, with ids that say which machine gave them."""

    def begin(database: Database, machine: int = 1) -> Progress:
        count = itertools.count(machine << 40)
        return Progress(
            database,
            replay=scheduling.replay,
            review=scheduling.review,
            new_id=lambda: UUID(int=next(count)),
        )

    return begin


@pytest.fixture
def progress(database: Database, start: Callable[..., Progress]) -> Progress:
    return start(database)


@pytest.fixture
def answer() -> Callable[..., Answer]:
    """An answer of which only what matters to a test has to be said."""

    def make(question: str = "samesite", **said: Any) -> Answer:
        text = said.pop("text", "SameSite stops CSRF")
        hits = said.pop("hits", ("csrf",))
        score = Score(
            coverage=said.pop("coverage", 0.5),
            estimate=said.pop("estimate", 60),
            matched=hits,
            missing=said.pop("missed", ("lax", "strict")),
            evidence=tuple(Evidence(hit, "csrf", Span(15, 19, "CSRF"), "exact") for hit in hits),
            statements=tuple(
                Statement(wrong, "claim", Span(0, 8, "SameSite"))
                for wrong in said.pop("misconceptions", ())
            ),
        )
        return Answer(
            **{
                "quiz": "quiz-1",
                "question": question,
                "topic": "cookie",
                "day": date(2025, 3, 1),
                "text": text,
                "score": score,
                "suggested": Rating.GOOD,
                "seconds": 42.4,
                **said,
            }
        )

    return make


@pytest.fixture(scope="session")
def dump() -> Callable[[Database], dict[str, list[Any]]]:
    """Every derived table, without the row numbers that mean something on one machine only."""

    def read(database: Database) -> dict[str, list[Any]]:
        attempts = (
            "SELECT question, stamp, uuid, topic, day, at, coverage, estimate, original_coverage, "
            "original_estimate, rating, hints, seconds FROM attempts ORDER BY question, stamp, uuid"
        )
        return {
            "attempts": database.rows(attempts),
            "days": database.rows("SELECT * FROM days ORDER BY day, topic"),
            "standings": database.rows("SELECT * FROM standings ORDER BY question"),
            "phrases": database.rows("SELECT * FROM phrases ORDER BY question, point, phrase"),
            "predictions": database.rows("SELECT * FROM predictions ORDER BY question, point"),
        }

    return read


@pytest.fixture
def days() -> Callable[[float], timedelta]:
    return lambda count: timedelta(days=count)
