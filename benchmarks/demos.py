"""The demos: how soon one is usable and has run, what it holds, and how long the screen stalls."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from benchmarks.library import LARGE, data_folder
from benchmarks.panels import (
    CAME_OUT,
    ENTER,
    PREDICT,
    QUIT,
    REST,
    RIGHT,
    digit,
    done,
    gallery,
    home,
    predicted,
    seen,
)
from benchmarks.pasted import EDITED, LONG
from benchmarks.programs import forget_predictions, probed, quizapp
from benchmarks.stalls import Period, Stalls, read_wakings, stalls_of
from benchmarks.table import Beside, Limit, Line
from benchmarks.terminal import Terminal
from benchmarks.timing import interleaved
from benchmarks.token_bench import DEMO, Typed, open_bench, paste_all, type_keys
from quizapp.demos import registry
from quizapp.demos.steps import Situation
from quizapp.texts import Lang, say

USABLE, STALL = 300.0, 50.0
"""Milliseconds at most: a demo from its key, and the interface while a demo works."""
WALKS = 3
"""Each goes through every situation of every demo, which takes more than two minutes."""
FEW = 6
"""Situations of each demo that the one walk of a quick run goes through."""
LISTED = say(Lang.EN, "browse.everything")
"""What the Browse screen lists first, once it has read what there is."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A screen that was opened; milliseconds and MB."""

    usable: float
    memory: float
    before: float
    """What the program held before."""
    ran: float = 0.0
    """From Enter to the outcome."""


