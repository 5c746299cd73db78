"""A container and a browser that go on: each act is done for real, and told in steps."""

from __future__ import annotations

from dataclasses import replace
from types import TracebackType

from quizapp.demos.browser_jar import Cookie
from quizapp.demos.jsessionid import telling
from quizapp.demos.jsessionid.container import ServletContainer, ids_from
from quizapp.demos.jsessionid.http_session import Fate, HttpSession
from quizapp.demos.jsessionid.inputs import Act, Deed, LifeInputs
from quizapp.demos.jsessionid.life_view import JarRow, LifeView, SeenStep, session_rows
from quizapp.demos.jsessionid.limits import check_act, check_setup
from quizapp.demos.jsessionid.visitors import BROWSER, Browser, Visit, curl
from quizapp.demos.jsessionid.web_applications import WebApplications
from quizapp.demos.loopback import Loopback
from quizapp.demos.passing_time import PassingTime
from quizapp.demos.steps import World
from quizapp.demos.suffix_reading import suffixes_read
from quizapp.errors import DemoError

HOST = "shop.test"
PATHS = {
    Deed.PLAIN: "/app/about.html",
    Deed.HELLO: "/app/hello",
    Deed.CART: "/app/cart",
    Deed.LOGIN: "/app/login",
    Deed.LOGOUT: "/app/logout",
    Deed.OTHER: "/other/hello",
    Deed.ROOT: "/hello",
}
"""What the browser opens."""


class LifeCycle:
    """Opened with ``async with``; who leaves it leaves no server behind."""

    def __init__(self, inputs: LifeInputs, world: World) -> None:
        """It begins at the world's moment; from then on its own clock moves when told."""
        check_setup(inputs)
        self.inputs = inputs
        self.visits: tuple[Visit, ...] = ()
        """The last one, after the last that set the cookie before it."""
        self._first_id = ""
        """The id in the first Set-Cookie line that the browser got from /app."""
        self._start = world.now().timestamp()
        self._time = PassingTime(self._start)
        self._make_id = ids_from(world.random)
        self._fates: dict[str, Fate] = {}
        self._origin = f"{'https' if inputs.https else 'http'}://{HOST}"
        self.browser = Browser(self._origin, self._time, takes_cookies=inputs.cookies)
        self.container = self._new_container()
        self._net: Loopback | None = None
        self._acts = 0

    async def __aenter__(self) -> LifeCycle:
        """Starts the container's server; raises DemoError where this machine does not let it."""
        await suffixes_read()
        await self._listen()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self._close()

    @property
    def view(self) -> LifeView:
        """Both tables as they are now."""
        return self._seeing()(self.container.sessions)

    async def do(self, act: Act) -> tuple[SeenStep, ...]:
        """Does one thing and tells what happened; raises DemoError where it cannot be done."""
        check_act(act)
        self._acts += 1
        match act.deed:
            case Deed.WAIT:
                return self._wait(act.seconds)
            case Deed.COOKIES:
                self.browser.switch_cookies()
                return (telling.switched(self.browser.takes_cookies, self.view),)
            case Deed.CLOSE:
                self.browser.close()
                return (telling.closed(self.view),)
            case Deed.RESTART:
                return await self._restart()
            case Deed.MADE_UP:
                return await self._curl(act.text)
            case Deed.OLD:
                if not self._first_id:
                    raise DemoError("error.demo.jsessionid_no_old")
                return await self._curl(self._first_id)
            case _:
                return await self._open(PATHS[act.deed])

    def allow(self, max_inactive: int) -> tuple[SeenStep, ...]:
        """Sessions that are made from now on may be idle for so many seconds."""
        inputs = replace(self.inputs, max_inactive=max_inactive)
        check_setup(inputs)
        self.inputs = inputs
        self.container.allow(max_inactive)
        return (telling.allowed(max_inactive, self.view),)

    def _wait(self, seconds: float) -> tuple[SeenStep, ...]:
        self._time.passes(seconds)
        waited = telling.waited(seconds, self.view)
        self.container.journal.clear()
        self.container.sweep()
        swept = [telling.told(entry, self._seeing()) for entry in self.container.journal]
        return (waited, *swept)

    async def _open(self, path: str) -> tuple[SeenStep, ...]:
        before, see = self.view, self._seeing()
        visit = await self.browser.open(self._reachable, path, self.container.journal)
        self._note(visit)
        return telling.visited(visit, before, see, self.view)

    async def _curl(self, session_id: str) -> tuple[SeenStep, ...]:
        before, see = self.view, self._seeing()
        pair = f"{self.inputs.cookie_name}={session_id}"
        visit = await curl(self._reachable, self._origin, pair, self.container.journal)
        self._note(visit)
        return telling.visited(visit, before, see, self.view)

    async def _restart(self) -> tuple[SeenStep, ...]:
        """The server really stops listening, and another one with an empty memory begins."""
        lost = len(self.container.sessions)
        await self._close()
        self.container.stop()
        stopped = telling.stopped(lost, self.view)
        self.container = self._new_container()
        await self._listen()
        return (stopped, telling.started(self.view))

    def _note(self, visit: Visit) -> None:
        setting = [one for one in self.visits if one.set_cookie]
        self.visits = (*setting[-1:], visit)
        is_browsers = visit.client == BROWSER and visit.path.startswith("/app/")
        if is_browsers and not self._first_id:
            self._first_id = visit.set_cookie.partition("=")[2].partition(";")[0]

    def _new_container(self) -> ServletContainer:
        return ServletContainer(self.inputs, self._time, self._fates, self._make_id)

    @property
    def _reachable(self) -> Loopback:
        if self._net is None:
            raise DemoError("error.demo.jsessionid_stopped")
        return self._net

    async def _listen(self) -> None:
        net = Loopback({HOST: WebApplications(self.container)}, tls=self.inputs.https)
        self._net = await net.__aenter__()

    async def _close(self) -> None:
        net, self._net = self._net, None
        if net is not None:
            await net.__aexit__(None, None, None)

    def _seeing(self) -> telling.See:
        """What the tables show for given sessions, with what the browser has as it is now."""
        browser, acts = self.browser, self._acts
        jar, takes, link = browser.jar.cookies(), browser.takes_cookies, browser.id_in_links
        held = {link, *(cookie.value for cookie in jar)}

        def see(sessions: tuple[HttpSession, ...]) -> LifeView:
            now = self._time()
            cookies = tuple(_jar_row(cookie, sessions, now) for cookie in jar)
            rows = session_rows(sessions, now, self._start, held)
            return LifeView(now - self._start, takes, cookies, rows, link, acts)

        return see


def _jar_row(cookie: Cookie, sessions: tuple[HttpSession, ...], now: float) -> JarRow:
    alive = any(
        one.id == cookie.value and (one.context or "/") == cookie.path and not one.is_expired(now)
        for one in sessions
    )
    return JarRow(cookie.name, cookie.value, cookie.path, cookie.http_only, cookie.secure, alive)
