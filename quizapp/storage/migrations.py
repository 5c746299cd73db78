"""The schema of the progress file, as an append-only list of migrations.

A migration that shipped is never edited. To change the schema, add a function at the end, raise
`quizapp.storage.opening.SCHEMA_VERSION` by one, and keep a dump of the previous schema in
tests/storage/schemas. One that changes a derived table, or comes with a change of what is derived,
ends with ``_forget_derived``: then all tables are derived again from the events.
"""

from __future__ import annotations

import sqlite3

import sqlite_utils
from sqlite_utils import Migrations

migrations = Migrations("quizapp")


def migrate(connection: sqlite3.Connection) -> None:
    """Applies what is missing, inside the transaction the caller has begun."""
    # Plugins of sqlite-utils have no business in this file.
    migrations.apply(sqlite_utils.Database(connection, execute_plugins=False))


@migrations()
def events(db: sqlite_utils.Database) -> None:
    """What a person did: the truth, to which rows are only ever added."""
    for statement in (
        "CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
        """CREATE TABLE events (
            seq INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE, device TEXT NOT NULL,
            stamp INTEGER NOT NULL, at TEXT NOT NULL, kind TEXT NOT NULL,
            question TEXT NOT NULL, payload TEXT NOT NULL)""",
        "CREATE INDEX events_of_question ON events (question, stamp)",
        "CREATE INDEX rarer_events ON events (question, stamp) WHERE kind != 'answered'",
        """CREATE TRIGGER events_are_never_changed BEFORE UPDATE ON events
            BEGIN SELECT RAISE(ABORT, 'events are only ever added'); END""",
        """CREATE TRIGGER events_are_never_deleted BEFORE DELETE ON events
            BEGIN SELECT RAISE(ABORT, 'events are only ever added'); END""",
        "CREATE TABLE renames (old TEXT PRIMARY KEY, new TEXT NOT NULL) WITHOUT ROWID",
    ):
        db.execute(statement)


@migrations()
def derived_tables(db: sqlite_utils.Database) -> None:
    """What follows from the events, kept so that no screen has to read them all."""
    for statement in (
        """CREATE TABLE attempts (
            question TEXT NOT NULL, stamp INTEGER NOT NULL, uuid TEXT NOT NULL,
            event INTEGER NOT NULL, topic TEXT NOT NULL, day TEXT NOT NULL, at TEXT NOT NULL,
            coverage REAL NOT NULL, estimate INTEGER NOT NULL,
            original_coverage REAL NOT NULL, original_estimate INTEGER NOT NULL,
            rating INTEGER, hints INTEGER NOT NULL, seconds INTEGER NOT NULL,
            PRIMARY KEY (question, stamp, uuid)) WITHOUT ROWID""",
        """CREATE TABLE days (
            day TEXT NOT NULL, topic TEXT NOT NULL, attempts INTEGER NOT NULL,
            estimate INTEGER NOT NULL, original_estimate INTEGER NOT NULL,
            seconds INTEGER NOT NULL, PRIMARY KEY (day, topic)) WITHOUT ROWID""",
        """CREATE TABLE standings (
            question TEXT PRIMARY KEY, topic TEXT NOT NULL, attempts INTEGER NOT NULL,
            last_at TEXT NOT NULL, last_coverage REAL NOT NULL, last_estimate INTEGER NOT NULL,
            first_estimate INTEGER NOT NULL, coverage REAL NOT NULL, seconds INTEGER NOT NULL,
            points TEXT NOT NULL, state INTEGER, step INTEGER, stability REAL, difficulty REAL,
            due TEXT, last_review TEXT) WITHOUT ROWID""",
        "CREATE INDEX standings_by_due ON standings (due, question, topic) WHERE due IS NOT NULL",
        """CREATE TABLE phrases (
            question TEXT NOT NULL, point TEXT NOT NULL, phrase TEXT NOT NULL, at TEXT NOT NULL,
            PRIMARY KEY (question, point, phrase)) WITHOUT ROWID""",
    ):
        db.execute(statement)
    _forget_derived(db)


@migrations()
def quizzes(db: sqlite_utils.Database) -> None:
    """What belongs to this machine alone: unfinished sittings and half-written answers."""
    for statement in (
        """CREATE TABLE quizzes (
            id TEXT PRIMARY KEY, state TEXT NOT NULL, started TEXT NOT NULL,
            updated TEXT NOT NULL, finished TEXT) WITHOUT ROWID""",
        "CREATE INDEX unfinished_quizzes ON quizzes (updated) WHERE finished IS NULL",
        """CREATE TABLE drafts (
            quiz TEXT NOT NULL, question TEXT NOT NULL, text TEXT NOT NULL,
            updated TEXT NOT NULL, PRIMARY KEY (quiz, question)) WITHOUT ROWID""",
    ):
        db.execute(statement)


@migrations()
def first_scores(db: sqlite_utils.Database) -> None:
    """The first estimate of a question is the one its scorer gave, whatever was claimed later."""
    _forget_derived(db)


@migrations()
def predictions(db: sqlite_utils.Database) -> None:
    """How predictions in the demos fared, by key point."""
    db.execute("""CREATE TABLE predictions (
        question TEXT NOT NULL, point TEXT NOT NULL, rights INTEGER NOT NULL,
        wrongs INTEGER NOT NULL, last_right INTEGER NOT NULL, last_at TEXT NOT NULL,
        PRIMARY KEY (question, point)) WITHOUT ROWID""")
    _forget_derived(db)


def _forget_derived(db: sqlite_utils.Database) -> None:
    """Has the next opening derive every table again from the events."""
    db.execute("INSERT OR REPLACE INTO meta VALUES ('derived', 'stale')")
