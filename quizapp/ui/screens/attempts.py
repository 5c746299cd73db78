"""The attempts at one question: when, how good, and each to be read again."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import ClassVar

from textual import work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Container, Vertical
from textual.content import Content
from textual.message import Message
from textual.widgets import Static
from textual.worker import get_current_worker

from quizapp.core.selection import Wish
from quizapp.errors import QuizappError
from quizapp.storage.history import Attempt
from quizapp.study.own_script import in_own_script
from quizapp.study.views import Feedback
from quizapp.ui.dates import time_of
from quizapp.ui.keys import key
from quizapp.ui.screens.lookback import LookbackScreen
from quizapp.ui.widgets.feedback_parts import WORTH_SHOWING
from quizapp.ui.widgets.feedback_sheet import FeedbackSheet
from quizapp.ui.widgets.row_list import RowList
from quizapp.ui.widgets.score_line import verdict
from quizapp.ui.wording import clock_face, printable


class AttemptsScreen(LookbackScreen[tuple[Attempt, ...]]):
    """Attempts on the left, newest first; the highlighted one is open."""

    @dataclass
    class Opened(Message, bubble=False):
        """An attempt has been read again."""

        attempt: Attempt
        feedback: Feedback

    CSS_PATH: ClassVar = ["feedback.tcss", "attempts.tcss"]
    AUTO_FOCUS = "#attempts"
    BINDINGS: ClassVar[list[BindingType]] = [
        key("enter", "practise", "attempts.key.practise", priority=True),
        key("d,delete", "delete", "attempts.key.delete"),
        key("u,f5", "undo", "lookback.key.undo"),
        key("x,f8", "reset", "attempts.key.reset"),
        key("space,pagedown", "scroll(1)", "attempts.key.scroll", show=False, priority=True),
        key("pageup", "scroll(-1)", "attempts.key.scroll", show=False, priority=True),
        key("escape,q", "back", "app.back"),
    ]

    def __init__(self, question: str) -> None:
        super().__init__()
        self.question = question
        self.opened: tuple[Attempt, Feedback] | None = None
        """The attempt that is shown in full."""

    def body(self) -> ComposeResult:
        with Vertical(id="none"):
            yield Static(id="question")
            yield Static(id="not-yet")
        with Container(id="columns"):
            yield RowList(id="attempts")
            with Vertical(id="opened"):
                yield Static(id="facts")
                yield FeedbackSheet(id="feedback")

    def read(self) -> tuple[Attempt, ...]:
        return self.quizapp.opened.attempts(self.question)

    @property
    def row_list(self) -> RowList:
        return self.query_one("#attempts", RowList)

    @property
    def attempt(self) -> Attempt | None:
        """The highlighted attempt."""
        at = self.row_list.highlighted
        return None if at is None or not self.seen else self.seen[at]

    @property
    def sheet(self) -> FeedbackSheet:
        return self.query_one(FeedbackSheet)

    def show(self) -> None:
        count = len(self.seen or ())
        words = self.say("attempts.count_one" if count == 1 else "attempts.count", count=count)
        self.top_line.tell(self.say("attempts.title"), words if count else "")
        self._show_none()
        self.query_one("#columns").display = bool(count)
        self.row_list.tell(count, self._draw, highlighted=self.row_list.highlighted)
        self.open()

    def _show_none(self) -> None:
        """The question, and that there is nothing to read yet."""
        prompt = self.quizapp.opened.library.listing(self.question).prompt
        self.fill("question", Content(printable(prompt.said(self.quizapp.settings.lang))))
        self.fill("not-yet", Content.styled(self.say("attempts.none"), "$muted"))
        self.query_one("#none").display = self.seen is not None and not self.seen

    def _draw(self, index: int, width: int) -> Content:
        attempt = (self.seen or ())[index]
        rating = self.say(f"feedback.rating.{int(attempt.rating)}") if attempt.rating else "–"
        return Content.assemble(
            f" {time_of(attempt.at, self.quizapp.opened.clock)}  ",
            (f"{attempt.estimate:>3}", f"bold {verdict(attempt.estimate)[1]}"),
            (f"  {rating}", "$muted"),
        ).truncate(width, pad=True)

    @work(thread=True, exclusive=True, group="open")
    def open(self) -> None:
        """Find again what the highlighted attempt says; long answers take a moment."""
        attempt = self.attempt
        if attempt is None:
            return
        try:
            study = self.quizapp.opened
            feedback = in_own_script(study.feedback(attempt), study.scorer, WORTH_SHOWING)
        except QuizappError as error:
            self.app.call_from_thread(self.quizapp.complain, error)
            return
        if not get_current_worker().is_cancelled:
            self.post_message(self.Opened(attempt, feedback))

    def on_attempts_screen_opened(self, message: Opened) -> None:
        self.opened = (message.attempt, message.feedback)
        self.fill("facts", Content.styled(self._facts(message.attempt), "$muted"))
        self.sheet.tell(self.quizapp.settings.lang, message.feedback)

    def _facts(self, attempt: Attempt) -> str:
        facts = [self.say("attempts.took", time=clock_face(attempt.seconds))]
        if attempt.rating:
            rating = self.say(f"feedback.rating.{int(attempt.rating)}")
            facts.append(self.say("attempts.rating", rating=rating))
        if attempt.hints:
            facts.append(self.say("attempts.hints", count=attempt.hints))
        if attempt.shown_early:
            facts.append(self.say("attempts.seen_before"))
        return " · ".join(facts)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        if action in ("delete", "reset"):
            return bool(self.seen)
        if action == "undo":
            return self.quizapp.opened.forgetting.anything(self.question)
        return True

    def on_row_list_highlighted(self) -> None:
        self.sheet.scroll_home(animate=False)
        self.open()

    def action_scroll(self, by: int) -> None:
        height = self.sheet.scrollable_content_region.height
        self.sheet.scroll_relative(y=by * max(1, height - 2), animate=False)

    def action_practise(self) -> None:
        self.quizapp.begin(Wish(questions=(self.question,)))

    def action_delete(self) -> None:
        attempt = self.attempt
        if attempt is not None:
            forget = partial(self.quizapp.opened.forgetting.attempt, self.question, attempt.uuid)
            self.ask("attempts.delete_sure", forget, "attempts.deleted")

    def action_reset(self) -> None:
        forget = partial(self.quizapp.opened.forgetting.question, self.question)
        self.ask("attempts.reset_sure", forget, "attempts.was_reset")

    def action_undo(self) -> None:
        self.take_back(self.question)
