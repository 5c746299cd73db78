"""Looks at a scene: who is in by which way, what the table and the log hold."""

from __future__ import annotations

from quizapp.demos.auto_login.happened import Done
from quizapp.demos.auto_login.inputs import Act, Way
from quizapp.demos.auto_login.outcomes import Outcome
from quizapp.demos.auto_login.places import AGENTS, ATTACKER, BROWSER
from quizapp.demos.auto_login.remembering_shop import RememberingShop
from quizapp.demos.auto_login.scene import Scene
from quizapp.demos.auto_login.shop import Asked, Shop
from quizapp.demos.auto_login.view import Standing, View, WayView


def view_of(scene: Scene) -> View:
    """How things stand."""
    shops = scene.shops
    first = shops.get(Way.REMEMBER) or next(iter(shops.values()))
    return View(
        scene.time(),
        tuple(_way_view(scene, shops[way]) for way in Way if way in shops),
        first.table.rows() if isinstance(first, RememberingShop) else (),
        first.log.events,
        scene.done,
    )


def _way_view(scene: Scene, shop: Shop) -> WayView:
    cookie = scene.devices[BROWSER].kept(shop.way, shop.cookie)
    noticed = any(event.outcome is Outcome.THEFT for event in shop.log.events)
    mina, attacker = (_standing(scene, shop, lane) for lane in (BROWSER, ATTACKER))
    return WayView(shop.way, shop.cookie, cookie, mina, attacker, noticed)


def _standing(scene: Scene, shop: Shop, lane: str) -> Standing:
    """What the last thing that concerned somebody left behind."""
    standing = Standing.ABSENT
    keeps = scene.devices[BROWSER].kept(shop.way, shop.cookie) != ""
    for done in scene.done:
        for seen in done.seen:
            if (seen.who, seen.way) == (lane, shop.way):
                standing = Standing.INSIDE if seen.user else Standing.OUTSIDE
        if lane == ATTACKER and _takes(done, shop.way):
            standing = Standing.HOLDS
        if lane == BROWSER and done.deed.act is Act.RESTART:
            standing = Standing.HOLDS if keeps else Standing.OUTSIDE
    if standing is Standing.INSIDE and not _is_known(scene, shop, lane):
        return Standing.OUTSIDE
    return standing


def _is_known(scene: Scene, shop: Shop, lane: str) -> bool:
    """Whether a device would be recognised if it came now; nobody is asked for that."""
    header = scene.devices[lane].opens(shop.way).headers.get("Cookie", "")
    return shop.user_of(Asked("/", header, AGENTS[lane], {})) is not None


def _takes(done: Done, way: Way) -> bool:
    """Whether the attacker has got hold of something to send."""
    return way in dict(done.copied) or any(one.way is way and one.value for one in done.dumped)
