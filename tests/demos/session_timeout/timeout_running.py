"""Runs the demo of timeouts in tests, in a world whose clock stands still."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from random import Random

from quizapp.demos.session_timeout.engine import TimedRun, run
from quizapp.demos.session_timeout.inputs import TimeoutInputs
from quizapp.demos.steps import Run, Step, World
from quizapp.texts import Lang

NOON = datetime(2026, 11, 28, 12, 0, 0, 987_654, tzinfo=UTC)


def world() -> World:
    """The same world every time."""
    return World(lambda: NOON, Random(1))


def ran(inputs: TimeoutInputs) -> TimedRun:
    """One run, from start to end."""
    came_out = asyncio.run(run(inputs, world()))
    assert isinstance(came_out, TimedRun)
    return came_out


def choices(run: Run) -> dict[str, str]:
    """What came out, by ask."""
    return {finding.ask: finding.choice for finding in run.findings}


def said(steps: tuple[Step, ...]) -> list[str]:
    """What the steps say in English."""
    return [step.what.said(Lang.EN) for step in steps]
