"""Turns values into the words of the interface."""

from __future__ import annotations

import unicodedata

from quizapp.core.mastery import Strength
from quizapp.errors import QuizappError
from quizapp.texts import Lang, say


def problem_line(lang: Lang, error: QuizappError) -> str:
    """An error as one line: where, what, and what to do."""
    place = "" if error.path is None else str(error.path)
    if place and error.line is not None:
        place = f"{place}:{error.line}"
    sentence = say(lang, error.key, **error.arguments)
    return f"{place}: {sentence}" if place else sentence


_JOINERS = "\n\t\u200c\u200d"
_UNSEEN = ("Cc", "Cf", "Cs", "Co", "Cn")
"""Unicode categories of controls, formats, surrogates, private and unassigned characters."""


def printable(text: str) -> str:
    """``text`` without characters that could steer the terminal; newlines and tabs stay."""
    if text.isprintable():
        return text
    return "".join(
        character
        for character in text
        if character in _JOINERS or unicodedata.category(character) not in _UNSEEN
    )


def clock_face(seconds: float) -> str:
    """Minutes and seconds, as a stop-watch shows them."""
    minutes, rest = divmod(int(seconds), 60)
    return f"{minutes}:{rest:02d}"


def percent(strength: Strength) -> str:
    """A strength for people; a dash where nothing is known."""
    return "–" if strength.value is None else f"{round(strength.value * 100)}%"
