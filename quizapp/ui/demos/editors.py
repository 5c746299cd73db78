"""Editors for tokens, JSON and keys: plain, small, and without control characters."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from textual import events
from textual.widgets import TextArea

from quizapp.ui.wording import printable

LONGEST_PASTED = 1_000_000
"""Characters: a token beyond that is a mistake at the clipboard."""
LONGEST_EDITED = 10_000
"""Characters: wrapping a megabyte into lines takes half a second, at every change."""
_SHOWN = 1_000
"""Characters of a text that is longer."""


class PlainEditor(TextArea):
    """A few lines of text. Of a long one the beginning is shown, and it is replaced as a whole."""

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
    _long = ""
    """The text that is too long to be edited, while there is one."""

    def __init__(self, *, id: str) -> None:
        super().__init__(
            id=id,
            soft_wrap=True,
            tab_behavior="focus",
            show_line_numbers=False,
            highlight_cursor_line=False,
        )
        self.match_cursor_bracket = False

    @property
    def whole(self) -> str:
        """The text, whether or not all of it is shown."""
        return self._long or self.text

    def load_text(self, text: str) -> None:
        self._long = text if len(text) > LONGEST_EDITED else ""
        self.read_only = bool(self._long)
        super().load_text(f"{text[:_SHOWN]} …" if self._long else text)

    def fill(self, text: str) -> None:
        """Show ``text`` without telling anybody that it changed."""
        if text != self.whole:
            with self.prevent(TextArea.Changed):
                self.load_text(plain(text))

    async def _on_paste(self, event: events.Paste) -> None:
        event.stop()
        event.prevent_default()
        lines = event.text[:LONGEST_PASTED].replace("\r\n", "\n").replace("\r", "\n")
        pasted = await asyncio.to_thread(plain, lines)
        if self._long:
            self.load_text(pasted)
        elif len(self.text) + len(pasted) > LONGEST_EDITED:
            start, end = sorted(self.selection)
            before = self.get_text_range(self.document.start, start)
            self.load_text(before + pasted + self.get_text_range(end, self.document.end))
        else:
            self.replace(pasted, *self.selection, maintain_selection_offset=False)

    def action_delete_left(self) -> None:
        self._drop_or(super().action_delete_left)

    def action_delete_right(self) -> None:
        self._drop_or(super().action_delete_right)

    def _drop_or(self, delete: Callable[[], None]) -> None:
        """A text that cannot be edited goes as a whole."""
        if self._long:
            self.load_text("")
        else:
            delete()


def plain(text: str) -> str:
    """``text`` as it may be shown. Line by line, as whole lines are looked at ten times faster."""
    return "\n".join(map(printable, text.split("\n")))
