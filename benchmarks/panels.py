"""The way to a demo's panel, and how long a key in it keeps the screen busy."""

from __future__ import annotations

from benchmarks.programs import COUNTS
from benchmarks.stalls import Period
from benchmarks.terminal import QUIET, Terminal, TerminalError
from quizapp.demos import registry
from quizapp.demos.steps import YES_NO, Situation
from quizapp.texts import Lang, say

REST = 1.0
"""Seconds without output after which a demo is open: its engine may still be loading before."""

ENTER, ESCAPE, RIGHT, QUIT = "\r", "\x1b", "\x1b[C", "\x11"
GALLERY = say(Lang.EN, "demos.gallery")
PREDICT = say(Lang.EN, "demos.predict")
CAME_OUT = say(Lang.EN, "demos.came_out")


def home(terminal: Terminal) -> float:
    """Until the home screen has come to rest; what the program holds then, in MB."""
    terminal.wait_for(COUNTS)
    terminal.settle()
    return terminal.peak_memory()


def gallery(terminal: Terminal) -> None:
    """From the home screen to the list of demos."""
    terminal.press("d")
    terminal.wait_for(GALLERY)
    terminal.settle()


def digit(name: str) -> str:
    """The key of this demo in the gallery."""
    return str(list(registry.PACKAGES).index(name) + 1)


def predicted(situation: Situation[object]) -> str:
    """The keys of any prediction; mostly a wrong one."""
    return "".join("n" if ask.choices == YES_NO else "1" for ask in situation.asks)


def done(terminal: Terminal, keys: str, wanted: str, quiet: float = QUIET) -> Period:
    """Types, waits for the text and for rest; the period ends with the last that was written."""
    moment = terminal.press(keys)
    terminal.wait_for(wanted)
    terminal.settle(quiet)
    return Period(terminal.started + moment, terminal.started + terminal.last_write)


def seen(terminal: Terminal, wanted: str, since: float) -> float:
    """Milliseconds until it stood on the screen."""
    for frame in terminal.frames():
        if frame.moment > since and frame.shows(wanted):
            return 1000 * (frame.moment - since)
    raise TerminalError(f"{wanted!r} was written but never seen")
