"""The full feedback on a chain: what was missed, what is right, the model answer, the rating."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from quizapp.core.quiz import Action
from quizapp.core.rating import Rating
from quizapp.study.sitting import Sitting
from quizapp.study.views import Feedback
from quizapp.ui.keys import key
from quizapp.ui.screens.quiz import QuizStep
from quizapp.ui.widgets import feedback_parts as parts
from quizapp.ui.widgets.marked_answer import marked_answer
from quizapp.ui.widgets.model_answer import ModelAnswer
from quizapp.ui.widgets.rating_row import RatingChoice, RatingRow
from quizapp.ui.widgets.score_line import score_line
from quizapp.ui.wording import printable


class ReviewScreen(QuizStep):
    """One answered question of the chain at a time, the main question first."""

    CSS_PATH = "feedback.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        key("enter,space", "next", "quiz.key.next"),
        key("1", "rate(1)", "quiz.key.rate", shown_as="1-4"),
        key("2", "rate(2)", "quiz.key.rate", show=False),
        key("3", "rate(3)", "quiz.key.rate", show=False),
        key("4", "rate(4)", "quiz.key.rate", show=False),
        key("u", "undo", "quiz.key.undo"),
        key("r", "again", "quiz.key.again"),
        key("c", "claim", "quiz.key.claim"),
        key("right,l", "turn(1)", "quiz.key.other_question", shown_as="←→"),
        key("left,h", "turn(-1)", "quiz.key.other_question", show=False),
        key("x", "leave_chain", "quiz.key.leave_chain"),
        key("b,f8", "back", "quiz.key.back", show=False),
        key("escape", "home", "quiz.key.home"),
    ]

    def __init__(self, sitting: Sitting) -> None:
        super().__init__(sitting)
        self.chain = sitting.chain()
        self.shown = 0

    @property
    def feedback(self) -> Feedback:
        """The feedback on the question that is shown."""
        return self.chain[self.shown]

    def body(self) -> ComposeResult:
        yield Static(id="tabs")
        with VerticalScroll(id="feedback"):
            yield Static(id="prompt")
            yield Static(id="score")
            yield Static(id="gain")
            yield Static(id="answer")
            yield Static(id="missed-heading", classes="heading")
            yield Static(id="missed", classes="section")
            yield Static(id="corrections-heading", classes="heading")
            yield Static(id="corrections", classes="section")
            yield Static(id="model-heading", classes="heading")
            yield ModelAnswer(id="model-answer")
            yield Static(id="remarks-heading", classes="heading")
            yield Static(id="remarks", classes="section")
            yield Static(id="found-heading", classes="heading")
            yield Static(id="found", classes="section")
            yield Static(id="sources", classes="section")
        yield RatingRow(id="ratings")

    def show(self) -> None:
        lang, feedback = self.quizapp.settings.lang, self.feedback
        self.top_line.tell(self.place(self.chain[0].question))
        self.fill("tabs", self._tabs(), shown=len(self.chain) > 1)
        self.fill("prompt", Content(printable(feedback.question.prompt.said(lang))))
        self._show_answer(feedback)
        missing = feedback.missing
        self.fill(
            "missed-heading",
            parts.heading(lang, "feedback.missed", len(missing)),
            shown=bool(missing),
        )
        self.fill("missed", parts.missed_points(lang, feedback), shown=bool(missing))
        stated = bool(feedback.score.statements)
        self.fill("corrections-heading", parts.heading(lang, "feedback.corrections"), shown=stated)
        self.fill("corrections", parts.corrections(lang, feedback), shown=stated)
        self._show_model_answer(feedback)
        self._show_rating()

    def _show_answer(self, feedback: Feedback) -> None:
        lang, score = self.quizapp.settings.lang, feedback.score
        line = score_line(lang, score.estimate, score.coverage)
        if feedback.original_estimate != score.estimate:
            first = self.say("feedback.original", estimate=feedback.original_estimate)
            line = Content.assemble(line, (f"  ({first})", "$muted"))
        self.fill("score", line)
        gain = feedback.gain
        lines = parts.gain_line(lang, feedback.question, gain) if gain else Content("")
        self.fill("gain", lines, shown=gain is not None)
        gave_up = Content.styled(self.say("feedback.gave_up"), "$muted")
        said = bool(feedback.text.strip())
        self.fill("answer", marked_answer(feedback.text, score) if said else gave_up)
        found = bool(score.evidence)
        self.fill(
            "found-heading", parts.heading(lang, "feedback.found", len(score.evidence)), shown=found
        )
        self.fill("found", parts.found_points(lang, feedback), shown=found)

    def _show_model_answer(self, feedback: Feedback) -> None:
        lang, question = self.quizapp.settings.lang, feedback.question
        self.fill("model-heading", parts.heading(lang, "feedback.model_answer"))
        self.query_one(ModelAnswer).update(printable(question.model_answer.said(lang)))
        noted = bool(question.remarks)
        self.fill("remarks-heading", parts.heading(lang, "feedback.remarks"), shown=noted)
        self.fill("remarks", parts.remarks(lang, question), shown=noted)
        sources = f"{self.say('feedback.sources')}: " + "; ".join(map(printable, question.sources))
        self.fill("sources", Content.styled(sources, "$muted"), shown=bool(question.sources))

    def _show_rating(self) -> None:
        asked = self.feedback.asked
        self.query_one(RatingRow).tell(self.quizapp.settings.lang, asked.rating, asked.suggested)
        self.refresh_bindings()

    def _tabs(self) -> Content:
        names = [self.say("feedback.tab_main")] + [
            self.say("feedback.tab_follow_up", number=number)
            for number in range(1, len(self.chain))
        ]
        pieces: list[Content] = []
        for index, (name, feedback) in enumerate(zip(names, self.chain, strict=True)):
            style = "bold $primary underline" if index == self.shown else "$muted"
            pieces.append(Content.styled(f"{name} {feedback.score.estimate}", style))
        return Content("   ").join(pieces)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        if action == "turn":
            return len(self.chain) > 1
        if action == "claim":
            return bool(self.feedback.missing) and bool(self.feedback.text.strip())
        needed = {
            "leave_chain": Action.LEAVE_CHAIN,
            "back": Action.BACK,
            "again": Action.ANSWER_AGAIN,
        }
        return action not in needed or needed[action] in self.sitting.quiz.allowed()

    def action_next(self) -> None:
        self.take(self.sitting.go_on)

    def action_turn(self, by: int) -> None:
        self.shown = (self.shown + by) % len(self.chain)
        self.query_one("#feedback").scroll_home(animate=False)
        self.show()

    def action_rate(self, rating: int) -> None:
        if self.act(lambda: self.sitting.rate(self.feedback.question.id, Rating(rating))):
            self._reload()

    def action_undo(self) -> None:
        undone: list[str | None] = []
        if not self.act(lambda: undone.append(self.sitting.undo_rating())):
            return
        self.notify(self.say("feedback.undone" if undone[0] else "feedback.nothing_to_undo"))
        self._reload(undone[0])

    def _reload(self, question: str | None = None) -> None:
        self.chain = self.sitting.chain()
        ids = [feedback.question.id for feedback in self.chain]
        if question in ids:
            self.shown = ids.index(question)
        self.show()

    def action_again(self) -> None:
        self.take(lambda: self.sitting.answer_again(self.feedback.question.id))

    def action_leave_chain(self) -> None:
        self.take(self.sitting.leave_chain)

    def action_back(self) -> None:
        self.take(self.sitting.back)

    def action_claim(self) -> None:
        from quizapp.ui.screens.claim import Claim, ClaimScreen

        def chosen(claim: Claim | None) -> None:
            if claim is None:
                return
            before = self.feedback.score.estimate
            if self.act(
                lambda: self.sitting.claim(self.feedback.question.id, claim.point, claim.phrase)
            ):
                self._reload()
                after = self.feedback.score.estimate
                self.notify(self.say("claim.accepted", before=before, after=after))

        self.app.push_screen(ClaimScreen(self.feedback), chosen)

    def on_rating_choice_chosen(self, message: RatingChoice.Chosen) -> None:
        self.action_rate(int(message.rating))
