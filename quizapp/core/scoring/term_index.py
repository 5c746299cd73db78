"""Which of the many terms of a rubric may stand in an answer, told in one pass over it."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from quizapp.core.scoring.terms import Term
from quizapp.core.scoring.words import Answer, Occurrence

_GRAM = 3
"""Letters (jamo) by which forms are looked up; a shorter form is always looked for."""


@dataclass(frozen=True, slots=True)
class TermIndex:
    """The terms by how their forms begin."""

    by_gram: Mapping[str, tuple[Term, ...]] = field(default_factory=dict)
    by_stem: Mapping[str, tuple[Term, ...]] = field(default_factory=dict)
    short: tuple[Term, ...] = ()
    """Terms with a form too short for the index."""
    nowhere: dict[Hashable, tuple[Occurrence, ...]] = field(default_factory=dict)
    """What is found where none of the terms stands."""

    def note_absent(self, answer: Answer) -> None:
        """Tell ``answer`` of every term that cannot stand in it, so that none is looked for."""
        answer.found.update(self.nowhere)
        for term in self._candidates(answer):
            answer.found.pop(term, None)

    def _candidates(self, answer: Answer) -> Iterator[Term]:
        yield from self.short
        tape = answer.tape
        for gram in {tape[start : start + _GRAM] for start in range(len(tape) - _GRAM + 1)}:
            yield from self.by_gram.get(gram, ())
        for stem in answer.stems:
            yield from self.by_stem.get(stem, ())


def term_index(terms: Iterable[Term]) -> TermIndex:
    """Index ``terms``, each of which may occur several times."""
    known = dict.fromkeys(terms)
    by_gram: dict[str, dict[Term, None]] = {}
    by_stem: dict[str, dict[Term, None]] = {}
    short: dict[Term, None] = {}
    for term in known:
        for form in term.forms:
            kept = short if len(form) < _GRAM else by_gram.setdefault(form[:_GRAM], {})
            kept[term] = None
        for head in term.heads:
            by_stem.setdefault(head, {})[term] = None
    return TermIndex(
        {gram: tuple(found) for gram, found in by_gram.items()},
        {stem: tuple(found) for stem, found in by_stem.items()},
        tuple(short),
        dict.fromkeys(known, ()),
    )
