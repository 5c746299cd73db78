"""Which questions a quiz asks: what is due, what is weak, and a few new ones."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from enum import StrEnum
from itertools import islice
from math import ceil
from random import Random

from quizapp.core.candidates import Candidates, Day, candidates
from quizapp.core.duration import minutes
from quizapp.core.interleaving import interleaved
from quizapp.core.outline import Outlines, Practised
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


@dataclass(frozen=True, slots=True)
class Pick:
    """One main question of the quiz to be."""

    question: str
    reason: Reason
    follow_ups: tuple[str, ...] = ()
    """Those that brought it here, asked after it in any case, parents first."""
    minutes: float = 0.0
    """How long it probably takes with its follow-ups."""


@dataclass(frozen=True, slots=True)
class Selection:
    """The main questions of a quiz, in the order of asking."""

    picks: tuple[Pick, ...]
    nothing_due: bool
    """Nothing has to be practised today; what was picked is useful all the same."""

    @property
    def planned(self) -> tuple[Planned, ...]:
        return tuple(Planned(pick.question, pick.follow_ups) for pick in self.picks)

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


def select(
    outlines: Outlines, practised: Iterable[Practised], day: Day, rng: Random, wish: Wish
) -> Selection:
    """The quiz for ``wish``. The same arguments and the same seed give the same quiz."""
    known = {one.question: one for one in practised}
    found = candidates(outlines, known.values(), day, wish.topics)
    plan = _Plan(outlines)
    if wish.questions:
        _take_chosen(plan, wish)
    elif wish.weak_only:
        _take_weakest(plan, found, wish.limit)
    else:
        _take_for_today(plan, found, rng, wish)
    picks = [
        replace(pick, minutes=minutes(pick.question, pick.follow_ups, outlines, known))
        for pick in plan.picks.values()
    ]
    if not wish.questions:
        picks = interleaved(picks, lambda pick: outlines.by_id[pick.question].topic)
    return Selection(tuple(picks), nothing_due=not found.due())


@dataclass(frozen=True, slots=True)
class _Plan:
    """The picks so far. Filled while one quiz is put together, and then thrown away."""

    outlines: Outlines
    picks: dict[str, Pick] = field(default_factory=dict)

    def take(self, questions: Iterable[str], reason: Reason, room: int) -> None:
        """Adds ``questions`` until there are ``room`` picks.

        A follow-up that cannot stand alone brings its parent, and joins it without taking room
        where the parent is picked already.
        """
        for question in questions:
            line = self.outlines.lineage(question)
            start = next((one for one in line if one in self.picks), None)
            if start is None:
                if len(self.picks) >= room:
                    continue
                start = next((one for one in line if self._alone(one)), line[-1])
                self.picks[start] = Pick(start, reason)
            way = (*self.picks[start].follow_ups, *reversed(line[: line.index(start)]))
            self.picks[start] = replace(self.picks[start], follow_ups=tuple(dict.fromkeys(way)))

    def _alone(self, question: str) -> bool:
        outline = self.outlines.by_id[question]
        return outline.standalone or not outline.parent


def _take_chosen(plan: _Plan, wish: Wish) -> None:
    for question in wish.questions:
        if question not in plan.outlines.by_id:
            raise UnknownQuestionError(question)
    plan.take(wish.questions, Reason.CHOSEN, len(wish.questions))


def _take_weakest(plan: _Plan, found: Candidates, limit: int) -> None:
    plan.take(found.weak(today=True), Reason.WEAK, limit)
    if not plan.picks:
        plan.take(found.weakest(), Reason.EXTRA, limit)


def _take_for_today(plan: _Plan, found: Candidates, rng: Random, wish: Wish) -> None:
    new = list(islice(found.new(rng), wish.limit if wish.topics else wish.new_at_most))
    plan.take(found.due(), Reason.DUE, wish.limit)
    # The weak leave room for the new: what was answered badly falls due in a day or two anyway.
    room_for_new = min(len(new), wish.new_at_most)
    plan.take(found.weak(today=False), Reason.WEAK, wish.limit - room_for_new)
    plan.take(new, Reason.NEW, wish.limit)
    if wish.topics or not plan.picks:
        plan.take(found.weak(today=True), Reason.EXTRA, wish.limit)
        plan.take(found.longest_ago(), Reason.EXTRA, wish.limit)
