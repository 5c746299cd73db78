"""Which of the many terms of a rubric may stand in an answer, told in one pass over it."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from quizapp.core.scoring.terms import Term
from quizapp.core.scoring.words import Answer, Occurrence

_GRAM = 3
"""Letters (jamo) by which forms are looked up; a shorter form is always looked for."""

Forms = Mapping[str, Sequence[Term]]
"""Forms, each with the terms that have it."""


@dataclass(frozen=True, slots=True)
class TermIndex:
    """The terms by how their forms begin."""

    by_gram: Mapping[str, Forms] = field(default_factory=dict)
    by_stem: Forms = field(default_factory=dict)
    short: Forms = field(default_factory=dict)
    """The forms that are too short for the index."""
    nowhere: Mapping[Hashable, tuple[Occurrence, ...]] = field(default_factory=dict)
    """What is found where none of the terms stands."""

    def mark_standing(self, answer: Answer) -> None:
        """Fill in ``answer.standing``; of the other terms, ``answer.found`` knows that none does.

        No form nor stem of theirs is there, so that they need not be looked for.
        """
        for stem in self.by_stem.keys() & answer.stems.keys():
            answer.standing.update(self.by_stem[stem])
        for form, terms in self._forms(answer.tape):
            if form in answer.tape:
                answer.standing.update(terms)
        answer.found.update(self.nowhere)
        for term in answer.standing:
            del answer.found[term]

    def _forms(self, tape: str) -> Iterator[tuple[str, Sequence[Term]]]:
        """The forms that may stand on the tape, as their beginnings do."""
        yield from self.short.items()
        grams = {tape[start : start + _GRAM] for start in range(len(tape) - _GRAM + 1)}
        for gram in grams & self.by_gram.keys():
            yield from self.by_gram[gram].items()


def term_index(terms: Iterable[Term]) -> TermIndex:
    """Index ``terms``, each of which may occur several times."""
    known = dict.fromkeys(terms)
    by_gram: dict[str, dict[str, list[Term]]] = {}
    by_stem: dict[str, list[Term]] = {}
    short: dict[str, list[Term]] = {}
    for term in known:
        for form in term.forms:
            forms = by_gram.setdefault(form[:_GRAM], {}) if len(form) >= _GRAM else short
            forms.setdefault(form, []).append(term)
        for head in term.heads:
            by_stem.setdefault(head, []).append(term)
    return TermIndex(by_gram, by_stem, short, dict.fromkeys(known, ()))
