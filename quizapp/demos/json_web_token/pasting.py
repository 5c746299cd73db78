"""Finds the token in what a person pasted: a header line, quotes, a wrapped terminal line."""

from __future__ import annotations

import re
from dataclasses import dataclass

from quizapp.texts.saying import Saying, saying

_WRAPPINGS = (
    (re.compile(r"\A(?:proxy-)?authorization\s*:", re.IGNORECASE), "authorization"),
    (re.compile(r"\Abearer(?=[\s:]|\Z):?", re.IGNORECASE), "bearer"),
    (re.compile(r"\A[\"'`“”‘’«»<]+|[\"'`“”‘’«»>]+\Z"), "quotes"),
    (re.compile(r"[,;]\Z"), "punctuation"),
)
"""What may stand around a token, and the name of the sentence that says so."""

MOST_WRAPPINGS = 8
"""Quotes around a header line around quotes: nobody pastes more."""

LONGEST_EXCERPT = 60


@dataclass(frozen=True, slots=True)
class Pasted:
    """The compact form alone, and what stood around it."""

    compact: str
    removed: tuple[Saying, ...] = ()


def excerpt(value: object, longest: int = LONGEST_EXCERPT) -> str:
    """A short piece of a pasted text that any terminal can show."""
    text = str(value)
    cut = text[:longest] + ("…" if len(text) > longest else "")
    return "".join(one if one.isprintable() else f"U+{ord(one):04X}" for one in cut)


def _unwrapped(text: str) -> tuple[str, list[str]]:
    names: list[str] = []
    for _ in range(MOST_WRAPPINGS):
        before = text
        for pattern, name in _WRAPPINGS:
            bare = pattern.sub("", text).strip()
            if bare != text:
                names.append(name)
                text = bare
        if text == before:
            break
    return text, names


def _joined(text: str) -> str:
    """Lines put together again: a terminal that wraps adds breaks, and blanks beside them."""
    return "".join(line.strip() for line in text.splitlines())


def clean(text: str) -> Pasted:
    """The token without what was pasted around it; any text will do."""
    visible = re.sub("[\ufeff\u200b\u200c\u200d\u2060]", "", text)
    bare, names = _unwrapped(visible.strip())
    compact = _joined(bare)
    if len(visible) < len(text):
        names.append("invisible")
    if compact != bare:
        names.append("line_breaks")
    if not names and compact != text:
        names.append("blanks")
    removed = tuple(saying(f"json_web_token.removed.{name}") for name in dict.fromkeys(names))
    return Pasted(compact, removed)
