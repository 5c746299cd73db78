"""Reads arguments, and says what is wrong with them in one line in the user's language."""

from __future__ import annotations

import argparse
import os
import re
import sys
from collections.abc import Sequence
from contextlib import suppress
from itertools import pairwise
from typing import TYPE_CHECKING, Any, NoReturn

from quizapp.cli import output
from quizapp.cli.flags import FLAGS
from quizapp.cli.output import ExitCode
from quizapp.texts import Lang, say

if TYPE_CHECKING:
    from _typeshed import SupportsWrite

_USUAL_COLUMNS = 80
_NO_COMMAND = re.compile(r"argument COMMAND: invalid choice: '?(.*?)'? \(", re.DOTALL)
_NOT_READ = re.compile(r"unrecognized arguments: (.*)", re.DOTALL)
_LONGEST = 200
"""Characters of what was written that are shown again."""
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
        self.given: Sequence[str] = ()
        """What stands on the command line, where this reads all of it."""
        self.command: Parser | None = None
        """That of the command which stands there."""

    def error(self, message: str) -> NoReturn:
        reason = _in_one_line(_reason(self, message))
        helps = (self.command or self).prog
        output.talk(say(self.lang, "cli.wrong_use", reason=reason, command=helps))
        raise SystemExit(ExitCode.WRONG_USE)

    @property
    def flags(self) -> frozenset[str]:
        """The flags that may stand here, those of the command too."""
        return frozenset(self._option_string_actions) | (
            self.command.flags if self.command else frozenset()
        )

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


def _reason(parser: Parser, message: str) -> str:
    # Imported here because `--help` needs nothing of it, and must be quick.
    from quizapp.cli.mistyped import first_unknown_flag, no_command, no_flag
    from quizapp.decks.problems import shown

    no_such_command, not_read = _NO_COMMAND.match(message), _NOT_READ.match(message)
    words = not_read[1].split() if not_read else []
    if no_such_command:
        # A flag with a long dash is taken for the command, and so is the value of a mistyped one.
        taken = no_such_command[1]
        words = [taken, *(one for one, after in pairwise(parser.given) if after == taken)]
    flag = first_unknown_flag(words, parser.flags)
    if flag is not None:
        return no_flag(parser.lang, flag, parser.flags)
    if no_such_command:
        return no_command(parser.lang, no_such_command[1], FLAGS)
    for pattern, key in _REASONS:
        found = re.match(pattern, message, re.DOTALL)
        if found:
            named = {
                name: shown(value, limit=_LONGEST) for name, value in found.groupdict().items()
            }
            return say(parser.lang, key, **named)
    return message


def _in_one_line(text: str) -> str:
    """``text`` without anything a terminal would obey."""
    return "".join(letter if letter.isprintable() else "\ufffd" for letter in text)
