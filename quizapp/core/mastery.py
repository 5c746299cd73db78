"""How well key points, questions and topics are mastered, and which topics are weak.

Everything is worked out from summaries (counts, the last result, its time), never from single
attempts, so a million of them cost no more than ten. What is made for each of 10,000 questions
before the home screen is complete is a tuple: a frozen dataclass takes three times as long.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from types import MappingProxyType
from typing import NamedTuple

from quizapp.core.deck import KeyPoint

WEAK_STRENGTH = 0.5
"""What is weaker than this is called weak."""
_LAST_COUNTS = 0.5
"""How much of a strength the last result decides; the share over all results decides the rest."""
_DOUBT = 1.0
"""So many results, half of them good, are imagined before the first: one hit is not mastery."""

PREDICTION_WEIGHS = 0.5
"""A prediction in a demo counts as so much of an answer: it is picked, not said in own words."""

_NO_POINTS: Mapping[str, PointHistory] = MappingProxyType({})


class PointHistory(NamedTuple):
    """What is stored about one key point of one question."""

    question: str
    point: str
    hits: int
    misses: int
    last_hit: bool
    """Whether the last answer stated it."""
    last_at: datetime

    @property
    def share(self) -> float:
        """0-1: in how many of the answers it was stated."""
        return self.hits / ((self.hits + self.misses) or 1)


class PredictionHistory(NamedTuple):
    """How predictions of what one key point says fared in the demos."""

    point: str
    rights: int
    wrongs: int
    last_right: bool
    last_at: datetime


class QuestionHistory(NamedTuple):
    """What is known of one question that was practised."""

    last_coverage: float
    """0-1, of the last answer."""
    retrievability: float = 1.0
    """0-1: the predicted probability that it is remembered at this moment."""
    points: Mapping[str, PointHistory] = _NO_POINTS
    """By id; may be left empty, then the coverage stands for them."""


class Strength(NamedTuple):
    """0 (never remembered) to 1 of what was practised, and how much of the whole that is."""

    value: float | None
    """``None`` when nothing of it was ever practised: unknown is not weak."""
    practised: float
    """0-1: the share that was practised."""
    weight: float = 1.0
    """How much it counts beside others of its kind."""

    @property
    def weak(self) -> bool:
        """Practised, and not well remembered."""
        return self.value is not None and self.value < WEAK_STRENGTH


class TopicPractice(NamedTuple):
    """What was practised of one topic."""

    topic: str
    strengths: Sequence[float]
    """0-1, of each of its practised questions."""
    last_at: datetime
    predicted: Sequence[float] = ()
    """0-1, of questions that were met in demos only; each counts `PREDICTION_WEIGHS`."""


class WeakTopic(NamedTuple):
    """A practised topic with its strength."""

    topic: str
    strength: Strength
    last_at: datetime


def point_strength(history: PointHistory, retrievability: float = 1.0) -> float:
    """0-1: how surely the next answer states the point."""
    seen = history.hits + history.misses
    return _recalled(float(history.last_hit), history.hits, seen) * retrievability


def prediction_strength(predictions: Sequence[PredictionHistory]) -> float:
    """0-1: of the key points of one question about which something was predicted."""
    strengths = [
        _recalled(float(one.last_right), one.rights, one.rights + one.wrongs) for one in predictions
    ]
    return sum(strengths) / len(strengths)


def with_predictions(strength: float, predictions: Sequence[PredictionHistory]) -> float:
    """The strength of an answered question, with what was predicted as a small answer beside."""
    if not predictions:
        return strength
    predicted = PREDICTION_WEIGHS * prediction_strength(predictions)
    return (strength + predicted) / (1 + PREDICTION_WEIGHS)


def coverage_strength(coverage: float, retrievability: float) -> float:
    """0-1: the strength of a question of whose answers only the last coverage is known."""
    return _recalled(coverage, coverage, 1) * retrievability


def question_strength(
    history: QuestionHistory | None,
    key_points: Iterable[KeyPoint] = (),
    predictions: Sequence[PredictionHistory] = (),
) -> Strength:
    """The strength of one question: of its key points, each by its weight.

    Where they are unknown (a deck without a rubric, or a list too long to look at every point)
    the coverage of the last answer stands for them: it is the weighted share of the same points.
    Bonus points count only when a question has no others. A question of which something was only
    predicted is practised by as much as a prediction weighs.
    """
    every = tuple(key_points)
    counted = [point for point in every if point.required] or every
    total = sum(point.weight for point in counted) or 1.0
    if history is None:
        if predictions:
            return Strength(prediction_strength(predictions), PREDICTION_WEIGHS, total)
        return Strength(None, 0.0, total)
    known = [point for point in counted if point.id in history.points]
    if not known:
        strength = coverage_strength(history.last_coverage, history.retrievability)
        return Strength(with_predictions(strength, predictions), 1.0, total)
    seen = sum(point.weight for point in known)
    stated = sum(point.weight * _stated(point.id, history, predictions) for point in known)
    return Strength(stated / seen, seen / total, total)


def _stated(
    point: str, history: QuestionHistory, predictions: Sequence[PredictionHistory]
) -> float:
    strength = point_strength(history.points[point], history.retrievability)
    return with_predictions(strength, [one for one in predictions if one.point == point])


def topic_strength(questions: Iterable[Strength]) -> Strength:
    """The strength of a topic: of its questions, each by its weight."""
    every = list(questions)
    total = sum(one.weight for one in every)
    known = [(one.value, one.weight * one.practised) for one in every if one.value is not None]
    seen = sum(weight for _, weight in known)
    if not seen:
        return Strength(None, 0.0, total)
    return Strength(sum(value * weight for value, weight in known) / seen, seen / total, total)


def weak_topics(
    topics: Iterable[TopicPractice], sizes: Mapping[str, int], limit: int | None = None
) -> list[WeakTopic]:
    """The practised topics, the weakest first; of equals, the one practised longest ago.

    ``sizes`` holds how many questions each topic has; a topic that is not in it is left out.
    So is one of which nothing was answered and what was predicted went well: that is no weakness
    yet. `most_missed` names the reasons.
    """
    known = (_topic(one, sizes[one.topic]) for one in topics if one.topic in sizes)
    ranked = [one for one in known if one.strength.practised or one.strength.weak]
    ranked.sort(key=lambda weak: (weak.strength.value or 0.0, weak.last_at, weak.topic))
    return ranked[:limit]


def most_missed(points: Iterable[PointHistory], limit: int = 3) -> tuple[PointHistory, ...]:
    """The key points missed most often; of equals the weaker, then the one seen longest ago."""
    missed = [point for point in points if point.misses]
    missed.sort(
        key=lambda one: (-one.misses, point_strength(one), one.last_at, one.question, one.point)
    )
    return tuple(missed[:limit])


def _topic(practised: TopicPractice, size: int) -> WeakTopic:
    """In a list of all questions each weighs the same."""
    met = len(practised.strengths)
    questions = max(size, met)
    known = sum(practised.strengths) + PREDICTION_WEIGHS * sum(practised.predicted)
    seen = met + PREDICTION_WEIGHS * len(practised.predicted)
    strength = Strength(known / seen, met / questions, float(questions))
    return WeakTopic(practised.topic, strength, practised.last_at)


def _recalled(last: float, good: float, seen: int) -> float:
    share = (good + _DOUBT / 2) / (seen + _DOUBT)
    return _LAST_COUNTS * last + (1 - _LAST_COUNTS) * share
