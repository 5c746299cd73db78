"""Free play: a clock that runs, a key for everything people do, and settings that count at once."""

from __future__ import annotations

import asyncio
import threading
from pathlib import Path
from typing import Any

import pytest

from quizapp.demos.live import Live, open_live
from quizapp.demos.session_timeout.inputs import DAY, HOUR, MINUTE, TimeoutInputs
from quizapp.demos.session_timeout.limits import Ending
from quizapp.demos.session_timeout.live import LiveTimeouts
from quizapp.demos.session_timeout.live import open_live as open_timeouts
from quizapp.demos.session_timeout.remarks import remarks
from quizapp.demos.session_timeout.settings import FIELDS, typed, with_setting
from quizapp.demos.session_timeout.speeds import SPEEDS, TICK
from quizapp.errors import DemoError
from quizapp.texts import Lang
from tests.demos.session_timeout.timeout_running import said, world

CHANGES = "Changes a setting of the server: "


@pytest.mark.parametrize(
    ("given", "act", "english", "korean"),
    [
        ({}, "idle=45m", "idle timeout 45 min", "유휴 타임아웃 45분"),
        ({}, "idle=0", "idle timeout 0 s", "유휴 타임아웃 0초"),
        ({}, "absolute=8h", "absolute limit 8 h", "절대 타임아웃 8시간"),
        ({"absolute": HOUR}, "absolute=", "no absolute limit", "절대 타임아웃 없음"),
        ({}, "max_age=-5", "cookie's Max-Age -5 s", "쿠키 Max-Age -5초"),
        ({"max_age": 5}, "max_age=", "no Max-Age for the cookie", "쿠키에 Max-Age를 붙이지 않음"),
        ({}, "renew=on", "Set-Cookie with every answer", "응답마다 Set-Cookie를 다시 보냄"),
        (
            {"renew": True},
            "renew=off",
            "Set-Cookie at the login only",
            "로그인할 때만 Set-Cookie를 보냄",
        ),
    ],
)
async def test_a_changed_setting_is_told_in_words(
    given: dict[str, Any], act: str, english: str, korean: str
) -> None:
    async with open_timeouts(TimeoutInputs(**given), world()) as live:
        await live.act("tick")
        (step,) = await live.act(act)
    assert step.what.said(Lang.EN) == f"0:00 {CHANGES}{english}"
    assert step.what.said(Lang.KO) == f"0:00 서버 설정을 바꿉니다: {korean}"
    assert step.wire == ""


CODE = {
    "login": {"UserBrowser.request"},
    "login_answer": {"SessionStore.create"},
    "stored": {"BrowserJar.store"},
    "stored_until": {"BrowserJar.store"},
    "remark": {"make_cookie"},
    "visit": {"UserBrowser.request"},
    "http": {"UserBrowser.request"},
    "let_in": {"SessionStore.enter"},
    "turned_away": {"SessionStore.enter"},
    "no_cookie": {"SessionStore.enter"},
    "logout": {"UserBrowser.request"},
    "logout_answer": {"SessionStore.invalidate"},
    "deleted": {"BrowserJar.store"},
    "close": {"UserBrowser.close"},
    "open": {"BrowserJar.restart"},
    "restore": {"BrowserJar.restart"},
    "lost": {"BrowserJar.restart"},
    "expired": {"Cookie.is_expired"},
    "invalid": {"Limits.ended"},
    "swept": {"SessionStore.sweep"},
    "steal": {"copied"},
    "poll": {"Thief.poll"},
    "polled_on": {"Thief.poll"},
    "polled_in_vain": {"Thief.poll"},
    "gave_up": {"Course._steal"},
    "look": {"memory_lines"},
    "look_empty": {"memory_lines"},
    "setting": {"LiveTimeouts._set"},
}
"""Which functions of the engine the steps show, by what they tell."""
MUCH = [
    "idle=5m", "max_age=3m", "steal", "run", *["tick"] * 32, "visit", "look", "max_age=",
    "login", "close", "open", "visit", "login", "close", "restore", "visit", "logout", "steal",
    "max_age=3650d", "login", "logout", "idle=1m", "login", "steal", *["tick"] * 12, "visit",
    "look", "http", "idle=4m", "max_age=1m", "login", *["tick"] * 8, "look",
]  # fmt: skip


async def test_every_step_shows_the_function_that_did_it() -> None:
    shown: dict[str, set[str]] = {}
    async with open_timeouts(TimeoutInputs(), world()) as live:
        for name in MUCH:
            for step in await live.act(name):
                assert step.code is not None
                key = step.what.key.removeprefix("session_timeout.step.")
                shown.setdefault(key, set()).add(step.code.__qualname__)
    assert shown == CODE


async def acts(live: Live, *names: str) -> list[str]:
    """Does all of it, and gives what was told."""
    return [words for name in names for words in said(await live.act(name))]


