"""Stretches of time: read as people write them, and told in the largest unit that fits."""

from __future__ import annotations

import re
import unicodedata

from quizapp.demos.session_timeout.inputs import DAY, HOUR, MINUTE
from quizapp.errors import DemoError
from quizapp.texts.saying import Saying, saying

LONGEST = 2_147_483_647
"""Seconds: setMaxInactiveInterval takes an int, and nobody waits 68 years."""

_UNITS = {
    "s": 1, "sec": 1, "second": 1, "seconds": 1, "초": 1,
    "m": MINUTE, "min": MINUTE, "minute": MINUTE, "minutes": MINUTE, "분": MINUTE,
    "h": HOUR, "hour": HOUR, "hours": HOUR, "시간": HOUR,
    "d": DAY, "day": DAY, "days": DAY, "일": DAY,
}  # fmt: skip
_WRITTEN = re.compile(r"([+-]?\d{1,12}(?:\.\d{1,6})?)\s*([a-z가-힣]*)")
_LARGEST_FIRST = (("days", DAY), ("hours", HOUR), ("minutes", MINUTE), ("seconds", 1))


def read_duration(text: str) -> int:
    """The seconds that ``1800``, ``30m``, ``30분`` or ``0.5 h`` mean.

    Raises ``DemoError`` for anything else, for parts of a second, and beyond `LONGEST`.
    """
    written = unicodedata.normalize("NFC", text).strip().lower()
    match = _WRITTEN.fullmatch(written)
    unit = _UNITS.get(match[2] or "s") if match else None
    if match is None or unit is None:
        raise DemoError("error.demo.not_a_duration", value=text.strip()[:20])
    seconds = float(match[1]) * unit
    if seconds != int(seconds):
        raise DemoError("error.demo.not_a_duration", value=text.strip()[:20])
    if abs(seconds) > LONGEST:
        raise DemoError("error.demo.duration_too_long", value=text.strip()[:20])
    return int(seconds)


def written_duration(seconds: int) -> str:
    """The same the other way round, as short as it can be typed: ``30m``, ``90s``, ``0``."""
    for unit, length in (("d", DAY), ("h", HOUR), ("m", MINUTE)):
        if seconds and seconds % length == 0:
            return f"{seconds // length}{unit}"
    return f"{seconds}s" if seconds else "0"


def length(seconds: float) -> Saying:
    """A stretch of time in its two largest units: ``30 d 1 min``, ``1 h 5 min``, ``0 s``."""
    left, parts = round(seconds), []
    for unit, size in _LARGEST_FIRST:
        count, left = divmod(left, size)
        if count:
            parts.append(saying(f"session_timeout.length.{unit}", count=count))
    if not parts:
        return saying("session_timeout.length.seconds", count=0)
    if len(parts) == 1:
        return parts[0]
    return saying("session_timeout.length.both", first=parts[0], second=parts[1])


def clock_text(seconds: float) -> str:
    """How long after the beginning: ``0:20``, ``1:05:30``, ``30d 0:01``."""
    days, rest = divmod(int(seconds), DAY)
    hours, rest = divmod(rest, HOUR)
    minutes, left = divmod(rest, MINUTE)
    text = f"{hours}:{minutes:02}" + (f":{left:02}" if left else "")
    return f"{days}d {text}" if days else text


def clock(seconds: float) -> str | Saying:
    """The same in the language of whoever reads it."""
    if seconds < DAY:
        return clock_text(seconds)
    time = clock_text(seconds % DAY)
    return saying("session_timeout.clock", days=int(seconds // DAY), time=time)
