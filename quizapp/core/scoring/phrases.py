"""An accepted phrase made ready for searching: its parts, their terms, and whether it denies."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from quizapp.core.scoring.english import NEGATORS, STOP_WORDS, stem
from quizapp.core.scoring.glossary import Glossary
from quizapp.core.scoring.korean import is_hangul, noun_root, root_shapes, syllables, verb_roots
from quizapp.core.scoring.normalize import decomposed, fold

_WORD = re.compile(r"[0-9a-z\u00df-\u024f]+(?:['’][a-z]+)?|[가-힣ㄱ-ㆎ]+|[^\W_]")
_NOT_DOING = re.compile(r"(?:지(?:는|도|를)?\s?(?:않|못|안[는았습])|지가\s?않)\w*(?:\s?(?:된다|한다|됨|함))?")
_DENIAL = re.compile(
    r"(?:^|\s)(?:안|못)(?:\s|(?=되|돼|된|됨|됩|될|하[고지는면]|해|한다|함|합|보[내이낸]|써|씀|쓰|받|읽|막))"
    r"|[을를ㄹ]?\s?수(?:가|는|도)?\s?없\w*|불가능?\w*|금지\w*|\s(?:대신|말고)(?=\s|$)"
    r"|(?:가|이|은|는|게|건)?\s?아(?:니|닌|님|닙)\w*|(?<=\s)없(?!어[지진질짐져졌집]|애)\w*|(?<=[가-힣])없(?:다|음|이|는|고|어|습니다)(?![지진])"
)
"""What makes a phrase a denial; it is taken out, and looked for separately (polarity.py)."""
_JOINT = re.compile(
    r"(?<=[하되이시]고)\s+|(?<=[하되이]며)\s+|(?<=지만)\s+|(?<=아니라)\s+|(?<=\s대신)\s+|(?<=\s말고)\s+|\s+(?:and|but)\s+|,\s+(?=not\s)"
)
"""Between two statements of one phrase; each must stand for itself."""
_KOREAN_STOPS = frozenset(
    "수 것 거 게 건 걸 등 및 때 시 후 뒤 그 이 저 더 좀 잘 꼭 다 또 곧 즉 왜 있다 있는 있음 있어 있고 있어서 있지만 있습니다 있게 "
    "되다 되어 시키다 한다 하다 하는 하고 하면 해서 하기 함 합니다 해요 된다 되는 됨 돼요 됩니다 되고 되면 돼서 될 할 한 된 해 돼 하지 되지 하게 되게 "
    "통해 대한 대해 위해 위한 따라 의한 같은 같이 처럼 또는 그리고 때문에 때문 경우 통한 가능 가능하다 가능한 가능함 수도 것은 것이 것을 "
    "그냥 보통 주로 매우 아주 만약 모든 각각 각 어떤 이런 그런 바로".split()
)


@dataclass(frozen=True, slots=True)
class Term:
    """One word of a phrase in all the ways it may appear."""

    surface: str
    nouns: tuple[str, ...] = ()
    """Jamo of noun roots; other endings than particles may follow."""
    verbs: tuple[str, ...] = ()
    """Jamo with which a form of the verb begins."""
    stems: tuple[str, ...] = ()
    """English stems."""
    runs: tuple[str, ...] = ()
    """Forms of several words, without spaces, in jamo."""
    typo: str = ""
    """The word to compare with when typing errors are forgiven; empty: too short to forgive."""


@dataclass(frozen=True, slots=True)
class Part:
    """Terms that must stand together; a phrase with 고 or ``and`` has several parts."""

    terms: tuple[Term, ...]
    denies: bool | None
    """Whether the terms are to be found denied; None: the phrase is nothing but a denial."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """One accepted phrase, claim or denial."""

    text: str
    parts: tuple[Part, ...]
    run: str = ""
    """The phrase without spaces in jamo; empty for a single word and for phrases in Korean."""


@lru_cache(maxsize=65536)
def read_phrase(text: str, words: Glossary) -> Phrase:
    """Make ``text`` ready for searching."""
    folded = fold(text).text
    pieces = [piece for piece in _JOINT.split(folded) if piece.strip()]
    parts = [part for part in (_part(piece, words) for piece in pieces) if part.terms]
    if not parts:
        parts = [Part(_terms(_spoken(folded), words), None)]
    return Phrase(text, tuple(parts), _run(folded))


def _run(folded: str) -> str:
    spoken = _WORD.findall(folded)
    if len(spoken) < 2 or any(is_hangul(word) for word in spoken):
        return ""
    return decomposed("".join(spoken))


def _part(piece: str, words: Glossary) -> Part:
    stated = _DENIAL.sub(" ", _NOT_DOING.sub("다 ", piece))
    spoken = _spoken(stated)
    english_denial = any(word in NEGATORS for word in spoken)
    content = [word for word in spoken if not _is_filler(word)]
    return Part(_terms(content, words), stated != piece or english_denial)


def _spoken(text: str) -> list[str]:
    return [match.group().replace("’", "'") for match in _WORD.finditer(text)]


def _is_filler(word: str) -> bool:
    if is_hangul(word):
        return word in _KOREAN_STOPS or (
            len(word) == 1 and not verb_roots(word) and word in _PARTICLE
        )
    return word in STOP_WORDS or word in NEGATORS


_PARTICLE = frozenset("은는이가을를에의로와과도만들")


def _terms(content: list[str], words: Glossary) -> tuple[Term, ...]:
    return tuple(_term(word, words) for word in content)


def _term(word: str, words: Glossary) -> Term:
    """All shapes of one word: its own and those of its synonyms in the glossary."""
    nouns: dict[str, None] = {}
    verbs: dict[str, None] = {}
    stems: dict[str, None] = {}
    runs: dict[str, None] = {}
    for form in (word, *words.same_as(word)):
        if " " in form:
            runs[decomposed(form.replace(" ", ""))] = None
        elif is_hangul(form):
            nouns[decomposed(noun_root(form))] = None
            shapes = (shape for root in verb_roots(form) for shape in root_shapes(root))
            verbs.update(dict.fromkeys(shapes))
        else:
            stems[stem(form)] = None
            if len(form) >= 5:
                runs[form] = None
    return Term(word, tuple(nouns), tuple(verbs), tuple(stems), tuple(runs), _typo_form(word))


def _typo_form(word: str) -> str:
    if is_hangul(word):
        root = decomposed(noun_root(word))
        return root if syllables(root) >= 3 else ""
    digits = any(character.isdigit() for character in word)
    return word if len(word) >= 6 and not digits else ""
