"""What demos, situations, choices and steps are called on the screen."""

from __future__ import annotations

from textual.content import Content

from quizapp.demos import names
from quizapp.texts import Lang, say
from quizapp.ui.wording import printable

_LEVELS = 3
_LANES = ("$primary", "$success", "$accent", "$secondary", "$warning")
_CREDENTIALS = ("cookie:", "set-cookie:", "authorization:")
"""The header fields that demos are about."""


def demo_name(lang: Lang, demo: str) -> str:
    """The name of a demo for people."""
    return say(lang, f"demos.name.{demo.replace('-', '_')}")


_LONGEST_CHOICE = 120


def choice_name(lang: Lang, choice: str) -> str:
    """A choice for people, of which a long one is shown in part."""
    return shortened(lang, printable(names.choice_name(lang, choice)))


def shortened(lang: Lang, text: str) -> str:
    """The beginning of a long text, with how long it is."""
    if len(text) <= _LONGEST_CHOICE:
        return text
    return f"{text[:24]} … {say(lang, 'demos.cut', length=f'{len(text):,}')}"


def level_dots(level: int) -> Content:
    """How hard a situation is: filled dots out of three."""
    return Content.assemble(("●" * level, "$accent"), ("○" * (_LEVELS - level), "$muted"))


def lane_colour(number: int) -> str:
    """The colour of the lane with this number, counted from 0."""
    return _LANES[number % len(_LANES)]


def wire_text(text: str) -> Content:
    """Lines from the wire; those that carry credentials stand out."""
    return Content("\n").join(_wire_line(line) for line in printable(text).splitlines())


def _wire_line(line: str) -> Content:
    name, colon, value = line.partition(":")
    if f"{name.strip().lower()}{colon}" in _CREDENTIALS:
        return Content.assemble((name + colon, "bold $accent"), (value, "$accent"))
    if colon and " " not in name.strip() and value.startswith(" "):
        return Content.assemble((name + colon, "$muted"), value)
    return Content(line)
