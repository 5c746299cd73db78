"""Free play: one deed after the other on servers that stay up, and nothing left behind."""

from __future__ import annotations

import asyncio
import tempfile
import threading
from pathlib import Path

import pytest
from aiohttp import web

from quizapp.demos.auto_login.engine import run
from quizapp.demos.auto_login.inputs import DAY, NAIVE, Act, AutoLoginInputs, Deed, Way
from quizapp.demos.auto_login.live import LiveAutoLogin, deed_called, open_live
from quizapp.demos.auto_login.shop import Shop
from quizapp.demos.auto_login.view import Standing, View
from quizapp.demos.live import Live
from quizapp.errors import DemoError
from tests.demos.auto_login.remembered import WORLD

KEYS = [
    "login", "copy", "restart", "two-tabs", "visit", "attack", "dump", "attack", "logout",
    "login", "logout-everywhere", "login", "password", "forge:", "forge:a:b", "month", "visit",
]  # fmt: skip


def played(*names: str, inputs: AutoLoginInputs | None = None) -> View:
    """What there is to see after these acts."""

    async def play() -> View:
        async with open_live(inputs or AutoLoginInputs(), WORLD) as live:
            for name in names:
                await live.act(name)
            return live.view

    return asyncio.run(play())


def standings(view: View, who: str) -> dict[Way, Standing]:
    return {one.way: getattr(one, who) for one in view.ways}


def sockets() -> int:
    """How many sockets this process has open."""
    return sum(
        str(one.readlink()).startswith("socket:")
        for one in Path("/proc/self/fd").iterdir()
        if one.is_symlink()
    )


def test_it_begins_with_another_device_and_another_user_remembered() -> None:
    view = played()
    assert [(row.user, row.device) for row in view.rows] == [("mina", "Phone"), ("juno", "Tablet")]
    assert set(standings(view, "mina").values()) == {Standing.ABSENT}
    assert [one.way for one in view.ways] == list(Way)


def test_each_act_is_done_to_all_four_sites() -> None:
    view = played("login")
    assert all(one.cookie for one in view.ways)
    assert set(standings(view, "mina").values()) == {Standing.INSIDE}


def test_a_restart_leaves_the_long_lived_cookies() -> None:
    assert set(standings(played("login", "restart"), "mina").values()) == {Standing.HOLDS}
    assert set(standings(played("restart"), "mina").values()) == {Standing.OUTSIDE}


def test_the_attacker_holds_what_he_copied_until_he_comes_with_it() -> None:
    copied = played("login", "copy")
    assert set(standings(copied, "attacker").values()) == {Standing.HOLDS}
    came = played("login", "copy", "attack")
    assert set(standings(came, "attacker").values()) == {Standing.INSIDE}


def test_only_one_of_four_notices_a_copy() -> None:
    view = played("login", "copy", "restart", "visit", "attack")
    assert [one.way for one in view.ways if one.noticed] == [Way.REMEMBER]
    inside = {way for way, one in standings(view, "attacker").items() if one is Standing.INSIDE}
    assert inside == set(NAIVE)


def test_an_alarm_puts_the_attacker_out_before_he_comes_again() -> None:
    acts = ("login", "copy", "attack", "restart")
    before, alarmed = played(*acts), played(*acts, "visit")
    assert before.ways[0].attacker is Standing.INSIDE
    assert alarmed.ways[0].attacker is Standing.OUTSIDE
    assert {one.attacker for one in alarmed.ways[1:]} == {Standing.INSIDE}


def test_looking_keeps_no_session_alive() -> None:
    half_an_hour = ["forge:x:y"] * 29
    going_on = played("login", *half_an_hour[1:], "visit")
    idle = played("login", *half_an_hour, "visit")
    assert going_on.events[-1].outcome.value == "session"
    assert idle.events[-1].outcome.value == "rotated"


def test_after_a_month_nobody_is_remembered() -> None:
    view = played("login", "month", "visit")
    assert set(standings(view, "mina").values()) == {Standing.OUTSIDE}
    assert not any(one.cookie for one in view.ways)


def test_the_grace_of_the_form_counts() -> None:
    acts = ("login", "restart", "two-tabs")
    assert played(*acts).ways[0].noticed
    assert not played(*acts, inputs=AutoLoginInputs(grace=10)).ways[0].noticed


@pytest.mark.parametrize(
    ("seconds", "outcome"), [(0, "within_grace"), (9, "within_grace"), (10, "theft"), (20, "theft")]
)
def test_the_time_between_two_deeds_can_be_chosen(seconds: int, outcome: str) -> None:
    acts = ("login", "copy", "restart", "visit", f"+{seconds} attack")
    assert played(*acts, inputs=AutoLoginInputs(grace=10)).events[-1].outcome.value == outcome


async def test_what_cannot_be_done_changes_nothing_and_it_goes_on() -> None:
    async with open_live(AutoLoginInputs(), WORLD) as live:
        with pytest.raises(DemoError):
            await live.act("copy")
        assert await live.act("login") != ()
        assert live.view.ways[0].cookie != ""


async def test_it_is_a_demo_that_goes_on() -> None:
    async with open_live(AutoLoginInputs(), WORLD) as opened:
        live: Live = opened
        assert isinstance(live, LiveAutoLogin)
        steps = await live.act("login")
        assert {step.actor for step in steps} == {"browser", "my.shop.test"}
        assert "POST /login HTTP/1.1" in steps[0].wire


def test_names_are_deeds_and_what_was_typed_is_taken_whole() -> None:
    assert deed_called("forge:a:b") == Deed(Act.FORGE, typed="a:b")
    assert deed_called("forge:") == Deed(Act.FORGE)
    assert deed_called("+20 visit") == Deed(Act.VISIT, 20)
    assert deed_called("+0.5 forge:+1 a:b") == Deed(Act.FORGE, 0.5, "+1 a:b")
    assert deed_called("+20 month") == deed_called("month") == Deed(Act.WAIT, 31 * DAY)
    for pause in ("-1", "nan", "86401"):
        with pytest.raises(DemoError):
            deed_called(f"+{pause} visit")
    with pytest.raises(ValueError, match="dance"):
        deed_called("dance")


def test_nothing_is_left_when_all_was_played(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    before = (sockets(), threading.active_count())
    played(*KEYS)
    assert (sockets(), threading.active_count()) == before
    assert list(tmp_path.iterdir()) == []


async def test_nothing_is_left_of_a_run_that_is_broken_off(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked = asyncio.Event()

    async def never(*_: object) -> web.Response:
        asked.set()
        await asyncio.Event().wait()
        raise AssertionError

    monkeypatch.setattr(Shop, "__call__", never)
    await asyncio.to_thread(str)  # the loop's threads are started with the first of them
    before = (sockets(), asyncio.all_tasks(), threading.active_count())
    running = asyncio.create_task(run(AutoLoginInputs(deeds=(Deed(Act.LOGIN),)), WORLD))
    await asked.wait()
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running
    assert (sockets(), asyncio.all_tasks(), threading.active_count()) == before
