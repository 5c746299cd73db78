"""Runs what a situation says: real servers over TLS, real cookies, and a database for each."""

from __future__ import annotations

from quizapp.demos.auto_login.findings import findings
from quizapp.demos.auto_login.inputs import AutoLoginInputs
from quizapp.demos.auto_login.looking import view_of
from quizapp.demos.auto_login.scene import open_scene
from quizapp.demos.auto_login.situations import SITUATIONS
from quizapp.demos.auto_login.telling import steps_of
from quizapp.demos.auto_login.view import SceneRun
from quizapp.demos.steps import Demo, Run, Step, World


async def run(inputs: AutoLoginInputs, world: World) -> Run:
    """Does one deed after the other, for real, on this machine.

    Raises DemoError for inputs that no server would have, for a copy of a cookie that is not
    there, and where this machine lets no server listen.
    """
    steps: list[Step] = []
    async with open_scene(inputs, world) as scene:
        for deed in inputs.deeds:
            steps += steps_of(await scene.do(deed), scene.cookies)
        return SceneRun(tuple(steps), findings(scene.done, scene.cookies), view_of(scene))


DEMO = Demo("auto-login", SITUATIONS, run)
