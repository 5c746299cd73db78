"""Which questions a quiz asks: what is due, what is weak, and a few new ones."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import islice
from math import ceil
from random import Random
from typing import TYPE_CHECKING, NamedTuple

from quizapp.core.candidates import Candidates, Day, Source, listed
from quizapp.core.duration import minutes
from quizapp.core.interleaving import interleaved
from quizapp.core.outline import Outlines, Practice

if TYPE_CHECKING:
    from quizapp.core.quiz import Planned

DEFAULT_LIMIT = 8
"""Main questions of a quiz."""
NEW_AT_MOST = 3
"""New questions of the day's quiz."""


class Reason(StrEnum):
    """Why a question is in the quiz."""

    DUE = "due"
    WEAK = "weak"
    NEW = "new"
    EXTRA = "extra"
    """Nothing better was left: weak ones of today, then those practised longest ago."""
    CHOSEN = "chosen"
    """Asked for by its id."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What kind of quiz is wanted; as it stands, the day's quiz."""

    topics: frozenset[str] = frozenset()
    """Only these; empty for all. New questions are then not limited to a few."""
    questions: tuple[str, ...] = ()
    """Exactly these, in this order, whatever the limit."""
    weak_only: bool = False
    limit: int = DEFAULT_LIMIT
    """At most so many main questions."""
    new_at_most: int = NEW_AT_MOST


class Pick(NamedTuple):
    """One question of the quiz to be that begins a chain."""

    question: str
    reason: Reason
    follow_ups: tuple[str, ...] = ()
    """Those that brought it here, asked after it in any case, parents first."""
    minutes: float = 0.0
    """How long it probably takes with its follow-ups."""
    follows: str = ""
    """Its parent, which is shown above it where it needs that one and yet was chosen alone."""


class Selection(NamedTuple):
    """The main questions of a quiz, in the order of asking."""

    picks: tuple[Pick, ...]
    nothing_due: bool
    """Nothing has to be practised today; what was picked is useful all the same."""

    @property
    def planned(self) -> tuple[Planned, ...]:
        from quizapp.core.quiz import Planned  # Counting what there is to do starts no quiz.

        return tuple(Planned(pick.question, pick.follow_ups, pick.follows) for pick in self.picks)

    @property
    def minutes(self) -> int:
        """How long the quiz probably takes, rounded up."""
        return ceil(sum(pick.minutes for pick in self.picks))

    def count(self, reason: Reason) -> int:
        return sum(pick.reason is reason for pick in self.picks)


class UnknownQuestionError(ValueError):
    """A question was asked for by an id that no deck has."""

    def __init__(self, question: str) -> None:
        super().__init__(f"no question {question!r}")
        self.question = question


def select(outlines: Outlines, practice: Practice, day: Day, rng: Random, wish: Wish) -> Selection:
    """The quiz for ``wish``. The same arguments and the same seed give the same quiz."""
    found = Candidates(outlines, practice, day, wish.topics)
    plan = _Plan(outlines)
    if wish.questions:
        _take_chosen(plan, wish)
    elif wish.weak_only:
        _take_weakest(plan, found, wish.limit)
    else:
        _take_for_today(plan, found, rng, wish)
    picks = _timed(plan, practice)
    if not wish.questions:
        picks = interleaved(picks, lambda pick: outlines.by_id[pick.question].topic)
    nothing_due = next(iter(found.due().every()), None) is None
    return Selection(tuple(picks), nothing_due)


def _timed(plan: _Plan, practice: Practice) -> list[Pick]:
    """The picks with the time each probably takes."""
    known = practice.known([*plan.picks, *plan.below()])
    return [
        pick._replace(minutes=minutes(pick.question, pick.follow_ups, plan.outlines, known))
        for pick in plan.picks.values()
    ]


@dataclass(frozen=True, slots=True)
class _Plan:
    """The picks so far. Filled while one quiz is put together, and then thrown away."""

    outlines: Outlines
    picks: dict[str, Pick] = field(default_factory=dict)

    def take(self, source: Source, reason: Reason, room: int) -> None:
        """Adds questions until there are ``room`` picks.

        A follow-up that cannot stand alone brings its parent, and joins it without taking room
        where the parent is picked already.
        """
        if len(self.picks) < room:
            for question in source.every():
                self._add(question, reason)
                if len(self.picks) >= room:
                    break
        for question in source.among(frozenset(self.below())):
            self._add(question, reason)

    def choose(self, question: str) -> None:
        """Adds what was asked for by its id, and nothing else.

        A follow-up joins its parent where that was chosen before it, and is asked alone elsewhere.
        """
        outline = self.outlines.by_id[question]
        for pick in self.picks.values():
            if outline.parent in (pick.question, *pick.follow_ups):
                self.picks[pick.question] = pick._replace(follow_ups=(*pick.follow_ups, question))
                return
        parent = "" if self._alone(question) else outline.parent
        follows = parent if parent and parent in self.outlines.by_id else ""
        self.picks[question] = Pick(question, Reason.CHOSEN, follows=follows)

    def below(self) -> Iterator[str]:
        """Every follow-up of the picks."""
        for pick in self.picks:
            yield from self.outlines.below(pick)

    def _add(self, question: str, reason: Reason) -> None:
        line = self.outlines.lineage(question)
        start = next((one for one in line if one in self.picks), None)
        if start is None:
            start = next((one for one in line if self._alone(one)), line[-1])
            self.picks[start] = Pick(start, reason)
        way = (*self.picks[start].follow_ups, *reversed(line[: line.index(start)]))
        self.picks[start] = self.picks[start]._replace(follow_ups=tuple(dict.fromkeys(way)))

    def _alone(self, question: str) -> bool:
        outline = self.outlines.by_id[question]
        return outline.standalone or not outline.parent


def _take_chosen(plan: _Plan, wish: Wish) -> None:
    for question in wish.questions:
        if question not in plan.outlines.by_id:
            raise UnknownQuestionError(question)
    for question in dict.fromkeys(wish.questions):
        plan.choose(question)


def _take_weakest(plan: _Plan, found: Candidates, limit: int) -> None:
    plan.take(found.weak(today=True), Reason.WEAK, limit)
    if not plan.picks:
        plan.take(found.weakest(), Reason.EXTRA, limit)


def _take_for_today(plan: _Plan, found: Candidates, rng: Random, wish: Wish) -> None:
    plan.take(found.due(), Reason.DUE, wish.limit)
    full = len(plan.picks) >= wish.limit
    most = wish.limit if wish.topics else wish.new_at_most
    new = [] if full else list(islice(found.new(rng), most))
    # The weak leave room for the new: what was answered badly falls due in a day or two anyway.
    room_for_new = min(len(new), wish.new_at_most)
    plan.take(found.weak(today=False), Reason.WEAK, wish.limit - room_for_new)
    plan.take(listed(new), Reason.NEW, wish.limit)
    if wish.topics or not plan.picks:
        plan.take(found.weak(today=True), Reason.EXTRA, wish.limit)
        plan.take(found.longest_ago(), Reason.EXTRA, wish.limit)
