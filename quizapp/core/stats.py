"""The figures behind `quizapp stats` and the progress screen."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from quizapp.core.mastery import PointHistory
from quizapp.core.streak import Streak, streak


@dataclass(frozen=True, slots=True)
class PracticeDay:
    """What was done on one practice day."""

    day: date
    attempts: int
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class QuestionRecord:
    """What is stored about the answers to one question."""

    question: str
    topic: str
    attempts: int
    first_estimate: int
    latest_estimate: int
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class Reviews:
    """Reviews for which the same recall was predicted; one review is a group of one."""

    predicted: float
    """0-1"""
    reviews: int
    recalled: int
    """How many of them were rated better than Again."""


@dataclass(frozen=True, slots=True)
class Improvement:
    """How estimates changed between the first and the latest answer to the same question."""

    questions: int
    """Those answered at least twice; with one answer there is nothing to compare."""
    first: float
    latest: float

    @property
    def gained(self) -> float:
        return self.latest - self.first


@dataclass(frozen=True, slots=True)
class Recall:
    """Predicted recall beside what was measured, for predictions from ``low`` to ``high``."""

    low: float
    high: float
    reviews: int
    predicted: float
    measured: float


@dataclass(frozen=True, slots=True)
class TopicFigures:
    """One topic in numbers."""

    topic: str
    attempts: int
    seconds: float
    questions: int
    """How many of its questions were practised."""
    latest: float
    """Mean of the latest estimates."""
    improvement: Improvement | None


@dataclass(frozen=True, slots=True)
class Figures:
    """Everything `stats` tells that is not a strength."""

    attempts: int
    seconds: float
    days: int
    streak: Streak
    improvement: Improvement | None
    """``None`` until a question was answered twice."""
    recall: tuple[Recall, ...]
    """By predicted recall, lowest first; without groups that nothing fell into."""
    topics: tuple[TopicFigures, ...]
    """By name."""
    questions: tuple[QuestionRecord, ...]
    """By topic and id."""
    points: tuple[PointHistory, ...]
    """By question; within one, the point stated least often first."""


RECALL_LIMITS = (0.0, 0.5, 0.7, 0.8, 0.9, 1.0)
"""Where the groups of predicted recall meet: finer where FSRS aims, at nine in ten."""


def figures(
    days: Iterable[PracticeDay],
    questions: Iterable[QuestionRecord],
    points: Iterable[PointHistory],
    reviews: Iterable[Reviews],
    today: date,
) -> Figures:
    """The figures on practice day ``today``."""
    practised = [day for day in days if day.attempts]
    records = [record for record in questions if record.attempts]
    return Figures(
        attempts=sum(day.attempts for day in practised),
        seconds=sum(day.seconds for day in practised),
        days=len({day.day for day in practised}),
        streak=streak((day.day for day in practised), today),
        improvement=improvement(records),
        recall=recall(reviews),
        topics=_topics(records),
        questions=tuple(sorted(records, key=lambda one: (one.topic, one.question))),
        points=tuple(sorted(points, key=lambda one: (one.question, one.share, one.point))),
    )


def improvement(records: Iterable[QuestionRecord]) -> Improvement | None:
    """The mean first estimate against the mean latest one."""
    repeated = [record for record in records if record.attempts > 1]
    if not repeated:
        return None
    return Improvement(
        len(repeated),
        _mean([record.first_estimate for record in repeated]),
        _mean([record.latest_estimate for record in repeated]),
    )


def recall(reviews: Iterable[Reviews]) -> tuple[Recall, ...]:
    """Predictions in groups, each with what was measured. A good schedule makes both alike."""
    groups: dict[int, list[Reviews]] = {}
    for group in reviews:
        if group.reviews:
            groups.setdefault(_band(group.predicted), []).append(group)
    return tuple(_recall(band, groups[band]) for band in sorted(groups))


def _band(predicted: float) -> int:
    """The index of the limit below ``predicted``; 1.0 belongs to the last group."""
    inner = RECALL_LIMITS[1:-1]
    return sum(predicted >= limit for limit in inner)


def _recall(band: int, groups: Sequence[Reviews]) -> Recall:
    count = sum(group.reviews for group in groups)
    return Recall(
        RECALL_LIMITS[band],
        RECALL_LIMITS[band + 1],
        count,
        sum(group.predicted * group.reviews for group in groups) / count,
        sum(group.recalled for group in groups) / count,
    )


def _topics(records: Iterable[QuestionRecord]) -> tuple[TopicFigures, ...]:
    by_topic: dict[str, list[QuestionRecord]] = {}
    for record in records:
        by_topic.setdefault(record.topic, []).append(record)
    return tuple(_topic(topic, by_topic[topic]) for topic in sorted(by_topic))


def _topic(topic: str, records: Sequence[QuestionRecord]) -> TopicFigures:
    return TopicFigures(
        topic,
        sum(record.attempts for record in records),
        sum(record.seconds for record in records),
        len(records),
        _mean([record.latest_estimate for record in records]),
        improvement(records),
    )


def _mean(values: Sequence[int]) -> float:
    return sum(values) / len(values)
