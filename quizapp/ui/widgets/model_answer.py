"""A model answer: Markdown without raw HTML, whose links are shown and never opened."""

from __future__ import annotations

from markdown_it import MarkdownIt
from textual.widgets import Markdown


def _parser() -> MarkdownIt:
    return MarkdownIt("commonmark", {"html": False}).enable("table")


class ModelAnswer(Markdown):
    """Text from a deck; the only text that is read as Markdown."""

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id, parser_factory=_parser, open_links=False)
