"""Times reading decks: from the cache, after one change, and cold against plain PyYAML.

python -m benchmarks.reading [--questions 10000] [--runs 7]
"""

from __future__ import annotations

import argparse
import os
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import yaml

from benchmarks.generated import write_decks
from quizapp.decks.folders import DeckFolder
from quizapp.decks.library import Library, open_library
from quizapp.decks.reader import read_file


@dataclass(frozen=True, slots=True)
class Ratio:
    """Two medians, the aim for the first in terms of the second, and whether it is met."""

    name: str
    seconds: float
    base: str
    base_seconds: float
    at_most: float

    @property
    def ratio(self) -> float:
        """How long the first takes, the second taking 1."""
        return self.seconds / self.base_seconds

    def __str__(self) -> str:
        verdict = "ok" if self.ratio <= self.at_most else "MISSED"
        return (
            f"{self.name:32} {self.seconds * 1000:9.1f} ms  / {self.base:28} "
            f"{self.base_seconds * 1000:9.1f} ms  = {self.ratio:6.4f}"
            f"  (at most {self.at_most}) {verdict}"
        )


class Reading:
    """Decks on disk with a filled cache, and the ways to read them."""

    def __init__(self, folder: Path, questions: int) -> None:
        self.files = write_decks(folder / "decks", questions)
        self.questions = questions
        self._folders = [DeckFolder(folder / "decks")]
        self._cache_path = folder / "cache.db"
        self.from_cache().close()

    def from_cache(self) -> Library:
        """The list of all questions; what changed since the last time is parsed."""
        library = open_library(self._folders, self._cache_path)
        assert len(library.listings) == self.questions
        return library

    def change_one(self) -> None:
        """Makes the first file newer than the cache knows."""
        status = self.files[0].stat()
        os.utime(self.files[0], ns=(status.st_atime_ns, status.st_mtime_ns + 1_000_000))

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


def measure(reading: Reading, runs: int) -> Iterator[Ratio]:
    """Target 7: each pair interleaved, medians."""
    all_cached, all_parsed = _medians(runs, reading.from_cache, reading.parse_all)
    yield Ratio("deck list from the cache", all_cached, "parsing all decks", all_parsed, 0.01)
    changed, parsed = _medians(
        runs, reading.from_cache, reading.parse_one, before=reading.change_one
    )
    yield Ratio("one changed file, whole library", changed, "parsing that file", parsed, 1.5)
    cold, plain = _medians(runs, reading.parse_one, reading.plain_one)
    yield Ratio("cold parse to a checked deck", cold, "plain CSafeLoader", plain, 0.65)


def _medians(
    runs: int,
    first: Callable[[], object],
    second: Callable[[], object],
    *,
    before: Callable[[], None] = lambda: None,
) -> tuple[float, float]:
    """Medians of interleaved runs; what comes before and the closing are not timed."""
    taken: tuple[list[float], list[float]] = ([], [])
    for _ in range(runs):
        before()
        for action, seconds in zip((first, second), taken, strict=True):
            start = time.perf_counter()
            outcome = action()
            seconds.append(time.perf_counter() - start)
            if isinstance(outcome, Library):
                outcome.close()
    return statistics.median(taken[0]), statistics.median(taken[1])


def main() -> None:
    """Prints the ratios."""
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--questions", type=int, default=10_000)
    arguments.add_argument("--runs", type=int, default=7)
    chosen = arguments.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        reading = Reading(Path(folder), chosen.questions)
        size = sum(path.stat().st_size for path in reading.files)
        print(f"{chosen.questions} questions, {len(reading.files)} files, {size / 1e6:.1f} MB")
        for ratio in measure(reading, chosen.runs):
            print(ratio, flush=True)


if __name__ == "__main__":
    main()
