"""When progress cannot be opened: what is wrong, and whether to practise without a record."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Footer, Static

from quizapp.errors import QuizappError
from quizapp.ui.frame import FramedScreen
from quizapp.ui.keys import key
from quizapp.ui.wording import printable, problem_line


class TroubleScreen(FramedScreen[bool], ModalScreen[bool]):
    """Dismisses with True to go on in memory."""

    CSS_PATH = "trouble.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        key("enter,m,1", "answer(True)", "trouble.key.memory"),
        key("q,escape,2", "answer(False)", "trouble.key.quit"),
    ]

    def __init__(self, error: QuizappError) -> None:
        super().__init__()
        self.error = error

    def compose(self) -> ComposeResult:
        with Vertical(id="dialog"):
            yield Static(id="title")
            yield Static(id="what")
            yield Static(id="offer")
            yield Footer(show_command_palette=False)

    def show(self) -> None:
        self.query_one("#title", Static).update(
            Content.styled(self.say("trouble.title"), "bold $error")
        )
        line = problem_line(self.quizapp.settings.lang, self.error)
        self.query_one("#what", Static).update(Content(printable(line)))
        self.query_one("#offer", Static).update(Content.styled(self.say("trouble.offer"), "$muted"))

    def action_answer(self, go_on: bool) -> None:
        self.dismiss(go_on)
