"""The topics beside a list of questions: shipped ones, then those of the user's own decks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from textual.content import Content
from textual.message import Message

from quizapp.study.shelves import Shelf
from quizapp.texts import Lang, say
from quizapp.ui.widgets.question_row import shelf_row
from quizapp.ui.widgets.row_list import RowList


class TopicList(RowList, can_focus=False):
    """Shows where the user is; arrows that turn to another topic belong to the screen."""

    @dataclass
    class Picked(Message):
        """The user clicked a shelf."""

        shelf: int

    def __init__(self) -> None:
        super().__init__(id="topics")
        self._shelf_at: list[int | None] = []

    def tell_shelves(
        self, lang: Lang, shelves: Sequence[Shelf], chosen: int, found: Sequence[int] | None
    ) -> None:
        """Show ``shelves``; ``found`` says how many questions a search left of each."""
        own = next((at for at, shelf in enumerate(shelves) if shelf.own), len(shelves))
        lines: list[int | None] = [*range(own)]
        if own < len(shelves):
            lines += [None, *range(own, len(shelves))]

        def draw(index: int, width: int) -> Content:
            at = lines[index]
            if at is None:
                return Content.styled(f" {say(lang, 'browse.own_decks')}", "$muted")
            return shelf_row(lang, shelves[at], width, None if found is None else found[at])

        self._shelf_at = lines
        headings = [index for index, at in enumerate(lines) if at is None]
        self.tell(len(lines), draw, highlighted=lines.index(chosen), headings=headings)

    def on_row_list_highlighted(self, message: RowList.Highlighted) -> None:
        message.stop()
        shelf = self._shelf_at[message.index]
        if shelf is not None:
            self.post_message(self.Picked(shelf))
