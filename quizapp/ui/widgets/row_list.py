"""A list of one-line rows, drawn only where it is looked at."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import ClassVar

from textual import events
from textual.binding import BindingType
from textual.content import Content
from textual.geometry import Region, Size
from textual.message import Message
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.strip import Strip
from textual.visual import Visual

from quizapp.ui.keys import key
from quizapp.ui.widgets.fitted import fitted

DrawRow = Callable[[int, int], Content]
"""Gives the row of this index at this width."""


def _blank(_index: int, _width: int) -> Content:
    return Content("")


class RowList(ScrollView, can_focus=True, inherit_bindings=False):
    """Rows with a highlight that the arrows move.

    Textual's OptionList lays out every option when one changes: 0.4 s for 10,000 of them, on each
    letter of a search. This list knows the number of its rows and draws those on the screen.
    """

    @dataclass
    class Highlighted(Message):
        """Another row is highlighted."""

        rows: RowList
        index: int

        @property
        def control(self) -> RowList:
            return self.rows

    @dataclass
    class Chosen(Message):
        """The highlighted row was clicked. (What Enter does to it is a binding of the screen.)"""

        rows: RowList
        index: int

        @property
        def control(self) -> RowList:
            return self.rows

    ALLOW_SELECT = False
    COMPONENT_CLASSES: ClassVar[set[str]] = {"row-list--highlighted"}
    DEFAULT_CSS = """
    RowList {
        overflow-x: hidden;
        scrollbar-size-vertical: 1;
        background: transparent;
        & > .row-list--highlighted {
            background: $block-cursor-blurred-background;
        }
        &:focus > .row-list--highlighted {
            color: $block-cursor-foreground;
            background: $block-cursor-background;
        }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        key("down,j", "move(1)", "rows.key.move", show=False),
        key("up,k", "move(-1)", "rows.key.move", show=False),
        key("pagedown", "page(1)", "rows.key.page", show=False),
        key("pageup", "page(-1)", "rows.key.page", show=False),
        key("home,g", "move(-1_000_000)", "rows.key.ends", show=False),
        key("end", "move(1_000_000)", "rows.key.ends", show=False),
    ]

    highlighted: reactive[int | None] = reactive(None)
    """The index of the highlighted row; ``None`` while there are no rows."""

    def __init__(self, *, id: str, can_focus: bool = True) -> None:
        super().__init__(id=id, can_focus=can_focus)
        self._count = 0
        self._draw: DrawRow = _blank
        self._headings: Collection[int] = ()

    def tell(
        self,
        count: int,
        draw: DrawRow,
        *,
        highlighted: int | None = None,
        headings: Collection[int] = (),
    ) -> None:
        """Show ``count`` rows from now on; the highlight skips ``headings``."""
        self._count, self._draw, self._headings = count, draw, headings
        self.virtual_size = Size(0, count)
        self.set_reactive(RowList.highlighted, self.validate_highlighted(highlighted))
        self.refresh(layout=True)
        if self.highlighted is not None:
            self._show_row(self.highlighted)

    def __len__(self) -> int:
        return self._count

    def validate_highlighted(self, index: int | None) -> int | None:
        if not self._count:
            return None
        return min(max(index or 0, 0), self._count - 1)

    def watch_highlighted(self, before: int | None, index: int | None) -> None:
        for row in (before, index):
            if row is not None:
                self.refresh_line(row)
        if index is not None:
            self._show_row(index)
            self.post_message(self.Highlighted(self, index))

    def _show_row(self, index: int) -> None:
        if self.size:
            self._scroll_to_row(index)
        else:  # In no room at all, any row would be scrolled to the top of the list.
            self.call_after_refresh(self._scroll_to_row, index)

    def _scroll_to_row(self, index: int) -> None:
        row = Region(0, index, self.scrollable_content_region.width, 1)
        self.scroll_to_region(row, force=True, animate=False, immediate=True)

    def row_text(self, index: int) -> str:
        """The words of a row as it is drawn."""
        return self._draw(index, self.scrollable_content_region.width).plain

    def render_line(self, y: int) -> Strip:
        index, width = self.scroll_offset.y + y, self.scrollable_content_region.width
        if index >= self._count:
            return Strip.blank(width, self.visual_style.rich_style)
        style = self.visual_style
        if index == self.highlighted:
            style = self.get_visual_style("row-list--highlighted")
        row = fitted(self._draw(index, width), width)
        (strip,) = Visual.to_strips(self, row, width, 1, style, pad=True)
        return strip

    def on_click(self, event: events.Click) -> None:
        where = event.get_content_offset(self)
        index = None if where is None else self.scroll_offset.y + where.y
        if index is None or index >= self._count or index in self._headings:
            return
        if index == self.highlighted:
            self.post_message(self.Chosen(self, index))
        else:
            self.highlighted = index

    def action_move(self, by: int) -> None:
        """Move the highlight; past a heading to the row beyond, if there is one."""
        if self.highlighted is None:
            return
        index = self.validate_highlighted(self.highlighted + by) or 0
        while index in self._headings:
            index += 1 if by > 0 or index == 0 else -1
        self.highlighted = index

    def action_page(self, by: int) -> None:
        self.action_move(by * max(1, self.scrollable_content_region.height - 1))
