"""The cookie lab on the screen: the card, values of one's own, and the whole table."""

from __future__ import annotations

from pathlib import Path

import pytest

from quizapp.demos.browser.requests import Via
from quizapp.demos.cookie_lab.inputs import LabInputs
from quizapp.demos.cookie_lab.situations import SITUATIONS
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


async def test_the_form_keeps_every_input_of_every_situation(
    linked: QuizappApp, settle: Settle
) -> None:
    async with walking(linked, settle) as walk:
        form = (await lab(walk, free=True)).form
        for situation in SITUATIONS:
            form.fill(situation.inputs)
            assert form.inputs() == situation.inputs


@pytest.mark.parametrize(
    "inputs",
    [
        LabInputs(
            "sid=1",
            set_url="https://www.shop.test/",
            set_via=Via.IFRAME,
            set_initiator="https://evil.test/",
            set_by_script=True,
            earlier="sid=0; HttpOnly",
            age=34_560_000.0,
            via=Via.FETCH,
            initiator="https://app.shop.test/",
            embedded_in="https://evil.test/",
            redirected_through=("https://a.test/", "https://b.test/"),
        ),
        LabInputs(age=0.5, third_party_cookies=False),
    ],
)
async def test_the_form_can_say_all_that_there_is_to_choose(
    linked: QuizappApp, settle: Settle, inputs: LabInputs
) -> None:
    async with walking(linked, settle) as walk:
        form = (await lab(walk, free=True)).form
        form.fill(inputs)
        assert form.inputs() == inputs


async def test_free_play_runs_a_situation_as_it_is(linked: QuizappApp, settle: Settle) -> None:
    async with walking(linked, settle) as walk:
        await lab(walk, "set-from-an-image", free=True)
        await walk.press("enter")
        assert "SchemefulSameSiteLax" in walk.text("#free-findings")


@pytest.mark.parametrize(
    ("lang", "refusal"),
    [
        ("ko", "자바스크립트는 HttpOnly 쿠키를 만들 수 없습니다"),
        ("en", "JavaScript cannot create an HttpOnly cookie"),
    ],
)
async def test_a_script_can_be_chosen_to_set_the_cookie(
    tmp_path: Path, make_app: MakeApp, settle: Settle, lang: str, refusal: str
) -> None:
    async with walking(linked_app(tmp_path, make_app, lang), settle) as walk:
        screen = await lab(walk, "http-only", free=True)
        screen.form.choice("set_by").focus()
        await walk.press("right", "enter")
        assert refusal in walk.seen()


async def test_no_page_is_asked_for_while_an_address_is_typed(
    linked: QuizappApp, settle: Settle
) -> None:
    async with walking(linked, settle) as walk:
        screen = await lab(walk, free=True)
        page, via = screen.form.input("initiator"), screen.form.choice("via")
        assert not page.disabled
        via.choose(Via.BEACON)  # the last one
        via.focus()
        await walk.press("right")
        assert via.value == Via.ADDRESS_BAR
        assert page.disabled
        assert screen.form.inputs().initiator is None
        await walk.press("left")
        assert screen.form.inputs().initiator == "https://evil.test/"


async def test_a_header_line_may_be_pasted_with_its_name(
    linked: QuizappApp, settle: Settle
) -> None:
    async with walking(linked, settle) as walk:
        screen = await lab(walk, free=True)
        screen.form.input("set_cookie").value = "Set-Cookie: sid=1; Secure"
        await walk.press("enter")
        steps = screen.ran.steps if screen.ran else ()
        assert any(step.wire.startswith("sid=1\nDomain: app.shop.test") for step in steps)


async def test_the_scoreboard_closes_with_the_key_that_opens_it(
    linked: QuizappApp, settle: Settle
) -> None:
    async with walking(linked, settle) as walk:
        screen = await lab(walk)
        for name in ("s", "ㄴ"):
            await walk.press(name)
            assert walk.where == "SituationsScreen"
            await walk.press(name)
            assert walk.screen is screen


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


async def test_the_table_of_every_situation_is_on_the_screen(
    linked: QuizappApp, settle: Settle
) -> None:
    async with walking(linked, settle, NARROW) as walk:
        screen = await lab(walk, free=True)
        screen.set_focus(None)
        for situation in SITUATIONS:
            screen.form.fill(situation.inputs)
            await walk.press("m")
            row = next(line for line in walk.seen().splitlines() if "address bar" in line)
            assert "✓" in row or "✗" in row, situation.id
            await walk.press("m")


async def test_a_long_line_does_not_hide_the_table(linked: QuizappApp, settle: Settle) -> None:
    async with walking(linked, settle, NARROW) as walk:
        screen = await lab(walk, free=True)
        screen.form.input("set_cookie").value = "sid=1; " + "a; " * 2_700
        screen.set_focus(None)
        await walk.press("m")
        assert "address bar" in walk.seen()
        assert "8,100 characters" in walk.text("#cookie")
        await walk.press("m")
        screen.form.input("set_cookie").value += "a; " * 100
        await walk.press("m")
        assert "4,096 bytes" in walk.text("#table")


@pytest.mark.parametrize(
    ("lang", "remark"),
    [
        ("ko", "! SameSite=Nnoe  SameSite의 값 ‘Nnoe’은(는) Strict, Lax, None이 아니라서"),
        ("en", "! SameSite=Nnoe  The SameSite 'Nnoe' is none of Strict, Lax and None"),
    ],
)
async def test_a_misspelt_value_is_told_before_what_came_of_it(
    tmp_path: Path, make_app: MakeApp, settle: Settle, lang: str, remark: str
) -> None:
    async with walking(linked_app(tmp_path, make_app, lang), settle, NARROW) as walk:
        screen = await lab(walk, free=True)
        screen.form.input("set_cookie").value = "sid=1; SameSite=Nnoe"
        await walk.press("enter")
        assert remark in walk.seen()
        screen.form.input("set_cookie").value = "sid=1; SameSite=None; Secure"
        await walk.press("enter")
        assert "! " not in walk.text("#free-findings")
