"""Things beside each other: a line is broken between two of them only."""

from __future__ import annotations

import pytest
from textual.content import Content

from quizapp.ui.widgets.item_line import ItemLine

ITEMS = ItemLine([Content("● the shop"), Content("● an evil site"), Content("● 도청 프록시")])


@pytest.mark.parametrize(
    ("width", "lines"),
    [
        (80, 1),
        (43, 1),
        (42, 2),
        (27, 2),
        (26, 3),
        (15, 3),
    ],
)
def test_no_item_is_broken(width: int, lines: int) -> None:
    wrapped = ITEMS._wrapped(width).plain.splitlines()
    assert len(wrapped) == lines
    assert "   ".join(wrapped) == ITEMS.plain
