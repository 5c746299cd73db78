"""One entry of the menu on the home screen."""

from __future__ import annotations

from textual.content import Content

from quizapp.ui.wording import printable

_ABOUT_COLUMN = 23
"""Where the third column of the menu begins."""


def menu_entry(letter: str, name: str, about: str) -> Content:
    """Key, name, and what it is about, on as many lines as that has."""
    label = Content(name).truncate(14, pad=True)
    lines = printable(about).replace("\n", "\n" + " " * _ABOUT_COLUMN)
    return Content.assemble((f"{letter:<7}", "bold $primary"), label, ("  " + lines, "$muted"))
