"""One question as it was asked in a quiz: its answers, the help taken, the rating."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from quizapp.core.deck import KeyPoint, Question
from quizapp.core.rating import Rating, suggested_rating

if TYPE_CHECKING:
    from quizapp.core.scoring.result import Score


@dataclass(frozen=True, slots=True)
class Answer:
    """What a quiz remembers of one attempt; the text itself is stored with the attempt."""

    attempt: str
    """The id of the stored attempt."""
    estimate: int
    coverage: float
    matched: tuple[str, ...] = ()
    """Ids of the key points stated."""
    missing: tuple[str, ...] = ()
    statements: tuple[str, ...] = ()
    """Ids of the misconceptions stated."""
    gave_up: bool = False
    """The answer was "I don't know"."""

    @classmethod
    def scored(cls, attempt: str, score: Score, *, gave_up: bool = False) -> Answer:
        """The answer that ``score`` was found for."""
        stated = tuple(dict.fromkeys(found.misconception for found in score.statements))
        return cls(
            attempt, score.estimate, score.coverage, score.matched, score.missing, stated, gave_up
        )


@dataclass(frozen=True, slots=True)
class Gain:
    """What a later answer to a question has over an earlier one."""

    estimate: int
    """Negative when the later answer was worse."""
    points_gained: tuple[str, ...]
    points_lost: tuple[str, ...]


def gain(earlier: Answer, later: Answer) -> Gain:
    """What ``later`` says that ``earlier`` did not, and the other way round."""
    return Gain(
        later.estimate - earlier.estimate,
        tuple(point for point in later.matched if point not in earlier.matched),
        tuple(point for point in earlier.matched if point not in later.matched),
    )


@dataclass(frozen=True, slots=True)
class Asked:
    """A question that was asked in this quiz, or waits for its turn in a chain."""

    question: str
    """Its id."""
    parent: str = ""
    """The id of the question it follows up; empty where it was asked without that one."""
    depth: int = 0
    """0 for the first question of a chain, 1 for its follow-ups, 2 for theirs."""
    hints: tuple[str, ...] = ()
    """Ids of the key points whose hint was shown, in that order."""
    answers: tuple[Answer, ...] = ()
    """Every attempt; those after the first were made in the review, with the model answer seen."""
    skipped: bool = False
    helped: bool = False
    """The full feedback on its parent was shown before it was answered."""
    reviewed: bool = False
    """Its own full feedback was shown, so nothing about it needs to be withheld."""
    seconds: float = 0.0
    overruled: Rating | None = None
    """The rating the user gave instead of the suggested one."""

    @property
    def open(self) -> bool:
        """Neither answered nor skipped."""
        return not self.answers and not self.skipped

    @property
    def gave_up(self) -> bool:
        """The first answer was "I don't know"."""
        return bool(self.answers) and self.answers[0].gave_up

    @property
    def latest(self) -> Answer | None:
        """The last attempt."""
        return self.answers[-1] if self.answers else None

    @property
    def suggested(self) -> Rating | None:
        """The rating the first answer deserves; the later ones were made with the answer seen.

        Having seen the feedback on the parent counts as a hint. ``None`` without an answer.
        """
        if not self.answers:
            return None
        first = self.answers[0]
        return self.deserved(first.estimate, len(first.statements))

    def deserved(self, estimate: int, wrong: int) -> Rating:
        """The rating of an answer with ``wrong`` claims, after the help that was taken."""
        return suggested_rating(estimate, len(self.hints) + self.helped, wrong)

    @property
    def rating(self) -> Rating | None:
        """The user's rating, else the suggested one."""
        return self.overruled or self.suggested

    @property
    def gain(self) -> Gain | None:
        """What the last attempt has over the one before it."""
        return gain(self.answers[-2], self.answers[-1]) if len(self.answers) > 1 else None

    def answered(self, answer: Answer) -> Asked:
        """With one more attempt."""
        return replace(self, answers=(*self.answers, answer), skipped=False)

    def rescored(self, attempt: str, score: Score) -> Asked:
        """With another score for ``attempt``, for words the scorer had not recognised."""
        answers = tuple(
            Answer.scored(attempt, score, gave_up=answer.gave_up)
            if answer.attempt == attempt
            else answer
            for answer in self.answers
        )
        return replace(self, answers=answers)


def next_hint(
    question: Question, taken: Collection[str] = (), stated: Collection[str] = ()
) -> KeyPoint | None:
    """The key point whose hint comes next, or ``None`` when all were shown.

    Required points come before bonus points. ``stated`` are points that the draft already makes:
    a hint on them would cost the rating and help nobody.
    """
    left = [
        point
        for point in question.key_points
        if point.hint.written() and point.id not in taken and point.id not in stated
    ]
    left.sort(key=lambda point: not point.required)
    return left[0] if left else None
