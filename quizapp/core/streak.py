"""Practice days without a gap."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from typing import NamedTuple

_ONE_DAY = timedelta(days=1)


class Streak(NamedTuple):
    """Practice days without a gap."""

    current: int
    """Up to today, or to yesterday while today can still be practised."""
    longest: int


def streak(days: Iterable[date], today: date) -> Streak:
    """The unbroken rows of practice days in ``days``."""
    lengths: dict[date, int] = {}
    for day in sorted(set(days)):
        lengths[day] = lengths.get(day - _ONE_DAY, 0) + 1
    current = lengths.get(today) or lengths.get(today - _ONE_DAY, 0)
    return Streak(current, max(lengths.values(), default=0))
