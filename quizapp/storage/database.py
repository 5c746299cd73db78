"""One window's connection to the progress file: transactions, reading, errors for people."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

from quizapp.errors import StorageError
from quizapp.storage import damage

PATIENCE = 5.0
"""Seconds to wait for another window that is writing, before saying so."""

_WHOLE = ("BEGIN IMMEDIATE", "COMMIT", ("ROLLBACK",))
_PART = ("SAVEPOINT part", "RELEASE part", ("ROLLBACK TO part", "RELEASE part"))


class Database:
    """A progress file, or a stand-in in memory.

    Threads of one window may share it: a lock lets one of them in at a time. Windows of their own
    each open the file; SQLite lets one of them write at a time and the others wait.
    """

    def __init__(
        self,
        connection: sqlite3.Connection,
        path: Path | None,
        *,
        now: Callable[[], datetime],
        patience: float = PATIENCE,
    ) -> None:
        self.path = path
        """``None`` in memory."""
        self.patience = patience
        self._connection = connection
        self._now = now
        self._lock = threading.RLock()
        self._ruin: StorageError | None = None

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """All or nothing, and durable when it ends.

        Inside another one it is a part of that one: durable when that one ends, and still all or
        nothing if it fails and the other one goes on.
        """
        with self.reading() as connection:
            begin, end, back = _PART if connection.in_transaction else _WHOLE
            connection.execute(begin)
            try:
                yield connection
                connection.execute(end)
            except BaseException:
                for step in back if connection.in_transaction else ():
                    connection.execute(step)  # A full disk makes SQLite end it all by itself.
                raise

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """The connection, for one thread; what SQLite complains about is said to people."""
        with self._lock:
            if self._ruin is not None:
                raise StorageError(
                    self._ruin.key, path=self.path, line=None, **self._ruin.arguments
                )
            try:
                yield self._connection
            except sqlite3.Error as error:
                trouble = self._trouble(error)
                if trouble is None:
                    raise
                raise trouble from error

    def rows(self, sql: str, parameters: Sequence[object] = ()) -> list[Any]:
        """Everything a query finds."""
        with self.reading() as connection:
            return connection.execute(sql, parameters).fetchall()

    def wait_for_others(self, seconds: float) -> None:
        """Wait for another window that is writing, from now on."""
        self.patience = seconds
        self.rows(f"PRAGMA busy_timeout={round(seconds * 1000)}")

    def checkpoint(self) -> None:
        """Folds the log into the file as far as nobody is reading it; for idle moments."""
        if self.path is not None:
            self.rows("PRAGMA wal_checkpoint(PASSIVE)")

    def close(self) -> None:
        """Folds the log in and lets go of the file; a damaged one has been let go of already."""
        with self._lock:
            if self._ruin is None:
                self._connection.close()

    def abandon(self) -> None:
        """Lets go of the file without folding the log in, so that it stays as it was found."""
        with self._lock:
            if self._ruin is None:
                damage.abandon(self._connection)

    def _trouble(self, error: sqlite3.Error) -> StorageError | None:
        key = damage.damage_key(error)
        if key is None or self.path is None:
            return damage.passing_trouble(error, self.path, self.patience)
        self._ruin = damage.kept_aside(key, self.path, self._now())
        damage.abandon(self._connection)
        return self._ruin
