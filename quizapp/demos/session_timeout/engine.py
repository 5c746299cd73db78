"""Runs a day with timeouts: a login, what people do after it, and what the server makes of it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from quizapp.demos.loopback import Loopback
from quizapp.demos.passing_time import PassingTime
from quizapp.demos.session_timeout.account_site import HOST, AccountSite, CookieSetting
from quizapp.demos.session_timeout.course import Course
from quizapp.demos.session_timeout.findings import findings
from quizapp.demos.session_timeout.inputs import Deed, TimeoutInputs
from quizapp.demos.session_timeout.limits import Limits
from quizapp.demos.session_timeout.session_store import SessionStore
from quizapp.demos.session_timeout.situations import SITUATIONS
from quizapp.demos.session_timeout.timeline import Timeline
from quizapp.demos.steps import Demo, Run, Step, World
from quizapp.demos.suffix_reading import suffixes_read


@dataclass(frozen=True, slots=True)
class TimedRun(Run):
    """A run with what happened when in it."""

    timeline: Timeline


async def run(inputs: TimeoutInputs, world: World) -> Run:
    """Logs in and does what is planned, for real, on this machine; only the time is made up.

    Raises DemoError for a plan that cannot be carried out (a request from a closed browser), and
    where this machine lets no server listen.
    """
    async with open_course(inputs, world) as (course, _):
        steps: list[Step] = [*await course.do(Deed.LOGIN)]
        for one in inputs.plan:
            steps += await course.passes(course.origin + one.at - course.now())
            steps += await course.do(one.deed)
        if not inputs.plan or inputs.plan[-1].deed is not Deed.LOOK:
            steps += await course.do(Deed.LOOK)
        return TimedRun(tuple(steps), findings(course), course.view())


@asynccontextmanager
async def open_course(
    inputs: TimeoutInputs, world: World
) -> AsyncIterator[tuple[Course, AccountSite]]:
    """A server with these timeouts and a browser, before anybody has logged in."""
    await suffixes_read()
    # Whole seconds: all moments are sums of them, which must come out exactly to be met.
    time = PassingTime(float(int(world.now().timestamp())))
    # From the world's own source, so that a run can be repeated; real servers use `secrets`.
    store = SessionStore(
        time, Limits(inputs.idle, inputs.absolute), lambda: world.random.randbytes(16).hex()
    )
    setting = CookieSetting(inputs.max_age, inputs.attribute, inputs.renew)
    site = AccountSite(store, setting)
    async with Loopback({HOST: site}, tls=True) as net:
        yield Course(net, time, store, inputs.sweep), site


DEMO = Demo("session-timeout", SITUATIONS, run)
