"""Runs quizapp with a probe in its event loop: ``python -m benchmarks.probed FILE ARGUMENTS``.

Every 5 ms the probe asks to be woken, and notes how late that was: while the interface draws,
computes or waits for another thread, it answers no key either. FILE gets a line for each waking:
the moment, how late it was, and what all threads of the program have computed meanwhile, in seconds
of ``time.perf_counter``, which all processes of a machine share.
"""

from __future__ import annotations

import asyncio
import sys
import time
from pathlib import Path

from quizapp.__main__ import main

EVERY = 0.005
"""Seconds from one waking to the next."""


class ProbedLoop(asyncio.SelectorEventLoop):
    """An event loop that knows how late it was."""

    def __init__(self) -> None:
        super().__init__()
        self.wakings: list[tuple[float, float, float]] = []
        self._due = self._computed = 0.0

    def run_forever(self) -> None:
        self.call_soon(self._ask)
        super().run_forever()

    def _ask(self) -> None:
        self._due, self._computed = time.perf_counter() + EVERY, time.process_time()
        self.call_later(EVERY, self._woken)

    def _woken(self) -> None:
        now = time.perf_counter()
        self.wakings.append((now, now - self._due, time.process_time() - self._computed))
        self._ask()


class _Policy(asyncio.DefaultEventLoopPolicy):
    """Gives out one probed loop."""

    def __init__(self, loop: ProbedLoop) -> None:
        super().__init__()
        self._probed = loop

    def new_event_loop(self) -> asyncio.AbstractEventLoop:
        return self._probed


def run(file: Path, arguments: list[str]) -> int:
    """Run one command of quizapp; what the probe noted is written when it has ended."""
    loop = ProbedLoop()
    asyncio.set_event_loop_policy(_Policy(loop))
    try:
        return main(arguments)
    finally:
        write(file, loop)


def write(file: Path, loop: ProbedLoop) -> None:
    """A line for each waking."""
    lines = (f"{at:.6f} {late:.6f} {computed:.6f}\n" for at, late, computed in loop.wakings)
    file.write_text("".join(lines), "ascii")


if __name__ == "__main__":
    sys.exit(run(Path(sys.argv[1]), sys.argv[2:]))
