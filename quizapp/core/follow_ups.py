"""Which follow-ups an interviewer asks next, and the points of the parent they still ask for."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from quizapp.core.deck import FollowUp, Occasion, Question
from quizapp.core.thresholds import FOLLOW_UPS_PER_ANSWER, STRONG_FROM, WEAK_BELOW

if TYPE_CHECKING:
    from quizapp.core.scoring.result import Score

_ORDER = {Occasion.MISSED: 0, Occasion.WEAK: 1, Occasion.STRONG: 1, Occasion.ALWAYS: 2}


_FEW_WORDS = 4
"""An answer of no more words than this that states nothing is as good as "I don't know"."""


def choose(
    question: Question, score: Score, asked: Collection[str] = (), due: Collection[str] = ()
) -> tuple[FollowUp, ...]:
    """The follow-ups to ask after ``question`` was answered with ``score``, in order.

    Those in ``asked`` are left out. Those in ``due`` are asked whether or not their condition
    holds, and are the last to be cut when there are too many: a good answer to the parent must not
    postpone a follow-up whose time has come for ever.
    """
    fitting = [
        follow_up
        for follow_up in question.follow_ups
        if follow_up.question.id not in asked
        and (follow_up.question.id in due or holds(follow_up, score))
    ]
    weights = {point.id: point.weight for point in question.key_points}
    fitting.sort(key=lambda follow_up: _place(follow_up, weights))
    due_first = sorted(fitting, key=lambda follow_up: follow_up.question.id not in due)
    kept = {follow_up.question.id for follow_up in due_first[:FOLLOW_UPS_PER_ANSWER]}
    return tuple(follow_up for follow_up in fitting if follow_up.question.id in kept)


def foundation(question: Question, asked: Collection[str] = ()) -> tuple[FollowUp, ...]:
    """The one follow-up for somebody who does not know: any other presumes a part of the answer."""
    for follow_up in question.follow_ups:
        if follow_up.when.occasion is Occasion.WEAK and follow_up.question.id not in asked:
            return (follow_up,)
    return ()


def says_nothing(text: str, score: Score) -> bool:
    """Whether ``text`` is an "I don't know" in a few words, and nothing to ask further about."""
    few = len(text.split()) <= _FEW_WORDS
    return few and not score.matched and not score.statements


def holds(follow_up: FollowUp, score: Score) -> bool:
    """Whether ``score`` is an occasion to ask ``follow_up``."""
    match follow_up.when.occasion:
        case Occasion.MISSED:
            return follow_up.when.point in score.missing
        case Occasion.WEAK:
            return score.estimate < WEAK_BELOW
        case Occasion.STRONG:
            return score.estimate >= STRONG_FROM
        case Occasion.ALWAYS:
            return True


def waiting_points(
    question: Question, missing: Collection[str], pending: Collection[str]
) -> tuple[str, ...]:
    """The missed key points that a pending follow-up (by id) still gives a chance to say.

    Until then nothing on the screen may name them.
    """
    asked_for = {
        follow_up.when.point
        for follow_up in question.follow_ups
        if follow_up.question.id in pending and follow_up.when.occasion is Occasion.MISSED
    }
    return tuple(
        point.id for point in question.key_points if point.id in asked_for and point.id in missing
    )


def nothing_said(question: Question) -> Score:
    """The score of "I don't know": nothing is stated, every point is missing."""
    from quizapp.core.scoring.result import Score  # Asking needs none of the scorer.

    points = tuple(point.id for point in question.key_points)
    return Score(coverage=0.0, estimate=0, matched=(), missing=points)


def _place(follow_up: FollowUp, weights: dict[str, float]) -> tuple[int, float]:
    """Where ``follow_up`` stands among the others; the deck's order decides what remains equal."""
    return _ORDER[follow_up.when.occasion], -weights.get(follow_up.when.point, 0.0)
