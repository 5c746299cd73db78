"""The fields of free play: a line of text, and a choice among a few."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget
from textual.widgets import Input, Static

from quizapp.ui.keys import key


class ChoiceField(Static, can_focus=True):
    """One of several values; the arrows and Space go through them."""

    @dataclass
    class Changed(Message):
        """Another value was chosen."""

        field: ChoiceField

        @property
        def control(self) -> ChoiceField:
            return self.field

    ALLOW_SELECT = False
    DEFAULT_CSS = """
    ChoiceField {
        height: 1;
        width: 1fr;
        background: $surface;
        &:focus {
            background: $block-cursor-background;
            color: $block-cursor-foreground;
        }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        key("right,space", "move(1)", "demos.key.choose", show=False),
        key("left", "move(-1)", "demos.key.choose", show=False),
    ]

    at: reactive[int] = reactive(0)

    def __init__(self, values: Sequence[str], *, id: str) -> None:
        super().__init__(id=id)
        self.values = tuple(values)
        self.names = self.values
        """What the values are called in the current language."""

    @property
    def value(self) -> str:
        return self.values[self.at]

    def choose(self, value: str) -> None:
        """Show ``value``; the first one where it is none of the values."""
        self.at = self.values.index(value) if value in self.values else 0

    def call(self, names: Sequence[str]) -> None:
        """Call the values by these names from now on."""
        self.names = tuple(names)
        self.refresh()

    def render(self) -> Content:
        return Content.assemble(("‹ ", "$muted"), self.names[self.at], (" ›", "$muted"))

    def action_move(self, by: int) -> None:
        self.at = (self.at + by) % len(self.values)
        self.post_message(self.Changed(self))

    def on_click(self, event: events.Click) -> None:
        self.action_move(1)


class LabelledField(Horizontal):
    """A field with its name on the left."""

    DEFAULT_CSS = """
    LabelledField {
        height: 1;
        margin-bottom: 1;
        & > .label {
            width: 16;
            color: $muted;
        }
        & > Input {
            width: 1fr;
        }
    }
    """

    def __init__(self, label: str, field: Widget) -> None:
        """``label`` is a key of the text catalogue."""
        super().__init__()
        self.label = label
        self._field = field

    def compose(self) -> ComposeResult:
        yield Static(classes="label")
        yield self._field

    def call(self, words: str) -> None:
        """Write ``words`` beside the field."""
        self.query_one(".label", Static).update(Content(words).truncate(15, ellipsis=True))


def text_field(name: str) -> Input:
    """A line of text as high as its letters."""
    return Input(id=name, compact=True, select_on_focus=False)
