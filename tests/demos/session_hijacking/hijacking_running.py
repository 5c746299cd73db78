"""Runs the hijacking demo in tests, on a clock that stands still and with known randomness."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from random import Random

from quizapp.demos.session_hijacking.engine import run
from quizapp.demos.session_hijacking.inputs import Attack, Defences, HijackingInputs
from quizapp.demos.session_hijacking.scene import Played, Scene
from quizapp.demos.steps import Run, World

NOON = datetime(2026, 11, 28, 12, tzinfo=UTC)


def world() -> World:
    """The same world for every run."""
    return World(lambda: NOON, Random(1))


def ran(attack: Attack, defences: Defences) -> Played:
    """One run, from start to end."""
    return asyncio.run(run(HijackingInputs(attack, defences), world()))


def choices(run: Run) -> dict[str, str]:
    """What came out, by ask."""
    return {finding.ask: finding.choice for finding in run.findings}


def last(played: Played) -> Scene:
    """What there was to see in the end."""
    return played.scenes[-1]
