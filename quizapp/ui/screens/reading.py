"""An earlier question of the quiz, read over; nothing on it can be lost."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType

from quizapp.core.quiz import Action
from quizapp.ui.keys import key
from quizapp.ui.screens.quiz import QuizStep
from quizapp.ui.widgets.feedback_sheet import FeedbackSheet


class ReadingScreen(QuizStep):
    """Question and answer again; the rest only where it was shown already."""

    CSS_PATH = "feedback.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        key("enter,escape", "next", "quiz.key.return"),
        key("space", "read_on", "quiz.key.read_on", show=False),
        key("b,f8,left", "back", "quiz.key.back"),
    ]

    def body(self) -> ComposeResult:
        yield FeedbackSheet(id="feedback")

    def show(self) -> None:
        asked, question = self.sitting.quiz.current, self.sitting.question()
        lang, sheet = self.quizapp.settings.lang, self.query_one(FeedbackSheet)
        self.top_line.tell(self.place(question, self.say("quiz.reading")))
        if asked is None or not asked.answers:
            sheet.skipped(lang, question)
        else:
            sheet.tell(lang, self.sitting.feedback(question.id))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        return action != "back" or Action.BACK in self.sitting.quiz.allowed()

    def action_back(self) -> None:
        self.take(self.sitting.back)
