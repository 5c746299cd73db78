"""What a quiz is put together from: where questions stand among others, and how they went."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from datetime import datetime
from typing import NamedTuple, Protocol

from quizapp.core.level import Level


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


class Practice(Protocol):
    """What was practised so far. It may be much, so nothing is asked for before it is needed."""

    def due(self, before: datetime) -> Iterator[str]:
        """Questions due before that moment, overdue longest first; unknown to any deck or not."""

    def known(self, questions: Collection[str]) -> Mapping[str, Practised]:
        """Those among ``questions`` that were practised, by id."""

    def every(self) -> Mapping[str, Practised]:
        """All that was practised, by id."""


class Remembered:
    """Practice that is at hand anyway."""

    def __init__(self, practised: Iterable[Practised]) -> None:
        self._practised = {one.question: one for one in practised}

    def due(self, before: datetime) -> Iterator[str]:
        due = [one for one in self._practised.values() if one.due and one.due < before]
        return (one.question for one in sorted(due, key=lambda one: (one.due, one.question)))

    def known(self, questions: Collection[str]) -> Mapping[str, Practised]:
        return {one: self._practised[one] for one in questions if one in self._practised}

    def every(self) -> Mapping[str, Practised]:
        return self._practised


class Outlines:
    """The outlines of every deck, and the ways up and down between questions and follow-ups."""

    def __init__(
        self,
        by_id: Mapping[str, Outline],
        family: Callable[[str], Iterable[Outline]] | None = None,
    ) -> None:
        """``family`` gives the questions among which those above and below a question are."""
        self.by_id = by_id
        self._family = family or (lambda _: by_id.values())
        self._children: dict[str, list[str]] = {}

    def children(self, question: str) -> list[str]:
        """The ids of its own follow-ups."""
        if question not in self._children and question in self.by_id:
            found: dict[str, list[str]] = {question: []}
            for outline in self._family(question):
                found.setdefault(outline.id, [])
                if outline.parent:
                    found.setdefault(outline.parent, []).append(outline.id)
            self._children.update(found)
        return self._children.get(question, [])

    def below(self, question: str) -> list[str]:
        """The ids of its follow-ups, of theirs, and so on."""
        found = [*self.children(question)]
        for one in found:
            found += [child for child in self.children(one) if child not in found]
        return found

    def lineage(self, question: str) -> list[str]:
        """``question``, its parent, and so on up to the main question."""
        line: list[str] = []
        ancestor: str | None = question
        while ancestor and ancestor in self.by_id and ancestor not in line:
            line.append(ancestor)
            ancestor = self.by_id[ancestor].parent
        return line
