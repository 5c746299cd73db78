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
    said = {
        point
        for text in _texts_below(one.question.id, chain)
        for point in scorer.score(one.question, text).matched
    }
    return frozenset(said & set(one.score.missing))


def _texts_below(question: str, chain: Sequence[Feedback]) -> Iterator[str]:
    for one in chain:
        if one.asked.parent == question:
            yield one.text
            yield from _texts_below(one.question.id, chain)
