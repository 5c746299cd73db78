"""Korean words: what is left of one without particles and endings, and how its root may look."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from itertools import islice

from quizapp.core.scoring.normalize import composed, decomposed

PARTICLES = (
    "에서부터 에서는 에서도 에서만 에게서 으로부터 로부터 으로써 으로서 으로는 으로도 으로만 "
    "에다가 에까지 한테서 이라는 이라고 "
    "이라도 이라서 이었다 이다 이므로 이니까 이지만 인데요 인지라 입니다 이에요 예요 이며 이고 "
    "이나 이랑 이든 이란 "
    "에서 에게 에는 에도 에만 에다 한테 부터 까지 처럼 보다 만큼 대로 조차 밖에 으로 라는 "
    "라고 라도 라서 이라 들이 들을 들은 들의 "
    "로는 로도 로만 로써 로서 하고 께서 랑 란 은 는 이 가 을 를 에 의 로 와 과 도 만 들 요 나 든"
).split()
"""Particles and forms of the copula, longest first within each length."""

_VERB_ENDINGS = (
    "시킵니다 시켜서 시키는 시킨다 시키고 시키면 시킬 시킴 시켜 하였다 했다가 했습니다 합니다 "
    "하면서 하거나 하는데 하지만 하니까 하므로 "
    "하도록 하려고 해야 해서 해요 해준다 했다 하는 하고 하면 하며 하기 하게 하던 하여 한다 하다 "
    "하지 하자 할 함 한 해 됩니다 됐습니다 되면서 "
    "되거나 되는데 되지만 되니까 되므로 되도록 되어서 돼서 되어 되는 되고 되면 되며 되기 되게 "
    "되던 된다 되다 되지 됐다 돼요 될 됨 된 돼 "
    "당한다 당하는 당하면 당하고 당해 당함 받는다 받는 받으면 받고 받아 받음"
).split()
"""Forms of 하다, 되다, 시키다, 당하다 and 받다 that turn a noun into a verb."""

_ENDINGS = tuple(
    sorted(
        map(
            decomposed,
            (
                "았습니다 었습니다 였습니다 습니다 는다고 는다 는데요 는데 는지 는 으니까 니까 "
                "으므로 므로 "
                "으면서 면서 으면 면 으며 며 어야 아야 여야 어서 아서 여서 어도 아도 여도 어요 "
                "아요 여요 었다 "
                "았다 였다 었고 았고 였고 었던 았던 고 지만 지 거나 거든 기 게 도록 으려고 려고 "
                "으려면 려면 을까 "
                "을지 을수록 을 은 음 던 다가 다 자마자 자 네 어 아 여 서 요 죠 ᆫ다고 ᆫ다 ᆸ니다 "
                "ᆫ데 ᆯ수록 "
                "ᆯ까 ᆯ지 ᆻ습니다 ᆻ다 ᆻ고 ᆻ던 ᆻ어요 ᆻ음 ᆻ다가 ᆫ ᆯ ᆷ ᆻ"
            ).split(),
        ),
        key=len,
        reverse=True,
    )
)
"""Endings of verbs and adjectives in jamo, longest first; some begin with a final consonant."""


def _by_last(endings: Iterable[str]) -> Mapping[str, tuple[str, ...]]:
    """Endings by their last letter, in their order: few need to be tried for a word."""
    found: dict[str, list[str]] = {}
    for ending in endings:
        found.setdefault(ending[-1], []).append(ending)
    return {letter: tuple(those) for letter, those in found.items()}


_NOUN_ENDINGS = _by_last((*_VERB_ENDINGS, *PARTICLES))
_VERB_ENDINGS_BY_LAST = _by_last(_ENDINGS)

_CONTRACTED = (
    ("ᅧ", ("ᅵ", "ᅧ")),
    ("ᅪ", ("ᅩ", "ᅪ")),
    ("ᅯ", ("ᅮ", "ᅯ")),
    ("ᅫ", ("ᅬ", "ᅫ")),
    ("ᅥ", ("ᅥ", "ᅳ")),
    ("ᅢ", ("ᅢ", "ᅡ")),
)
"""The vowel a root ends in when 어 or 아 has melted into it, and what it may have been before."""

_MELTED = frozenset("ᅧᅪᅯᅫ")
"""Last vowels that show a verb (사라져, 봐, 배워, 돼) where no ending could be taken off."""

ONE_SYLLABLE_VERBS = frozenset(
    "읽쓰막끄켜키닫갖보주두크작많적길짧빼넣남죽살담싣실심털뚫풀묶맡믿늘줄얻잃잊찾받붙쌓숨열뜯까깨"
    "날떠뜨걸알겪높낮훔뻗속뽑잡놓내뺏낚엿듣맞틀끊닿먹싸좋쉽싫젊밝넓좁줍돕맺씌찍헐가오세치없"
)
"""Verb and adjective roots of one syllable that are looked for; others are too easily found."""

_SOFTENED = frozenset("싣듣걷닫묻")
"""Last syllables of roots whose ㄷ becomes ㄹ before a vowel: 싣는다, 실어. What regular 닫다 has
with ㄹ is no other word."""
_OPENED = {"ᅵ": "ᅧ", "ᅩ": "ᅪ", "ᅮ": "ᅯ", "ᅬ": "ᅫ", "ᅳ": "ᅥ"}
"""The other way round: the vowel of a root and what it becomes before 어 or 아."""

_ENDING_START = re.compile(
    decomposed(
        ""
        "(?:고|면|으|니|는|은|을|음|어|아|여|었|았|였|지|죠|네|더|잖|든|듯|게|기|던|도|다|려|러|자|며|세|시|습|거"
        "|길|질|진|져|졌|줍|준|줄|줘|주|히|혀|힌|힐|요)"
    )
    + decomposed(
        ""
        "|ᆫ(?:다|데|지|가|걸|거|건|게)|ᆯ(?:까|지|때|수|게|거|건|걸|려|린|림)|ᆷ(?:이|을|은|도)|ᆸ(?:니|시)"
    )
    + decomposed("|서(?:는|도|요)?$|ᆻ(?:다|는|고|던|지|을|으|습|어|음|네|기)|[ᆫᆯᆷ]?$")
)
"""How the rest of a word may begin after a verb root of one syllable (막-는, 막-힌다, 끄-면)."""

ONE_SYLLABLE_NOUNS = frozenset(
    "값키락웹앱탭창힙램톡칸줄점망선집글끝핀맵폼표열행셋답문물땀빛힘몸피돈법불흙잎뇌폐"
)
"""Nouns of one syllable of which a particle is taken off (값이, 키는)."""
_OBJECT_PARTICLES = ("을", "를")
_SHORT_PARTICLES = frozenset(
    "이 가 은 는 의 에 로 과 와 도 만 으로 에서 에는 에도 이다 입니다".split()
)

_ROLES = {
    **dict.fromkeys(("이", "가", "께서"), "does"),
    **dict.fromkeys(("로", "으로", "에게", "한테"), "receives"),
    **dict.fromkeys(("에", "에다", "에다가", "에서"), "contains"),
    **dict.fromkeys(("을", "를"), "undergoes"),
    **dict.fromkeys(("보다", "보다는", "보다도", "보단"), "compared"),
}

_COORDINATING = "[가-힣](?<![광참경최신라다냐자])고|며|지만|는데요?|[은인]데"
_CLAUSE_END = re.compile(
    f"(?:{_COORDINATING}|면서|니까|므로|[아어여해라려져워]서|[가-힣](?<![화측표장정])면|다가|이라|태라)$"
)
_ENDINGS_ALONE = frozenset(("고", "이고", "며", "이며", "지만", "이지만", "인데"))
"""Ends of clauses as words of their own, behind a Latin word."""
_COORDINATION = re.compile(f"(?:{_COORDINATING})$")
"""How the last Korean word of a clause ends; a denial does not reach across it."""


def is_hangul(word: str) -> bool:
    """Whether a folded word is written in Hangul (words are never mixed)."""
    return "가" <= word[0] <= "힣"


@lru_cache(maxsize=16384)
def noun_root(word: str) -> str:
    """``word`` without its particle or light verb; shorter than two syllables only for 값을, 키를.

    Taking too much is harmless: a root is looked for as the beginning of a word.
    """
    if len(word) > 1 and _is_short_noun(word):
        return word[0]
    for ending in _NOUN_ENDINGS.get(word[-1], ()):
        if word.endswith(ending) and len(word) - len(ending) >= 2:
            return word[: -len(ending)]
    return word


def _is_short_noun(word: str) -> bool:
    if word[1:] in _OBJECT_PARTICLES:
        return True
    return word[0] in ONE_SYLLABLE_NOUNS and word[1:] in _SHORT_PARTICLES


def role(particle: str) -> str:
    """What a particle makes of its noun; empty where it may be this or that."""
    return _ROLES.get(particle, "")


def halves(noun: str) -> tuple[str, ...]:
    """The nouns that a compound of four syllables or more may be made of: 환경, 파괴.

    >>> halves("밀도차이")
    ('밀도', '차이')
    """
    if len(noun) < 4:
        return ()
    cuts = {len(noun) // 2, (len(noun) + 1) // 2}
    parts = [part for cut in sorted(cuts) for part in (noun[:cut], noun[cut:])]
    return tuple(dict.fromkeys(part for part in parts if len(part) > 1))


@lru_cache(maxsize=16384)
def closes_clause(word: str) -> bool:
    """Whether a Korean word ends its clause: 저장되고, 느리지만, 닫으면; the 고 of Secure고."""
    return word in _ENDINGS_ALONE or _CLAUSE_END.search(word) is not None


def coordinates(word: str) -> bool:
    """Whether a new statement follows (저장하고, 느리지만) rather than what comes of this one."""
    return _COORDINATION.search(word) is not None


@lru_cache(maxsize=16384)
def verb_roots(word: str) -> tuple[str, ...]:
    """The roots in jamo that ``word`` may be a form of when it is a verb or an adjective.

    >>> "사라지" in [unicodedata.normalize("NFC", root) for root in verb_roots("사라진다")]
    """
    if word.endswith("를"):
        return ()
    jamo = decomposed(word)
    endings = (one for one in _VERB_ENDINGS_BY_LAST.get(jamo[-1], ()) if _leaves_a_root(jamo, one))
    bases = [jamo[: -len(ending)] for ending in islice(endings, 1)]
    if jamo[-1] in _MELTED:
        bases.append(jamo)
    roots = {root for base in bases for root in _uncontracted(base)}
    return tuple(sorted(root for root in roots if _worth_looking_for(root)))


def _worth_looking_for(root: str) -> bool:
    return syllables(root) > 1 or composed(root) in ONE_SYLLABLE_VERBS


def _leaves_a_root(jamo: str, ending: str) -> bool:
    return jamo.endswith(ending) and len(jamo) - len(ending) >= 2


def _uncontracted(base: str) -> set[str]:
    """A root with the vowels it may have had before an ending melted into it."""
    roots = {base}
    for melted, originals in _CONTRACTED:
        if base.endswith(melted) and (melted not in "ᅥᅢ" or syllables(base) == 1):
            roots.update(base[:-1] + vowel for vowel in originals)
    if base.endswith(("ᆯᄅ" + "ᅡ", "ᆯᄅ" + "ᅥ")):
        roots.add(base[:-3] + "ᄅ" + "ᅳ")
    if base.endswith(("ᄋ" + "ᅯ", "ᄋ" + "ᅮ")) and len(base) > 3:
        roots.add(base[:-2] + "ᆸ")
    return roots


@lru_cache(maxsize=16384)
def root_shapes(root: str) -> tuple[str, ...]:
    """The jamo strings with which a form of the verb ``root`` (in jamo) can begin."""
    shapes = {root}
    last = root[-1]
    if last in _OPENED:
        shapes.add(root[:-1] + _OPENED[last])
    if last == "ᅳ":
        shapes.add(root[:-1] + "ᅡ")
    if root.endswith("ᄅ" + "ᅳ") and len(root) > 2:
        shapes.update((root[:-2] + "ᆯᄅ" + "ᅡ", root[:-2] + "ᆯᄅ" + "ᅥ"))
    if composed(root)[-1] in _SOFTENED:
        shapes.update((root[:-1] + "ᆯᄋ" + "ᅥ", root[:-1] + "ᆯᄋ" + "ᅳ"))
    if last == "ᆸ":
        shapes.update((root[:-1] + "ᄋ" + "ᅮ", root[:-1] + "ᄋ" + "ᅯ"))
    return tuple(sorted(shapes))


def ends_like_a_verb(rest: str) -> bool:
    """Whether ``rest``, what follows a one-syllable root in jamo, can be an ending."""
    return _ENDING_START.match(rest) is not None


def syllables(jamo: str) -> int:
    """How many syllables a jamo string has (each has exactly one vowel)."""
    return sum("\u1160" <= character <= "\u11a7" for character in jamo)
