"""A main question with the follow-ups its answers led to, asked one after the other."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace

from quizapp.core.asked import Answer, Asked
from quizapp.core.deck import FollowUp


@dataclass(frozen=True, slots=True)
class Chain:
    """What was asked, and what waits to be asked. Depth-first: the next one is in front."""

    asked: tuple[Asked, ...]
    """The main question first, in the order of asking; only the last one may be open."""
    waiting: tuple[Asked, ...] = ()
    shown_early: bool = False
    """The review was opened before all follow-ups were answered."""

    @property
    def last(self) -> Asked:
        return self.asked[-1]

    @property
    def unfinished(self) -> bool:
        """Something is open or waits."""
        return self.last.open or bool(self.waiting)

    @property
    def awaits_review(self) -> bool:
        """An answer was given whose full feedback was not shown yet."""
        return any(asked.answers and not asked.reviewed for asked in self.asked)

    def find(self, question: str) -> Asked | None:
        return next((asked for asked in self.asked if asked.question == question), None)

    def ids(self) -> list[str]:
        """The ids of everything asked or waiting."""
        return [asked.question for asked in (*self.asked, *self.waiting)]

    def with_asked(self, changed: Asked) -> Chain:
        """With ``changed`` in the place of the question of the same id."""
        asked = (changed if old.question == changed.question else old for old in self.asked)
        return replace(self, asked=tuple(asked))

    def answered(self, answer: Answer, follow_ups: Collection[FollowUp]) -> Chain:
        """The open question is answered; its follow-ups come before its siblings."""
        parent = self.last
        new = tuple(
            Asked(follow_up.question.id, parent.question, parent.depth + 1)
            for follow_up in follow_ups
        )
        chain = self.with_asked(parent.answered(answer))
        return replace(chain, waiting=(*new, *self.waiting))

    def ask_next(self) -> Chain:
        """The first waiting follow-up is asked."""
        return replace(self, asked=(*self.asked, self.waiting[0]), waiting=self.waiting[1:])

    def reviewed(self) -> Chain:
        """The full feedback on every answer given so far is shown; what is left is helped by it."""
        asked = tuple(
            replace(one, reviewed=True)
            if one.answers
            else replace(one, helped=one.helped or one.open)
            for one in self.asked
        )
        waiting = tuple(replace(one, helped=True) for one in self.waiting)
        early = self.shown_early or self.unfinished
        return replace(self, asked=asked, waiting=waiting, shown_early=early)

    def cut(self) -> Chain:
        """What is left is not asked: an open question counts as skipped."""
        last = replace(self.last, skipped=True) if self.last.open else self.last
        return replace(self, asked=(*self.asked[:-1], last), waiting=())
