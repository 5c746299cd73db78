"""The full feedback on a chain: what was missed, what is right, the model answer, the rating."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.binding import ActiveBinding, BindingType
from textual.content import Content

from quizapp.core.quiz import Action
from quizapp.study.own_script import in_own_script
from quizapp.study.sitting import Sitting
from quizapp.study.views import Feedback
from quizapp.ui.keys import key
from quizapp.ui.screens.rated import RATING_KEYS, UNDO_KEY, RatedStep
from quizapp.ui.widgets.feedback_parts import WORTH_SHOWING
from quizapp.ui.widgets.feedback_sheet import FeedbackSheet
from quizapp.ui.widgets.key_note import ClickableText, clickable
from quizapp.ui.widgets.rating_row import RatingRow

if TYPE_CHECKING:
    from quizapp.ui.screens.claim import Claim


class ReviewScreen(RatedStep):
    """One answered question of the chain at a time, beginning with the one just answered."""

    shown = 0
    """The index of the question that is shown."""

    CSS_PATH = "feedback.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        key("enter", "next", "quiz.key.next", priority=True),
        key("space", "read_on", "quiz.key.read_on", show=False, priority=True),
        *RATING_KEYS,
        UNDO_KEY,
        key("r", "again", "quiz.key.again", priority=True),
        key("c", "claim", "quiz.key.claim", show=False),
        key("d", "demo", "quiz.key.demo", show=False),
        key("right,l", "turn(1)", "quiz.key.other_question", shown_as="←→"),
        key("left,h", "turn(-1)", "quiz.key.other_question", show=False),
        key("x", "leave_chain", "quiz.key.leave_chain", priority=True),
        key("b,f8", "back", "quiz.key.back", show=False),
        key("escape", "home", "quiz.key.leave"),
    ]

    def __init__(self, sitting: Sitting, about: str = "") -> None:
        super().__init__(sitting)
        self.chain = sitting.chain()
        self.shown = len(self.chain) - 1
        self.shown = self._index(about)

    @property
    def feedback(self) -> Feedback:
        """The feedback on the question that is shown."""
        return self.chain[self.shown]

    @property
    def rated(self) -> str:
        return self.feedback.question.id

    def body(self) -> ComposeResult:
        yield ClickableText(id="tabs")
        yield FeedbackSheet(id="feedback")
        yield RatingRow(id="ratings")

    @property
    def sheet(self) -> FeedbackSheet:
        return self.query_one(FeedbackSheet)

    def show(self) -> None:
        lang, feedback = self.quizapp.settings.lang, self.feedback
        self.sitting.read.add(feedback.question.id)
        marks = (self.say("quiz.follow_up"),) if feedback.asked.parent else ()
        self.top_line.tell(self.place(self.chain[0].question, *marks))
        self.fill("tabs", self._tabs(), shown=len(self.chain) > 1)
        own = in_own_script(feedback, self.quizapp.opened.scorer, WORTH_SHOWING)
        self.sheet.tell(lang, own, claimable=self._claimable)
        asked = feedback.asked
        self.query_one(RatingRow).tell(lang, asked.rating, asked.suggested)
        self.refresh_bindings()

    @property
    def _claimable(self) -> bool:
        return bool(self.feedback.missing) and bool(self.feedback.text.strip())

    def _tabs(self) -> Content:
        names = [self.say("feedback.tab_main")] + [
            self.say("feedback.tab_follow_up", number=number)
            for number in range(1, len(self.chain))
        ]
        tabs = [
            clickable(
                Content.styled(
                    f"{'▸ ' if index == self.shown else ''}{name} · {feedback.score.estimate}",
                    "bold $primary underline" if index == self.shown else "$muted",
                ),
                f"open({index})",
            )
            for index, (name, feedback) in enumerate(zip(names, self.chain, strict=True))
        ]
        return Content.assemble(("←→   ", "bold $primary"), Content("   ").join(tabs))

    @property
    def _unread(self) -> int | None:
        """The index of the first question whose feedback was not on the screen yet."""
        read = self.sitting.read
        unread = (at for at, one in enumerate(self.chain) if one.question.id not in read)
        return next(unread, None)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        if action == "turn":
            return len(self.chain) > 1
        if action == "claim":
            return self._claimable
        if action == "demo":
            return not self.feedback.withheld and self.feedback.demo is not None
        if action == "undo":
            return self.sitting.last_rated is not None
        needed = {
            "leave_chain": Action.LEAVE_CHAIN,
            "back": Action.BACK,
            "again": Action.ANSWER_AGAIN,
        }
        return action not in needed or needed[action] in self.sitting.quiz.allowed()

    def _worded(self, active: ActiveBinding) -> str:
        if active.binding.action == "next" and self._unread is not None:
            return self.say("quiz.key.next_unread")
        return super()._worded(active)

    def action_next(self) -> None:
        """What of the chain was not read yet comes first: nobody is led past a model answer."""
        if self._unread is None:
            super().action_next()
        else:
            self.action_open(self._unread)

    def action_turn(self, by: int) -> None:
        self.action_open((self.shown + by) % len(self.chain))

    def action_open(self, index: int) -> None:
        """Show another question of the chain."""
        self.shown = index
        self.sheet.scroll_home(animate=False)
        self.show()

    def show_rated(self, question: str) -> None:
        self.chain = self.sitting.chain()
        self.shown = self._index(question)
        self.show()

    def _index(self, question: str) -> int:
        """Where in the chain a question is; where it is not, that which is shown."""
        ids = [feedback.question.id for feedback in self.chain]
        return ids.index(question) if question in ids else self.shown

    def action_again(self) -> None:
        self.take(lambda: self.sitting.answer_again(self.feedback.question.id))

    def action_leave_chain(self) -> None:
        self.take(self.sitting.leave_chain)

    def action_back(self) -> None:
        self.take(self.sitting.back)

    def action_demo(self) -> None:
        """To the situation that shows what was missed, and back here after it."""
        link = self.feedback.demo
        if link is not None:
            self.quizapp.open_demo(link.id, link.situation)

    def action_claim(self) -> None:
        from quizapp.ui.screens.claim import ClaimScreen

        question, before = self.feedback.question.id, self.feedback.score.estimate

        def accept(claim: Claim) -> None:
            self.sitting.claim(question, claim.point, claim.phrase)

        def closed(claim: Claim | None) -> None:
            if claim is not None:
                self.show_rated(question)
                after = self.feedback.score.estimate
                self.notify(self.say("claim.accepted", before=before, after=after))
                self._warn_of_phrase_file()

        self.app.clear_notifications()
        self.app.push_screen(ClaimScreen(self.feedback, accept), closed)

    def _warn_of_phrase_file(self) -> None:
        warning = self.quizapp.opened.phrase_book.warning
        if warning is not None:
            self.quizapp.complain(warning)
