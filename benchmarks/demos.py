"""The demos: how soon one is usable and has run, what it holds, and how long the screen stalls."""

from __future__ import annotations

import base64
import json
import statistics
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from benchmarks.library import LARGE, data_folder
from benchmarks.programs import COUNTS, forget_predictions, probed, quizapp
from benchmarks.stalls import Period, Stalls, read_wakings, stalls_of
from benchmarks.table import Beside, Limit, Line
from benchmarks.terminal import Terminal, TerminalError
from benchmarks.timing import interleaved
from quizapp.demos import registry
from quizapp.demos.steps import YES_NO, Situation
from quizapp.texts import Lang, say

USABLE, STALL = 300.0, 50.0
"""Milliseconds at most: a demo from its key, and the interface while a demo works."""
WALKS = 3
"""Each goes through every situation of every demo, which takes half a minute."""
REST = 1.0
"""Seconds without output after which a demo is open: its engine may still be loading before."""
LONG_TOKEN = 1_000_000
"""Characters."""

ENTER, ESCAPE, RIGHT, QUIT = "\r", "\x1b", "\x1b[C", "\x11"
GALLERY = say(Lang.EN, "demos.gallery")
PREDICT = say(Lang.EN, "demos.predict")
CAME_OUT = say(Lang.EN, "demos.came_out")
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
class Walk:
    """How long the screen stalled on a walk through one demo."""

    opening: Stalls
    working: Stalls
    pasting: Stalls | None
    """A long token, on the bench of the JWT lab."""


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
        walked = interleaved(
            min(WALKS, rounds),
            {name: partial(_walk, folder, name) for name in registry.PACKAGES},
        )
        for name in registry.PACKAGES:
            yield from _stalls(name, walked[name])


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


def _stalls(name: str, walks: list[Walk]) -> Iterator[Line]:
    count = len(registry.situations(name))
    yield from _stall(f"{name}, opening", [one.opening for one in walks])
    yield from _stall(f"{name}, {count} situations", [one.working for one in walks])
    pasting = [one.pasting for one in walks if one.pasting is not None]
    if pasting:
        yield from _stall(f"{name}, {LONG_TOKEN / 1e6:g} MB pasted", pasting)


def _stall(what: str, stalls: list[Stalls]) -> Iterator[Line]:
    """Medians of the walks: what else this machine does can stall any one of them."""
    worst = statistics.median(one.worst for one in stalls)
    yield Limit(f"{what}, p99 stall", statistics.median(one.p99 for one in stalls), "ms", STALL)
    yield Limit(f"{what}, worst stall", worst, "ms", STALL)
    own = statistics.median(one.own for one in stalls)
    yield Beside(f"{what}, with a core of its own", own, "worst stall", worst)


def _browse(folder: Path) -> Opened:
    """The plain screen that every demo is held against."""
    with Terminal(quizapp(folder)) as terminal:
        before = _home(terminal)
        moment = terminal.press("b")
        terminal.wait_for(LISTED)
        terminal.settle()
        memory = terminal.peak_memory()
        terminal.leave(QUIT)
        return Opened(_seen(terminal, LISTED, moment), memory, before)


def _open(folder: Path, name: str) -> Opened:
    """Opened from the gallery; then its first situation is predicted and run."""
    forget_predictions(folder)
    with Terminal(quizapp(folder)) as terminal:
        before = _home(terminal)
        _gallery(terminal)
        opening = terminal.press(_digit(name))
        terminal.wait_for(PREDICT)
        terminal.settle()
        memory = terminal.peak_memory()
        terminal.press(_predicted(registry.situations(name)[0]))
        terminal.settle()
        running = terminal.press(ENTER)
        terminal.wait_for(CAME_OUT)
        terminal.settle()
        terminal.leave(QUIT)
        usable = _seen(terminal, PREDICT, opening)
        return Opened(usable, memory, before, _seen(terminal, CAME_OUT, running))


def _walk(folder: Path, name: str) -> Walk:
    """Opened from the gallery; then every situation is predicted and run."""
    forget_predictions(folder)
    notes = folder / "wakings"
    with Terminal(probed(quizapp(folder), notes)) as terminal:
        _home(terminal)
        _gallery(terminal)
        opening = _done(terminal, _digit(name), PREDICT, REST)
        working = [
            period
            for situation in registry.situations(name)
            for period in _situation(terminal, situation)
        ]
        pasting = _paste(terminal) if name == "json-web-token" else []
        terminal.leave(QUIT)
    wakings = read_wakings(notes)
    return Walk(
        stalls_of(wakings, [opening]),
        stalls_of(wakings, working),
        stalls_of(wakings, pasting) if pasting else None,
    )


def _situation(terminal: Terminal, situation: Situation[object]) -> Iterator[Period]:
    """Predicted, run, and left for the next one."""
    yield _done(terminal, _predicted(situation), "")
    yield _done(terminal, ENTER, CAME_OUT)
    yield _done(terminal, RIGHT, "")  # After the last one comes the first, which was run already.


def _paste(terminal: Terminal) -> list[Period]:
    """A token onto the bench, as terminals hand over what is pasted. Then the editor is left: its
    cursor blinks, so that the screen does not come to rest before."""
    _done(terminal, "f", "")
    _done(terminal, "p", "")
    token = long_token(LONG_TOKEN)
    shown = say(Lang.EN, "token_panel.length", length=len(token)).partition("(")[0].strip()
    return [
        _done(terminal, f"\x1b[200~{token}\x1b[201~", shown),
        _done(terminal, ESCAPE, "", REST),
    ]


def long_token(length: int) -> str:
    """A token of so many characters, as like to one that people have as can be: many roles."""
    header, signature = _encoded(b'{"alg":"HS256","typ":"JWT"}'), _encoded(bytes(32))
    room = (length - len(header) - len(signature) - 2) * 3 // 4
    roles = [f"role-{number:06}" for number in range(room // 14 - 2)]
    payload = json.dumps({"sub": "minsu", "roles": roles}, separators=(",", ":"))
    rest = " " * (room - len(payload))
    return f"{header}.{_encoded(payload.encode() + rest.encode())}.{signature}"


def _encoded(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode("ascii")


def _home(terminal: Terminal) -> float:
    """Until the home screen has come to rest; what the program holds then, in MB."""
    terminal.wait_for(COUNTS)
    terminal.settle()
    return terminal.peak_memory()


def _gallery(terminal: Terminal) -> None:
    terminal.press("d")
    terminal.wait_for(GALLERY)
    terminal.settle()


def _digit(name: str) -> str:
    return str(list(registry.PACKAGES).index(name) + 1)


def _predicted(situation: Situation[object]) -> str:
    """The keys of any prediction; mostly a wrong one."""
    return "".join("n" if ask.choices == YES_NO else "1" for ask in situation.asks)


def _done(terminal: Terminal, keys: str, wanted: str, quiet: float = 0.2) -> Period:
    """Types, waits for the text and for rest; the period ends with the last that was written."""
    moment = terminal.press(keys)
    terminal.wait_for(wanted)
    terminal.settle(quiet)
    return Period(terminal.started + moment, terminal.started + terminal.last_write)


def _seen(terminal: Terminal, wanted: str, since: float) -> float:
    """Milliseconds until it stood on the screen."""
    for frame in terminal.frames():
        if frame.moment > since and frame.shows(wanted):
            return 1000 * (frame.moment - since)
    raise TerminalError(f"{wanted!r} was written but never seen")
