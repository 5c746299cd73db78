"""Words as they are shown: the scorer's stretches of an answer, made to begin and end with a word.

The scorer splits where the script changes and inside compounds, and so finds ID in "ID를".
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from quizapp.core.scoring import Span

_WORD = re.compile(r"\w+(?:[-'’]\w+)*")
"""With its particle, and hyphens inside: ``ID를``, ``Set-Cookie``, ``redirect_uri``."""
_MOST_ADDED = 12
"""Characters on one side. What goes on for longer was typed without spaces, and is no one word."""


def whole_words(text: str, span: Span, beside: Iterable[Span] = ()) -> Span:
    """``span`` of ``text`` from the beginning of its first word to the end of its last one.

    It grows into none of the stretches ``beside`` it, which are shown on their own.
    """
    others = tuple(beside)
    before = max((one.end for one in others if one.end <= span.start), default=0)
    after = min((one.start for one in others if one.start >= span.end), default=len(text))
    start = max(_begin(text, span.start), before)
    end = min(_finish(text, span.end), after)
    return Span(start, end, text[start:end])


def _begin(text: str, at: int) -> int:
    """Where the word begins in the middle of which ``at`` is; else ``at``."""
    word = _around(text, at)
    return word.start() if word and at - word.start() <= _MOST_ADDED else at


def _finish(text: str, at: int) -> int:
    word = _around(text, at)
    return word.end() if word and word.end() - at <= _MOST_ADDED else at


def _around(text: str, at: int) -> re.Match[str] | None:
    """The word that has letters on both sides of ``at``."""
    blank = max(text.rfind(" ", 0, at), text.rfind("\n", 0, at))  # No word goes across one.
    for word in _WORD.finditer(text, blank + 1):
        if word.end() > at:
            return word if word.start() < at else None
    return None
