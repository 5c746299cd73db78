"""Targets 3 and 4: what a typed character costs, and handing in an answer; memory after it."""

from __future__ import annotations

import sqlite3
import statistics
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from benchmarks.library import LARGE, data_folder
from benchmarks.programs import (
    ASKED,
    READY,
    SCORED,
    SUBMIT,
    TEXTAREA,
    forget_quizzes,
    quizapp,
)
from benchmarks.table import Line, Ratio
from benchmarks.terminal import Frame, Program, Terminal, TerminalError
from benchmarks.timing import interleaved
from quizapp.storage.opening import FILE_NAME

TYPED = "세션은 서버가 상태를 저장하고 cookie keeps 식별자만 the id so it 요청마다 함께 간다"
"""Fits into one line. What a space shows cannot be told from nothing, so spaces are not timed."""
REST = 0.05
"""Seconds of silence after which the next character is typed."""


@dataclass(frozen=True, slots=True)
class Typing:
    """One text typed into one program."""

    times: tuple[float, ...]
    """Milliseconds from key to screen, for each character."""
    size: float
    """Bytes written for a character, the median."""
    memory: float
    """The most it held, in MB."""
    submitted: float = 0.0
    """Milliseconds from handing in to the score on the screen."""

    @property
    def p50(self) -> float:
        return statistics.median(self.times)

    @property
    def p95(self) -> float:
        return sorted(self.times)[int(len(self.times) * 0.95)]


def measure(rounds: int) -> Iterator[Line]:
    """The box of a question against a bare one."""
    with data_folder(LARGE) as folder:
        typed = interleaved(
            rounds,
            {"T": lambda: _type(TEXTAREA, READY), "question": lambda: _answer(folder)},
        )
    bare, ours = typed["T"], typed["question"]
    for name, about, at_most, unit in (
        ("3 typing, p50", lambda one: one.p50, 1.2, "ms"),
        ("3 typing, p95", lambda one: one.p95, 1.4, "ms"),
        ("3 typing, per key", lambda one: one.size, 1.4, "bytes"),
    ):
        figures = statistics.median(map(about, ours)), "T", statistics.median(map(about, bare))
        yield Ratio(name, *figures, at_most, unit)
    submitted = statistics.median(one.submitted for one in ours)
    key = statistics.median(one.p50 for one in ours)
    yield Ratio("4 handing in, until scored and stored", submitted, "a typed character", key, 3.0)
    held = _held(ours), "T", _held(bare)
    yield Ratio("5 peak memory, after an answer", *held, 1.5, "MB")


def _held(runs: list[Typing]) -> float:
    return statistics.median(one.memory for one in runs)


def _type(program: Program, ready: str) -> Typing:
    with Terminal(program) as terminal:
        return _typed(terminal, ready)


def _answer(folder: Path) -> Typing:
    """Types and hands in; the power is cut as soon as the score is seen."""
    before = _attempts(folder)
    with Terminal(quizapp(folder, "practice")) as terminal:
        typing = _typed(terminal, ASKED)
        moment = terminal.press(SUBMIT)
        terminal.wait_for(SCORED)
        memory = terminal.peak_memory()
        terminal.kill()
        scored = next(one.moment for one in terminal.frames() if one.shows(SCORED))
    if _attempts(folder) != before + 1:
        raise TerminalError("a score was shown for an answer that is not stored")
    forget_quizzes(folder)
    return Typing(typing.times, typing.size, memory, 1000 * (scored - moment))


def _typed(terminal: Terminal, ready: str) -> Typing:
    terminal.wait_for(ready)
    terminal.settle()
    moments, sizes = [], []
    for character in TYPED:
        moments.append(terminal.press(character))
        terminal.settle(REST)
        sizes.append(terminal.bytes_since(moments[-1]))
    frames = list(terminal.frames())
    times = tuple(
        1000 * (_seen(frames, TYPED[: number + 1], moment) - moment)
        for number, moment in enumerate(moments)
        if TYPED[number] != " "
    )
    return Typing(times, statistics.median(sizes), terminal.peak_memory())


def _seen(frames: list[Frame], text: str, since: float) -> float:
    """When the text so far stood on the screen."""
    shown = (one for one in frames if one.moment > since)
    return next(one.moment for one in shown if any(text in row for row in one.rows))


def _attempts(folder: Path) -> int:
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection:
        ((highest,),) = connection.execute("SELECT max(seq) FROM events")
    return int(highest)