async def minutes(live: LiveTimeouts, count: int) -> list[str]:
    """Lets time pass at the pace at which it begins, a minute a second."""
    ticks = round(count / TICK)
    return await acts(live, "run", *["tick"] * ticks, "run")


async def test_it_begins_with_a_login_and_a_clock_that_stands() -> None:
    async with open_timeouts(TimeoutInputs(), world()) as live:
        assert (await acts(live, "tick"))[0] == "0:00 Logs in."
        assert await acts(live, "tick", "tick") == []
        view = live.view
        assert (view.running, view.speed, view.timeline.now) == (False, MINUTE, 0.0)
        assert view.timeline.sessions[0].over is None


async def test_the_registry_opens_it() -> None:
    async with open_live("session-timeout", world(), TimeoutInputs()) as live:
        assert isinstance(live, LiveTimeouts)


async def test_the_clock_runs_pauses_and_changes_its_pace() -> None:
    async with open_timeouts(TimeoutInputs(), world()) as live:
        await acts(live, "run", "tick")
        assert live.view.timeline.now == MINUTE * TICK
        await acts(live, "faster", "tick")
        assert live.view.timeline.now == (MINUTE + 10 * MINUTE) * TICK
        await acts(live, "run", "tick", "tick")
        assert live.view.timeline.now == (MINUTE + 10 * MINUTE) * TICK
        await acts(live, *["slower"] * 20)
        assert live.view.speed == SPEEDS[0]
        await acts(live, *["faster"] * 20)
        assert live.view.speed == SPEEDS[-1]


@pytest.mark.parametrize("absolute", [0, MINUTE])
async def test_the_pace_that_is_shown_is_the_one_at_which_time_passes(absolute: int) -> None:
    """With a thief at work too, whose requests take time, also when they are in vain."""
    async with open_timeouts(TimeoutInputs(absolute=absolute), world()) as live:
        await acts(live, "run", *["slower"] * 9, "steal")
        for slowed in (*[False] * 5, True):
            before, pace = live.view.timeline.now, live.view.speed
            await live.act("tick")
            assert live.view.timeline.now - before == pace * TICK
            assert live.view.slowed is slowed
            await live.act("faster")
        assert live.view.speed == 2 * HOUR
        await acts(live, "steal")
        assert (live.view.speed, live.view.slowed) == (SPEEDS[-1], False)


async def test_every_key_does_its_deed() -> None:
    async with open_timeouts(TimeoutInputs(max_age=20 * MINUTE), world()) as live:
        await minutes(live, 5)
        assert "0:05 200: knows who it is." in await acts(live, "visit")
        assert "0:05 A thief copies the cookie." in await acts(live, "steal")
        assert (await acts(live, "close"))[-1].startswith("0:05 The browser is closed.")
        await minutes(live, 16)
        assert live.view.timeline.is_closed
        assert live.view.timeline.thief[0].count == 17
        assert (await acts(live, "restore"))[-1].startswith("0:21 The browser continues")
        visit = await acts(live, "visit")
        assert "0:21 302: no session cookie came; on to the login page." in visit
        assert "0:21 Makes a session and sets the cookie." in await acts(live, "login")
        assert "0:21 The thief gives up." in await acts(live, "steal")
        assert (await acts(live, "logout"))[-1] == "0:21 Deletes the cookie."
        assert live.view.timeline.sessions[-1].over is not None


@pytest.mark.parametrize(
    ("before", "name", "key"),
    [
        (("close",), "visit", "browser_is_closed"),
        (("close",), "close", "browser_is_closed"),
        ((), "open", "browser_is_open"),
        ((), "restore", "browser_is_open"),
        (("logout",), "steal", "nothing_to_steal"),
        ((), "idle=soon", "not_a_duration"),
        ((), "idle=", "not_a_duration"),
        ((), "max_age=99999d", "duration_too_long"),
    ],
)
async def test_what_cannot_be_done_is_told_and_changes_nothing(
    before: tuple[str, ...], name: str, key: str
) -> None:
    async with open_timeouts(TimeoutInputs(), world()) as live:
        await acts(live, "tick", *before)
        view = live.view
        with pytest.raises(DemoError) as refused:
            await live.act(name)
        assert refused.value.key == f"error.demo.{key}"
        assert live.view == view


async def test_an_error_at_the_very_first_does_not_lose_the_login() -> None:
    async with open_timeouts(TimeoutInputs(), world()) as live:
        with pytest.raises(DemoError):
            await live.act("open")
        assert (await acts(live, "tick"))[0] == "0:00 Logs in."


async def test_a_thief_may_give_up_while_the_browser_is_closed() -> None:
    async with open_timeouts(TimeoutInputs(), world()) as live:
        assert (await acts(live, "steal", "close", "steal"))[-1] == "0:00 The thief gives up."


