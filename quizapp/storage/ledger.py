"""The table of events: adding to it, and reading from it."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from quizapp.storage.damage import UnreadableRow
from quizapp.storage.database import Database
from quizapp.storage.events import Event, Payload
from quizapp.storage.json_text import to_json
from quizapp.storage.moments import from_text, microseconds, to_text

_COLUMNS = "seq, uuid, device, stamp, at, kind, question, payload"
_PAGE = 1000
"""Events fetched at a time when all of them are read."""


@dataclass(frozen=True, slots=True)
class Entry:
    """An event and its row number, which counts on this machine only."""

    seq: int
    event: Event


def append(connection: sqlite3.Connection, event: Event) -> Entry | None:
    """The new entry, or ``None`` if an event of this uuid is there already."""
    row = (
        event.uuid,
        event.device,
        event.stamp,
        to_text(event.at),
        event.kind,
        event.question,
        to_json(event.payload),
    )
    cursor = connection.execute(
        "INSERT INTO events (uuid, device, stamp, at, kind, question, payload) "
        "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (uuid) DO NOTHING",
        row,
    )
    return Entry(cursor.lastrowid or 0, event) if cursor.rowcount else None


def next_stamp(connection: sqlite3.Connection, at: datetime) -> int:
    """A stamp at ``at``, or just past the latest one on record where that is later."""
    return max(microseconds(at), latest_stamp(connection) + 1)


def latest_stamp(connection: sqlite3.Connection) -> int:
    """The highest stamp on record, without an index over all of them.

    Stamps given here rise from row to row, so the last row has the highest one. Only rows from
    another machine come in any order; the highest of those is written down by `note_merged`.
    """
    ((latest,),) = connection.execute(
        "SELECT max(coalesce((SELECT stamp FROM events ORDER BY seq DESC LIMIT 1), 0), "
        "coalesce((SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'merged_stamp'), 0))"
    )
    return int(latest)


def note_merged(connection: sqlite3.Connection, highest: int) -> None:
    """Writes down the highest stamp after rows from another machine came."""
    connection.execute("INSERT OR REPLACE INTO meta VALUES ('merged_stamp', ?)", (str(highest),))


def find(connection: sqlite3.Connection, uuid: str) -> Event | None:
    """The event of this uuid."""
    row = connection.execute(f"SELECT {_COLUMNS} FROM events WHERE uuid = ?", (uuid,)).fetchone()
    return None if row is None else _entry(row).event


def of_questions(connection: sqlite3.Connection, questions: Sequence[str]) -> list[Entry]:
    """All events about these questions and about everything, in their order."""
    marks = ", ".join("?" * len(questions))
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM events WHERE question IN ('', {marks}) ORDER BY stamp, uuid",
        tuple(questions),
    )
    return [_entry(row) for row in rows]


def rarer_of_questions(connection: sqlite3.Connection, questions: Sequence[str]) -> list[Entry]:
    """The same without the answers themselves, which are most of the events."""
    marks = ", ".join("?" * len(questions))
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM events WHERE question IN ('', {marks}) AND kind != 'answered' "
        "ORDER BY stamp, uuid",
        tuple(questions),
    )
    return [_entry(row) for row in rows]


def of_rows(connection: sqlite3.Connection, rows: Sequence[int]) -> list[Entry]:
    """The events in these rows, in the order asked for."""
    marks = ", ".join("?" * len(rows))
    found = connection.execute(f"SELECT {_COLUMNS} FROM events WHERE seq IN ({marks})", rows)
    by_row = {entry.seq: entry for entry in map(_entry, found)}
    return [by_row[row] for row in rows if row in by_row]


def order(entry: Entry) -> tuple[int, str]:
    """What events are sorted by; the uuid decides between machines that gave one stamp."""
    return entry.event.stamp, entry.event.uuid


def questions(connection: sqlite3.Connection) -> list[str]:
    """The ids, old ones too, of all questions that anything happened to."""
    rows = connection.execute("SELECT DISTINCT question FROM events WHERE question != ''")
    return [question for (question,) in rows]


def read_events(database: Database, after: int = 0) -> Iterator[Entry]:
    """All events from row ``after`` on, in the order in which they came to this machine."""
    while page := _page(database, after):
        yield from page
        after = page[-1].seq


def _page(database: Database, after: int) -> list[Entry]:
    with database.reading() as connection:
        rows = connection.execute(
            f"SELECT {_COLUMNS} FROM events WHERE seq > ? ORDER BY seq LIMIT {_PAGE}", (after,)
        )
        return [_entry(row) for row in rows]


def payload_of(text: str) -> Payload:
    """The payload kept as ``text``."""
    try:
        payload = json.loads(text)
    except ValueError as broken:
        raise UnreadableRow(f"an event is not JSON: {broken}") from broken
    if not isinstance(payload, dict):
        raise UnreadableRow("an event is no JSON object")
    return payload


def _entry(row: tuple[int, str, str, int, str, str, str, str]) -> Entry:
    seq, uuid, device, stamp, at, kind, question, payload = row
    try:
        moment = from_text(at)
    except ValueError as broken:
        raise UnreadableRow(f"an event has no time: {broken}") from broken
    return Entry(seq, Event(uuid, device, stamp, moment, kind, question, payload_of(payload)))
