"""Stretches of time, told in one unit."""

from __future__ import annotations

from quizapp.texts.saying import Saying, saying

_LARGEST_FIRST = (("days", 86_400), ("hours", 3_600), ("minutes", 60))


def duration(seconds: float) -> Saying:
    """So many seconds in the largest unit of which they are two or more, in whole numbers."""
    for unit, length in _LARGEST_FIRST:
        if seconds >= 2 * length and seconds % length == 0:
            return saying(f"demos.duration.{unit}", count=int(seconds // length))
    return saying("demos.duration.seconds", count=seconds_text(seconds))


def seconds_text(seconds: float) -> str:
    """So many seconds, in full: 34,560,000 and not 3.456e+07."""
    return f"{seconds:,.15g}"
