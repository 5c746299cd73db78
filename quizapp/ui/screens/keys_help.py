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
from quizapp.ui.keys import TWINS, key

_TWIN_KEYS = frozenset(TWINS.values())
_KEY_COLUMN = 16


class KeysScreen(FramedScreen[None], ModalScreen[None]):
    """Help for one screen."""

    CSS_PATH = "keys_help.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        key("escape,enter,q,f1,question_mark", "close", "app.close"),
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
        self.query_one("#dialog").border_title = self.say("keys.title")
        about = f"keys.about.{type(self._below).__name__}"
        text = self.say(about) if about in TEXTS else ""
        self.query_one("#about", Static).update(Content(text))
        self.query_one("#about").display = bool(text)
        self.query_one("#keys", Static).update(Content("\n").join(self._rows()))
        self.query_one("#korean", Static).update(Content.styled(self.say("keys.korean"), "$muted"))

    def _rows(self) -> list[Content]:
        """One row per action: all its keys without their twins, and what it does."""
        by_action: dict[str, tuple[list[str], str]] = {}
        for name, active in self._below.active_bindings.items():
            binding = active.binding
            if not active.enabled or binding.system or _is_twin(name) or not binding.description:
                continue
            keys, _ = by_action.setdefault(binding.action, ([], binding.description))
            keys.append(_shown(name))
        return [
            Content.assemble(
                Content.styled(", ".join(keys), "bold $primary").truncate(_KEY_COLUMN, pad=True),
                "  ",
                description,
            )
            for keys, description in by_action.values()
        ]

    def action_close(self) -> None:
        self.dismiss(None)


def _is_twin(name: str) -> bool:
    return name.rpartition("+")[2] in _TWIN_KEYS


def _shown(name: str) -> str:
    names = {"question_mark": "?", "escape": "Esc", "slash": "/", "enter": "Enter"}
    if name.startswith("ctrl+"):
        return f"^{name.removeprefix('ctrl+')}"
    return names.get(name, name)
