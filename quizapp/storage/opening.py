"""Opens the progress file, or says why it cannot be used and leaves it as it was found."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from quizapp.errors import StorageError
from quizapp.storage import damage
from quizapp.storage.database import PATIENCE, Database

FILE_NAME = "progress.sqlite3"
SCHEMA_VERSION = 5
"""How many migrations there are; the file keeps its own count in ``user_version``."""

_APPLICATION_ID = 0x71756970
"""Marks the file as ours ("quip"), so that another program's database is never migrated."""
_WAL_PAGES = 4000
"""Pages the log may grow to (16 MB) before a save has to fold it in; being idle does it sooner."""
_WAL_RETRY = 0.05
"""Seconds between two tries to switch a new file to its log while another window does the same."""

Connect = Callable[[Path | str, float], sqlite3.Connection]


def connect(path: Path | str, patience: float) -> sqlite3.Connection:
    """A connection that leaves transactions to `Database` and may be used by any thread."""
    return sqlite3.connect(path, timeout=patience, isolation_level=None, check_same_thread=False)


def open_database(
    folder: Path,
    *,
    now: Callable[[], datetime],
    patience: float = PATIENCE,
    connect: Connect = connect,
) -> Database:
    """The progress file in ``folder``, made or brought up to date where needed.

    ``now`` names the copy of a damaged file; ``patience`` is how many seconds another window may
    keep it locked.
    """
    path = folder / FILE_NAME
    _prepare_folder(folder)
    _refuse_visible_damage(path, now)
    database = Database(_connected(path, patience, connect), path, now=now, patience=patience)
    try:
        _refuse_strangers(database)
        _set_up(database)
        _bring_up_to_date(database)
        _refuse_read_only(database)
    except BaseException:
        database.abandon()
        raise
    return database


def open_in_memory(*, now: Callable[[], datetime], connect: Connect = connect) -> Database:
    """The same as a progress file, but gone when the program ends."""
    database = Database(connect(":memory:", PATIENCE), None, now=now)
    _bring_up_to_date(database)
    return database


def _prepare_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as refused:
        reason = refused.strerror or str(refused)
        raise StorageError("error.storage_folder", path=folder, reason=reason) from refused


def _refuse_visible_damage(path: Path, now: Callable[[], datetime]) -> None:
    try:
        key = damage.visible_damage(path)
    except FileNotFoundError:
        return
    except OSError as refused:
        raise StorageError("error.storage_unopenable", path=path) from refused
    if key is not None:
        raise damage.kept_aside(key, path, now())


def _connected(path: Path, patience: float, connect: Connect) -> sqlite3.Connection:
    try:
        return connect(path, patience)
    except sqlite3.OperationalError as error:
        raise StorageError("error.storage_unopenable", path=path) from error


def _refuse_strangers(database: Database) -> None:
    """A file of another program, or of a later quizapp, is not for us to write to."""
    tables = _number(database, "SELECT count(*) FROM sqlite_master")
    if tables and _number(database, "PRAGMA application_id") != _APPLICATION_ID:
        raise StorageError("error.storage_foreign", path=database.path)
    found = _number(database, "PRAGMA user_version")
    if found > SCHEMA_VERSION:
        raise StorageError(
            "error.storage_newer", path=database.path, found=found, known=SCHEMA_VERSION
        )


def _set_up(database: Database) -> None:
    """A log beside the file, and every save on the disk before it counts.

    Foreign keys stay off: the tables they could guard are derived, and checking costs each save.
    """
    _switch_to_wal(database)
    database.rows("PRAGMA synchronous=FULL")
    database.rows(f"PRAGMA wal_autocheckpoint={_WAL_PAGES}")


def _switch_to_wal(database: Database) -> None:
    """SQLite does not wait by itself when two windows switch the same new file at once."""
    for _ in range(round(database.patience / _WAL_RETRY)):
        try:
            database.rows("PRAGMA journal_mode=WAL")
            return
        except StorageError as trouble:
            if trouble.key != "error.storage_locked":
                raise
        threading.Event().wait(_WAL_RETRY)
    database.rows("PRAGMA journal_mode=WAL")


def _refuse_read_only(database: Database) -> None:
    """A deletion of nothing writes nothing, but shows whether writing is allowed.

    That another window is just writing shows it too, so nobody is waited for.
    """
    database.rows("PRAGMA busy_timeout=0")
    try:
        with database.transaction() as connection:
            connection.execute("DELETE FROM meta WHERE false")
    except StorageError as trouble:
        if trouble.key != "error.storage_locked":
            raise
    database.rows(f"PRAGMA busy_timeout={round(database.patience * 1000)}")


def _bring_up_to_date(database: Database) -> None:
    if _number(database, "PRAGMA user_version") == SCHEMA_VERSION:
        return
    # Imported only where there is something to migrate: sqlite-utils costs 42-95 ms (it loads
    # numpy and pandas where they are installed), and nearly every start finds a current file.
    from quizapp.storage.migrations import migrate

    with database.transaction() as connection:
        _refuse_strangers(database)  # Another window, perhaps a later quizapp, was first.
        migrate(connection)
        connection.execute(f"PRAGMA application_id={_APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version={SCHEMA_VERSION}")


def _number(database: Database, sql: str) -> int:
    ((number,),) = database.rows(sql)
    return int(number)
