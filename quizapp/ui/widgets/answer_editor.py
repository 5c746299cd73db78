"""The box an answer is typed into: decomposed Hangul is composed, and nothing is lost."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from textual import events
from textual.message import Message
from textual.widgets import TextArea

from quizapp.core.scoring.words import LONGEST_SCORED
from quizapp.ui.wording import printable


class AnswerEditor(TextArea):
    """A multi-line editor without syntax, tabs or line numbers."""

    @dataclass
    class PasteRefused(Message):
        """A paste would have made the answer longer than anybody reads."""

        length: int
        """Characters of the pasted text."""

    def __init__(self, text: str = "", *, placeholder: str = "") -> None:
        super().__init__(
            text,
            id="answer",
            soft_wrap=True,
            tab_behavior="focus",
            show_line_numbers=False,
            placeholder=placeholder,
            highlight_cursor_line=False,
        )
        self.move_cursor(self.document.end)

    async def _on_paste(self, event: events.Paste) -> None:
        """Insert what was pasted: composed (macOS hands over NFD), without controls."""
        event.stop()
        event.prevent_default()
        if len(self.text) + len(event.text) > LONGEST_SCORED:
            self.post_message(self.PasteRefused(len(event.text)))
            return
        pasted = event.text.replace("\r\n", "\n").replace("\r", "\n")
        composed = printable(unicodedata.normalize("NFC", pasted))
        self.replace(composed, *self.selection, maintain_selection_offset=False)
