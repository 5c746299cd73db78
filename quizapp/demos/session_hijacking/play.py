"""Everybody who takes part in one hijacking, on a network of this machine, and what they did."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace

from quizapp.demos.browser.requests import Request, Via
from quizapp.demos.loopback import Handler, Loopback
from quizapp.demos.passing_time import PassingTime
from quizapp.demos.session_hijacking import telling
from quizapp.demos.session_hijacking.answers import refused
from quizapp.demos.session_hijacking.attacker import AttackersSite, SecondClient
from quizapp.demos.session_hijacking.inputs import ATTACKER, EVIL, SHOP, VICTIM, Defences
from quizapp.demos.session_hijacking.loot import Loot
from quizapp.demos.session_hijacking.scene import Scene, SessionRow, VictimView
from quizapp.demos.session_hijacking.shop import PASSWORD, Shop, Transfer
from quizapp.demos.session_hijacking.victim import VictimBrowser, Visit
from quizapp.demos.session_hijacking.wiretap import TappedLoopback, Wiretap
from quizapp.demos.steps import Step, World
from quizapp.demos.suffix_reading import suffixes_read

_SESSIONS_SEEN = 20
"""The newest sessions are seen; the server has all of them."""


class Play:
    """The cast of one run. What they do is written down step by step, each with its scene."""

    def __init__(
        self,
        defences: Defences,
        shop: Shop,
        evil: AttackersSite,
        wifi: TappedLoopback,
        client: SecondClient,
        time: PassingTime,
    ) -> None:
        self.defences, self.shop, self.evil = defences, shop, evil
        self.client, self.time = client, time
        self.browser = VictimBrowser(wifi, time)
        self.loot = Loot()
        self.tried = False
        self.steps: list[Step] = []
        self.scenes: list[Scene] = []
        self._wifi = wifi
        self._victim = VictimView()
        self._began = time()

    @property
    def scheme(self) -> str:
        """``https`` with TLS, else ``http``."""
        return scheme_of(self.defences)

    @property
    def wiretap(self) -> Wiretap:
        """The attacker's proxy on the Wi-Fi."""
        return self._wifi.wiretap

    def url(self, path: str, host: str = SHOP) -> str:
        """An address at the scheme that the shop speaks."""
        return f"{self.scheme}://{host}{path}"

    def tell(self, *steps: Step) -> None:
        """Writes down what has just happened."""
        for step in steps:
            self._write(step, self.scene())

    def forget_steps(self) -> None:
        """Whoever plays on has been told them."""
        self.steps.clear()
        self.scenes.clear()

    def _write(self, step: Step, scene: Scene) -> None:
        self.steps.append(step)
        self.scenes.append(scene)

    @property
    def has_session(self) -> bool:
        """Somebody is logged in as the victim, so there is something to steal."""
        return self.shop.table.has_living(VICTIM)

    @property
    def signed_in(self) -> bool:
        """The victim sees herself logged in."""
        return self._victim.signed_in

    def scene(self) -> Scene:
        """What there is to see now."""
        now = self.time()
        return Scene(
            self.defences,
            now - self._began,
            replace(
                self._victim,
                address=self.browser.address,
                cookie=self.browser.session_id,
                attributes=telling.attributes(self.browser.jar),
            ),
            self.loot,
            self.tried,
            self.wiretap.heard,
            tuple(
                SessionRow(one.id, one.user, now - one.created, now - one.last)
                for one in self.shop.table.newest(_SESSIONS_SEEN)
            ),
            self.lost,
        )

    @property
    def lost(self) -> int:
        """How often the victim's points went to the attacker, by the shop's books."""
        return self.shop.books[Transfer(VICTIM, ATTACKER)]

    async def victim_opens(self, path: str, via: Via = Via.ADDRESS_BAR, page: str = "") -> Visit:
        """She opens a page of the shop, typed or from a page."""
        return await self.victim_asks(Request(self.url(path), via, page or None))

    async def victim_asks(self, request: Request, body: str = "") -> Visit:
        """One request of her browser, told with what came of the cookie in its response."""
        before = self.scene()
        visit = await self.browser.visit(request, body)
        refusal = next((one.reasons[0] for one in visit.stored if one.reasons), "")
        if visit.stored:
            self._victim = replace(self._victim, refused=refusal)
        if request.address.path == "/account":
            self._victim = replace(self._victim, signed_in=not refused(visit.exchange))
        asked, *came = telling.visited(visit)
        self._write(asked, before)
        self.tell(*came)
        return visit

    async def victim_logs_in(self) -> None:
        """She opens the shop, unless she is there, logs in and looks at her account."""
        if not self.browser.address.startswith(self.url("/")):
            await self.victim_opens("/")
        body = f"user={VICTIM}&password={PASSWORD}"
        page = self.browser.address
        await self.victim_asks(Request(self.url("/login"), Via.FORM_POST, page), body)
        await self.victim_opens("/account", Via.LINK_GET, self.url("/login"))
        if not self.signed_in:
            self.tell(telling.login_failed(self._victim.refused))

    async def victim_logs_out(self) -> None:
        """She logs out, by the shop's own button."""
        page = self.url("/account")
        await self.victim_asks(Request(self.url("/logout"), Via.FORM_POST, page))
        self._victim = replace(self._victim, signed_in=False)

    def passes(self, seconds: float) -> None:
        """Time passes."""
        self.time.passes(seconds)
        self.tell(telling.waited(seconds))


@asynccontextmanager
async def open_play(defences: Defences, world: World) -> AsyncIterator[Play]:
    """The shop and the attacker's site on two networks: the tapped Wi-Fi that the victim is in,
    and the attacker's own line. Both lead to the same servers, and close with the context.

    Raises DemoError where this machine lets no server listen.
    """
    await suffixes_read()
    time = PassingTime(world.now().timestamp())
    shop = Shop(defences, time, world.random)
    evil = AttackersSite()
    evil.target = f"{scheme_of(defences)}://{SHOP}"
    sites: dict[str, Handler] = {SHOP: shop, EVIL: evil}
    wifi = TappedLoopback(sites, tls=defences.tls)
    home = Loopback(sites, tls=defences.tls)
    async with wifi, home:
        yield Play(defences, shop, evil, wifi, SecondClient(home, evil.target), time)


def scheme_of(defences: Defences) -> str:
    """What the shop speaks."""
    return "https" if defences.tls else "http"
