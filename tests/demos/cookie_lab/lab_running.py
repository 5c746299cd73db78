"""Runs the cookie lab in tests, on a clock that stands still."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from random import Random

from quizapp.demos.cookie_lab.engine import run
from quizapp.demos.cookie_lab.inputs import LabInputs
from quizapp.demos.steps import Run, World

NOON = datetime(2026, 11, 28, 12, tzinfo=UTC)
WORLD = World(lambda: NOON, Random(1))


def ran(inputs: LabInputs) -> Run:
    """One run, from start to end."""
    return asyncio.run(run(inputs, WORLD))


def choices(run: Run) -> dict[str, str]:
    """What came out, by ask."""
    return {finding.ask: finding.choice for finding in run.findings}
