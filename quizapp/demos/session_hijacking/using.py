"""What the attacker does with ids in his own client: tries them, keeps them alive, uses them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from quizapp.demos.durations import duration
from quizapp.demos.session_hijacking import telling
from quizapp.demos.session_hijacking.answers import refused
from quizapp.demos.session_hijacking.asking import Barrier
from quizapp.demos.session_hijacking.inputs import SHOP
from quizapp.demos.session_hijacking.play import Play
from quizapp.demos.steps import Step
from quizapp.demos.wire import Exchange, request_wire, response_wire
from quizapp.texts.saying import Saying, saying

NEIGHBOURS = 10
"""How many ids he tries on each side of his own."""


async def use(play: Play) -> None:
    """He shows the id that he has: looks at the account, and asks for the transfer."""
    id, before = play.loot.id, play.lost
    page = await play.client.get("/account", id)
    play.loot = replace(play.loot, barrier=Barrier.NOTHING).after_reading(page)
    play.tell(*telling.client_asked(page, saying("hijacking.step.uses", id=id)))
    if play.loot.read and not refused(page):
        bought = await play.client.order(id, page, play.loot.password)
        play.loot = play.loot.after_ordering(bought, transferred=play.lost > before)
        play.tell(*telling.client_asked(bought, saying("hijacking.step.orders")))


async def try_neighbours(play: Play, own: str) -> None:
    """Tries the ids around his own until one is somebody's; all were really asked for."""
    tried = 0
    page = None
    for id in neighbours(own):
        tried += 1
        page = await play.client.get("/account", id)
        if not refused(page):
            play.loot = replace(play.loot, id=id)
            break
        play.loot = replace(play.loot, barrier=refused(page))
    assert page is not None
    key = "guessed" if play.loot.id else "not_guessed"
    play.tell(_asked_often(saying(f"hijacking.step.{key}", count=tried), page, try_neighbours))


def neighbours(own: str) -> Iterator[str]:
    """The ids around one, the nearest first, spelled as it is: 1042, 1044, 1041 ..."""
    counts = own.isdecimal() and not own.startswith("0") and len(own) < 16
    number = int(own, 10 if counts else 16)
    for distance in range(1, NEIGHBOURS + 1):
        for near in (number - distance, number + distance):
            yield str(near) if counts else f"{near:0{len(own)}x}"


async def poll(play: Play, seconds: float, every: float) -> None:
    """He asks for the account page again and again, until it is refused or the time is over."""
    left, asked, page = seconds, 0, None
    while left > every:
        play.time.passes(every)
        left -= every
        asked += 1
        page = await play.client.get("/account", play.loot.id)
        if refused(page):
            break
    play.time.passes(left)
    assert page is not None
    what = saying("hijacking.step.polls", count=asked, time=duration(every))
    play.tell(_asked_often(what, page, poll))


def _asked_often(what: Saying, last: Exchange, code: Callable[..., Any]) -> Step:
    wire = f"{request_wire(last)}\n\n{response_wire(last)}"
    return Step(telling.ATTACKER_LANE, SHOP, what, wire, refused=bool(refused(last)), code=code)
