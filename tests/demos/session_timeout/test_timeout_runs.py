"""What runs bring out: the invariants of sessions, cookies and thieves over time."""

from __future__ import annotations

import asyncio
import tempfile
import threading
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from typing import NoReturn

import pytest
from aiohttp import web

from quizapp.demos.session_timeout.account_site import AccountSite
from quizapp.demos.session_timeout.engine import TimedRun, open_course, run
from quizapp.demos.session_timeout.inputs import (
    DAY,
    HOUR,
    MINUTE,
    Deed,
    TimeoutInputs,
    plan,
)
from quizapp.demos.session_timeout.limits import Ending
from quizapp.demos.session_timeout.situations import SITUATIONS
from quizapp.demos.session_timeout.timeline import Loss
from quizapp.demos.steps import Step, World
from quizapp.errors import DemoError
from quizapp.texts import Lang
from tests.demos.session_timeout.timeout_running import choices, ran, said, world

VISIT, LOOK, STEAL, LOGOUT = Deed.VISIT, Deed.LOOK, Deed.STEAL, Deed.LOGOUT
CLOSE, OPEN, RESTORE, LOGIN = Deed.CLOSE, Deed.OPEN, Deed.RESTORE, Deed.LOGIN

prepared = pytest.mark.parametrize("inputs", [one.inputs for one in SITUATIONS])


def step(run: TimedRun, words: str) -> Step:
    return next(one for one in run.steps if words in one.what.said(Lang.EN))


@prepared
def test_the_steps_show_requests_that_the_server_received(
    inputs: TimeoutInputs, monkeypatch: pytest.MonkeyPatch
) -> None:
    heads: list[str] = []
    answer = AccountSite.__call__

    async def remember(site: AccountSite, request: web.Request) -> web.StreamResponse:
        lines = [f"{request.method} {request.raw_path} HTTP/1.1"]
        lines += [f"{name.decode()}: {value.decode()}" for name, value in request.raw_headers]
        body = await request.text()
        heads.append("\n".join([*lines, *(["", body] if body else [])]))
        return await answer(site, request)

    monkeypatch.setattr(AccountSite, "__call__", remember)
    shown = [one.wire for one in ran(inputs).steps if one.target == "app.shop.test"]
    asked = [wire for wire in shown if wire.partition(" ")[0] in ("GET", "POST")]
    assert asked
    assert set(asked) <= set(heads)
    assert len(heads) >= len(asked)


