"""Folds what people type into one spelling, and remembers where every character came from."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]")
"""Characters that take no room: zero-width marks, direction marks, variation selectors."""

_JAMO_CONTINUES = frozenset(map(chr, [*range(0x1160, 0x1200), *range(0xD7B0, 0xD7FC)]))
"""Conjoining vowels and final consonants: they go with the consonant before them."""


@dataclass(frozen=True, slots=True)
class Folded:
    """A text in NFKC, lower case, without invisible characters."""

    text: str
    origin: Sequence[int]
    """For every character of `text` where it starts in the original; one more entry for the end."""

    def original_span(self, start: int, end: int) -> tuple[int, int]:
        """The half-open range of the original that became ``text[start:end]``."""
        return self.origin[start], self.origin[end]


def fold(original: str) -> Folded:
    """Fold ``original``: decomposed, full-width and capital letters become the plain ones.

    Lone surrogates (possible in arguments from a terminal) are kept as they are.
    """
    lowered = original.lower()
    plain = (
        len(lowered) == len(original)
        and unicodedata.is_normalized("NFKC", lowered)
        and not _INVISIBLE.search(lowered)
    )
    if plain:
        return Folded(lowered, range(len(original) + 1))
    return _fold_by_cluster(original)


def _fold_by_cluster(original: str) -> Folded:
    pieces: list[str] = []
    origin: list[int] = []
    for start, cluster in _clusters(original):
        folded = _INVISIBLE.sub("", unicodedata.normalize("NFKC", cluster).lower())
        pieces.append(folded)
        origin.extend([start] * len(folded))
    origin.append(len(original))
    return Folded("".join(pieces), origin)


def _clusters(text: str) -> Iterator[tuple[int, str]]:
    """Every base character with what composes onto it, and where it starts."""
    start = 0
    for index in range(1, len(text)):
        character = text[index]
        if character in _JAMO_CONTINUES or unicodedata.combining(character):
            continue
        yield start, text[start:index]
        start = index
    if text:
        yield start, text[start:]


def decomposed(text: str) -> str:
    """Hangul syllables as conjoining jamo: there a final consonant differs from an initial."""
    return unicodedata.normalize("NFD", text)


def composed(text: str) -> str:
    """The other way round: jamo as whole syllables (NFC)."""
    return unicodedata.normalize("NFC", text)
