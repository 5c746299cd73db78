"""Things beside each other, as many in a line as there is room for; none is broken."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from textual.content import Content
from textual.css.styles import RulesMap
from textual.strip import Strip
from textual.style import Style
from textual.visual import RenderOptions, Visual

_GAP = 3
"""Cells between two."""


class ItemLine(Visual):
    """To be put on the screen like any other content."""

    def __init__(self, items: Iterable[Content] = ()) -> None:
        self.items = tuple(items)

    @property
    def plain(self) -> str:
        """The text without its looks, in one line."""
        return (" " * _GAP).join(item.plain for item in self.items)

    def render_strips(
        self, width: int, height: int | None, style: Style, options: RenderOptions
    ) -> list[Strip]:
        return self._wrapped(width).render_strips(width, height, style, options)

    def get_optimal_width(self, rules: RulesMap, container_width: int) -> int:
        return Content(self.plain).cell_length

    def get_height(self, rules: RulesMap, width: int) -> int:
        return self._wrapped(width).get_height(rules, width)

    def _wrapped(self, width: int) -> Content:
        return Content("\n").join(_lines(self.items, width))


def _lines(items: tuple[Content, ...], width: int) -> Iterator[Content]:
    line = Content("")
    for item in items:
        longer = Content(" " * _GAP).join([line, item]) if line.plain else item
        if line.plain and longer.cell_length > width:
            yield line
            longer = item
        line = longer
    yield line
