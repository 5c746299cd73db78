"""What the first screen is worked out from: how strong questions are, what is due, what was left.

It loads next to nothing, as nobody sees anything before.
"""

from __future__ import annotations

import json
import math
import sqlite3
from collections.abc import Collection, Iterator
from datetime import datetime
from typing import NamedTuple

from quizapp.core.mastery import coverage_strength
from quizapp.core.recall import DECAY, FACTOR
from quizapp.storage.database import Database
from quizapp.storage.moments import to_text


class Mark(NamedTuple):
    """What strength and due date of a question are worked out from; moments as they are stored.

    A tuple, because 10,000 of them are looked at before the home screen is complete.
    """

    question: str
    last_at: str
    last_coverage: float
    stability: float | None
    due: str | None
    last_review: str | None


def marks(database: Database, questions: Collection[str] | None = None) -> Iterator[Mark]:
    """The marks of these questions, or of all that were attempted, one at a time.

    Nobody else uses the database until the last one was taken.
    """
    few = "" if questions is None else "WHERE question IN (SELECT value FROM json_each(?))"
    named = () if questions is None else (json.dumps(list(questions)),)
    sql = f"SELECT {', '.join(Mark._fields)} FROM standings {few}"
    with database.reading() as connection:
        yield from map(Mark._make, connection.execute(sql, named))


def strengths(database: Database, now: datetime) -> Iterator[tuple[str, str, float]]:
    """Question, moment of the last attempt, and strength of everything that was attempted.

    SQLite works out what `coverage_strength` and `recall` say: for 10,000 questions it takes a
    third of the time. Nobody else uses the database until the last one was taken.
    """
    base = coverage_strength(0.0, 1.0)
    known = {
        "base": base,
        "slope": coverage_strength(1.0, 1.0) - base,
        "factor": FACTOR,
        "decay": DECAY,
        "now": to_text(now),
    }
    with database.reading() as connection:
        _provide_pow(connection)
        yield from connection.execute(_STRENGTHS, known)


_STRENGTHS = """SELECT question, last_at, (:slope * last_coverage + :base) * CASE
    WHEN due IS NULL THEN 1.0
    WHEN last_review IS NULL OR coalesce(stability, 0) = 0 THEN 0.0
    ELSE pow(1 + :factor * max(0, CAST(julianday(:now) - julianday(last_review) AS INTEGER))
        / stability, :decay) END
    FROM standings"""


def _provide_pow(connection: sqlite3.Connection) -> None:
    """SQLite may have been built without mathematics."""
    try:
        connection.execute("SELECT pow(2, 2)")
    except sqlite3.OperationalError:
        connection.create_function("pow", 2, math.pow, deterministic=True)


def due(
    database: Database, moment: datetime, *, limit: int | None = None, topic: str | None = None
) -> tuple[str, ...]:
    """Questions due at ``moment``, the longest overdue first."""
    rows = database.rows(
        "SELECT question FROM standings WHERE due <= ? AND (? IS NULL OR topic = ?) "
        "ORDER BY due, question LIMIT ?",
        (to_text(moment), topic, topic, -1 if limit is None else limit),
    )
    return tuple(question for (question,) in rows)


def any_unfinished(database: Database) -> bool:
    """Whether a quiz was left before its end."""
    return bool(database.rows("SELECT 1 FROM quizzes WHERE finished IS NULL LIMIT 1"))
