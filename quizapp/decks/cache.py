"""Keeps decks that were read once, by path, time of change and size, in a SQLite file.

Nothing in it is precious: a file that cannot be used is made anew, and without any file the cache
lives in memory.
"""

from __future__ import annotations

import os
import sqlite3
import zlib
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from functools import partial
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, NamedTuple, cast

from quizapp.decks.folders import DeckFile
from quizapp.decks.listing import ListedDeck, Listing, Listings, Prompts, listed_deck, pack_prompts
from quizapp.decks.packing import (
    decoded,
    encoded,
    packed_listings,
    packed_problems,
    unpacked_listings,
    unpacked_problems,
)
from quizapp.decks.stamp import Stamp, stamp_of
from quizapp.decks.tree import Tree
from quizapp.texts.languages import LocalText

if TYPE_CHECKING:
    from quizapp.decks.reader import DeckReading

BUSY_SECONDS = 2.0
"""Another window storing one deck is done in milliseconds; who waits longer does without."""

_TABLES = """
BEGIN IMMEDIATE;
CREATE TABLE IF NOT EXISTS decks (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    path BLOB NOT NULL, shipped INTEGER NOT NULL, mtime_ns INTEGER NOT NULL, size INTEGER NOT NULL,
    topic TEXT NOT NULL, title_ko TEXT NOT NULL, title_en TEXT NOT NULL,
    problems TEXT NOT NULL, ids TEXT NOT NULL, former_ids TEXT NOT NULL, topics TEXT NOT NULL,
    listings TEXT NOT NULL, prompts BLOB NOT NULL,
    UNIQUE (path, shipped)
);
CREATE TABLE IF NOT EXISTS bodies (
    deck INTEGER NOT NULL, root TEXT NOT NULL, body TEXT NOT NULL,
    PRIMARY KEY (deck, root)
);
PRAGMA user_version = {version};
COMMIT;
"""

_Key = tuple[bytes, int]


class _DeckRow(NamedTuple):
    number: int
    path: bytes
    shipped: int
    mtime_ns: int
    size: int
    topic: str
    title_ko: str
    title_en: str
    problems: str


