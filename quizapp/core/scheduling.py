"""When a question is due again: FSRS without fuzz and without steps shorter than a day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

import fsrs

from quizapp.core.rating import Rating
from quizapp.core.recall import recall
from quizapp.core.schedule import Schedule

__all__ = ["Prediction", "Schedule", "predictions", "replay", "retrievability", "review"]


@dataclass(frozen=True, slots=True)
class Prediction:
    """What FSRS expected of one review, and what came of it."""

    recall: float
    """0-1: the predicted probability that the question would be remembered."""
    recalled: bool
    """Whether it was: any rating but Again."""


_CARD_ID = 1
"""FSRS never reads it; a card made without one sleeps for a millisecond to invent its own."""

# Without fuzz the same ratings give the same dates on every machine. Without learning steps a
# good first answer is not due again in ten minutes: a quiz is held once or twice a day.
_SCHEDULER = fsrs.Scheduler(learning_steps=(), relearning_steps=(), enable_fuzzing=False)


def review(schedule: Schedule | None, rating: Rating, when: datetime) -> Schedule:
    """The schedule after ``rating`` at ``when``; ``None`` stands for a question never rated."""
    moment = _utc(when)
    card, _ = _SCHEDULER.review_card(_card(schedule, moment), fsrs.Rating(rating), moment)
    return Schedule(
        card.state.value, card.step, card.stability, card.difficulty, card.due, card.last_review
    )


def replay(ratings: Sequence[tuple[datetime, Rating]]) -> Schedule | None:
    """The schedule that ``ratings`` lead to, taken in the order of their times.

    Ratings of the same moment keep the order they are given in.
    """
    schedule = None
    for when, rating in sorted(ratings, key=_moment):
        schedule = review(schedule, rating, when)
    return schedule


def retrievability(schedule: Schedule, when: datetime) -> float:
    """0-1: the predicted probability that the question would be remembered at ``when``.

    FSRS counts whole days, so it is 1 for the first 24 hours after a review.
    """
    if schedule.last_review is None:
        return 0.0
    return recall((when - schedule.last_review).days, schedule.stability)


def predictions(ratings: Sequence[tuple[datetime, Rating]]) -> list[Prediction]:
    """What was predicted before each rating that came a day or more after the one before it.

    Earlier repetitions say nothing about memory over days, and the first one has no prediction.
    """
    made = []
    schedule: Schedule | None = None
    for when, rating in sorted(ratings, key=_moment):
        last = schedule.last_review if schedule else None
        if schedule and last and (_utc(when) - last).days >= 1:
            made.append(Prediction(retrievability(schedule, when), rating is not Rating.AGAIN))
        schedule = review(schedule, rating, when)
    return made


def _card(schedule: Schedule | None, moment: datetime) -> fsrs.Card:
    if schedule is None:
        return fsrs.Card(card_id=_CARD_ID, due=moment)
    return fsrs.Card(
        card_id=_CARD_ID,
        state=fsrs.State(schedule.state),
        step=schedule.step,
        stability=schedule.stability,
        difficulty=schedule.difficulty,
        due=schedule.due,
        last_review=_utc(schedule.last_review) if schedule.last_review else None,
    )


def _moment(rated: tuple[datetime, Rating]) -> datetime:
    return _utc(rated[0])


def _utc(moment: datetime) -> datetime:
    if moment.tzinfo is None:
        raise ValueError(f"a time without its zone cannot be scheduled: {moment}")
    return moment.astimezone(UTC)
