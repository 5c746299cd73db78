"""Points that an answer missed and that the answer to one of its follow-ups states."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from quizapp.study.views import Feedback

if TYPE_CHECKING:
    from quizapp.study.scorer import Scorer


def with_said_later(chain: Sequence[Feedback], scorer: Scorer) -> tuple[Feedback, ...]:
    """The feedback on a chain, each with the missed points that were said below it."""
    return tuple(replace(one, said_later=_said_later(one, chain, scorer)) for one in chain)


def _said_later(one: Feedback, chain: Sequence[Feedback], scorer: Scorer) -> frozenset[str]:
    """Words that are marked wrong where they were said state nothing here either."""
    said = {
        evidence.point
        for below in _below(one.question.id, chain)
        for evidence in scorer.score(one.question, below.text).evidence
        if not any(evidence.span.overlaps(wrong.span) for wrong in below.score.statements)
    }
    return frozenset(said & set(one.score.missing))


def _below(question: str, chain: Sequence[Feedback]) -> Iterator[Feedback]:
    for one in chain:
        if one.asked.parent == question:
            yield one
            yield from _below(one.question.id, chain)
