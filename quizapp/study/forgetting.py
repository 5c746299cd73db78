"""Deletes attempts and phrases and resets progress; each of these can be taken back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from quizapp.storage.phrases import PersonalPhrase
from quizapp.storage.progress import Progress
from quizapp.study.clock import Clock

PHRASES = "phrases"
EVERYTHING = "everything"
"""Scopes of what was forgotten; the third kind is the id of a question."""


@dataclass(frozen=True, slots=True)
class _Forgotten:
    scope: str
    event: str


class Forgetting:
    """What this run of the program forgot, so that it can be taken back in turn.

    Every method is one transaction and raises ``StorageError`` where that fails.
    """

    def __init__(self, progress: Progress, clock: Clock, relearn: Callable[[], None]) -> None:
        """``relearn`` is called whenever the personal phrases may have changed."""
        self._progress = progress
        self._clock = clock
        self._relearn = relearn
        self._forgotten: list[_Forgotten] = []

    def attempt(self, question: str, attempt: str) -> None:
        """Delete one attempt at ``question``."""
        self._remember(question, self._progress.delete_attempt(attempt, self._clock.now()))

    def question(self, question: str) -> None:
        """Reset a question: all its attempts go, and it is new again."""
        self._remember(question, self._progress.reset_question(question, self._clock.now()))

    def phrase(self, phrase: PersonalPhrase) -> None:
        """Remove a personal phrase; the scores it raised stay."""
        now = self._clock.now()
        event = self._progress.remove_phrase(phrase.question, phrase.point, phrase.phrase, now)
        self._remember(PHRASES, event)

    def everything(self) -> None:
        """Reset all progress, personal phrases too."""
        self._remember(EVERYTHING, self._progress.reset_all(self._clock.now()))

    def anything(self, scope: str) -> bool:
        """Whether there is something to take back in ``scope``."""
        return any(forgotten.scope == scope for forgotten in self._forgotten)

    def take_back(self, scope: str) -> bool:
        """Bring back what was forgotten last in ``scope``; False if that is nothing."""
        for forgotten in reversed(self._forgotten):
            if forgotten.scope == scope:
                self._progress.undo(forgotten.event, self._clock.now())
                self._forgotten.remove(forgotten)
                self._relearn()
                return True
        return False

    def _remember(self, scope: str, event: str) -> None:
        self._forgotten.append(_Forgotten(scope, event))
        self._relearn()
