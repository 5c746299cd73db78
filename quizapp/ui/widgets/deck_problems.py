"""What is wrong with the user's own decks, in a few lines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from textual.content import Content

from quizapp.decks.problems import Problem
from quizapp.texts import Lang, say
from quizapp.ui.widgets.bullet_list import Bullet
from quizapp.ui.wording import printable

_SHOWN = 3
_NO_MARK = Content("")


def deck_problems(lang: Lang, problems: Sequence[Problem]) -> Iterator[Bullet]:
    """The first problems, below a line that names their file: the rest may be out of sight."""
    yield Bullet(_NO_MARK, Content.styled(_heading(lang, problems), "$warning"))
    for problem in problems[:_SHOWN]:
        text = Content(printable(problem.said(lang)))
        yield Bullet(Content.styled("- ", "$warning"), text)
    if len(problems) > _SHOWN:
        yield Bullet(_NO_MARK, Content.styled(say(lang, "home.problems_more"), "$muted"))


def _heading(lang: Lang, problems: Sequence[Problem]) -> str:
    count, file = len(problems), printable(problems[0].path.name)
    if count == 1:
        return say(lang, "home.problems_one", file=file)
    one_file = len({problem.path for problem in problems}) == 1
    text = "home.problems" if one_file else "home.problems_in_files"
    return say(lang, text, count=count, file=file)
