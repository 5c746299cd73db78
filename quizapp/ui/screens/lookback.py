"""What the screens share that look at what is stored: it is read beside the interface."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar, cast

from textual import work
from textual.message import Message
from textual.visual import VisualType
from textual.widgets import Static
from textual.worker import get_current_worker

from quizapp.errors import QuizappError
from quizapp.ui.frame import FramedScreen
from quizapp.ui.screens.confirm import ConfirmScreen

Seen = TypeVar("Seen")


class LookbackScreen(FramedScreen[None], Generic[Seen]):
    """A screen over stored things, which are read again whenever it is returned to."""

    @dataclass
    class Arrived(Message, bubble=False):
        """What was asked for has been read."""

        seen: object

    def __init__(self) -> None:
        super().__init__()
        self.seen: Seen | None = None
        """What there is to show; ``None`` until it was read."""

    def read(self) -> Seen:
        """Read what the screen shows; called in a thread of its own."""
        raise NotImplementedError

    def on_screen_resume(self) -> None:
        self.load()

    @work(thread=True, exclusive=True, group="lookback")
    def load(self) -> None:
        """Read everything again and show it."""
        try:
            seen = self.read()
        except QuizappError as error:
            self.app.call_from_thread(self.quizapp.complain, error)
        else:
            if not get_current_worker().is_cancelled:
                self.post_message(self.Arrived(seen))

    def on_lookback_screen_arrived(self, message: Arrived) -> None:
        self.seen = cast(Seen, message.seen)
        self.show()
        self.refresh_bindings()

    def fill(self, name: str, content: VisualType, *, shown: bool = True) -> None:
        """Put ``content`` into the widget of that id, or hide the widget."""
        widget = self.query_one(f"#{name}", Static)
        widget.update(content)
        widget.display = shown

    def act(self, deed: Callable[[], object], done: str) -> None:
        """Do something that is stored, say ``done`` and show what there is then."""
        try:
            deed()
        except QuizappError as error:
            self.quizapp.complain(error)
        else:
            self._say_what_was_done(done)

    def ask(self, question: str, deed: Callable[[], object], done: str) -> None:
        """Do it once the user has agreed."""

        def decided(agreed: bool | None) -> None:
            if agreed:
                self.act(deed, done)

        self.app.push_screen(ConfirmScreen(question), decided)

    def take_back(self, scope: str) -> None:
        """Bring back what was forgotten last in ``scope``."""
        try:
            brought_back = self.quizapp.opened.forgetting.take_back(scope)
        except QuizappError as error:
            self.quizapp.complain(error)
            return
        if brought_back:
            self._say_what_was_done("lookback.undone")

    def _say_what_was_done(self, done: str) -> None:
        warning = self.quizapp.opened.phrase_book.warning
        if warning is not None:
            self.quizapp.complain(warning)
        self.notify(self.say(done), markup=False)
        self.load()

    def action_back(self) -> None:
        """To the screen before this one."""
        self.app.clear_notifications()
        self.app.pop_screen()
