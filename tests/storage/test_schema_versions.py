"""A progress file of every earlier version opens, and loses nothing."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
import sqlite_utils
from sqlite_utils import Migrations

from quizapp.core import scheduling
from quizapp.core.rating import Rating
from quizapp.errors import StorageError
from quizapp.storage import migrations, opening
from quizapp.storage.database import Database
from quizapp.storage.events import Answer
from quizapp.storage.history import attempts_of
from quizapp.storage.ledger import read_events
from quizapp.storage.opening import FILE_NAME, SCHEMA_VERSION, open_database
from quizapp.storage.phrases import personal_phrases
from quizapp.storage.progress import Progress
from quizapp.storage.quizzes import save_quiz, unfinished_quizzes
from quizapp.storage.standings import schedules, standings

Now = Callable[[], datetime]
Start = Callable[..., Progress]

SCHEMAS = Path(__file__).parent / "schemas"


def put_file_of(version: int, folder: Path) -> None:
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection:
        connection.executescript((SCHEMAS / f"version_{version}.sql").read_text("utf-8"))


def test_there_is_a_dump_of_every_earlier_version() -> None:
    kept = {path.name for path in SCHEMAS.iterdir()}
    assert kept == {f"version_{version}.sql" for version in range(1, SCHEMA_VERSION)}


def test_the_version_counts_the_migrations() -> None:
    database = sqlite_utils.Database(memory=True, execute_plugins=False)
    assert len(migrations.migrations.pending(database)) == SCHEMA_VERSION
    database.close()


@pytest.mark.parametrize("version", range(1, SCHEMA_VERSION))
def test_an_earlier_file_keeps_everything_that_was_done(
    tmp_path: Path, now: Now, noon: datetime, start: Start, version: int
) -> None:
    put_file_of(version, tmp_path)
    database = open_database(tmp_path, now=now)
    progress = start(database)
    assert database.rows("PRAGMA user_version") == [(SCHEMA_VERSION,)]
    assert len(list(read_events(database))) == 7
    assert {name: of.attempts for name, of in standings(database).items()} == {
        "samesite": 2,
        "secure": 1,
    }
    expected = scheduling.replay([(noon, Rating.HARD), (noon + timedelta(days=3), Rating.GOOD)])
    assert schedules(database, ["samesite"])["samesite"] == expected
    newest = attempts_of(database, "samesite")[0]
    assert (newest.estimate, newest.original_estimate) == (90, 80)
    assert [phrase.phrase for phrase in personal_phrases(database)] == ["top-level"]
    progress.rate(newest.uuid, Rating.EASY, noon)
    save_quiz(database, "quiz-2", {}, noon)
    assert len(unfinished_quizzes(database)) == 1
    database.close()


def test_a_newer_program_that_migrates_first_is_not_migrated_over(tmp_path: Path, now: Now) -> None:
    put_file_of(1, tmp_path)

    class LosesTheRace(sqlite3.Connection):
        """Another window's program has finished whenever this one begins to write."""

        def execute(self, sql: str, *parameters: Any) -> sqlite3.Cursor:
            if sql == "BEGIN IMMEDIATE":
                with closing(sqlite3.connect(tmp_path / FILE_NAME)) as other:
                    other.execute("PRAGMA user_version=99")
            return super().execute(sql, *parameters)

    def connect(path: Path | str, patience: float) -> sqlite3.Connection:
        return sqlite3.connect(path, timeout=patience, isolation_level=None, factory=LosesTheRace)

    with pytest.raises(StorageError) as refused:
        open_database(tmp_path, now=now, connect=connect)
    assert refused.value.key == "error.storage_newer"


def append_migration(monkeypatch: pytest.MonkeyPatch, name: str, *statements: str) -> None:
    """Makes the program one version newer."""
    longer = Migrations("quizapp")
    for known in migrations.migrations._migrations:
        longer(name=known.name)(known.fn)

    def newest(db: sqlite_utils.Database) -> None:
        for statement in statements:
            db.execute(statement)

    longer(name=name)(newest)
    monkeypatch.setattr(migrations, "migrations", longer)
    monkeypatch.setattr(opening, "SCHEMA_VERSION", SCHEMA_VERSION + 1)


def test_a_migration_appended_later_is_applied_to_a_file_of_today(
    tmp_path: Path, now: Now, start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_database(tmp_path, now=now).close()
    append_migration(monkeypatch, "mood", "ALTER TABLE quizzes ADD COLUMN mood TEXT")
    database = open_database(tmp_path, now=now)
    start(database)
    assert database.rows("SELECT mood FROM quizzes") == []
    database.close()


def test_a_migration_that_fails_leaves_the_file_at_its_version(
    tmp_path: Path, now: Now, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_database(tmp_path, now=now).close()
    append_migration(monkeypatch, "half", "CREATE TABLE half (a)", "CREATE TABLE half (a)")
    with pytest.raises(sqlite3.OperationalError):
        open_database(tmp_path, now=now)
    monkeypatch.undo()
    database = open_database(tmp_path, now=now)
    assert database.rows("SELECT 1 FROM sqlite_master WHERE name = 'half'") == []
    database.close()


def test_tables_that_a_migration_declares_stale_are_derived_again(
    tmp_path: Path,
    now: Now,
    noon: datetime,
    start: Start,
    answer: Callable[..., Answer],
    dump: Callable[[Database], dict[str, list[Any]]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    database = open_database(tmp_path, now=now)
    start(database).answer(answer(), noon)
    before = dump(database)
    database.close()
    append_migration(
        monkeypatch,
        "stale",
        "DELETE FROM attempts",
        "DELETE FROM standings",
        "UPDATE meta SET value = 'stale' WHERE key = 'derived'",
    )
    database = open_database(tmp_path, now=now)
    start(database)
    assert dump(database) == before
    database.close()


def test_a_machine_keeps_its_id(tmp_path: Path, now: Now, start: Start) -> None:
    ids = []
    for machine in (1, 2):
        database = open_database(tmp_path, now=now)
        start(database, machine)
        ids += database.rows("SELECT value FROM meta WHERE key = 'device'")
        database.close()
    assert ids == [(str(UUID(int=1 << 40)),)] * 2
