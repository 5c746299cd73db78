"""`quizapp practice`: opens the app with a quiz of the wanted kind."""

from __future__ import annotations

import argparse

from quizapp.core.selection import DEFAULT_LIMIT, Wish
from quizapp.texts import Lang, say


def describe(parser: argparse.ArgumentParser, lang: Lang) -> None:
    """The flags of this command."""
    parser.add_argument("--topic", action="append", metavar="T", help=say(lang, "cli.topic"))
    parser.add_argument("--question", action="append", metavar="ID", help=say(lang, "cli.question"))
    parser.add_argument("--weak", action="store_true", help=say(lang, "cli.weak"))
    parser.add_argument(
        "--limit", type=_positive, default=DEFAULT_LIMIT, metavar="N", help=say(lang, "cli.limit")
    )
    parser.add_argument("--seed", type=int, metavar="N", help=say(lang, "cli.seed"))


def wish_of(arguments: argparse.Namespace) -> Wish:
    """The quiz the flags ask for."""
    return Wish(
        topics=frozenset(arguments.topic or ()),
        questions=tuple(arguments.question or ()),
        weak_only=arguments.weak,
        limit=arguments.limit,
    )


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise ValueError(text)
    return number
