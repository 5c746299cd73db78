"""Words that say the same and words that only look alike, as data anybody can extend."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from quizapp.core.scoring.english import stem
from quizapp.core.scoring.korean import is_hangul, noun_root, verb_roots
from quizapp.core.scoring.normalize import composed, decomposed
from quizapp.core.scoring.words import spoken_words

LONGEST_FORM = 5
"""Forms of so many words at most are recognized in a phrase (cross site request forgery)."""


@dataclass(frozen=True, slots=True, eq=False)
class Glossary:
    """Groups of forms that stand for each other (세션/session, 보내다/전송/send)."""

    groups: tuple[tuple[str, ...], ...] = ()
    by_form: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    """Folded form or root -> the groups it belongs to; built by `glossary`."""
    look_alikes: frozenset[frozenset[str]] = frozenset()
    """Pairs that never match each other by a typing error."""
    nouns: frozenset[str] = frozenset()
    """Korean forms that are not verbs: what may become the topic of a sentence."""
    heads: frozenset[str] = frozenset()
    """Stems with which the forms of several words begin: most words begin none."""
    near: tuple[tuple[str, ...], ...] = ()
    """Groups of forms that stand near each other (store/hold/keep), for derived key points."""
    by_near_form: Mapping[str, tuple[int, ...]] = field(default_factory=dict)

    def same_as(self, word: str) -> tuple[str, ...]:
        """Other forms of a folded word, in the order of the glossary; empty when there are none."""
        return _others(word, self.groups, self.by_form)

    def near_to(self, word: str) -> tuple[str, ...]:
        """Forms that are not the same as a folded word, but near it."""
        return _others(word, self.near, self.by_near_form)

    def knows(self, word: str) -> bool:
        """Whether a folded word, or its root or stem, is one of the forms."""
        return any(key in self.by_form for key in lookup_keys(word))

    def look_alike(self, one: str, other: str) -> bool:
        """Whether the two folded words are known to differ in meaning though hardly in spelling."""
        return frozenset((one, other)) in self.look_alikes

    def begins_a_form(self, word: str) -> bool:
        """Whether forms of several words begin with this English one."""
        return not is_hangul(word) and stem(word) in self.heads

    def form_of(self, words: Sequence[str]) -> str:
        """The form that several words of a phrase make up together; empty when there is none."""
        key = _joint_key(words)
        group = self.by_form.get(key)
        return key if group else ""


EMPTY = Glossary()


def glossary(
    groups: Iterable[Iterable[str]],
    look_alikes: Iterable[tuple[str, str]] = (),
    near: Iterable[Iterable[str]] = (),
) -> Glossary:
    """Fold and index what the glossary files list."""
    folded, nearby = _folded_groups(groups), _folded_groups(near)
    pairs = frozenset(frozenset(_folded(word) for word in pair) for pair in look_alikes)
    nouns = frozenset(form for group in folded for form in group if _is_noun(form))
    joint = (form for group in folded for form in group if " " in form)
    heads = frozenset(stem(form.partition(" ")[0]) for form in joint)
    return Glossary(folded, _index(folded), pairs, nouns, heads, nearby, _index(nearby))


def _folded_groups(groups: Iterable[Iterable[str]]) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(_folded(form) for form in group) for group in groups)


def _index(groups: tuple[tuple[str, ...], ...]) -> Mapping[str, tuple[int, ...]]:
    """Every key of a form -> the numbers of the groups it stands in."""
    index: dict[str, tuple[int, ...]] = {}
    for number, group in enumerate(groups):
        for key in {key for form in group for key in lookup_keys(form)}:
            index[key] = (*index.get(key, ()), number)
    return index


def _others(
    word: str, groups: tuple[tuple[str, ...], ...], index: Mapping[str, tuple[int, ...]]
) -> tuple[str, ...]:
    forms: dict[str, None] = {}
    for key in lookup_keys(word):
        for group in index.get(key, ()):
            forms.update(dict.fromkeys(groups[group]))
    forms.pop(word, None)
    return tuple(forms)


def _folded(form: str) -> str:
    return " ".join(word.text for word in spoken_words(form))


def _is_noun(form: str) -> bool:
    return bool(form) and is_hangul(form) and " " not in form and not form.endswith("다")


def lookup_keys(form: str) -> frozenset[str]:
    """The keys under which a form is found: its roots (Korean), its stem (English), or itself."""
    if " " in form:
        return frozenset((_joint_key(form.split()),))
    if not form:
        return frozenset()
    if not is_hangul(form):
        return frozenset((stem(form), form))
    return frozenset((decomposed(noun_root(form)), *verb_roots(form)))


def _joint_key(words: Sequence[str]) -> str:
    """Several words as one key: English ones by stem, so that "logged out" is "log out"."""
    *before, last = words
    roots = [*(word if is_hangul(word) else stem(word) for word in before)]
    roots.append(noun_root(last) if is_hangul(last) else stem(last))
    return " ".join(composed(root) for root in roots)
