"""Session timeouts on the screen: lanes before and after a run, and free play with its clock."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from textual.content import Content

from quizapp.demos.session_timeout.inputs import DAY, HOUR, MINUTE, Deed, TimeoutInputs
from quizapp.demos.session_timeout.limits import Ending
from quizapp.demos.session_timeout.timeline import (
    CookieLife,
    Loss,
    Mark,
    Polling,
    SessionLife,
    Timeline,
)
from quizapp.ui.app import QuizappApp
from quizapp.ui.demos import timeout_lanes as lanes
from quizapp.ui.demos.session_timeout import SessionTimeoutScreen
from quizapp.ui.demos.time_axis import TimeAxis, axis_row, span_for
from quizapp.ui.demos.timeout_picture import TimeoutPicture
from tests.ui.conftest import MakeApp, Settle
from tests.ui.demos.conftest import linked_app
from tests.ui.walking import NARROW, WIDE, Walk, walking

AXIS = TimeAxis(60 * MINUTE, 61)
"""A cell a minute."""


async def opened(walk: Walk, situation: str, *, free: bool = False) -> SessionTimeoutScreen:
    walk.app.open_demo("session-timeout", situation)
    await walk.settle()
    screen = walk.screen
    assert isinstance(screen, SessionTimeoutScreen)
    if free:
        await walk.pilot.press("f")
        await walk.until(lambda: bool(screen.ran and screen.ran.steps))
    return screen


async def strike(walk: Walk, screen: SessionTimeoutScreen, *keys: str) -> None:
    """Press keys, and let everything be done that they ask for."""
    await walk.pilot.press(*keys)
    await walk.until(lambda: screen._wanted_acts.empty())
    await walk.pilot.pause(0.05)


def told(screen: SessionTimeoutScreen) -> str:
    """Everything that the steps say, in the language of the screen."""
    steps = screen.ran.steps if screen.ran else ()
    return "\n".join(step.what.said(screen.quizapp.settings.lang) for step in steps)


def picture(walk: Walk) -> str:
    return walk.screen.query_one(TimeoutPicture).plain


def lane(walk: Walk, label: str) -> str:
    """What stands beside a label."""
    line = next(line for line in picture(walk).splitlines() if line.startswith(label))
    return line[11 - (Content(label).cell_length - len(label)) :]


@given(st.floats(0, 1e8), st.floats(0, 1e8), st.integers(20, 200))
def test_later_moments_stand_further_right_and_none_beside_the_axis(
    one: float, other: float, width: int
) -> None:
    axis = TimeAxis(span_for(max(one, other, 1.0)), width)
    earlier, later = sorted((one, other))
    assert 0 <= axis.cell(earlier) <= axis.cell(later) < width


@given(st.floats(1, 2e9), st.integers(20, 200))
def test_the_times_on_the_axis_stand_apart_and_in_it(seconds: float, width: int) -> None:
    axis = TimeAxis(span_for(seconds), width)
    line = axis_row(axis).plain
    assert len(line) <= width
    assert line.startswith("0:00")


def test_an_axis_has_few_lengths_so_that_it_seldom_jumps() -> None:
    spans = {span_for(minute * MINUTE) for minute in range(1, 24 * 60)}
    assert len(spans) < 16


LIVE = SessionLife("a", 0, 20 * MINUTE, 50 * MINUTE, 45 * MINUTE)
DEAD = SessionLife("a", 0, 5 * MINUTE, 35 * MINUTE, None, 35 * MINUTE, Ending.IDLE, None)


@pytest.mark.parametrize(
    ("name", "timeline", "cells"),
    [
        ("idle", Timeline(30 * MINUTE, (LIVE,)), {0: "━", 19: "━", 20: "█", 30: "█", 31: "░"}),
        ("idle", Timeline(30 * MINUTE, (LIVE,)), {50: "░", 51: " "}),
        ("absolute", Timeline(30 * MINUTE, (LIVE,)), {0: "█", 30: "█", 31: "░", 45: "░", 46: " "}),
        ("idle", Timeline(40 * MINUTE, (DEAD,)), {34: "█", 35: "✗", 36: "·", 40: "·", 41: " "}),
        ("absolute", Timeline(40 * MINUTE, (DEAD,)), {0: " ", 34: " ", 36: "·"}),
        ("cookie", Timeline(9 * MINUTE, cookies=(CookieLife("a", (0,), None),)), {8: "█", 9: "∞"}),
        (
            "cookie",
            Timeline(20 * MINUTE, cookies=(CookieLife("a", (0, 8 * MINUTE), 28 * MINUTE),)),
            {0: "━", 7: "━", 8: "█", 20: "█", 21: "░", 28: "░", 29: " "},
        ),
        (
            "cookie",
            Timeline(
                20 * MINUTE,
                cookies=(CookieLife("a", (0,), 10 * MINUTE, 10 * MINUTE, Loss.EXPIRED),),
            ),
            {9: "█", 10: "✗", 11: " "},
        ),
        (
            "cookie",
            Timeline(20 * MINUTE, cookies=(CookieLife("a", (0,), 2.0 * DAY),)),
            {59: "░", 60: "▶"},
        ),
        (
            "user",
            Timeline(
                50 * MINUTE,
                closed=((10 * MINUTE, 20 * MINUTE), (40 * MINUTE, None)),
                marks=(
                    Mark(0, Deed.LOGIN),
                    Mark(5 * MINUTE, Deed.VISIT, let_in=True),
                    Mark(10 * MINUTE, Deed.CLOSE),
                    Mark(20 * MINUTE, Deed.OPEN),
                    Mark(30 * MINUTE, Deed.VISIT, let_in=False),
                    Mark(35 * MINUTE, Deed.VISIT),
                    Mark(38 * MINUTE, Deed.LOGOUT),
                    Mark(40 * MINUTE, Deed.CLOSE),
                ),
            ),
            {
                0: "◆",
                5: "●",
                10: "[",
                15: "─",
                20: "]",
                30: "✗",
                35: "○",
                38: "◇",
                45: "─",
                51: " ",
            },
        ),
        (
            "thief",
            Timeline(
                30 * MINUTE,
                thief=(
                    Polling(5 * MINUTE, 19 * MINUTE, let_in=True, count=15),
                    Polling(20 * MINUTE, 30 * MINUTE, let_in=False, count=11),
                ),
            ),
            {4: " ", 5: "●", 19: "●", 20: "✗", 30: "✗", 31: " "},
        ),
    ],
)
def test_a_lane_shows_what_happened_where_it_happened(
    name: str, timeline: Timeline, cells: dict[int, str]
) -> None:
    row = getattr(lanes, f"{name}_lane")(AXIS, timeline).content.plain
    assert len(row) == AXIS.width
    assert {cell: row[cell] for cell in cells} == cells


@pytest.mark.parametrize(
    ("timeline", "least", "most"),
    [
        (Timeline(), 10 * MINUTE, HOUR),
        (Timeline(0, (SessionLife("a", 0, 0, 30 * MINUTE, 8 * HOUR),)), 30 * MINUTE, HOUR),
        (Timeline(5 * HOUR, (SessionLife("a", 0, 5 * HOUR, 5.5 * HOUR, None),)), 5.5 * HOUR, DAY),
        (Timeline(400 * DAY), 400 * DAY, 800 * DAY),
    ],
)
def test_the_axis_holds_now_and_the_next_end(timeline: Timeline, least: float, most: float) -> None:
    assert least <= span_for(lanes.horizon(timeline, TimeoutInputs())) <= most


@pytest.mark.parametrize("size", [NARROW, WIDE])
@pytest.mark.parametrize(
    ("lang", "keys", "labels", "limits"),
    [
        ("ko", ("ㅛ", "ㅜ"), ("유휴", "사용자"), "유휴 30분 · 절대 없음"),
        ("en", ("y", "n"), ("Idle limit", "User"), "idle 30 min · absolute never"),
    ],
)
async def test_what_is_planned_is_drawn_before_the_run_and_what_came_of_it_after(
    tmp_path: Path,
    make_app: MakeApp,
    settle: Settle,
    size: tuple[int, int],
    lang: str,
    keys: tuple[str, str],
    labels: tuple[str, str],
    limits: str,
) -> None:
    async with walking(linked_app(tmp_path, make_app, lang), settle, size) as walk:
        screen = await opened(walk, "idle-silence")
        seen = walk.seen()
        assert limits in seen
        idle, user = (lane(walk, label) for label in labels)
        assert idle.strip() == ""
        assert user.split() == ["◆", "○", "○"]
        assert all(label in seen for label in labels)
        await walk.press(*keys, "enter")
        assert screen.ran is not None
        idle, user = (lane(walk, label) for label in labels)
        assert "█✗" in idle
        assert user.split() == ["◆", "●", "✗"]
        assert user.index("●") == lane(walk, labels[1]).index("●")


async def test_the_axis_stays_as_it_is_when_a_situation_runs(
    linked: QuizappApp, settle: Settle
) -> None:
    async with walking(linked, settle) as walk:
        await opened(walk, "renewed-past-absolute")
        before = picture(walk).splitlines()[2]
        await walk.press("y", "4", "enter")
        assert picture(walk).splitlines()[2] == before


@pytest.mark.parametrize("size", [NARROW, WIDE])
@pytest.mark.parametrize(
    ("lang", "close", "opening", "closed", "valid"),
    [
        ("ko", "ㅈ", "ㅠ", "닫힘", "유효 · 유휴 30분 남음"),
        ("en", "w", "b", "closed", "valid · idle 30 min left"),
    ],
)
async def test_free_play_shows_how_things_are_and_keys_change_it(
    tmp_path: Path,
    make_app: MakeApp,
    settle: Settle,
    size: tuple[int, int],
    lang: str,
    close: str,
    opening: str,
    closed: str,
    valid: str,
) -> None:
    async with walking(linked_app(tmp_path, make_app, lang), settle, size) as walk:
        screen = await opened(walk, "idle-slides", free=True)
        assert valid in walk.seen()
        await strike(walk, screen, close)
        assert closed in walk.seen()
        await strike(walk, screen, opening)
        assert f"  {closed} ·" not in walk.seen()
        assert screen.view is not None
        assert screen.view.timeline.cookies[-1].loss is Loss.CLOSED
        assert valid in walk.seen()


async def test_every_letter_of_free_play_has_its_twin(linked: QuizappApp, settle: Settle) -> None:
    async with walking(linked, settle) as walk:
        screen = await opened(walk, "idle-slides", free=True)
        await strike(walk, screen, "enter", "ㅌ", "ㅣ", "ㅑ")
        words = told(screen)
        for want in ("knows who it is", "A thief copies", "Drops the session", "Makes a session"):
            assert want in words
        await strike(walk, screen, "ㅗ")
        assert "over http" in told(screen)
        await strike(walk, screen, "ㅈ", "ㄱ", "ㅐ")
        assert "continues where it left off" in told(screen)
        assert told(screen).count("Drops the session") == 2


async def test_the_clock_stands_runs_and_changes_its_pace(
    linked: QuizappApp, settle: Settle
) -> None:
    async with walking(linked, settle) as walk:
        screen = await opened(walk, "idle-slides", free=True)
        screen.action_act("tick")
        await strike(walk, screen)
        assert "■ 0:00  1 min a second" in picture(walk)
        await strike(walk, screen, "+", "=", "-")
        assert "10 min a second" in picture(walk)
        await strike(walk, screen, "space")
        screen.action_act("tick")
        await walk.until(lambda: "▶ 0:0" in picture(walk))
        await strike(walk, screen, "space")
        view = screen.view
        assert view is not None
        assert view.timeline.now >= 150
        screen.action_act("tick")
        await strike(walk, screen)
        assert screen.view == view


async def test_a_clock_that_stands_draws_nothing(
    linked: QuizappApp, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[TimeoutPicture] = []
    render = TimeoutPicture.render

    def noted(one: TimeoutPicture) -> Content:
        drawn.append(one)
        return render(one)

    async with walking(linked, settle) as walk:
        screen = await opened(walk, "idle-slides", free=True)
        assert "Logs in" in told(screen)
        await strike(walk, screen)
        monkeypatch.setattr(TimeoutPicture, "render", noted)
        for _ in range(4):
            screen._tick()
            await strike(walk, screen)
        assert drawn == []
        await strike(walk, screen, "space")
        screen._tick()
        await walk.until(lambda: "▶ 0:0" in picture(walk))
        assert drawn


@pytest.mark.parametrize("size", [NARROW, WIDE])
@pytest.mark.parametrize(
    ("lang", "pace"),
    [
        ("ko", "1초에 2시간(공격자 요청 때문에 최대)"),
        ("en", "2 h a second (the most with a thief)"),
    ],
)
async def test_the_clock_tells_its_pace_while_a_thief_is_at_work(
    tmp_path: Path,
    make_app: MakeApp,
    settle: Settle,
    size: tuple[int, int],
    lang: str,
    pace: str,
) -> None:
    async with walking(linked_app(tmp_path, make_app, lang), settle, size) as walk:
        screen = await opened(walk, "idle-slides", free=True)
        await strike(walk, screen, *"+++++", "x")
        line = next(line for line in walk.seen().splitlines() if "■" in line)
        assert pace in line
        assert "Space" in line


async def test_a_field_counts_when_it_is_left_and_keeps_its_letters(
    linked: QuizappApp, settle: Settle
) -> None:
    async with walking(linked, settle) as walk:
        screen = await opened(walk, "idle-slides", free=True)
        assert screen.focused is None
        idle = screen.form.input("idle")
        idle.focus()
        idle.value = ""
        await strike(walk, screen, "0", "enter")
        assert screen.view is not None
        assert screen.view.settings.idle == 0
        assert screen.focused is None
        assert "0 or less means never" in walk.text("#remarks")
        max_age = screen.form.input("max_age")
        max_age.focus()
        await strike(walk, screen, "5", "0", "0", "d", "space", "escape")
        assert screen.view.settings.max_age == 500 * DAY
        assert screen.free
        assert "cut it to 400 days" in walk.text("#remarks")
        renew = screen.form.choice("renew")
        renew.focus()
        await strike(walk, screen, "space")
        assert screen.view.settings.renew
        assert not screen.view.running


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        ("idle", "soon", "'soon' is no length of time"),
        ("idle", "", "'' is no length of time"),
        ("absolute", "1:30", "'1:30' is no length of time"),
        ("max_age", "99999d", "'99999d' is too long"),
    ],
)
async def test_what_is_no_time_is_told_in_one_line_and_the_demo_goes_on(
    linked: QuizappApp, settle: Settle, field: str, value: str, words: str
) -> None:
    async with walking(linked, settle) as walk:
        screen = await opened(walk, "idle-slides", free=True)
        assert screen.view is not None
        before = screen.view.settings
        screen.form.input(field).focus()
        screen.form.input(field).value = value
        await strike(walk, screen, "enter")
        (notice,) = walk.notices()
        assert words in notice
        assert "\n" not in notice
        assert screen.form.input(field).value == value
        assert screen.view.settings == before
        assert screen.focused is screen.form.input(field)
        await strike(walk, screen, "4", "5", "m", "enter")  # the old text is replaced
        assert screen.form.input(field).value == "45m"
        assert getattr(screen.view.settings, field) == 45 * MINUTE
        assert screen.focused is None
        await strike(walk, screen, "enter")
        assert "knows who it is" in told(screen)


async def test_escape_leads_out_of_a_field_that_makes_no_sense(
    linked: QuizappApp, settle: Settle
) -> None:
    async with walking(linked, settle) as walk:
        screen = await opened(walk, "idle-slides", free=True)
        idle = screen.form.input("idle")
        idle.focus()
        await strike(walk, screen, "x", "tab")
        assert screen.focused is idle
        await strike(walk, screen, "x", "escape")
        assert screen.focused is None
        assert screen.free
        assert idle.value == "30m"


@pytest.mark.parametrize("size", [NARROW, WIDE])
@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("ko", ("Enter 요청", "Space 시계", "w 닫기", "x 공격자", "l 로그아웃")),
        ("en", ("Enter Request", "Space Clock", "w Close", "x Thief", "l Log out")),
    ],
)
async def test_the_footer_of_free_play_has_room_for_the_keys_that_are_needed(
    tmp_path: Path,
    make_app: MakeApp,
    settle: Settle,
    size: tuple[int, int],
    lang: str,
    words: tuple[str, ...],
) -> None:
    async with walking(linked_app(tmp_path, make_app, lang), settle, size) as walk:
        screen = await opened(walk, "idle-slides", free=True)
        line = walk.seen().splitlines()[-1]
        assert all(word in line for word in words)
        assert "…" not in line
        assert "?" in line
        assert "F2" not in line
        await strike(walk, screen, "w")
        line = walk.seen().splitlines()[-1]
        assert all(f" {letter} " in line for letter in "brx")
        assert "Enter" not in line
        assert "…" not in line
        await strike(walk, screen, "b", "enter")
        await strike(walk, screen, "i")
        assert " l " in walk.seen().splitlines()[-1]
        await strike(walk, screen, "l")
        assert " i " in walk.seen().splitlines()[-1]


async def test_a_request_from_a_closed_browser_is_told(linked: QuizappApp, settle: Settle) -> None:
    async with walking(linked, settle) as walk:
        screen = await opened(walk, "idle-slides", free=True)
        await strike(walk, screen, "w", "enter")
        (notice,) = walk.notices()
        assert "The browser is closed" in notice


async def test_l_is_the_list_outside_free_play_and_the_logout_in_it(
    linked: QuizappApp, settle: Settle
) -> None:
    async with walking(linked, settle) as walk:
        screen = await opened(walk, "idle-slides")
        await walk.press("l")
        assert walk.where == "SituationsScreen"
        await walk.press("escape")
        assert walk.screen is screen
        await walk.pilot.press("f")
        await walk.until(lambda: bool(screen.ran and screen.ran.steps))
        await strike(walk, screen, "l")
        assert "Drops the session" in told(screen)


@pytest.mark.parametrize("down", ["space", "pagedown"])
async def test_a_situation_can_be_scrolled_through(
    linked: QuizappApp, settle: Settle, down: str
) -> None:
    async with walking(linked, settle, NARROW) as walk:
        await opened(walk, "idle-silence")
        await walk.press("y", "n", "enter", down)
        assert walk.screen.query_one("#panel").scroll_y > 0
        await walk.press("pageup")
        assert walk.screen.query_one("#panel").scroll_y == 0


async def test_f5_begins_anew_with_the_settings_of_the_situation(
    linked: QuizappApp, settle: Settle
) -> None:
    async with walking(linked, settle) as walk:
        screen = await opened(walk, "renewed-past-absolute", free=True)
        await strike(walk, screen, "l")
        screen.form.input("absolute").value = "3h"
        first = screen.live
        await walk.pilot.press("f5")
        await walk.until(lambda: screen.live is not None and screen.live is not first)
        await walk.until(lambda: bool(screen.ran and screen.ran.steps))
        assert screen.form.input("absolute").value == "1h"
        assert screen.view is not None
        assert screen.view.settings.absolute == HOUR
        assert screen.view.timeline.sessions[0].over is None


async def test_leaving_free_play_closes_every_socket(linked: QuizappApp, settle: Settle) -> None:
    def sockets() -> int:
        links = (one for one in Path("/proc/self/fd").iterdir() if one.is_symlink())
        return sum(str(one.readlink()).startswith("socket:") for one in links)

    async with walking(linked, settle) as walk:
        before = sockets()
        screen = await opened(walk, "idle-slides", free=True)
        assert sockets() > before
        await strike(walk, screen, "x", "space")
        await walk.pilot.press("escape", "escape")
        await walk.until(lambda: walk.where == "HomeScreen" and sockets() == before)


@pytest.mark.parametrize(("lang", "word"), [("ko", "공격자"), ("en", "thief")])
async def test_help_says_what_the_keys_are(
    tmp_path: Path, make_app: MakeApp, settle: Settle, lang: str, word: str
) -> None:
    async with walking(linked_app(tmp_path, make_app, lang), settle) as walk:
        await opened(walk, "idle-slides")
        await walk.press("question_mark")
        assert word in walk.seen()


async def test_the_language_can_be_changed_while_the_clock_runs(
    linked: QuizappApp, settle: Settle
) -> None:
    async with walking(linked, settle) as walk:
        screen = await opened(walk, "idle-slides", free=True)
        await strike(walk, screen, "space", "f10")
        await walk.until(lambda: "절대" in picture(walk))
        assert "쿠키 Max-Age" in walk.seen()
        assert screen.free
