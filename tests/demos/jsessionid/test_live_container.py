"""Free play: one act after the other on a container that stays up."""

from __future__ import annotations

import asyncio
from dataclasses import FrozenInstanceError
from pathlib import Path

import pytest

from quizapp.demos import live as lives
from quizapp.demos.jsessionid.inputs import Deed, LifeInputs
from quizapp.demos.jsessionid.live import open_live
from quizapp.demos.loopback import Loopback
from quizapp.errors import DemoError
from quizapp.texts import Lang
from tests.demos.jsessionid.life_running import WORLD


async def test_acts_add_up_and_the_view_shows_both_tables() -> None:
    async with open_live(LifeInputs(), WORLD) as live:
        assert live.view.sessions == ()
        await live.act(Deed.CART)
        steps = await live.act(Deed.LOGIN)
        view = live.view
    assert [step.what.key.rpartition(".")[2] for step in steps][:3] == [
        "request",
        "found",
        "changed",
    ]
    (row,) = view.sessions
    assert row.attributes == (("cart", "book"), ("user", "mina"))
    assert row.is_browsers
    with pytest.raises(FrozenInstanceError):
        view.now = 1.0  # type: ignore[misc]


async def test_a_wait_and_a_made_up_id_bring_their_values_along() -> None:
    async with open_live(LifeInputs(max_inactive=3), WORLD) as live:
        await live.act("hello")
        await live.act("wait 4.2")
        (row,) = live.view.sessions
        assert row.is_expired
        (asked, *_) = await live.act("made-up A B")
        assert "\nCookie: JSESSIONID=A B\n" in asked.wire
        steps = await live.act("wait 60")
        assert "Background sweep" in steps[-1].what.said(Lang.EN)


async def test_another_limit_holds_for_sessions_to_come_also_after_a_restart() -> None:
    async with open_live(LifeInputs(), WORLD) as live:
        await live.act("hello")
        await live.act("allow -1")
        await live.act("other")
        await live.act("restart")
        assert live.view.sessions == ()
        await live.act("hello")
        limits = [row.max_inactive for row in live.view.sessions]
    assert limits == [-1]


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("wait soon", "number"),
        ("wait ", "number"),
        ("wait -1", "wait"),
        ("allow 1.5", "number"),
        ("allow 99999999999", "max"),
        ("old", "no_old"),
    ],
)
async def test_what_cannot_be_done_is_told_and_the_demo_goes_on(name: str, key: str) -> None:
    async with open_live(LifeInputs(), WORLD) as live:
        with pytest.raises(DemoError) as refused:
            await live.act(name)
        assert refused.value.key == f"error.demo.jsessionid_{key}"
        assert await live.act("hello")


async def test_an_id_may_be_as_long_as_a_line_and_the_view_stays_small() -> None:
    async with open_live(LifeInputs(), WORLD) as live:
        steps = await live.act("made-up " + "A" * 100_000)
        assert max(len(step.what.said(Lang.EN)) for step in steps) < 200
        assert len(live.view.sessions) == 1


async def test_a_restart_that_fails_leaves_a_stopped_container_and_says_so(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def refuse(_net: Loopback) -> Loopback:
        raise DemoError("error.demo.loopback_refused", reason="none left")

    async with open_live(LifeInputs(), WORLD) as live:
        await live.act("hello")
        monkeypatch.setattr(Loopback, "__aenter__", refuse)
        with pytest.raises(DemoError) as refused:
            await live.act("restart")
        assert refused.value.key == "error.demo.loopback_refused"
        with pytest.raises(DemoError) as stopped:
            await live.act("hello")
        assert stopped.value.key == "error.demo.jsessionid_stopped"
        assert live.view.sessions == ()


async def test_leaving_in_the_middle_leaves_no_socket_and_no_task() -> None:
    def left() -> tuple[int, int]:
        return len(list(Path("/proc/self/fd").iterdir())), len(asyncio.all_tasks())

    async def broken_off() -> None:
        async with lives.open_live("jsessionid", WORLD, LifeInputs(https=True)) as live:
            await live.act("hello")
            await live.act("restart")
            raise KeyError

    before = left()
    with pytest.raises(KeyError):
        await broken_off()
    assert left() == before
