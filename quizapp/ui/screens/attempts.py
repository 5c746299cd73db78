"""The attempts at one question: when, how good, and each to be read again."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import ClassVar

from textual import work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Container, VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.widgets import Static
from textual.worker import get_current_worker

from quizapp.core.selection import Wish
from quizapp.errors import QuizappError
from quizapp.storage.history import Attempt
from quizapp.study.views import Feedback
from quizapp.ui.dates import time_of
from quizapp.ui.keys import key
from quizapp.ui.screens.lookback import LookbackScreen
from quizapp.ui.widgets import feedback_parts as parts
from quizapp.ui.widgets.marked_answer import marked_answer
from quizapp.ui.widgets.row_list import RowList
from quizapp.ui.widgets.score_line import score_line, verdict
from quizapp.ui.wording import clock_face, printable


class AttemptsScreen(LookbackScreen[tuple[Attempt, ...]]):
    """Attempts on the left, newest first; the highlighted one is open."""

    @dataclass
    class Opened(Message, bubble=False):
        """An attempt has been read again."""

        attempt: Attempt
        feedback: Feedback

    CSS_PATH = "attempts.tcss"
    AUTO_FOCUS = "#attempts"
    BINDINGS: ClassVar[list[BindingType]] = [
        key("enter", "practise", "attempts.key.practise"),
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
        yield Static(id="prompt")
        yield Static(id="none")
        with Container(id="columns"):
            yield RowList(id="attempts")
            with VerticalScroll(id="opened"):
                yield Static(id="score")
                yield Static(id="facts")
                yield Static(id="answer")
                yield Static(id="missed-heading", classes="heading")
                yield Static(id="missed", classes="section")
                yield Static(id="corrections-heading", classes="heading")
                yield Static(id="corrections", classes="section")
                yield Static(id="found-heading", classes="heading")
                yield Static(id="found", classes="section")

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

    def show(self) -> None:
        lang, seen = self.quizapp.settings.lang, self.seen
        prompt = self.quizapp.opened.library.listing(self.question).prompt.said(lang)
        self.fill("prompt", Content(printable(prompt)))
        count = len(seen or ())
        words = self.say("attempts.count_one" if count == 1 else "attempts.count", count=count)
        self.top_line.tell(self.say("attempts.title"), words if count else "")
        none = Content.styled(self.say("attempts.none"), "$muted")
        self.fill("none", none, shown=seen is not None and not seen)
        self.query_one("#columns").display = bool(seen)
        at = self.row_list.highlighted
        self.row_list.tell(count, self._draw, highlighted=at)
        self.open()

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
            feedback = self.quizapp.opened.feedback(attempt)
        except QuizappError as error:
            self.app.call_from_thread(self.quizapp.complain, error)
            return
        if not get_current_worker().is_cancelled:
            self.post_message(self.Opened(attempt, feedback))

    def on_attempts_screen_opened(self, message: Opened) -> None:
        self.opened = (message.attempt, message.feedback)
        self._show_opened(message.attempt, message.feedback)

    def _show_opened(self, attempt: Attempt, feedback: Feedback) -> None:
        lang, score = self.quizapp.settings.lang, feedback.score
        line = score_line(lang, score.estimate, score.coverage)
        if feedback.original_estimate != score.estimate:
            first = self.say("feedback.original", estimate=feedback.original_estimate)
            line = Content.assemble(line, (f"  ({first})", "$muted"))
        self.fill("score", line)
        self.fill("facts", Content.styled(self._facts(attempt), "$muted"))
        gave_up = Content.styled(self.say("feedback.gave_up"), "$muted")
        said = bool(attempt.text.strip())
        self.fill("answer", marked_answer(attempt.text, score) if said else gave_up)
        missing, stated, found = feedback.missing, score.statements, score.evidence
        heading = parts.heading(lang, "feedback.missed", len(missing))
        self.fill("missed-heading", heading, shown=bool(missing))
        self.fill("missed", parts.missed_points(lang, feedback), shown=bool(missing))
        heading = parts.heading(lang, "feedback.corrections")
        self.fill("corrections-heading", heading, shown=bool(stated))
        self.fill("corrections", parts.corrections(lang, feedback), shown=bool(stated))
        heading = parts.heading(lang, "feedback.found", len(found))
        self.fill("found-heading", heading, shown=bool(found))
        self.fill("found", parts.found_points(lang, feedback), shown=bool(found))

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
        self.query_one("#opened").scroll_home(animate=False)
        self.open()

    def action_scroll(self, by: int) -> None:
        opened = self.query_one("#opened")
        opened.scroll_relative(y=by * max(1, opened.size.height - 2), animate=False)

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
