"""A person's own phrases: kept in the database, known to the scorer, mirrored in a file."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from quizapp.errors import QuizappError
from quizapp.storage.database import Database
from quizapp.storage.phrases import PersonalPhrase, personal_phrases
from quizapp.study.late import Late

if TYPE_CHECKING:
    from quizapp.decks.overlay import Overlay
    from quizapp.study.scorer import Scorer

Mirror = Callable[["Overlay"], None]
"""Writes the file that people read; raises ``QuizappError`` where it cannot."""


class PhraseBook:
    """The phrases of one open study. Whoever changes them in the database calls `changed`."""

    def __init__(self, database: Database, scorer: Late[Scorer], mirror: Mirror | None) -> None:
        self._database = database
        self._scorer = scorer
        self._mirror = mirror
        self.warning: QuizappError | None = None
        """Why the file does not say what the database says; no answer suffers from it."""

    def all(self) -> tuple[PersonalPhrase, ...]:
        """Every phrase, the newest first."""
        return personal_phrases(self._database)

    def changed(self) -> None:
        """Tell the scorer, and write the file anew."""
        phrases = self.all()
        if self._scorer.made is not None:
            self._scorer.made.learn(phrases)
        self.warning = None
        if self._mirror is not None:
            try:
                self._mirror(overlay(phrases))
            except QuizappError as error:
                self.warning = error


def overlay(phrases: Iterable[PersonalPhrase]) -> Overlay:
    """The phrases by question and key point, in the order in which they were added."""
    points: dict[str, dict[str, list[str]]] = {}
    for one in sorted(phrases, key=lambda one: (one.question, one.at, one.point, one.phrase)):
        points.setdefault(one.question, {}).setdefault(one.point, []).append(one.phrase)
    return points
