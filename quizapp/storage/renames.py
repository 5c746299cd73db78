"""Which question an old id stands for, so that a renamed question keeps its history."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping


def current_id(connection: sqlite3.Connection, question: str) -> str:
    """The id that ``question`` has today."""
    row = connection.execute("SELECT new FROM renames WHERE old = ?", (question,)).fetchone()
    return question if row is None else str(row[0])


def known_renames(connection: sqlite3.Connection) -> dict[str, str]:
    """Old id -> today's id, chains already followed."""
    return dict(connection.execute("SELECT old, new FROM renames").fetchall())


def all_ids(question: str, renames: Mapping[str, str]) -> list[str]:
    """``question`` (today's id) and every id it had before."""
    return [question, *(old for old, new in renames.items() if new == question)]


def with_added(known: Mapping[str, str], added: Mapping[str, str]) -> dict[str, str]:
    """Both mappings in one, chains followed to their end.

    An id that ``added`` names as today's is in use again: what was known of its going elsewhere
    no longer holds. A circle within ``added`` renames nothing.
    """
    in_use = set(added.values())
    joined = {old: new for old, new in known.items() if old not in in_use} | dict(added)
    followed = {old: _end(old, joined) for old in joined}
    return {old: new for old, new in followed.items() if new != old}


def store(connection: sqlite3.Connection, renames: Mapping[str, str]) -> None:
    """Replaces what is known."""
    connection.execute("DELETE FROM renames")
    connection.executemany("INSERT INTO renames VALUES (?, ?)", list(renames.items()))


def _end(question: str, renames: Mapping[str, str]) -> str:
    seen: set[str] = set()
    current = question
    while current in renames:
        if current in seen:
            return question
        seen.add(current)
        current = renames[current]
    return current
