"""`quizapp demo`: opens the demos, or runs their situations without a screen."""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import Sequence
from random import SystemRandom
from typing import Any

from quizapp.cli import output
from quizapp.cli.columns import aligned
from quizapp.cli.demo_lines import demo_rows, fields_of, lines, name_rows
from quizapp.cli.output import ExitCode
from quizapp.cli.terminal import wants_lines
from quizapp.config import Settings
from quizapp.core.nearest import nearest
from quizapp.decks.problems import shown
from quizapp.demos import registry
from quizapp.demos.steps import Run, Situation, World
from quizapp.demos.wish import DemoWish
from quizapp.errors import UsageError
from quizapp.study.clock import clock_from
from quizapp.texts import say

_TOKEN_DEMO = "json-web-token"
_MOST_SUGGESTED = 3


def needs_screen(arguments: argparse.Namespace) -> bool:
    """Whether the app is wanted, and not text; where no demo is named, the list is text enough."""
    as_text = arguments.plain or arguments.json or _about_a_token(arguments)
    return not (as_text or (_names_nothing(arguments) and wants_lines()))


def wish_of(arguments: argparse.Namespace) -> DemoWish:
    """The demo to show; raises ``UsageError`` for one nobody has."""
    if arguments.id is None:
        _refuse_situations(arguments)
        return DemoWish()
    demo = _demo_named(arguments.id)
    wanted = _situations(demo, arguments.situation or ())
    return DemoWish(demo, wanted[0].id if arguments.situation else "")


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    """Print a list of the demos, an explained token, or what really happened."""
    if _about_a_token(arguments):
        return _explained(arguments, settings)
    if arguments.id is None:
        _refuse_situations(arguments)
        _list(arguments, settings)
        return ExitCode.FINE
    demo = _demo_named(arguments.id)
    wanted = _situations(demo, arguments.situation or ())
    world = World(clock_from().now, SystemRandom())
    runs = [(one, asyncio.run(_ran(demo, one, world))) for one in wanted]
    if arguments.json:
        output.data_json({"demo": demo, "situations": [fields_of(*one) for one in runs]})
    else:
        for line in lines(runs, settings.lang):
            output.data(line)
    return ExitCode.FINE


def _about_a_token(arguments: argparse.Namespace) -> bool:
    """Whether one of its flags stands there, if only with the empty value of an unset variable."""
    flags = (arguments.token, arguments.key_file, arguments.issuer, arguments.audience)
    return any(flag is not None for flag in flags)


def _explained(arguments: argparse.Namespace, settings: Settings) -> int:
    if arguments.id != _TOKEN_DEMO:
        raise UsageError("error.demo.token_elsewhere")
    if arguments.token is None:
        raise UsageError("error.demo.key_without_token")
    from quizapp.cli.demo_token import explain  # It loads cryptography.

    return explain(arguments, settings)


def _refuse_situations(arguments: argparse.Namespace) -> None:
    """Nobody knows whose situation is meant where no demo is named."""
    if arguments.situation:
        raise UsageError("error.demo.needs_id", known="|".join(registry.PACKAGES))


async def _ran(demo: str, situation: Situation[Any], world: World) -> Run:
    return await registry.demo(demo).run(situation.inputs, world)


def _names_nothing(arguments: argparse.Namespace) -> bool:
    return arguments.id is None and not arguments.situation


def _list(arguments: argparse.Namespace, settings: Settings) -> None:
    """The demos: with their situations where text or JSON was asked for, else a line each."""
    if arguments.json:
        output.data_json(list(demo_rows()))
    elif arguments.plain:
        _list_situations(settings)
    else:
        for line in aligned(list(name_rows(settings.lang))):
            output.data(line)
        output.talk(say(settings.lang, "cli.demo_how_to_run"))


def _list_situations(settings: Settings) -> None:
    for demo in registry.PACKAGES:
        name = say(settings.lang, f"demos.name.{demo.replace('-', '_')}")
        output.data(f"{demo}  {name}")
        situations = registry.situations(demo)
        rows = [(f"  {one.id}", one.title.said(settings.lang)) for one in situations]
        for line in aligned(rows):
            output.data(line)


def _demo_named(name: str) -> str:
    known = list(registry.PACKAGES)
    if name in known:
        return name
    near = "".join(nearest(name, known))
    key = "error.demo.unknown_near" if near else "error.demo.unknown"
    raise UsageError(key, name=shown(name), nearest=near, known=", ".join(known))


def _situations(demo: str, names: Sequence[str]) -> list[Situation[Any]]:
    """Those named, each once, or all of the demo."""
    every = {one.id: one for one in registry.situations(demo)}
    for name in names:
        if name not in every:
            raise _unknown_situation(demo, name, list(every))
    return [every[name] for name in dict.fromkeys(names)] or list(every.values())


def _unknown_situation(demo: str, name: str, known: list[str]) -> UsageError:
    """Names only those that were probably meant: a demo has up to thirty."""
    near = ", ".join(f"'{one}'" for one in nearest(name, known, most=_MOST_SUGGESTED))
    key = "error.demo.unknown_situation_near" if near else "error.demo.unknown_situation"
    return UsageError(key, demo=demo, name=shown(name), nearest=near)
