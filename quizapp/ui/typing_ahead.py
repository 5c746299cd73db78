"""Keys struck while a screen is still being opened wait for it, in the order they were struck."""

from __future__ import annotations

from collections import deque

from textual.app import App
from textual.events import Event, Key, Paste

Struck = Key | Paste


class TypingAheadApp(App[int]):
    """An app that loses nothing of what is typed faster than its screens open.

    Textual hands a key to the widget that has the focus now. Somebody who presses Enter and goes
    on typing means the editor of the next screen, which has none yet.
    """

    def __init__(self) -> None:
        super().__init__()
        self._struck: deque[Struck] = deque()

    async def on_event(self, event: Event) -> None:
        if isinstance(event, Struck) and not event.is_forwarded:
            self._struck.append(event)
            await self._hand_over()
        else:
            await super().on_event(event)

    def hand_over_keys(self) -> None:
        """The screen on top takes keys from now on: those that waited come first."""
        self.call_next(self._hand_over)

    async def _hand_over(self) -> None:
        while self._struck and getattr(self.screen, "takes_keys", True):
            await super().on_event(self._struck.popleft())
