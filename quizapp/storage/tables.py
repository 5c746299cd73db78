"""Writes the derived tables: what the history of a question adds to them and takes from them."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import NamedTuple

from quizapp.core.rating import Rating
from quizapp.core.schedule import Schedule
from quizapp.storage.derivation import AttemptState, QuestionHistory
from quizapp.storage.json_text import to_json
from quizapp.storage.moments import from_text
from quizapp.storage.points import Tallies, tallies_from, with_added
from quizapp.storage.schedule_columns import COLUMNS as SCHEDULE
from quizapp.storage.schedule_columns import from_columns, to_columns

Replay = Callable[[Sequence[tuple[datetime, Rating]]], Schedule | None]
"""The schedule that ratings lead to; it takes them in the order of their times."""
Review = Callable[[Schedule | None, Rating, datetime], Schedule]
"""The schedule after one more rating: `Replay` of all of them must come to the same."""

DERIVED = ("attempts", "days", "standings", "phrases", "predictions")
"""Every table that can be derived from the events."""

_ADD_TO_DAYS = """ON CONFLICT (day, topic) DO UPDATE SET
    attempts = attempts + excluded.attempts, estimate = estimate + excluded.estimate,
    original_estimate = original_estimate + excluded.original_estimate,
    seconds = seconds + excluded.seconds"""


class Sums(NamedTuple):
    """What the attempts at one question add up to."""

    attempts: int
    first_estimate: int
    coverage: float
    seconds: int

    def with_added(self, attempt: AttemptState) -> Sums:
        """With one more attempt, later than the others."""
        return Sums(
            self.attempts + 1,
            self.first_estimate if self.attempts else attempt.original_estimate,
            self.coverage + attempt.coverage,
            self.seconds + attempt.seconds,
        )


_NOTHING_YET = Sums(0, 0, 0.0, 0)
_SUMS = "attempts, first_estimate, coverage, seconds"


def write(
    connection: sqlite3.Connection, question: str, history: QuestionHistory, replay: Replay
) -> None:
    """Adds all that follows from a question's history; the tables hold nothing of it yet."""
    attempts = tuple(history.attempts.values())
    _add_attempts(connection, question, attempts)
    if attempts:
        schedule = replay(_ratings((attempt.at, attempt.rating) for attempt in attempts))
        tallies: Tallies = {}
        sums = _NOTHING_YET
        for attempt in attempts:
            tallies = with_added(tallies, attempt.hits, from_text(attempt.at))
            sums = sums.with_added(attempt)
        _put_standing(connection, question, sums, attempts[-1], tallies, schedule)
    connection.executemany(
        "INSERT INTO phrases VALUES (?, ?, ?, ?)",
        [(question, point, phrase, at) for (point, phrase), at in history.phrases.items()],
    )
    connection.executemany(
        "INSERT INTO predictions VALUES (?, ?, ?, ?, ?, ?)",
        [
            (question, point, of.rights, of.wrongs, of.last_right, of.last_at)
            for point, of in history.predictions.items()
        ],
    )


def add_newest(
    connection: sqlite3.Connection,
    question: str,
    attempt: AttemptState,
    replay: Replay,
    review: Review,
) -> None:
    """Adds one attempt that comes after everything else that happened to its question."""
    _add_attempts(connection, question, (attempt,))
    row = connection.execute(
        f"SELECT {_SUMS}, points, {SCHEDULE} FROM standings WHERE question = ?", (question,)
    ).fetchone() or (*_NOTHING_YET, "{}", *to_columns(None))
    summed, points, schedule_row = row[:4], row[4], row[5:]
    schedule = from_columns(schedule_row)
    if attempt.rating is not None:
        when = from_text(attempt.at)
        if schedule and schedule.last_review and when < schedule.last_review:
            schedule = replay(_stored_ratings(connection, question))  # The clock was set back.
        else:
            schedule = review(schedule, Rating(attempt.rating), when)
    tallies = with_added(tallies_from(points), attempt.hits, from_text(attempt.at))
    sums = Sums(*summed).with_added(attempt)
    _put_standing(connection, question, sums, attempt, tallies, schedule)


def set_rating(
    connection: sqlite3.Connection, question: str, uuid: str, rating: Rating, replay: Replay
) -> None:
    """Rates an attempt anew."""
    connection.execute(
        "UPDATE attempts SET rating = ? WHERE question = ? AND uuid = ?",
        (int(rating), question, uuid),
    )
    schedule = replay(_stored_ratings(connection, question))
    connection.execute(
        f"UPDATE standings SET ({SCHEDULE}) = (?, ?, ?, ?, ?, ?) WHERE question = ?",
        (*to_columns(schedule), question),
    )


def remove(connection: sqlite3.Connection, question: str) -> None:
    """Takes everything about a question out of the tables."""
    connection.execute(
        "INSERT INTO days SELECT day, topic, -count(*), -sum(estimate), -sum(original_estimate), "
        f"-sum(seconds) FROM attempts WHERE question = ? GROUP BY day, topic {_ADD_TO_DAYS}",
        (question,),
    )
    connection.execute(
        "DELETE FROM days WHERE attempts = 0 "
        "AND day IN (SELECT day FROM attempts WHERE question = ?)",
        (question,),
    )
    for table in ("attempts", "standings", "phrases", "predictions"):
        connection.execute(f"DELETE FROM {table} WHERE question = ?", (question,))


def clear(connection: sqlite3.Connection) -> None:
    """Empties every derived table."""
    for table in DERIVED:
        connection.execute(f"DELETE FROM {table}")


def _add_attempts(
    connection: sqlite3.Connection, question: str, attempts: Sequence[AttemptState]
) -> None:
    connection.executemany(
        "INSERT INTO attempts VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [_attempt_row(question, attempt) for attempt in attempts],
    )
    connection.executemany(
        f"INSERT INTO days VALUES (?, ?, 1, ?, ?, ?) {_ADD_TO_DAYS}",
        [(of.day, of.topic, of.estimate, of.original_estimate, of.seconds) for of in attempts],
    )


def _attempt_row(question: str, of: AttemptState) -> tuple[object, ...]:
    scores = (of.coverage, of.estimate, of.original_coverage, of.original_estimate)
    return (
        *(question, of.stamp, of.uuid, of.event, of.topic, of.day, of.at),
        *(*scores, of.rating, of.hints, of.seconds),
    )


def _put_standing(
    connection: sqlite3.Connection,
    question: str,
    sums: Sums,
    last: AttemptState,
    tallies: Tallies,
    schedule: Schedule | None,
) -> None:
    figures = (question, last.topic, sums.attempts, last.at, last.coverage, last.estimate)
    summed = (sums.first_estimate, sums.coverage, sums.seconds)
    row = (*figures, *summed, to_json(tallies), *to_columns(schedule))
    connection.execute(
        f"INSERT OR REPLACE INTO standings VALUES ({', '.join('?' * len(row))})", row
    )


def _stored_ratings(connection: sqlite3.Connection, question: str) -> list[tuple[datetime, Rating]]:
    return _ratings(
        connection.execute(
            "SELECT at, rating FROM attempts WHERE question = ? ORDER BY stamp, uuid", (question,)
        )
    )


def _ratings(rows: Iterable[tuple[str, int | None]]) -> list[tuple[datetime, Rating]]:
    return [(from_text(at), Rating(rating)) for at, rating in rows if rating is not None]
