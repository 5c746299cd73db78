"""A score as JSON fields: the same for one answer and for a row of many."""

from __future__ import annotations

from quizapp.core.scoring import Score


def fields_of(score: Score) -> dict[str, object]:
    """Ids stand for key points and misconceptions; ``answer[start:end] == quote``."""
    return {
        "coverage": score.coverage,
        "estimate": score.estimate,
        "matched": list(score.matched),
        "missing": list(score.missing),
        "misconceptions": [statement.misconception for statement in score.statements],
        "evidence": [
            {
                "point": evidence.point,
                "phrase": evidence.phrase,
                "quote": evidence.span.quote,
                "start": evidence.span.start,
                "end": evidence.span.end,
            }
            for evidence in score.evidence
        ],
    }
