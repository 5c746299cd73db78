"""A key and what it does, beside what it is about; a click does the same."""

from __future__ import annotations

from textual.content import Content
from textual.reactive import Reactive
from textual.style import Style
from textual.widgets import Static


class ClickableText(Static):
    """Text with parts that can be clicked, which keep their own colours."""

    auto_links = Reactive(False)


def key_note(key: str, says: str, action: str) -> Content:
    """``c  I did say this``; ``action`` is that of the key's binding."""
    note = Content.assemble((key, "bold $primary"), " ", (says, "$muted"))
    return clickable(note, action)


def clickable(content: Content, action: str) -> Content:
    """``content`` that runs ``action`` of the screen when it is clicked."""
    return content.stylize(Style.from_meta({"@click": f"screen.{action}"}))
