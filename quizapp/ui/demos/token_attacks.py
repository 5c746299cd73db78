"""The attacks that can be made on the token of the bench, in a list."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen

from quizapp.demos.json_web_token.lab import ON_THE_TOKEN, Attack
from quizapp.texts import say
from quizapp.ui.frame import FramedScreen
from quizapp.ui.keys import key
from quizapp.ui.widgets.row_list import RowList


class TokenAttacksScreen(FramedScreen[Attack], ModalScreen[Attack]):
    """Enter makes the highlighted one; some have a key of their own besides."""

    CSS_PATH = "token_attacks.tcss"
    AUTO_FOCUS = "#rows"
    BINDINGS: ClassVar[list[BindingType]] = [
        key("enter", "choose", "token_panel.key.attack", priority=True),
        key("escape,q,x", "close", "app.close", priority=True),
    ]

    def __init__(self, letters: Mapping[Attack, str], made: Attack | None) -> None:
        """``letters`` are the keys on the bench; ``made`` is the attack that was made last."""
        super().__init__()
        self._letters = letters
        self._at = 0 if made is None else ON_THE_TOKEN.index(made)

    def compose(self) -> ComposeResult:
        with Vertical(id="dialog"):
            yield RowList(id="rows")

    @property
    def rows(self) -> RowList:
        return self.query_one(RowList)

    def show(self) -> None:
        dialog = self.query_one("#dialog")
        dialog.border_title = self.say("token_panel.attacks")
        make, close = self.say("token_panel.key.attack"), self.say("app.close")
        dialog.border_subtitle = f"Enter {make}   Esc {close}"
        self.rows.tell(len(ON_THE_TOKEN), self._draw, highlighted=self._at)

    def _draw(self, index: int, _width: int) -> Content:
        attack = ON_THE_TOKEN[index]
        name = say(self.quizapp.settings.lang, f"token_panel.attack_name.{attack}")
        letter = (f" {self._letters.get(attack, ' ')}  ", "bold $accent")
        return Content.assemble(letter, name)

    def action_choose(self) -> None:
        at = self.rows.highlighted
        self.dismiss(None if at is None else ON_THE_TOKEN[at])

    def action_close(self) -> None:
        self.dismiss(None)

    def on_row_list_chosen(self) -> None:
        self.action_choose()
