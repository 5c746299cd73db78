"""The line a search is typed into."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from textual import events
from textual.binding import BindingType
from textual.message import Message
from textual.widgets import TextArea

from quizapp.core.finding import LONGEST_QUERY
from quizapp.ui.keys import key
from quizapp.ui.wording import printable


class SearchField(TextArea):
    """An editor of one line.

    It is no `Input`, because that shows what an input method is composing one cell too far right.
    """

    DEFAULT_CSS = """
    SearchField {
        height: 1;
        border: none;
        padding: 0;
        scrollbar-size: 0 0;
        background: $panel;
    }
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        key("enter,down", "leave", "browse.key.to_list", priority=True),
    ]

    @dataclass
    class Left(Message):
        """Enter or the down arrow: the user turns to what was found."""

    def __init__(self, *, id: str) -> None:
        super().__init__(
            id=id,
            soft_wrap=False,
            tab_behavior="focus",
            show_line_numbers=False,
            highlight_cursor_line=False,
            compact=True,
        )

    async def _on_paste(self, event: events.Paste) -> None:
        """Paste one line, without control characters."""
        event.stop()
        event.prevent_default()
        self.insert(" ".join(printable(event.text).split())[:LONGEST_QUERY])

    def action_leave(self) -> None:
        """To what was found."""
        self.post_message(self.Left())

    def action_cursor_down(self, select: bool = False) -> None:
        """There is no line below."""
