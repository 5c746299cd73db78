"""Asks yes or no before something is lost."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical
from textual.screen import ModalScreen
from textual.widgets import Button, Label

from quizapp.texts import say
from quizapp.ui.keys import key


class ConfirmScreen(ModalScreen[bool]):
    """A question with two answers; Esc is no."""

    CSS_PATH = "confirm.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        key("y,1", "answer(True)", "app.yes"),
        key("n,2,escape", "answer(False)", "app.no"),
        key("left,right", "other", "app.no", show=False),
    ]

    def __init__(self, question: str) -> None:
        super().__init__()
        self._question = question

    def compose(self) -> ComposeResult:
        lang = self.app.settings.lang  # type: ignore[attr-defined]
        with Vertical(id="dialog"):
            yield Label(say(lang, self._question), id="question", markup=False)
            with Horizontal(id="choices"):
                yield Button(f"{say(lang, 'app.yes')} (y)", id="yes")
                yield Button(f"{say(lang, 'app.no')} (n)", id="no", variant="primary")

    def on_mount(self) -> None:
        self.query_one("#no").focus()

    def action_other(self) -> None:
        self.focus_next()

    def action_answer(self, agreed: bool) -> None:
        self.dismiss(agreed)

    def on_button_pressed(self, event: Button.Pressed) -> None:
        self.dismiss(event.button.id == "yes")
