"""Words that say the same and words that only look alike, as data anybody can extend."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from quizapp.core.scoring.english import stem
from quizapp.core.scoring.korean import is_hangul, noun_root, verb_roots
from quizapp.core.scoring.normalize import decomposed, fold


@dataclass(frozen=True, slots=True, eq=False)
class Glossary:
    """Groups of forms that stand for each other (세션/session, 보내다/전송/send)."""

    groups: tuple[tuple[str, ...], ...] = ()
    by_form: Mapping[str, tuple[int, ...]] | None = None
    """Folded form or root -> the groups it belongs to; built by `glossary`."""
    look_alikes: frozenset[frozenset[str]] = frozenset()
    """Pairs that never match each other by a typing error."""

    def same_as(self, word: str) -> tuple[str, ...]:
        """Other forms of a folded word, in the order of the glossary; empty when there are none."""
        index = self.by_form or {}
        forms: dict[str, None] = {}
        for key in lookup_keys(word):
            for group in index.get(key, ()):
                forms.update(dict.fromkeys(self.groups[group]))
        forms.pop(word, None)
        return tuple(forms)

    def look_alike(self, one: str, other: str) -> bool:
        """Whether the two folded words are known to differ in meaning though hardly in spelling."""
        return frozenset((one, other)) in self.look_alikes


EMPTY = Glossary()


def glossary(
    groups: Iterable[Iterable[str]], look_alikes: Iterable[tuple[str, str]] = ()
) -> Glossary:
    """Fold and index what the glossary file lists."""
    folded = tuple(tuple(fold(form).text for form in group) for group in groups)
    index: dict[str, tuple[int, ...]] = {}
    for number, group in enumerate(folded):
        for key in {key for form in group for key in lookup_keys(form)}:
            index[key] = (*index.get(key, ()), number)
    pairs = frozenset(frozenset(fold(word).text for word in pair) for pair in look_alikes)
    return Glossary(folded, index, pairs)


def lookup_keys(form: str) -> frozenset[str]:
    """The keys under which a form is found: its roots (Korean), its stem (English), or itself."""
    if " " in form or not form:
        return frozenset((form,))
    if not is_hangul(form):
        return frozenset((stem(form), form))
    return frozenset((decomposed(noun_root(form)), *verb_roots(form)))
