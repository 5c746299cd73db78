"""Brings the derived tables in line with the events: for a few questions, or for all of them."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping

from quizapp.storage import ledger, renames, tables
from quizapp.storage.derivation import history_of
from quizapp.storage.tables import Replay


def derive_again(connection: sqlite3.Connection, questions: Iterable[str], replay: Replay) -> None:
    """Derives these questions (today's ids or old ones) again."""
    known = renames.known_renames(connection)
    for question in dict.fromkeys(known.get(question, question) for question in questions):
        tables.remove(connection, question)
        _derive(connection, question, known, replay)


def rebuild(connection: sqlite3.Connection, replay: Replay) -> None:
    """Derives every table from the events alone."""
    tables.clear(connection)
    known = renames.known_renames(connection)
    for question in dict.fromkeys(known.get(id_, id_) for id_ in ledger.questions(connection)):
        _derive(connection, question, known, replay)
    connection.execute("INSERT OR REPLACE INTO meta VALUES ('derived', 'fresh')")


def rename(connection: sqlite3.Connection, added: Mapping[str, str], replay: Replay) -> None:
    """Moves what is known about old ids to today's ids."""
    known = renames.known_renames(connection)
    joined = renames.with_added(known, added)
    changed = {old for old in known.keys() | joined.keys() if known.get(old) != joined.get(old)}
    renames.store(connection, joined)
    for question in changed:
        tables.remove(connection, question)
        connection.execute(
            "UPDATE OR REPLACE drafts SET question = ? WHERE question = ?",
            (joined.get(question, question), question),
        )
    sources = {known[old] for old in changed if old in known}
    derive_again(connection, sorted(changed | sources), replay)


def _derive(
    connection: sqlite3.Connection, question: str, known: Mapping[str, str], replay: Replay
) -> None:
    entries = ledger.of_questions(connection, renames.all_ids(question, known))
    tables.write(connection, question, history_of(entries), replay)
