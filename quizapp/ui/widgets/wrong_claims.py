"""The wrong claims of an answer as they are shown: the same words once, each correction once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from quizapp.core.deck import Misconception
from quizapp.core.scoring import Span, Statement
from quizapp.study.views import Feedback
from quizapp.texts.languages import LocalText
from quizapp.ui.widgets.whole_words import whole_words


@dataclass(frozen=True, slots=True)
class Corrected:
    """Words of the answer that are wrong, and what is right instead."""

    spans: tuple[Span, ...]
    wrong: tuple[Misconception, ...]


def wrong_spans(text: str, statements: Sequence[Statement]) -> tuple[Span, ...]:
    """The words of all wrong claims in their order, whole; none of them within longer ones."""
    spans = dict.fromkeys(whole_words(text, one.span) for one in statements)
    return tuple(
        span for span in spans if not any(_within(span, other) for other in spans if other != span)
    )


def corrected(feedback: Feedback) -> tuple[Corrected, ...]:
    """What is to be corrected; claims with the same corrections stand together."""
    shown: list[Corrected] = []
    for span in wrong_spans(feedback.text, feedback.score.statements):
        wrong = _wrong_in(span, feedback)
        told = {one.correction: at for at, group in enumerate(shown) for one in group.wrong}
        new = tuple(one for one in wrong if one.correction not in told)
        if new:
            shown.append(Corrected((span,), new))
        elif wrong:
            at = told[wrong[0].correction]
            shown[at] = Corrected((*shown[at].spans, span), shown[at].wrong)
    return tuple(shown)


def _wrong_in(span: Span, feedback: Feedback) -> tuple[Misconception, ...]:
    """The misconceptions that words within ``span`` state, one for each correction."""
    known = {wrong.id: wrong for wrong in feedback.question.misconceptions}
    stated = (
        known[one.misconception]
        for one in feedback.score.statements
        if one.misconception in known and _within(whole_words(feedback.text, one.span), span)
    )
    by_correction: dict[LocalText, Misconception] = {}
    for wrong in stated:
        by_correction.setdefault(wrong.correction, wrong)
    return tuple(by_correction.values())


def _within(inner: Span, outer: Span) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end
