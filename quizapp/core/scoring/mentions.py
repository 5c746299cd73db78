"""Where an answer names things that are mistaken for each other, and of which of them it speaks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from quizapp.core.scoring.english import CLAUSE_OPENERS
from quizapp.core.scoring.glossary import Glossary
from quizapp.core.scoring.korean import is_hangul
from quizapp.core.scoring.search import occurrences
from quizapp.core.scoring.terms import Term, term
from quizapp.core.scoring.words import Answer, Occurrence

SIBLINGS = (
    ("session", "jwt"),
    ("session", "token"),
    ("session", "cookie", "localstorage"),
    ("httponly", "secure", "samesite", "domain", "path", "max age"),
    ("strict", "lax"),
    ("authenticate", "authorize"),
    ("refresh token", "access token", "id token"),
    ("xss", "csrf", "ssrf"),
    ("encrypt", "encode", "hash", "sign"),
    ("symmetric key", "asymmetric key"),
    ("private key", "public key"),
    ("sticky", "clustering"),
    ("stateful", "stateless"),
    ("hs256", "rs256"),
)
"""What is mistaken for each other. A whole and its part (JWT and its signature), a kind and one of
it (token and JWT), and those who act (server, browser, user) are never siblings."""
_ONE_TERM = frozenset(
    ("max age", "symmetric key", "asymmetric key", "private key", "public key", "localstorage")
)
"""Names of several words that the glossary has as one."""
_KIND = re.compile("옵션|속성|플래그|방식|기반|공격|쿠키|토큰|세션|키|값")
_ENGLISH_KINDS = frozenset(
    "option attribute flag cookie cookies token tokens attack attacks".split()
)
"""What may stand between a name and its particle or verb: HttpOnly 옵션은, XSS attacks are."""
_LONGEST_KIND = 2
_TOPIC = re.compile("들?(?:은|는|이란|란)")
_SETTING = re.compile("(?:켜|키|쓰|붙이|설정하|주|걸|넣으|지정하|사용하|추가하|적용하)면")
_COPULA = re.compile("이?(?:에요|예요|다|고|며|죠|지만)|입니다|인데|임")
_ARTICLES = frozenset(("a", "an", "the"))
_AUXILIARIES = frozenset("is are was were can cannot can't does do has have will may must".split())
_ADVERBS = frozenset("also always never only usually often".split())
_PARTS = frozenset(
    "ids stores timeouts values attributes options keys claims headers names cookies tokens".split()
)
"""Nouns that look like verbs: in "session IDs are" the subject is not the session."""
_IT_IS = re.compile(r"\b(?:it is|it's)(?: not (?:\S+ ){1,3}but)?$")


@dataclass(frozen=True, slots=True)
class Mention:
    """One of the names of `SIBLINGS` where it stands, and where its noun phrase ends."""

    name: str
    place: Occurrence
    end: int
    """The last word of "HttpOnly 옵션은"."""


@dataclass(frozen=True, slots=True)
class Head:
    """A noun phrase of which a clause speaks: 세션은, "a refresh token is"."""

    first: int
    last: int
    names: frozenset[str]


@dataclass(frozen=True, slots=True)
class Mentions:
    """All mentions of an answer and its heads, sorted by where they stand."""

    named: tuple[Mention, ...]
    heads: tuple[Head, ...]


def mentions(answer: Answer, words: Glossary) -> Mentions:
    """The mentions of ``answer``, looked for once."""
    if answer.mentions is None:
        named = tuple(sorted(_mentions(answer, words), key=lambda found: found.place.first))
        answer.mentions = Mentions(named, _heads(answer, named))
    return answer.mentions


def is_copula(answer: Answer, mention: Mention) -> bool:
    """Whether 이다 follows in any form: SameSite예요, 인증이고."""
    return _COPULA.fullmatch(_after_noun(answer, mention)) is not None


def owns(answer: Answer, mention: Mention) -> bool:
    """Whether 의 follows: 액세스 토큰의."""
    return _after_noun(answer, mention) == "의"


def _mentions(answer: Answer, words: Glossary) -> Iterator[Mention]:
    for name, terms in _terms(words):
        begins = {place.first: place for place in occurrences(answer, terms[0])}
        if not begins:
            continue
        rest = [{place.first: place for place in occurrences(answer, one)} for one in terms[1:]]
        for first in begins.values():
            whole: Occurrence | None = first
            for following in rest:
                joined = following.get(whole.last + 1) if whole else None
                whole = joined and Occurrence(first.start, joined.end, first.first, joined.last)
            if whole and whole.start == answer.words[whole.first].tape:
                yield Mention(name, whole, _end_of_noun(answer, whole))


@lru_cache(maxsize=8)
def _terms(words: Glossary) -> tuple[tuple[str, tuple[Term, ...]], ...]:
    names = dict.fromkeys(name for family in SIBLINGS for name in family)
    pieces = ((name, (name,) if name in _ONE_TERM else name.split()) for name in names)
    return tuple((name, tuple(term(piece, words) for piece in spelled)) for name, spelled in pieces)


def _end_of_noun(answer: Answer, place: Occurrence) -> int:
    end = place.last
    if answer.rest_of_word(place.end):
        return end
    for following in answer.words[end + 1 : end + 1 + _LONGEST_KIND]:
        kind = _KIND.match(following.text) or following.text in _ENGLISH_KINDS
        if not kind or following.sentence != answer.words[end].sentence:
            break
        end += 1
        if is_hangul(following.text) and not _KIND.fullmatch(following.text):
            break
    return end


def _heads(answer: Answer, named: tuple[Mention, ...]) -> tuple[Head, ...]:
    found: dict[int, Head] = {}
    for one in named:
        if _is_topic(answer, one) or _is_set(answer, one) or _is_english_subject(answer, one):
            known = found.get(one.end, Head(one.place.first, one.end, frozenset()))
            first = min(known.first, _with_article(answer, one.place.first))
            found[one.end] = Head(first, one.end, known.names | {one.name})
    return tuple(found[end] for end in sorted(found))


def _is_topic(answer: Answer, mention: Mention) -> bool:
    return _TOPIC.fullmatch(_after_noun(answer, mention)) is not None


def _is_set(answer: Answer, mention: Mention) -> bool:
    """Whether a clause begins with setting it: "HttpOnly를 켜면", "Secure 옵션을 붙이면"."""
    following = answer.words[mention.end + 1 : mention.end + 3]
    verb = next((word.text for word in following if not word.glued), "")
    return _after_noun(answer, mention) in ("", "을", "를") and _SETTING.fullmatch(verb) is not None


def _after_noun(answer: Answer, mention: Mention) -> str:
    """What follows the noun phrase without a space: its particle or copula."""
    if mention.end == mention.place.last:
        rest = answer.rest_of_word(mention.place.end)
    else:
        rest = _KIND.sub("", answer.words[mention.end].text, count=1)
    following = answer.words[mention.end + 1 : mention.end + 2]
    return following[0].text if not rest and following and following[0].glued else rest


def _with_article(answer: Answer, first: int) -> int:
    return first - 1 if first and answer.words[first - 1].text in _ARTICLES else first


def _is_english_subject(answer: Answer, mention: Mention) -> bool:
    """Whether an English clause begins with the noun phrase, and its verb follows."""
    last = answer.words[mention.end]
    rest = answer.words[mention.end + 1 : mention.end + 3]
    following = [word.text for word in rest if word.text not in _ADVERBS]
    if is_hangul(last.text) or not following or is_hangul(following[0]):
        return False
    head = _with_article(answer, mention.place.first)
    if _IT_IS.search(" ".join(word.text for word in answer.words[max(0, head - 6) : head])):
        return following[0] in ("that", "which")
    return _opens(answer, head) and _is_verb(following[0], last.text)


def _opens(answer: Answer, index: int) -> bool:
    here, before = answer.words[index], answer.words[index - 1] if index else None
    if before is None or before.sentence != here.sentence:
        return True
    return here.opens_clause or before.text in CLAUSE_OPENERS


def _is_verb(word: str, subject: str) -> bool:
    if word in _AUXILIARIES:
        return True
    if word in _PARTS or word in CLAUSE_OPENERS or word.endswith("ly") or "'" in word:
        return False
    return word.endswith("s") or (subject.endswith("s") and not subject.endswith("ss"))
