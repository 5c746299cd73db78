"""The practice day: it starts at four in the morning, so that a late evening is one day."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, tzinfo

DAY_STARTS_AT = time(4)
"""Local time."""

_ONE_DAY = timedelta(days=1)


def practice_day(moment: datetime, zone: tzinfo) -> date:
    """The practice day ``moment`` belongs to, for somebody who lives in ``zone``."""
    local = moment.astimezone(zone)
    day = local.date() if local.time() >= DAY_STARTS_AT else local.date() - _ONE_DAY
    # Where the clock is turned back over four o'clock, or a date is left out, the face of the
    # clock alone is ambiguous; the moments at which days start are not.
    while moment < day_start(day, zone):
        day -= _ONE_DAY
    while moment >= day_end(day, zone):
        day += _ONE_DAY
    return day


def day_start(day: date, zone: tzinfo) -> datetime:
    """The first moment (UTC) of practice day ``day``."""
    return datetime.combine(day, DAY_STARTS_AT, zone).astimezone(UTC)


def day_end(day: date, zone: tzinfo) -> datetime:
    """The moment (UTC) at which practice day ``day`` is over: the first of the next one."""
    return day_start(day + _ONE_DAY, zone)
