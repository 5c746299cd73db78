"""A disk without room: everything runs until the very moment it is to be stored for good."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from sqlite3 import Connection

import pytest

from quizapp.errors import StorageError
from quizapp.storage.database import Database

_with_room = Database.transaction


@contextmanager
def full_disk() -> Iterator[None]:
    """While it lasts, every transaction fails at its end, as SQLite's do."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Database, "transaction", _without_room)
        yield


@contextmanager
def _without_room(database: Database) -> Iterator[Connection]:
    with database.reading() as connection:
        part_of_another = connection.in_transaction
    with _with_room(database):
        yield connection
        if not part_of_another:
            raise StorageError("error.storage_full")
