"""Feedback in the script of the answer: where phrases of both languages are found in it, its own.

The scorer knows words of both languages and takes the first phrase that it finds. Somebody who
wrote "서버가 내려 줍니다" would rather read that it counted as 서버가 내려 than as "server sets".
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quizapp.core.deck import Question
from quizapp.study.views import Feedback

if TYPE_CHECKING:
    from quizapp.core.scoring import Evidence, NearMiss
    from quizapp.study.scorer import Scorer

_SYLLABLE_IN_LETTERS = 2
"""Latin letters that weigh as much as one syllable, in an answer with the terms of the field."""


def in_own_script(feedback: Feedback, scorer: Scorer, least: int) -> Feedback:
    """``feedback`` with phrases in the script of its answer, as far as those were found, too.

    What was found, where, and what it is worth stay as they are. ``least`` is the closeness (0-100)
    below which a phrase of the own script does not take the place of one that came closer.
    """
    korean, score = _is_korean(feedback.text), feedback.score
    evidence = (
        _evidence(found, feedback, scorer) if _has_hangul(found.phrase) is not korean else found
        for found in score.evidence
    )
    nearest = (
        _nearest(miss, feedback, scorer, least) if _has_hangul(miss.phrase) is not korean else miss
        for miss in feedback.nearest
    )
    return replace(feedback, score=replace(score, evidence=tuple(evidence)), nearest=tuple(nearest))


def _evidence(found: Evidence, feedback: Feedback, scorer: Scorer) -> Evidence:
    asked = _in_script(feedback.question, found.point, korean=not _has_hangul(found.phrase))
    for own in scorer.score(asked, feedback.text).evidence if asked else ():
        if own.span.overlaps(found.span):
            return replace(found, phrase=own.phrase, rule=own.rule)
    return found


def _nearest(miss: NearMiss, feedback: Feedback, scorer: Scorer, least: int) -> NearMiss:
    asked = _in_script(feedback.question, miss.point, korean=not _has_hangul(miss.phrase))
    stated = feedback.score.statements
    for own in scorer.nearest(asked, feedback.text, (miss.point,), stated) if asked else ():
        if own.closeness >= least:
            return own
    return miss


def _in_script(question: Question, point: str, *, korean: bool) -> Question | None:
    """A question about one point alone that takes only the phrases of one script for it.

    Its id is one that no deck can have: the scorer keeps rubrics by id. None where the point has
    no such phrase.
    """
    for one in question.key_points:
        accepts = tuple(phrase for phrase in one.accepts if _has_hangul(phrase) is korean)
        if one.id == point and accepts:
            name = f"{question.id}/{point}/{'ko' if korean else 'en'}"
            only = replace(one, accepts=accepts)
            return replace(question, id=name, key_points=(only,), misconceptions=())
    return None


def _is_korean(text: str) -> bool:
    syllables = sum(map(_has_hangul, text))
    letters = sum(one.isascii() and one.isalpha() for one in text)
    return syllables * _SYLLABLE_IN_LETTERS >= letters


def _has_hangul(text: str) -> bool:
    return any("가" <= one <= "힣" for one in text)
