"""The command line: which command is meant, with which flags. A command is loaded when chosen."""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable, Sequence
from importlib import import_module
from itertools import pairwise
from typing import TYPE_CHECKING, Protocol

from quizapp.cli import output
from quizapp.cli.flags import FLAGS
from quizapp.cli.output import ExitCode, OutputError
from quizapp.cli.version import VERSION
from quizapp.cli.wrong_use import Parser
from quizapp.errors import QuizappError, UsageError
from quizapp.texts import Lang, say
from quizapp.texts.languages import locale_language

if TYPE_CHECKING:
    from quizapp.config import Settings
    from quizapp.core.selection import Wish
    from quizapp.demos.wish import DemoWish

COMMANDS = tuple(FLAGS)
"""Each is a module of this package with a ``run(arguments, settings)`` that returns the exit code,
but for `practice`, which opens the app, as `demo` does unless text is asked for."""


class OpenApp(Protocol):
    """Opens the terminal front end, with what is wished for; returns its exit code."""

    def __call__(
        self, settings: Settings, wish: Wish | DemoWish | None, seed: int | None
    ) -> int: ...


def run(arguments: Sequence[str], open_app: OpenApp) -> int:
    """Run the command that ``arguments`` name and return its exit code."""
    lang = _spoken(arguments)
    try:
        code = _answered(arguments, lang, open_app)
        output.flush()
    except BrokenPipeError:
        output.abandon()  # Who reads has seen enough.
        return ExitCode.FINE
    except OutputError as error:
        output.abandon()
        return _complain(lang, error)
    except KeyboardInterrupt:
        return ExitCode.INTERRUPTED
    return code


def _answered(arguments: Sequence[str], lang: Lang, open_app: OpenApp) -> int:
    try:
        chosen = _parser(lang, arguments).parse_args(arguments)
        wanted = _settings(chosen)
    except SystemExit as leaving:
        return leaving.code if isinstance(leaving.code, int) else ExitCode.FINE
    except QuizappError as error:
        return _complain(lang, error)
    try:
        return _run(chosen, wanted, open_app)
    except OutputError:
        raise
    except QuizappError as error:
        return _complain(wanted.lang, error)


def _run(chosen: argparse.Namespace, wanted: Settings, open_app: OpenApp) -> int:
    if chosen.command is None:
        return open_app(wanted, None, None)
    command = import_module(f"quizapp.cli.{chosen.command}")
    if chosen.command == "practice":
        return open_app(wanted, command.wish_of(chosen, wanted), chosen.seed)
    if chosen.command == "demo" and command.needs_screen(chosen):
        return open_app(wanted, command.wish_of(chosen), None)
    act: Callable[[argparse.Namespace, Settings], int] = command.run
    return act(chosen, wanted)


def _settings(chosen: argparse.Namespace) -> Settings:
    # Imported here because `--help` needs neither paths nor settings, and must be quick.
    from quizapp.cli.reading import written_path
    from quizapp.config import settings

    named = [*(chosen.decks or ()), *(getattr(chosen, "more_decks", None) or ())]
    if "" in (chosen.data_dir, *named, *getattr(chosen, "paths", ())):
        # An unset variable must not stand for the folder one happens to be in.
        raise UsageError("error.empty_path")
    data_dir = None if chosen.data_dir is None else written_path(chosen.data_dir)
    if data_dir is not None and os.path.isfile(data_dir):  # noqa: PTH113 - the name may be too long.
        raise UsageError("error.data_dir_no_folder", name=data_dir)
    return settings(
        lang=chosen.lang,
        data_dir=data_dir,
        decks=[written_path(name) for name in named],
    )


def _complain(lang: Lang, error: QuizappError) -> int:
    """Say what is wrong, once, and tell how it went."""
    place = f"{error.path}: " if error.path else ""
    output.talk(place + say(lang, error.key, **error.arguments))
    return ExitCode.WRONG_USE if isinstance(error, UsageError) else ExitCode.PROBLEMS


def _parser(lang: Lang, arguments: Sequence[str]) -> Parser:
    """The parser; of the commands, only the one that is named has its flags described."""
    parser = Parser(lang=lang, prog="quizapp", description=say(lang, "cli.about"))
    title = say(lang, "cli.commands")
    # Without ``prog`` argparse would lay out a usage line to find it.
    commands = parser.add_subparsers(
        dest="command", metavar="COMMAND", title=title, prog=parser.prog
    )
    _common(parser, lang, default=True)
    parser.given = arguments
    named = next((one for one in arguments if one in FLAGS), None)
    for name, describe in FLAGS.items():
        about = say(lang, f"cli.{name}")
        command = commands.add_parser(name, help=about, description=about, lang=lang)
        if name == named:
            parser.command = command
            describe(command, lang)
        _common(command, lang, default=False)
    return parser


class _Version(argparse.Action):
    """Says the version as it is; argparse would load what lays out text for it."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        output.data(f"quizapp {VERSION}")
        parser.exit()


def _common(parser: Parser, lang: Lang, *, default: bool) -> None:
    """The flags that stand before or after the command; after it they have no default."""
    unset = None if default else argparse.SUPPRESS
    flags = parser.add_argument_group(say(lang, "cli.common_flags"))
    languages = [one.value for one in Lang]
    flags.add_argument("--lang", choices=languages, default=unset, help=say(lang, "cli.lang"))
    flags.add_argument("--data-dir", default=unset, metavar="DIR", help=say(lang, "cli.data_dir"))
    flags.add_argument(
        "--decks",
        dest="decks" if default else "more_decks",
        action="append",
        default=unset,
        metavar="DIR",
        help=say(lang, "cli.decks"),
    )
    flags.add_argument("--version", action=_Version, nargs=0, help=say(lang, "cli.version"))
    flags.add_argument("-h", "--help", action="help", help=say(lang, "cli.help"))


def _spoken(arguments: Sequence[str]) -> Lang:
    """The language to talk in before the arguments are understood."""
    for flag, value in pairwise([*arguments, ""]):
        wanted = value if flag == "--lang" else flag.removeprefix("--lang=")
        if wanted in tuple(Lang) and flag.startswith("--lang"):
            return Lang(wanted)
    return locale_language(os.environ)
