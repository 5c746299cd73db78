"""One course of events: a browser, a server and perhaps a thief, all on one clock."""

from __future__ import annotations

from math import ceil, inf

from quizapp.demos.browser.requests import Restart
from quizapp.demos.loopback import Loopback
from quizapp.demos.passing_time import PassingTime
from quizapp.demos.session_timeout.chronicle import memory_lines, timeline
from quizapp.demos.session_timeout.inputs import PAGES, Deed
from quizapp.demos.session_timeout.limits import ServerSession
from quizapp.demos.session_timeout.reasoning import OWASP, Why, why_let_in, why_not_sent, why_over
from quizapp.demos.session_timeout.session_store import SessionStore
from quizapp.demos.session_timeout.telling import Telling
from quizapp.demos.session_timeout.thief import Thief, copied
from quizapp.demos.session_timeout.timeline import Mark, Polling, Timeline
from quizapp.demos.session_timeout.user_browser import UserBrowser, Visit
from quizapp.demos.steps import Step
from quizapp.errors import DemoError
from quizapp.texts.saying import saying

Steps = tuple[Step, ...]

_OPENS = (Deed.OPEN, Deed.RESTORE)


class Course:
    """What people do, one deed after the other, and what happens by itself in between."""

    def __init__(self, net: Loopback, time: PassingTime, store: SessionStore, sweep: int) -> None:
        """``sweep`` is how many seconds lie between two sweeps of the server's memory."""
        self.store, self.sweep = store, sweep
        self.browser = UserBrowser(net, time)
        self.answers: list[tuple[Visit, Why]] = []
        """The requests of the browser in order, and why they were answered as they were."""
        self.thief: Thief | None = None
        self.now, self.origin = time, time()
        self.telling = Telling(time, self.origin)
        self._net = net
        self._marks: list[Mark] = []
        self._told: set[str] = set()
        """The sessions whose end was told."""
        self._earlier: list[Polling] = []
        """What a thief did who has given up."""

    async def do(self, deed: Deed) -> Steps:
        """One deed; raises ``DemoError`` where it cannot be done."""
        self._allow(deed)
        return (*self._hushed(), *await self._do(deed))

    def _allow(self, deed: Deed) -> None:
        if deed in _OPENS and not self.browser.is_closed:
            raise DemoError("error.demo.browser_is_open")
        gives_up = deed is Deed.STEAL and self.thief is not None
        if self.browser.is_closed and not gives_up and deed not in (*_OPENS, Deed.LOOK):
            raise DemoError("error.demo.browser_is_closed")

    async def _do(self, deed: Deed) -> Steps:
        match deed:
            case Deed.LOOK:
                lines = memory_lines(self.store, self.origin, self.now())
                return (self.telling.looked(lines),)
            case Deed.VISIT | Deed.HTTP | Deed.LOGIN | Deed.LOGOUT:
                return await self._request(deed)
            case Deed.STEAL:
                steps = await self._steal()
            case Deed.CLOSE:
                self.browser.close()
                steps = (self.telling.closed(),)
            case _:
                mode = Restart.NORMAL if deed is Deed.OPEN else Restart.RESTORE
                steps = tuple(self.telling.opened(deed, self.browser.open(mode)))
        self._mark(deed)
        return steps

    async def _request(self, deed: Deed) -> Steps:
        cookie = self.browser.cookie
        before = self.store.session(cookie.value) if cookie else None
        visit = await self.browser.request(deed)
        why = self._why_answered(visit, before)
        self.answers.append((visit, why))
        self._mark(deed, visit.let_in if deed in PAGES else None)
        return tuple(self.telling.visited(visit, why))

    def _why_answered(self, visit: Visit, before: ServerSession | None) -> Why:
        """Why the server answered as it did; ``before`` is its session as the request came."""
        if visit.deed not in PAGES:
            return saying(f"session_timeout.why.{visit.deed}"), OWASP
        if not visit.received:
            return why_not_sent(visit.loss, visit.held_back)
        return self._why(visit.let_in, before, visit.carried)

    def _why(self, let_in: bool, before: ServerSession | None, carried: str) -> Why:
        if let_in and before is not None:
            return why_let_in(before, self.store.limits, self.now())
        return why_over(self.store.ending(carried), self.origin)

    async def _steal(self) -> Steps:
        """A thief copies what the browser would send; one who is at work gives up."""
        if self.thief is not None:
            self._earlier += self.thief.pollings
            self.thief = None
            return (self.telling.gave_up(Course._steal),)
        pair = copied(self.browser)
        self.thief = Thief(self._net, self.now, pair)
        return (self.telling.stolen(pair), *await self._poll(self.thief))

    async def _poll(self, thief: Thief) -> Steps:
        before = self.store.session(thief.id)
        changed = await thief.poll()
        if not changed or thief.last is None:
            return ()
        why = self._why(thief.last.status == 200, before, thief.id)
        return (*self._hushed(), *self.telling.polled(thief.last, why))

    def _hushed(self) -> Steps:
        """What the thief did meanwhile, in one step."""
        untold = self.thief.take_untold() if self.thief else None
        return () if untold is None else (self.telling.polled_on(untold),)

    def _mark(self, deed: Deed, let_in: bool | None = None) -> None:
        self._marks.append(Mark(self.now() - self.origin, deed, let_in))

    async def passes(self, seconds: float) -> Steps:
        """Lets time pass, with everything that happens by itself in it, each at its moment."""
        steps: list[Step] = []
        until = self.now() + seconds
        while (moment := self._next()) <= until:
            self.now.passes(moment - self.now())
            if happened := self._by_itself():
                steps += (*self._hushed(), *happened)
            if self.thief is not None and self.thief.next <= moment:
                steps += await self._poll(self.thief)
        self.now.passes(until - self.now())
        return tuple(steps)

    def _next(self) -> float:
        """When something happens by itself next; infinity for never."""
        ends = (self.store.limits.end(one) for one in self._untold_sessions())
        moments = [end[0] for end in ends if end is not None]
        if (expiry := self.browser.next_expiry()) is not None:
            moments.append(expiry)
        if (sweep := self._next_sweep()) is not None:
            moments.append(sweep)
        if self.thief is not None:
            moments.append(self.thief.next)
        return max(self.now(), min(moments, default=inf))

    def _next_sweep(self) -> float | None:
        """The next sweep that will find something to free."""
        end = self.store.next_end()
        if end is None:
            return None
        sweeps = ceil((max(end, self.now()) - self.origin) / self.sweep)
        return self.origin + sweeps * self.sweep

    def _by_itself(self) -> Steps:
        """What happens at this very moment: a session ends before it can be swept."""
        steps: list[Step] = []
        for one in self._untold_sessions():
            ended = self.store.ending(one.id)
            if ended is not None:
                self._told.add(one.id)
                steps.append(self.telling.became_invalid(ended))
        if (life := self.browser.expired()) is not None:
            steps.append(self.telling.expired(life))
        if (self.now() - self.origin) % self.sweep == 0 and (swept := self.store.sweep()):
            steps.append(self.telling.swept(swept))
        return tuple(steps)

    def _untold_sessions(self) -> tuple[ServerSession, ...]:
        return tuple(one for one in self.store.held() if one.id not in self._told)

    def settled_anew(self) -> None:
        """The limits were changed: whoever is valid now may end once more."""
        self._told = {one for one in self._told if not self.store.is_valid(one)}

    def view(self) -> Timeline:
        """Everything until now."""
        pollings = (*self._earlier, *(self.thief.pollings if self.thief else ()))
        return timeline(
            self.store,
            self.browser,
            now=self.now(),
            origin=self.origin,
            marks=tuple(self._marks),
            pollings=pollings,
            stealing=self.thief is not None,
        )
