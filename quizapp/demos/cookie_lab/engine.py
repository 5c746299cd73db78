"""Runs the cookie lab: a cookie is set, time passes, a request goes out with what the jar gives."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor

from quizapp.demos.browser.requests import Request
from quizapp.demos.browser.sites import registrable_domain
from quizapp.demos.browser_jar import BrowserJar, Cookie, Sent, Stored
from quizapp.demos.cookie_lab import telling
from quizapp.demos.cookie_lab.browser_window import BrowserWindow, Visit
from quizapp.demos.cookie_lab.findings import Outcome, findings
from quizapp.demos.cookie_lab.hosts import Hosts, echo, is_sendable, page, redirect, scripted, sets
from quizapp.demos.cookie_lab.inputs import LabInputs
from quizapp.demos.cookie_lab.journey import Journey, plan, script_page, written_by_script
from quizapp.demos.cookie_lab.situations import SITUATIONS
from quizapp.demos.loopback import Loopback
from quizapp.demos.passing_time import PassingTime
from quizapp.demos.steps import Demo, Run, Step, World
from quizapp.texts.saying import Saying, saying

Steps = tuple[Step, ...]


async def run(inputs: LabInputs, world: World) -> Run:
    """Sets one cookie and makes one request, for real, on this machine.

    Raises DemoError where the inputs are no browser's business (a URL that nobody can read) or
    where this machine lets no server listen.
    """
    journey = await _planned(inputs)
    hosts = Hosts()
    names = {address.host: hosts for address in journey.addresses}
    tls = any(address.is_cryptographic for address in journey.addresses)
    time = PassingTime(world.now().timestamp())
    async with Loopback(names, tls=tls) as net:
        window = BrowserWindow(net, hosts, time, inputs.third_party_cookies)
        setting, stored = await _set(inputs, journey, window)
        meanwhile, lost = _pass_time(inputs, window.jar, time, stored)
        asking, last = await _ask(journey, window)
        reading, script = _read(journey, last, window.jar)
    outcome = Outcome(stored, lost, last, script)
    return Run((*setting, *meanwhile, *asking, *reading), findings(outcome))


async def _planned(inputs: LabInputs) -> Journey:
    """The requests of the run, and the Public Suffix List read, off the screen's thread: reading
    it takes 30 to 60 ms the first time."""
    with ThreadPoolExecutor(1) as pool:
        return await asyncio.get_running_loop().run_in_executor(pool, _plan, inputs)


def _plan(inputs: LabInputs) -> Journey:
    journey = plan(inputs)
    for address in journey.addresses:
        registrable_domain(address.host)  # remembered there
    return journey


async def _set(inputs: LabInputs, journey: Journey, window: BrowserWindow) -> tuple[Steps, Stored]:
    """The cookie is set, by a response or by a script, and the jar stores what arrived."""
    steps: list[Step] = []
    request, line = journey.setting, inputs.set_cookie
    if inputs.earlier:
        steps += (await _respond(Request(inputs.set_url), inputs.earlier, window))[0]
    for before in journey.before:
        steps += telling.opened(await window.visit(before, page(request)))
    if not inputs.set_by_script:
        setting, stored = await _respond(request, line, window)
        return (*steps, *setting), stored
    visit = await window.visit(request, scripted(line))
    stored = written_by_script(window.jar, line, request)
    return (*steps, *telling.set_by_script(visit, line), *telling.kept(stored, line)), stored


async def _respond(request: Request, line: str, window: BrowserWindow) -> tuple[Steps, Stored]:
    """The request is answered with a cookie."""
    visit = await window.visit(request, sets(line))
    arrived = _arrived(visit, line)
    stored = window.jar.store(arrived, request)
    setting = telling.set_by_response(visit, is_sendable(line))
    return (*setting, *telling.kept(stored, arrived)), stored


def _arrived(visit: Visit, line: str) -> str:
    """The Set-Cookie line as it came over the wire, or as it is where it could not be sent."""
    lines = visit.exchange.answered("Set-Cookie") if visit.exchange else ()
    return lines[0] if lines else line


def _pass_time(
    inputs: LabInputs, jar: BrowserJar, time: PassingTime, stored: Stored
) -> tuple[Steps, Saying | None]:
    """What happens until the request, and why the cookie does not live to see it."""
    steps: list[Step] = []
    lost = None
    if inputs.age:
        time.passes(inputs.age)
        steps.append(telling.waited(inputs.age))
    if stored.cookie is not None and not jar.cookies():
        lost = saying("cookie_lab.lost.expired")
        steps.append(telling.lost(lost, Cookie.is_expired))
    if inputs.restart is not None:
        jar.restart(inputs.restart)
        steps.append(telling.restarted(inputs.restart))
        if stored.cookie is not None and lost is None and not jar.cookies():
            lost = saying("cookie_lab.lost.closed")
            steps.append(telling.lost(lost, BrowserJar.restart))
    return tuple(steps), lost


async def _ask(journey: Journey, window: BrowserWindow) -> tuple[Steps, Visit]:
    """The request, from the page that asks through the redirects on the way."""
    steps: list[Step] = []
    for opening, asked in zip(journey.pages, (*journey.pages[1:], journey.hops[0]), strict=False):
        visit = await window.visit(opening, page(asked))
        steps += telling.opened(visit)
        if visit.exchange is None:
            return tuple(steps), visit
    for hop, after in zip(journey.hops, journey.hops[1:], strict=False):
        visit = await window.visit(hop, redirect(after))
        steps += telling.redirected(visit, after)
        if visit.exchange is None:
            return tuple(steps), visit
    visit = await window.visit(journey.target, echo)
    return (*steps, *telling.decided(visit), *telling.echoed(visit)), visit


def _read(journey: Journey, last: Visit, jar: BrowserJar) -> tuple[Steps, Sent | None]:
    """What a script reads in the end; None where its page was never opened."""
    if last.exchange is None and journey.target.page is not None:
        return (), None
    where = script_page(journey.target)
    read = jar.script_read(where)
    return (telling.read_by_script(where, read),), read


DEMO = Demo("cookie-lab", SITUATIONS, run)
