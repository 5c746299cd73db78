"""An earlier question of the quiz, read over; nothing on it can be lost."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from quizapp.core.quiz import Action
from quizapp.ui.keys import key
from quizapp.ui.screens.quiz import QuizStep
from quizapp.ui.widgets import feedback_parts as parts
from quizapp.ui.widgets.marked_answer import marked_answer
from quizapp.ui.widgets.model_answer import ModelAnswer
from quizapp.ui.widgets.score_line import score_line
from quizapp.ui.wording import printable


class ReadingScreen(QuizStep):
    """Question and answer again; the rest only where it was shown already."""

    CSS_PATH = "feedback.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        key("enter,space,escape", "next", "quiz.key.return"),
        key("b,f8,left", "back", "quiz.key.back"),
    ]

    def body(self) -> ComposeResult:
        with VerticalScroll(id="feedback"):
            yield Static(id="prompt")
            yield Static(id="score")
            yield Static(id="answer")
            yield Static(id="missed-heading", classes="heading")
            yield Static(id="missed", classes="section")
            yield Static(id="corrections", classes="section")
            yield ModelAnswer(id="model-answer")

    def show(self) -> None:
        asked = self.sitting.quiz.current
        question = self.sitting.question()
        lang = self.quizapp.settings.lang
        self.top_line.tell(self.place(question, self.say("quiz.reading")))
        self.fill("prompt", Content(printable(question.prompt.said(lang))))
        if asked is None or not asked.answers:
            self.fill("answer", Content.styled(self.say("feedback.skipped"), "$muted"))
            self._hide_feedback()
            return
        feedback = self.sitting.feedback(question.id)
        score = feedback.score
        self.fill("score", score_line(lang, score.estimate, score.coverage))
        self.fill("answer", marked_answer(feedback.text, score))
        if feedback.withheld:
            self._hide_feedback()
            self.query_one("#score").display = True
            return
        missing = bool(feedback.missing)
        self.fill(
            "missed-heading",
            parts.heading(lang, "feedback.missed", len(feedback.missing)),
            shown=missing,
        )
        self.fill("missed", parts.missed_points(lang, feedback), shown=missing)
        self.fill("corrections", parts.corrections(lang, feedback), shown=bool(score.statements))
        self.query_one(ModelAnswer).update(printable(question.model_answer.said(lang)))

    def _hide_feedback(self) -> None:
        for name in ("score", "missed-heading", "missed", "corrections", "model-answer"):
            self.query_one(f"#{name}").display = False

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        return action != "back" or Action.BACK in self.sitting.quiz.allowed()

    def action_next(self) -> None:
        self.take(self.sitting.go_on)

    def action_back(self) -> None:
        self.take(self.sitting.back)
