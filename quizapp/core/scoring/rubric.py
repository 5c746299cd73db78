"""A question made ready for scoring: its phrases read once, used for every answer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from quizapp.core.deck import KeyPoint, Question
from quizapp.core.scoring.claims import root_keys
from quizapp.core.scoring.derive import derived_points
from quizapp.core.scoring.glossary import Glossary
from quizapp.core.scoring.phrases import Phrase, read_phrase
from quizapp.core.scoring.words import read_answer

AUTHORED_SATURATION = 1.1
"""How fast the estimate of written key points levels off; docs/scoring.md has the figures."""
DERIVED_SATURATION = 3.0
"""The same for points derived from a reference: people give full marks for half its words."""


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
    saturation: float
    words: Glossary


def question_rubric(
    question: Question, words: Glossary, said: Mapping[str, Iterable[str]] | None = None
) -> Rubric:
    """The rubric of ``question``; without key points they are derived from the model answer.

    ``said`` adds a person's own phrases to key points ("I did say this"), by point id.
    """
    own = said or {}
    points = question.key_points or derived_points(question.prompt, question.model_answer)
    saturation = AUTHORED_SATURATION if question.key_points else DERIVED_SATURATION
    return Rubric(
        tuple(_point(point, words, tuple(own.get(point.id, ()))) for point in points),
        tuple(
            ClaimRubric(wrong.id, tuple(read_phrase(claim, words) for claim in wrong.claims))
            for wrong in question.misconceptions
        ),
        tuple(prompt_roots(prompt) for prompt in question.prompt.written()),
        saturation,
        words,
    )


def phrases_rubric(accepts: Iterable[str], words: Glossary) -> Rubric:
    """The rubric of a single key point, ``point``, without a question."""
    phrases = tuple(read_phrase(phrase, words) for phrase in accepts)
    point = PointRubric("point", phrases, (), 1.0, True)
    return Rubric((point,), (), (), AUTHORED_SATURATION, words)


def prompt_roots(prompt: str) -> frozenset[str]:
    """What a sentence may consist of and still only echo the question."""
    return root_keys(read_answer(prompt).words)


def _point(point: KeyPoint, words: Glossary, said: tuple[str, ...]) -> PointRubric:
    return PointRubric(
        point.id,
        tuple(read_phrase(phrase, words) for phrase in (*point.accepts, *said)),
        tuple(read_phrase(phrase, words) for phrase in point.denied_by),
        point.weight,
        point.required,
    )
