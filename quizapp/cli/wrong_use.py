"""Reads arguments, and says what is wrong with them in one line in the user's language."""

from __future__ import annotations

import argparse
import os
import re
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Any, NoReturn

from quizapp.cli import output
from quizapp.cli.flags import FLAGS
from quizapp.cli.output import ExitCode
from quizapp.texts import Lang, say

if TYPE_CHECKING:
    from _typeshed import SupportsWrite

_USUAL_COLUMNS = 80
_NO_COMMAND = re.compile(r"argument COMMAND: invalid choice: '?(.*?)'? \(", re.DOTALL)
_REASONS = (
    (r"argument (?P<flag>\S+): invalid choice: '?(?P<value>.*?)'? \(choose from (?P<known>.*)\)",
     "cli.no_choice"),
    (r"argument (?P<flag>\S+): expected one argument", "cli.no_value"),
    (r"argument (?P<flag>\S+): ignored explicit argument", "cli.no_value_wanted"),
    (r"argument (?P<flag>\S+): (?P<reason>.*)", "cli.bad_value"),
    (r"unrecognized arguments: (?P<arguments>.*)", "cli.not_understood"),
)  # fmt: skip
"""What argparse says, in English and with slight differences between versions of Python."""


class Parser(argparse.ArgumentParser):
    """A parser that speaks the user's language and writes like every command does."""

    def __init__(self, *, lang: Lang, **settings: Any) -> None:
        super().__init__(**settings, add_help=False, allow_abbrev=False, formatter_class=_formatter)
        self.lang = lang

    def error(self, message: str) -> NoReturn:
        reason = _in_one_line(_reason(self.lang, message))
        output.talk(say(self.lang, "cli.wrong_use", reason=reason, command=self.prog))
        raise SystemExit(ExitCode.WRONG_USE)

    def format_help(self) -> str:
        """The help. Its first word is the only one that argparse does not let us choose."""
        return super().format_help().replace("usage:", say(self.lang, "cli.usage"), 1)

    def _print_message(self, message: str, file: SupportsWrite[str] | None = None) -> None:
        del file  # argparse asks for stdout, which `output` alone writes to.
        output.data(message.rstrip("\n"))


def _formatter(prog: str) -> argparse.HelpFormatter:
    """A layout that knows its width: argparse would load a fourteenth of `--help` to ask for it."""
    return argparse.HelpFormatter(prog, width=_columns() - 2)


def _columns() -> int:
    with suppress(ValueError):
        wanted = int(os.environ.get("COLUMNS", ""))
        if wanted > 0:
            return wanted
    with suppress(OSError, ValueError):
        if sys.__stdout__ is not None:
            return os.get_terminal_size(sys.__stdout__.fileno()).columns or _USUAL_COLUMNS
    return _USUAL_COLUMNS  # No terminal, or no stdout at all.


def _reason(lang: Lang, message: str) -> str:
    unknown = _NO_COMMAND.match(message)
    if unknown:
        return _no_command(lang, unknown[1])
    for pattern, key in _REASONS:
        found = re.match(pattern, message, re.DOTALL)
        if found:
            return say(lang, key, **found.groupdict())
    return message


def _no_command(lang: Lang, name: str) -> str:
    # Imported here because `--help` needs nothing of it, and must be quick.
    from difflib import get_close_matches

    nearest = get_close_matches(name, FLAGS, n=1)
    if nearest:
        return say(lang, "cli.no_command_near", name=name, nearest=nearest[0])
    return say(lang, "cli.no_command", name=name, known=", ".join(FLAGS))


def _in_one_line(text: str) -> str:
    """``text`` without anything a terminal would obey."""
    return "".join(letter if letter.isprintable() else "\ufffd" for letter in text)
