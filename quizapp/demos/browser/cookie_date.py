"""The date algorithm of cookies, which reads nearly anything (RFC 6265bis 5.1.1)."""

import re
from calendar import timegm
from dataclasses import dataclass, replace
from datetime import datetime

# 5.1.1: delimiter = %x09 / %x20-2F / %x3B-40 / %x5B-60 / %x7B-7E
_DELIMITERS = re.compile(r"[\x09\x20-\x2f\x3b-\x40\x5b-\x60\x7b-\x7e]+")
# Anything may follow a number as long as it does not begin with another digit.
_TIME = re.compile(r"([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2})(?:[^0-9].*)?", re.DOTALL)
_DAY = re.compile(r"([0-9]{1,2})(?:[^0-9].*)?", re.DOTALL)
_YEAR = re.compile(r"([0-9]{2,4})(?:[^0-9].*)?", re.DOTALL)
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_FIRST_YEAR = 1601  # the beginning of the Gregorian calendar's first whole cycle


@dataclass(frozen=True, slots=True)
class _Found:
    time: tuple[int, int, int] | None = None
    day: int | None = None
    month: int | None = None
    year: int | None = None


def read_cookie_date(text: str) -> float | None:
    """Seconds since 1970 of an Expires value, or None if it holds no date."""
    found = _Found()
    for word in _DELIMITERS.split(text):
        if word:
            found = _with(found, word)
    return _seconds(found)


def _with(found: _Found, word: str) -> _Found:
    """Each word fills the first gap that it fits: time, day, month, year, in this order."""
    if found.time is None and (time := _TIME.fullmatch(word)):
        hour, minute, second = map(int, time.groups())
        return replace(found, time=(hour, minute, second))
    if found.day is None and (day := _DAY.fullmatch(word)):
        return replace(found, day=int(day[1]))
    if found.month is None and word[:3].lower() in _MONTHS:
        return replace(found, month=_MONTHS.index(word[:3].lower()) + 1)
    if found.year is None and (year := _YEAR.fullmatch(word)):
        return replace(found, year=_full_year(int(year[1])))
    return found


def _full_year(year: int) -> int:
    """Two digits mean 1970 to 2069."""
    if 70 <= year <= 99:
        return year + 1900
    return year + 2000 if 0 <= year <= 69 else year


def _seconds(found: _Found) -> float | None:
    if found.time is None or found.day is None or found.month is None or found.year is None:
        return None
    hour, minute, second = found.time
    if found.year < _FIRST_YEAR or hour > 23 or minute > 59 or second > 59:
        return None
    try:
        moment = datetime(found.year, found.month, found.day, hour, minute, second)
    except ValueError:  # 31 April, or day 0
        return None
    return float(timegm(moment.timetuple()))
