"""What a search of all questions looks into, and in which order it brings what it found."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from quizapp.core.deck import Question
from quizapp.core.finding import find, findable
from quizapp.errors import QuizappError
from quizapp.study.shelves import Shelf
from quizapp.study.study import Study

BODIES_AT_MOST = 2_000
"""Questions; key points and answers of so many are read in 0.5 s and searched in 2 ms."""
_SHORTEST = 2
"""Characters of a query; one alone stands in nearly every answer."""
_FEW = 10
"""So many found by the words themselves are enough; below it, words that say the same help."""
_FORMS_AT_MOST = 24
"""Queries made of one by putting other forms into it."""


def _no_others(_words: str) -> tuple[str, ...]:
    return ()


@dataclass(frozen=True, slots=True)
class Searchable:
    """The texts of all questions in the form that is searched."""

    ids: tuple[str, ...]
    prompts: Sequence[str]
    """With id and topic, in the order of ``ids``."""
    bodies: Sequence[str] = ()
    """All of a question, in the same order; empty where they are unknown or too many."""
    same_as: Callable[[str], Iterable[str]] = _no_others
    """Other forms of a word."""

    def found(self, query: str) -> list[str]:
        """The ids of what has all words of ``query``, the best first.

        The prompts that have them come first, then the key points and answers, then those of both
        that have words which say the same. Initials (ㅅㅅ) are looked for in prompts only: in
        whole answers they would find everything.
        """
        places = dict.fromkeys(self._places(query))
        if len(places) < _FEW:
            for form in _forms(query, self.same_as):
                places.update(dict.fromkeys(self._places(form)))
        return [self.ids[place] for place in places]

    def _places(self, query: str) -> Iterator[int]:
        yield from find(query, self.prompts)
        if len(query.strip()) >= _SHORTEST and not _has_initials(query):
            yield from find(query, self.bodies)


def searchable_prompts(shelves: Sequence[Shelf]) -> Searchable:
    """What can be searched at once: 0.2 s for 10,000 prompts."""
    titles = {shelf.topic: shelf.title for shelf in shelves}
    rows = sorted(shelves[0].questions, key=lambda row: row.depth > 0)  # Main questions first.
    texts = [
        findable(*row.prompt.written(), row.id, about=titles[row.topic].written()) for row in rows
    ]
    return Searchable(tuple(row.id for row in rows), texts)


def with_bodies(searchable: Searchable, study: Study) -> Searchable:
    """The same with key points, answers and the glossary; unchanged where these are too many."""
    if len(searchable.ids) > BODIES_AT_MOST:
        return searchable
    every = (one for root in study.library.kept_questions() for one in root.walk())
    known = {question.id: _body(question) for question in every}
    bodies = [
        f"{prompt}\n{known.get(one, '')}"
        for one, prompt in zip(searchable.ids, searchable.prompts, strict=True)
    ]
    return replace(searchable, bodies=bodies, same_as=_other_forms(study))


def _body(question: Question) -> str:
    points = (text for point in question.key_points for text in point.point.written())
    return findable(*points, *question.model_answer.written())


def _other_forms(study: Study) -> Callable[[str], Iterable[str]]:
    """Without a glossary, as when the user's own cannot be read, no word has other forms."""
    try:
        return study.scorer.same_as
    except QuizappError:
        return _no_others


def _forms(query: str, same_as: Callable[[str], Iterable[str]]) -> list[str]:
    """``query`` with the whole of it, or one of its words, put in another form."""
    words = query.split()
    forms = [*same_as(" ".join(words))] if len(words) > 1 else []
    for at, word in enumerate(words):
        others = same_as(word) if len(word) >= _SHORTEST else ()
        forms += [" ".join([*words[:at], other, *words[at + 1 :]]) for other in others]
    return forms[:_FORMS_AT_MOST]


def _has_initials(query: str) -> bool:
    return any("ㄱ" <= letter <= "ㅎ" or "\u1100" <= letter <= "\u1112" for letter in query)
