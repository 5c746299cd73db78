"""Free play: the shop stays up, and every key lets somebody do something."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager

from quizapp.demos.session_hijacking.attacks import attack
from quizapp.demos.session_hijacking.inputs import (
    DAY,
    LATE,
    SHOP,
    SWITCHES,
    Attack,
    Defences,
    HijackingInputs,
)
from quizapp.demos.session_hijacking.play import Play, open_play
from quizapp.demos.session_hijacking.scene import Scene
from quizapp.demos.session_hijacking.using import use
from quizapp.demos.steps import Step, World
from quizapp.errors import DemoError
from quizapp.texts.saying import saying

CSRF_NOW = "csrf"
"""The forged form at whatever age the cookie has."""


class HijackingLive:
    """One shop with one victim and one attacker; a switch begins all of it anew."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._opened = AsyncExitStack()
        self._play: Play

    @property
    def view(self) -> Scene:
        """What there is to see now."""
        return self._play.scene()

    async def begin(self, defences: Defences) -> None:
        """Opens the shop anew with these defences."""
        await self.close()
        self._play = await self._opened.enter_async_context(open_play(defences, self._world))

    async def close(self) -> None:
        """Closes every socket."""
        await self._opened.aclose()

    async def act(self, name: str) -> tuple[Step, ...]:
        """Does one thing: ``login``, ``logout``, ``wait``, ``day``, ``use``, ``attack:NAME`` or
        ``switch:NAME``. Raises DemoError where there is nothing to do it to."""
        kind, _, what = name.partition(":")
        if kind == "switch":
            await self.begin(self._play.defences.switched(what))
            return (began(self._play.defences),)
        self._play.forget_steps()
        if kind == "attack":
            await self._attack(what)
        else:
            await self._do(kind)
        return tuple(self._play.steps)

    async def _do(self, name: str) -> None:
        play = self._play
        match name:
            case "login":
                await play.victim_logs_in()
            case "logout" if play.signed_in:
                await play.victim_logs_out()
            case "logout":
                raise DemoError("error.demo.hijacking_not_signed_in")
            case "wait":
                play.passes(LATE)
            case "day":
                play.passes(DAY)
            case "use" if play.loot.id:
                await use(play)
            case "use":
                raise DemoError("error.demo.hijacking_no_id")

    async def _attack(self, name: str) -> None:
        which = Attack.CSRF_EARLY if name == CSRF_NOW else Attack(name)
        if which is Attack.FIXATION:
            if self._play.browser.session_id:
                raise DemoError("error.demo.hijacking_too_late_to_plant")
        elif not self._play.has_session:
            raise DemoError("error.demo.hijacking_no_session")
        await attack(self._play, which)


def began(defences: Defences) -> Step:
    """The shop opens with other defences, and nobody knows anybody."""
    on = [name for name in SWITCHES if defences.is_on(name)]
    what = saying("hijacking.step.began", count=len(on))
    return Step(SHOP, SHOP, what, code=Defences.switched)


@asynccontextmanager
async def open_live(inputs: HijackingInputs, world: World) -> AsyncIterator[HijackingLive]:
    """The shop with the defences of a situation, before anybody has come in."""
    live = HijackingLive(world)
    try:
        await live.begin(inputs.defences)
        yield live
    finally:
        await live.close()
