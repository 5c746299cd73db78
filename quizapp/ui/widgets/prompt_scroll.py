"""The place of a question's prompt and hints."""

from __future__ import annotations

from textual.containers import VerticalScroll


class PromptScroll(VerticalScroll):
    """Prompt and hints; Tab leads here where they are too long for their place."""

    def allow_focus(self) -> bool:
        return self.max_scroll_y > 0
