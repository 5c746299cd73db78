"""The keys of the screen below, read from its bindings, and what the screen is for."""

from __future__ import annotations

from typing import Any, ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen, Screen
from textual.widgets import Static

from quizapp.texts import TEXTS
from quizapp.ui.frame import FramedScreen
from quizapp.ui.keys import is_twin, key, shown_key

KeysByText = dict[str, list[str]]
"""What keys do, and which ones do it."""


class KeysScreen(FramedScreen[None], ModalScreen[None]):
    """Help for one screen."""

    CSS_PATH = "keys_help.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        key("escape,enter,q,f1,question_mark", "close", "app.close", priority=True),
    ]

    def __init__(self, below: Screen[Any]) -> None:
        super().__init__()
        self._below = below

    def compose(self) -> ComposeResult:
        with VerticalScroll(id="dialog"):
            yield Static(id="about")
            yield Static(id="keys")
            yield Static(id="korean")

    def show(self) -> None:
        dialog = self.query_one("#dialog")
        dialog.border_title = self.say("keys.title")
        dialog.border_subtitle = f"Esc {self.say('app.close')}"
        about = about_text(type(self._below))
        self.query_one("#about", Static).update(Content(self.say(about) if about else ""))
        self.query_one("#about").display = bool(about)
        self.query_one("#keys", Static).update(_table(self._keys()))
        self.query_one("#korean", Static).update(Content.styled(self.say("keys.korean"), "$muted"))

    def _keys(self) -> list[KeysByText]:
        """What the screen below binds, what its focused part binds, and what holds everywhere."""
        of_screen, of_focused, everywhere = blocks = [KeysByText(), KeysByText(), KeysByText()]
        every = self._below.active_bindings.items()
        for name, active in sorted(every, key=lambda one: not one[1].binding.show):
            said = active.binding.description
            if not said or not active.enabled or is_twin(name) or name.startswith("super+"):
                continue
            block = of_screen if active.node is self._below else of_focused
            if active.node is self.app or active.binding.action.startswith("screen."):
                block = everywhere
            block.setdefault(said, []).append(shown_key(name))
        return blocks

    def action_close(self) -> None:
        self.dismiss(None)


def about_text(screen: type[Screen[Any]]) -> str | None:
    """The key of the text on what ``screen`` is for; a kind of another screen may share its."""
    keys = (f"keys.about.{kind.__name__}" for kind in screen.__mro__)
    return next((about for about in keys if about in TEXTS), None)


def _table(blocks: list[KeysByText]) -> Content:
    """A row for each thing that keys do, and an empty one between the blocks."""
    column = max(_keys(names).cell_length for block in blocks for names in block.values())
    return Content("\n\n").join(
        Content("\n").join(
            Content.assemble(_keys(names).pad_right(column - _keys(names).cell_length), "   ", said)
            for said, names in block.items()
        )
        for block in blocks
        if block
    )


def _keys(names: list[str]) -> Content:
    return Content.styled("  ".join(names), "bold $primary")
