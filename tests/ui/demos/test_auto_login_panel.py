"""Auto-login on the screen: the timeline of a situation, and four sites that go on."""

from __future__ import annotations

import re
from datetime import datetime
from functools import partial
from pathlib import Path

import pytest

from quizapp.demos.auto_login.view import Standing, View
from quizapp.ui.app import QuizappApp
from quizapp.ui.demos.auto_login import AutoLoginScreen
from quizapp.ui.demos.auto_login_form import ATTACKERS, FORGE_KEY, MINAS, MONTH_KEY
from quizapp.ui.keys import TWINS
from tests.ui.conftest import MakeApp, Settle
from tests.ui.demos.conftest import linked_app, sockets
from tests.ui.walking import NARROW, WIDE, Walk, walking

both_sizes = pytest.mark.parametrize("size", [NARROW, WIDE])
CHARACTERS = {"ko": TWINS, "en": {letter: letter for letter in TWINS}}


async def panel(walk: Walk, situation: str = "mac-address") -> AutoLoginScreen:
    walk.app.open_demo("auto-login", situation)
    await walk.settle()
    assert isinstance(walk.screen, AutoLoginScreen)
    return walk.screen


async def playing(walk: Walk, situation: str = "mac-address") -> AutoLoginScreen:
    screen = await panel(walk, situation)
    await walk.pilot.press("f")
    await walk.until(lambda: screen.live is not None)
    return screen


def view(screen: AutoLoginScreen) -> View:
    assert screen.live is not None
    shown: View = screen.live.view
    return shown


async def do(walk: Walk, screen: AutoLoginScreen, *keys: str) -> None:
    """Press keys, each of which does one thing, and wait for what it does."""
    for number, key in enumerate(keys, len(view(screen).done) + 1):
        await walk.pilot.press(key)
        await walk.until(partial(has_done, screen, number))
    await walk.pilot.pause()


def has_done(screen: AutoLoginScreen, number: int) -> bool:
    return len(view(screen).done) >= number


@both_sizes
@pytest.mark.parametrize(
    ("lang", "keys", "deed", "outcome", "empty", "no_cookie"),
    [
        (
            "ko",
            ("ㅛ", "ㅜ"),
            "미나: 접속",
            "도난! 미나의 토큰 1개 폐기",
            "행이 없습니다.",
            "  없음",
        ),
        ("en", ("y", "n"), "Mina visits", "THEFT: tokens of Mina revoked: 1", "No rows.", "  none"),
    ],
)
async def test_the_timeline_shows_the_deeds_and_after_the_run_what_came_of_them(
    tmp_path: Path,
    make_app: MakeApp,
    settle: Settle,
    size: tuple[int, int],
    lang: str,
    keys: tuple[str, str],
    deed: str,
    outcome: str,
    empty: str,
    no_cookie: str,
) -> None:
    async with walking(linked_app(tmp_path, make_app, lang), settle, size) as walk:
        screen = await panel(walk, "attacker-first")
        assert deed in walk.text("#timeline")
        assert deed in walk.seen()
        assert outcome not in walk.text("#timeline")
        assert walk.text("#tokens") == ""
        await walk.press(*keys, "enter")
        row = next(line for line in walk.text("#timeline").splitlines() if f"5  {deed}" in line)
        assert row.endswith(outcome)
        assert empty in walk.text("#tokens")
        assert walk.text("#cookie").endswith(no_cookie)
        lines = walk.text("#log").splitlines()
        assert (size == WIDE) is bool(lines)
        assert not lines or outcome in lines[2]
        assert [line[0] for line in walk.text("#asks").splitlines() if line[0] in "✓✗"] == ["✓"] * 2
        assert "X-Request-Id" in "".join(step.wire for step in screen.ran.steps if screen.ran)


async def test_a_choice_is_made_with_2_and_l_lists_the_situations(
    linked: QuizappApp, settle: Settle
) -> None:
    async with walking(linked, settle) as walk:
        screen = await panel(walk, "stolen-dump")
        await walk.press("2", "enter")
        assert screen.guess.chosen == ("opened_naive",)
        assert "✓" in walk.text("#asks")
        assert "logged in at 3 of 4" in walk.text("#timeline")
        assert walk.text("#ways").count("● logged in") == 6
        await walk.press("l")
        assert walk.where == "SituationsScreen"


