"""H: the smallest Textual app there can be; what its start costs, every start costs."""

from __future__ import annotations

from textual.app import App, ComposeResult
from textual.widgets import Static


class BareHello(App[None]):
    """One line of text."""

    def compose(self) -> ComposeResult:
        yield Static("READY 안녕하세요 hello")


if __name__ == "__main__":
    BareHello().run()
