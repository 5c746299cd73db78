"""The demo of timeouts as it goes on: a clock that runs, and a key for everything people do."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from quizapp.demos.session_timeout.account_site import AccountSite, CookieSetting
from quizapp.demos.session_timeout.course import Course
from quizapp.demos.session_timeout.engine import open_course
from quizapp.demos.session_timeout.inputs import Deed, TimeoutInputs
from quizapp.demos.session_timeout.limits import Limits
from quizapp.demos.session_timeout.settings import told, with_setting
from quizapp.demos.session_timeout.speeds import SPEEDS, START, TICK
from quizapp.demos.session_timeout.thief import EVERY
from quizapp.demos.session_timeout.timeline import Timeline
from quizapp.demos.steps import Step, World

_POLLS_PER_TICK = 30
"""A request takes 2 ms, and a key that is pressed meanwhile has to wait for all of them."""
_FASTEST_WITH_A_THIEF = _POLLS_PER_TICK * EVERY / TICK


@dataclass(frozen=True, slots=True)
class LiveView:
    """How things are now."""

    timeline: Timeline
    settings: TimeoutInputs
    running: bool
    speed: float
    """Seconds that really pass in one second."""
    slowed: bool
    """Whether that is less than what was chosen, as the thief's requests take time."""


class LiveTimeouts:
    """One login and what people make of it. Its acts are the deeds, ``tick``, ``run`` (the clock,
    or its pause), ``faster``, ``slower``, and settings such as ``idle=45m``."""

    def __init__(
        self, course: Course, site: AccountSite, settings: TimeoutInputs, before: tuple[Step, ...]
    ) -> None:
        """``before`` are the steps until now; the first act tells them."""
        self._course, self._site, self._settings = course, site, settings
        self._before = before
        self._running, self._speed = False, START

    async def act(self, name: str) -> tuple[Step, ...]:
        """Does one thing; raises ``DemoError`` where it cannot be done."""
        steps = await self._act(name)
        before, self._before = self._before, ()
        return (*before, *steps)

    async def _act(self, name: str) -> tuple[Step, ...]:
        match name:
            case "tick":
                return await self._tick()
            case "run":
                self._running = not self._running
            case "faster":
                self._speed = min(self._speed + 1, len(SPEEDS) - 1)
            case "slower":
                self._speed = max(self._speed - 1, 0)
            case _ if "=" in name:
                return self._set(*name.split("=", 1))
            case _:
                return await self._course.do(Deed(name))
        return ()

    async def _tick(self) -> tuple[Step, ...]:
        if not self._running:
            return ()
        return await self._course.passes(self._pace * TICK)

    @property
    def _pace(self) -> float:
        """Seconds that pass in one second."""
        chosen = SPEEDS[self._speed]
        return chosen if self._course.thief is None else min(chosen, _FASTEST_WITH_A_THIEF)

    def _set(self, field: str, text: str) -> tuple[Step, ...]:
        """Counts at once, for the sessions that are there; a cookie hears of it when it is set."""
        settings = with_setting(self._settings, field, text)
        if settings == self._settings:
            return ()
        self._settings = settings
        self._course.store.limits = Limits(settings.idle, settings.absolute)
        self._course.settled_anew()
        self._site.setting = CookieSetting(settings.max_age, settings.attribute, settings.renew)
        return (self._course.telling.changed(told(settings, field), LiveTimeouts._set),)

    @property
    def view(self) -> LiveView:
        """How things are now."""
        return LiveView(
            self._course.view(),
            self._settings,
            self._running,
            self._pace,
            slowed=self._pace < SPEEDS[self._speed],
        )


@asynccontextmanager
async def open_live(inputs: TimeoutInputs, world: World) -> AsyncIterator[LiveTimeouts]:
    """A server with these timeouts, at which somebody has just logged in; the clock stands."""
    async with open_course(inputs, world) as (course, site):
        yield LiveTimeouts(course, site, inputs, await course.do(Deed.LOGIN))
