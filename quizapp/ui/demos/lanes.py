"""Who did what to whom, drawn in a few cells: one column per lane, one row per step."""

from __future__ import annotations

from collections.abc import Iterable

from textual.content import Content

from quizapp.demos.names import lane_name
from quizapp.demos.steps import Step
from quizapp.texts import Lang
from quizapp.ui.demos.wording import lane_colour
from quizapp.ui.widgets.item_line import ItemLine
from quizapp.ui.wording import printable

_CELLS = 4
"""Between two lanes."""


def lanes_of(steps: Iterable[Step]) -> tuple[str, ...]:
    """The lanes that take part, in the order in which they appear."""
    return tuple(dict.fromkeys(name for step in steps for name in (step.actor, step.target)))


def legend(lang: Lang, lanes: tuple[str, ...]) -> ItemLine:
    """The lanes by their colours."""
    return ItemLine(
        Content.assemble(("● ", lane_colour(number)), printable(lane_name(lang, name)))
        for number, name in enumerate(lanes)
    )


def step_row(lang: Lang, step: Step, lanes: tuple[str, ...]) -> Content:
    """``  ●──▶│   GET /account``: the arrow in its lanes, then what was done."""
    words = " ".join(printable(step.what.said(lang)).split())
    style = "$error" if step.refused else ""
    return Content.assemble(" ", _arrow(step, lanes), "  ", (words, style))


def _arrow(step: Step, lanes: tuple[str, ...]) -> Content:
    start, end = lanes.index(step.actor), lanes.index(step.target)
    colour = "$error" if step.refused else lane_colour(start)
    low, high = sorted((start, end))
    cells = [_cell(place, low, high) for place in range((len(lanes) - 1) * _CELLS + 1)]
    cells[start * _CELLS] = ("●", colour)
    if start != end:
        tip = "✗" if step.refused else ("▶" if end > start else "◀")
        at = end * _CELLS + (-1 if end > start else 1)
        cells[at] = (tip, colour)
        cells[end * _CELLS] = ("│", lane_colour(end))
    return Content.assemble(
        *((mark, style if style != "line" else colour) for mark, style in cells)
    )


def _cell(place: int, low: int, high: int) -> tuple[str, str]:
    if low * _CELLS < place < high * _CELLS:
        return "─", "line"
    return ("│", "$border") if place % _CELLS == 0 else (" ", "")
