"""One cell of the grid, looked into: the steps of its run, their bytes, and the three boxes."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll

from quizapp.demos.session_hijacking.grid import Cell
from quizapp.ui.demos.hijacking_picture import HijackingPicture
from quizapp.ui.demos.stage import Stage
from quizapp.ui.demos.staged import StagedScreen
from quizapp.ui.keys import key


class HijackingRunScreen(StagedScreen):
    """What really happened in that run; nothing is run again."""

    CSS_PATH = ["session_hijacking.tcss", "hijacking_run.tcss"]
    AUTO_FOCUS = ""
    BINDINGS: ClassVar[list[BindingType]] = [
        key("down", "step(1)", "demos.key.step"),
        key("up", "step(-1)", "demos.key.step", show=False),
        key("home", "step(-1000)", "demos.key.step_ends", show=False),
        key("end", "step(1000)", "demos.key.step_ends", show=False),
        key("space,pagedown", "scroll(1)", "demos.key.scroll", show=False),
        key("pageup", "scroll(-1)", "demos.key.scroll", show=False),
        key("f2", "source", "demos.key.source"),
        key("f6", "copy", "demos.key.copy"),
        key("escape,q,enter", "close", "app.back", priority=True),
    ]

    def __init__(self, cell: Cell, title: str) -> None:
        """``title`` names the cell: its attack and its column."""
        super().__init__()
        self._cell, self._title = cell, title

    def body(self) -> ComposeResult:
        with VerticalScroll(id="looked-into", can_focus=False):
            yield HijackingPicture(id="picture")
            yield Stage()

    def on_mount(self) -> None:
        self.watch(self.stage.steps, "highlighted", self._draw, init=False)

    def show(self) -> None:
        self.top_line.tell(self._title)
        self.stage.tell(self.quizapp.settings.lang, self._cell.played, "")
        self._draw()

    def _draw(self) -> None:
        """The boxes at the moment of the step that is looked at."""
        lang, scenes = self.quizapp.settings.lang, self._cell.played.scenes
        at = self.stage.steps.highlighted
        scene = scenes[-1 if at is None else min(at, len(scenes) - 1)]
        self.query_one(HijackingPicture).tell(lang, scene, self._cell.attack)

    def action_scroll(self, by: int) -> None:
        part = self.query_one("#looked-into")
        part.scroll_relative(y=by * max(1, part.size.height - 2), animate=False)

    def action_close(self) -> None:
        self.dismiss(None)
