"""Finds the token in what a person pasted: a header line, quotes, a wrapped terminal line."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass

from quizapp.texts.saying import Saying, saying

_QUOTES = "\"'`“”‘’«»"


def _without_start(pattern: str) -> Callable[[str], str]:
    start = re.compile(pattern, re.IGNORECASE)
    return lambda text: text[found.end() :] if (found := start.match(text)) else text


def _without_quotes(text: str) -> str:
    return text.lstrip(f"{_QUOTES}<").rstrip(f"{_QUOTES}>")


def _without_punctuation(text: str) -> str:
    return text[:-1] if text.endswith((",", ";")) else text


_WRAPPINGS = (
    (_without_start(r"(?:proxy-)?authorization\s*:"), "authorization"),
    (_without_start(r"bearer(?=[\s:]|\Z):?"), "bearer"),
    (_without_quotes, "quotes"),
    (_without_punctuation, "punctuation"),
)
"""What may stand around a token, and the name of the sentence that says so. Only the ends are
looked at: a pattern that is searched for goes through a megabyte, and holds every thread."""

MOST_WRAPPINGS = 8
"""Quotes around a header line around quotes: nobody pastes more."""

LONGEST_EXCERPT = 60


@dataclass(frozen=True, slots=True)
class Pasted:
    """The compact form alone, and what stood around it."""

    compact: str
    removed: tuple[Saying, ...] = ()


def excerpt(value: object, longest: int = LONGEST_EXCERPT) -> str:
    """A short piece of a pasted text, or of a value as JSON, that any terminal can show."""
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)
    cut = text[:longest] + ("…" if len(text) > longest else "")
    return "".join(one if one.isprintable() else f"U+{ord(one):04X}" for one in cut)


def _unwrapped(text: str) -> tuple[str, list[str]]:
    names: list[str] = []
    for _ in range(MOST_WRAPPINGS):
        before = text
        for unwrap, name in _WRAPPINGS:
            bare = unwrap(text).strip()
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
