"""The command `quizapp`: the only module that knows both front ends."""

from __future__ import annotations

import gc
import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quizapp.config import Settings
    from quizapp.core.selection import Wish
    from quizapp.demos.wish import DemoWish
    from quizapp.study.study import Study


TURN = 0.0002
"""Seconds a thread of the app may compute while another one waits. Textual's thread reads what is
pasted 4,096 bytes at a time, which takes it 1 to 3 ms, and lets others go on only while it fetches
the next ones: too short for them to wake up. Python steps in once a thread has waited in vain for
5 ms, but each of these moments starts that wait anew: a pasted megabyte held the interface for
0.3 s. So a turn must be shorter than such a piece."""


def main(arguments: list[str] | None = None) -> int:
    """Run one command and return its exit code."""
    from quizapp.cli.main import run

    return run(sys.argv[1:] if arguments is None else arguments, open_app)


def open_app(settings: Settings, wish: Wish | DemoWish | None, seed: int | None) -> int:
    """Open the terminal front end; ``seed`` decides which of equally good questions are asked."""
    refuse_without_terminal()
    # Several terminals break Korean input methods under the kitty keyboard protocol, and Textual
    # looks at this once, when it is imported.
    os.environ.setdefault("TEXTUAL_DISABLE_KITTY_KEY", "1")
    # Nothing that is loaded now is ever thrown away: looking for garbage among it takes 8 % of
    # the start. The app turns the collector on when the first screen has come to rest.
    gc.disable()
    sys.setswitchinterval(TURN)
    from random import Random, SystemRandom

    from quizapp.study.clock import clock_from
    from quizapp.study.opening import open_at_once, open_study
    from quizapp.ui.app import QuizappApp

    # Without a seed the ids and tokens of the demos are such as nobody can guess.
    clock, rng = clock_from(), SystemRandom() if seed is None else Random(seed)
    ready = open_at_once(settings, clock, rng)
    gc.freeze()

    def opened(in_memory: bool) -> Study:
        return open_study(settings, clock, rng, in_memory=in_memory)

    return QuizappApp(settings, opened, wish, ready=ready).run() or 0


def refuse_without_terminal() -> None:
    """Raises ``UsageError`` where no screen can open."""
    from quizapp.cli.terminal import screens_can_open
    from quizapp.errors import UsageError

    if not screens_can_open():
        raise UsageError("error.no_terminal")


if __name__ == "__main__":
    sys.exit(main())
