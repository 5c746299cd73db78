"""Which demo somebody wants to see first."""

from __future__ import annotations

from typing import NamedTuple


class DemoWish(NamedTuple):
    """A demo and one of its situations; where they are empty, whatever comes first."""

    demo: str = ""
    situation: str = ""
