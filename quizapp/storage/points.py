"""How key points fared over all attempts at their question, and how that is kept in one column."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

from quizapp.storage.damage import UnreadableRow
from quizapp.storage.database import Database
from quizapp.storage.moments import from_microseconds, microseconds

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


def with_added(tallies: Tallies, hits: Mapping[str, bool], at: datetime) -> Tallies:
    """The tallies after one more attempt, which hit and missed these points."""
    added, when = dict(tallies), microseconds(at)
    for point, hit in hits.items():
        earlier_hits, earlier_misses, _, _ = added.get(point, _NEVER)
        added[point] = (earlier_hits + hit, earlier_misses + (not hit), int(hit), when)
    return added


_NEVER = (0, 0, 0, 0)


def _readable(tallies: Tallies) -> dict[str, PointTally]:
    return {
        point: PointTally(hits, misses, bool(last_hit), from_microseconds(last_at))
        for point, (hits, misses, last_hit, last_at) in tallies.items()
    }
