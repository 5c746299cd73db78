"""The servers, the people with their devices, and the attacker, while one thing follows another."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Mapping
from contextlib import ExitStack, asynccontextmanager, closing
from dataclasses import replace
from random import Random

from quizapp.demos.auto_login.accounts import JUNO, MINA, Person, fresh_password, make_people
from quizapp.demos.auto_login.devices import Asking, Device
from quizapp.demos.auto_login.happened import Done, Dumped, Seen
from quizapp.demos.auto_login.inputs import (
    Act,
    AutoLoginInputs,
    Deed,
    Way,
    refuse_nonsense,
)
from quizapp.demos.auto_login.naive_shops import LongSessionShop, MacAddressShop, UserIdShop
from quizapp.demos.auto_login.places import ATTACKER, BROWSER, HOSTS, JUNOS, PHONE
from quizapp.demos.auto_login.remember_cookie import REMEMBER
from quizapp.demos.auto_login.remembering_shop import RememberingShop
from quizapp.demos.auto_login.shop import LOGGED_IN, REQUEST_ID, Shop
from quizapp.demos.auto_login.stolen_dump import best_value, dump_of
from quizapp.demos.browser_jar import Restart
from quizapp.demos.loopback import Loopback
from quizapp.demos.passing_time import PassingTime
from quizapp.demos.steps import World
from quizapp.demos.suffix_reading import suffixes_read
from quizapp.demos.wire import Exchange
from quizapp.errors import DemoError

OWNERS = {BROWSER: MINA, PHONE: MINA, JUNOS: JUNO}
"""Whose device it is."""
_POSTS = {Act.LOGOUT: "/logout", Act.LOGOUT_EVERYWHERE: "/logout-everywhere"}
_VISITS = {Act.VISIT: BROWSER, Act.PHONE_VISIT: PHONE, Act.JUNO_VISIT: JUNOS}
_LOGINS = {Act.LOGIN: BROWSER, Act.PHONE_LOGIN: PHONE, Act.JUNO_LOGIN: JUNOS}


class Scene:
    """What there is. `do` changes it, for real, one deed at a time."""

    def __init__(
        self,
        inputs: AutoLoginInputs,
        shops: Mapping[Way, Shop],
        people: Mapping[str, Person],
        net: Loopback,
        time: PassingTime,
        random: Random,
    ) -> None:
        self.inputs, self.shops, self.time = inputs, shops, time
        self.devices = {lane: Device(lane, net, time) for lane in (*OWNERS, ATTACKER)}
        self._people, self._random = dict(people), random
        self._loot: dict[Way, str] = {}
        """What the attacker has got hold of and not used yet."""
        self.done: tuple[Done, ...] = ()
        """Everything so far."""

    @property
    def cookies(self) -> dict[Way, str]:
        """The names of the cookies that outlive a browser, by site."""
        return {way: shop.cookie for way, shop in self.shops.items()}

    async def do(self, deed: Deed) -> Done:
        """Lets time pass and does one thing; raises DemoError where there is nothing to do it to.

        Whatever somebody sends goes over the wire, and every answer is a server's.
        """
        self.time.passes(deed.after)
        done = await self._do(deed)
        self.done = (*self.done, done)
        return done

    async def _do(self, deed: Deed) -> Done:
        act = deed.act
        if act in _LOGINS:
            return Done(deed, await self._log_in(_LOGINS[act]))
        if act in _VISITS:
            return Done(deed, await self._visit(_VISITS[act], restarts=act is not Act.VISIT))
        if act in _POSTS:
            posts = [(way, self._mina.posts(way, _POSTS[act], {})) for way in self.shops]
            return Done(deed, await self._send(self._mina, posts))
        other: dict[Act, Callable[[], Awaitable[tuple[Seen, ...]]]] = {
            Act.TWO_TABS: self._two_tabs,
            Act.LOST_VISIT: self._lost_visit,
            Act.PASSWORD: self._change_password,
            Act.ATTACK: self._attack,
        }
        if act in other:
            return Done(deed, await other[act]())
        if act is Act.FORGE:
            return Done(deed, await self._forge(deed.typed))
        return self._aside(deed)

    @property
    def _mina(self) -> Device:
        return self.devices[BROWSER]

    def _aside(self, deed: Deed) -> Done:
        """What happens without a request."""
        match deed.act:
            case Act.RESTART:
                self._mina.jar.restart(Restart.NORMAL)
            case Act.COPY:
                return Done(deed, copied=self._copy())
            case Act.DUMP:
                return Done(deed, dumped=self._dump())
        return Done(deed)

    async def _log_in(self, lane: str) -> tuple[Seen, ...]:
        owner = self._people[OWNERS[lane]]
        form = {"user": owner.name, "password": owner.password, "remember": "on"}
        device = self.devices[lane]
        return await self._send(
            device, [(way, device.posts(way, "/login", form)) for way in self._ways_of(lane)]
        )

    async def _visit(self, lane: str, *, restarts: bool) -> tuple[Seen, ...]:
        device = self.devices[lane]
        if restarts:
            device.jar.restart(Restart.NORMAL)
        return await self._send(device, [(way, device.opens(way)) for way in self._ways_of(lane)])

    def _ways_of(self, lane: str) -> tuple[Way, ...]:
        """Beside several ways, only the real one has a second device and a second user."""
        if lane not in (BROWSER, ATTACKER) and Way.REMEMBER in self.shops:
            return (Way.REMEMBER,)
        return tuple(self.shops)

    async def _two_tabs(self) -> tuple[Seen, ...]:
        """Both requests are made up before one is answered, and both are on their way at once."""
        tabs = [(way, self._mina.opens(way)) for way in self.shops for _ in range(2)]
        seen = await asyncio.gather(*(self._send_one(self._mina, *tab) for tab in tabs))
        return tuple(sorted(seen, key=lambda one: (HOSTS[one.way], one.event.request)))

    async def _lost_visit(self) -> tuple[Seen, ...]:
        visits = [(way, self._mina.opens(way)) for way in self.shops]
        return await self._send(self._mina, visits, answer_arrives=False)

    async def _change_password(self) -> tuple[Seen, ...]:
        mina, new = self._people[MINA], fresh_password(self._random)
        form = {"user": MINA, "password": mina.password, "new": new}
        posts = [(way, self._mina.posts(way, "/password", form)) for way in self.shops]
        seen = await self._send(self._mina, posts)
        self._people[MINA] = replace(mina, password=new)
        return seen

    def _copy(self) -> tuple[tuple[Way, str], ...]:
        kept = {way: self._mina.kept(way, shop.cookie) for way, shop in self.shops.items()}
        found = {way: value for way, value in kept.items() if value}
        if not found:
            raise DemoError("error.demo.auto_login_nothing_to_copy")
        self._loot |= found
        return tuple(found.items())

    def _dump(self) -> tuple[Dumped, ...]:
        """Every database as it is, and what can be sent of it."""
        dumps = []
        for way, shop in self.shops.items():
            text = dump_of(shop.database)
            secret = self._mina.kept(way, shop.cookie).rpartition(":")[2]
            value = best_value(text, way, MINA)
            self._loot |= {way: value} if value else {}
            dumps.append(Dumped(way, text, value, holds_secret=secret != "" and secret in text))
        return tuple(dumps)

    async def _attack(self) -> tuple[Seen, ...]:
        """With what was stolen last; else with what the jar has from before; else with what
        everybody can know of Mina."""
        attacker, mina = self.devices[ATTACKER], self._people[MINA]
        known = {Way.MAC: mina.mac, Way.USER_ID: str(mina.id)}
        for way, shop in self.shops.items():
            value = self._loot.pop(way, "")
            if not value and not attacker.kept(way, shop.cookie):
                value = known.get(way, "")
            if value:
                attacker.plant(way, shop.cookie, value)
        return await self._send(attacker, [(way, attacker.opens(way)) for way in self.shops])

    async def _forge(self, typed: str) -> tuple[Seen, ...]:
        """A value of somebody's own in the remember-me cookie."""
        attacker = self.devices[ATTACKER]
        selector = self._mina.kept(Way.REMEMBER, REMEMBER).partition(":")[0]
        value = typed.replace("{selector}", selector)
        asking = attacker.shows(Way.REMEMBER, REMEMBER, value)
        return await self._send(attacker, [(Way.REMEMBER, asking)])

    async def _send(
        self, device: Device, askings: Iterable[tuple[Way, Asking]], *, answer_arrives: bool = True
    ) -> tuple[Seen, ...]:
        """One request after the other."""
        return tuple(
            [
                await self._send_one(device, *asking, answer_arrives=answer_arrives)
                for asking in askings
            ]
        )

    async def _send_one(
        self, device: Device, way: Way, asking: Asking, *, answer_arrives: bool = True
    ) -> Seen:
        shop = self.shops[way]
        exchange = await device.send(asking, answer_arrives=answer_arrives)
        events = shop.log.about(int(exchange.answered(REQUEST_ID)[0]))
        return Seen(
            device.lane,
            way,
            exchange,
            events,
            user=_user_in(exchange) if answer_arrives else "",
            kept=device.kept(way, shop.cookie),
            arrived=answer_arrives,
        )


