"""Everything that looks back: quizzes that were left, earlier attempts, deletions and resets."""

from __future__ import annotations

from functools import cached_property

from quizapp.storage import history, quizzes
from quizapp.storage.history import Attempt
from quizapp.study.desk import Desk
from quizapp.study.forgetting import Forgetting
from quizapp.study.rereading import feedback_on
from quizapp.study.resuming import resumable
from quizapp.study.sitting import Sitting
from quizapp.study.views import Feedback


class Archive:
    """What one open study remembers."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    @cached_property
    def forgetting(self) -> Forgetting:
        """Deletes and resets."""
        return Forgetting(self._desk.progress, self._desk.clock, self._desk.phrases.changed)

    def resume(self, quiz_id: str) -> Sitting | None:
        """Continue a quiz where it was left, without what its decks have lost meanwhile."""
        found = resumable(self._desk.library, self._desk.database, quiz_id)
        return Sitting(self._desk, *found) if found else None

    def abandon(self, quiz_id: str) -> None:
        """Do not offer this quiz again; its attempts are kept."""
        quizzes.finish_quiz(self._desk.database, quiz_id, self._desk.clock.now())

    def attempts(self, question: str, limit: int) -> tuple[Attempt, ...]:
        """The attempts of a question, newest first."""
        return history.attempts_of(self._desk.database, question, limit=limit)

    def feedback(self, attempt: Attempt) -> Feedback:
        """What was found in a stored attempt; its question must still be in a deck."""
        question = self._desk.library.question(attempt.question)
        return feedback_on(attempt, question, self._desk.scorer)