class DeckCache:
    """Decks that were read before, for any thread; ``sqlite3.Error`` says it cannot be used."""

    def __init__(self, path: Path | None) -> None:
        """Opens or makes the file ``path``; without one the cache lives in memory."""
        if path is not None:
            path.parent.mkdir(parents=True, exist_ok=True)
        self._lock = Lock()
        self._connection = sqlite3.connect(
            path or ":memory:",
            timeout=BUSY_SECONDS,
            isolation_level=None,
            check_same_thread=False,
        )
        try:
            self._known = self._prepare()
        except sqlite3.Error:
            self._connection.close()
            raise

    def listed(self, file: DeckFile, stamp: Stamp) -> ListedDeck | None:
        """The deck as it was read when the file had this stamp."""
        row = self._known.get(_key(file))
        if row is None or (row.mtime_ns, row.size) != stamp:
            return None
        return ListedDeck(
            number=row.number,
            path=file.path,
            shipped=file.shipped,
            topic=row.topic,
            title=LocalText(row.title_ko, row.title_en),
            listings=self._listings(row.number, file),
            problems=unpacked_problems(row.problems, file.path),
        )

    def _listings(self, deck: int, file: DeckFile) -> Listings:
        with self._lock:
            row = self._connection.execute(
                "SELECT ids, former_ids, topics, listings, prompts FROM decks WHERE number = ?",
                (deck,),
            ).fetchone()
        if row is None or not row[0]:
            return Listings()
        ids, former_ids, topics, packed, prompts = row
        names = ids.split("\n")
        unpack = partial(self._unpacked, file, packed, names, Prompts(prompts))
        return Listings(names, decoded(former_ids), decoded(topics), unpack)

    def _unpacked(
        self, file: DeckFile, packed: str, ids: Sequence[str], prompts: Prompts
    ) -> Sequence[Listing]:
        try:
            return unpacked_listings(packed, ids, prompts)
        except (sqlite3.DataError, IndexError, TypeError, ValueError):
            with suppress(sqlite3.Error), self._transaction():
                self._forget(_key(file))  # The next start keeps it anew.
        from quizapp.decks.reader import read_file

        return listed_deck(read_file(file.path, shipped=file.shipped)).listings

    def keep(self, file: DeckFile, reading: DeckReading) -> ListedDeck:
        """Stores what was read, instead of what is known of the file, and lists it."""
        deck = listed_deck(reading)
        if reading.stamp is None:
            return deck
        with self._transaction():
            self._forget(_key(file))
            return replace(deck, number=self._store(file, reading.stamp, deck, reading.tree))

    def body(self, deck: int, root: str) -> Tree | None:
        """The plain values of a main question; none where they are no longer kept."""
        with self._lock:
            row = self._connection.execute(
                "SELECT body FROM bodies WHERE deck = ? AND root = ?", (deck, root)
            ).fetchone()
        return None if row is None else cast(Tree, decoded(row[0]))

    def bodies_with(self, text: str) -> list[tuple[int, Tree]]:
        """The numbers of decks and the plain values of their main questions that hold ``text``."""
        with self._lock:
            rows = self._connection.execute(
                "SELECT deck, body FROM bodies WHERE instr(body, ?) ORDER BY deck, rowid", (text,)
            ).fetchall()
        return [(deck, cast(Tree, decoded(body))) for deck, body in rows]

    def forget_deleted(self, files: Iterable[DeckFile]) -> None:
        """Drops decks whose file has left a folder that other decks are still in."""
        present = {file.path.absolute() for file in files}
        folders = {path.parent for path in present}
        gone = [
            (path, shipped)
            for path, shipped in self._known
            if (known := Path(os.fsdecode(path))) not in present and known.parent in folders
        ]
        if gone:
            with self._transaction():
                for key in gone:
                    self._forget(key)

    def close(self) -> None:
        """Lets go of the file."""
        with self._lock:
            self._connection.close()

    def _prepare(self) -> dict[_Key, _DeckRow]:
        (version,) = self._connection.execute("PRAGMA user_version").fetchone()
        if version == 0:
            self._connection.execute("PRAGMA journal_mode = WAL")
            self._connection.executescript(_TABLES.format(version=_reader_version()))
        elif version != _reader_version():
            raise sqlite3.DatabaseError("another version of the reader filled the cache")
        self._connection.execute("PRAGMA synchronous = NORMAL")
        # Everything is read once; SQLite would keep 2 MB of it beside what is made of it.
        self._connection.execute("PRAGMA cache_size = -128")
        rows = self._connection.execute(f"SELECT {', '.join(_DeckRow._fields)} FROM decks")
        return {(row.path, row.shipped): row for row in map(_DeckRow._make, rows)}

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        with self._lock:
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise
            self._connection.execute("COMMIT")

    def _store(self, file: DeckFile, stamp: Stamp, deck: ListedDeck, tree: Tree) -> int:
        """Inserts one deck and returns its number."""
        names = (deck.topic, deck.title.ko, deck.title.en)
        listed = deck.listings
        prompts = pack_prompts(listing.prompt for listing in listed)
        named = ("\n".join(listed.ids), encoded(listed.former_ids), encoded(listed.topics))
        lists = (packed_problems(deck.problems), *named, packed_listings(listed), prompts)
        cursor = self._connection.execute(
            "INSERT INTO decks VALUES (NULL,?,?,?,?,?,?,?,?,?,?,?,?,?)",
            (*_key(file), *stamp, *names, *lists),
        )
        number = int(cursor.lastrowid or 0)
        if deck.listings:
            self._connection.executemany(
                "INSERT INTO bodies VALUES (?, ?, ?)",
                ((number, root, encoded(body)) for root, body in _bodies(tree)),
            )
        return number

    def _forget(self, key: _Key) -> None:
        numbers = self._connection.execute(
            "SELECT number FROM decks WHERE path = ? AND shipped = ?", key
        ).fetchall()
        for number in numbers:
            self._connection.execute("DELETE FROM bodies WHERE deck = ?", number)
            self._connection.execute("DELETE FROM decks WHERE number = ?", number)


def delete_cache(path: Path) -> None:
    """Removes the cache file with what SQLite keeps beside it."""
    for ending in ("", "-wal", "-shm"):
        path.with_name(path.name + ending).unlink(missing_ok=True)


def is_damaged(error: sqlite3.Error) -> bool:
    """Whether a new file would help: not where the place is busy, full or not ours to write."""
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT)
    return code & 0xFF not in {
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_PERM,
    }


def _reader_version() -> int:
    """Another number whenever a module of this package changes, and never 0.

    A reader that accepts less, or tables of another shape, must not meet what an older one kept.
    """
    modules = sorted(Path(__file__).parent.glob("*.py"))
    stamps = [(module.name, stamp_of(module)) for module in modules]
    return zlib.crc32(repr(stamps).encode()) >> 1 | 1


def _key(file: DeckFile) -> _Key:
    """Bytes, as a file's name need not be text."""
    return os.fsencode(file.path.absolute()), int(file.shipped)


def _bodies(tree: Tree) -> Iterator[tuple[str, Tree]]:
    """The main questions of a deck without problems, by id."""
    questions = tree["questions"] if isinstance(tree, dict) else ()
    for question in questions:
        if isinstance(question, dict):
            yield str(question["id"]), question
