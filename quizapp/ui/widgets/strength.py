"""Strengths for people: a bar, a percentage and a word; a dash where nothing is known."""

from __future__ import annotations

from textual.content import Content

from quizapp.core import thresholds
from quizapp.core.mastery import Strength
from quizapp.texts import Lang, say
from quizapp.ui.widgets.score_line import bar
from quizapp.ui.wording import percent


def strength_bar(strength: Strength, width: int) -> Content:
    """The bar and its percentage, 5 cells wider than ``width``."""
    _, colour = _judged(strength)
    figure = percent(strength).rjust(5)
    style = "$muted" if strength.value is None else colour
    return Content.assemble(bar(strength.value or 0.0, colour, width), (figure, style))


def strength_word(lang: Lang, strength: Strength) -> str:
    """How strong that is, in a word."""
    word, _ = _judged(strength)
    return say(lang, word)


def _judged(strength: Strength) -> tuple[str, str]:
    """The key of the word for a strength, and its colour."""
    if strength.value is None:
        return "strength.unknown", "$border"
    if strength.weak:
        return "strength.weak", "$warning"
    if strength.value * 100 < thresholds.STRONG_FROM:
        return "strength.fair", "$primary"
    return "strength.strong", "$success"
