"""Scores rows of JSON: each brings an answer and says what it is to be scored by."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import lru_cache
from types import MappingProxyType

from quizapp.core.deck import Question
from quizapp.core.scoring import (
    Glossary,
    Rubric,
    Score,
    name_rubric,
    phrases_rubric,
    question_rubric,
    score_answer,
)
from quizapp.decks.library import Library
from quizapp.errors import QuizappError
from quizapp.texts.languages import LocalText

KINDS = (("question_id",), ("question", "reference"), ("accepts",))
"""What a row has besides its answer: one of these."""
RUBRICS_KEPT = 2048
"""So many rubrics of each kind stay at hand; rows of one question often stand apart."""

Fields = dict[str, object]


class RowError(QuizappError):
    """A row that cannot be scored."""


class Batch:
    """Scores row after row; what they are scored by is made once and kept.

    The person's own phrases do not count: the same rows give the same scores on every machine.
    """

    def __init__(self, words: Glossary, library: Callable[[], Library]) -> None:
        """``library`` is asked for when the first row names a question of a deck."""
        self._words = words
        self._library = library
        kept = lru_cache(RUBRICS_KEPT)
        self._of_question: Callable[[str], Rubric | QuizappError] = kept(self._look_up)
        self._of_reference: Callable[[str, str], Rubric] = kept(self._derive)
        self._of_phrases: Callable[[tuple[str, ...], str], Rubric] = kept(self._single)

    def score(self, row: str) -> Score:
        """The score of one row; raises ``QuizappError`` for one that cannot be scored."""
        fields = _read(row)
        kind = _kind(fields)
        answer = _text(fields, "answer")
        return score_answer(_RUBRICS[kind](self, fields), answer)

    def by_id(self, fields: Fields) -> Rubric:
        """For a question of a deck."""
        found = self._of_question(_text(fields, "question_id"))
        if isinstance(found, QuizappError):
            raise found
        return found

    def by_reference(self, fields: Fields) -> Rubric:
        """For a question with a reference answer, from which key points are derived."""
        question, reference = _text(fields, "question"), _text(fields, "reference")
        if not reference.strip():
            raise RowError("error.row_empty", field="reference")
        return self._of_reference(question, reference)

    def by_phrases(self, fields: Fields) -> Rubric:
        """For a single key point; ``point``, its text, may say what it speaks of."""
        accepts = fields["accepts"]
        if not isinstance(accepts, list) or not all(isinstance(one, str) for one in accepts):
            raise RowError("error.row_phrases")
        if not accepts or not all(phrase.strip() for phrase in accepts):
            raise RowError("error.row_empty", field="accepts")
        point = _text(fields, "point") if "point" in fields else ""
        return self._of_phrases(tuple(accepts), point)

    def _look_up(self, question_id: str) -> Rubric | QuizappError:
        """An unknown id is looked up once only: finding the nearest one takes a while."""
        try:
            return question_rubric(self._library().question(question_id), self._words)
        except QuizappError as error:
            return error

    def _derive(self, question: str, reference: str) -> Rubric:
        asked = Question("", "", LocalText(en=question), LocalText(en=reference))
        return question_rubric(asked, self._words)

    def _single(self, accepts: tuple[str, ...], point: str) -> Rubric:
        if len(accepts) == 1:
            return name_rubric(accepts[0], self._words, point)
        return phrases_rubric(accepts, self._words, point)


_RUBRICS = MappingProxyType(
    dict(zip(KINDS, (Batch.by_id, Batch.by_reference, Batch.by_phrases), strict=True))
)


def _read(row: str) -> Fields:
    try:
        value = json.loads(row)
    except (ValueError, RecursionError) as error:
        raise RowError("error.row_not_json") from error
    if not isinstance(value, dict):
        raise RowError("error.row_not_object")
    return value


def _kind(fields: Fields) -> tuple[str, ...]:
    """The one kind the row is of; half of a kind counts, so that what is missing can be named."""
    meant = [kind for kind in KINDS if any(name in fields for name in kind)]
    if len(meant) != 1:
        raise RowError("error.row_kinds" if meant else "error.row_no_kind")
    missing = [name for name in (*meant[0], "answer") if name not in fields]
    if missing:
        raise RowError("error.row_missing", field=missing[0])
    return meant[0]


def _text(fields: Fields, name: str) -> str:
    value = fields[name]
    if not isinstance(value, str):
        raise RowError("error.row_not_text", field=name)
    return value