@both_sizes
@pytest.mark.parametrize("lang", ["ko", "en"])
async def test_every_key_of_free_play_does_its_deed_in_both_keyboards(
    tmp_path: Path, make_app: MakeApp, settle: Settle, size: tuple[int, int], lang: str
) -> None:
    characters = CHARACTERS[lang]
    async with walking(linked_app(tmp_path, make_app, lang), settle, size) as walk:
        screen = await playing(walk)
        acts = {**MINAS, **ATTACKERS, "forge": FORGE_KEY, "wait": MONTH_KEY}
        for letter in acts.values():
            await do(walk, screen, characters.get(letter, letter))
            if letter in "opt":
                await do(walk, screen, characters["l"])
        done = [one.deed.act.value for one in view(screen).done[2:]]
        assert list(dict.fromkeys(done)) == list(acts)
        assert walk.notices() == []


@both_sizes
async def test_the_tables_follow_what_is_done(
    linked: QuizappApp, settle: Settle, size: tuple[int, int]
) -> None:
    async with walking(linked, settle, size) as walk:
        screen = await playing(walk)
        assert "phone" in walk.text("#tokens")
        await do(walk, screen, "l")
        assert "✓ cookie fits" in walk.text("#tokens")
        await do(walk, screen, "s", "a")
        assert "✗ cookie is old" in walk.text("#tokens")
        assert walk.text("#ways").count("● logged in") == 8
        await do(walk, screen, "w", "v")
        assert "curl    Mina logged in" in walk.text("#log")
        assert "laptop  THEFT" in walk.text("#log")
        assert "raised" in walk.text("#ways")
        assert "laptop" not in walk.text("#tokens")
        assert "tablet" in walk.text("#tokens")
        assert "selector:validator" in walk.seen()


@pytest.mark.parametrize(
    ("lang", "words", "newest"),
    [
        ("ko", "모든 기기 로그아웃", "도난! 미나의 토큰 2개 폐기"),
        ("en", "log out everywhere", "THEFT"),
    ],
)
async def test_a_small_terminal_shows_the_newest_of_the_log_and_the_keys_alone(
    tmp_path: Path, make_app: MakeApp, settle: Settle, lang: str, words: str, newest: str
) -> None:
    async with walking(linked_app(tmp_path, make_app, lang), settle, NARROW) as walk:
        screen = await playing(walk)
        assert words in walk.seen()
        await do(walk, screen, "l", "s", "a", "w", "v")
        seen = walk.seen()
        assert words not in seen
        assert " l w v 2 o p g s d a x t " in seen
        (row,) = view(screen).rows
        assert f"{datetime.fromtimestamp(row.expires):%Y-%m-%d}" in seen
        events = [line for line in seen.splitlines() if re.search(r" \d\d:\d\d:\d\d  ", line)]
        assert newest in events[0]
        assert len(events) >= 3
        await walk.pilot.press("f5")
        await walk.until(lambda: screen.live is not None and len(view(screen).done) == 2)
        await walk.until(lambda: words in walk.seen())


async def test_a_wide_terminal_keeps_the_words_of_the_keys(
    linked: QuizappApp, settle: Settle
) -> None:
    async with walking(linked, settle) as walk:
        screen = await playing(walk)
        await do(walk, screen, "l")
        assert "log out everywhere" in walk.seen()


@pytest.mark.parametrize(("seconds", "outcome"), [("5", "within the grace"), ("20", "THEFT")])
async def test_as_many_seconds_pass_between_keys_as_the_form_says(
    linked: QuizappApp, settle: Settle, seconds: str, outcome: str
) -> None:
    async with walking(linked, settle) as walk:
        screen = await playing(walk)
        screen.form.input("grace").value = "10"
        screen.form.input("grace").focus()
        first = screen.live
        await walk.pilot.press("enter")
        await walk.until(lambda: screen.live is not None and screen.live is not first)
        await do(walk, screen, "l", "s", "w", "v")
        began = screen.live
        between = screen.form.input("between")
        between.value = seconds
        between.focus()
        await walk.pilot.press("enter")
        await do(walk, screen, "a")
        assert screen.live is began
        assert outcome in walk.text("#log").splitlines()[1]
        assert view(screen).events[-1].at - view(screen).events[-2].at == float(seconds)


async def test_a_time_between_keys_that_makes_no_sense_is_told_and_nothing_is_done(
    linked: QuizappApp, settle: Settle
) -> None:
    async with walking(linked, settle) as walk:
        screen = await playing(walk)
        screen.form.input("between").value = "-1"
        await walk.pilot.press("l")
        await walk.until(lambda: walk.notices() != [])
        assert "0 to 86400 seconds" in walk.notices()[0]
        assert len(view(screen).done) == 2


