"""One word of a phrase in all the shapes in which an answer may have it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from quizapp.core.scoring.english import stem
from quizapp.core.scoring.glossary import Glossary
from quizapp.core.scoring.korean import (
    is_hangul,
    noun_root,
    role,
    root_shapes,
    syllables,
    verb_roots,
)
from quizapp.core.scoring.normalize import decomposed

_EVALUATION = re.compile(
    ""
    "^(?:쉽|쉬[운워움]|어렵|어려[운워움]|빠르|빠[른름]|빨라|느리|느[린림려]|크다|큰|커|작[다은고아]|길다|길어|긴|짧|좋|나쁘|많|적다|적[은어]"
    ""
    "|편하|편리|복잡|간단|유리|불리|easy|hard|difficult|fast|slow|big|small|large|long|short|simple)"
)
_ORDERS = re.compile("먼저|나중")
_MODIFIERS = frozenset(
    "같은 동일 동일한 동일하게 다른 모든 전체 새 새로운 same other another all every new "
    "different".split()
)
_CONCESSIVE = re.compile("[아어여해와돼려져켜꺼써라도][도]$")
_RESTRICTED = re.compile("[가-힣](?<!지)만$")
_CONDITIONAL = re.compile("[가-힣]면$")


@dataclass(frozen=True, slots=True, eq=False)
class Term:
    """One word of a phrase in all the ways it may appear. Equal words are the same object."""

    surface: str
    nouns: tuple[str, ...] = ()
    """Jamo of noun roots; other endings than particles may follow."""
    verbs: tuple[str, ...] = ()
    """Jamo with which a form of the verb begins."""
    stems: tuple[str, ...] = ()
    """English stems."""
    sequences: tuple[tuple[str, ...], ...] = ()
    """Forms of several English words, as their stems: ``log out`` is in "logged out"."""
    runs: tuple[str, ...] = ()
    """Forms of several words, without spaces, in jamo."""
    forms: tuple[str, ...] = ()
    """All of them that are looked for on the tape, ..."""
    heads: tuple[str, ...] = ()
    """... and the stems with which an English one begins."""
    typo: str = ""
    """The word to compare with when typing errors are forgiven; empty: too short to forgive."""
    spelled: tuple[str, ...] = ()
    """The words of which an English term of several consists: ``set cookie``."""
    evaluates: bool = False
    """Whether it says how something is (쉽다, slow): then it belongs to its own clause."""
    orders: bool = False
    """Whether it says what comes first (먼저): it belongs to its own clause wherever it stands."""
    modifies: bool = False
    """Whether it says which (같은, all): then it stands right before what it belongs to."""
    role: str = ""
    """What its particle makes of it: 서버가 does, 서버로 receives, 서버에 contains."""
    only: bool = False
    """Whether its particle is 만: then the answer must say so as well (만, 뿐, 밖에, only)."""
    opposite_ending: str = ""
    """With 닫으면 the ending 도, with 닫아도 the ending 면: the same verb, the other condition."""


@lru_cache(maxsize=65536)
def term(word: str, words: Glossary, near: bool = False) -> Term:
    """All shapes of one word: its own, those of its synonyms, and if wanted those near it."""
    word, only = _without_restriction(word)
    nouns: dict[str, None] = {}
    verbs: dict[str, None] = {}
    stems: dict[str, None] = {}
    sequences: dict[tuple[str, ...], None] = {}
    runs: dict[str, None] = {}
    for form in (word, *words.same_as(word), *(words.near_to(word) if near else ())):
        if " " in form:
            runs[decomposed(form.replace(" ", ""))] = None
            if not any(is_hangul(piece) for piece in form.split()):
                sequences[tuple(stem(piece) for piece in form.split())] = None
        elif is_hangul(form):
            root = noun_root(form)
            nouns[decomposed(root)] = None
            if root not in words.nouns:
                shapes = (shape for verb in verb_roots(form) for shape in root_shapes(verb))
                verbs.update(dict.fromkeys(shapes))
        else:
            stems[stem(form)] = None
            if len(form) >= 5:
                runs[form] = None
    return Term(
        word,
        tuple(nouns),
        tuple(verbs),
        tuple(stems),
        tuple(sequences),
        tuple(runs),
        (*nouns, *verbs, *runs),
        (*stems, *(sequence[0] for sequence in sequences)),
        _typo_form(word),
        tuple(word.split()) if " " in word and not any(map(is_hangul, word.split())) else (),
        _EVALUATION.match(word) is not None,
        _ORDERS.match(word) is not None,
        word in _MODIFIERS,
        role(word[len(noun_root(word)) :]) if is_hangul(word) else "",
        only or (_RESTRICTED.search(word) is not None and noun_root(word) != word),
        _opposite_ending(word),
    )


def _without_restriction(word: str) -> tuple[str, bool]:
    """A Latin word without the 만 that `phrases` leaves on it, and whether it had one."""
    restricted = not is_hangul(word) and word.endswith("만")
    return (word.removesuffix("만"), True) if restricted else (word, False)


def _opposite_ending(word: str) -> str:
    if _CONCESSIVE.search(word):
        return "면"
    return "도" if _CONDITIONAL.search(word) else ""


def _typo_form(word: str) -> str:
    if is_hangul(word):
        root = decomposed(noun_root(word))
        return root if syllables(root) >= 3 else ""
    return word if may_be_mistyped(word) else ""


def may_be_mistyped(word: str) -> bool:
    """Whether an English word is long enough for a slip to be forgiven."""
    return len(word) >= 6 and " " not in word and not any(letter.isdigit() for letter in word)
