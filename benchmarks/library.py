"""Data folders of any size to start the program on, made once and kept between runs."""

from __future__ import annotations

import shutil
import sys
import tempfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from benchmarks import generated, generated_history
from quizapp.storage import migrations

KEPT = Path(__file__).resolve().parent.parent / "build" / "benchmarks"
"""Ignored by git; `make clean` removes it."""


@dataclass(frozen=True, slots=True)
class Size:
    """How much somebody has, and has done."""

    questions: int
    attempts: int


LARGE, SMALL = Size(10_000, 1_000_000), Size(100, 10_000)


@contextmanager
def data_folder(size: Size) -> Iterator[Path]:
    """A data folder to use up: decks of one's own and a progress file."""
    made = _made(size)
    with tempfile.TemporaryDirectory(dir=KEPT, prefix="used-") as name:
        shutil.copytree(made, name, dirs_exist_ok=True)
        yield Path(name)


def _made(size: Size) -> Path:
    """The folder as it was generated, which nobody writes to."""
    name = f"{size.questions}-questions-{size.attempts}-attempts"
    folder = KEPT / f"{name}-{_version():08x}"
    if not folder.exists():
        print(f"Generating {name} (once, kept in {KEPT})", file=sys.stderr)
        for outdated in KEPT.glob(f"{name}-*"):
            shutil.rmtree(outdated)
        _make(size, folder)
    return folder


def _make(size: Size, folder: Path) -> None:
    """Under another name until it is whole."""
    half = folder.with_name(f"half-{folder.name}")
    shutil.rmtree(half, ignore_errors=True)
    generated.write_decks(half / "decks", size.questions)
    generated_history.write_history(half, size.attempts, size.questions)
    half.rename(folder)


def _version() -> int:
    """Another number when what makes the data or the tables changes."""
    sources = (generated, generated_history, migrations)
    return zlib.crc32(b"".join(Path(module.__file__).read_bytes() for module in sources))
