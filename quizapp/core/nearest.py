"""What somebody probably meant who wrote a name that nothing has."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

_LONGEST = 200
"""Characters of a name that are compared: what is longer is no slip of the fingers."""
_SHORTEST_PART = 3
"""Fewer characters stand in too many names."""


def nearest(name: str, known: Iterable[str], *, most: int = 1) -> tuple[str, ...]:
    """At most so many of ``known`` that ``name`` was meant to be, the likeliest first.

    Capital letters do not matter. Behind those that are like ``name`` come those of which it is a
    part, the shortest first.
    """
    folded = {one.casefold(): one for one in known}
    wanted = name[:_LONGEST].casefold()
    found = get_close_matches(wanted, folded, n=most)
    if len(found) < most and len(wanted) >= _SHORTEST_PART:
        found += sorted((one for one in folded if wanted in one), key=len)
    return tuple(folded[one] for one in dict.fromkeys(found))[:most]
