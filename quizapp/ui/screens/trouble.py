"""When nothing can be opened: what is wrong, and what can be done about it from here."""

from __future__ import annotations

from enum import Enum, auto
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Footer, Static

from quizapp.errors import QuizappError, StorageError
from quizapp.ui.frame import FramedScreen
from quizapp.ui.keys import key
from quizapp.ui.wording import printable, problem_line


class WayOn(Enum):
    """What the user decides."""

    AGAIN = auto()
    """Try once more, after whatever was done about it."""
    IN_MEMORY = auto()
    """Practise without the progress file."""
    QUIT = auto()


class TroubleScreen(FramedScreen[WayOn], ModalScreen[WayOn]):
    """Practising without a record helps only where it is the record that is in trouble."""

    CSS_PATH = "trouble.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        key("enter,m", "decide('IN_MEMORY')", "trouble.key.memory"),
        key("r,f5", "decide('AGAIN')", "trouble.key.again"),
        key("q,escape", "decide('QUIT')", "trouble.key.quit"),
    ]

    def __init__(self, error: QuizappError) -> None:
        super().__init__()
        self.error = error

    @property
    def about_the_record(self) -> bool:
        """The trouble is with the progress file, and with nothing else."""
        return isinstance(self.error, StorageError)

    def compose(self) -> ComposeResult:
        with Vertical(id="dialog"):
            yield Static(id="title")
            yield Static(id="what")
            yield Static(id="offer")
            yield Footer(show_command_palette=False)

    def show(self) -> None:
        kind = "record" if self.about_the_record else "start"
        title = Content.styled(self.say(f"trouble.title.{kind}"), "bold $error")
        self.query_one("#title", Static).update(title)
        line = problem_line(self.quizapp.settings.lang, self.error)
        self.query_one("#what", Static).update(Content(printable(line)))
        offer = Content.styled(self.say(f"trouble.offer.{kind}"), "$muted")
        self.query_one("#offer", Static).update(offer)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        return parameters != ("IN_MEMORY",) or self.about_the_record

    def action_decide(self, way: str) -> None:
        self.dismiss(WayOn[way])
