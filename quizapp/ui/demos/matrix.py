"""The whole table: one cookie in every kind of request there is."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from quizapp.demos.browser.requests import POSTS, TOP_LEVEL
from quizapp.demos.cookie_lab.asking import GONE
from quizapp.demos.cookie_lab.inputs import LabInputs
from quizapp.demos.cookie_lab.matrix import RELATIONS, Cell, Row, matrix
from quizapp.errors import DemoError
from quizapp.ui.demos.cookie_card import via_name
from quizapp.ui.frame import FramedScreen
from quizapp.ui.keys import key
from quizapp.ui.wording import printable

_VIA, _CELL = 26, 13


class MatrixScreen(FramedScreen[None], ModalScreen[None]):
    """Rows are requests, columns where they come from."""

    CSS_PATH = "matrix.tcss"
    AUTO_FOCUS = "#dialog"
    BINDINGS: ClassVar[list[BindingType]] = [
        key("escape,q,m,enter", "close", "app.close", priority=True),
    ]

    def __init__(self, inputs: LabInputs) -> None:
        super().__init__()
        self._inputs = inputs

    def compose(self) -> ComposeResult:
        with VerticalScroll(id="dialog"):
            yield Static(id="cookie")
            yield Static(id="table")
            yield Static(id="reasons")

    def show(self) -> None:
        dialog = self.query_one("#dialog")
        dialog.border_title = self.say("cookie_panel.key.matrix")
        dialog.border_subtitle = f"Esc {self.say('app.close')}"
        line = Content.styled(printable(self._inputs.set_cookie), "bold $accent")
        self.query_one("#cookie", Static).update(line)
        try:
            rows = matrix(self._inputs, self.quizapp.opened.clock.now().timestamp())
        except DemoError as error:
            self.query_one("#table", Static).update(Content(self.say(error.key, **error.arguments)))
            return
        self.query_one("#table", Static).update(self._table(rows))
        held = dict.fromkeys(cell.outcome for row in rows for cell in row.cells if not cell.sent)
        names = ", ".join(one for one in held if one != GONE)
        reasons = self.say("cookie_panel.reasons", names=names) if names else ""
        self.query_one("#reasons", Static).update(Content.styled(reasons, "$muted"))

    def _table(self, rows: tuple[Row, ...]) -> Content:
        heads = [
            _fit(self.say(f"cookie_panel.relation.{one.replace('-', '_')}"), _CELL)
            for one in RELATIONS
        ]
        lines = [Content.styled("", "").pad_right(_VIA) + Content("").join(heads).stylize("$muted")]
        lines += [self._row(row) for row in rows]
        return Content("\n").join(lines)

    def _row(self, row: Row) -> Content:
        name = via_name(self.quizapp.settings.lang, row.via)
        if row.via in TOP_LEVEL & POSTS:
            name = f"{name}, {self.say('cookie_panel.later', seconds=f'{row.age:g}')}"
        cells = [_cell(row.cell(relation)) for relation in RELATIONS]
        return _fit(name, _VIA) + Content("").join(cells)

    def action_close(self) -> None:
        self.dismiss(None)


def _cell(cell: Cell | None) -> Content:
    if cell is None:
        return _fit("", _CELL)
    mark = Content.styled("✓", "bold $success") if cell.sent else Content.styled("✗", "$error")
    return mark.truncate(_CELL, pad=True)


def _fit(words: str, width: int) -> Content:
    return Content(words).truncate(width - 1, ellipsis=True, pad=True).pad_right(1)
