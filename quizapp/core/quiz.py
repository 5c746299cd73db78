"""One sitting: main questions with their follow-ups, and what may be done next.

Asking leads to a glimpse (what was found, with the corrections withheld) while follow-ups wait,
and to the review of the whole chain when none is left; then comes the next main question.
`quizapp.core.quiz_actions` holds the ways from one quiz to the next.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from quizapp.core.asked import Asked
from quizapp.core.chain import Chain


class Phase(StrEnum):
    """What the user is looking at."""

    ASKING = "asking"
    GLIMPSE = "glimpse"
    REVIEW = "review"
    AGAIN = "again"
    """Answering a question of the review once more."""
    DONE = "done"


class Action(StrEnum):
    """What can be done to a quiz, named like the functions of `quizapp.core.quiz_actions`."""

    ANSWERED = "answered"
    GIVE_UP = "give_up"
    SKIP = "skip"
    HINT = "hint"
    SHOW_NOW = "show_now"
    GO_ON = "go_on"
    BACK = "back"
    ANSWER_AGAIN = "answer_again"
    LEAVE_CHAIN = "leave_chain"
    FINISH = "finish"


@dataclass(frozen=True, slots=True)
class Planned:
    """A question that begins a chain: a main question, or a follow-up that is asked alone."""

    question: str
    """Its id."""
    due: tuple[str, ...] = ()
    """Ids of follow-ups below it that are asked in any case, because it is their time."""
    follows: str = ""
    """The id of the question it follows up, where it is a follow-up that was chosen by its id and
    makes no sense without that one; empty for every other."""


@dataclass(frozen=True, slots=True)
class Position:
    """Where a quiz is: the figures of "3/8, follow-up of ..."."""

    number: int
    """Of the main question, counted from 1."""
    total: int
    follow_up_of: str = ""
    """The id of the parent; empty for a question that can be understood alone."""
    depth: int = 0


@dataclass(frozen=True, slots=True)
class Quiz:
    """A sitting, with everything that was asked in it. No question is asked twice."""

    id: str
    planned: tuple[Planned, ...]
    chains: tuple[Chain, ...] = ()
    """One for each main question that was reached, in the order of ``planned``."""
    phase: Phase = Phase.DONE
    repeated: str = ""
    """The id of the question that is answered again; empty in every other phase."""
    reading: str = ""
    """The id of an earlier question that is being read over; empty when none is."""

    @property
    def chain(self) -> Chain | None:
        """The chain of the current main question; ``None`` when the quiz is done."""
        return self.chains[-1] if self.chains and self.phase is not Phase.DONE else None

    @property
    def asked(self) -> tuple[Asked, ...]:
        """Everything that was asked, in order."""
        return tuple(asked for chain in self.chains for asked in chain.asked)

    @property
    def untouched(self) -> bool:
        """Nothing was answered, skipped or hinted at yet."""
        return all(asked.open and not asked.hints for asked in self.asked)

    @property
    def current(self) -> Asked | None:
        """The question to show: read over, answered again, being asked, or just answered.

        ``None`` in a review, which shows a whole chain, and when the quiz is done.
        """
        if self.reading or self.repeated:
            return self.find(self.reading or self.repeated)
        live = self.phase in (Phase.ASKING, Phase.GLIMPSE)
        return self.chains[-1].last if live else None

    @property
    def position(self) -> Position:
        """Where `current` is; in a review, where its chain is."""
        current = self.current
        if current is None:
            return Position(len(self.chains), len(self.planned))
        number = next(
            number for number, chain in enumerate(self.chains, 1) if chain.find(current.question)
        )
        return Position(number, len(self.planned), current.parent, current.depth)

    def find(self, question: str) -> Asked | None:
        """The question as it was asked in this quiz."""
        return next((asked for asked in self.asked if asked.question == question), None)

    def withholds(self, question: str) -> bool:
        """Whether the missed points and corrections of ``question`` must not be shown yet."""
        asked = self.find(question)
        return self.phase is not Phase.DONE and not (asked and asked.reviewed)

    def before(self) -> tuple[str, ...]:
        """Ids of the questions that `back` leads to, the nearest last."""
        ids = [asked.question for asked in self.asked]
        return tuple(ids[: ids.index(self.reading) if self.reading else self._live()])

    def allowed(self) -> frozenset[Action]:
        """What can be done at this moment."""
        back = {Action.BACK} if self.before() else set()
        if self.reading:
            return frozenset(back | {Action.GO_ON})
        return frozenset(back | _ALWAYS_IN[self.phase] | self._sometimes())

    def _sometimes(self) -> set[Action]:
        chain = self.chain
        answered = self.phase is Phase.ASKING and chain and chain.awaits_review
        left_over = self.phase is Phase.REVIEW and chain and chain.unfinished
        return {Action.SHOW_NOW} if answered else {Action.LEAVE_CHAIN} if left_over else set()

    def _live(self) -> int:
        """The index in `asked` of the place where the quiz is; a review begins with its chain."""
        chain = self.chain
        if chain is None:
            return len(self.asked)
        whole = self.phase in (Phase.REVIEW, Phase.AGAIN)
        return len(self.asked) - (len(chain.asked) if whole else 1)


_ALWAYS_IN: dict[Phase, set[Action]] = {
    Phase.ASKING: {Action.ANSWERED, Action.GIVE_UP, Action.SKIP, Action.HINT, Action.FINISH},
    Phase.GLIMPSE: {Action.GO_ON, Action.SHOW_NOW, Action.FINISH},
    Phase.REVIEW: {Action.GO_ON, Action.ANSWER_AGAIN, Action.FINISH},
    Phase.AGAIN: {Action.ANSWERED, Action.GO_ON, Action.FINISH},
    Phase.DONE: set(),
}
