"""Which error of SQLite means what to a person, and how a damaged file is kept for later."""

from __future__ import annotations

import shutil
import sqlite3
import sys
from datetime import UTC, datetime
from pathlib import Path

from quizapp.errors import StorageError

_LOCKED = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_PROTOCOL}
_UNOPENABLE = {sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM, sqlite3.SQLITE_AUTH}
_DAMAGED = {
    sqlite3.SQLITE_CORRUPT: "error.storage_corrupt",
    sqlite3.SQLITE_NOTADB: "error.storage_not_database",
}
_MAGIC = b"SQLite format 3\x00"
_HEADER_LENGTH = 100


def primary_code(error: sqlite3.Error) -> int:
    """SQLite's result code without its extension; 0 for an error of Python's own."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF


class UnreadableRow(sqlite3.DatabaseError):
    """A row that SQLite hands over, but that cannot have been written by us."""


def damage_key(error: sqlite3.Error) -> str | None:
    """The sentence for a damaged file; ``None`` where the file itself is not the trouble."""
    if isinstance(error, UnreadableRow) or "Could not decode to UTF-8" in str(error):
        return "error.storage_corrupt"
    return _DAMAGED.get(primary_code(error))


def passing_trouble(
    error: sqlite3.Error, path: Path | None, patience: float
) -> StorageError | None:
    """What a person is told where the file is sound; ``None`` for a defect of the program."""
    code = primary_code(error)
    if code in _LOCKED:
        return StorageError("error.storage_locked", path=path, seconds=f"{patience:g}")
    if code in _UNOPENABLE:
        return StorageError("error.storage_unopenable", path=path)
    if code == sqlite3.SQLITE_READONLY:
        return StorageError("error.storage_readonly", path=path)
    if code == sqlite3.SQLITE_FULL:
        return StorageError("error.storage_full", path=path)
    if code == sqlite3.SQLITE_IOERR:
        return StorageError("error.storage_io", path=path, reason=str(error))
    return None


def visible_damage(path: Path) -> str | None:
    """What the first bytes and the length of a file give away before SQLite touches it."""
    with path.open("rb") as file:
        header = file.read(_HEADER_LENGTH)
    size = path.stat().st_size
    if not size:
        return None
    if not header.startswith(_MAGIC):
        return "error.storage_not_database"
    if len(header) < _HEADER_LENGTH or (size < _promised_size(header) and not _has_wal(path)):
        return "error.storage_corrupt"
    return None


def _promised_size(header: bytes) -> int:
    """The length that the header claims, or 0 where the header itself calls its claim stale."""
    page_size = int.from_bytes(header[16:18], "big")
    counted_at, changed_at = header[92:96], header[24:28]
    if counted_at != changed_at:
        return 0
    return int.from_bytes(header[28:32], "big") * (65536 if page_size == 1 else page_size)


def _has_wal(path: Path) -> bool:
    """Whether pages missing from the file may still lie in its write-ahead log."""
    wal = beside(path, "-wal")
    return wal.exists() and wal.stat().st_size > 0


def beside(path: Path, suffix: str) -> Path:
    """The companion file that SQLite keeps beside ``path``."""
    return path.with_name(path.name + suffix)


def kept_aside(key: str, path: Path, moment: datetime) -> StorageError:
    """Copies a damaged file with its companions, and says where the copy is.

    A file that was copied before and has not changed since is not copied a second time.
    """
    try:
        copy = _earlier_copy(path) or _copy(path, moment)
    except OSError as refused:
        reason = refused.strerror or str(refused)
        return StorageError("error.storage_corrupt_uncopied", path=path, reason=reason)
    return StorageError(key, path=path, copy=copy)


def _copy(path: Path, moment: datetime) -> Path:
    stamp = moment.astimezone(UTC).strftime("%Y%m%dT%H%M%S.%fZ")
    copy = path.with_name(f"{path.stem}.corrupt-{stamp}{path.suffix}")
    for suffix in ("", "-wal", "-shm"):
        if beside(path, suffix).exists():
            shutil.copy2(beside(path, suffix), beside(copy, suffix))
    return copy


def _earlier_copy(path: Path) -> Path | None:
    copies = sorted(path.parent.glob(f"{path.stem}.corrupt-*{path.suffix}"))
    return next((copy for copy in copies if _same(path, copy)), None)


def _same(path: Path, copy: Path) -> bool:
    """Whether file and log are equal; the shared memory beside them holds nothing of its own."""
    import filecmp

    pairs = [(beside(path, suffix), beside(copy, suffix)) for suffix in ("", "-wal")]
    return all(
        filecmp.cmp(one, other, shallow=False)
        if one.exists() and other.exists()
        else one.exists() == other.exists()
        for one, other in pairs
    )


def abandon(connection: sqlite3.Connection) -> None:
    """Lets go of a connection without the checkpoint that closing would write into the file."""
    if sys.version_info >= (3, 12):
        connection.setconfig(sqlite3.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, True)
        connection.close()
    else:
        import ctypes

        # Python 3.11 cannot switch that checkpoint off: the connection is never closed instead,
        # not even when the interpreter ends, and the operating system drops it with the process.
        ctypes.pythonapi.Py_IncRef(ctypes.py_object(connection))
