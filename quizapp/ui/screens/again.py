"""Answers a question of the review once more; the way back leads to the review."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import BindingType

from quizapp.ui.keys import key
from quizapp.ui.screens.question import QuestionScreen
from quizapp.ui.screens.quiz import show_quiz


class AgainScreen(QuestionScreen):
    """The same question, with the model answer seen: hints and ratings are out of the question."""

    BINDINGS: ClassVar[list[BindingType]] = [
        key("escape", "return", "quiz.key.to_review", priority=True),
    ]

    def _marks(self) -> tuple[str, ...]:
        return (*super()._marks(), self.say("quiz.again"))

    def go(self) -> None:
        """Show wherever the quiz is now; in the review, the same question."""
        self.app.clear_notifications()
        show_quiz(self.quizapp, self.sitting, self.question.id)

    def action_return(self) -> None:
        """To the review; what was typed is there when the question is answered again."""
        self._leave_with_draft(self.sitting.go_on)
