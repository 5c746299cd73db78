"""An earlier question of the quiz, read over; its rating can still be changed."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType

from quizapp.core.quiz import Action
from quizapp.study.own_script import in_own_script
from quizapp.ui.keys import key
from quizapp.ui.screens.rated import RATING_KEYS, UNDO_KEY, RatedStep
from quizapp.ui.widgets.feedback_parts import WORTH_SHOWING
from quizapp.ui.widgets.feedback_sheet import FeedbackSheet
from quizapp.ui.widgets.rating_row import RatingRow


class ReadingScreen(RatedStep):
    """Question and answer again; the rest, with the rating, only where it was shown already."""

    CSS_PATH = "feedback.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        key("enter,escape", "next", "quiz.key.return", priority=True),
        key("space", "read_on", "quiz.key.read_on", show=False, priority=True),
        key("b,f8,left", "back", "quiz.key.back"),
        *RATING_KEYS,
        UNDO_KEY,
    ]

    def body(self) -> ComposeResult:
        yield FeedbackSheet(id="feedback")
        yield RatingRow(id="ratings")

    @property
    def rated(self) -> str:
        return self.sitting.question().id

    @property
    def _ratable(self) -> bool:
        asked = self.sitting.quiz.current
        return bool(asked and asked.answers) and not self.sitting.quiz.withholds(self.rated)

    def show(self) -> None:
        asked, question = self.sitting.quiz.current, self.sitting.question()
        lang, sheet = self.quizapp.settings.lang, self.query_one(FeedbackSheet)
        self.top_line.tell(self.place(question, self.say("quiz.reading")))
        if asked is None or not asked.answers:
            sheet.skipped(lang, question)
        else:
            feedback = self.sitting.feedback(question.id)
            scorer = self.quizapp.opened.scorer
            sheet.tell(lang, in_own_script(feedback, scorer, WORTH_SHOWING))
            self.query_one(RatingRow).tell(lang, asked.rating, asked.suggested)
        self.query_one(RatingRow).display = self._ratable

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        if action == "rate":
            return self._ratable
        if action == "undo":
            return self.sitting.last_rated == self.rated
        return action != "back" or Action.BACK in self.sitting.quiz.allowed()

    def action_back(self) -> None:
        self.take(self.sitting.back)
