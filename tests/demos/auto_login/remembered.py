"""Runs auto-login in tests, on a clock that stands still between deeds."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from datetime import UTC, datetime
from random import Random

from quizapp.demos.auto_login.engine import run
from quizapp.demos.auto_login.inputs import Act, AutoLoginInputs, Deed, Way, deeds
from quizapp.demos.auto_login.view import SceneRun, View
from quizapp.demos.steps import Run, World

NOON = datetime(2026, 11, 28, 12, tzinfo=UTC)
WORLD = World(lambda: NOON, Random(1))
"""Another one with each run in it, where that does not matter."""


def world() -> World:
    """The same world every time."""
    return World(lambda: NOON, Random(1))


def ran(inputs: AutoLoginInputs) -> Run:
    """One run, from start to end."""
    return asyncio.run(run(inputs, WORLD))


def after(
    *acts: Act | Deed,
    ways: tuple[Way, ...] = (Way.REMEMBER,),
    grace: float = 0.0,
    days: float = 30.0,
) -> View:
    """How things stand after Mina logged in and then this happened."""
    inputs = AutoLoginInputs(ways, deeds(Act.LOGIN, *acts), grace, days)
    done = ran(inputs)
    assert isinstance(done, SceneRun)
    return done.view


def choices(run: Run) -> dict[str, str]:
    """What came out, by ask."""
    return {finding.ask: finding.choice for finding in run.findings}


def outcomes(view: View) -> list[str]:
    """What the server made of every request, in order."""
    return [event.outcome.value for event in view.events]


def users(view: View, number: int) -> list[str]:
    """Whom the answers to one deed greeted; deeds are counted from 0, the login."""
    return [seen.user for seen in view.done[number].seen]


def owners(view: View) -> list[tuple[str, str]]:
    """User and device of every row of the token table."""
    return [(row.user, row.device) for row in view.rows]


def validators(view: View) -> set[str]:
    """Every validator that a server sent in a Set-Cookie line."""
    lines: Iterable[str] = (
        line
        for done in view.done
        for seen in done.seen
        for line in seen.exchange.answered("Set-Cookie")
        if line.startswith("__Host-remember=") and "Max-Age=0" not in line
    )
    return {line.partition(";")[0].partition(":")[2] for line in lines}