def _user_in(exchange: Exchange) -> str:
    """Whom an answer greets; empty where it shows the login page."""
    text = exchange.response_body.decode("utf-8", "replace")
    return text.removeprefix(LOGGED_IN) if text.startswith(LOGGED_IN) else ""


@asynccontextmanager
async def open_scene(inputs: AutoLoginInputs, world: World) -> AsyncIterator[Scene]:
    """Starts a server for each way, over TLS; closes them and their databases in the end.

    Raises DemoError where the inputs make no sense or this machine lets no server listen.
    """
    refuse_nonsense(inputs)
    await suffixes_read()
    time = PassingTime(world.now().timestamp())
    people = make_people(world.random)
    with ExitStack() as databases:
        shops: dict[Way, Shop] = {}
        for way in inputs.ways:
            shop = _shop(way, people.values(), time, inputs, world.random)
            shops[way] = databases.enter_context(closing(shop))
        async with Loopback({HOSTS[way]: shop for way, shop in shops.items()}, tls=True) as net:
            yield Scene(inputs, shops, people, net, time, world.random)


def _shop(
    way: Way, people: Iterable[Person], now: PassingTime, inputs: AutoLoginInputs, random: Random
) -> Shop:
    """The server for a way."""
    if way is Way.REMEMBER:
        return RememberingShop(people, now, random, inputs.days, inputs.grace)
    naive = {Way.MAC: MacAddressShop, Way.USER_ID: UserIdShop, Way.LONG_SESSION: LongSessionShop}
    return naive[way](people, now, random, inputs.days)
