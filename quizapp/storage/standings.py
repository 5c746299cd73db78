"""Reads where questions stand: their last attempt and their schedule."""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from quizapp.core.schedule import Schedule
from quizapp.storage.database import Database
from quizapp.storage.moments import from_text
from quizapp.storage.schedule_columns import COLUMNS as SCHEDULE
from quizapp.storage.schedule_columns import from_columns

_COLUMNS = (
    "question, topic, attempts, last_at, last_coverage, last_estimate, "
    f"first_estimate, coverage, seconds, {SCHEDULE}"
)


@dataclass(frozen=True, slots=True)
class Standing:
    """A question that was attempted at least once."""

    question: str
    topic: str
    attempts: int
    last_at: datetime
    last_coverage: float
    last_estimate: int
    first_estimate: int
    """Of the first attempt, before anything was claimed."""
    mean_coverage: float
    mean_seconds: float
    schedule: Schedule | None


def standings(database: Database, questions: Collection[str] | None = None) -> dict[str, Standing]:
    """The standings of these questions, or of all; one never attempted is not among them."""
    if questions is None:
        rows = database.rows(f"SELECT {_COLUMNS} FROM standings")
    else:
        rows = database.rows(
            f"SELECT {_COLUMNS} FROM standings WHERE question IN (SELECT value FROM json_each(?))",
            (json.dumps(list(questions)),),
        )
    return {row[0]: _standing(row) for row in rows}


def schedules(database: Database, questions: Collection[str]) -> dict[str, Schedule]:
    """The schedules of those among ``questions`` that were rated."""
    rows = database.rows(
        f"SELECT question, {SCHEDULE} FROM standings "
        "WHERE question IN (SELECT value FROM json_each(?))",
        (json.dumps(list(questions)),),
    )
    found = ((row[0], from_columns(row[1:])) for row in rows)
    return {question: schedule for question, schedule in found if schedule is not None}


def attempted(database: Database) -> frozenset[str]:
    """Every question attempted at least once; all others are new."""
    return frozenset(question for (question,) in database.rows("SELECT question FROM standings"))


def _standing(row: Any) -> Standing:
    question, topic, attempts, last_at, last_coverage, last_estimate, *sums = row[:9]
    first_estimate, coverage, seconds = sums
    return Standing(
        question,
        topic,
        attempts,
        from_text(last_at),
        last_coverage,
        last_estimate,
        first_estimate,
        coverage / attempts,
        seconds / attempts,
        from_columns(row[9:]),
    )
