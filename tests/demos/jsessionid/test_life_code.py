"""F2 shows the function that did what the step tells: one row for every kind of step."""

from __future__ import annotations

import asyncio

from quizapp.demos.jsessionid.engine import run
from quizapp.demos.jsessionid.inputs import LifeInputs
from quizapp.demos.jsessionid.live import open_live
from quizapp.demos.jsessionid.situations import SITUATIONS
from quizapp.demos.steps import Step
from quizapp.texts import TEXTS
from tests.demos.jsessionid.life_running import WORLD

SHOWN = {
    "event.attribute": {"ServletContainer.set_attribute"},
    "event.changed": {"ServletContainer.change_id"},
    "event.created": {"ServletRequest.get_session"},
    "event.found": {"ServletContainer.find"},
    "event.invalidated": {"ServletContainer.invalidate"},
    "event.no_id": {"ServletContainer.came_without_id"},
    "event.swept": {"ServletContainer.sweep"},
    "event.unknown": {"ServletContainer.find"},
    "step.allowed": {"ServletContainer.allow"},
    "step.allowed_for_ever": {"ServletContainer.allow"},
    "step.closed": {"BrowserJar.restart"},
    "step.cookies_off": {"Browser.switch_cookies"},
    "step.cookies_on": {"Browser.switch_cookies"},
    "step.ignored": {"Browser.store"},
    "step.replaced": {"BrowserJar.store"},
    "step.request": {"Browser.open", "curl"},
    "step.response": {"cart", "hello", "login", "logout", "static_page"},
    "step.response_sets": {"cart", "hello", "login"},
    "step.started": {"ServletContainer.__init__"},
    "step.stopped": {"ServletContainer.stop"},
    "step.stored": {"BrowserJar.store"},
    "step.waited": {"PassingTime.passes"},
}
"""By the step's sentence, the functions that may have done it; all of them come up."""
ACTS = ("hello", "cookies", "cart", "cookies", "allow 0", "allow 3", "other", "wait 90", "logout")


async def every_step() -> list[Step]:
    """The steps of every situation, and of some keys of free play."""
    steps = [step for one in SITUATIONS for step in (await run(one.inputs, WORLD)).steps]
    async with open_live(LifeInputs(), WORLD) as live:
        for act in ACTS:
            steps.extend(await live.act(act))
    return steps


def test_every_kind_of_step_has_its_functions() -> None:
    kinds = ("jsessionid.step.", "jsessionid.event.")
    assert {f"jsessionid.{name}" for name in SHOWN} == {
        name for name in TEXTS if name.startswith(kinds)
    }
    came: dict[str, set[str]] = {name: set() for name in SHOWN}
    for step in asyncio.run(every_step()):
        shown = "" if step.code is None else step.code.__qualname__
        came[step.what.key.removeprefix("jsessionid.")].add(shown)
    assert came == SHOWN
