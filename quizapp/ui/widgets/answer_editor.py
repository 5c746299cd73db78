"""The box an answer is typed into: decomposed Hangul is composed, and nothing is lost."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from textual import events
from textual.message import Message
from textual.reactive import reactive
from textual.widgets import TextArea
from textual.widgets.text_area import Edit, EditResult, Location, Selection

from quizapp.ui.wording import printable


class AnswerEditor(TextArea):
    """A multi-line editor without syntax, tabs or line numbers.

    It paints the lines that a key changes. `TextArea` paints itself as a whole, which for a box of
    25 lines takes twice the time and four times the bytes for every key.
    """

    selection: reactive[Selection] = reactive(
        Selection(), init=False, always_update=True, repaint=False
    )

    @dataclass
    class PasteRefused(Message):
        """A paste would have made the answer longer than anybody reads."""

        length: int
        """Characters of the pasted text."""
        longest: int
        """Characters that an answer may have."""

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
        self.match_cursor_bracket = False
        self.move_cursor(self.document.end)

    def watch_selection(self, before: Selection, after: Selection) -> None:
        self._paint(*before, *after)

    def edit(self, edit: Edit) -> EditResult:
        """Change the text, and paint what looks different."""
        height, was_empty = self.wrapped_document.height, not self.text
        edited = super().edit(edit)
        if self.wrapped_document.height != height or was_empty or not self.text:
            self.refresh()  # Lines moved, or the placeholder goes or comes.
        else:
            (first, _), (last, _) = edit.top, edited.end_location
            self._paint((first, 0), (last, len(self.document[last])))
        return edited

    def undo(self) -> None:
        """Take changes back, wherever they were."""
        super().undo()
        self.refresh()

    def redo(self) -> None:
        """Make them again."""
        super().redo()
        self.refresh()

    def _paint(self, *locations: Location) -> None:
        """Paint from the first of these places to the last."""
        try:
            rows = [self.wrapped_document.location_to_offset(place).y for place in locations]
        except ValueError:  # In the middle of a change that moves lines.
            self.refresh()
        else:
            self.refresh_lines(min(rows), max(rows) - min(rows) + 1)

    async def _on_paste(self, event: events.Paste) -> None:
        """Insert what was pasted: composed (macOS hands over NFD), without controls."""
        event.stop()
        event.prevent_default()
        from quizapp.core.scoring.words import LONGEST_SCORED  # Asking needs none of the scorer.

        if len(self.text) + len(event.text) > LONGEST_SCORED:
            self.post_message(self.PasteRefused(len(event.text), LONGEST_SCORED))
            return
        pasted = event.text.replace("\r\n", "\n").replace("\r", "\n")
        composed = printable(unicodedata.normalize("NFC", pasted))
        self.replace(composed, *self.selection, maintain_selection_offset=False)
