"""For a missing key point: the words of the answer that came closest to stating it."""

from __future__ import annotations

from collections.abc import Iterable

from quizapp.core.scoring.claims import root_keys
from quizapp.core.scoring.korean import is_hangul
from quizapp.core.scoring.phrases import Phrase
from quizapp.core.scoring.result import NearMiss
from quizapp.core.scoring.rubric import PointRubric, Rubric
from quizapp.core.scoring.slips import with_typos
from quizapp.core.scoring.terms import Term
from quizapp.core.scoring.words import Answer, Occurrence, Word, read_answer, spoken_words

CLOSEST = 95
"""All words are there, but apart, denied or in the wrong roles: nearly, and not a match."""
TOO_FAR = 50
"""Below this nothing is shown: the words have little to do with the point."""


def nearest_misses(rubric: Rubric, text: str, missing: tuple[str, ...]) -> tuple[NearMiss, ...]:
    """The nearest miss of each point in ``missing`` that has one, in the rubric's order."""
    answer = read_answer(text)
    wanted = (point for point in rubric.points if point.id in missing)
    found = (_nearest(point, answer, rubric) for point in wanted)
    return tuple(miss for miss in found if miss is not None)


def _nearest(point: PointRubric, answer: Answer, rubric: Rubric) -> NearMiss | None:
    best: NearMiss | None = None
    for phrase in point.phrases:
        for first, end in answer.sentences():
            miss = _in_sentence(point.id, phrase, answer, rubric, range(first, end))
            if miss and miss.closeness > (best.closeness if best else TOO_FAR - 1):
                best = miss
    return best


def _in_sentence(
    point: str, phrase: Phrase, answer: Answer, rubric: Rubric, sentence: range
) -> NearMiss | None:
    terms = [term for part in phrase.parts for term in part.terms]
    found = {
        term: place
        for term in terms
        if (place := _first_in(with_typos(answer, term, rubric.words), sentence)) is not None
    }
    said = {answer.words[index] for place in found.values() for index in _words_of(place)}
    if not found or _echoes(said, rubric):
        return None
    start = min(place.start for place in found.values())
    end = max(place.end for place in found.values())
    span = answer.span(start, end)
    if _scripts(span.quote).isdisjoint(_scripts(phrase.text)):
        return None
    closeness = round(CLOSEST * _letters(found) / _letters(terms))
    return NearMiss(point, phrase.text, span, closeness)


def _scripts(text: str) -> set[bool]:
    """Whether there is Hangul, and whether there is anything else, in the words of a text.

    "theme remembered" is no help to somebody who wrote 기억하지, though the glossary joins them.
    """
    return {is_hangul(word.text) for word in spoken_words(text)}


def _first_in(places: tuple[Occurrence, ...], sentence: range) -> Occurrence | None:
    return next((place for place in places if place.first in sentence), None)


def _letters(terms: Iterable[Term]) -> int:
    """How much terms weigh: 준다 in "HttpOnly 준다" is a small part of it."""
    return sum(len(term.surface) for term in terms)


def _words_of(place: Occurrence) -> range:
    return range(place.first, place.last + 1)


def _echoes(words: Iterable[Word], rubric: Rubric) -> bool:
    """Whether the question has all of these words: then they are not the candidate's."""
    roots = root_keys(words)
    return any(roots <= prompt for prompt in rubric.prompt_roots)
