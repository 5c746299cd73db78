"""Free play and the grid: the same attacks, one key after the other and all at once."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizapp.demos.browser.stored_cookie import SameSite
from quizapp.demos.live import open_live as open_any
from quizapp.demos.session_hijacking.grid import COLUMNS, ROWS, Harm, cell_of, defences_of, fill
from quizapp.demos.session_hijacking.inputs import (
    ALL_ON,
    SWITCHES,
    Attack,
    Defences,
    HijackingInputs,
)
from quizapp.demos.session_hijacking.live import HijackingLive, open_live
from quizapp.demos.session_hijacking.scene import Scene
from quizapp.errors import DemoError
from tests.demos.session_hijacking.hijacking_running import choices, ran, world
from tests.demos.session_hijacking.test_hijacking_runs import open_files

OPEN = Defences()
DEFENCES = st.builds(
    Defences,
    tls=st.booleans(),
    secure=st.booleans(),
    http_only=st.booleans(),
    same_site=st.sampled_from(SameSite),
    new_id=st.booleans(),
    random_id=st.booleans(),
    csrf_token=st.booleans(),
    invalidate=st.booleans(),
    idle=st.booleans(),
    absolute=st.booleans(),
    password_again=st.booleans(),
)


def played(*acts: str, defences: Defences = OPEN) -> Scene:
    """What there is to see after these acts."""

    async def play() -> Scene:
        async with open_live(HijackingInputs(Attack.SNIFFING, defences), world()) as live:
            for act in acts:
                await live.act(act)
            return live.view

    return asyncio.run(play())


def refusal(*acts: str, defences: Defences = OPEN) -> str:
    """Why the last of these acts cannot be done."""
    with pytest.raises(DemoError) as error:
        played(*acts, defences=defences)
    return error.value.key


@pytest.mark.parametrize("attack", [*(one for one in Attack if one is not Attack.FIXATION), "csrf"])
def test_before_the_login_there_is_no_session_to_steal(attack: str) -> None:
    assert refusal(f"attack:{attack}") == "error.demo.hijacking_no_session"


def test_after_a_real_logout_there_is_none_either() -> None:
    acts = ("login", "logout", "attack:xss-read")
    assert refusal(*acts, defences=ALL_ON) == "error.demo.hijacking_no_session"


@pytest.mark.parametrize(
    ("acts", "key"),
    [
        (("logout",), "not_signed_in"),
        (("use",), "no_id"),
        (("login", "use"), "no_id"),
        (("login", "attack:fixation"), "too_late_to_plant"),
    ],
)
def test_what_makes_no_sense_is_told_and_the_shop_stays_open(
    acts: tuple[str, ...], key: str
) -> None:
    async def play() -> Scene:
        async with open_live(HijackingInputs(Attack.SNIFFING), world()) as live:
            for act in acts[:-1]:
                await live.act(act)
            with pytest.raises(DemoError) as error:
                await live.act(acts[-1])
            assert error.value.key == f"error.demo.hijacking_{key}"
            await live.act("login")
            return live.view

    assert asyncio.run(play()).victim.signed_in


@pytest.mark.parametrize(
    ("acts", "lost"),
    [
        (("login", "attack:sniffing"), 1),
        (("login", "attack:csrf"), 1),
        (("login", "wait", "attack:csrf"), 0),
        (("login", "attack:sniffing", "use", "use"), 3),
        (("attack:fixation",), 1),
        (("login", "logout", "attack:sniffing"), 1),
        (("login", "attack:after-logout", "login", "attack:xss-request"), 2),
        (("login", "day", "attack:next-day"), 1),
    ],
)
def test_keys_act_one_after_the_other_on_the_same_shop(acts: tuple[str, ...], lost: int) -> None:
    assert played(*acts).lost == lost


def test_a_switch_begins_everything_anew_with_one_defence_changed() -> None:
    scene = played("login", "attack:sniffing", "switch:tls")
    assert scene == Scene(Defences(tls=True))
    assert played("switch:same_site", "switch:same_site").defences.same_site is SameSite.STRICT
    for name in SWITCHES:
        assert played(f"switch:{name}").defences == Defences().switched(name)


def test_an_act_tells_what_it_did_and_nothing_that_was_told_before() -> None:
    async def play() -> tuple[int, int]:
        async with open_any("session-hijacking", world(), HijackingInputs(Attack.OLD_LINK)) as live:
            first = await live.act("login")
            second = await live.act("attack:csrf")
            assert not set(map(id, first)) & set(map(id, second))
            return len(first), len(second)

    assert min(asyncio.run(play())) > 2


def test_a_day_of_keys_leaves_no_socket_behind() -> None:
    async def play() -> tuple[int, int]:
        before = open_files()
        async with open_live(HijackingInputs(Attack.SNIFFING, ALL_ON), world()) as live:
            assert isinstance(live, HijackingLive)
            for act in ("login", "switch:tls", "switch:tls", "login", "attack:polling"):
                await live.act(act)
        await asyncio.sleep(0)
        return before, open_files()

    before, after = asyncio.run(play())
    assert after == before


CELLS = st.tuples(st.sampled_from(ROWS), st.sampled_from(COLUMNS), DEFENCES)


@settings(max_examples=25, deadline=None)
@given(CELLS)
def test_a_cell_is_what_a_run_of_these_inputs_brings(cell: tuple[Attack, str, Defences]) -> None:
    attack, column, base = cell
    inputs = HijackingInputs(attack, defences_of(column, base))
    found = cell_of(column, inputs, ran(attack, inputs.defences))
    again = choices(ran(attack, inputs.defences))
    assert (found.harm is Harm.TRANSFERRED) == (again["transferred"] == "yes")
    assert (found.harm is Harm.NONE) == (again["transferred"] == again["read"] == "no")
    assert found.works == (again["login"] == "yes")
    assert found.barrier.choice == again["barrier"]


@settings(max_examples=25, deadline=None)
@given(st.sampled_from(Attack), DEFENCES)
def test_whatever_is_on_the_run_ends_and_says_why(attack: Attack, defences: Defences) -> None:
    run = ran(attack, defences)
    came_out = choices(run)
    usable = not (defences.secure and not defences.tls) and not (
        defences.same_site is SameSite.NONE and not defences.secure
    )
    assert came_out["login"] == ("yes" if usable else "no")
    harm = "yes" in (came_out["read"], came_out["transferred"])
    assert harm or came_out["barrier"] != "not_stopped"


def test_the_grid_has_every_attack_and_every_defence_and_each_cell_is_run(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    runs: list[HijackingInputs] = []
    quick = ran(Attack.XSS_READ, OPEN)

    async def counted(inputs: HijackingInputs, _world: object) -> object:
        runs.append(inputs)
        return quick

    monkeypatch.setitem(fill.__globals__, "run", counted)

    async def filled() -> int:
        return len([cell async for cell in fill(Defences(), world())])

    assert asyncio.run(filled()) == len(runs) == len(Attack) * (len(SWITCHES) + 2)
    assert len(set(runs)) == len(runs)


def test_a_grid_that_is_broken_off_leaves_no_socket() -> None:
    async def some(stop: Callable[[], Awaitable[None]]) -> None:
        cells = fill(Defences(tls=True), world())
        async for _ in cells:
            await stop()
            await cells.aclose()
            return

    async def broken_off() -> tuple[int, int]:
        before = open_files()
        await some(lambda: asyncio.sleep(0))
        return before, open_files()

    before, after = asyncio.run(broken_off())
    assert after == before


def test_a_session_that_has_expired_is_none_to_steal() -> None:
    for attack in ("attack:xss-request", "attack:csrf", "attack:next-day"):
        acts = ("login", "day", attack)
        assert refusal(*acts, defences=ALL_ON) == "error.demo.hijacking_no_session"
    assert played("login", "wait", "attack:xss-request", defences=ALL_ON).loot.read


ROUND = ("login", "attack:sniffing", "logout")


def test_however_long_somebody_plays_what_is_kept_has_an_end() -> None:
    async def play() -> tuple[list[int], int, Scene]:
        async with open_live(HijackingInputs(Attack.SNIFFING), world()) as live:
            told = []
            for _ in range(150):
                for act in ROUND:
                    told.append(len(await live.act(act)))
            kept = len(live._play.steps) + len(live._play.scenes)
            record = live._play.wiretap.since(0)
            return told, kept + len(record), live.view

    one_round = played(*ROUND).recorded
    told, kept, scene = asyncio.run(play())
    assert max(told[3:]) == max(told[-3:])
    assert kept < 500
    assert len(scene.sessions) <= 20
    assert scene.lost == 150
    assert scene.recorded > 100 * one_round  # all of it was counted
