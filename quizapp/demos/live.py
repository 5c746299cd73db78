"""Demos that go on: servers stay up between one action of the person and the next."""

from __future__ import annotations

from contextlib import AbstractAsyncContextManager
from importlib import import_module
from typing import Any, Protocol

from quizapp.demos.registry import PACKAGES
from quizapp.demos.steps import Step, World


class Live(Protocol):
    """A demo while it runs. Who leaves its context leaves no socket, child, task or file behind."""

    async def act(self, name: str) -> tuple[Step, ...]:
        """Does one thing for real and tells what happened; raises ``DemoError`` where it cannot."""
        ...

    @property
    def view(self) -> Any:
        """What there is to see now: a frozen value of the demo's own, made anew after each act."""
        ...


def open_live(name: str, world: World, inputs: Any) -> AbstractAsyncContextManager[Live]:
    """The demo as it goes on, begun with the inputs of a situation.

    Its package has a module ``live`` with ``open_live(inputs, world)``; importing it brings the
    demo's libraries along, so it is called off the screen's thread the first time.
    """
    opened: AbstractAsyncContextManager[Live] = import_module(f"{PACKAGES[name]}.live").open_live(
        inputs, world
    )
    return opened
