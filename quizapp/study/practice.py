"""Earlier practice, read from the progress file as far as a quiz or a list needs it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from quizapp.core.mastery import (
    TopicPractice,
    coverage_strength,
    prediction_strength,
    with_predictions,
)
from quizapp.core.outline import Outlines, Practised
from quizapp.core.recall import recall
from quizapp.storage import marks
from quizapp.storage.database import Database
from quizapp.storage.marks import Mark
from quizapp.storage.moments import from_text, to_text
from quizapp.storage.predictions import predictions

_FIRST_LOOK = 32
"""So many due questions nearly always fill a quiz; only then all of them are asked for."""
_INSTANT = timedelta(microseconds=1)


@dataclass(slots=True)
class _Topic:
    """What is found of one topic while everything practised is gone through."""

    answered: list[float] = field(default_factory=list)
    predicted: list[float] = field(default_factory=list)
    last_at: str = ""


class StoredPractice:
    """The practice of one moment. Questions that are in no deck are left out."""

    def __init__(self, database: Database, outlines: Outlines, now: datetime) -> None:
        self._database = database
        self._outlines = outlines.by_id
        self._now = now

    def due(self, before: datetime) -> Iterator[str]:
        """Questions due before that moment, overdue longest first."""
        last = before - _INSTANT
        first = marks.due(self._database, last, limit=_FIRST_LOOK)
        yield from first
        if len(first) == _FIRST_LOOK:
            yield from marks.due(self._database, last)[_FIRST_LOOK:]

    def known(self, questions: Collection[str]) -> Mapping[str, Practised]:
        """Those among ``questions`` that were practised."""
        return self._practised(marks.marks(self._database, questions))

    def every(self) -> Mapping[str, Practised]:
        """All that was practised."""
        return self._practised(marks.marks(self._database))

    def topics(self) -> list[TopicPractice]:
        """What was practised of each topic."""
        topics: dict[str, _Topic] = {}
        known = {outline.id: outline.topic for outline in self._outlines.values()}
        predicted = predictions(self._database)
        for question, at, strength in marks.strengths(self._database, self._now):
            topic = known.get(question)
            if topic is not None:
                met = topics.get(topic) or topics.setdefault(topic, _Topic())
                made = predicted.pop(question, ())
                met.answered.append(with_predictions(strength, made) if made else strength)
                if at > met.last_at:
                    met.last_at = at
        for question, made in predicted.items():
            topic = known.get(question)
            if topic is not None:
                met = topics.setdefault(topic, _Topic())
                met.predicted.append(prediction_strength(made))
                met.last_at = max(met.last_at, *(to_text(one.last_at) for one in made))
        return [
            TopicPractice(topic, met.answered, from_text(met.last_at), met.predicted)
            for topic, met in topics.items()
        ]

    def _practised(self, found: Iterable[Mark]) -> dict[str, Practised]:
        predicted = predictions(self._database)
        return {
            mark.question: Practised(
                mark.question,
                from_text(mark.last_at),
                with_predictions(self._strength(mark), predicted.get(mark.question, ())),
                from_text(mark.due) if mark.due else None,
            )
            for mark in found
            if mark.question in self._outlines
        }

    def _strength(self, mark: Mark) -> float:
        if not mark.due:
            return coverage_strength(mark.last_coverage, 1.0)
        if not mark.last_review:
            return 0.0
        days = (self._now - from_text(mark.last_review)).days
        return coverage_strength(mark.last_coverage, recall(days, mark.stability))
