"""What was predicted in one demo: kept per key point, and shown per situation."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from quizapp.decks.demo_links import ShownPoint
from quizapp.decks.library import Library
from quizapp.demos.guess import Verdict
from quizapp.storage.database import Database
from quizapp.storage.events import Prediction
from quizapp.storage.predictions import predictions
from quizapp.storage.progress import Progress
from quizapp.study.clock import Clock


@dataclass(frozen=True, slots=True)
class SituationRecord:
    """How one prepared situation was predicted so far."""

    rights: int
    wrongs: int
    last_right: bool


class Predicting:
    """The predictions of one demo in an open study."""

    def __init__(
        self, demo: str, library: Library, database: Database, progress: Progress, clock: Clock
    ) -> None:
        self.demo = demo
        self._library = library
        self._database = database
        self._progress = progress
        self._clock = clock

    @cached_property
    def shown_points(self) -> tuple[ShownPoint, ...]:
        """The key points of all decks that the demo shows."""
        return self._library.shown_by(self.demo)

    def store(self, situation: str, verdicts: Sequence[Verdict]) -> bool:
        """Keep what was predicted; False where no key point of any deck is shown by it.

        A key point counts as predicted where everything in its situation was. Raises
        ``StorageError``; then nothing is kept.
        """
        right = all(verdict.right for verdict in verdicts)
        points: dict[str, dict[str, bool]] = {}
        for shown in self.shown_points:
            if shown.situation == situation:
                points.setdefault(shown.question, {})[shown.point] = right
        with self._database.transaction():
            for question, of_question in points.items():
                prediction = Prediction(question, self.demo, situation, of_question)
                self._progress.predict(prediction, self._clock.now())
        return bool(points)

    def records(self) -> dict[str, SituationRecord]:
        """How the situations fared, by their ids; those never predicted are not among them."""
        stored = predictions(self._database)
        found: dict[str, SituationRecord] = {}
        for shown in self.shown_points:
            for one in stored.get(shown.question, ()):
                if one.point == shown.point:
                    found[shown.situation] = SituationRecord(one.rights, one.wrongs, one.last_right)
        return found
