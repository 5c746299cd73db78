"""Words in a column: what is too long ends in a letter and "…", without a gap between them."""

from __future__ import annotations

from textual.content import Content


def fitted(words: Content, width: int) -> Content:
    """``words`` in exactly ``width`` cells.

    Textual cuts at a cell, which may leave a blank, or half of a wide letter as a blank, before
    the "…".
    """
    if words.cell_length > width:
        words = words.truncate(max(0, width - 1)).rstrip() + "…"
    return words.truncate(width, pad=True)
