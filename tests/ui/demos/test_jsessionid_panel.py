"""The JSESSIONID demo on the screen: two tables, one key per deed, and the wire."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from quizapp.ui.app import QuizappApp
from quizapp.ui.demos.jsessionid import JsessionidScreen
from tests.ui.conftest import MakeApp, Settle
from tests.ui.demos.conftest import linked_app
from tests.ui.walking import NARROW, WIDE, Walk, walking


async def panel(walk: Walk, situation: str = "silence") -> JsessionidScreen:
    walk.app.open_demo("jsessionid", situation)
    await walk.settle()
    assert isinstance(walk.screen, JsessionidScreen)
    return walk.screen


async def playing(walk: Walk, situation: str = "silence") -> JsessionidScreen:
    screen = await panel(walk, situation)
    await walk.pilot.press("f")
    await until(walk, lambda: screen.live is not None)
    return screen


async def until(walk: Walk, happened: Any) -> None:
    """Let the app go on until something is so."""
    for _ in range(500):
        if happened():
            return
        await walk.pilot.pause(0.01)
    raise AssertionError("it did not happen")


async def press(walk: Walk, screen: JsessionidScreen, *keys: str) -> None:
    """Each key, and what comes of it."""
    for name in keys:
        before = len(screen.ran.steps) if screen.ran else 0
        await walk.pilot.press(name)
        await until(walk, lambda: screen.ran and len(screen.ran.steps) > before)  # noqa: B023
    await walk.settle()


@pytest.mark.parametrize("size", [NARROW, WIDE])
@pytest.mark.parametrize(
    ("lang", "keys", "plan", "jar", "sessions", "expired"),
    [
        ("ko", "ㅛㅜ", "getSession() → 4.2초", "브라우저의 쿠키", "컨테이너의 세션", "만료됨"),
        ("en", "yn", "getSession() → 4.2 s", "The browser's", "The container's", "expired"),
    ],
)
async def test_a_situation_shows_its_plan_and_after_the_run_both_tables(
    tmp_path: Path,
    make_app: MakeApp,
    settle: Settle,
    size: tuple[int, int],
    lang: str,
    keys: str,
    plan: str,
    jar: str,
    sessions: str,
    expired: str,
) -> None:
    async with walking(linked_app(tmp_path, make_app, lang), settle, size) as walk:
        screen = await panel(walk)
        seen = walk.seen()
        assert all(words in seen for words in (plan, jar, sessions))
        await walk.press(*keys, "enter")
        assert screen.guess.chosen == ("yes", "no")
        steps = screen.ran.steps if screen.ran else ()
        waited = next(at for at, one in enumerate(steps) if one.what.key.endswith("waited"))
        screen.stage.steps.highlighted = waited
        await walk.settle()
        assert expired in walk.text("#sessions")
        screen.stage.steps.highlighted = 0
        await walk.settle()
        assert "JSESSIONID" not in walk.text("#jar")


async def test_the_tables_end_with_what_there_is_in_the_end(
    linked: QuizappApp, settle: Settle
) -> None:
    async with walking(linked, settle) as walk:
        screen = await panel(walk, "login-changes-id")
        await walk.press("n", "y", "enter")
        set_cookie = next(line for line in screen.ran.steps[-1].wire.splitlines() if "=" in line)  # type: ignore[union-attr]
        shown = set_cookie.partition("=")[2][:8]
        assert f"JSESSIONID={shown}" in walk.text("#jar")
        assert f"● {shown} /app" in walk.text("#sessions")
        assert "cart=book user=mina" in walk.seen()


async def test_choices_are_picked_with_digits_while_predicting(
    linked: QuizappApp, settle: Settle
) -> None:
    async with walking(linked, settle) as walk:
        screen = await panel(walk, "first-get-session")
        await walk.press("y", "1", "1", "enter")
        assert screen.guess.chosen == ("yes", "JSESSIONID", "Path, HttpOnly")
        assert all(one.right for one in screen.guess.verdicts(screen.ran))  # type: ignore[arg-type]


@pytest.mark.parametrize("size", [NARROW, WIDE])
async def test_free_play_does_one_thing_per_key(
    linked: QuizappApp, settle: Settle, size: tuple[int, int]
) -> None:
    async with walking(linked, settle, size) as walk:
        screen = await playing(walk, "plain-page")
        assert "2 getSession()" in walk.seen()
        assert "Press a key" in walk.seen()
        await press(walk, screen, "1")
        assert "no session" in walk.text("#sessions")
        await press(walk, screen, "2", "3", "4")
        assert "cart=book user=mina" in walk.text("#sessions")
        assert "Set-Cookie: JSESSIONID=" in walk.text("#wire")
        await press(walk, screen, "8")
        assert "Path=/other; HttpOnly" in walk.text("#jar")
        await press(walk, screen, "5")
        assert "leads nowhere" in walk.text("#jar")
        await press(walk, screen, "6")
        assert "Cookie: JSESSIONID=AAAA" in "".join(one.wire for one in screen.ran.steps)  # type: ignore[union-attr]
        await press(walk, screen, "0")
        assert "no session" in walk.text("#sessions")


async def test_time_passes_as_the_fields_say(linked: QuizappApp, settle: Settle) -> None:
    async with walking(linked, settle) as walk:
        screen = await playing(walk)
        assert screen.deeds.input("limit").value == "3"
        assert screen.deeds.input("wait").value == "4.2"
        await press(walk, screen, "2", "9")
        assert "expired" in walk.text("#sessions")
        screen.deeds.input("limit").value = "0"
        await press(walk, screen, "2", "9")
        assert "never" in walk.text("#sessions")
        assert "expired" not in walk.text("#sessions")


async def test_without_cookies_the_links_carry_the_id(linked: QuizappApp, settle: Settle) -> None:
    async with walking(linked, settle) as walk:
        screen = await playing(walk)
        await press(walk, screen, "7", "3", "2")
        assert "cookies off" in walk.text("#jar")
        assert "links on the page have ;jsessionid=" in walk.text("#jar")
        assert any(
            one.wire.startswith("GET /app/hello;jsessionid=")
            for one in screen.ran.steps  # type: ignore[union-attr]
        )


async def test_the_first_id_and_a_closed_browser_with_a_korean_keyboard(
    linked: QuizappApp, settle: Settle
) -> None:
    async with walking(linked, settle) as walk:
        screen = await playing(walk, "plain-page")
        await press(walk, screen, "3", "4", "ㅐ")
        assert any(one.refused for one in screen.ran.steps)  # type: ignore[union-attr]
        await press(walk, screen, "ㅠ")
        assert "no cookie" in walk.text("#jar")
        assert "user=mina" in walk.text("#sessions")


@pytest.mark.parametrize(
    ("field", "value", "key", "told"),
    [
        ("limit", "soon", "2", "'soon' is no number of seconds"),
        ("limit", "", "2", "is no number of seconds"),
        ("limit", "99999999999", "2", "too large"),
        ("wait", "1h", "9", "'1h' is no number of seconds"),
        ("wait", "-5", "9", "longer than 0 seconds"),
        ("made_up", "x" * 100_001, "6", "too long"),
    ],
)
async def test_what_makes_no_sense_is_told_in_one_line_and_the_demo_goes_on(
    linked: QuizappApp, settle: Settle, field: str, value: str, key: str, told: str
) -> None:
    async with walking(linked, settle) as walk:
        screen = await playing(walk, "plain-page")
        good = screen.deeds.input(field).value
        screen.deeds.input(field).value = value
        await walk.pilot.press(key)
        await until(walk, walk.notices)
        notice = walk.notices()[0]
        assert told in notice
        assert "\n" not in notice
        assert screen.focused is screen.deeds.input(field)
        screen.deeds.input(field).value = good
        await walk.pilot.press("enter")
        assert screen.focused is None
        await press(walk, screen, "2")
        assert "/app" in walk.text("#sessions")


async def test_a_year_of_waiting_stands_in_its_field_as_the_field_is_read(
    linked: QuizappApp, settle: Settle
) -> None:
    async with walking(linked, settle) as walk:
        screen = await playing(walk, "never-expires")
        assert screen.deeds.input("wait").value == "31536000"
        await press(walk, screen, "2", "9")
        assert "365" in walk.text("#sessions")


async def test_enter_in_a_field_leaves_it_and_what_stands_in_it_counts(
    linked: QuizappApp, settle: Settle
) -> None:
    async with walking(linked, settle) as walk:
        screen = await playing(walk, "plain-page")
        field = screen.deeds.input("limit")
        field.focus()
        field.value = "7"
        await walk.pilot.press("enter")
        await until(walk, lambda: bool(screen.ran and screen.ran.steps))
        assert screen.focused is None
        assert "setMaxInactiveInterval(7)" in walk.seen()


async def test_digits_typed_into_a_field_stay_there(linked: QuizappApp, settle: Settle) -> None:
    async with walking(linked, settle) as walk:
        screen = await playing(walk, "plain-page")
        field = screen.deeds.input("made_up")
        field.value = ""
        field.focus()
        await walk.settle()
        await walk.pilot.press("2", "o", "b", "9")
        await walk.settle()
        assert field.value == "2ob9"
        assert screen.ran is not None
        assert screen.ran.steps == ()


async def test_a_reset_begins_with_empty_tables_and_leaving_closes_every_socket(
    linked: QuizappApp, settle: Settle
) -> None:
    def sockets() -> int:
        every = [one for one in Path("/proc/self/fd").iterdir() if one.is_symlink()]
        return sum(str(one.readlink()).startswith("socket:") for one in every)

    async with walking(linked, settle) as walk:
        before = sockets()
        screen = await playing(walk, "plain-page")
        await press(walk, screen, "2")
        first = screen.live
        await walk.pilot.press("f5")
        await until(walk, lambda: screen.live not in (None, first))
        await walk.settle()
        assert "no session" in walk.text("#sessions")
        await walk.pilot.press("escape", "escape")
        await until(walk, lambda: walk.where == "HomeScreen")
        await until(walk, lambda: sockets() == before)


@pytest.mark.parametrize(("lang", "deed"), [("ko", "다른 컨텍스트"), ("en", "other context")])
async def test_help_tells_what_the_digits_do(
    tmp_path: Path, make_app: MakeApp, settle: Settle, lang: str, deed: str
) -> None:
    async with walking(linked_app(tmp_path, make_app, lang), settle) as walk:
        await playing(walk)
        await walk.press("?")
        assert walk.where == "KeysScreen"
        assert deed in walk.text("#keys")
        (first,) = (line for line in walk.text("#keys").splitlines() if line.startswith("1 "))
        assert first.split(maxsplit=1)[1] == {"ko": "정적 페이지", "en": "plain page"}[lang]
        assert "getSession()" in walk.text("#keys")


async def test_the_language_can_be_changed_in_free_play(linked: QuizappApp, settle: Settle) -> None:
    async with walking(linked, settle) as walk:
        screen = await playing(walk)
        await press(walk, screen, "2")
        await walk.press("f10")
        assert "컨테이너의 세션" in walk.text("#sessions")
        assert "쿠키 끄기/켜기" in walk.text("#deeds")


async def test_after_a_run_the_last_response_is_looked_at_with_whole_tables(
    linked: QuizappApp, settle: Settle
) -> None:
    async with walking(linked, settle) as walk:
        screen = await panel(walk, "two-ids")
        await walk.press("y", "y", "enter")
        assert any(one.refused for one in screen.ran.steps)  # type: ignore[union-attr]
        assert "getSession(false) = " in walk.text("#wire")
        assert "cart=book" in walk.text("#sessions")
        assert walk.text("#jar").count("has its session") == 2
        await walk.press("home")
        assert "no session" in walk.text("#sessions")
