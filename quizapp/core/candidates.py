"""The questions a quiz could ask, in the order in which each reason would pick them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from datetime import datetime
from random import Random
from typing import NamedTuple

from quizapp.core.interleaving import taking_turns
from quizapp.core.level import Level
from quizapp.core.mastery import WEAK_STRENGTH
from quizapp.core.outline import Outline, Outlines, Practice, Practised


class Day(NamedTuple):
    """A practice day, in UTC. What falls due before its end is due."""

    start: datetime
    end: datetime


class Source(NamedTuple):
    """Questions in one order: all of them, or those among a few. Both are worked out when asked.

    With a million answers behind them, most quizzes are full after a look at the first of many
    due questions.
    """

    every: Callable[[], Iterable[str]]
    among: Callable[[Collection[str]], Iterable[str]]


def listed(questions: Collection[str]) -> Source:
    """Questions that are known already."""
    return Source(lambda: questions, lambda few: [one for one in questions if one in few])


class Candidates:
    """What there is to practise, within some topics or all."""

    def __init__(
        self, outlines: Outlines, practice: Practice, day: Day, topics: Collection[str] = ()
    ) -> None:
        self._outlines = outlines.by_id
        self._practice = practice
        self._day = day
        self._topics = topics

    def due(self) -> Source:
        """What should be practised today, overdue longest first."""
        return Source(
            lambda: filter(self._wanted, self._practice.due(self._day.end)),
            lambda few: _longest_overdue(self._known(few), self._day.end),
        )

    def weak(self, *, today: bool) -> Source:
        """Weak questions, the weakest first; with those practised ``today`` already or without."""

        def weak(one: Practised) -> bool:
            return one.strength < WEAK_STRENGTH and (today or one.last_at < self._day.start)

        return Source(
            lambda: _weakest_first(filter(weak, self._every())),
            lambda few: _weakest_first(filter(weak, self._known(few))),
        )

    def weakest(self) -> Source:
        """Everything practised, weak or not, the weakest first."""
        return Source(
            lambda: _weakest_first(self._every()), lambda few: _weakest_first(self._known(few))
        )

    def longest_ago(self) -> Source:
        """Main questions practised, the one longest ago first."""
        return Source(
            lambda: self._mains_longest_ago(self._every()),
            lambda few: self._mains_longest_ago(self._known(few)),
        )

    def new(self, rng: Random) -> Iterator[str]:
        """Main questions never practised: easy ones first, and of those each topic in turn.

        Behind them come follow-ups that may stand alone and were passed over after their parent.
        """
        unseen = self._unseen()
        by_level: dict[Level, list[Outline]] = {level: [] for level in Level}
        for outline in unseen:
            if not outline.parent:
                by_level[outline.level].append(outline)
        for same_level in by_level.values():
            rng.shuffle(same_level)
            yield from (one.id for one in taking_turns(same_level, lambda one: one.topic))
        yield from (one.id for one in unseen if one.parent)

    def _unseen(self) -> list[Outline]:
        """Those that may be asked alone, and never were."""
        met = self._practice.every().keys()
        return [
            one
            for one in self._outlines.values()
            if one.id not in met
            and (not one.parent or (one.standalone and one.parent in met))
            and self._of_topic(one)
        ]

    def _mains_longest_ago(self, practised: Iterable[Practised]) -> list[str]:
        mains = [one for one in practised if not self._outlines[one.question].parent]
        mains.sort(key=lambda one: (one.last_at, one.question))
        return [one.question for one in mains]

    def _every(self) -> Iterator[Practised]:
        return (one for one in self._practice.every().values() if self._wanted(one.question))

    def _known(self, few: Collection[str]) -> Iterator[Practised]:
        return (one for one in self._practice.known(few).values() if self._wanted(one.question))

    def _wanted(self, question: str) -> bool:
        outline = self._outlines.get(question)
        return outline is not None and self._of_topic(outline)

    def _of_topic(self, outline: Outline) -> bool:
        return not self._topics or outline.topic in self._topics


def _longest_overdue(practised: Iterable[Practised], end: datetime) -> list[str]:
    due = sorted((one.due, one.question) for one in practised if one.due and one.due < end)
    return [question for _, question in due]


def _weakest_first(practised: Iterable[Practised]) -> list[str]:
    ordered = sorted(practised, key=lambda one: (one.strength, one.last_at, one.question))
    return [one.question for one in ordered]
