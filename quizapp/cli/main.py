"""The command line: which command is meant, with which flags. Each command is loaded when chosen."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, NoReturn, Protocol

from quizapp.cli import output
from quizapp.cli.output import ExitCode
from quizapp.errors import QuizappError
from quizapp.texts import Lang, say

if TYPE_CHECKING:
    from quizapp.config import Settings
    from quizapp.core.selection import Wish
    from quizapp.study.clock import Clock

COMMANDS = ("practice", "check", "questions", "score", "stats")
"""Each is a module of this package with ``describe(parser, lang)`` and ``run(arguments, context)``."""


class OpenApp(Protocol):
    """Opens the terminal front end and returns its exit code."""

    def __call__(self, settings: Settings, clock: Clock, rng: Random, wish: Wish | None) -> int: ...


class Parser(argparse.ArgumentParser):
    """Says what is wrong in one line, in the user's language, and where to read more."""

    lang = Lang.EN

    def error(self, message: str) -> NoReturn:
        output.talk(say(self.lang, "cli.wrong_use", reason=message, command=self.prog))
        raise SystemExit(ExitCode.WRONG_USE)


def run(arguments: Sequence[str], open_app: OpenApp) -> int:
    """Run the command that ``arguments`` name and return its exit code."""
    lang = _spoken(arguments)
    try:
        chosen = _parser(lang, arguments).parse_args(arguments)
        return _run(chosen, open_app)
    except SystemExit as leaving:
        return int(leaving.code or 0)
    except QuizappError as error:
        return _complain(lang, error)
    except BrokenPipeError:
        sys.stderr.close()
        return ExitCode.FINE
    except KeyboardInterrupt:
        return 130


def _complain(lang: Lang, error: QuizappError) -> int:
    from quizapp.errors import UsageError

    problems = getattr(error, "problems", ())
    for problem in problems:
        output.talk(problem.said(lang))
    if not problems:
        place = f"{error.path}: " if error.path else ""
        output.talk(place + say(lang, error.key, **error.arguments))
    return ExitCode.WRONG_USE if isinstance(error, UsageError) else ExitCode.PROBLEMS


def _run(chosen: argparse.Namespace, open_app: OpenApp) -> int:
    from quizapp.config import settings

    wanted = settings(lang=chosen.lang, data_dir=chosen.data_dir, decks=chosen.decks or ())
    if chosen.command in (None, "practice"):
        from quizapp.cli.practice import wish_of
        from quizapp.study.clock import clock_from

        wish = wish_of(chosen) if chosen.command else None
        return open_app(wanted, clock_from(), Random(getattr(chosen, "seed", None)), wish)
    act: Callable[[argparse.Namespace, Settings], int] = import_module(
        f"quizapp.cli.{chosen.command}"
    ).run
    return act(chosen, wanted)


def _parser(lang: Lang, arguments: Sequence[str]) -> argparse.ArgumentParser:
    """The parser; only the command that is named is loaded to describe its flags."""
    Parser.lang = lang
    parser = Parser(prog="quizapp", description=say(lang, "cli.about"), add_help=False)
    _common(parser, lang, default=True)
    parser.add_argument(
        "--version", action="version", version=f"quizapp {_version()}", help=say(lang, "cli.version")
    )
    commands = parser.add_subparsers(dest="command", metavar=say(lang, "cli.command"))
    for name in COMMANDS:
        about = say(lang, f"cli.{name}")
        command = commands.add_parser(name, help=about, description=about, add_help=False)
        _common(command, lang, default=False)
        if name in arguments:
            import_module(f"quizapp.cli.{name}").describe(command, lang)
    return parser


def _common(parser: argparse.ArgumentParser, lang: Lang, *, default: bool) -> None:
    """The flags that stand before or after the command; after it they have no default."""
    unset = None if default else argparse.SUPPRESS
    parser.add_argument("-h", "--help", action="help", help=say(lang, "cli.help"))
    parser.add_argument(
        "--lang", choices=[one.value for one in Lang], default=unset, help=say(lang, "cli.lang")
    )
    parser.add_argument(
        "--data-dir", type=Path, default=unset, metavar="DIR", help=say(lang, "cli.data_dir")
    )
    parser.add_argument(
        "--decks",
        type=Path,
        action="append",
        default=unset,
        metavar="DIR",
        help=say(lang, "cli.decks"),
    )


def _spoken(arguments: Sequence[str]) -> Lang:
    """The language to talk in before the arguments are understood."""
    for flag, value in zip(arguments, [*arguments[1:], ""], strict=True):
        wanted = value if flag == "--lang" else flag.removeprefix("--lang=")
        if wanted in tuple(Lang) and flag.startswith("--lang"):
            return Lang(wanted)
    from quizapp.config import locale_language

    return locale_language()


def _version() -> str:
    try:
        return version("quizapp")
    except PackageNotFoundError:
        return "0"