def test_the_finding_is_what_the_server_answers_and_not_what_limits_say(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    inputs = TimeoutInputs(plan=plan((5, VISIT)))
    assert choices(ran(inputs))["logged_in"] == "yes"

    async def forgetful(_site: AccountSite, request: web.Request) -> web.Response:
        login = {"Set-Cookie": "sid=other; Secure"} if request.path == "/login" else {}
        return web.Response(status=200 if login else 302, headers=login)

    async def with_sessions(site: AccountSite, request: web.Request) -> web.StreamResponse:
        site._store.create("mina")
        return await forgetful(site, request)

    monkeypatch.setattr(AccountSite, "__call__", with_sessions)
    assert choices(ran(inputs))["logged_in"] == "no"


@pytest.mark.parametrize("opening", [OPEN, RESTORE])
async def test_closing_the_browser_changes_nothing_on_the_server(opening: Deed) -> None:
    async with open_course(TimeoutInputs(), world()) as (course, _):
        await course.do(LOGIN)
        before = course.store.held()
        await course.do(CLOSE)
        assert course.store.held() == before
        await course.passes(60)
        await course.do(opening)
        assert course.store.held() == before
        assert course.store.is_valid(before[0].id)


@pytest.mark.parametrize(
    ("opening", "max_age", "sent", "loss"),
    [
        (OPEN, None, "no", Loss.CLOSED),
        (RESTORE, None, "yes", None),
        (OPEN, HOUR, "yes", None),
        (RESTORE, HOUR, "yes", None),
        (OPEN, 10 * MINUTE, "no", Loss.EXPIRED),
    ],
)
def test_what_a_restart_does_to_the_cookie(
    opening: Deed, max_age: int | None, sent: str, loss: Loss | None
) -> None:
    inputs = TimeoutInputs(max_age=max_age, plan=plan((5, CLOSE), (20, opening), (21, VISIT)))
    run = ran(inputs)
    assert choices(run)["sent"] == sent
    gone = {Loss.CLOSED: 5 * MINUTE, Loss.EXPIRED: 10 * MINUTE, None: None}
    life = run.timeline.cookies[-1]
    assert (life.loss, life.gone) == (loss, gone[loss])


def test_a_thief_who_polls_keeps_a_session_with_an_idle_limit_alive() -> None:
    inputs = TimeoutInputs(idle=2 * MINUTE, plan=plan((1, STEAL), (1, CLOSE), (120, LOOK)))
    run = ran(inputs)
    assert choices(run)["thief"] == "yes"
    (polling,) = run.timeline.thief
    assert polling.count == 120
    assert run.timeline.sessions[0].over is None


def test_the_absolute_limit_stops_the_same_thief_at_its_very_minute() -> None:
    inputs = TimeoutInputs(
        idle=2 * MINUTE, absolute=HOUR, plan=plan((1, STEAL), (1, CLOSE), (70, LOOK))
    )
    run = ran(inputs)
    assert choices(run)["thief"] == "no"
    let_in, turned_away = run.timeline.thief
    assert (let_in.let_in, let_in.last) == (True, 59 * MINUTE)
    assert (turned_away.let_in, turned_away.start) == (False, HOUR)
    assert run.timeline.sessions[0].why is Ending.ABSOLUTE


def test_an_idle_thief_is_one_too_late() -> None:
    """Who asks once a minute does not survive an idle limit of one."""
    run = ran(TimeoutInputs(idle=MINUTE, plan=plan((0, STEAL), (3, LOOK))))
    assert choices(run)["thief"] == "no"


@pytest.mark.parametrize(("renew", "expires"), [(False, 20 * MINUTE), (True, 38 * MINUTE)])
def test_sending_never_renews_max_age_and_set_cookie_does(renew: bool, expires: int) -> None:
    visits = plan((9, VISIT), (18, VISIT), (19, LOOK))
    (life,) = ran(TimeoutInputs(max_age=20 * MINUTE, renew=renew, plan=visits)).timeline.cookies
    assert life.expires == expires
    assert len(life.set_at) == (3 if renew else 1)


def test_a_server_that_renews_gives_no_cookie_to_those_it_turns_away() -> None:
    run = ran(TimeoutInputs(max_age=DAY, renew=True, plan=plan((40, VISIT))))
    assert choices(run)["logged_in"] == "no"
    assert "Set-Cookie" not in step(run, "no valid session").wire


def test_a_cookie_longer_than_the_session_is_sent_and_answered_no_session() -> None:
    run = ran(TimeoutInputs(max_age=DAY, plan=plan((120, VISIT))))
    assert (choices(run)["sent"], choices(run)["logged_in"]) == ("yes", "no")
    refused = step(run, "no valid session")
    assert refused.refused
    assert refused.wire.startswith("HTTP/1.1 302 ")
    assert refused.wire.endswith("Please log in.")


def test_a_cookie_shorter_than_the_session_leaves_garbage_until_the_sweep() -> None:
    inputs = TimeoutInputs(max_age=10 * MINUTE, sweep=20 * MINUTE)
    stages = {15: ("yes", "yes"), 29: ("yes", "yes"), 30: ("no", "yes"), 39: ("no", "yes")}
    for minute, (valid, stored) in {**stages, 40: ("no", "no")}.items():
        came_out = choices(ran(replace(inputs, plan=plan((minute, LOOK)))))
        assert (minute, came_out["valid"], came_out["stored"]) == (minute, valid, stored)


def test_the_very_second_of_a_limit_is_over() -> None:
    held = TimeoutInputs(idle=30 * MINUTE - 1, plan=plan((29, VISIT), (58, VISIT)))
    assert choices(ran(held))["logged_in"] == "yes"
    assert choices(ran(TimeoutInputs(plan=plan((30, VISIT)))))["logged_in"] == "no"


@pytest.mark.parametrize("idle", [0, -1, -1800])
def test_zero_and_less_mean_never(idle: int) -> None:
    inputs = TimeoutInputs(idle=idle, max_age=400 * DAY, plan=plan((399 * 24 * 60, VISIT)))
    assert choices(ran(inputs))["logged_in"] == "yes"


@pytest.mark.parametrize("max_age", [0, -1, -86_400])
def test_a_max_age_of_zero_or_less_is_no_cookie_at_all(max_age: int) -> None:
    run = ran(TimeoutInputs(max_age=max_age, plan=plan((1, VISIT))))
    assert (choices(run)["sent"], choices(run)["valid"]) == ("no", "yes")
    assert run.timeline.cookies[0].loss is Loss.NEVER
    assert step(run, "Max-Age: not taken").refused is False


def test_more_than_400_days_is_cut_and_said() -> None:
    run = ran(TimeoutInputs(idle=0, max_age=4_000 * DAY, plan=plan((1, VISIT))))
    assert run.timeline.cookies[0].expires == 400 * DAY
    assert step(run, "Max-Age: not taken").source == "RFC 6265bis 5.5"


def test_an_idle_limit_beyond_the_absolute_one_never_comes() -> None:
    inputs = TimeoutInputs(idle=2 * HOUR, absolute=HOUR, plan=plan((30, VISIT), (61, VISIT)))
    assert choices(ran(inputs))["reason"] == "AbsoluteTimeout"


def test_over_http_the_cookie_stays_at_home_and_the_session_alive() -> None:
    run = ran(TimeoutInputs(max_age=HOUR, plan=plan((5, Deed.HTTP), (6, VISIT))))
    assert choices(run)["logged_in"] == "yes"
    run = ran(TimeoutInputs(max_age=HOUR, plan=plan((5, Deed.HTTP))))
    assert (choices(run)["sent"], choices(run)["reason"]) == ("no", "NoCookie")
    assert (choices(run)["logged_in"], choices(run)["valid"]) == ("no", "yes")
    assert run.finding("sent").reason == "SecureOnly"
    request = step(run, "over http")
    assert request.wire.startswith("GET /account HTTP/1.1")
    assert "Cookie" not in request.wire
    (life,) = run.timeline.sessions
    assert (life.last, life.over) == (0, None)


def test_a_logout_drops_the_session_and_deletes_the_cookie() -> None:
    run = ran(TimeoutInputs(max_age=DAY, plan=plan((5, LOGOUT), (6, VISIT))))
    assert choices(run) == {
        "sent": "no",
        "logged_in": "no",
        "reason": "NoCookie",
        "valid": "no",
        "stored": "no",
        "thief": "no",
    }
    assert run.timeline.cookies[-1].loss is Loss.DELETED
    assert run.timeline.sessions[0].why is Ending.INVALIDATED


def test_a_second_login_gives_a_new_id_and_the_old_one_is_worth_nothing() -> None:
    run = ran(TimeoutInputs(plan=plan((5, STEAL), (10, LOGIN), (12, VISIT))))
    assert (choices(run)["logged_in"], choices(run)["thief"]) == ("yes", "no")
    first, second = run.timeline.sessions
    assert first.id != second.id
    assert [life.loss for life in run.timeline.cookies] == [Loss.REPLACED, None]


def test_what_happens_by_itself_is_told_in_its_order() -> None:
    inputs = TimeoutInputs(max_age=30 * MINUTE, plan=plan((0, STEAL), (1, STEAL), (40, LOOK)))
    told = said(ran(inputs).steps)
    order = ["gives up", "0:30 Max-Age runs out", "0:31 From now on", "0:31 Sweep", "0:40 No"]
    places = [next(n for n, words in enumerate(told) if want in words) for want in order]
    assert places == sorted(places)


def test_what_the_thief_did_is_told_before_what_ends_it() -> None:
    inputs = TimeoutInputs(absolute=10 * MINUTE, plan=plan((1, STEAL), (12, LOOK)))
    told = said(ran(inputs).steps)
    on = told.index("Until 0:09, every minute, 8 more: all let in.")
    over = told.index("0:10 From now on the session is invalid.")
    assert on < over < told.index("0:10 302: no valid session; on to the login page.")


@pytest.mark.parametrize(
    ("deeds", "key"),
    [
        (((1, CLOSE), (2, VISIT)), "browser_is_closed"),
        (((1, CLOSE), (2, LOGIN)), "browser_is_closed"),
        (((1, CLOSE), (2, Deed.HTTP)), "browser_is_closed"),
        (((1, CLOSE), (2, LOGOUT)), "browser_is_closed"),
        (((1, CLOSE), (2, CLOSE)), "browser_is_closed"),
        (((1, CLOSE), (2, STEAL)), "browser_is_closed"),
        (((1, OPEN),), "browser_is_open"),
        (((1, RESTORE),), "browser_is_open"),
        (((1, LOGOUT), (2, STEAL)), "nothing_to_steal"),
    ],
)
def test_what_cannot_be_done_is_an_error_for_people(
    deeds: tuple[tuple[int, Deed], ...], key: str
) -> None:
    with pytest.raises(DemoError) as refused:
        ran(TimeoutInputs(plan=plan(*deeds)))
    assert refused.value.key == f"error.demo.{key}"


def test_the_same_world_gives_the_same_run() -> None:
    inputs = SITUATIONS[-1].inputs
    assert [one.wire for one in ran(inputs).steps] == [one.wire for one in ran(inputs).steps]


@prepared
async def test_nothing_is_left_behind(
    inputs: TimeoutInputs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def left() -> tuple[int, int, int, list[Path]]:
        proc = Path("/proc/self/fd")
        descriptors = len(list(proc.iterdir())) if proc.is_dir() else 0
        tasks = len(asyncio.all_tasks())
        return descriptors, tasks, threading.active_count(), list(tmp_path.iterdir())

    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    before = left()
    await run(inputs, world())
    assert left() == before


async def test_no_name_is_looked_up(monkeypatch: pytest.MonkeyPatch) -> None:
    def asked(*question: object) -> NoReturn:
        raise AssertionError(f"asked for {question}")

    monkeypatch.setattr("socket.getaddrinfo", asked)
    came_out = await run(TimeoutInputs(plan=plan((1, VISIT))), world())
    assert choices(came_out)["logged_in"] == "yes"


async def test_a_run_ends_that_goes_on_beyond_2038() -> None:
    """There floats hold half as much of a second: a sweep at a fraction of one is never met."""
    before = datetime(2038, 1, 19, 3, 0, 0, 5_001, tzinfo=UTC)
    then = World(lambda: before, Random(1))
    idle = TimeoutInputs(idle=30 * MINUTE, plan=plan((40, VISIT)))
    async with open_course(idle, then) as (course, _):
        assert course.now().is_integer()
    assert choices(await run(idle, then))["logged_in"] == "no"
