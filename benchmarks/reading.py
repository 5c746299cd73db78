"""Target 7: reading decks from the cache, after one change, and cold against plain PyYAML."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import yaml

from benchmarks.generated import write_decks
from benchmarks.library import LARGE
from benchmarks.table import Line, Ratio
from benchmarks.timing import medians, milliseconds
from quizapp.decks.folders import DeckFolder
from quizapp.decks.library import open_library
from quizapp.decks.reader import read_file


class Reading:
    """Decks on disk with a filled cache, and the ways to read them."""

    def __init__(self, folder: Path, questions: int) -> None:
        self.files = write_decks(folder / "decks", questions)
        self.questions = questions
        self._folders = [DeckFolder(folder / "decks")]
        self._cache_path = folder / "cache.db"
        self.from_cache()

    def from_cache(self) -> float:
        """How long the list of all questions takes; what changed since the last time is parsed."""
        started = time.perf_counter()
        with closing(open_library(self._folders, self._cache_path)) as library:
            assert len(library.listings) == self.questions
            return 1000 * (time.perf_counter() - started)

    def after_a_change(self) -> float:
        """How long the list takes once the first file is newer than the cache knows."""
        status = self.files[0].stat()
        os.utime(self.files[0], ns=(status.st_atime_ns, status.st_mtime_ns + 1_000_000))
        return self.from_cache()

    def parse_one(self) -> None:
        """The first file, without the cache."""
        assert not read_file(self.files[0], shipped=False).problems

    def parse_all(self) -> None:
        """Every file, without the cache."""
        for path in self.files:
            assert not read_file(path, shipped=False).problems

    def plain_one(self) -> None:
        """The first file as PyYAML's own fast loader reads it."""
        assert yaml.load(self.files[0].read_bytes(), yaml.CSafeLoader)


def measure(rounds: int) -> Iterator[Line]:
    """Each pair in turns."""
    with tempfile.TemporaryDirectory() as folder:
        reading = Reading(Path(folder), LARGE.questions)
        yield from _measured(reading, rounds)


def _measured(reading: Reading, rounds: int) -> Iterator[Line]:
    cached, parsed = medians(rounds, reading.from_cache, lambda: milliseconds(reading.parse_all))
    yield Ratio("7 deck list from the cache", cached, "parsing all decks", parsed, 0.01)
    changed, one = medians(rounds, reading.after_a_change, lambda: milliseconds(reading.parse_one))
    yield Ratio("7 deck list, one file changed", changed, "parsing that file", one, 1.5)
    cold, plain = medians(
        rounds, lambda: milliseconds(reading.parse_one), lambda: milliseconds(reading.plain_one)
    )
    yield Ratio("7 cold parse to a checked deck", cold, "plain CSafeLoader", plain, 0.65)
