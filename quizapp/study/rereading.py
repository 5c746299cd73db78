"""An attempt that is stored, read again as feedback."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quizapp.core.asked import Answer, Asked
from quizapp.core.deck import Question
from quizapp.storage.history import Attempt
from quizapp.study.views import Feedback

if TYPE_CHECKING:
    from quizapp.core.scoring import Score
    from quizapp.study.scorer import Scorer


def feedback_on(attempt: Attempt, question: Question, scorer: Scorer) -> Feedback:
    """What was found in ``attempt`` when it was given, and what was claimed later."""
    score = _score(attempt, scorer.score(question, attempt.text))
    answer = Answer.scored(attempt.uuid, score)
    return Feedback(
        asked=Asked(question.id, attempt.parent, answers=(answer,), overruled=attempt.rating),
        question=question,
        text=attempt.text,
        score=score,
        nearest=scorer.nearest(question, attempt.text, attempt.missing, score.statements),
        withheld=False,
        original_estimate=attempt.original_estimate,
    )


def _score(attempt: Attempt, scored_again: Score) -> Score:
    """The score as it stands.

    The places of wrong claims and of what was claimed by the person are not stored: they come from
    scoring the words again, as far as that still finds them.
    """
    stored = {found.point for found in attempt.evidence}
    claimed = {point for point, _ in attempt.claims} - stored
    found = (one for one in scored_again.evidence if one.point in claimed)
    stated = (one for one in scored_again.statements if one.misconception in attempt.misconceptions)
    return replace(
        scored_again,
        coverage=attempt.coverage,
        estimate=attempt.estimate,
        matched=attempt.matched,
        missing=attempt.missing,
        evidence=(*attempt.evidence, *found),
        statements=tuple(stated),
    )
