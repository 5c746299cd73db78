"""Target 6: the commands that only say something."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator

from benchmarks.programs import environment
from benchmarks.table import Line, Ratio
from benchmarks.timing import medians, milliseconds

REPEATED = 3
"""They are so short that each round takes several of them."""


def measure(rounds: int) -> Iterator[Line]:
    """Against an interpreter that does nothing."""
    bare, *said = medians(
        rounds * REPEATED,
        lambda: _run("-c", "pass"),
        lambda: _run("-m", "quizapp", "--version"),
        lambda: _run("-m", "quizapp", "--help"),
    )
    for flag, taken in zip(("--version", "--help"), said, strict=True):
        yield Ratio(f"6 {flag}", taken, "bare interpreter", bare, 3.0)


def _run(*arguments: str) -> float:
    command = (sys.executable, *arguments)
    return milliseconds(
        lambda: subprocess.run(command, check=True, capture_output=True, env=environment())
    )
