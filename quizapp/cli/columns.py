"""Lines up columns by what a terminal shows: a Korean letter takes the room of two Latin ones."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from quizapp.decks.problems import shown

GAP = "  "
_WIDE = frozenset("WF")


def printable(text: str) -> str:
    """``text`` in one line, composed, and without anything a terminal would obey."""
    return shown(unicodedata.normalize("NFC", " ".join(text.split())), limit=None)


def width(text: str) -> int:
    """How many cells of a terminal ``text`` takes."""
    return sum(_cells(character) for character in text)


def aligned(rows: Sequence[Sequence[str]], *, right: frozenset[int] = frozenset()) -> list[str]:
    """The rows as lines, each column as wide as its widest text; ``right`` ones end together."""
    widths = [max(map(width, column)) for column in zip(*rows, strict=True)]
    return [
        GAP.join(
            _padded(text, room, right=number in right)
            for number, (text, room) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in rows
    ]


def _padded(text: str, room: int, *, right: bool) -> str:
    blank = " " * (room - width(text))
    return blank + text if right else text + blank


def _cells(character: str) -> int:
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in _WIDE else 1
