"""What the front ends show: plain values, already worked out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from quizapp.core.asked import Asked, Gain
    from quizapp.core.deck import DemoLink, KeyPoint, Question
    from quizapp.core.level import Level
    from quizapp.core.mastery import Strength
    from quizapp.core.rating import Rating
    from quizapp.core.scoring import NearMiss, Score
    from quizapp.decks.problems import Problem
    from quizapp.texts.languages import LocalText


class TopicRow(NamedTuple):
    """A topic in a list."""

    topic: str
    title: LocalText
    strength: Strength
    questions: int
    """How many it has, follow-ups included."""
    practised: int = 0
    """How many of them were answered at least once."""
    last_at: datetime | None = None


class QuestionRow(NamedTuple):
    """A question in a list."""

    id: str
    topic: str
    prompt: LocalText
    level: Level
    depth: int
    """0 for a main question."""
    strength: Strength
    attempts: int
    last_estimate: int | None
    due: datetime | None


class Unfinished(NamedTuple):
    """A quiz that was left before its end."""

    quiz: str
    prompt: LocalText
    """Of the question it stands at."""
    number: int
    total: int
    draft: str
    updated: datetime


@dataclass(frozen=True, slots=True)
class Home:
    """Everything the home screen shows."""

    due: int
    weak: int
    new: int
    extra: int
    """Questions of the day's quiz that were picked because nothing else was left."""
    minutes: int
    nothing_due: bool
    answered_today: int
    share_done: bool
    """As many answers as the day's quiz has new questions were given, and nothing is unfinished."""
    streak: int
    weakest: tuple[TopicRow, ...] | None
    """At most three, the weakest first; empty before anything was practised, ``None`` while that
    is still being worked out."""
    unfinished: tuple[Unfinished, ...]
    problems: tuple[Problem, ...]
    """What is wrong with the user's own decks."""

    @property
    def questions(self) -> int:
        """How many main questions the day's quiz has."""
        return self.due + self.weak + self.new + self.extra


@dataclass(frozen=True, slots=True)
class Feedback:
    """One answered question of the current chain with all that was found."""

    asked: Asked
    question: Question
    text: str
    score: Score
    nearest: tuple[NearMiss, ...]
    withheld: bool
    """The missing points, corrections and model answer must not be shown yet."""
    original_estimate: int
    said_later: frozenset[str] = frozenset()
    """Ids of missing points that the answer to a follow-up states."""

    @property
    def missing(self) -> tuple[KeyPoint, ...]:
        """The key points that were not stated, required ones first."""
        points = [point for point in self.question.key_points if point.id in self.score.missing]
        return tuple(sorted(points, key=lambda point: not point.required))

    @property
    def missing_required(self) -> tuple[KeyPoint, ...]:
        """Those of the missing points that coverage counts: all of them where none is required."""
        bonus = self.missing_bonus
        return tuple(point for point in self.missing if point not in bonus)

    @property
    def missing_bonus(self) -> tuple[KeyPoint, ...]:
        """Those of the missing points that would have been more than was asked."""
        some_required = any(point.required for point in self.question.key_points)
        return tuple(point for point in self.missing if some_required and not point.required)

    @property
    def demo(self) -> DemoLink | None:
        """The situation that shows what was missed, or what was said where nothing was missed."""
        points = (*self.missing, *self.question.key_points)
        return next((point.demo for point in points if point.demo is not None), None)

    @property
    def gain(self) -> Gain | None:
        """What the latest answer has over the one before it."""
        return self.asked.gain

    @property
    def rating(self) -> Rating | None:
        """The rating that counts now."""
        return self.asked.rating
