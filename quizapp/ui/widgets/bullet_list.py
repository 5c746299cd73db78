"""Lines with a mark in front: where one is wrapped, its rest stands under the text."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from textual.content import Content
from textual.css.styles import RulesMap
from textual.strip import Strip
from textual.style import Style
from textual.visual import RenderOptions, Visual


@dataclass(frozen=True, slots=True)
class Bullet:
    """One line of a list."""

    mark: Content
    text: Content


class BulletList(Visual):
    """Bullets below each other, to be put on the screen like any other content."""

    def __init__(self, bullets: Iterable[Bullet] = ()) -> None:
        self.bullets = tuple(bullets)

    @property
    def plain(self) -> str:
        """The text without its looks, as `Content` has it."""
        return "\n".join(f"{one.mark.plain}{one.text.plain}" for one in self.bullets)

    def render_strips(
        self, width: int, height: int | None, style: Style, options: RenderOptions
    ) -> list[Strip]:
        return self._wrapped(width).render_strips(width, height, style, options)

    def get_optimal_width(self, rules: RulesMap, container_width: int) -> int:
        return max((_width(one) for one in self.bullets), default=0)

    def get_height(self, rules: RulesMap, width: int) -> int:
        return self._wrapped(width).get_height(rules, width)

    def _wrapped(self, width: int) -> Content:
        return Content("\n").join(line for one in self.bullets for line in _lines(one, width))


def _lines(bullet: Bullet, width: int) -> Iterable[Content]:
    indent = bullet.mark.cell_length
    first, *rest = bullet.text.wrap(max(1, width - indent)) or [Content("")]
    return (bullet.mark + first, *(line.pad_left(indent) for line in rest))


def _width(bullet: Bullet) -> int:
    lines = bullet.text.split(allow_blank=True)
    return bullet.mark.cell_length + max(line.cell_length for line in lines)
