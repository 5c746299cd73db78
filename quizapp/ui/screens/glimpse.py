"""Right after an answer, while follow-ups wait: what was found, nothing that helps with them."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from quizapp.core.quiz import Action
from quizapp.study.sitting import Sitting
from quizapp.ui.keys import key
from quizapp.ui.screens.quiz import QuizStep
from quizapp.ui.widgets import feedback_parts as parts
from quizapp.ui.widgets.key_note import ClickableText, key_note
from quizapp.ui.widgets.marked_answer import marked_answer
from quizapp.ui.widgets.score_line import score_line
from quizapp.ui.wording import printable


class GlimpseScreen(QuizStep):
    """Score, own words and how much is missing; corrections are withheld."""

    CSS_PATH = "feedback.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        key("enter", "next", "quiz.key.next", priority=True),
        key("space", "read_on", "quiz.key.read_on", show=False, priority=True),
        key("s,2,f9", "show_now", "quiz.key.show_now"),
        key("b,f8", "back", "quiz.key.back"),
        key("escape", "home", "quiz.key.leave"),
    ]

    def __init__(self, sitting: Sitting) -> None:
        super().__init__(sitting)
        current = sitting.quiz.current
        self.feedback = sitting.feedback(current.question if current else "")

    def body(self) -> ComposeResult:
        with VerticalScroll(id="feedback"):
            yield Static(id="prompt")
            yield Static(id="score")
            yield Static(id="answer")
            yield Static(id="claims-heading")
            yield Static(id="claims", classes="section")
            yield Static(id="found-heading")
            yield Static(id="found", classes="section")
            yield Static(id="missing", classes="section")
            yield ClickableText(id="ahead")

    def show(self) -> None:
        lang, feedback, score = self.quizapp.settings.lang, self.feedback, self.feedback.score
        self.top_line.tell(self.place(feedback.question))
        self.fill("prompt", Content(printable(feedback.question.prompt.said(lang))))
        self.fill("score", score_line(lang, score))
        gave_up = Content.styled(self.say("feedback.gave_up"), "$muted")
        said = not feedback.asked.gave_up
        self.fill("answer", marked_answer(feedback.text, score) if said else gave_up)
        self._show_claims()
        self._show_found()
        self.fill("missing", Content.styled(self._missing(), "$warning"))
        show_now = key_note("s", self.say("feedback.show_now"), "show_now")
        self.fill("ahead", Content.assemble(self._ahead(), "   ", show_now))

    def _show_claims(self) -> None:
        lang, feedback = self.quizapp.settings.lang, self.feedback
        stated = bool(feedback.score.statements)
        heading = parts.heading(lang, "feedback.claims_withheld", colour="$error")
        later = Content.styled(f"   {self.say('feedback.claims_later')}", "$muted")
        self.fill("claims-heading", Content.assemble(heading, later), shown=stated)
        self.fill("claims", parts.wrong_claims(feedback), shown=stated)

    def _show_found(self) -> None:
        lang, evidence = self.quizapp.settings.lang, self.feedback.score.evidence
        heading = parts.heading(lang, "feedback.found", len(evidence), "$success")
        self.fill("found-heading", heading, shown=bool(evidence))
        none = Content.styled(self.say("feedback.found_none"), "$muted")
        shown = not self.feedback.asked.gave_up
        self.fill(
            "found", parts.found_points(lang, self.feedback) if evidence else none, shown=shown
        )

    def _missing(self) -> str:
        required = self.feedback.missing_required
        if len(required) == 1:
            return self.say("feedback.missing_one")
        return self.say(
            "feedback.missing_count" if required else "feedback.missing_zero", count=len(required)
        )

    def _ahead(self) -> str:
        chain = self.sitting.quiz.chain
        waiting = len(chain.waiting) if chain else 0
        return self.say(
            "feedback.next_one" if waiting == 1 else "feedback.next_many", count=waiting
        )

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        return action != "back" or Action.BACK in self.sitting.quiz.allowed()

    def action_show_now(self) -> None:
        self.take(self.sitting.show_now)

    def action_back(self) -> None:
        self.take(self.sitting.back)
