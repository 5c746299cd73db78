"""What a quiz is put together from: where questions stand among others, and how they went."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import NamedTuple, Protocol

from quizapp.core.deck import Level


class Outline(Protocol):
    """A question without its texts: thousands are looked through before the first one is loaded."""

    @property
    def id(self) -> str: ...

    @property
    def topic(self) -> str: ...

    @property
    def level(self) -> Level: ...

    @property
    def parent(self) -> str | None:
        """The id of the question it follows up; none for a main question."""

    @property
    def standalone(self) -> bool:
        """Whether it may be asked alone, as every main question may."""


class Practised(NamedTuple):
    """How one question went so far. A tuple, because thousands are made for one quiz."""

    question: str
    last_at: datetime
    strength: float
    """0-1, see `quizapp.core.mastery`."""
    due: datetime | None = None
    """``None`` when it has no schedule."""
    seconds: float | None = None
    """How long it took, on average or the last time; ``None`` when nobody knows."""


class Outlines:
    """The outlines of every deck, and the ways up and down between questions and follow-ups."""

    def __init__(self, outlines: Iterable[Outline]) -> None:
        self.by_id = {outline.id: outline for outline in outlines}
        self._children: dict[str, list[str]] = {}
        for outline in self.by_id.values():
            if outline.parent:
                self._children.setdefault(outline.parent, []).append(outline.id)

    def children(self, question: str) -> list[str]:
        """The ids of its own follow-ups."""
        return self._children.get(question, [])

    def lineage(self, question: str) -> list[str]:
        """``question``, its parent, and so on up to the main question."""
        line: list[str] = []
        ancestor: str | None = question
        while ancestor in self.by_id and ancestor not in line:
            line.append(ancestor)
            ancestor = self.by_id[ancestor].parent
        return line
