"""The statistics of an open study, as one value: what `quizapp stats` prints."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from quizapp.core.mastery import PointHistory, Strength, most_missed
from quizapp.core.scheduling import predictions
from quizapp.core.stats import Figures, QuestionRecord, Reviews, TopicFigures, figures
from quizapp.decks.library import Library
from quizapp.errors import DeckError
from quizapp.storage.database import Database
from quizapp.storage.points import point_tallies
from quizapp.storage.records import practice_days, rated_questions
from quizapp.storage.standings import Standing, standings
from quizapp.study.clock import today
from quizapp.study.study import WEAKEST_SHOWN, Study
from quizapp.texts.languages import LocalText

MISSED_SHOWN = 10
RECALL_FROM = 20_000
"""Recall is measured on about so many ratings, the latest ones: FSRS takes 14 us for each."""


@dataclass(frozen=True, slots=True)
class TopicReport:
    """One practised topic."""

    figures: TopicFigures
    title: LocalText
    strength: Strength
    """Unknown where no deck has the topic any more."""


@dataclass(frozen=True, slots=True)
class MissedPoint:
    """A key point that answers tend to leave out."""

    history: PointHistory
    words: LocalText
    """What the interviewer wants to hear; its id where no deck has it any more."""


@dataclass(frozen=True, slots=True)
class Report:
    """Everything `quizapp stats` tells."""

    figures: Figures
    topics: tuple[TopicReport, ...]
    """The weakest first; those without a deck last."""
    weakest: tuple[str, ...]
    """At most three topics."""
    missed: tuple[MissedPoint, ...]
    """The points missed most."""


def report(study: Study) -> Report:
    """The statistics of this moment."""
    known = standings(study.database).values()
    found = figures(
        practice_days(study.database),
        [_record(standing) for standing in known],
        list(_point_histories(study.database, [standing.question for standing in known])),
        _reviews(study.database),
        today(study.clock),
    )
    topics = tuple(_topics(study, found))
    weakest = [topic.figures.topic for topic in topics if topic.strength.value is not None]
    missed = (MissedPoint(one, _words(study.library, one)) for one in _missed(found))
    return Report(found, topics, tuple(weakest[:WEAKEST_SHOWN]), tuple(missed))


def _record(standing: Standing) -> QuestionRecord:
    return QuestionRecord(
        question=standing.question,
        topic=standing.topic,
        attempts=standing.attempts,
        first_estimate=standing.first_estimate,
        latest_estimate=standing.last_estimate,
        seconds=standing.mean_seconds * standing.attempts,
    )


def _point_histories(database: Database, questions: Collection[str]) -> Iterator[PointHistory]:
    for question, points in point_tallies(database, questions).items():
        for point, one in points.items():
            yield PointHistory(question, point, one.hits, one.misses, one.last_hit, one.last_at)


def _reviews(database: Database) -> Iterator[Reviews]:
    for ratings in rated_questions(database, RECALL_FROM):
        for prediction in predictions(ratings):
            yield Reviews(prediction.recall, 1, int(prediction.recalled))


def _topics(study: Study, found: Figures) -> Iterator[TopicReport]:
    by_topic = {topic.topic: topic for topic in found.topics}
    for row in study.weakest():
        if row.topic in by_topic:
            yield TopicReport(by_topic.pop(row.topic), row.title, row.strength)
    for name, topic in by_topic.items():
        yield TopicReport(topic, LocalText(en=name), Strength(None, 0.0))


def _missed(found: Figures) -> tuple[PointHistory, ...]:
    return most_missed(found.points, MISSED_SHOWN)


def _words(library: Library, history: PointHistory) -> LocalText:
    try:
        points = library.question(history.question).key_points
    except DeckError:
        points = ()
    return next(
        (point.point for point in points if point.id == history.point), LocalText(en=history.point)
    )
