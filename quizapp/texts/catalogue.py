"""Finds a sentence by its key and says it in the asked language."""

from __future__ import annotations

from quizapp.texts.languages import Lang

Entry = tuple[str, str]
"""One sentence: Korean, English. Both name the same arguments in braces."""

TEXTS: dict[str, Entry] = {}


def say(lang: Lang, key: str, /, **arguments: object) -> str:
    """The sentence ``key`` in ``lang`` with its arguments filled in.

    Raises ``KeyError`` for an unknown key: a missing sentence is a defect, not a fallback.
    """
    korean, english = TEXTS[key]
    return (korean if lang is Lang.KO else english).format(**arguments)
