"""A question made ready for scoring: its phrases read once, used for every answer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from quizapp.core.deck import KeyPoint, Question
from quizapp.core.scoring.claims import root_keys
from quizapp.core.scoring.derive import derived_points
from quizapp.core.scoring.estimate import AUTHORED, DERIVED, Curve
from quizapp.core.scoring.glossary import Glossary
from quizapp.core.scoring.korean import is_hangul, noun_root
from quizapp.core.scoring.phrases import Phrase, read_phrase, read_word
from quizapp.core.scoring.words import read_answer


@dataclass(frozen=True, slots=True)
class PointRubric:
    """One key point ready for scoring."""

    id: str
    phrases: tuple[Phrase, ...]
    denials: tuple[Phrase, ...]
    weight: float
    required: bool


@dataclass(frozen=True, slots=True)
class ClaimRubric:
    """One misconception ready for scoring."""

    id: str
    claims: tuple[Phrase, ...]


@dataclass(frozen=True, slots=True)
class Rubric:
    """Everything needed to score answers to one question."""

    points: tuple[PointRubric, ...]
    misconceptions: tuple[ClaimRubric, ...]
    prompt_roots: tuple[frozenset[str], ...]
    """Roots of the words of the prompt, one set per language."""
    curve: Curve
    words: Glossary
    vocabulary: frozenset[str]
    """Words and roots of all phrases: an answer that has one of them has not misspelled another."""


def question_rubric(
    question: Question, words: Glossary, said: Mapping[str, Iterable[str]] | None = None
) -> Rubric:
    """The rubric of ``question``; without key points they are derived from the model answer.

    ``said`` adds a person's own phrases to key points ("I did say this"), by point id.
    """
    own = said or {}
    if question.key_points:
        readied = tuple(
            _point(point, words, own.get(point.id, ())) for point in question.key_points
        )
    else:
        derived = derived_points(question.prompt, question.model_answer)
        readied = tuple(_derived(point, words, own.get(point.id, ())) for point in derived)
    claims = tuple(
        ClaimRubric(wrong.id, tuple(read_phrase(claim, words, True) for claim in wrong.claims))
        for wrong in question.misconceptions
    )
    return Rubric(
        readied,
        claims,
        tuple(prompt_roots(prompt) for prompt in question.prompt.written()),
        AUTHORED if question.key_points else DERIVED,
        words,
        _vocabulary(
            phrase
            for phrases in (
                *(point.phrases for point in readied),
                *(point.denials for point in readied),
                *(claim.claims for claim in claims),
            )
            for phrase in phrases
        ),
    )


def phrases_rubric(accepts: Iterable[str], words: Glossary) -> Rubric:
    """The rubric of a single key point, ``point``, without a question."""
    phrases = tuple(read_phrase(phrase, words) for phrase in accepts)
    point = PointRubric("point", phrases, (), 1.0, True)
    return Rubric((point,), (), (), AUTHORED, words, _vocabulary(phrases))


def prompt_roots(prompt: str) -> frozenset[str]:
    """What a sentence may consist of and still only echo the question."""
    return root_keys(read_answer(prompt).words)


def _vocabulary(phrases: Iterable[Phrase]) -> frozenset[str]:
    surfaces = {term.surface for phrase in phrases for part in phrase.parts for term in part.terms}
    return frozenset(surfaces | {noun_root(word) for word in surfaces if is_hangul(word)})


def _point(point: KeyPoint, words: Glossary, said: Iterable[str]) -> PointRubric:
    return PointRubric(
        point.id,
        tuple(read_phrase(phrase, words) for phrase in (*point.accepts, *said)),
        tuple(read_phrase(phrase, words, True) for phrase in point.denied_by),
        point.weight,
        point.required,
    )


def _derived(point: KeyPoint, words: Glossary, said: Iterable[str]) -> PointRubric:
    own = tuple(read_phrase(phrase, words) for phrase in said)
    accepted = tuple(read_word(word, words) for word in point.accepts)
    return PointRubric(point.id, accepted + own, (), point.weight, point.required)
