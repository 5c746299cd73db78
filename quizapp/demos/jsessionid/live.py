"""The JSESSIONID demo as it goes on: one key, one thing that is done."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from quizapp.demos.jsessionid.inputs import Act, Deed, LifeInputs
from quizapp.demos.jsessionid.life_cycle import LifeCycle
from quizapp.demos.jsessionid.life_view import LifeView, SeenStep
from quizapp.demos.jsessionid.limits import read_limit, read_seconds
from quizapp.demos.steps import World

ALLOW = "allow"
"""``allow 3``: sessions that are made from now on may be idle for 3 seconds."""


class LiveContainer:
    """A container and a browser, between one key and the next."""

    def __init__(self, life: LifeCycle) -> None:
        self._life = life

    async def act(self, name: str) -> tuple[SeenStep, ...]:
        """Does what ``name`` says: a deed, followed by its number or text if it has one.

        Raises DemoError for a number that is none, and where the deed cannot be done.
        """
        what, _, words = name.partition(" ")
        if what == ALLOW:
            return self._life.allow(read_limit(words))
        return await self._life.do(_act(Deed(what), words))

    @property
    def view(self) -> LifeView:
        """Both tables as they are now."""
        return self._life.view


@asynccontextmanager
async def open_live(inputs: LifeInputs, world: World) -> AsyncIterator[LiveContainer]:
    """A container that is set up like that of a situation; nothing of it was done yet."""
    async with LifeCycle(inputs, world) as life:
        yield LiveContainer(life)


def _act(deed: Deed, words: str) -> Act:
    if deed is Deed.WAIT:
        return Act(deed, seconds=read_seconds(words))
    return Act(deed, text=words)
