"""Days and times the way people say them."""

from __future__ import annotations

from datetime import datetime

from quizapp.core.days import practice_day
from quizapp.study.clock import Clock, today
from quizapp.texts import Lang, say

_MONTH = 30
_IN_MONTHS_FROM = 60
"""Days from which a due date is told in months."""


def due_words(lang: Lang, due: datetime | None, clock: Clock) -> str:
    """When a question is due, counted in practice days from today; a dash if it never was rated."""
    if due is None:
        return "–"
    days = (practice_day(due, clock.zone()) - today(clock)).days
    if days < 0:
        return say(lang, "due.overdue", days=-days)
    if days == 0:
        return say(lang, "due.today")
    if days >= _IN_MONTHS_FROM:
        return say(lang, "due.in_months", months=days // _MONTH)
    return say(lang, "due.tomorrow" if days == 1 else "due.in_days", days=days)


def time_of(moment: datetime, clock: Clock) -> str:
    """The local date and time; digits that line up in both languages."""
    return moment.astimezone(clock.zone()).strftime("%Y-%m-%d %H:%M")
