"""Prints what was measured against the targets, as ratios taken side by side in one run."""

from __future__ import annotations

import argparse
import compileall
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from benchmarks import agreement, commands, demos, history, keystrokes, reading, scoring, start
from benchmarks.programs import ROOT
from benchmarks.table import HEADING, Line

GROUPS: dict[str, Callable[[int], Iterator[Line]]] = {
    "start": start.measure,
    "typing": keystrokes.measure,
    "commands": commands.measure,
    "decks": reading.measure,
    "history": history.measure,
    "scoring": scoring.measure,
    "demos": demos.measure,
}
"""Each takes the number of rounds and gives the lines of the table."""
ROUNDS, QUICK_ROUNDS = 7, 3


def main() -> int:
    """Measure the chosen groups; how scores agree with people is told where there is data."""
    chosen = _arguments()
    compileall.compile_dir(ROOT / "quizapp", quiet=2)  # As an installation has it.
    print(HEADING)
    over = 0
    for name in chosen.groups or GROUPS:
        for line in GROUPS[name](QUICK_ROUNDS if chosen.quick else ROUNDS):
            print(line, flush=True)
            over += not line.met
    print(f"{over} over the target" if over else "every target met")
    if chosen.data is not None:
        return agreement.report(chosen.data)
    print("agreement with people: no graded answers, not measured (--data DIR)", file=sys.stderr)
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("groups", nargs="*", metavar="GROUP", help=", ".join(GROUPS))
    parser.add_argument("--quick", action="store_true", help=f"{QUICK_ROUNDS} rounds")
    parser.add_argument("--data", type=Path, metavar="DIR", help="graded answers, for agreement")
    chosen = parser.parse_args()
    if unknown := set(chosen.groups) - GROUPS.keys():
        parser.error(f"no group {', '.join(sorted(unknown))}; there are {', '.join(GROUPS)}")
    return chosen


if __name__ == "__main__":
    sys.exit(main())
