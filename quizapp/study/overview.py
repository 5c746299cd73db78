"""How practice has gone so far: what the progress screen shows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import islice

from quizapp.core.mastery import PointHistory, most_missed
from quizapp.core.streak import Streak, streak
from quizapp.errors import DeckError
from quizapp.storage import figures, points
from quizapp.storage.figures import Totals
from quizapp.storage.predictions import predictions
from quizapp.study.clock import today
from quizapp.study.shelves import Shelf, shelves
from quizapp.study.study import Study
from quizapp.study.views import QuestionRow
from quizapp.texts.languages import LocalText

DAYS_SHOWN = 14
MISSED_SHOWN = 5
_MISSED_LOOKED_AT = 50
_OFTEN_FROM = 2
"""Answers from which on it can be said that something is left out often."""
_YEARS_BACK = 10


@dataclass(frozen=True, slots=True)
class MissedPoint:
    """A key point that answers tend to leave out."""

    question: LocalText
    """The prompt."""
    point: LocalText
    misses: int
    answers: int
    """How often the question was answered since it has this point."""
    last_hit: bool
    """The last answer stated it."""


@dataclass(frozen=True, slots=True)
class Overview:
    """Everything the progress screen shows."""

    everything: Shelf
    topics: tuple[Shelf, ...]
    totals: Totals
    streak: Streak
    days: tuple[tuple[date, int], ...]
    """Answers on each of the last days, today last."""
    repeated: bool
    """Some question was answered often enough to tell what is left out often."""
    missed: tuple[MissedPoint, ...]
    phrases: int
    """How many personal phrases there are."""
    predicted: bool
    """Something was predicted in a demo."""


def overview(study: Study) -> Overview:
    """The figures of this moment."""
    everything, *topics = shelves(study)
    day = today(study.clock)
    answers = figures.heatmap(study.database, day - timedelta(days=366 * _YEARS_BACK), day)
    since = [day - timedelta(days=back) for back in reversed(range(DAYS_SHOWN))]
    return Overview(
        everything=everything,
        topics=tuple(topics),
        totals=figures.totals(study.database),
        streak=streak(answers, day),
        days=tuple((one, answers.get(one, 0)) for one in since),
        repeated=any(row.attempts >= _OFTEN_FROM for row in everything.questions),
        missed=tuple(islice(_missed(study, everything.questions), MISSED_SHOWN)),
        phrases=len(study.phrases()),
        predicted=bool(predictions(study.database)),
    )


def _missed(study: Study, rows: Iterable[QuestionRow]) -> Iterator[MissedPoint]:
    """The required points missed most, without those that a deck has dropped since."""
    tallies = points.point_tallies(study.database, [row.id for row in rows if row.attempts])
    every = (
        PointHistory(question, point, one.hits, one.misses, one.last_hit, one.last_at)
        for question, of_question in tallies.items()
        for point, one in of_question.items()
        if one.hits + one.misses >= _OFTEN_FROM
    )
    for history in most_missed(every, limit=_MISSED_LOOKED_AT):
        with suppress(DeckError):
            question = study.library.question(history.question)
            points_by_id = {point.id: point for point in question.key_points if point.required}
            if history.point in points_by_id:
                answers = history.hits + history.misses
                words = points_by_id[history.point].point
                yield MissedPoint(question.prompt, words, history.misses, answers, history.last_hit)
