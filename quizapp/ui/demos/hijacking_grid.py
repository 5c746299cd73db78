"""The whole grid: every attack against every defence, filled while one looks on."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import aclosing
from typing import ClassVar

from textual import work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from quizapp.demos.session_hijacking.asking import Barrier
from quizapp.demos.session_hijacking.grid import ALL, AS_IS, COLUMNS, ROWS, Cell, Harm, fill
from quizapp.demos.session_hijacking.inputs import SWITCHES, Attack, Defences
from quizapp.errors import QuizappError
from quizapp.ui.demos.hijacking_words import (
    HARMS,
    SWITCH_KEYS,
    attack_name,
    chip,
    in_columns,
    switch_name,
)
from quizapp.ui.demos.wording import choice_name
from quizapp.ui.frame import FramedScreen
from quizapp.ui.keys import key
from quizapp.ui.widgets.item_line import ItemLine
from quizapp.ui.wording import printable

_LOCKED_OUT = ("–", "$muted")
_AGE_MATTERS = (Attack.CSRF_EARLY, Attack.CSRF_LATE)
_NAME, _CELL, _WORD = 19, 4, 6
"""Cells of the terminal for the name of an attack, for a mark, and for one under a word."""


class HijackingGridScreen(FramedScreen[None], ModalScreen[None]):
    """Rows are attacks, columns defences; the arrows choose a cell to read about."""

    CSS_PATH = "hijacking_grid.tcss"
    AUTO_FOCUS = ""
    BINDINGS: ClassVar[list[BindingType]] = [
        key("right", "move(0, 1)", "hijacking_panel.key.cell", show=False),
        key("left", "move(0, -1)", "hijacking_panel.key.cell", show=False),
        key("down", "move(1, 0)", "hijacking_panel.key.cell", show=False),
        key("up", "move(-1, 0)", "hijacking_panel.key.cell", show=False),
        key("question_mark,f1", "app.keys", "app.keys", show=False),
        key("enter", "open", "demos.key.open", priority=True),
        key("escape,q,g", "close", "app.close", priority=True),
    ]

    def __init__(self, base: Defences) -> None:
        """``base`` are the defences that are on in every column."""
        super().__init__()
        self._base = base
        self.cells: dict[tuple[Attack, str], Cell] = {}
        """What has run so far."""
        self.row, self.column = 0, 0

    def compose(self) -> ComposeResult:
        with VerticalScroll(id="dialog", can_focus=False):
            for name in ("table", "marks", "letters", "cell"):
                yield Static(id=name)

    def on_mount(self) -> None:
        self._fill()

    @work(exclusive=True)
    async def _fill(self) -> None:
        """Run after run beside the interface; closing the screen breaks off and closes all."""
        try:
            async with aclosing(fill(self._base, self.quizapp.opened.world())) as cells:
                async for cell in cells:
                    self.cells[cell.attack, cell.column] = cell
                    if self.is_open:
                        self._draw()
        except QuizappError as error:
            self.quizapp.complain(error)

    def show(self) -> None:
        lang, dialog = self.quizapp.settings.lang, self.query_one("#dialog")
        some = any(map(self._base.is_on, SWITCHES))
        base = self.say(f"hijacking_panel.grid.base.{'some' if some else 'none'}")
        dialog.border_title = f"{self.say('hijacking_panel.key.grid')} · {base}"
        self.query_one("#marks", Static).update(ItemLine(self._marks()))
        chips = (
            Content.assemble((SWITCH_KEYS[one], "bold"), " ", chip(lang, one, self._base))
            for one in SWITCHES
        )
        self._update("letters", in_columns(chips, 3, 25))
        self._draw()

    def _marks(self) -> Iterator[Content]:
        """What each mark of the table means: whether the attack came through, and how far."""
        for meaning, (mark, colour) in {**HARMS, "locked_out": _LOCKED_OUT}.items():
            words = self.say(f"hijacking_panel.grid.mark.{meaning}")
            yield Content.assemble((mark, f"bold {colour}"), (f" {words}", "$muted"))

    def _draw(self) -> None:
        filling = self.say(
            "hijacking_panel.grid.filling", done=len(self.cells), total=len(ROWS) * len(COLUMNS)
        )
        dialog = self.query_one("#dialog")
        faces = {
            "←↑↓→": "hijacking_panel.key.cell",
            "Enter": "demos.key.open",
            "?": "app.keys",
            "Esc": "app.close",
        }
        keys = (f"{face} {self.say(words)}" for face, words in faces.items())
        dialog.border_subtitle = "  ".join((filling, *keys))
        lines = [self._heads(), *(self._line(attack) for attack in ROWS)]
        self._update("table", Content("\n").join(lines))
        self._update("cell", self._detail())

    def _update(self, name: str, content: Content) -> None:
        self.query_one(f"#{name}", Static).update(content)

    def _heads(self) -> Content:
        words = {AS_IS: "hijacking_panel.grid.as_is", ALL: "hijacking_panel.grid.all"}
        heads = [self.say(words[one]) if one in words else SWITCH_KEYS[one] for one in COLUMNS]
        return _fit(Content(""), _NAME) + Content("").join(
            _fit(Content.styled(head, "bold" if at == self.column else "$muted"), _width(at))
            for at, head in enumerate(heads)
        )

    def _line(self, attack: Attack) -> Content:
        name = Content(attack_name(self.quizapp.settings.lang, attack))
        here = attack == ROWS[self.row]
        marks = [
            _fit(_mark(self.cells.get((attack, column)), here and at == self.column), _width(at))
            for at, column in enumerate(COLUMNS)
        ]
        return _fit(name.stylize("bold") if here else name, _NAME) + Content("").join(marks)

    def _detail(self) -> Content:
        lang, column = self.quizapp.settings.lang, COLUMNS[self.column]
        attack = ROWS[self.row]
        head = self._cell_name(attack, column)
        cell = self.cells.get((attack, column))
        if cell is None:
            running = Content.styled(self.say("hijacking_panel.grid.running"), "$muted")
            return Content("\n").join([Content.styled(head, "bold"), running])
        mark, colour = _face(cell)
        outcome = self.say(_outcome(cell))
        lines = [Content.assemble((head, "bold"), "  ", (f"{mark} {outcome}", f"bold {colour}"))]
        name = choice_name(lang, cell.barrier.choice)
        why = printable(cell.barrier.why.said(lang))
        stopped = cell.barrier.choice != Barrier.NOTHING
        lines.append(Content.assemble((f"{name}  " if stopped else "", "$accent"), why))
        if attack in _AGE_MATTERS:
            lines.append(Content.styled(self.say("hijacking_panel.grid.chromium"), "$muted"))
        if not (cell.works or _only_locked_out(cell)):  # Else the outcome says so.
            lines.append(Content.styled(self.say("hijacking_panel.grid.locked_out"), "$error"))
        return Content("\n").join(lines)

    def _cell_name(self, attack: Attack, column: str) -> str:
        lang = self.quizapp.settings.lang
        return f"{attack_name(lang, attack)} × {self._column_name(column)}"

    def _column_name(self, column: str) -> str:
        if column in (AS_IS, ALL):
            return self.say(f"hijacking_panel.grid.column.{column}")
        return switch_name(self.quizapp.settings.lang, column)

    def action_move(self, down: int, right: int) -> None:
        self.row = (self.row + down) % len(ROWS)
        self.column = (self.column + right) % len(COLUMNS)
        self._draw()

    def action_open(self) -> None:
        """Look into the run of the cell; the grid goes on filling meanwhile."""
        from quizapp.ui.demos.hijacking_run import HijackingRunScreen

        attack, column = ROWS[self.row], COLUMNS[self.column]
        if cell := self.cells.get((attack, column)):
            self.app.push_screen(HijackingRunScreen(cell, self._cell_name(attack, column)))

    def action_close(self) -> None:
        self.dismiss(None)


def _mark(cell: Cell | None, here: bool) -> Content:
    mark, colour = ("·", "$muted") if cell is None else _face(cell)
    style = f"{colour} reverse" if here else colour
    return Content.styled(mark, style)


def _only_locked_out(cell: Cell) -> bool:
    """Nobody was stopped by a defence: where Mina cannot log in, there is nothing to steal."""
    return cell.harm is Harm.NONE and not cell.works


def _face(cell: Cell) -> tuple[str, str]:
    """Mark and colour of a cell, in the table and beside the words on it."""
    return _LOCKED_OUT if _only_locked_out(cell) else HARMS[cell.harm]


def _outcome(cell: Cell) -> str:
    """The key of the words that the mark of a cell stands for."""
    if _only_locked_out(cell):
        return "hijacking_panel.grid.mark.locked_out"
    return f"hijacking_panel.harm.{cell.harm}"


def _width(at: int) -> int:
    return _WORD if COLUMNS[at] in (AS_IS, ALL) else _CELL


def _fit(words: Content, width: int) -> Content:
    return words.truncate(width - 1, ellipsis=True, pad=True).pad_right(1)
