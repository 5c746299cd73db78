"""How long the interface answered nothing, from what the probe of `probed.py` noted."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Waking:
    """The probe asked to be woken, and was; in seconds of ``time.perf_counter``."""

    moment: float
    late: float
    computed: float
    """What all threads of the program have computed since the probe had asked."""

    @property
    def own(self) -> float:
        """How late it would have been with a core of its own: threads of Python take turns, so
        that whatever was not computed was spent waiting for other programs."""
        return min(self.late, self.computed)


@dataclass(frozen=True, slots=True)
class Period:
    """From a key until the screen had come to rest; in seconds of ``time.perf_counter``."""

    start: float
    end: float

    def __contains__(self, moment: float) -> bool:
        """Whether a waking at this moment tells of the period."""
        return self.start <= moment <= self.end


@dataclass(frozen=True, slots=True)
class Stalls:
    """Milliseconds by which wakings were late."""

    p99: float
    worst: float
    own: float
    """The worst one, without what other programs made the interface wait."""


def read_wakings(file: Path) -> list[Waking]:
    """What the probe wrote."""
    lines = file.read_text("ascii").splitlines()
    return [Waking(*map(float, line.split())) for line in lines]


def stalls_of(wakings: Iterable[Waking], periods: Sequence[Period]) -> Stalls:
    """The stalls in all periods together; ``ValueError`` where the probe never woke in them."""
    meant = [one for one in wakings if any(one.moment in period for period in periods)]
    if not meant:
        raise ValueError("the probe did not wake in these periods")
    late = sorted(one.late for one in meant)
    own = max(one.own for one in meant)
    return Stalls(1000 * late[int(len(late) * 0.99)], 1000 * late[-1], 1000 * own)