@dataclass(frozen=True, slots=True)
class Extent:
    """How much is walked through."""

    walks: int
    most: int
    """Situations of each demo in one walk, at most."""

    def places(self, count: int) -> tuple[int, ...]:
        """Which of so many situations: the first, the last, and evenly many between."""
        if count <= self.most:
            return tuple(range(count))
        return tuple(number * (count - 1) // (self.most - 1) for number in range(self.most))

    def told(self, count: int) -> str:
        """What was walked through, for the table."""
        walked = len(self.places(count))
        part = f"all {count}" if walked == count else f"{walked} of {count}"
        return f"{part} situations {'once' if self.walks == 1 else f'{self.walks} times'}"


def extent(rounds: int) -> Extent:
    """Everything `WALKS` times, which many rounds ask for, or a part of it once."""
    return Extent(WALKS, most=1000) if rounds > WALKS else Extent(1, FEW)


@dataclass(frozen=True, slots=True)
class Walk:
    """How long the screen stalled on a walk through one demo."""

    opening: Stalls
    working: Stalls
    pasting: Mapping[str, Stalls] = field(default_factory=dict)
    """A megabyte of each kind, on the bench of the JWT lab."""


def measure(rounds: int) -> Iterator[Line]:
    """Every demo beside the Browse screen, each in a process of its own."""
    with data_folder(LARGE) as folder:
        plain = "Browse"
        opened = interleaved(
            rounds,
            {plain: partial(_browse, folder)}
            | {name: partial(_open, folder, name) for name in registry.PACKAGES},
        )
        for name in registry.PACKAGES:
            yield from _openings(name, opened[name], opened[plain])
        much = extent(rounds)
        walked = interleaved(
            much.walks,
            {name: partial(_walk, folder, name, much) for name in registry.PACKAGES},
        )
        for name in registry.PACKAGES:
            yield from _stalls(name, walked[name], much)
        yield from _typing([type_keys(folder) for _ in range(much.walks)])


def _openings(name: str, demo: list[Opened], plain: list[Opened]) -> Iterator[Line]:
    def median(of: list[Opened], about: Callable[[Opened], float]) -> float:
        return statistics.median(map(about, of))

    usable = median(demo, lambda one: one.usable)
    yield Limit(f"{name}, usable", usable, "ms", USABLE)
    yield Beside(f"{name}, usable", usable, "Browse", median(plain, lambda one: one.usable))
    ran = median(demo, lambda one: one.ran)
    yield Beside(f"{name}, from Enter to the outcome", ran, "usable", usable)
    held, before = median(demo, lambda one: one.memory), median(demo, lambda one: one.before)
    yield Beside(f"{name}, peak memory", held, "home", before, "MB")


def _stalls(name: str, walks: list[Walk], much: Extent) -> Iterator[Line]:
    yield from _stall(f"{name}, opening", [one.opening for one in walks])
    walked = much.told(len(registry.situations(name)))
    yield from _stall(f"{name}, {walked}", [one.working for one in walks])
    for kind in walks[0].pasting:
        what = f"{name}, {LONG / 1e6:g} MB of {kind} pasted"
        yield from _stall(what, [one.pasting[kind] for one in walks])


def _stall(what: str, stalls: list[Stalls]) -> Iterator[Line]:
    """Medians of the walks: what else this machine does can stall any one of them."""
    worst = statistics.median(one.worst for one in stalls)
    yield Limit(f"{what}, p99 stall", statistics.median(one.p99 for one in stalls), "ms", STALL)
    yield Limit(f"{what}, worst stall", worst, "ms", STALL)
    own = statistics.median(one.own for one in stalls)
    yield Beside(f"{what}, with a core of its own", own, "worst stall", worst)


def _typing(runs: list[Typed]) -> Iterator[Line]:
    what = f"{DEMO}, a key in {EDITED / 1e3:g} kB"
    shown = statistics.median(one.shown for one in runs)
    judged = statistics.median(one.judged for one in runs)
    yield Beside(f"{what}, until judged", judged, "until shown", shown)
    yield from _stall(what, [one.stalls for one in runs])


def _browse(folder: Path) -> Opened:
    """The plain screen that every demo is held against."""
    with Terminal(quizapp(folder)) as terminal:
        before = home(terminal)
        moment = terminal.press("b")
        terminal.wait_for(LISTED)
        terminal.settle()
        memory = terminal.peak_memory()
        terminal.leave(QUIT)
        return Opened(seen(terminal, LISTED, moment), memory, before)


def _open(folder: Path, name: str) -> Opened:
    """Opened from the gallery; then its first situation is predicted and run."""
    forget_predictions(folder)
    with Terminal(quizapp(folder)) as terminal:
        before = home(terminal)
        gallery(terminal)
        opening = terminal.press(digit(name))
        terminal.wait_for(PREDICT)
        terminal.settle()
        memory = terminal.peak_memory()
        terminal.press(predicted(registry.situations(name)[0]))
        terminal.settle()
        running = terminal.press(ENTER)
        terminal.wait_for(CAME_OUT)
        terminal.settle()
        terminal.leave(QUIT)
        usable = seen(terminal, PREDICT, opening)
        return Opened(usable, memory, before, seen(terminal, CAME_OUT, running))


def _walk(folder: Path, name: str, much: Extent) -> Walk:
    """Opened from the gallery; then situations are predicted and run, and tokens pasted."""
    forget_predictions(folder)
    notes = folder / "wakings"
    with Terminal(probed(quizapp(folder), notes)) as terminal:
        home(terminal)
        gallery(terminal)
        opening = done(terminal, digit(name), PREDICT, REST)
        working = list(_situations(terminal, registry.situations(name), much))
        pasting: dict[str, list[Period]] = {}
        if name == DEMO:
            open_bench(terminal)
            pasting = paste_all(terminal)
        terminal.leave(QUIT)
    wakings = read_wakings(notes)
    return Walk(
        stalls_of(wakings, [opening]),
        stalls_of(wakings, working),
        {kind: stalls_of(wakings, periods) for kind, periods in pasting.items()},
    )


def _situations(
    terminal: Terminal, situations: Sequence[Situation[object]], much: Extent
) -> Iterator[Period]:
    """Predicted, run, and left for the next one; what is not walked through is passed by."""
    places = much.places(len(situations))
    for at, following in zip(places, (*places[1:], len(situations)), strict=True):
        yield done(terminal, predicted(situations[at]), "")
        yield done(terminal, ENTER, CAME_OUT)
        yield done(terminal, RIGHT * (following - at), "")
