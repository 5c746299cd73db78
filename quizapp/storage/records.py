"""Reads what statistics are worked out from: practice days, and the ratings of each question."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime

from quizapp.core.rating import Rating
from quizapp.core.stats import PracticeDay
from quizapp.storage.database import Database
from quizapp.storage.moments import from_text

Rated = Sequence[tuple[datetime, Rating]]
"""The ratings of one question, the oldest first."""


def practice_days(database: Database) -> tuple[PracticeDay, ...]:
    """Every day on which something was answered."""
    rows = database.rows(
        "SELECT day, sum(attempts), sum(seconds) FROM days GROUP BY day ORDER BY day"
    )
    return tuple(
        PracticeDay(date.fromisoformat(day), attempts, seconds) for day, attempts, seconds in rows
    )


def rated_questions(database: Database, at_most: int) -> Iterator[Rated]:
    """The ratings of each question, those answered last first, until there are ``at_most``."""
    left = at_most
    for question, attempts in database.rows(
        "SELECT question, attempts FROM standings ORDER BY last_at DESC, question"
    ):
        if left <= 0:
            return
        left -= attempts
        yield _ratings_of(database, question)


def _ratings_of(database: Database, question: str) -> Rated:
    rows = database.rows(
        "SELECT at, rating FROM attempts WHERE question = ? AND rating IS NOT NULL "
        "ORDER BY stamp, uuid",
        (question,),
    )
    return [(from_text(at), Rating(rating)) for at, rating in rows]
