"""What a quiz came to: how every question and topic went, and what to look at again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from quizapp.core.asked import Asked
from quizapp.core.quiz import Quiz
from quizapp.core.rating import Rating


@dataclass(frozen=True, slots=True)
class TopicResult:
    """How the questions of one topic went in this quiz."""

    topic: str
    answered: int
    estimate: float | None
    """Mean estimate of the latest answers; ``None`` when all were skipped."""
    seconds: float


@dataclass(frozen=True, slots=True)
class QuizSummary:
    """A quiz looked back upon, finished or not."""

    questions: tuple[Asked, ...]
    """Answered or skipped, in the order of asking."""
    topics: tuple[TopicResult, ...]
    """In the order in which they first came up."""
    to_review: tuple[Asked, ...]
    """Rated Again or Hard, the lowest rating and estimate first; then the skipped ones."""
    estimate: float | None
    """Mean estimate of the latest answers."""
    seconds: float


def summarise(quiz: Quiz, topic_of: Callable[[str], str]) -> QuizSummary:
    """The summary of ``quiz``; ``topic_of`` names the topic of a question id."""
    over = tuple(asked for asked in quiz.asked if not asked.open)
    by_topic: dict[str, list[Asked]] = {}
    for asked in over:
        by_topic.setdefault(topic_of(asked.question), []).append(asked)
    return QuizSummary(
        over,
        tuple(_topic(topic, found) for topic, found in by_topic.items()),
        _to_review(over),
        _mean_estimate(over),
        sum(asked.seconds for asked in quiz.asked),
    )


def _topic(topic: str, asked: Sequence[Asked]) -> TopicResult:
    answered = sum(bool(one.answers) for one in asked)
    return TopicResult(topic, answered, _mean_estimate(asked), sum(one.seconds for one in asked))


def _to_review(asked: Sequence[Asked]) -> tuple[Asked, ...]:
    poor = [one for one in asked if one.rating and one.rating <= Rating.HARD]
    poor.sort(key=lambda one: (one.rating or 0, one.latest.estimate if one.latest else 0))
    skipped = (one for one in asked if one.skipped)
    return (*poor, *skipped)


def _mean_estimate(asked: Sequence[Asked]) -> float | None:
    estimates = [one.latest.estimate for one in asked if one.latest]
    return sum(estimates) / len(estimates) if estimates else None
