"""T: one line of text and one box to type in; what a key costs here, every key costs."""

from __future__ import annotations

from textual.app import App, ComposeResult
from textual.widgets import Static, TextArea


class BareTextArea(App[None]):
    """The box has the keys from the start."""

    CSS = "TextArea { height: 6; }"

    def compose(self) -> ComposeResult:
        yield Static("READY")
        yield TextArea()

    def on_mount(self) -> None:
        self.query_one(TextArea).focus()


if __name__ == "__main__":
    BareTextArea().run()
