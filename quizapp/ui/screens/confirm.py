"""Asks yes or no before something is lost."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Button, Static

from quizapp.ui.frame import FramedScreen
from quizapp.ui.keys import key


class ConfirmScreen(FramedScreen[bool], ModalScreen[bool]):
    """A question with two answers; Esc is no."""

    CSS_PATH = "confirm.tcss"
    AUTO_FOCUS = "#no"
    BINDINGS: ClassVar[list[BindingType]] = [
        key("y,1", "answer(True)", "app.yes", priority=True),
        key("n,2,escape", "answer(False)", "app.no", priority=True),
        key("left,right", "other", "app.no", show=False),
    ]

    def __init__(self, question: str, **named: str) -> None:
        """``question`` is a key of the text catalogue, ``named`` what its sentence names."""
        super().__init__()
        self._question = question
        self._named = named

    def compose(self) -> ComposeResult:
        with Vertical(id="dialog"):
            yield Static(id="question")
            with Horizontal(id="choices"):
                yield Button(id="yes")
                yield Button(id="no", variant="primary")

    def show(self) -> None:
        asked = self.say(self._question, **self._named)
        self.query_one("#question", Static).update(Content(asked))
        for choice, letter in (("yes", "y"), ("no", "n")):
            label = Content(f"{self.say(f'app.{choice}')} ({letter})")
            self.query_one(f"#{choice}", Button).label = label

    def action_other(self) -> None:
        self.focus_next()

    def action_answer(self, agreed: bool) -> None:
        self.dismiss(agreed)

    def on_button_pressed(self, event: Button.Pressed) -> None:
        self.dismiss(event.button.id == "yes")
