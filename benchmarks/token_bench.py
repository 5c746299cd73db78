"""The bench of the JWT lab: a megabyte of anything pasted, and keys typed into a long token."""

from __future__ import annotations

import statistics
from dataclasses import dataclass
from pathlib import Path

from benchmarks.panels import ESCAPE, PREDICT, QUIT, REST, RIGHT, digit, done, gallery, home
from benchmarks.pasted import EDITED, LONG, PASTED, long_token, told_length
from benchmarks.programs import forget_predictions, probed, quizapp
from benchmarks.stalls import Period, Stalls, read_wakings, stalls_of
from benchmarks.terminal import Frame, Terminal

DEMO = "json-web-token"
KEYS = 10
"""Typed into the token, one after the other."""
PAUSE = 0.3
"""Seconds without output after which nothing more comes of a key. The cursor blinks every half
second, so that the screen does not come to rest for longer."""


@dataclass(frozen=True, slots=True)
class Typed:
    """What a key costs in a token of `EDITED` characters; milliseconds, the median of the keys."""

    shown: float
    """Until it stood in the editor."""
    judged: float
    """Until the verifiers' verdicts on the changed token stood beside it."""
    stalls: Stalls


def open_bench(terminal: Terminal) -> None:
    """From the panel to its bench."""
    done(terminal, "f", "")


def paste_all(terminal: Terminal) -> dict[str, list[Period]]:
    """Everything in `PASTED` onto the open bench, each in the place of the one before."""
    return {
        # Another length each, so that what is told of one is not taken for what is told of another.
        name: paste(terminal, made(LONG - 1000 * number))
        for number, (name, made) in enumerate(PASTED.items())
    }


def paste(terminal: Terminal, text: str) -> list[Period]:
    """As terminals hand over what is pasted, until it was judged. Then the editor is left."""
    done(terminal, "p", "", PAUSE)
    return [
        done(terminal, f"\x1b[200~{text}\x1b[201~", told_length(text), PAUSE),
        done(terminal, ESCAPE, "", REST),
    ]


def type_keys(folder: Path) -> Typed:
    """Opened from the gallery; a token is pasted, and keys are typed at its end."""
    forget_predictions(folder)
    notes = folder / "wakings"
    with Terminal(probed(quizapp(folder), notes)) as terminal:
        home(terminal)
        gallery(terminal)
        done(terminal, digit(DEMO), PREDICT, REST)
        open_bench(terminal)
        paste(terminal, long_token(EDITED))
        done(terminal, "p", "", PAUSE)
        done(terminal, RIGHT, "", PAUSE)  # To the end of what is selected now.
        periods = [_key(terminal, number) for number in range(1, KEYS + 1)]
        terminal.leave(QUIT)
    frames = list(terminal.frames())
    starts = [period.start - terminal.started for period in periods]
    return Typed(
        statistics.median(_until(frames, at, "") for at in starts),
        statistics.median(
            _until(frames, at, _characters(number)) for number, at in enumerate(starts, 1)
        ),
        stalls_of(read_wakings(notes), periods),
    )


def _key(terminal: Terminal, number: int) -> Period:
    return done(terminal, "A", _characters(number), PAUSE)


def _characters(number: int) -> str:
    return f"{EDITED + number} characters"


def _until(frames: list[Frame], since: float, wanted: str) -> float:
    """Milliseconds until the screen told something else, and showed what is wanted."""
    shown = next(one for one in frames if one.moment > since and one.shows(wanted))
    return 1000 * (shown.moment - since)
