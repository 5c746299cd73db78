"""An accepted phrase made ready for searching: its parts, their terms, and whether it denies."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import takewhile
from typing import TYPE_CHECKING

from quizapp.core.scoring.english import LIGHT_WORDS, NEGATORS, STOP_WORDS
from quizapp.core.scoring.glossary import LONGEST_FORM, Glossary
from quizapp.core.scoring.korean import PARTICLES, halves, is_hangul, noun_root, verb_roots
from quizapp.core.scoring.normalize import decomposed, fold
from quizapp.core.scoring.terms import Term, term
from quizapp.core.scoring.words import SPOKEN_IN_CAPITALS, Spoken, spoken_words

if TYPE_CHECKING:
    from quizapp.core.scoring.subjects import Subject

_NOT_DOING = re.compile(
    r"(?:지(?:는|도|를)?\s?(?:않|못|안[는았습])|지가\s?않)[가-힣]{0,4}(?:\s?(?:된다|한다|됨|함))?"
)
"""An ending has four syllables at most (않았습니다); more belongs to words tied to it."""
_TIE = re.compile(r"(?<=\D)~(?=\D)")
"""Between words that must stand side by side; 15~30 is a range."""
_TIE_WITHIN = re.compile(r"(?<=[가-힣])~(?=[가-힣])|(?<=[^\d가-힣])~(?=[^\d가-힣])")
"""Between words of one script, which are then looked for as one."""
_DENIAL = re.compile(
    r"(?:^|\s)(?:안|못)(?:\s|(?=되|돼|된|됨|됩|될|하[고지는면]|해|한다|함|합|보[내이낸]|써|씀|쓰|받|읽|막))"
    r"|[을를ㄹ]?\s?수(?:가|는|도)?\s?없\w*|불가능?\w*|금지\w*|\s(?:대신|말고)(?=\s|$)"
    r"|(?:가|이|은|는|게|건)?\s?아(?:니|닌|님|닙)\w*"
    r"|\sx(?=\s|$)"
    r"|(?<=\s)없(?!어[지진질짐져졌집]|애)\w*|(?<=[가-힣])없(?:다|음|이|는|고|어|습니다)(?![지진])"
)
"""What makes a phrase a denial; it is taken out, and looked for separately (polarity.py)."""
_WITHOUT = re.compile(r"(?<=\S\s)없이")
_JOINT = re.compile(
    r"(?<=[하되이시]고)\s+|(?<=[하되이]며)\s+|(?<=지만)\s+|(?<=아니라)\s+|(?<=\s대신)\s+|(?<=\s말고)\s+"
    r"|\s+(?:and|but)\s+|,\s+(?=not\s)",
    re.IGNORECASE,
)
"""Between two statements of one phrase; each must stand for itself."""
KOREAN_STOPS = frozenset(
    "수 것 거 게 건 걸 등 및 때 시 후 뒤 그 이 저 더 좀 잘 꼭 또 곧 즉 왜 있다 있는 있음 있어 "
    "있고 있어서 있지만 있습니다 있게 "
    "되다 되어 시키다 한다 하다 하는 하고 하면 해서 하기 함 합니다 해요 된다 되는 됨 돼요 "
    "됩니다 되고 되면 돼서 될 할 한 된 해 돼 하지 되지 하게 되게 "
    "통해 대한 대해 위해 위한 따라 의한 같이 처럼 또는 그리고 때문에 때문 경우 통한 가능 "
    "가능하다 가능한 가능함 수도 것은 것이 것을 "
    "그냥 보통 주로 매우 아주 만약 각각 각 어떤 이런 그런".split()
)
_LIGHT = LIGHT_WORDS | frozenset("다 모든 같은 바로".split())
"""Words that need to be found only where a phrase would otherwise have a single one."""
_HANGUL = re.compile("[가-힣]")
_PARTICLE = frozenset("은는이가을를에의로와과도만들")
_PARTICLES = frozenset(PARTICLES)


@dataclass(frozen=True, slots=True)
class Part:
    """Terms that must stand together; a phrase with 고 or ``and`` has several parts."""

    terms: tuple[Term, ...]
    denies: bool | None
    """Whether the terms are to be found denied; None: the phrase is nothing but a denial."""
    denied: int = -1
    """Which term the denial follows; the last where it follows none."""
    beside: bool = False
    """Whether the denial is of that term alone: 비밀번호 없이 로그인."""
    ends_said: bool = False
    """Whether a denial comes before its end, which is said: 겹치지 않으니 안전하다."""
    ties: tuple[int, ...] = ()
    """Terms after which the next one must follow at once, with only a particle in between."""
    among_others: bool = False
    """Whether the phrase has other parts, so that this one may not reach over an ``and``."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """One accepted phrase, claim or denial."""

    text: str
    parts: tuple[Part, ...]
    run: str = ""
    """The phrase without spaces in jamo; empty for a single word and for phrases in Korean."""
    strict: bool = False
    """Whether a part may not reach over 고 or 지만: in a phrase of several, a claim, a denial."""
    near: bool = False
    """Whether words that are only near its own count as well."""
    subject: Subject | None = None
    """What the key point speaks of, where its text is known to name it."""
    needed: tuple[Term, ...] = ()
    """The terms of all parts, each once, the longest first, which is absent most often: where one
    is absent, nothing more need be looked for."""

    def terms(self) -> tuple[Term, ...]:
        """The terms of all parts."""
        return tuple(term for part in self.parts for term in part.terms)


@lru_cache(maxsize=65536)
def read_phrase(text: str, words: Glossary, strict: bool = False) -> Phrase:
    """Make ``text`` ready for searching; words tied by ``~`` are looked for side by side."""
    shown, text = _TIE.sub(" ", text), _TIE_WITHIN.sub("", text)
    pieces = [piece for piece in _JOINT.split(text.strip()) if piece.strip()]
    read = (_part(piece, words, len(pieces) > 1) for piece in pieces)
    parts = [part for part in read if part.terms]
    if not parts:
        parts = [Part(_terms([word.text for word in spoken_words(text)], words), None)]
    return _phrase(shown, tuple(parts), _run(text), strict or len(parts) > 1)


def read_halves(text: str, words: Glossary, near: bool = False) -> tuple[Phrase, ...]:
    """The halves of a Korean compound noun, each as a phrase of its own.

    None for another text, nor for a term of the glossary: 스테이트리스 is no compound.
    """
    spoken = spoken_words(text)
    if len(spoken) != 1 or not is_hangul(spoken[0].text) or words.knows(spoken[0].text):
        return ()
    if spoken[0].text.endswith(("다", "요")):
        return ()
    return tuple(read_word(half, words, near) for half in halves(noun_root(spoken[0].text)))


@lru_cache(maxsize=65536)
def read_word(text: str, words: Glossary, near: bool = False) -> Phrase:
    """A word of a reference; if wanted, a word near it counts as well.

    A Korean one must be said or denied as it is in ``text``; in English that makes scores agree
    less with people's (measured).
    """
    spoken = spoken_words(text)
    if not any(is_hangul(word.text) for word in spoken):
        terms = tuple(term(word.text, words, near) for word in spoken)
        return _phrase(text, (Part(terms, None),), near=near)
    part = _part(text, words, False)
    terms = tuple(term(one.surface, words, near) for one in part.terms)
    return _phrase(text, (Part(terms, part.denies),) if terms else (), near=near)


def _phrase(
    text: str, parts: tuple[Part, ...], run: str = "", strict: bool = False, near: bool = False
) -> Phrase:
    terms = dict.fromkeys(term for part in parts for term in part.terms)
    needed = sorted(terms, key=lambda term: -len(term.surface))
    return Phrase(text, parts, run, strict, near, needed=tuple(needed))


def _run(text: str) -> str:
    if _HANGUL.search(text):
        return ""
    spoken = spoken_words(text)
    if len(spoken) < 2 or any(is_hangul(word.text) for word in spoken):
        return ""
    return decomposed("".join(word.text for word in spoken))


def _part(piece: str, words: Glossary, among_others: bool) -> Part:
    said = fold(piece).text
    stated = _DENIAL.sub(" ", _NOT_DOING.sub("다 ", said))
    spoken = _with_capitals(spoken_words(stated), piece)
    denial = stated != said or any(word.text in NEGATORS for word in spoken)
    found = _content(spoken, stated, words)
    content = [word.text for word in found]
    ties = tuple(_tied(found, tie.start()) for tie in _TIE.finditer(stated))
    denied = _denied(said, content) if stated != said else -1
    early = 0 <= denied < len(content) - 1
    beside = early and _WITHOUT.search(said) is not None
    ends_said = early and _ends_said(said, beside)
    return Part(_terms(content, words), denial, denied, beside, ends_said, ties, among_others)


def _ends_said(said: str, beside: bool) -> bool:
    """Whether an early denial is the only one, and leaves the end of the phrase as it is."""
    not_doing = len(_NOT_DOING.findall(said))
    return not_doing + len(_DENIAL.findall(said)) == 1 and (beside or not_doing > 0)


def _tied(content: list[Spoken], tie: int) -> int:
    """The index of the last word before a tie."""
    return max(0, sum(word.end <= tie for word in content) - 1)


def _denied(said: str, content: list[str]) -> int:
    """The index of the word that the first Korean denial of a phrase follows; -1 for the last."""
    found = [denial.start() for form in (_NOT_DOING, _DENIAL) if (denial := form.search(said))]
    before = spoken_words(said[: min(found)]) if found else []
    for spoken in reversed(before):  # Past the particle of a Latin word.
        own = [index for index, word in enumerate(content) if word.startswith(spoken.text)]
        if own:
            return own[-1]
    return -1


def _with_capitals(spoken: list[Spoken], piece: str) -> list[Spoken]:
    """GET and WAS as the phrase writes them, which folding has taken away."""
    if not any(word.text in SPOKEN_IN_CAPITALS for word in spoken):
        return spoken
    capitals = [word.text for word in spoken_words(piece) if word.text.isupper()]
    return [
        Spoken(word.text.upper(), word.start, word.end) if word.text.upper() in capitals else word
        for word in spoken
    ]


def _content(spoken: list[Spoken], stated: str, words: Glossary) -> list[Spoken]:
    """The words that must be found, several that make up one form of the glossary as one.

    Light words count only where one other word would be left. The ``in`` of in-memory counts.
    """
    kept: list[Spoken] = []
    index = 0
    while index < len(spoken):
        length = _form_length(spoken, index, words)
        if length > 1 or not _is_filler(spoken, index) or stated[spoken[index].end :][:1] == "-":
            form = spoken[index : index + length]
            said = " ".join(word.text for word in form) + _restriction(spoken, index + length - 1)
            kept.append(Spoken(said, form[0].start, form[-1].end))
        index += length
    heavy = [word for word in kept if word.text not in _LIGHT]
    return heavy if len(heavy) > 1 else kept


def _restriction(spoken: list[Spoken], index: int) -> str:
    """만, where a Latin word has it: the word of HTTPS에서만 is looked for as "https만"."""
    particle = spoken[index + 1] if index + 1 < len(spoken) else None
    if particle is None or particle.start != spoken[index].end or is_hangul(spoken[index].text):
        return ""
    return "만" if particle.text in _PARTICLES and particle.text.endswith("만") else ""


def _form_length(spoken: list[Spoken], index: int, words: Glossary) -> int:
    if not words.begins_a_form(spoken[index].text):
        return 1
    latin = takewhile(lambda word: not is_hangul(word.text), spoken[index : index + LONGEST_FORM])
    chosen = [word.text for word in latin]
    for length in range(len(chosen), 1, -1):
        if words.form_of(chosen[:length]):
            return length
    return 1


def _is_filler(spoken: list[Spoken], index: int) -> bool:
    word = spoken[index].text
    if not is_hangul(word):
        return (word in STOP_WORDS and word not in LIGHT_WORDS) or word in NEGATORS
    before = spoken[index - 1] if index else None
    if before and before.end == spoken[index].start and word in _PARTICLES:
        return True
    return word in KOREAN_STOPS or (len(word) == 1 and not verb_roots(word) and word in _PARTICLE)


def _terms(content: list[str], words: Glossary) -> tuple[Term, ...]:
    return tuple(term(word, words) for word in content)
