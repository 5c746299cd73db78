"""English words: stems, and the small words that carry no meaning of their own."""

from __future__ import annotations

from functools import lru_cache

from snowballstemmer.english_stemmer import EnglishStemmer

_STEMMER = EnglishStemmer()

STOP_WORDS = frozenset(
    "a an the is are was were be been being am do does did to of in on by it its and or with for that this these "
    "those can could will would may might shall should must as at from so than then there their they them he she "
    "his her you your we our i my me us if when while which who whom what how into onto out up via per each any "
    "some such also just only very more most much has have had having get gets got use used using uses s".split()
)
"""Words of a phrase that need not be found."""

NEGATORS = frozenset(
    "not no never cannot cant can't without neither nor isn't isnt aren't arent wasn't weren't don't dont doesn't "
    "doesnt didn't didnt won't wont wouldn't shouldn't couldn't mustn't unable hardly nothing nobody".split()
)
"""Words that turn what follows into its opposite."""

CLAUSE_OPENERS = frozenset(
    "and but so because while whereas although though which since or then".split()
)
"""A negation before one of these says nothing about what comes after."""

_IRREGULAR = {
    "sent": "send",
    "kept": "keep",
    "stole": "steal",
    "stolen": "steal",
    "lost": "lose",
    "held": "hold",
    "written": "write",
    "wrote": "write",
    "forgotten": "forget",
    "forgot": "forget",
    "hidden": "hide",
    "hid": "hide",
    "broken": "break",
    "broke": "break",
    "made": "make",
    "gave": "give",
    "given": "give",
    "knew": "know",
    "known": "know",
    "spent": "spend",
    "built": "build",
    "chosen": "choose",
    "chose": "choose",
    "shown": "show",
    "gone": "go",
    "went": "go",
    "found": "find",
    "left": "leave",
    "came": "come",
    "grew": "grow",
    "grown": "grow",
    "taken": "take",
    "took": "take",
    "bound": "bind",
    "caught": "catch",
    "died": "die",
    "dies": "die",
    "dying": "die",
    "ran": "run",
    "running": "run",
}
"""Forms that the stemmer leaves apart, for verbs candidates use."""


@lru_cache(maxsize=32768)
def stem(word: str) -> str:
    """The stem of a lower-case word; words with digits stay whole (rs256)."""
    if any(character.isdigit() for character in word):
        return word
    regular = _IRREGULAR.get(word.removesuffix("'s"), word)
    return str(_STEMMER.stemWord(regular))
