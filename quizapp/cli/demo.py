"""`quizapp demo`: opens the demos, or runs their situations without a screen."""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import Sequence
from difflib import get_close_matches
from random import Random
from typing import Any

from quizapp.cli import output
from quizapp.cli.demo_lines import demo_rows, fields_of, lines
from quizapp.cli.output import ExitCode
from quizapp.config import Settings
from quizapp.decks.problems import shown
from quizapp.demos import registry
from quizapp.demos.steps import Run, Situation, World
from quizapp.demos.wish import DemoWish
from quizapp.errors import UsageError
from quizapp.study.clock import clock_from

_TOKEN_DEMO = "json-web-token"


def needs_screen(arguments: argparse.Namespace) -> bool:
    """Whether the app is wanted, and not text."""
    return not (arguments.plain or arguments.json or arguments.token or arguments.key_file)


def wish_of(arguments: argparse.Namespace) -> DemoWish:
    """The demo to show; raises ``UsageError`` for one nobody has."""
    if arguments.id is None:
        if arguments.situation:
            raise UsageError("error.demo.needs_id", known="|".join(registry.PACKAGES))
        return DemoWish()
    demo = _demo_named(arguments.id)
    wanted = _situations(demo, arguments.situation or ())
    return DemoWish(demo, wanted[0].id if arguments.situation else "")


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    """Print a list of the demos, an explained token, or what really happened."""
    if arguments.token or arguments.key_file:
        if arguments.id != _TOKEN_DEMO or not arguments.token:
            raise UsageError("error.demo.token_elsewhere")
        from quizapp.cli.demo_token import explain  # It loads cryptography.

        return explain(arguments, settings)
    if arguments.id is None:
        output.data_json(list(demo_rows())) if arguments.json else _list(settings)
        return ExitCode.FINE
    demo = _demo_named(arguments.id)
    wanted = _situations(demo, arguments.situation or ())
    world = World(clock_from().now, Random())
    runs = [(one, asyncio.run(_ran(demo, one, world))) for one in wanted]
    if arguments.json:
        output.data_json({"demo": demo, "situations": [fields_of(*one) for one in runs]})
    else:
        for line in lines(runs, settings.lang):
            output.data(line)
    return ExitCode.FINE


async def _ran(demo: str, situation: Situation[Any], world: World) -> Run:
    return await registry.demo(demo).run(situation.inputs, world)


def _list(settings: Settings) -> None:
    for row in demo_rows():
        output.data(f"{row['id']}")
        for situation in registry.situations(str(row["id"])):
            output.data(f"  {situation.id}  {situation.title.said(settings.lang)}")


def _demo_named(name: str) -> str:
    if name in registry.PACKAGES:
        return name
    known = _nearest(name, list(registry.PACKAGES))
    raise UsageError("error.demo.unknown", name=shown(name), known=known)


def _situations(demo: str, names: Sequence[str]) -> list[Situation[Any]]:
    """Those named, or all of the demo."""
    every = {one.id: one for one in registry.situations(demo)}
    for name in names:
        if name not in every:
            known = _nearest(name, list(every))
            raise UsageError(
                "error.demo.unknown_situation", demo=demo, name=shown(name), known=known
            )
    return [every[name] for name in names] or list(every.values())


def _nearest(name: str, known: list[str]) -> str:
    return ", ".join(get_close_matches(name, known, n=1) or known)
