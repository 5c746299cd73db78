"""Questions and shelves as rows whose columns line up."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from textual.content import Content

from quizapp.study.clock import Clock, day_of
from quizapp.study.shelves import Shelf
from quizapp.study.views import QuestionRow
from quizapp.texts import Lang, say
from quizapp.ui.dates import due_words
from quizapp.ui.widgets.fitted import fitted
from quizapp.ui.widgets.score_line import verdict
from quizapp.ui.widgets.strength import of_answers, strength_bar, strength_word
from quizapp.ui.wording import percent, printable

_SCORE, _DUE, _FIGURE, _GAP = 5, 9, 5, 2
_LONG_BAR_FROM, _BAR_FROM = 100, 56
"""Cells of width from which there is room for a long bar, and for one at all."""


class Columns(NamedTuple):
    """How many cells the columns of a question take."""

    prompt: int
    strength_bar: int

    @classmethod
    def within(cls, width: int) -> Columns:
        """The columns of a row of ``width`` cells."""
        bar = 14 if width >= _LONG_BAR_FROM else 6 if width >= _BAR_FROM else 0
        rest = _SCORE + _DUE + bar + _FIGURE + 3 * _GAP + 2
        return cls(max(8, width - rest), bar)


def question_header(lang: Lang, width: int) -> Content:
    """The names of the columns."""
    columns = Columns.within(width)
    strength = max(columns.strength_bar + _FIGURE, _FIGURE)
    return _line(
        Content(say(lang, "browse.column.question")).truncate(columns.prompt, pad=True),
        _left(say(lang, "browse.column.strength"), strength),
        _right(say(lang, "browse.column.score"), _SCORE),
        _left(say(lang, "browse.column.due"), _DUE),
    ).stylize("$muted")


def question_row(
    lang: Lang, clock: Clock, row: QuestionRow, width: int, *, indented: bool = True
) -> Content:
    """Prompt, strength, last score and due date; a follow-up stands under its parent."""
    columns = Columns.within(width)
    indent = "  " * row.depth if indented else ""
    prompt = Content.assemble((indent, "$muted"), one_line(row.prompt.said(lang)))
    return _line(
        fitted(prompt, columns.prompt),
        strength_bar(of_answers(row.strength, row.attempts), columns.strength_bar),
        _score(row.last_estimate),
        _due(lang, clock, row.due),
    )


def shelf_row(lang: Lang, shelf: Shelf, width: int, found: int | None) -> Content:
    """A topic with its strength, or with how many of its questions were found by a search."""
    strength = of_answers(shelf.strength, shelf.practised)
    figures = strength_bar(strength, 8) if found is None else _found(found)
    title = Content(shelf_title(lang, shelf))
    title = fitted(title, max(4, width - figures.cell_length - 3))
    return Content.assemble(" ", title, " ", figures, " ")


def shelf_title(lang: Lang, shelf: Shelf) -> str:
    """The name of a topic, or of everything."""
    return one_line(shelf.title.said(lang)) if shelf.topic else say(lang, "browse.everything")


def question_facts(lang: Lang, clock: Clock, row: QuestionRow) -> list[str]:
    """What is known of a question, in words."""
    level = say(lang, f"quiz.level.{row.level}")
    if not row.attempts:
        return [level, say(lang, "browse.never_answered")]
    answered = "browse.answered_once" if row.attempts == 1 else "browse.answered"
    strength = f"{percent(row.strength)} {strength_word(lang, row.strength)}"
    return [
        level,
        say(lang, answered, count=row.attempts),
        say(lang, "browse.strength", strength=strength),
        say(lang, "browse.due", due=due_words(lang, row.due, clock)),
    ]


def one_line(text: str) -> str:
    """``text`` without line breaks and control characters."""
    return " ".join(printable(text).split())


def _found(count: int) -> Content:
    return _right(str(count), _FIGURE).stylize("$muted" if not count else "$primary")


def _score(estimate: int | None) -> Content:
    if estimate is None:
        return _right("–", _SCORE).stylize("$muted")
    return _right(str(estimate), _SCORE).stylize(verdict(estimate)[1])


def _due(lang: Lang, clock: Clock, due: datetime | None) -> Content:
    """Brighter once it is due."""
    now = due is not None and due < day_of(clock).end
    return _left(due_words(lang, due, clock), _DUE).stylize("" if now else "$muted")


def _line(*cells: Content) -> Content:
    return Content.assemble(" ", Content(" " * _GAP).join(cells), " ")


def _left(words: str, width: int) -> Content:
    return Content(words).truncate(width, pad=True)


def _right(words: str, width: int) -> Content:
    content = Content(words)
    return content.pad_left(max(0, width - content.cell_length))
