"""Asks one question: the prompt, hints when wanted, and the box to answer in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar

from textual import work
from textual.app import ComposeResult
from textual.binding import ActiveBinding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.message import Message
from textual.timer import Timer
from textual.widgets import Static

from quizapp.core.deck import KeyPoint
from quizapp.core.quiz import Action
from quizapp.errors import QuizappError
from quizapp.study.sitting import Sitting
from quizapp.ui.keys import key
from quizapp.ui.screens.answering_time import TimedStep
from quizapp.ui.screens.confirm import ConfirmScreen
from quizapp.ui.widgets.answer_editor import AnswerEditor
from quizapp.ui.widgets.bullet_list import Bullet, BulletList
from quizapp.ui.widgets.key_note import ClickableText, key_note
from quizapp.ui.widgets.prompt_scroll import PromptScroll
from quizapp.ui.wording import printable

if TYPE_CHECKING:
    from quizapp.core.scoring import Score

_DRAFT_AFTER = 0.3
"""Seconds after a key press until the draft is stored: at most half a second is ever lost."""


class QuestionScreen(TimedStep):
    """The question being asked, and what is typed as its answer."""

    @dataclass
    class DraftStored(Message, bubble=False):
        """What is typed has been stored, or could not be."""

        error: QuizappError | None = None

    CSS_PATH = "question.tcss"
    AUTO_FOCUS = "#answer"
    BINDINGS: ClassVar[list[BindingType]] = [
        key("ctrl+s,f2,ctrl+j", "submit", "quiz.key.submit", priority=True),
        key("ctrl+t,f3", "hint", "quiz.key.hint", priority=True),
        key("ctrl+g,f4", "give_up", "quiz.key.unknown", priority=True),
        key("ctrl+n,f5", "skip", "quiz.key.skip", priority=True),
        key("ctrl+b,f8", "back", "quiz.key.back", priority=True),
        key("ctrl+l,f9", "show_now", "quiz.key.show_now", show=False, priority=True),
        key("escape", "home", "quiz.key.leave", priority=True),
    ]

    def __init__(self, sitting: Sitting) -> None:
        super().__init__(sitting)
        self._unsaved = False
        self._busy = False
        self._draft_timer: Timer | None = None

    def body(self) -> ComposeResult:
        with Vertical(id="ask"):
            with PromptScroll(id="prompt-scroll"):
                with Horizontal(id="context"):
                    yield Static(id="parent", markup=False)
                    yield ClickableText(id="peek")
                yield Static(id="prompt", markup=False)
                yield Static(id="hints", markup=False)
            yield AnswerEditor(self.sitting.draft(self.question.id))

    @property
    def editor(self) -> AnswerEditor:
        return self.query_one(AnswerEditor)

    def show(self) -> None:
        lang = self.quizapp.settings.lang
        self.query_one("#prompt", Static).update(printable(self.question.prompt.said(lang)))
        self._show_context()
        self.editor.border_title = self.say("quiz.answer_title")
        self.editor.placeholder = self.say("quiz.placeholder")
        self._show_hints()
        self._tell_time()

    def _show_context(self) -> None:
        """What is followed up, and how to see the feedback on it at once."""
        where = self.sitting.quiz.position
        parent = where.follow_up_of
        self.query_one("#context").display = bool(parent)
        self.query_one("#context").set_class(not where.depth, "-not-asked")
        if not parent:
            return
        prompt = self.sitting.question(parent).prompt.said(self.quizapp.settings.lang)
        self.fill("parent", Content(self.say("quiz.follow_up_of", prompt=printable(prompt))))
        can_peek = Action.SHOW_NOW in self.sitting.quiz.allowed()
        self.fill("peek", key_note("^l", self.say("quiz.key.show_now"), "show_now"), shown=can_peek)

    def _show_hints(self) -> None:
        hints = self._hints_shown()
        self.fill(
            "hints",
            BulletList(
                Bullet(
                    Content.styled(self.say("quiz.hint", number=number) + "  ", "$accent"),
                    Content(printable(point.hint.said(self.quizapp.settings.lang))),
                )
                for number, point in enumerate(hints, 1)
            ),
            shown=bool(hints),
        )

    def _hints_shown(self) -> list[KeyPoint]:
        current = self.sitting.quiz.current
        points = {point.id: point for point in self.question.key_points}
        return [points[point] for point in current.hints if point in points] if current else []

    def _marks(self) -> tuple[str, ...]:
        return (self.say(f"quiz.level.{self.question.level}"),)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        needed = {
            "hint": Action.HINT,
            "give_up": Action.GIVE_UP,
            "skip": Action.SKIP,
            "back": Action.BACK,
            "show_now": Action.SHOW_NOW,
        }.get(action)
        return needed is None or needed in self.sitting.quiz.allowed()

    @property
    def active_bindings(self) -> dict[str, ActiveBinding]:
        """In the answer ``?`` is text, so there the help is said to be under F1."""
        bindings = super().active_bindings
        if self.focused is self.editor and "f1" in bindings:
            bindings.pop("question_mark", None)
            help_ = bindings["f1"]
            shown = replace(help_.binding, key_display="F1")
            bindings["f1"] = help_._replace(binding=shown)
        return bindings

    def on_text_area_changed(self) -> None:
        if self._draft_timer is None:
            self._draft_timer = self.set_timer(_DRAFT_AFTER, self._keep_draft)

    def _keep_draft(self) -> None:
        self._draft_timer = None
        self._store_draft(self.editor.text)

    @work(thread=True, exclusive=True, group="draft")
    def _store_draft(self, text: str) -> None:
        try:
            self.sitting.keep_draft(self.question.id, text)
        except QuizappError as error:
            self.post_message(self.DraftStored(error))
        else:
            self.post_message(self.DraftStored())
        self.sitting.get_ready()

    def on_question_screen_draft_stored(self, message: DraftStored) -> None:
        if message.error is not None and not self._unsaved:
            self.quizapp.complain(message.error)
            self.notify(self.say("quiz.draft_unsaved"), severity="warning", timeout=12)
        self._mark_unsaved(message.error is not None)

    def _mark_unsaved(self, unsaved: bool) -> None:
        """Say at the answer itself whether it is stored; a warning is gone after a while."""
        self._unsaved = unsaved
        self.editor.border_subtitle = self.say("quiz.unsaved_mark") if unsaved else ""

    def on_answer_editor_paste_refused(self, message: AnswerEditor.PasteRefused) -> None:
        self.notify(
            self.say("quiz.paste_too_long", length=message.length, longest=message.longest),
            severity="warning",
        )

    def _once_typed(self, deed: Callable[[], object]) -> None:
        """Do it when the editor has taken in every key that was struck before."""

        def act() -> None:
            deed()
            if not self._busy:  # Else the next screen takes them.
                self.take_keys()

        self.takes_keys = False
        self.editor.call_later(act)

    def action_submit(self) -> None:
        self._once_typed(self._submit)

    def _submit(self) -> None:
        text = self.editor.text
        if not text.strip():
            self.notify(self.say("quiz.empty_answer", key="^g"))
            return
        self._act(lambda seconds: self._tell(self.sitting.answer(text, seconds)))

    def _tell(self, score: Score) -> None:
        """The score at once; the screen that explains it takes some moments more."""
        told = f"{self.say('feedback.estimate')} {score.estimate}"
        self.top_line.tell(self.place(self.question, *self._marks()), told)

    def action_hint(self) -> None:
        self._once_typed(self._hint)

    def _hint(self) -> None:
        self._go_on_counting()
        try:
            point = self.sitting.hint(self.editor.text)
        except QuizappError as error:
            self.quizapp.complain(error)
            return
        if point is None:
            self.notify(self.say("quiz.no_more_hints"))
        self._show_hints()
        self.query_one("#prompt-scroll").scroll_end(animate=False)

    def action_give_up(self) -> None:
        self._unless_written("quiz.discard_for_unknown", self.sitting.give_up)

    def action_skip(self) -> None:
        self._unless_written("quiz.discard_for_skip", self.sitting.skip)

    def action_back(self) -> None:
        self._leave_with_draft(self.sitting.back)

    def action_show_now(self) -> None:
        self._leave_with_draft(self.sitting.show_now)

    def action_home(self) -> None:
        """Leave for the home screen; what was typed is stored first, or the user is asked."""
        self.leave(self.app.pop_screen)

    def leave(self, then: Callable[[], object]) -> None:
        """Store the draft and do ``then``; where storing fails, only if the user says so."""
        self._once_typed(lambda: self._leave(then))

    def _leave(self, then: Callable[[], object]) -> None:
        def decided(agreed: bool | None) -> None:
            if agreed:
                then()

        if self.act(self._put_aside):
            then()
        elif not isinstance(self.app.screen, ConfirmScreen):
            self._mark_unsaved(True)
            self.app.push_screen(ConfirmScreen("quiz.leave_unsaved"), decided)

    def _put_aside(self) -> None:
        self.sitting.put_aside(self.editor.text, self._seconds())
        self._begin_time()

    def _leave_with_draft(self, step: Callable[[], object]) -> None:
        self.leave(lambda: self._act(lambda _: step()))

    def _unless_written(self, question: str, act: Callable[[float], object]) -> None:
        """Do it at once when nothing is written, else only when the user agrees."""
        self._once_typed(lambda: self._ask(question, act))

    def _ask(self, question: str, act: Callable[[float], object]) -> None:
        def decided(agreed: bool | None) -> None:
            if agreed:
                self._act(act)

        if self.editor.text.strip():
            self.app.push_screen(ConfirmScreen(question), decided)
        else:
            self._act(act)

    def _act(self, act: Callable[[float], object]) -> None:
        """Take a step of the quiz; when storing fails, everything stays as it is."""
        if self._busy:
            return
        self._busy = True
        try:
            act(self._seconds())
        except QuizappError as error:
            self._busy = False
            self._mark_unsaved(True)
            self.quizapp.complain(error)
            return
        if self._draft_timer is not None:
            self._draft_timer.stop()
        self.call_after_refresh(self.go)
