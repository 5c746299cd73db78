"""What is said of a command or a flag that quizapp does not have."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from quizapp.core.nearest import nearest
from quizapp.decks.problems import shown
from quizapp.texts import Lang, say

_DASHES = ("-", "\u2013", "\u2014")
"""Some editors make a long dash of the two that a flag begins with."""


def no_command(lang: Lang, name: str, known: Collection[str]) -> str:
    """Nobody knows the command ``name``."""
    for near in nearest(name, known):
        return say(lang, "cli.no_command_near", name=shown(name), nearest=near)
    return say(lang, "cli.no_command", name=shown(name), known=", ".join(known))


def no_flag(lang: Lang, flag: str, known: Iterable[str]) -> str:
    """Nobody knows ``flag``, which may have its value behind it: ``--flag=value``."""
    name = flag.partition("=")[0]
    # Without the dashes, which any two flags have in common.
    long = [one.removeprefix("--") for one in known if one.startswith("--")]
    for near in nearest(name.lstrip("".join(_DASHES)), long):
        return say(lang, "cli.no_flag_near", flag=shown(name), nearest=f"--{near}")
    return say(lang, "cli.no_flag", flag=shown(name))


def first_unknown_flag(words: Iterable[str], known: Collection[str]) -> str | None:
    """The first of ``words`` that was meant as a flag and is none."""
    flags = (word for word in words if word.startswith(_DASHES) and len(word) > 1)
    return next((flag for flag in flags if flag.partition("=")[0] not in known), None)
