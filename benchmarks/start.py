"""Targets 1, 2, 5 and 10: starting, the memory that takes, and leaving again."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Iterator
from pathlib import Path

from benchmarks.library import LARGE, SMALL, data_folder
from benchmarks.programs import ASKED, COUNTS, HELLO, READY, forget_quizzes, quizapp
from benchmarks.table import Line, Ratio
from benchmarks.terminal import Program, Start, Terminal, start
from benchmarks.timing import interleaved

Median = Callable[[str, Callable[[Start], float]], float]
"""The median of one thing about the starts of one program."""


def measure(rounds: int) -> Iterator[Line]:
    """All starts side by side."""
    with data_folder(LARGE) as large, data_folder(SMALL) as small:
        measures = {
            "H": lambda: start(HELLO, READY),
            "home": lambda: start(quizapp(large), COUNTS),
            "question": lambda: _start_practice(large),
            "small home": lambda: start(quizapp(small), COUNTS),
            "small question": lambda: _start_practice(small),
        }
        for folder in (large, small):
            _try_out(quizapp(folder))
            forget_quizzes(folder)
        starts = interleaved(rounds, measures)

    def median(name: str, about: Callable[[Start], float]) -> float:
        return statistics.median(map(about, starts[name]))

    yield from _against_hello(median)
    yield from _against_small(median)


def _against_hello(median: Median) -> Iterator[Line]:
    def against(name: str, program: str, about: Callable[[Start], float], at_most: float) -> Line:
        return Ratio(name, median(program, about), "H", median("H", about), at_most)

    yield against("1 usable home, 10,000 questions", "home", usable, 1.4)
    yield against("1 first question on screen", "question", usable, 1.4)
    yield against("1 home at rest", "home", quiet, 1.6)
    yield against("1 first question at rest", "question", quiet, 1.6)
    for name in ("home", "question"):
        bare = median("H", memory)
        yield Ratio(f"5 peak memory, {name}", median(name, memory), "H", bare, 1.5, "MB")
    yield against("10 exit from home", "home", left, 1.15)
    yield against("10 exit from a question", "question", left, 1.15)


def _against_small(median: Median) -> Iterator[Line]:
    for name in ("home", "question"):
        small = f"small {name}"
        for what, about in (("usable", usable), ("at rest", quiet)):
            figures = median(name, about), "at 100 questions", median(small, about)
            yield Ratio(f"2 {name} {what} at 10,000", *figures, 1.15)
        held = median(name, memory), "at 100 questions", median(small, memory)
        yield Ratio(f"2 peak memory, {name}", *held, 1.2, "MB")


def _start_practice(folder: Path) -> Start:
    taken = start(quizapp(folder, "practice"), ASKED)
    forget_quizzes(folder)
    return taken


def _try_out(home: Program) -> None:
    """Fills the cache of decks, and shows that a home screen with counts takes Enter."""
    with Terminal(home) as terminal:
        terminal.wait_for(COUNTS)
        terminal.press("\r")
        terminal.wait_for(ASKED)
        terminal.settle()
        terminal.leave("\x11")


def usable(one: Start) -> float:
    """Milliseconds."""
    return 1000 * one.usable


def quiet(one: Start) -> float:
    """Milliseconds."""
    return 1000 * one.quiet


def left(one: Start) -> float:
    """Milliseconds."""
    return 1000 * one.left


def memory(one: Start) -> float:
    """MB."""
    return one.memory
