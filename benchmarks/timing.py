"""Takes times in turns, so that what else the machine does meets everything alike."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Mapping
from typing import TypeVar

Measured = TypeVar("Measured")


def milliseconds(action: Callable[[], object]) -> float:
    """How long it takes once."""
    started = time.perf_counter()
    action()
    return 1000 * (time.perf_counter() - started)


def interleaved(
    rounds: int, measures: Mapping[str, Callable[[], Measured]]
) -> dict[str, list[Measured]]:
    """What every measure gave in each round; each round takes them in another order."""
    names = list(measures)
    taken: dict[str, list[Measured]] = {name: [] for name in names}
    for number in range(rounds):
        first = number % len(names)
        for name in names[first:] + names[:first]:
            taken[name].append(measures[name]())
    return taken


def medians(rounds: int, *measures: Callable[[], float]) -> list[float]:
    """The median of each, taken in turns."""
    taken = interleaved(rounds, {str(number): one for number, one in enumerate(measures)})
    return [statistics.median(figures) for figures in taken.values()]
