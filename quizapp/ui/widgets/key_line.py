"""The last line of a screen: its keys and what they do, each of which a click presses."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from textual.content import Content
from textual.events import Click
from textual.screen import Screen
from textual.widgets import Static


class _ShownKey(NamedTuple):
    """One entry of the line."""

    key: str
    """As Textual calls it."""
    face: str
    words: str
    enabled: bool

    @property
    def width(self) -> int:
        return self.content.cell_length

    @property
    def content(self) -> Content:
        dim = "" if self.enabled else " dim"
        face = (f" {self.face} ", f"bold $footer-key-foreground{dim}")
        return Content.assemble(face, (f"{self.words} ", f"$footer-description-foreground{dim}"))


class KeyLine(Static):
    """Told by the bindings of the screen.

    It draws itself: Textual's footer makes a widget of every key, and makes them anew whenever the
    focus moves, which takes longer than everything else about showing a screen.
    """

    ALLOW_SELECT = False
    DEFAULT_CSS = """
    KeyLine {
        dock: bottom;
        height: 1;
        padding: 0 0 0 1;
        background: $footer-background;
        text-wrap: nowrap;
        text-overflow: ellipsis;
    }
    """

    def on_mount(self) -> None:
        self.screen.bindings_updated_signal.subscribe(self, self._changed)

    def render(self) -> Content:
        return Content("").join(key.content for key in self._keys())

    def on_click(self, event: Click) -> None:
        """Press the key that was clicked on."""
        offset = event.get_content_offset(self)
        left = 0
        for key in self._keys():
            if offset is not None and left <= offset.x < left + key.width:
                self._press(key)
            left += key.width

    def _press(self, key: _ShownKey) -> None:
        if key.enabled:
            self.app.simulate_key(key.key)
        else:
            self.app.bell()

    def _keys(self) -> Iterator[_ShownKey]:
        """The first key of every action that is to be shown."""
        seen: set[str] = set()
        for _, binding, enabled, _ in self.screen.active_bindings.values():
            if binding.show and binding.action not in seen:
                seen.add(binding.action)
                face = self.app.get_key_display(binding)
                yield _ShownKey(binding.key, face, binding.description, enabled)

    def _changed(self, screen: Screen[object]) -> None:
        if screen is self.screen and screen.app.app_focus:
            self.refresh()
