"""A user at the keyboard: one run of the app, what is pressed in it, and what is read off it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any, cast

from textual.content import Content
from textual.events import Key
from textual.pilot import Pilot
from textual.screen import Screen
from textual.widgets import Static

from quizapp.ui.app import QuizappApp
from quizapp.ui.widgets.answer_editor import AnswerEditor

NARROW, WIDE, HUGE = (80, 24), (120, 36), (160, 50)
"""Columns and lines of the terminal."""

Settle = Callable[[Pilot[Any]], Awaitable[None]]


class Walk:
    """The app while somebody uses it."""

    def __init__(self, pilot: Pilot[Any], settle: Settle) -> None:
        self.pilot = pilot
        self._settle = settle

    @property
    def app(self) -> QuizappApp:
        return cast(QuizappApp, self.pilot.app)

    @property
    def screen(self) -> Screen[Any]:
        return self.app.screen

    @property
    def where(self) -> str:
        """The name of the screen on top."""
        return type(self.screen).__name__

    @property
    def editor(self) -> AnswerEditor:
        return self.screen.query_one(AnswerEditor)

    async def settle(self) -> None:
        """Wait until all is loaded, stored and drawn."""
        await self._settle(self.pilot)

    async def press(self, *keys: str) -> None:
        await self.pilot.press(*keys)
        await self.settle()

    async def strike(self, *keys: str) -> None:
        """Press keys faster than anything can be done about them."""
        for name in keys:
            self.app.post_message(Key(name, name if len(name) == 1 else None))
        await self.settle()

    async def until(self, happened: Callable[[], object]) -> None:
        """Let the app go on until something is so; a demo that goes on is never done."""
        for _ in range(1000):
            if happened():
                return
            await self.pilot.pause(0.01)
        raise AssertionError("it did not happen")

    async def write(self, text: str) -> None:
        """Put ``text`` into the editor at once, at the cursor."""
        self.editor.insert(text)
        await self.settle()

    async def answer(self, text: str) -> None:
        await self.write(text)
        await self.press("ctrl+s")

    def text(self, selector: str) -> str:
        """What a part of the screen says; empty where it is hidden."""
        widget = self.screen.query_one(selector, Static)
        return cast(Content, widget.render()).plain if widget.display else ""

    def seen(self) -> str:
        """The text on the screen, line by line."""
        return "\n".join(strip.text for strip in self.screen._compositor.render_strips())

    def notices(self) -> list[str]:
        """Everything the app has notified of and still shows."""
        return [notice.message for notice in self.app._notifications]


@asynccontextmanager
async def walking(
    app: QuizappApp, settle: Settle, size: tuple[int, int] = WIDE, *, notices: bool = False
) -> AsyncIterator[Walk]:
    """``app`` running, settled on the first thing it leads to; ``notices`` are drawn if wanted."""
    async with app.run_test(size=size, notifications=notices) as pilot:
        walk = Walk(pilot, settle)
        await walk.settle()
        yield walk
