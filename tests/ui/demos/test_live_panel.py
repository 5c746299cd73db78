"""A demo that goes on: keys act on it one after the other, and leaving closes it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any, ClassVar

import pytest
from textual.binding import BindingType

from quizapp.demos import live as lives
from quizapp.demos.steps import Step
from quizapp.errors import DemoError
from quizapp.texts.saying import saying
from quizapp.ui.app import QuizappApp
from quizapp.ui.demos.cookie_lab import CookieLabScreen
from quizapp.ui.demos.live_panel import LivePanel
from quizapp.ui.keys import key
from tests.ui.conftest import Settle
from tests.ui.walking import Walk, walking


class Counter:
    """Counts what is done; one thing cannot be done."""

    def __init__(self) -> None:
        self.done: list[str] = []
        self.closed = False
        self.may_close = asyncio.Event()
        self.may_close.set()

    async def act(self, name: str) -> tuple[Step, ...]:
        if name == "refuse":
            raise DemoError("error.demo.needs_id", known="x")
        self.done.append(name)
        quiet = name == "tick"
        return () if quiet else (Step("browser", "server", saying("home.name"), f"GET /{name}"),)

    @property
    def view(self) -> int:
        return len(self.done)


class LiveLab(LivePanel, CookieLabScreen):
    """The cookie lab with something that goes on."""

    CSS_PATH: ClassVar[list[str]] = []

    FREE_KEYS: ClassVar[list[BindingType]] = [
        key("1", "act('one')", "demos.key.run"),
        key("2", "act('refuse')", "demos.key.run"),
    ]


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Counter]:
    counters: list[Counter] = []

    @asynccontextmanager
    async def open_counter(*_: Any) -> AsyncIterator[Counter]:
        counter = Counter()
        counters.append(counter)
        try:
            yield counter
        finally:
            await counter.may_close.wait()
            counter.closed = True

    monkeypatch.setattr(lives, "open_live", open_counter)
    return counters


async def playing(walk: Walk) -> LiveLab:
    screen = LiveLab()
    await walk.app.push_screen(screen)
    await walk.until(lambda: screen.demo is not None)
    await walk.pilot.press("f", "escape")
    await walk.until(lambda: screen.live is not None)
    return screen


async def test_each_key_does_one_thing_and_its_steps_add_up(
    linked: QuizappApp, settle: Settle, opened: list[Counter]
) -> None:
    async with walking(linked, settle) as walk:
        screen = await playing(walk)
        await walk.pilot.press("1", "1")
        await walk.until(lambda: opened[0].done == ["one", "one"])
        assert screen.ran is not None
        await walk.until(lambda: len(screen.ran.steps) == 2 if screen.ran else False)
        assert "GET /one" in walk.text("#wire")


async def test_what_cannot_be_done_is_told_and_the_demo_goes_on(
    linked: QuizappApp, settle: Settle, opened: list[Counter]
) -> None:
    async with walking(linked, settle) as walk:
        await playing(walk)
        await walk.pilot.press("2")
        await walk.until(lambda: len(walk.notices()) == 1)
        await walk.pilot.press("1")
        await walk.until(lambda: opened[0].done == ["one"])
        assert walk.notices() == []  # What is done next clears it away.


async def test_a_reset_begins_anew_and_leaving_closes(
    linked: QuizappApp, settle: Settle, opened: list[Counter]
) -> None:
    async with walking(linked, settle) as walk:
        screen = await playing(walk)
        await walk.pilot.press("1")
        await walk.until(lambda: opened[0].done == ["one"])
        await walk.pilot.press("f5")
        await walk.until(lambda: len(opened) == 2 and screen.live is opened[1])
        assert opened[0].closed
        await walk.pilot.press("escape", "escape")
        await walk.until(lambda: opened[1].closed and walk.where == "HomeScreen")


async def test_a_demo_that_closes_slowly_takes_nothing_from_the_one_that_began_meanwhile(
    linked: QuizappApp, settle: Settle, opened: list[Counter]
) -> None:
    async with walking(linked, settle) as walk:
        screen = await playing(walk)
        opened[0].may_close.clear()
        await walk.pilot.press("f5")
        await walk.until(lambda: len(opened) == 2 and screen.live is opened[1])
        opened[0].may_close.set()
        await walk.until(lambda: opened[0].closed)
        await walk.pilot.press("1")
        await walk.until(lambda: opened[1].done == ["one"])
        assert screen.live is opened[1]


async def test_choosing_a_situation_from_the_list_closes_what_goes_on(
    linked: QuizappApp, settle: Settle, opened: list[Counter]
) -> None:
    async with walking(linked, settle) as walk:
        screen = await playing(walk)
        await walk.pilot.press("l", "home", "enter")
        await walk.until(lambda: walk.screen is screen and opened[0].closed)
        assert (screen.free, screen.live, screen.tour.at) == (False, None, 0)
