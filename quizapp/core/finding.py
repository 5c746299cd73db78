"""Finds texts while the query is still being typed: words in any order, Hangul by its initials too.

ㅅㅅ finds 세션, jwtㅌㅋ finds "JWT 토큰", 세션보안 finds "세션 보안", and ＨＴＴＰ finds http.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from itertools import pairwise

from quizapp.core.scoring.normalize import fold

LONGEST_QUERY = 80
"""Characters; what is typed or pasted beyond them narrows nothing down any more."""

_SHARED = "\t"
"""Stands before a text that belongs to others too."""
_LEADS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
_CLUSTERS = str.maketrans({
    "ㄳ": "ㄱㅅ", "ㄵ": "ㄴㅈ", "ㄶ": "ㄴㅎ", "ㄺ": "ㄹㄱ", "ㄻ": "ㄹㅁ", "ㄼ": "ㄹㅂ",
    "ㄽ": "ㄹㅅ", "ㄾ": "ㄹㅌ", "ㄿ": "ㄹㅍ", "ㅀ": "ㄹㅎ", "ㅄ": "ㅂㅅ",
})  # fmt: skip
"""What an input method makes of two consonants typed one after the other."""
_TENSE = {"ㄲ": "ㄱ", "ㄸ": "ㄷ", "ㅃ": "ㅂ", "ㅆ": "ㅅ", "ㅉ": "ㅈ"}
"""Some input methods make these, too, of a consonant that was typed twice."""

_NOT_JAMO = re.compile("[^\u3131-\u318e\uffa0-\uffdc]+")
_SYLLABLES_A_LEAD = 588
_LONE_LEADS = {0x1100 + index: lead for index, lead in enumerate(_LEADS)}
_HALF_WIDTH = {
    code: chr(int(target.split()[1], 16))
    for code in range(0xFFA0, 0xFFDD)
    if (target := unicodedata.decomposition(chr(code)))
}


def findable(*texts: str, about: Iterable[str] = ()) -> str:
    """The form of some texts that belong together in which `find` looks for words.

    ``about`` are texts that they share with others: what begins one of these comes second.
    """
    lines = (*map(_one_line, texts), *(f"{_SHARED}{_one_line(text)}" for text in about))
    return "\n".join(lines)


def find(query: str, texts: Sequence[str]) -> list[int]:
    """Where in ``texts`` (each made by `findable`) every word of ``query`` occurs, the best first.

    Best is what begins with the words, then what has them at the beginning of words of its own.
    Initials stay within a word, so that ㅅㅅ does not find "에서 사용"; they go across words where
    nothing would be found otherwise.
    """
    words = _folded(query[:LONGEST_QUERY]).translate(_CLUSTERS).split()
    found = _with_all([_pattern(word) for word in words], texts)
    if not found and any(character in _LEADS for word in words for character in word):
        found = _with_all([_pattern(word, across=True) for word in words], texts)
    return found


def _with_all(patterns: list[re.Pattern[str]], texts: Sequence[str]) -> list[int]:
    left = list(range(len(texts)))
    for pattern in patterns:
        left = [index for index in left if pattern.search(texts[index])]
    return sorted(left, key=lambda index: sum(_rank(one, texts[index]) for one in patterns))


def _rank(pattern: re.Pattern[str], text: str) -> int:
    """How far the best place of ``pattern`` in ``text`` is from a beginning."""
    return min(_rank_at(text, found.start()) for found in pattern.finditer(text))


def _rank_at(text: str, at: int) -> int:
    before = text[at - 1 : at]
    if before in ("", "\n"):
        return 0
    return 1 if before == _SHARED else 3 if before.isalnum() else 2


def _pattern(word: str, *, across: bool = False) -> re.Pattern[str]:
    """``word`` with its initials, and with the spaces that Korean may have or not.

    ``across`` lets initials of several words stand for a row of them.
    """
    pieces = [_piece(word[0], across=across)]
    for before, character in pairwise(word):
        initials = before in _LEADS and character in _LEADS
        optional = (across or not initials) and (_is_hangul(before) or _is_hangul(character))
        pieces += [" ?" if optional else "", _piece(character, across=across)]
    return re.compile("".join(pieces))


def _piece(character: str, *, across: bool) -> str:
    if character not in _LEADS:
        return re.escape(character)
    if character in _TENSE:
        twice = _initial(_TENSE[character])
        return f"(?:{_initial(character)}|{twice}{' ?' if across else ''}{twice})"
    return _initial(character)


def _initial(lead: str) -> str:
    """The letter itself, or any syllable that begins with it."""
    first = 0xAC00 + _LEADS.index(lead) * _SYLLABLES_A_LEAD
    return f"[{lead}{chr(first)}-{chr(first + _SYLLABLES_A_LEAD - 1)}]"


def _is_hangul(character: str) -> bool:
    return "가" <= character <= "힣" or character in _LEADS


def _one_line(text: str) -> str:
    return " ".join(_folded(text).split())


def _folded(text: str) -> str:
    """``text`` composed, in lower case and plain width.

    Single jamo are kept out of NFKC, which would glue 세ㄳ together to 섻.
    """
    plain = _NOT_JAMO.sub(_fold_run, unicodedata.normalize("NFC", text))
    return plain.translate(_HALF_WIDTH).translate(_LONE_LEADS)


def _fold_run(run: re.Match[str]) -> str:
    return fold(run.group()).text
