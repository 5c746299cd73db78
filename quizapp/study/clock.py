"""The one place where the time is asked for; everywhere below, time is an argument."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, tzinfo
from typing import Protocol

from quizapp.core.candidates import Day
from quizapp.core.days import day_end, day_start, practice_day
from quizapp.errors import UsageError

FROZEN = "QUIZAPP_NOW"
"""An environment variable with an ISO 8601 time that stands still, for tests and demonstrations."""


class Clock(Protocol):
    """Says what time it is, and where."""

    def now(self) -> datetime:
        """The moment, in UTC."""
        ...

    def zone(self) -> tzinfo:
        """The user's time zone, which decides when a practice day starts."""
        ...


class SystemClock:
    """The machine's clock in the machine's zone."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def zone(self) -> tzinfo:
        return datetime.now().astimezone().tzinfo or UTC


@dataclass(frozen=True, slots=True)
class FrozenClock:
    """A clock that stands still."""

    moment: datetime

    def now(self) -> datetime:
        return self.moment.astimezone(UTC)

    def zone(self) -> tzinfo:
        return self.moment.tzinfo or UTC


def clock_from(environment: dict[str, str] | None = None) -> Clock:
    """The machine's clock, or the frozen one that ``QUIZAPP_NOW`` asks for."""
    wanted = (os.environ if environment is None else environment).get(FROZEN)
    if not wanted:
        return SystemClock()
    try:
        moment = datetime.fromisoformat(wanted)
    except ValueError as error:
        raise UsageError("error.frozen_clock", value=wanted) from error
    return FrozenClock(moment if moment.tzinfo else moment.astimezone())


def today(clock: Clock) -> date:
    """The practice day it is now."""
    return practice_day(clock.now(), clock.zone())


def day_of(clock: Clock) -> Day:
    """The beginning and the end of the practice day it is now."""
    day = today(clock)
    return Day(day_start(day, clock.zone()), day_end(day, clock.zone()))


NewId = Callable[[], str]
"""Gives a new id each time, unique over machines."""
