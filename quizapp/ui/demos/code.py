"""The engine's own code of the step that was just seen."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any, ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.highlight import highlight
from textual.screen import ModalScreen
from textual.widgets import Static

from quizapp.ui.frame import FramedScreen
from quizapp.ui.keys import key


class CodeScreen(FramedScreen[None], ModalScreen[None]):
    """One function of an engine, to read."""

    CSS_PATH = "code.tcss"
    AUTO_FOCUS = "#dialog"
    BINDINGS: ClassVar[list[BindingType]] = [
        key("escape,q,f2,enter", "close", "app.close", priority=True),
    ]

    def __init__(self, function: Callable[..., Any]) -> None:
        super().__init__()
        self._function = inspect.unwrap(function)

    def compose(self) -> ComposeResult:
        with VerticalScroll(id="dialog"):
            yield Static(id="place")
            yield Static(id="code")

    def show(self) -> None:
        dialog = self.query_one("#dialog")
        dialog.border_title = self.say("demos.source_title")
        dialog.border_subtitle = f"Esc {self.say('app.close')}"
        place = f"{self._function.__module__}.{self._function.__qualname__}"
        self.query_one("#place", Static).update(Content.styled(place, "$muted"))
        self.query_one("#code", Static).update(code_of(self._function))

    def action_close(self) -> None:
        self.dismiss(None)


def code_of(function: Callable[..., Any]) -> Content:
    """The function as it stands in its file, without the common indent."""
    source = inspect.cleandoc("\n" + inspect.getsource(function))
    return highlight(source, language="python")
