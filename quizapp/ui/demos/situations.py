"""The prepared situations of a demo, with how each was predicted so far."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen

from quizapp.demos.steps import Situation
from quizapp.study.predicting import SituationRecord
from quizapp.ui.demos.wording import level_dots
from quizapp.ui.frame import FramedScreen
from quizapp.ui.keys import key
from quizapp.ui.widgets.row_list import RowList


class SituationsScreen(FramedScreen[int], ModalScreen[int]):
    """The scoreboard; Enter goes to the highlighted situation."""

    CSS_PATH = "situations.tcss"
    AUTO_FOCUS = "#rows"
    BINDINGS: ClassVar[list[BindingType]] = [
        key("enter", "choose", "demos.key.open", priority=True),
        key("escape,q,l,s", "close", "app.close", priority=True),
    ]

    def __init__(
        self,
        situations: Sequence[Situation[Any]],
        records: Mapping[str, SituationRecord],
        at: int,
    ) -> None:
        super().__init__()
        self._situations = situations
        self._records = records
        self._at = at

    def compose(self) -> ComposeResult:
        with Vertical(id="dialog"):
            yield RowList(id="rows")

    @property
    def rows(self) -> RowList:
        return self.query_one(RowList)

    def show(self) -> None:
        dialog = self.query_one("#dialog")
        dialog.border_title = self.say("demos.list_title")
        dialog.border_subtitle = f"Enter {self.say('demos.key.open')}   Esc {self.say('app.close')}"
        self.rows.tell(len(self._situations), self._draw, highlighted=self._at)

    def _draw(self, index: int, width: int) -> Content:
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
            Content(f"{index + 1:>2}  {title}").truncate(room, ellipsis=True, pad=True),
            "  ",
            level_dots(one.level),
            (f"  {tried:>5}", "$muted"),
        )

    def action_choose(self) -> None:
        self.dismiss(self.rows.highlighted)

    def action_close(self) -> None:
        self.dismiss(None)

    def on_row_list_chosen(self) -> None:
        self.action_choose()
