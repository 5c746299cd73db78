"""Earlier practice, read from the progress file as far as a quiz or a list needs it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import datetime, timedelta

from quizapp.core.mastery import TopicPractice, coverage_strength
from quizapp.core.outline import Outlines, Practised
from quizapp.core.recall import recall
from quizapp.storage import marks
from quizapp.storage.database import Database
from quizapp.storage.marks import Mark
from quizapp.storage.moments import from_text

_FIRST_LOOK = 32
"""So many due questions nearly always fill a quiz; only then all of them are asked for."""
_INSTANT = timedelta(microseconds=1)


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
        strengths: dict[str, list[float]] = {}
        last_at: dict[str, str] = {}
        known = {outline.id: outline for outline in self._outlines.values()}
        for question, at, strength in marks.strengths(self._database, self._now):
            outline = known.get(question)
            if outline is None:
                continue
            topic = outline.topic
            if topic not in strengths:
                strengths[topic], last_at[topic] = [], at
            strengths[topic].append(strength)
            if at > last_at[topic]:
                last_at[topic] = at
        return [
            TopicPractice(topic, found, from_text(last_at[topic]))
            for topic, found in strengths.items()
        ]

    def _practised(self, found: Iterable[Mark]) -> dict[str, Practised]:
        return {
            mark.question: Practised(
                mark.question,
                from_text(mark.last_at),
                self._strength(mark),
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
