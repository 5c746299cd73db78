"""A dialog with a list to choose one thing from: a situation, or an attack on a token."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, TypeVar

from textual.app import ComposeResult
from textual.binding import ActiveBinding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen

from quizapp.ui.frame import FramedScreen
from quizapp.ui.keys import key
from quizapp.ui.widgets.row_list import RowList

Choice = TypeVar("Choice")
"""What is chosen from."""


class ListDialog(FramedScreen[Choice], ModalScreen[Choice]):
    """Enter or a click chooses the highlighted row. What differs is what the rows say."""

    heading: ClassVar[str] = ""
    """The text over the list."""
    verb: ClassVar[str] = "demos.key.open"
    """The text of what choosing does."""
    CSS_PATH = "list_dialog.tcss"
    AUTO_FOCUS = "#rows"
    BINDINGS: ClassVar[list[BindingType]] = [
        key("enter", "choose", "demos.key.open", priority=True),
        key("escape,q", "close", "app.close", priority=True),
    ]

    def __init__(self, choices: Sequence[Choice], at: int) -> None:
        """``at`` is the index of the choice to begin with."""
        super().__init__()
        self._choices = choices
        self._at = at

    def compose(self) -> ComposeResult:
        with Vertical(id="dialog"):
            yield RowList(id="rows")

    @property
    def rows(self) -> RowList:
        return self.query_one(RowList)

    def show(self) -> None:
        dialog = self.query_one("#dialog")
        dialog.border_title = self.say(self.heading)
        dialog.border_subtitle = f"Enter {self.say(self.verb)}   Esc {self.say('app.close')}"
        self.rows.tell(len(self._choices), self.draw_row, highlighted=self._at)

    def draw_row(self, index: int, width: int) -> Content:
        """The row of the choice with this index, in a list of this width."""
        raise NotImplementedError

    def _worded(self, active: ActiveBinding) -> str:
        return self.say(self.verb) if active.binding.action == "choose" else super()._worded(active)

    def action_choose(self) -> None:
        at = self.rows.highlighted
        self.dismiss(None if at is None else self._choices[at])

    def action_close(self) -> None:
        self.dismiss(None)

    def on_row_list_chosen(self) -> None:
        self.action_choose()
