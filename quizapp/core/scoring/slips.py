"""Finds words that are a slip of the finger away from a term, at the level of jamo."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import islice

from rapidfuzz.distance import OSA

from quizapp.core.scoring.glossary import Glossary
from quizapp.core.scoring.korean import is_hangul, noun_root
from quizapp.core.scoring.normalize import composed
from quizapp.core.scoring.search import PLACES, occurrences
from quizapp.core.scoring.terms import Term, may_be_mistyped
from quizapp.core.scoring.words import Answer, Occurrence

_TWO_SLIPS_FROM = 10
"""Words of so many letters (jamo in Korean) may have two slips, shorter ones one."""
_HEARD = str.maketrans("ᅢᅤᅫᅬᅱᅣᅭᅲ", "ᅦᅨᅰᅰᅵᅡᅩᅮ")
"""Vowels that loan words are spelled with by ear, and that sound alike: 리프래쉬, 리프레시."""
_LONGEST_ENDING = 4
"""How many letters more a typed word may have than the word looked for: an ending."""


def with_typos(answer: Answer, term: Term, words: Glossary) -> tuple[Occurrence, ...]:
    """Like `occurrences`, and where that finds nothing, words a slip of the finger away."""
    return occurrences(answer, term) or misspelled(answer, term, words)


def misspelled(answer: Answer, term: Term, words: Glossary) -> tuple[Occurrence, ...]:
    """Where words stand that are a slip of the finger away from ``term``."""
    if not (term.typo or term.spelled):
        return ()
    key = ("slip", term)
    known = answer.found.get(key)
    if known is None:
        found = (
            _misspelled_word(answer, term.typo, words)
            if term.typo
            else _misspelled_form(answer, term.spelled, words)
        )
        known = answer.found[key] = tuple(islice(found, PLACES))
    return known


def _misspelled_form(
    answer: Answer, form: tuple[str, ...], words: Glossary
) -> Iterator[Occurrence]:
    """Several words side by side, at least one with a slip: Set-Cokie."""
    for first in _by_initial(answer).get(form[0][0], ()):
        spoken = answer.words[first : first + len(form)]
        if first in answer.void or len(spoken) < len(form):
            continue
        if all(
            word.text == wanted
            or (may_be_mistyped(wanted) and _misspells(word.text, wanted, answer, words))
            for word, wanted in zip(spoken, form, strict=True)
        ):
            yield Occurrence(spoken[0].tape, spoken[-1].tape_end, first, first + len(form) - 1)


def _misspelled_word(answer: Answer, wanted: str, words: Glossary) -> Iterator[Occurrence]:
    compared: dict[str, int] = {}
    for index in _by_initial(answer).get(wanted[0], ()):
        if index in answer.void:
            continue
        word = answer.words[index]
        typed = answer.tape[word.tape : word.tape_end]
        if typed not in compared:
            compared[typed] = _misspells(typed, wanted, answer, words)
        if length := compared[typed]:
            yield Occurrence(word.tape, word.tape + length, index, index)


def _misspells(typed: str, wanted: str, answer: Answer, words: Glossary) -> int:
    """How many letters of ``typed`` are meant to be ``wanted``; 0 where it is another word."""
    length = _slips_away(typed, wanted) if _comparable(typed, wanted) else 0
    if length and _another_word((typed[:length], typed), wanted, answer, words):
        return 0
    return length


@lru_cache(maxsize=65536)
def _slips_away(typed: str, wanted: str) -> int:
    """How many letters of ``typed`` are ``wanted`` with slips; 0 where they are too many."""
    allowed = _slips_allowed(wanted)
    lengths = _lengths(typed, wanted, allowed)
    return next((length for length in lengths if _slip(typed[:length], wanted, allowed)), 0)


def _slips_allowed(wanted: str) -> int:
    return 1 if len(wanted) < _TWO_SLIPS_FROM else 2


def _by_initial(answer: Answer) -> dict[str, list[int]]:
    if not answer.initials:
        for index, word in enumerate(answer.words):
            answer.initials.setdefault(answer.tape[word.tape], []).append(index)
    return answer.initials


def _comparable(typed: str, wanted: str) -> bool:
    allowed = _slips_allowed(wanted)
    return -allowed <= len(typed) - len(wanted) <= allowed + 3 * _LONGEST_ENDING


def _slip(typed: str, wanted: str, allowed: int) -> bool:
    """Few wrong letters, or two neighbouring syllables in each other's place (렉이 for 이렉)."""
    heard = typed.translate(_HEARD), wanted.translate(_HEARD)
    if OSA.distance(*heard, score_cutoff=allowed) <= allowed:
        return True
    if len(typed) != len(wanted) or allowed < 2:
        return False
    return OSA.distance(composed(typed), composed(wanted), score_cutoff=1) <= 1 and sorted(
        typed
    ) == sorted(wanted)


def _lengths(typed: str, wanted: str, allowed: int) -> Iterable[int]:
    """Beginnings of a typed word worth comparing; Latin words are compared whole."""
    if "a" <= wanted[0] <= "z":
        return (len(typed),)
    longest = min(len(typed), len(wanted) + allowed)
    return range(longest, max(len(wanted) - allowed, 1) - 1, -1)


def _another_word(typed: tuple[str, str], wanted: str, answer: Answer, words: Glossary) -> bool:
    """Whether what was typed, alone or as a whole word, is known from the glossary or question."""
    meant = composed(wanted)
    for written in map(composed, typed):
        hangul = is_hangul(written)
        root = noun_root(written) if hangul else written
        if written in answer.vocabulary or root in answer.vocabulary:
            return True
        if root in words.nouns or (not hangul and words.knows(written)):
            return True
        if words.look_alike(written, meant) or words.look_alike(root, meant):
            return True
    return False
