"""Strengths for people: a bar, a percentage and a word; a dash where nothing is known."""

from __future__ import annotations

from textual.content import Content

from quizapp.core import thresholds
from quizapp.core.mastery import Strength
from quizapp.study.views import TopicRow
from quizapp.texts import Lang, say
from quizapp.ui.widgets.score_line import bar
from quizapp.ui.wording import percent, printable

_TITLE, _BAR = 12, 12
"""Cells."""
_TELLS_FROM = 0.25
"""The practised share from which on what went well says something about the whole."""


def strength_bar(strength: Strength, width: int) -> Content:
    """The bar and its percentage, 5 cells wider than ``width``."""
    _, colour = _judged(strength)
    figure = percent(strength).rjust(5)
    style = "$muted" if strength.value is None else colour
    return Content.assemble(bar(strength.value or 0.0, colour, width), (figure, style))


def of_answers(strength: Strength, answered: int) -> Strength:
    """``strength`` if anything was answered: predictions in demos alone are no grade."""
    return strength if answered else strength._replace(value=None)


def strength_word(lang: Lang, strength: Strength) -> str:
    """How strong that is, in a word."""
    word, _ = _judged(strength)
    return say(lang, word)


def topic_line(lang: Lang, row: TopicRow) -> Content:
    """A topic with its strength, and how many of its questions that is known of."""
    title = Content(printable(row.title.said(lang))).truncate(_TITLE, pad=True)
    practised = say(lang, "strength.known_of", practised=row.practised, total=row.questions)
    return Content.assemble(
        title,
        " ",
        strength_bar(of_answers(row.strength, row.practised), _BAR),
        (f" · {practised}", "$muted"),
    )


def _judged(strength: Strength) -> tuple[str, str]:
    """The key of the word for a strength, and its colour."""
    if strength.value is None:
        return "strength.unknown", "$border"
    if strength.weak:
        return "strength.weak", "$warning"
    if strength.practised < _TELLS_FROM:
        return "strength.begun", "$primary"
    if strength.value * 100 < thresholds.STRONG_FROM:
        return "strength.fair", "$primary"
    return "strength.strong", "$success"
