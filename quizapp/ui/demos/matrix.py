"""The whole table: one cookie in every kind of request there is."""

from __future__ import annotations

import asyncio
from typing import ClassVar

from textual import work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from quizapp.demos.browser.reasoning import why_not_sent
from quizapp.demos.browser.reasons import Reason
from quizapp.demos.browser.requests import POSTS, TOP_LEVEL
from quizapp.demos.cookie_lab.inputs import LabInputs
from quizapp.demos.cookie_lab.matrix import RELATIONS, Cell, Row, matrix
from quizapp.demos.durations import seconds_text
from quizapp.errors import DemoError
from quizapp.texts import Lang
from quizapp.ui.demos.cookie_card import cookie_line, via_name
from quizapp.ui.demos.wording import choice_name
from quizapp.ui.frame import FramedScreen
from quizapp.ui.keys import key
from quizapp.ui.widgets.bullet_list import Bullet, BulletList

_VIA, _CELL = 24, 12


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
        self._rows: tuple[Row, ...] = ()
        """Empty until they are worked out."""
        self._refused: DemoError | None = None

    def on_mount(self) -> None:
        self._work_out()

    @work(exclusive=True)
    async def _work_out(self) -> None:
        """Beside the interface: the first time the Public Suffix List is read, in 30 to 60 ms."""
        now = self.quizapp.opened.clock.now().timestamp()
        try:
            self._rows = await asyncio.to_thread(matrix, self._inputs, now)
        except DemoError as error:
            self._refused = error
        if self.is_open:
            self.show()

    def compose(self) -> ComposeResult:
        with VerticalScroll(id="dialog"):
            yield Static(id="cookie")
            yield Static(id="table")
            yield Static(id="reasons")

    def show(self) -> None:
        dialog = self.query_one("#dialog")
        dialog.border_title = self.say("cookie_panel.key.matrix")
        dialog.border_subtitle = f"Esc {self.say('app.close')}"
        self.query_one("#cookie", Static).update(cookie_line(self._lang, self._inputs.set_cookie))
        self.query_one("#table", Static).update(self._table())
        self.query_one("#reasons", Static).update(self._reasons(_held_back(self._rows)))

    def _table(self) -> Content:
        if self._refused is not None:
            return Content(self.say(self._refused.key, **self._refused.arguments))
        heads = [
            _fit(self.say(f"cookie_panel.relation.{one.replace('-', '_')}"), _CELL)
            for one in RELATIONS
        ]
        lines = [Content.styled("", "").pad_right(_VIA) + Content("").join(heads).stylize("$muted")]
        held = _held_back(self._rows)
        lines += [self._row(row, held) for row in self._rows]
        return Content("\n").join(lines)

    def _reasons(self, held: dict[str, int]) -> BulletList:
        """Each number of the table with Chromium's name for it and a sentence."""
        return BulletList(
            Bullet(
                Content.styled(f"{number} ", "bold $error"),
                Content.assemble(
                    (f"{choice_name(self._lang, name)}  ", "$accent"), self._why(name)
                ),
            )
            for name, number in held.items()
        )

    @property
    def _lang(self) -> Lang:
        return self.quizapp.settings.lang

    def _why(self, name: str) -> str:
        return why_not_sent(Reason(name)).said(self._lang) if name in tuple(Reason) else ""

    def _row(self, row: Row, held: dict[str, int]) -> Content:
        name = via_name(self._lang, row.via)
        if row.via in TOP_LEVEL & POSTS:
            name = f"{name}, {self.say('cookie_panel.later', seconds=seconds_text(row.age))}"
        cells = [_cell(row.cell(relation), held) for relation in RELATIONS]
        return _fit(name, _VIA) + Content("").join(cells)

    def action_close(self) -> None:
        self.dismiss(None)


def _held_back(rows: tuple[Row, ...]) -> dict[str, int]:
    """What holds the cookie back, numbered in the order in which the table comes to it."""
    names = (cell.outcome for row in rows for cell in row.cells if not cell.sent)
    return {name: number for number, name in enumerate(dict.fromkeys(names), 1)}


def _cell(cell: Cell | None, held: dict[str, int]) -> Content:
    if cell is None:
        return _fit("", _CELL)
    if cell.sent:
        return Content.styled("✓", "bold $success").truncate(_CELL, pad=True)
    return Content.styled(f"✗ {held[cell.outcome]}", "$error").truncate(_CELL, pad=True)


def _fit(words: str, width: int) -> Content:
    return Content(words).truncate(width - 1, ellipsis=True, pad=True).pad_right(1)