async def test_settings_count_at_once_for_the_session_and_later_for_the_cookie() -> None:
    async with open_timeouts(TimeoutInputs(), world()) as live:
        await minutes(live, 10)
        assert await acts(live, "idle=5m") == [f"0:10 {CHANGES}idle timeout 5 min"]
        assert await acts(live, "idle=300") == []
        told = await minutes(live, 1)
        assert told[0] == "0:10 From now on the session is invalid."
        await acts(live, "max_age=1h", "absolute=2h")
        assert live.view.timeline.cookies[-1].expires is None
        await acts(live, "login")
        assert live.view.timeline.cookies[-1].expires == HOUR + 11 * MINUTE
        assert live.view.timeline.sessions[-1].absolute_end == 2 * HOUR + 11 * MINUTE
        await minutes(live, 2)
        await acts(live, "visit")
        assert live.view.timeline.cookies[-1].expires == HOUR + 11 * MINUTE
        await acts(live, "renew=on", "visit")
        assert live.view.timeline.cookies[-1].expires == HOUR + 13 * MINUTE


async def test_a_session_that_is_saved_by_new_limits_can_end_once_more() -> None:
    async with open_timeouts(TimeoutInputs(sweep=HOUR), world()) as live:
        told = await minutes(live, 31)
        assert "0:30 From now on the session is invalid." in told
        await acts(live, "idle=40m")
        assert live.view.timeline.sessions[0].over is None
        assert "0:40 From now on the session is invalid." in await minutes(live, 10)


async def test_at_full_speed_a_thief_still_asks_once_a_minute() -> None:
    async with open_timeouts(TimeoutInputs(absolute=HOUR), world()) as live:
        await acts(live, "steal", "run", *["faster"] * 9, *["tick"] * 3)
        view = live.view
        assert view.speed == 2 * HOUR
        assert view.timeline.now == 90 * MINUTE
        assert [one.count for one in view.timeline.thief] == [60, 31]
        assert view.timeline.sessions[0].why is Ending.ABSOLUTE


async def test_a_thief_without_news_is_no_step() -> None:
    async with open_timeouts(TimeoutInputs(), world()) as live:
        await acts(live, "steal")
        assert await minutes(live, 10) == []
        assert (await acts(live, "visit"))[0] == "Until 0:10, every minute, 10 more: all let in."


async def test_nothing_is_left_behind() -> None:
    def left() -> tuple[int, int, int]:
        proc = Path("/proc/self/fd")
        descriptors = len(list(proc.iterdir())) if proc.is_dir() else 0
        return descriptors, len(asyncio.all_tasks()), threading.active_count()

    before = left()
    async with open_timeouts(TimeoutInputs(), world()) as live:
        await acts(live, "visit", "steal", "run", "tick")
    assert left() == before


@pytest.mark.parametrize("name", FIELDS)
def test_what_stands_in_a_field_gives_the_same_setting_again(name: str) -> None:
    for inputs in (
        TimeoutInputs(),
        TimeoutInputs(idle=-1, absolute=HOUR, max_age=0, renew=True),
        TimeoutInputs(idle=0, absolute=90, max_age=DAY),
    ):
        assert with_setting(inputs, name, typed(inputs, name)) == inputs


@pytest.mark.parametrize(
    ("inputs", "words"),
    [
        (TimeoutInputs(), []),
        (TimeoutInputs(idle=0), ["0 or less means never"]),
        (TimeoutInputs(idle=-1), ["Idle -1: in Servlet"]),
        (TimeoutInputs(absolute=-1), ["no absolute limit"]),
        (TimeoutInputs(absolute=60), ["the absolute limit always comes first"]),
        (TimeoutInputs(max_age=0), ["nothing is stored"]),
        (TimeoutInputs(max_age=-5), ["Max-Age=-5"]),
        (TimeoutInputs(max_age=401 * DAY), ["cut it to 400 days"]),
        (TimeoutInputs(max_age=DAY), ["outlasts the idle time"]),
        (TimeoutInputs(max_age=MINUTE), ["ends before the session"]),
        (TimeoutInputs(max_age=30 * MINUTE), []),
        (TimeoutInputs(max_age=DAY, attribute="set-max-age"), ["set-max-age: no such attribute"]),
        (TimeoutInputs(max_age=30 * MINUTE, attribute="MAX-AGE"), []),
        (TimeoutInputs(idle=0, max_age=DAY), ["never", "ends before the session"]),
    ],
)
def test_what_is_unusual_about_settings_is_said(inputs: TimeoutInputs, words: list[str]) -> None:
    told = [one.said(Lang.EN) for one in remarks(inputs)]
    assert len(told) == len(words)
    assert all(want in one for want, one in zip(words, told, strict=True))
