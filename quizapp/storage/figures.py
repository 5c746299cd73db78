"""Sums over days and topics, read from a rollup that grows with days and not with attempts."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from quizapp.storage.database import Database


class TopicSum(NamedTuple):
    """The attempts of one topic within some days."""

    attempts: int
    estimate: int
    """The sum of the estimates as they stand."""
    original_estimate: int
    """The sum of the estimates before anything was claimed."""
    seconds: int

    @property
    def mean_estimate(self) -> float:
        """0-100, as the estimates stand."""
        return self.estimate / self.attempts

    @property
    def mean_original_estimate(self) -> float:
        """0-100, as the scorer gave them."""
        return self.original_estimate / self.attempts


class Totals(NamedTuple):
    """Everything that was ever practised."""

    attempts: int
    questions: int
    days: int
    seconds: int


def topic_sums(database: Database, since: date, until: date) -> dict[str, TopicSum]:
    """The sums of each topic practised from ``since`` to ``until``, both included."""
    rows = database.rows(
        "SELECT topic, sum(attempts), sum(estimate), sum(original_estimate), sum(seconds) "
        "FROM days WHERE day BETWEEN ? AND ? GROUP BY topic",
        (since.isoformat(), until.isoformat()),
    )
    return {topic: TopicSum(*sums) for topic, *sums in rows}


def heatmap(database: Database, since: date, until: date) -> dict[date, int]:
    """How many answers were given on each practice day; a day without any is not among them."""
    rows = database.rows(
        "SELECT day, sum(attempts) FROM days WHERE day BETWEEN ? AND ? GROUP BY day",
        (since.isoformat(), until.isoformat()),
    )
    return {date.fromisoformat(day): attempts for day, attempts in rows}


def totals(database: Database) -> Totals:
    """The counts behind `stats`."""
    ((attempts, days, seconds),) = database.rows(
        "SELECT coalesce(sum(attempts), 0), count(DISTINCT day), coalesce(sum(seconds), 0) "
        "FROM days"
    )
    ((questions,),) = database.rows("SELECT count(*) FROM standings")
    return Totals(attempts, questions, days, seconds)
