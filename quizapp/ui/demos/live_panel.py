"""Panels of demos that go on: in free play every key does one thing to servers that stay up."""

from __future__ import annotations

import asyncio
from typing import Any, ClassVar

from textual import work

from quizapp.demos import live as lives
from quizapp.demos.live import Live
from quizapp.demos.steps import Run, Step
from quizapp.demos.tour import Tour
from quizapp.errors import QuizappError
from quizapp.ui.demos.panel import PanelScreen

_STEPS_KEPT = 200
"""Who plays for an hour does not scroll through all of it."""


class LivePanel(PanelScreen):
    """Free play is a demo that runs from when it is opened until it is left or begun anew."""

    TICK: ClassVar[float] = 0.0
    """Seconds between two acts called ``tick``; 0 for a demo in which nothing moves by itself."""

    live: Live | None = None
    """The running demo, in free play."""

    def __init__(self, situation: str = "") -> None:
        super().__init__(situation)
        self._wanted_acts: asyncio.Queue[str] = asyncio.Queue()

    def on_mount(self) -> None:
        if self.TICK:
            self.set_interval(self.TICK, self._tick)

    def _tick(self) -> None:
        if self.live is not None and self.moves and self._wanted_acts.empty():
            self._wanted_acts.put_nowait("tick")

    @property
    def moves(self) -> bool:
        """Whether something moves by itself now; where nothing does, nothing is drawn anew."""
        return bool(self.TICK)

    @work(exclusive=True, group="live")
    async def _go_on(self) -> None:
        """Holds the demo open, and does one act after the other."""
        self._wanted_acts, world = asyncio.Queue(), self.quizapp.opened.world()
        live: Live | None = None
        try:
            opening = await asyncio.to_thread(
                lives.open_live, self.demo_id, world, self.live_inputs()
            )
            async with opening as live:
                self.live, self.tour = live, self.tour.play(Run((), ()))
                if self.is_open:
                    self.show()
                if self.TICK:
                    self._wanted_acts.put_nowait("tick")  # It tells what the beginning brought.
                while True:
                    await self._do(live, await self._wanted_acts.get())
        except QuizappError as error:
            self.quizapp.complain(error)
        finally:
            if self.live is live:  # Another may have begun while this one closed its servers.
                self.live = None

    async def _do(self, live: Live, name: str) -> None:
        try:
            if name != "tick":
                self.app.clear_notifications()
            steps = await live.act(name)
        except QuizappError as error:
            self.quizapp.complain(error)
            return
        self._add(steps)

    def _add(self, steps: tuple[Step, ...]) -> None:
        """Show what happened; where nothing did (a tick), only the picture moves."""
        if not self.is_open:
            return
        if steps:
            kept = (*(self.ran.steps if self.ran else ()), *steps)[-_STEPS_KEPT:]
            self.tour = self.tour.play(Run(kept, ()))
            self.show()
        else:
            self.draw()

    def live_inputs(self) -> Any:
        """What free play begins with; raises ``DemoError`` where the form makes no sense."""
        return self.situation.inputs

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        if action == "act":
            return self.live is not None
        if action == "go" and self.free:
            return False
        return super().check_action(action, parameters)

    def action_act(self, name: str) -> None:
        """Do one thing, after what was asked for before."""
        if self.live is not None:
            self._wanted_acts.put_nowait(name)

    def _begin(self, tour: Tour) -> None:
        super()._begin(tour)
        self._begin_live()

    def _begin_live(self) -> None:
        """Begin anew in free play; outside it nothing goes on."""
        if self.free:
            self._go_on()
        else:
            self.workers.cancel_group(self, "live")
