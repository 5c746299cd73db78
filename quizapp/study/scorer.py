"""Scores answers with the glossary and the person's own phrases; rubrics are kept once made."""

from __future__ import annotations

from collections.abc import Iterable

from quizapp.core.deck import Question
from quizapp.core.scoring import (
    Glossary,
    NearMiss,
    Rubric,
    Score,
    Statement,
    nearest_misses,
    phrase_stated,
    question_rubric,
    score_answer,
)
from quizapp.core.scoring.normalize import fold
from quizapp.errors import PhraseError
from quizapp.storage.phrases import PersonalPhrase

SHORTEST_PHRASE, LONGEST_PHRASE = 2, 60
"""How long, in characters, a phrase may be that a person adds to a key point."""


class Scorer:
    """The scorer of one open study."""

    def __init__(self, words: Glossary, said: Iterable[PersonalPhrase] = ()) -> None:
        self._words = words
        self._rubrics: dict[str, Rubric] = {}
        self._said: dict[str, dict[str, list[str]]] = {}
        self.learn(said)

    def learn(self, said: Iterable[PersonalPhrase]) -> None:
        """From now on these are all the phrases the person has added."""
        self._said = {}
        self._rubrics.clear()
        for phrase in said:
            points = self._said.setdefault(phrase.question, {})
            points.setdefault(phrase.point, []).append(phrase.phrase)

    def same_as(self, words: str) -> tuple[str, ...]:
        """Other forms of a word or a fixed phrase in the glossary; empty when there are none."""
        return self._words.same_as(fold(words).text)

    def rubric(self, question: Question) -> Rubric:
        """The rubric of ``question`` with the person's own phrases."""
        known = self._rubrics.get(question.id)
        if known is None:
            known = question_rubric(question, self._words, self._said.get(question.id))
            self._rubrics[question.id] = known
        return known

    def score(self, question: Question, text: str) -> Score:
        """The score of ``text`` as an answer to ``question``."""
        return score_answer(self.rubric(question), text)

    def with_phrase(self, question: Question, point: str, phrase: str, text: str) -> Score:
        """The score ``text`` would have if ``phrase`` were accepted for ``point``."""
        said = {name: [*own] for name, own in self._said.get(question.id, {}).items()}
        said.setdefault(point, []).append(phrase)
        return score_answer(question_rubric(question, self._words, said), text)

    def nearest(
        self,
        question: Question,
        text: str,
        missing: tuple[str, ...],
        statements: tuple[Statement, ...] = (),
    ) -> tuple[NearMiss, ...]:
        """The words that came closest to each missing point; none of a wrong claim is close."""
        found = nearest_misses(self.rubric(question), text, missing)
        return tuple(
            miss for miss in found if not any(miss.span.overlaps(one.span) for one in statements)
        )

    def refuse_bad_phrase(self, question: Question, point: str, phrase: str) -> None:
        """Raises ``PhraseError`` for a phrase that would match too much.

        That is one of the wrong length, one the question itself states, one that makes a wrong
        claim, and one that states another key point or is a part of a phrase that does.
        """
        if not SHORTEST_PHRASE <= len(phrase.strip()) <= LONGEST_PHRASE:
            raise PhraseError(
                "error.phrase_length", shortest=SHORTEST_PHRASE, longest=LONGEST_PHRASE
            )
        if self._in_any(phrase, question.prompt.written()):
            raise PhraseError("error.phrase_in_question")
        score = self.score(question, phrase)
        if score.statements:
            raise PhraseError("error.phrase_is_wrong")
        for other in question.key_points:
            stated = other.id in score.matched or self._in_any(phrase, other.accepts)
            if other.id != point and stated:
                raise PhraseError("error.phrase_of_another_point", point=other.point)

    def _in_any(self, phrase: str, texts: Iterable[str]) -> bool:
        return any(phrase_stated(phrase, text, self._words) for text in texts)
