"""A stretch of time across the screen: where a moment stands, and one row of marks and bars."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from textual.content import Content

from quizapp.demos.session_timeout.durations import clock_text
from quizapp.demos.session_timeout.inputs import DAY, HOUR, MINUTE

_ROOM = 9
"""Cells between two times on the axis."""
_STEPS = (
    MINUTE, 2 * MINUTE, 5 * MINUTE, 10 * MINUTE, 15 * MINUTE, 30 * MINUTE,
    HOUR, 2 * HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR,
    DAY, 2 * DAY, 5 * DAY, 10 * DAY, 25 * DAY, 50 * DAY, 100 * DAY, 250 * DAY, 500 * DAY,
)  # fmt: skip
_SPANS = (
    10 * MINUTE, 20 * MINUTE, 30 * MINUTE, 45 * MINUTE,
    HOUR, 90 * MINUTE, 2 * HOUR, 3 * HOUR, 4 * HOUR, 6 * HOUR, 8 * HOUR, 12 * HOUR, 18 * HOUR,
    DAY, 2 * DAY, 3 * DAY, 5 * DAY, 10 * DAY, 20 * DAY, 40 * DAY, 60 * DAY, 100 * DAY,
    200 * DAY, 300 * DAY, 500 * DAY, 750 * DAY,
)  # fmt: skip


def span_for(seconds: float) -> int:
    """The length of an axis that holds so much time, one of a few, so that it seldom jumps."""
    return next((span for span in _SPANS if span >= seconds), int(seconds))


@dataclass(frozen=True, slots=True)
class TimeAxis:
    """From 0 to ``span`` seconds across ``width`` cells."""

    span: float
    width: int

    def cell(self, at: float) -> int:
        """Where a moment stands; what lies beyond the end stands at the end."""
        return max(0, min(self.width - 1, round(at / self.span * (self.width - 1))))

    def is_beyond(self, at: float) -> bool:
        """Whether a moment is not on the axis any more."""
        return at > self.span

    def ticks(self) -> Iterator[int]:
        """The times that are written on it, with room between them."""
        cells_per_second = (self.width - 1) / self.span
        step = next((one for one in _STEPS if one * cells_per_second >= _ROOM), int(self.span))
        yield from range(0, int(self.span) + 1, step)


class Row:
    """Marks and bars in the cells of one lane; the later covers the earlier."""

    def __init__(self, axis: TimeAxis) -> None:
        self._axis = axis
        self._cells: list[tuple[str, str]] = [(" ", "")] * axis.width

    def mark(self, at: float, face: str, style: str) -> None:
        """One cell at a moment; nothing where that is beyond the end."""
        if not self._axis.is_beyond(at):
            self._cells[self._axis.cell(at)] = (face, style)

    def bar(self, start: float, end: float, face: str, style: str) -> None:
        """All cells from one moment to another; a point of an arrow where it goes on beyond."""
        first, last = self._axis.cell(start), self._axis.cell(end)
        for cell in range(first, last + 1):
            self._cells[cell] = (face, style)
        if self._axis.is_beyond(end):
            self._cells[-1] = ("▶", style)

    @property
    def content(self) -> Content:
        """The row to be shown."""
        return Content.assemble(*self._cells)


def axis_row(axis: TimeAxis) -> Content:
    """The times above the lanes."""
    line = ""
    for tick in axis.ticks():
        text, at = clock_text(tick), axis.cell(tick)
        if at + len(text) <= axis.width and at >= len(line):
            line = line.ljust(at) + text
    return Content.styled(line, "$muted")
