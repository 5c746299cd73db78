"""The prepared situations of a demo, with how each was predicted so far."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

from textual.binding import BindingType
from textual.content import Content

from quizapp.demos.steps import Situation
from quizapp.study.predicting import SituationRecord
from quizapp.ui.demos.list_dialog import ListDialog
from quizapp.ui.demos.wording import level_dots
from quizapp.ui.keys import key
from quizapp.ui.widgets.fitted import fitted


class SituationsScreen(ListDialog[int]):
    """The scoreboard; what is chosen is the index of a situation."""

    heading = "demos.list_title"
    BINDINGS: ClassVar[list[BindingType]] = [
        key("l,s", "close", "app.close", priority=True),
    ]

    def __init__(
        self,
        situations: Sequence[Situation[Any]],
        records: Mapping[str, SituationRecord],
        at: int,
    ) -> None:
        super().__init__(range(len(situations)), at)
        self._situations = situations
        self._records = records

    def draw_row(self, index: int, width: int) -> Content:
        one = self._situations[index]
        record = self._records.get(one.id)
        mark, colour = ("·", "$muted") if record is None else ("✗", "$error")
        if record is not None and record.last_right:
            mark, colour = "✓", "$success"
        tried = "" if record is None else f"{record.rights}/{record.rights + record.wrongs}"
        title = one.title.said(self.quizapp.settings.lang)
        room = max(10, width - 20)
        return Content.assemble(
            (f" {mark} ", f"bold {colour}"),
            fitted(Content(f"{index + 1:>2}  {title}"), room),
            "  ",
            level_dots(one.level),
            (f"  {tried:>5}", "$muted"),
        )