async def test_the_grace_of_the_form_begins_anew_with_enter(
    linked: QuizappApp, settle: Settle
) -> None:
    async with walking(linked, settle) as walk:
        screen = await playing(walk)
        first = screen.live
        field = screen.form.input("grace")
        field.value = "10"
        field.focus()
        await walk.pilot.press("enter")
        await walk.until(lambda: screen.live is not None and screen.live is not first)
        await do(walk, screen, "l", "w", "2")
        assert not view(screen).ways[0].noticed
        assert [seen.user for seen in view(screen).done[-1].seen] == ["mina"] * 8


@pytest.mark.parametrize(
    ("field", "value", "told"),
    [
        ("grace", "soon", "0 to 3600 seconds"),
        ("grace", "-1", "0 to 3600 seconds"),
        ("grace", "nan", "0 to 3600 seconds"),
        ("days", "0", "1 to 400 days"),
        ("between", "soon", "0 to 86400 seconds"),
        ("between", "nan", "0 to 86400 seconds"),
        ("days", "500", "1 to 400 days"),
    ],
)
async def test_what_makes_no_sense_is_told_in_one_line(
    linked: QuizappApp, settle: Settle, field: str, value: str, told: str
) -> None:
    async with walking(linked, settle) as walk:
        screen = await playing(walk)
        screen.form.input(field).value = value
        screen.form.input(field).focus()
        await walk.pilot.press("enter")
        await walk.until(lambda: walk.notices() != [])
        (notice,) = walk.notices()
        assert told in notice
        assert "\n" not in notice
        assert screen.form.input(field).value == value


async def test_a_cookie_of_ones_own_is_sent_and_letters_stay_in_its_field(
    linked: QuizappApp, settle: Settle
) -> None:
    async with walking(linked, settle) as walk:
        screen = await playing(walk)
        screen.form.input("forged").focus()
        before = len(view(screen).done)
        await walk.pilot.press(*"salad:vow", "enter")
        await walk.until(lambda: len(view(screen).done) > before)
        assert [one.deed.act.value for one in view(screen).done[before:]] == ["forge"]
        assert "unknown selector" in walk.text("#log")
        assert screen.focused is None
        days = screen.form.input("days")
        days.focus()
        days.value = "401"
        await walk.pilot.press("enter")
        assert screen.focused is days
        assert "1 to 400 days" in walk.notices()[-1]
        await walk.pilot.press("escape")
        assert screen.free
        assert screen.focused is None


async def test_there_is_nothing_to_copy_before_the_login(
    linked: QuizappApp, settle: Settle
) -> None:
    async with walking(linked, settle) as walk:
        screen = await playing(walk)
        await walk.pilot.press("s")
        await walk.until(lambda: walk.notices() != [])
        assert "Log in first" in walk.notices()[0]
        await do(walk, screen, "l")
        assert view(screen).ways[0].mina is Standing.INSIDE


async def test_no_step_of_another_run_is_left_where_nothing_happened_yet(
    linked: QuizappApp, settle: Settle
) -> None:
    async with walking(linked, settle) as walk:
        await panel(walk)
        await walk.press("y", "n", "enter")
        assert walk.text("#wire") != ""
        screen = walk.screen
        assert isinstance(screen, AutoLoginScreen)
        await walk.pilot.press("f")
        await walk.until(lambda: screen.live is not None)
        assert walk.text("#wire") == ""
        assert "Begin with l" in walk.text("#steps-hint")


@pytest.mark.parametrize(("lang", "words"), [("ko", "네 가지 방식"), ("en", "Four ways")])
async def test_the_help_tells_what_it_is_about(
    tmp_path: Path, make_app: MakeApp, settle: Settle, lang: str, words: str
) -> None:
    async with walking(linked_app(tmp_path, make_app, lang), settle) as walk:
        await panel(walk)
        await walk.press("question_mark")
        assert words in walk.text("#about")


async def test_leaving_closes_every_socket(linked: QuizappApp, settle: Settle) -> None:
    async with walking(linked, settle) as walk:
        before = sockets()
        screen = await playing(walk)
        assert sockets() > before
        await do(walk, screen, "l", "s", "a")
        await walk.pilot.press("escape", "escape")
        await walk.until(lambda: walk.where == "HomeScreen")
        await walk.until(lambda: sockets() == before)
