"""A question made ready for scoring: its phrases read once, used for every answer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from quizapp.core.deck import KeyPoint, Question
from quizapp.core.scoring.claims import root_keys
from quizapp.core.scoring.derive import derived_points, reference_text
from quizapp.core.scoring.glossary import Glossary
from quizapp.core.scoring.korean import is_hangul, noun_root
from quizapp.core.scoring.likeness import Reference, read_reference
from quizapp.core.scoring.phrases import Phrase, read_halves, read_phrase, read_word
from quizapp.core.scoring.rules import Searches, searches
from quizapp.core.scoring.subjects import Subject, subject_of
from quizapp.core.scoring.term_index import TermIndex, term_index
from quizapp.core.scoring.terms import Term
from quizapp.core.scoring.words import read_answer


@dataclass(frozen=True, slots=True)
class PointRubric:
    """One key point ready for scoring."""

    id: str
    phrases: tuple[Phrase, ...]
    stated: Searches
    """How its phrases are found, ..."""
    denied: Searches
    """... what takes it away, ..."""
    contradicted_by: frozenset[str]
    """... and the misconceptions that do."""
    weight: float
    required: bool


@dataclass(frozen=True, slots=True)
class ClaimRubric:
    """One misconception ready for scoring."""

    id: str
    stated: Searches


@dataclass(frozen=True, slots=True)
class Rubric:
    """Everything needed to score answers to one question."""

    points: tuple[PointRubric, ...]
    misconceptions: tuple[ClaimRubric, ...]
    prompt_roots: tuple[frozenset[str], ...]
    """Roots of the words of the prompt, one set per language."""
    words: Glossary
    vocabulary: frozenset[str]
    """Words and roots of all phrases: an answer that has one of them has not misspelled another."""
    index: TermIndex
    """All terms of all phrases, to tell at once which of them an answer lacks."""
    reference: Reference | None = None
    """What to compare with where the points are derived from a model answer."""


def question_rubric(
    question: Question, words: Glossary, said: Mapping[str, Iterable[str]] | None = None
) -> Rubric:
    """The rubric of ``question``; without key points they are derived from the model answer.

    ``said`` adds a person's own phrases to key points ("I did say this"), by point id.
    """
    own = said or {}
    reference = None
    if question.key_points:
        points = tuple(
            _point(point, _contradictions(question, point), words, own.get(point.id, ()))
            for point in question.key_points
        )
    else:
        derived = derived_points(question.prompt, question.model_answer)
        points = tuple(_derived(point, words, own.get(point.id, ())) for point in derived)
        text = reference_text(question.model_answer)
        reference = read_reference(text, question.prompt.written())
    claims = tuple(
        ClaimRubric(wrong.id, searches(read_phrase(claim, words, True) for claim in wrong.claims))
        for wrong in question.misconceptions
    )
    prompts = tuple(prompt_roots(prompt) for prompt in question.prompt.written())
    everything = (
        *(point.stated for point in points),
        *(point.denied for point in points),
        *(claim.stated for claim in claims),
    )
    terms = _terms(everything)
    return Rubric(points, claims, prompts, words, _vocabulary(terms), term_index(terms), reference)


def phrases_rubric(accepts: Iterable[str], words: Glossary, point: str = "") -> Rubric:
    """The rubric of a single key point, ``point``, without a question.

    ``point`` is its text where that is known: what is said of another subject does not count.
    """
    return _lone_point((read_phrase(phrase, words) for phrase in accepts), words, point)


def _about(subject: Subject | None, phrases: Iterable[Phrase]) -> tuple[Phrase, ...]:
    return tuple(replace(phrase, subject=subject) if subject else phrase for phrase in phrases)


def name_rubric(name: str, words: Glossary, point: str = "") -> Rubric:
    """Like `phrases_rubric`, for a concept of which nothing but the name is known.

    People hardly ever say a compound whole, so each of its halves counts (밀도차이: 밀도, 차이):
    measured, that raises F1 from .49 to .54 (docs/scoring.md). ``point`` only ever takes away.
    """
    return _lone_point((read_phrase(name, words), *read_halves(name, words)), words, point)


def _lone_point(read: Iterable[Phrase], words: Glossary, text: str) -> Rubric:
    phrases = _about(subject_of((text,) if text else (), words), read)
    stated = searches(phrases)
    point = PointRubric("point", phrases, stated, searches(()), frozenset(), 1.0, True)
    terms = _terms((stated,))
    return Rubric((point,), (), (), words, _vocabulary(terms), term_index(terms))


def prompt_roots(prompt: str) -> frozenset[str]:
    """What a sentence may consist of and still only echo the question."""
    return root_keys(read_answer(prompt).words)


def _terms(known: Iterable[Searches]) -> tuple[Term, ...]:
    """Every term of all phrases, once."""
    phrases = (phrase for search in known for _, wanted in search for phrase in wanted)
    return tuple(dict.fromkeys(term for phrase in phrases for term in phrase.needed))


def _vocabulary(terms: Iterable[Term]) -> frozenset[str]:
    surfaces = {term.surface for term in terms}
    return frozenset(surfaces | {noun_root(word) for word in surfaces if is_hangul(word)})


def _contradictions(question: Question, point: KeyPoint) -> frozenset[str]:
    return frozenset(wrong.id for wrong in question.misconceptions if point.id in wrong.contradicts)


def _point(
    point: KeyPoint, contradicted_by: frozenset[str], words: Glossary, said: Iterable[str]
) -> PointRubric:
    about = subject_of(point.point.written(), words)
    accepted = _about(about, (read_phrase(phrase, words) for phrase in point.accepts))
    phrases = (*accepted, *(read_phrase(phrase, words) for phrase in said))
    denials = searches(read_phrase(phrase, words, True) for phrase in point.denied_by)
    return PointRubric(
        point.id,
        phrases,
        searches(phrases),
        denials,
        contradicted_by,
        point.weight,
        point.required,
    )


def _derived(point: KeyPoint, words: Glossary, said: Iterable[str]) -> PointRubric:
    accepted = (
        phrase
        for near in (False, True)
        for word in point.accepts
        for phrase in (read_word(word, words, near), *read_halves(word, words, near))
    )
    phrases = (*accepted, *(read_phrase(phrase, words) for phrase in said))
    nothing = searches(())
    return PointRubric(
        point.id, phrases, searches(phrases), nothing, frozenset(), point.weight, point.required
    )
