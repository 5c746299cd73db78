"""English words: stems, and the small words that carry no meaning of their own."""

from __future__ import annotations

from functools import lru_cache

from snowballstemmer.english_stemmer import EnglishStemmer

_STEMMER = EnglishStemmer()

STOP_WORDS = frozenset(
    "a an the is are was were be been being am do does did to of in on by it its and or with "
    "for that this these "
    "those can could will would may might shall should must as at from so than then there their "
    "they them he she "
    "his her you your we our i my me us if when while which who whom what how into onto out up "
    "via per each any "
    "some such also just only very more most much has have had having get gets got use used "
    "using uses s".split()
)
"""Words of a phrase that need not be found."""

LIGHT_WORDS = frozenset("get gets any only just most more use used using uses each".split())
"""Words that need to be found only where a phrase would otherwise have a single one."""

NEGATORS = frozenset(
    "not no never cannot cant can't without neither nor isn't isnt aren't arent wasn't weren't "
    "don't dont doesn't "
    "doesnt didn't didnt won't wont wouldn't shouldn't couldn't mustn't unable hardly nothing "
    "nobody "
    "hasn't hasnt haven't havent hadn't needn't wasnt werent couldnt shouldnt wouldnt ain't".split()
)
"""Words that turn what follows into its opposite."""

NEGATORS_OF_OBJECTS = frozenset("no nothing nobody".split())
"""Those that deny the word right before them: "stores nothing", "keeps no state"."""

AUXILIARY_NEGATORS = NEGATORS - NEGATORS_OF_OBJECTS - {"without", "neither", "nor", "hardly"}
"""Those that may follow what they deny: "the payload is not encrypted"."""

CLAUSE_OPENERS = frozenset(
    "and but so because while whereas although though which since or then".split()
)
"""A negation before one of these says nothing about what comes after."""

FINITE = frozenset(
    "is are was were isn't isnt aren't arent has have does doesn't doesnt do don't dont can can't "
    "cannot will won't must should may means".split()
)
"""Verbs that tell a clause from a list of nouns, whatever else it says."""

GOING_ON = frozenset(
    "it its this that these those they he she you we i there which who so then thus therefore "
    "hence".split()
)
"""A clause with one of them goes on about what was spoken of, or draws a conclusion from it."""

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


_ACRONYMS = frozenset(
    "jwt jti csrf xsrf ssrf spa sso mfa cdn db dto bff csp ttl sdk vm html xml pwa".split()
)
"""Acronyms whose plural the stemmer leaves alone, because it finds no vowel before the last letter.

Listed, not guessed: TLS, HSTS, HTTPS, JWKS and DNS look the same and are no plurals."""

_WHOLE = frozenset({"aws", "cors"})
"""Acronyms that the stemmer takes for plurals."""
_APART = frozenset({"verifier", "verifiers", "stateful", "setting", "settings"})
"""Words that keep apart from the verb or noun their stem is shared with (verify, state, set)."""


@lru_cache(maxsize=32768)
def stem(word: str) -> str:
    """The stem of a folded word; words with digits (rs256) and in capitals (WAS) stay whole."""
    if word in _APART:
        return word.rstrip("s")
    if word in _WHOLE or word.isupper() or any(character.isdigit() for character in word):
        return word
    if word.endswith("s") and word[:-1] in _ACRONYMS:
        return word[:-1]
    regular = _IRREGULAR.get(word.removesuffix("'s"), word)
    return str(_STEMMER.stemWord(regular))
