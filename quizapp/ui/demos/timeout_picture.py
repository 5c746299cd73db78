"""The picture of the demo of timeouts: lanes over time, and how things are now in words."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from textual.content import Content
from textual.widget import Widget

from quizapp.demos.session_timeout.inputs import TimeoutInputs
from quizapp.demos.session_timeout.timeline import Timeline
from quizapp.texts import Lang, say
from quizapp.ui.demos import timeout_lanes as lanes
from quizapp.ui.demos.time_axis import Row, TimeAxis, axis_row, span_for

_LABEL = 11
"""Cells in front of the lanes."""
_LANES: tuple[tuple[str, str, Callable[[TimeAxis, Timeline], Row]], ...] = (
    ("idle", lanes.SERVER, lanes.idle_lane),
    ("absolute", lanes.SERVER, lanes.absolute_lane),
    ("cookie", lanes.COOKIE, lanes.cookie_lane),
    ("user", "$success", lanes.user_lane),
    ("thief", lanes.THIEF, lanes.thief_lane),
)
Line = tuple[str, Content]
"""A label of the catalogue, and what stands beside it."""


class TimeoutPicture(Widget):
    """Drawn anew whenever the clock moves; its height never changes while it is looked at."""

    def __init__(self, *, id: str) -> None:
        super().__init__(id=id)
        self._lang = Lang.EN
        self._timeline, self._settings = Timeline(), TimeoutInputs()
        self._above: tuple[Line, ...] = ()
        self._below: tuple[Line, ...] = ()
        self._end: float | None = None

    def tell(
        self,
        lang: Lang,
        timeline: Timeline,
        settings: TimeoutInputs,
        *,
        above: tuple[Line, ...] = (),
        below: tuple[Line, ...] = (),
        end: float | None = None,
    ) -> None:
        """Show a timeline between two groups of lines; ``end`` is how far the axis goes where
        that is known already."""
        self._lang, self._timeline, self._settings = lang, timeline, settings
        self._end = end
        changed = len(above) + len(below) != len(self._above) + len(self._below)
        self._above, self._below = above, below
        self.refresh(layout=changed)

    def get_content_height(self, container: object, viewport: object, width: int) -> int:
        """The lines above, axis, lanes, legend, and the lines below."""
        return len(self._above) + 1 + len(_LANES) + 1 + len(self._below)

    @property
    def plain(self) -> str:
        """The text without its looks."""
        return self.render().plain

    def render(self) -> Content:
        width = self.content_size.width or 80
        return Content("\n").join(line.truncate(width) for line in self._lines(width))

    def _lines(self, width: int) -> Iterator[Content]:
        yield from (self._labelled(*line) for line in self._above)
        end = self._end or lanes.horizon(self._timeline, self._settings)
        axis = TimeAxis(span_for(end), max(20, width - _LABEL))
        yield Content(" " * _LABEL) + axis_row(axis)
        for name, colour, lane in _LANES:
            row = lane(axis, self._timeline).content
            if name == "absolute" and self._settings.absolute <= 0:
                never = say(self._lang, "session_timeout.length.never")
                row = Content.styled(never, "$muted")
            yield self._labelled(name, row, colour)
        yield Content.styled(say(self._lang, "timeout_panel.legend"), "$muted")
        yield from (self._labelled(*line) for line in self._below)

    def _labelled(self, name: str, content: Content, colour: str = "$muted") -> Content:
        words = Content.styled(say(self._lang, f"timeout_panel.{name}"), colour)
        return words.truncate(_LABEL - 1, pad=True) + " " + content
