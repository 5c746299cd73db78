"""The hijacking demo on the screen: three boxes, keys for both sides, and the grid."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import aclosing
from pathlib import Path

import pytest

from quizapp.demos.session_hijacking import grid
from quizapp.demos.session_hijacking.inputs import SWITCHES, Attack, Defences
from quizapp.demos.session_hijacking.scene import Scene
from quizapp.demos.steps import World
from quizapp.ui.app import QuizappApp
from quizapp.ui.demos import hijacking_grid
from quizapp.ui.demos.hijacking_grid import HijackingGridScreen
from quizapp.ui.demos.hijacking_words import ATTACKS, SWITCH_KEYS, VICTIM_KEYS
from quizapp.ui.demos.session_hijacking import SessionHijackingScreen
from quizapp.ui.keys import TWINS
from tests.ui.conftest import MakeApp, Settle
from tests.ui.demos.conftest import linked_app, sockets
from tests.ui.walking import NARROW, WIDE, Walk, walking

SIZES = pytest.mark.parametrize("size", [NARROW, WIDE])


async def panel(walk: Walk, situation: str) -> SessionHijackingScreen:
    walk.app.open_demo("session-hijacking", situation)
    await walk.settle()
    assert isinstance(walk.screen, SessionHijackingScreen)
    return walk.screen


async def playing(walk: Walk, situation: str = "http-in-the-cafe") -> SessionHijackingScreen:
    screen = await panel(walk, situation)
    await walk.pilot.press("f")
    await walk.until(lambda: screen.live is not None)
    return screen


def scene(screen: SessionHijackingScreen) -> Scene:
    return screen.scene


@SIZES
@pytest.mark.parametrize(
    ("lang", "keys", "attacker", "server", "switch"),
    [
        ("ko", ("ㅛ", "ㅛ"), "✗ 뚫림: 이체됨", "빼앗긴 포인트 100", "켜진 방어 없음"),
        ("en", ("y", "y"), "✗ got in: points", "points lost: 100", "no defences on"),
    ],
)
async def test_a_run_fills_the_three_boxes(
    tmp_path: Path,
    make_app: MakeApp,
    settle: Settle,
    size: tuple[int, int],
    lang: str,
    keys: tuple[str, str],
    attacker: str,
    server: str,
    switch: str,
) -> None:
    async with walking(linked_app(tmp_path, make_app, lang), settle, size) as walk:
        await panel(walk, "http-in-the-cafe")
        assert "sid=" not in walk.text("#victim")
        await walk.press(*keys, "enter")
        assert "sid=1041" in walk.text("#victim")
        assert attacker in walk.text("#attacker")
        assert server in walk.text("#server")
        assert walk.text("#switches") == switch
        await walk.press("right")
        assert walk.text("#switches") == "■ TLS"


async def test_the_boxes_show_the_moment_of_the_step_that_is_looked_at(
    linked: QuizappApp, settle: Settle
) -> None:
    async with walking(linked, settle, WIDE) as walk:
        screen = await panel(walk, "logout-of-the-cookie-only")
        await walk.press("y", "enter")
        assert screen.ran is not None
        await walk.press(*["up"] * len(screen.ran.steps))
        assert "no cookie" in walk.text("#victim")
        assert "no sessions" in walk.text("#server")
        await walk.press("down")
        assert "sid=" in walk.text("#victim")
        assert "nobody" in walk.text("#server")
        await walk.press("down", "down", "down", "down")
        assert "logged in" in walk.text("#victim")
        assert "mina" in walk.text("#server")
        await walk.press(*["down"] * len(screen.ran.steps))
        assert "not logged in" in walk.text("#victim")  # and yet
        assert "mina" in walk.text("#server")
        assert "got in: points" in walk.text("#attacker")


async def test_a_login_that_fails_is_seen(linked: QuizappApp, settle: Settle) -> None:
    async with walking(linked, settle, WIDE) as walk:
        await panel(walk, "secure-without-tls")
        await walk.press("n", "y", "enter")
        assert "got in: points" in walk.text("#attacker")  # the end is seen, whatever step is
        assert "✗ login failed" in walk.text("#victim")
        assert "SecureOnly" in walk.text("#asks")


async def test_digits_pick_while_predicting_and_attack_in_free_play(
    linked: QuizappApp, settle: Settle
) -> None:
    async with walking(linked, settle) as walk:
        screen = await panel(walk, "new-id-at-login")
        await walk.press("1")
        assert screen.guess.chosen == ()  # the first ask has yes and no
        await walk.press("n", "1")
        assert screen.guess.chosen == ("no", "new_id_at_login")
        await walk.press("t", "v", "x", "enter")  # keys of free play are none here
        assert screen.ran is not None
        assert scene(screen).defences == screen.situation.inputs.defences


@SIZES
@pytest.mark.parametrize(
    ("lang", "login", "begins"),
    [("ko", "ㅍ", "방어 · 바꾸면 처음부터"), ("en", "v", "Defences · a change begins anew")],
)
async def test_in_free_play_the_keys_are_on_the_screen_and_do_what_they_say(
    tmp_path: Path,
    make_app: MakeApp,
    settle: Settle,
    size: tuple[int, int],
    lang: str,
    login: str,
    begins: str,
) -> None:
    async with walking(linked_app(tmp_path, make_app, lang), settle, size) as walk:
        screen = await playing(walk)
        keys = walk.text("#keys")
        assert keys.startswith(begins)
        shown = keys.split()
        wanted = [*SWITCH_KEYS.values(), *VICTIM_KEYS.values(), *map(str, range(10)), "x"]
        assert all(letter in shown for letter in wanted)
        await walk.pilot.press(login)
        await walk.until(lambda: scene(screen).victim.signed_in)
        await walk.pilot.press("1")
        await walk.until(lambda: scene(screen).lost == 1)
        await walk.pilot.press("x")
        await walk.until(lambda: scene(screen).lost == 2)
        assert screen.ran is not None
        assert "POST /transfer" in "".join(step.wire for step in screen.ran.steps)


@pytest.mark.parametrize("korean", [False, True])
async def test_every_switch_has_its_letter_and_begins_anew(
    linked: QuizappApp, settle: Settle, korean: bool
) -> None:
    async with walking(linked, settle) as walk:
        screen = await playing(walk)
        for name in SWITCHES:
            letter = SWITCH_KEYS[name]
            wanted = scene(screen).defences.switched(name)
            await walk.pilot.press(TWINS[letter] if korean else letter)
            await walk.until(lambda wanted=wanted: scene(screen).defences == wanted)  # type: ignore[misc]
        assert scene(screen).defences == Defences(
            **{name: True for name in SWITCHES if name != "same_site"}, same_site="Lax"
        )
        assert walk.text("#keys").count("■") == len(SWITCHES)


async def test_every_digit_has_its_attack(linked: QuizappApp, settle: Settle) -> None:
    async with walking(linked, settle) as walk:
        screen = await playing(walk)
        for number in range(1, len(ATTACKS) + 1):
            await walk.pilot.press("f5")
            await walk.until(lambda: screen.live is not None and not scene(screen).sessions)
            if ATTACKS[number - 1] != Attack.FIXATION:
                await walk.pilot.press("v")
            await walk.pilot.press(str(number % 10))
            await walk.until(lambda: screen.live is not None and scene(screen).lost == 1)


async def test_an_attack_before_the_login_is_told_in_one_line(
    linked: QuizappApp, settle: Settle
) -> None:
    async with walking(linked, settle) as walk:
        await playing(walk)
        await walk.pilot.press("3")
        await walk.until(lambda: bool(walk.notices()))
        (notice,) = walk.notices()
        assert "There is no session to steal" in notice
        assert "\n" not in notice


async def test_leaving_free_play_and_the_panel_closes_every_socket(
    linked: QuizappApp, settle: Settle
) -> None:
    async with walking(linked, settle) as walk:
        before = sockets()
        screen = await playing(walk)
        await walk.pilot.press("t", "v")
        await walk.until(lambda: screen.live is not None and scene(screen).victim.signed_in)
        assert sockets() > before
        await walk.pilot.press("escape")
        await walk.until(lambda: sockets() == before)
        await walk.press("escape")
        assert walk.where == "HomeScreen"


def first_cells(count: int) -> Callable[[Defences, World], AsyncIterator[grid.Cell]]:
    """The grid as far as these cells, which are really run."""

    async def fill(base: Defences, world: World) -> AsyncIterator[grid.Cell]:
        left = count
        async with aclosing(grid.fill(base, world)) as cells:
            async for cell in cells:
                yield cell
                left -= 1
                if not left:
                    return

    return fill


@SIZES
@pytest.mark.parametrize(
    ("lang", "name", "why"),
    [
        ("ko", "와이파이 도청", "암호문만 지나갔습니다"),
        ("en", "sniff the Wi-Fi", "nothing but ciphertext"),
    ],
)
async def test_the_grid_fills_with_runs_and_the_arrows_read_it(
    tmp_path: Path,
    make_app: MakeApp,
    settle: Settle,
    monkeypatch: pytest.MonkeyPatch,
    size: tuple[int, int],
    lang: str,
    name: str,
    why: str,
) -> None:
    monkeypatch.setattr(hijacking_grid, "fill", first_cells(len(grid.COLUMNS)))
    async with walking(linked_app(tmp_path, make_app, lang), settle, size) as walk:
        below = await panel(walk, "http-in-the-cafe")
        await walk.press("ㅎ")
        assert walk.screen is below  # It would give the answer away.
        await walk.press("y", "y", "enter", "ㅎ")
        screen = walk.screen
        assert isinstance(screen, HijackingGridScreen)
        row = next(line for line in walk.text("#table").splitlines() if line.startswith(name))
        assert row.split()[-len(grid.COLUMNS) :] == ["✗", "✓", *["✗"] * 10, "✓"]
        await walk.press("right")
        assert why in walk.text("#cell")
        await walk.press("down", "left")
        assert walk.text("#table").count("·") == (len(grid.ROWS) - 1) * len(grid.COLUMNS)
        assert "Not run" in walk.text("#cell") or "아직" in walk.text("#cell")
        assert all(len(line) <= 76 for line in walk.text("#table").splitlines())
        await walk.press("g")
        assert walk.screen is below


async def test_another_defence_begins_anew_without_the_steps_of_before(
    linked: QuizappApp, settle: Settle
) -> None:
    async with walking(linked, settle) as walk:
        screen = await playing(walk)
        await walk.pilot.press("v")
        await walk.until(lambda: bool(screen.ran and len(screen.ran.steps) > 1))
        await walk.pilot.press("t")
        await walk.until(lambda: screen.live is not None and scene(screen).defences.tls)
        await walk.until(lambda: bool(screen.ran and len(screen.ran.steps) == 1))


async def test_the_grid_says_what_it_adds_to_and_has_help(
    linked: QuizappApp, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hijacking_grid, "fill", first_cells(1))
    async with walking(linked, settle) as walk:
        await panel(walk, "http-in-the-cafe")
        await walk.press("y", "y", "enter", "g")
        assert "no defences + one" in walk.seen()
        await walk.press("down", "down", "down", "down", "down", "down", "question_mark")
        assert walk.where == "KeysScreen"
        assert "columns defences" in walk.text("#about")


async def test_the_grid_adds_to_what_is_on_in_free_play(
    linked: QuizappApp, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hijacking_grid, "fill", first_cells(1))
    async with walking(linked, settle) as walk:
        screen = await playing(walk)
        await walk.pilot.press("t")
        await walk.until(lambda: screen.live is not None and scene(screen).defences.tls)
        await walk.pilot.press("g")
        await walk.until(lambda: isinstance(walk.screen, HijackingGridScreen))
        shown = walk.screen
        assert isinstance(shown, HijackingGridScreen)
        await walk.until(lambda: bool(shown.cells))
        (cell,) = shown.cells.values()
        assert cell.inputs.defences == Defences(tls=True)
        assert cell.harm is grid.Harm.NONE
        await walk.pilot.press("escape")


@pytest.mark.parametrize(
    ("lang", "told"),
    [
        ("ko", "옛 http 링크 도청 × Secure  – 막혔지만 미나도 로그인 못 함"),
        ("en", "sniff an http link × Secure  – stopped, but Mina cannot log in"),
    ],
)
async def test_the_words_on_a_cell_are_those_of_its_mark(
    tmp_path: Path,
    make_app: MakeApp,
    settle: Settle,
    monkeypatch: pytest.MonkeyPatch,
    lang: str,
    told: str,
) -> None:
    monkeypatch.setattr(hijacking_grid, "fill", first_cells(len(grid.COLUMNS) + 3))
    async with walking(linked_app(tmp_path, make_app, lang), settle) as walk:
        await panel(walk, "http-in-the-cafe")
        await walk.press("y", "y", "enter", "g", "down", "right", "right")
        row = walk.text("#table").splitlines()[2]
        assert row.split()[-len(grid.COLUMNS) :][2] == "–"
        assert walk.text("#cell").splitlines()[0] == told


async def test_closing_the_grid_breaks_off_and_leaves_no_socket(
    linked: QuizappApp, settle: Settle
) -> None:
    async with walking(linked, settle) as walk:
        await panel(walk, "http-in-the-cafe")
        await walk.press("y", "y", "enter")
        before = sockets()
        for runs in (0, 1, 5):
            await walk.pilot.press("g")
            await walk.until(lambda: isinstance(walk.screen, HijackingGridScreen))
            shown = walk.screen
            assert isinstance(shown, HijackingGridScreen)
            await walk.until(lambda shown=shown, runs=runs: len(shown.cells) >= runs)  # type: ignore[misc]
            await walk.pilot.press("escape")
            await walk.until(lambda: isinstance(walk.screen, SessionHijackingScreen))
            await walk.until(lambda: sockets() == before)
            await asyncio.sleep(0)
            assert len(shown.cells) < len(grid.ROWS) * len(grid.COLUMNS)


def test_the_panel_is_loaded_without_the_network_libraries() -> None:
    program = (
        "import json, sys; import quizapp.ui.demos.session_hijacking; print(json.dumps([name for"
        " name in ('aiohttp', 'cryptography', 'publicsuffixlist') if name in sys.modules]))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)
    assert json.loads(done.stdout) == []


async def test_a_short_run_after_a_long_one_that_was_gone_through(
    linked: QuizappApp, settle: Settle
) -> None:
    async with walking(linked, settle) as walk:
        screen = await panel(walk, "http-in-the-cafe")
        await walk.press("y", "y", "enter", "end", "up", "end")
        long = screen.ran
        await walk.press("enter", "n", "n", "enter", "end", "up")
        assert long is not None
        assert screen.ran is not None
        assert len(screen.ran.steps) < len(long.steps)
        assert walk.where == "SessionHijackingScreen"
