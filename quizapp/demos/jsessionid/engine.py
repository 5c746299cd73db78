"""Runs the JSESSIONID demo: a container and a browser, and what is done with them in order."""

from __future__ import annotations

from quizapp.demos.jsessionid.findings import findings
from quizapp.demos.jsessionid.inputs import LifeInputs
from quizapp.demos.jsessionid.life_cycle import LifeCycle
from quizapp.demos.jsessionid.life_view import SeenStep
from quizapp.demos.jsessionid.situations import SITUATIONS
from quizapp.demos.steps import Demo, Run, World
from quizapp.errors import DemoError


async def run(inputs: LifeInputs, world: World) -> Run:
    """Does all acts, for real, on this machine; time passes on a clock of the run's own.

    Raises DemoError where nothing is asked of the container, where an act cannot be done, or where
    this machine lets no server listen.
    """
    steps: list[SeenStep] = []
    async with LifeCycle(inputs, world) as life:
        for act in inputs.acts:
            steps += await life.do(act)
    if not life.visits:
        raise DemoError("error.demo.jsessionid_nothing")
    return Run(tuple(steps), findings(life.visits, life.view))


DEMO = Demo("jsessionid", SITUATIONS, run)
