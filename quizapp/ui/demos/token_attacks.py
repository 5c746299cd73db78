"""The attacks that can be made on the token of the bench, in a list."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from textual.binding import BindingType
from textual.content import Content

from quizapp.demos.json_web_token.lab import ON_THE_TOKEN, Attack
from quizapp.texts import say
from quizapp.ui.demos.list_dialog import ListDialog
from quizapp.ui.keys import key


class TokenAttacksScreen(ListDialog[Attack]):
    """The chosen one is made; some have a key of their own besides."""

    heading = "token_panel.attacks"
    verb = "token_panel.key.attack"
    BINDINGS: ClassVar[list[BindingType]] = [
        key("x", "close", "app.close", priority=True),
    ]

    def __init__(self, letters: Mapping[Attack, str], made: Attack | None) -> None:
        """``letters`` are the keys on the bench; ``made`` is the attack that was made last."""
        super().__init__(ON_THE_TOKEN, 0 if made is None else ON_THE_TOKEN.index(made))
        self._letters = letters

    def draw_row(self, index: int, width: int) -> Content:
        attack = ON_THE_TOKEN[index]
        name = say(self.quizapp.settings.lang, f"token_panel.attack_name.{attack}")
        letter = (f" {self._letters.get(attack, ' ')}  ", "bold $accent")
        return Content.assemble(letter, name)
