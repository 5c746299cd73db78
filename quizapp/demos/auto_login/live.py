"""Auto-login as it goes on: four sites side by side, and one deed with each key."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace

from quizapp.demos.auto_login.inputs import (
    DAY,
    FOUR_WAYS,
    MINUTE,
    Act,
    AutoLoginInputs,
    Deed,
    refuse_pause,
)
from quizapp.demos.auto_login.looking import view_of
from quizapp.demos.auto_login.scene import Scene, open_scene
from quizapp.demos.auto_login.telling import steps_of
from quizapp.demos.auto_login.view import View
from quizapp.demos.steps import Step, World

MONTH = "month"
"""The act of letting 31 days pass, after which nothing is remembered that lasts 30."""


class LiveAutoLogin:
    """The scene, by the names of acts."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._view = view_of(scene)

    async def act(self, name: str) -> tuple[Step, ...]:
        """Does one thing: ``login``, ``forge:VALUE``, ``month`` ...; a minute lies between two,
        or so many seconds as are written before it: ``+20 visit``.

        Raises DemoError where it cannot be done.
        """
        try:
            done = await self._scene.do(deed_called(name))
        finally:
            self._view = view_of(self._scene)
        return steps_of(done, self._scene.cookies)

    @property
    def view(self) -> View:
        """How things stand."""
        return self._view


def deed_called(name: str) -> Deed:
    """The deed that a key stands for; ``ValueError`` for one that is none, ``DemoError`` for a
    time before it that is too long."""
    after = MINUTE
    if name.startswith("+"):
        seconds, _, name = name[1:].partition(" ")
        after = float(seconds)
        refuse_pause(after)
    if name == MONTH:
        return Deed(Act.WAIT, 31 * DAY)
    act, _, typed = name.partition(":")
    return Deed(Act(act), after, typed)


@asynccontextmanager
async def open_live(inputs: AutoLoginInputs, world: World) -> AsyncIterator[LiveAutoLogin]:
    """All four sites, on which Mina's phone and Juno are remembered already."""
    beside_each_other = replace(inputs, ways=FOUR_WAYS)
    async with open_scene(beside_each_other, world) as scene:
        for act in (Act.PHONE_LOGIN, Act.JUNO_LOGIN):
            await scene.do(Deed(act))
        yield LiveAutoLogin(scene)
