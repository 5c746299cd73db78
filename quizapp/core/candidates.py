"""The questions a quiz could ask, in the order in which each reason would pick them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from random import Random

from quizapp.core.deck import Level
from quizapp.core.interleaving import taking_turns
from quizapp.core.mastery import WEAK_STRENGTH
from quizapp.core.outline import Outline, Outlines, Practised


@dataclass(frozen=True, slots=True)
class Day:
    """A practice day, in UTC. What falls due before its end is due."""

    start: datetime
    end: datetime


@dataclass(frozen=True, slots=True)
class Candidates:
    """What there is to practise, within some topics or all."""

    unseen: tuple[Outline, ...]
    """May be asked alone, and never was."""
    practised: tuple[Practised, ...]
    mains: frozenset[str]
    """Ids of the practised main questions."""
    day: Day

    def due(self) -> list[str]:
        """What should be practised today, overdue longest first."""
        end = self.day.end
        return [
            question
            for _, question in sorted(
                (one.due, one.question) for one in self.practised if one.due and one.due < end
            )
        ]

    def weak(self, *, today: bool) -> list[str]:
        """Weak questions, the weakest first; with those practised ``today`` already or without."""
        return _weakest_first(
            one
            for one in self.practised
            if one.strength < WEAK_STRENGTH and (today or one.last_at < self.day.start)
        )

    def weakest(self) -> list[str]:
        """Everything practised, weak or not, the weakest first."""
        return _weakest_first(self.practised)

    def longest_ago(self) -> list[str]:
        """Main questions practised, the one longest ago first."""
        mains = [one for one in self.practised if one.question in self.mains]
        mains.sort(key=lambda one: (one.last_at, one.question))
        return [one.question for one in mains]

    def new(self, rng: Random) -> Iterator[str]:
        """Main questions never practised: easy ones first, and of those each topic in turn.

        Behind them come follow-ups that may stand alone and were passed over after their parent.
        """
        by_level: dict[Level, list[Outline]] = {level: [] for level in Level}
        for outline in self.unseen:
            if not outline.parent:
                by_level[outline.level].append(outline)
        for same_level in by_level.values():
            rng.shuffle(same_level)
            yield from (one.id for one in taking_turns(same_level, lambda one: one.topic))
        yield from (one.id for one in self.unseen if one.parent)


def candidates(
    outlines: Outlines, practised: Collection[Practised], day: Day, topics: Collection[str] = ()
) -> Candidates:
    """The candidates of ``topics``; of all if none is named."""
    by_id = outlines.by_id
    wanted = {one.id: one for one in by_id.values() if one.topic in topics} if topics else by_id
    met = {one.question for one in practised}
    return Candidates(
        tuple(
            one
            for one in wanted.values()
            if one.id not in met and (not one.parent or (one.standalone and one.parent in met))
        ),
        tuple(one for one in practised if one.question in wanted),
        frozenset(name for name in met if name in wanted and not wanted[name].parent),
        day,
    )


def _weakest_first(practised: Iterable[Practised]) -> list[str]:
    ordered = sorted(practised, key=lambda one: (one.strength, one.last_at, one.question))
    return [one.question for one in ordered]
