"""The commands of the palette, and a line in the user's language where none matches."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from textual.command import Hit, Hits
from textual.content import Content
from textual.system_commands import SystemCommandsProvider

if TYPE_CHECKING:
    from quizapp.ui.app import QuizappApp

_WORST = 0.01
"""The least score; below it nothing is listed."""


class Commands(SystemCommandsProvider):
    """Those of `QuizappApp.get_system_commands`. Textual itself speaks English only."""

    async def search(self, query: str) -> Hits:
        """What matches ``query``; if nothing does, a line that says so and does nothing."""
        matched = False
        async for hit in super().search(query):
            matched = True
            yield hit
        if not matched:
            words = Content.styled(cast("QuizappApp", self.app).say("app.no_command"), "$muted")
            yield Hit(_WORST, words, lambda: None)
