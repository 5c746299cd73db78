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


def explained(score: Score) -> dict[str, object]:
    """The same with the rule that found each point, and the ``nearest`` misses of the others."""
    fields = fields_of(score)
    fields["rules"] = {evidence.point: evidence.rule for evidence in score.evidence}
    fields["nearest"] = [
        {
            "point": miss.point,
            "phrase": miss.phrase,
            "quote": miss.span.quote,
            "start": miss.span.start,
            "end": miss.span.end,
            "closeness": miss.closeness,
        }
        for miss in score.near_misses
    ]
    return fields
