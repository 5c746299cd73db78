"""The flags of every command, apart from the commands themselves: `--help` loads none of these."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from quizapp.texts import Lang, say

MOST_QUESTIONS = 9999
_SEED_DIGITS = 18


def practice(parser: argparse.ArgumentParser, lang: Lang) -> None:
    """`quizapp practice`"""
    flags = parser.add_argument_group(say(lang, "cli.own_flags"))
    flags.add_argument("--topic", action="append", metavar="T", help=say(lang, "cli.topic"))
    flags.add_argument("--question", action="append", metavar="ID", help=say(lang, "cli.question"))
    flags.add_argument("--weak", action="store_true", help=say(lang, "cli.weak"))
    flags.add_argument("--limit", type=_count(lang), metavar="N", help=say(lang, "cli.limit"))
    flags.add_argument("--seed", type=_seed(lang), metavar="N", help=say(lang, "cli.seed"))


def check(parser: argparse.ArgumentParser, lang: Lang) -> None:
    """`quizapp check`"""
    what = parser.add_argument_group(say(lang, "cli.arguments"))
    what.add_argument("paths", nargs="*", metavar="PATH", help=say(lang, "cli.paths"))
    flags = parser.add_argument_group(say(lang, "cli.own_flags"))
    flags.add_argument("--strength", action="store_true", help=say(lang, "cli.strength"))


def questions(parser: argparse.ArgumentParser, lang: Lang) -> None:
    """`quizapp questions`"""
    flags = parser.add_argument_group(say(lang, "cli.own_flags"))
    flags.add_argument("--topic", action="append", metavar="T", help=say(lang, "cli.topic"))
    flags.add_argument("--json", action="store_true", help=say(lang, "cli.json"))


def score(parser: argparse.ArgumentParser, lang: Lang) -> None:
    """`quizapp score`"""
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.epilog = say(lang, "cli.score_rows")
    what = parser.add_argument_group(say(lang, "cli.arguments"))
    what.add_argument("question", nargs="?", metavar="ID", help=say(lang, "cli.question_id"))
    flags = parser.add_argument_group(say(lang, "cli.own_flags"))
    flags.add_argument("--batch", metavar="FILE", help=say(lang, "cli.batch"))
    flags.add_argument("--explain", action="store_true", help=say(lang, "cli.explain"))
    flags.add_argument("--json", action="store_true", help=say(lang, "cli.json"))


def stats(parser: argparse.ArgumentParser, lang: Lang) -> None:
    """`quizapp stats`"""
    flags = parser.add_argument_group(say(lang, "cli.own_flags"))
    flags.add_argument("--json", action="store_true", help=say(lang, "cli.json"))


def demo(parser: argparse.ArgumentParser, lang: Lang) -> None:
    """`quizapp demo`"""
    what = parser.add_argument_group(say(lang, "cli.arguments"))
    what.add_argument("id", nargs="?", metavar="ID", help=say(lang, "cli.demo_id"))
    flags = parser.add_argument_group(say(lang, "cli.own_flags"))
    situation = say(lang, "cli.demo_situation")
    flags.add_argument("--situation", action="append", metavar="S", help=situation)
    flags.add_argument("--plain", action="store_true", help=say(lang, "cli.demo_plain"))
    flags.add_argument("--json", action="store_true", help=say(lang, "cli.demo_json"))
    flags.add_argument("--token", metavar="-", help=say(lang, "cli.demo_token"))
    flags.add_argument("--key-file", metavar="FILE", help=say(lang, "cli.demo_key_file"))
    flags.add_argument("--issuer", metavar="ISS", help=say(lang, "cli.demo_issuer"))
    flags.add_argument("--audience", metavar="AUD", help=say(lang, "cli.demo_audience"))


FLAGS: dict[str, Callable[[argparse.ArgumentParser, Lang], None]] = {
    "practice": practice,
    "check": check,
    "questions": questions,
    "score": score,
    "stats": stats,
    "demo": demo,
}
"""By command, in the order in which `--help` lists them."""


def _count(lang: Lang) -> Callable[[str], int]:
    def count(text: str) -> int:
        number = _digits(text, len(str(MOST_QUESTIONS)))
        if not number:
            raise argparse.ArgumentTypeError(say(lang, "cli.not_a_count", most=MOST_QUESTIONS))
        return number

    return count


def _seed(lang: Lang) -> Callable[[str], int]:
    def seed(text: str) -> int:
        number = _digits(text.removeprefix("-"), _SEED_DIGITS)
        if number is None:
            raise argparse.ArgumentTypeError(say(lang, "cli.not_a_seed", digits=_SEED_DIGITS))
        return -number if text.startswith("-") else number

    return seed


def _digits(text: str, at_most: int) -> int | None:
    """The number, where nothing else is written and it is not too long."""
    plain = text.isascii() and text.isdigit() and len(text) <= at_most
    return int(text) if plain else None
