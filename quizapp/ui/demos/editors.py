"""Editors for tokens, JSON and keys: plain, small, and without control characters."""

from __future__ import annotations

from textual import events
from textual.widgets import TextArea

from quizapp.ui.wording import printable

LONGEST_PASTED = 1_000_000
"""Characters: a token beyond that is a mistake at the clipboard."""


class PlainEditor(TextArea):
    """A few lines of text."""

    DEFAULT_CSS = """
    PlainEditor {
        height: auto;
        min-height: 1;
        border: none;
        padding: 0 1;
        margin-bottom: 1;
        background: $surface;
        scrollbar-size-vertical: 1;
        &:focus {
            border: none;
            background: $panel;
        }
    }
    """

    def __init__(self, *, id: str) -> None:
        super().__init__(
            id=id,
            soft_wrap=True,
            tab_behavior="focus",
            show_line_numbers=False,
            highlight_cursor_line=False,
        )
        self.match_cursor_bracket = False

    def fill(self, text: str) -> None:
        """Show ``text`` without telling anybody that it changed."""
        if text != self.text:
            with self.prevent(TextArea.Changed):
                self.load_text(printable(text))

    async def _on_paste(self, event: events.Paste) -> None:
        event.stop()
        event.prevent_default()
        pasted = event.text[:LONGEST_PASTED].replace("\r\n", "\n").replace("\r", "\n")
        self.replace(printable(pasted), *self.selection, maintain_selection_offset=False)
