"""Runs the JSESSIONID demo in tests, on a clock that stands still until it is told to move."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from datetime import UTC, datetime
from random import Random

from quizapp.demos.jsessionid.engine import run
from quizapp.demos.jsessionid.inputs import Act, Deed, LifeInputs
from quizapp.demos.jsessionid.visitors import BROWSER
from quizapp.demos.steps import Run, Step, World

NOON = datetime(2026, 11, 28, 12, tzinfo=UTC)
WORLD = World(lambda: NOON, Random(1))
ID = r"[0-9A-F]{32}"


def fresh_world() -> World:
    """The same world for every run that begins in it."""
    return World(lambda: NOON, Random(1))


def ran(*acts: Act | Deed, **setup: object) -> Run:
    """One run, from start to end."""
    done = tuple(act if isinstance(act, Act) else Act(act) for act in acts)
    return asyncio.run(run(LifeInputs(done, **setup), WORLD))  # type: ignore[arg-type]


def choices(run: Run) -> dict[str, str]:
    """What came out, by ask."""
    return {finding.ask: finding.choice for finding in run.findings}


def exchanges(run: Run) -> Iterator[tuple[Step, Step]]:
    """Each request with its response."""
    across = [step for step in run.steps if step.actor != step.target]
    return zip(across[::2], across[1::2], strict=True)


def requests(run: Run, client: str = BROWSER) -> list[str]:
    """What a client sent, as it was on the wire."""
    return [asked.wire for asked, _ in exchanges(run) if asked.actor == client]


def responses(run: Run, client: str = BROWSER) -> list[str]:
    """What it got back."""
    return [answer.wire for _, answer in exchanges(run) if answer.target == client]


def header(wire: str, name: str) -> str:
    """The value of a header line; empty where there is none."""
    head = wire.partition("\n\n")[0].split("\n")[1:]
    values = [line.partition(": ")[2] for line in head if line.startswith(f"{name}: ")]
    return values[0] if values else ""


def id_set(wire: str) -> str:
    """The id in the Set-Cookie line of a response."""
    return header(wire, "Set-Cookie").partition("=")[2].partition(";")[0]
