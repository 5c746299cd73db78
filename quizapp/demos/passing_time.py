"""The clock of one run: time passes in it because somebody says so, and nobody waits."""

from __future__ import annotations


class PassingTime:
    """It stands at the world's time until somebody lets time pass."""

    def __init__(self, start: float) -> None:
        self._now = start

    def __call__(self) -> float:
        """Seconds since 1970."""
        return self._now

    def passes(self, seconds: float) -> None:
        """Moves on at once."""
        self._now += seconds
