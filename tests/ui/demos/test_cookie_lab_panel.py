"""The cookie lab on the screen: the card, values of one's own, and the whole table."""

from __future__ import annotations

from pathlib import Path

import pytest

from quizapp.ui.app import QuizappApp
from quizapp.ui.demos.cookie_lab import CookieLabScreen
from tests.ui.conftest import MakeApp, Settle
from tests.ui.demos.conftest import linked_app
from tests.ui.walking import NARROW, WIDE, Walk, walking


async def lab(walk: Walk, situation: str = "strict-link", *, free: bool = False) -> CookieLabScreen:
    walk.app.open_demo("cookie-lab", situation)
    await walk.settle()
    assert isinstance(walk.screen, CookieLabScreen)
    if free:
        await walk.press("f")
    return walk.screen


@pytest.mark.parametrize("size", [NARROW, WIDE])
@pytest.mark.parametrize(
    ("lang", "lines"),
    [
        ("ko", ["쿠키     sid=", "요청     https://evil.test/ 페이지에서 링크"]),
        ("en", ["Cookie   sid=", "Request  link on https://evil.test/"]),
    ],
)
async def test_the_card_tells_the_cookie_and_the_request(
    tmp_path: Path,
    make_app: MakeApp,
    settle: Settle,
    size: tuple[int, int],
    lang: str,
    lines: list[str],
) -> None:
    async with walking(linked_app(tmp_path, make_app, lang), settle, size) as walk:
        await lab(walk)
        seen = walk.seen()
        assert all(line in seen for line in lines)


async def test_free_play_begins_with_the_situation_and_runs_what_is_changed(
    linked: QuizappApp, settle: Settle
) -> None:
    async with walking(linked, settle) as walk:
        screen = await lab(walk, free=True)
        assert screen.form.input("set_cookie").value.endswith("SameSite=Strict")
        await walk.press("enter")
        assert "SchemefulSameSiteStrict" in walk.text("#free-findings")
        screen.form.input("set_cookie").value = "sid=31d4d96e; Secure; SameSite=Lax"
        await walk.press("enter")
        assert "SchemefulSameSiteStrict" not in walk.text("#free-findings")
        assert "Cookie: sid=31d4d96e" in "".join(
            step.wire for step in (screen.ran.steps if screen.ran else ())
        )
        assert screen.records == {}


async def test_choices_are_changed_with_the_arrows(linked: QuizappApp, settle: Settle) -> None:
    async with walking(linked, settle) as walk:
        screen = await lab(walk, free=True)
        via = screen.form.choice("via")
        via.focus()
        before = via.value
        await walk.press("right")
        assert via.value != before
        await walk.press("left", "enter")
        assert via.value == before
        assert screen.ran is not None


@pytest.mark.parametrize(
    ("field", "value", "told"),
    [
        ("age", "soon", "'soon' is no number of seconds"),
        ("age", "-1", "from 0 to"),
        ("age", "nan", "is no number of seconds"),
        ("url", "not a url", "not a url"),
        ("set_url", "", ""),
    ],
)
async def test_what_makes_no_sense_is_told_in_one_line_and_nothing_is_lost(
    linked: QuizappApp, settle: Settle, field: str, value: str, told: str
) -> None:
    async with walking(linked, settle) as walk:
        screen = await lab(walk, free=True)
        screen.form.input(field).value = value
        await walk.press("enter")
        (notice,) = walk.notices()
        assert told in notice
        assert "\n" not in notice
        assert screen.ran is None
        assert screen.form.input(field).value == value


@pytest.mark.parametrize(("lang", "post"), [("ko", "폼 POST, 60초 뒤"), ("en", "form POST, 60 s")])
async def test_the_table_shows_the_cookie_in_every_request(
    tmp_path: Path, make_app: MakeApp, settle: Settle, lang: str, post: str
) -> None:
    async with walking(linked_app(tmp_path, make_app, lang), settle) as walk:
        screen = await lab(walk)
        await walk.press("ㅡ")
        assert walk.screen is screen  # It would give the answer away.
        await walk.press("n", "y", "enter", "ㅡ")
        assert walk.where == "MatrixScreen"
        table = walk.text("#table")
        row = next(line for line in table.splitlines() if line.startswith(post))
        assert row.split()[-6:] == ["✓", "✓", "✗", "1", "✗", "1"]
        assert walk.text("#reasons").startswith("1 SchemefulSameSiteStrict")
        await walk.press("m")
        assert walk.screen is screen
