"""The date algorithm of cookies, which reads nearly anything (RFC 6265bis 5.1.1)."""

import re
from calendar import monthrange, timegm
from dataclasses import dataclass, replace

# 5.1.1: delimiter = %x09 / %x20-2F / %x3B-40 / %x5B-60 / %x7B-7E
_DELIMITERS = re.compile(r"[\x09\x20-\x2f\x3b-\x40\x5b-\x60\x7b-\x7e]+")
# The standard lets letters follow a number ("1st", "10:20:30x"), and fixes two digits for times,
# two to four for years. Chromium wants nothing but digits, as many as below (measured).
_TIME = re.compile(r"([0-9]+):([0-9]+):([0-9]+)")
_DAY = re.compile(r"[0-9]{1,2}")
_YEAR = re.compile(r"[0-9]{1,5}")
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_LAST_YEAR = 9999  # of Python's calendar; later dates mean "for ever" just the same


@dataclass(frozen=True, slots=True)
class _Found:
    time: tuple[int, int, int] | None = None
    day: int | None = None
    month: int | None = None
    year: int | None = None


def read_cookie_date(text: str) -> float | None:
    """Seconds since 1970 of an Expires value, or None if it holds no date.

    A year before 1601 counts as long past, where the standard sees no date (measured).
    """
    found = _Found()
    for word in _DELIMITERS.split(text):
        if word:
            found = _with(found, word)
    return _seconds(found)


def _with(found: _Found, word: str) -> _Found:
    """Each word fills the first gap that it fits: time, day, month, year, in this order."""
    if found.time is None and (time := _TIME.fullmatch(word)):
        hour, minute, second = (int(part) for part in time.groups())
        return replace(found, time=(hour, minute, second))
    if found.day is None and _DAY.fullmatch(word):
        return replace(found, day=int(word))
    if found.month is None and word[:3].lower() in _MONTHS:
        return replace(found, month=_MONTHS.index(word[:3].lower()) + 1)
    if found.year is None and _YEAR.fullmatch(word):
        return replace(found, year=_full_year(int(word)))
    return found


def _full_year(year: int) -> int:
    """Two digits mean 1970 to 2069."""
    if 70 <= year <= 99:
        return year + 1900
    return year + 2000 if year <= 69 else year


def _seconds(found: _Found) -> float | None:
    if found.time is None or found.day is None or found.month is None or found.year is None:
        return None
    hour, minute, second = found.time
    year = min(found.year, _LAST_YEAR)
    if hour > 23 or minute > 59 or second > 59:
        return None
    if not 1 <= found.day <= monthrange(year, found.month)[1]:
        return None
    return float(timegm((year, found.month, found.day, hour, minute, second)))
