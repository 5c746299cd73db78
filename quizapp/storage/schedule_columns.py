"""A schedule as six plain columns of a row."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from quizapp.core.schedule import Schedule
from quizapp.storage.moments import from_text, to_text

COLUMNS = "state, step, stability, difficulty, due, last_review"


def to_columns(schedule: Schedule | None) -> tuple[object, ...]:
    """All empty where nothing was rated."""
    if schedule is None:
        return (None,) * 6
    last_review = None if schedule.last_review is None else to_text(schedule.last_review)
    memory = (schedule.state, schedule.step, schedule.stability, schedule.difficulty)
    return (*memory, to_text(schedule.due), last_review)


def from_columns(columns: Sequence[Any]) -> Schedule | None:
    """The schedule that `to_columns` wrote."""
    state, step, stability, difficulty, due, last_review = columns
    if due is None:
        return None
    reviewed = None if last_review is None else from_text(last_review)
    return Schedule(state, step, stability, difficulty, from_text(due), reviewed)
