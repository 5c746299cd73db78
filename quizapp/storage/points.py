"""How key points fared over all attempts at their question, and how that is kept in one column."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime

from quizapp.storage.damage import UnreadableRow
from quizapp.storage.database import Database
from quizapp.storage.derivation import AttemptState
from quizapp.storage.moments import from_microseconds, from_text, microseconds

Tallies = dict[str, tuple[int, int, int, int]]
"""Key point -> hits, misses, whether the last one was a hit, microseconds since 1970 of that.

They stand in one JSON column of the row that every answer rewrites anyway: rows of their own would
add a page and as many statements as there are points to each answer stored.
"""


@dataclass(frozen=True, slots=True)
class PointTally:
    """How often one key point was stated, and whether it was the last time."""

    hits: int
    misses: int
    last_hit: bool
    last_at: datetime


def point_tallies(
    database: Database, questions: Collection[str]
) -> dict[str, dict[str, PointTally]]:
    """Question -> key point -> tally, for those that were attempted."""
    with database.reading() as connection:
        rows = connection.execute(
            "SELECT question, points FROM standings "
            "WHERE question IN (SELECT value FROM json_each(?))",
            (json.dumps(list(questions)),),
        )
        return {question: _readable(tallies_from(points)) for question, points in rows}


def tallies_from(column: str) -> Tallies:
    """The tallies kept in ``column``."""
    try:
        return dict(json.loads(column))
    except (TypeError, ValueError) as broken:
        raise UnreadableRow(f"the tallies of a question are not readable: {broken}") from broken


def add_to_tallies(tallies: Tallies, attempts: Iterable[AttemptState]) -> Tallies:
    """The tallies after some later attempts."""
    added = dict(tallies)
    for attempt in attempts:
        at = microseconds(from_text(attempt.at))
        for point, hit in attempt.hits.items():
            hits, misses, _, _ = added.get(point, _NEVER)
            added[point] = (hits + hit, misses + (not hit), int(hit), at)
    return added


_NEVER = (0, 0, 0, 0)


def _readable(tallies: Tallies) -> dict[str, PointTally]:
    return {
        point: PointTally(hits, misses, bool(last_hit), from_microseconds(last_at))
        for point, (hits, misses, last_hit, last_at) in tallies.items()
    }
