"""Predict, then run: what every panel does with a situation."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import pytest

from quizapp.decks.library import Library
from quizapp.demos import registry
from quizapp.demos.steps import Run, World
from quizapp.errors import StorageError
from quizapp.study.predicting import Predicting
from quizapp.ui.app import QuizappApp
from quizapp.ui.demos.panel import PanelScreen
from quizapp.ui.routes import PANELS
from tests.ui.conftest import MakeApp, Settle
from tests.ui.demos.conftest import linked_app, sockets
from tests.ui.walking import NARROW, WIDE, Walk, walking


def panel(walk: Walk) -> PanelScreen:
    assert isinstance(walk.screen, PanelScreen)
    return walk.screen


async def opened(walk: Walk, demo: str, situation: str = "") -> PanelScreen:
    walk.app.open_demo(demo, situation)
    await walk.settle()
    return panel(walk)


def test_every_demo_has_its_panel() -> None:
    assert list(PANELS) == list(registry.PACKAGES)


@pytest.mark.parametrize("size", [NARROW, WIDE])
@pytest.mark.parametrize(
    ("lang", "keys", "sent", "script", "lesson"),
    [
        ("ko", ("ㅜ", "ㅛ"), "아니요", "예", "기억할 것"),
        ("en", ("n", "y"), "no", "yes", "Keep in mind"),
    ],
)
async def test_a_prediction_is_made_run_and_judged(
    tmp_path: Path,
    make_app: MakeApp,
    settle: Settle,
    size: tuple[int, int],
    lang: str,
    keys: tuple[str, str],
    sent: str,
    script: str,
    lesson: str,
) -> None:
    async with walking(linked_app(tmp_path, make_app, lang), settle, size) as walk:
        await opened(walk, "cookie-lab", "strict-link")
        assert walk.screen.query_one("#lesson").display is False
        await walk.press(*keys, "enter")
        assert panel(walk).ran is not None
        judged = [line for line in walk.text("#asks").splitlines() if line.startswith("✓")]
        assert [line.rpartition("  ")[2] for line in judged] == [sent, script]
        assert "SchemefulSameSiteStrict" in walk.text("#asks")
        assert walk.text("#lesson").startswith(lesson)
        assert panel(walk).records["strict-link"].last_right
        assert walk.app.opened.predicting("cookie-lab").records()["strict-link"].rights == 1


async def test_a_wrong_prediction_is_marked_and_makes_its_topic_weak(
    linked: QuizappApp, settle: Settle
) -> None:
    async with walking(linked, settle) as walk:
        await opened(walk, "cookie-lab", "strict-link")
        await walk.press("y", "y", "enter")
        assert "you predicted: yes" in walk.text("#asks")
        assert not panel(walk).records["strict-link"].last_right
        weak = {row.topic: row.strength for row in walk.app.opened.weakest()}
        assert weak["trial"].weak


async def test_nothing_runs_before_everything_is_predicted_and_a_prediction_can_be_changed(
    linked: QuizappApp, settle: Settle
) -> None:
    async with walking(linked, settle) as walk:
        await opened(walk, "cookie-lab", "strict-link")
        await walk.press("y", "enter")
        assert panel(walk).ran is None
        await walk.press("backspace", "n", "y", "1", "enter")
        assert panel(walk).guess.chosen == ("no", "yes")
        assert panel(walk).ran is not None


async def running(walk: Walk) -> tuple[PanelScreen, asyncio.Event]:
    """A panel whose run goes on until the event is set."""
    screen = await opened(walk, "cookie-lab", "strict-link")
    assert screen.demo is not None
    held, real = asyncio.Event(), screen.demo.run

    async def run(inputs: Any, world: World) -> Run:
        await held.wait()
        return await real(inputs, world)

    screen.demo = replace(screen.demo, run=run)
    await walk.pilot.press("n", "y", "enter")
    assert screen.running
    return screen, held


@pytest.mark.parametrize("key", ["right", "f5", "f"])
async def test_what_comes_out_counts_for_what_was_predicted_and_is_shown_beside_nothing_else(
    linked: QuizappApp, settle: Settle, key: str
) -> None:
    async with walking(linked, settle) as walk:
        screen, held = await running(walk)
        await walk.pilot.press(key)
        held.set()
        await walk.settle()
        assert screen.ran is None
        assert not screen.running
        assert screen.records["strict-link"].rights == 1
        assert walk.notices() == []


async def test_a_prediction_cannot_be_changed_while_it_runs(
    linked: QuizappApp, settle: Settle
) -> None:
    async with walking(linked, settle) as walk:
        screen, held = await running(walk)
        await walk.pilot.press("backspace", "n")
        held.set()
        await walk.settle()
        assert screen.guess.chosen == ("no", "yes")
        assert screen.ran is not None


async def test_a_run_whose_prediction_cannot_be_stored_is_shown_all_the_same(
    linked: QuizappApp, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> bool:
        raise StorageError("error.storage_readonly", path=None)

    async with walking(linked, settle) as walk:
        screen = await opened(walk, "cookie-lab", "strict-link")
        monkeypatch.setattr(Predicting, "store", refuse)
        await walk.press("n", "y", "enter")
        assert screen.ran is not None
        assert len(walk.notices()) == 1


async def test_choices_have_digits(linked: QuizappApp, settle: Settle) -> None:
    async with walking(linked, settle) as walk:
        screen = await opened(walk, "json-web-token", "no-algorithm")
        await walk.press("y")
        choices = screen.situation.asks[1].choices
        assert f"2 {choices[1]}" in walk.text("#asks")
        await walk.press("y", "2", "enter")
        assert screen.guess.chosen == ("yes", choices[1])
        assert "InvalidAlgorithmError" in walk.text("#verdicts")


async def test_a_situation_without_a_key_point_runs_and_says_that_it_does_not_count(
    linked: QuizappApp, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Library, "shown_by", lambda *_: ())
    async with walking(linked, settle) as walk:
        await opened(walk, "cookie-lab", "strict-link")
        await walk.press("n", "y", "enter")
        assert panel(walk).ran is not None
        assert any("No key point" in notice for notice in walk.notices())
        assert walk.app.opened.weakest() == ()


async def test_the_arrows_and_enter_go_from_situation_to_situation_and_f5_begins_anew(
    linked: QuizappApp, settle: Settle
) -> None:
    async with walking(linked, settle) as walk:
        screen = await opened(walk, "cookie-lab", "strict-link")
        at = screen.tour.at
        await walk.press("right")
        assert screen.tour.at == at + 1
        await walk.press("left", "n", "y", "enter")
        assert screen.ran is not None
        await walk.press("f5")
        assert (screen.ran, screen.guess.chosen, screen.tour.at) == (None, (), at)
        await walk.press("n", "y", "enter", "enter")
        assert (screen.ran, screen.tour.at) == (None, at + 1)


async def test_the_list_shows_what_was_right_and_leads_to_a_situation(
    linked: QuizappApp, settle: Settle
) -> None:
    async with walking(linked, settle) as walk:
        screen = await opened(walk, "cookie-lab", "strict-link")
        await walk.press("n", "y", "enter", "ㅣ")
        assert walk.where == "SituationsScreen"
        (row,) = [line for line in walk.seen().splitlines() if "1/1" in line]
        assert "✓ 15" in row
        await walk.press("home", "enter")
        assert screen.tour.at == 0
        assert walk.screen is screen


async def test_a_step_shows_its_wire_its_code_and_can_be_copied(
    linked: QuizappApp, settle: Settle
) -> None:
    async with walking(linked, settle) as walk:
        screen = await opened(walk, "cookie-lab", "strict-link")
        await walk.press("n", "y", "enter")
        screen.stage.steps.highlighted = 1
        await walk.settle()
        assert "Set-Cookie: sid=" in walk.text("#wire")
        await walk.press("f6")
        assert "Set-Cookie: sid=" in walk.app.clipboard
        await walk.press("down")
        assert screen.stage.steps.highlighted == 2
        await walk.press("f2")
        assert walk.where == "CodeScreen"
        assert "def " in walk.text("#code")
        await walk.press("f2")
        assert walk.screen is screen


async def test_escape_leaves_a_field_then_free_play_then_the_panel(
    linked: QuizappApp, settle: Settle
) -> None:
    async with walking(linked, settle) as walk:
        screen = await opened(walk, "cookie-lab", "strict-link")
        await walk.press("f")
        screen.form.input("url").focus()
        await walk.press("x", "f", "escape")
        assert screen.form.input("url").value.startswith("xf")
        assert screen.free
        await walk.press("escape")
        assert not screen.free
        await walk.press("escape")
        assert walk.where == "HomeScreen"


async def test_a_panel_leaves_no_socket_behind(linked: QuizappApp, settle: Settle) -> None:
    async with walking(linked, settle) as walk:
        before = sockets()
        await opened(walk, "cookie-lab", "strict-link")
        await walk.press("n", "y", "enter")
        assert panel(walk).ran is not None
        await walk.press("escape")
        assert sockets() == before


async def test_leaving_while_it_runs_is_no_trouble(linked: QuizappApp, settle: Settle) -> None:
    async with walking(linked, settle) as walk:
        before = sockets()
        await opened(walk, "cookie-lab", "strict-link")
        await walk.pilot.press("n", "y", "enter", "escape")
        await walk.settle()
        assert walk.where == "HomeScreen"
        assert sockets() == before


async def test_the_language_can_be_changed_in_the_middle(
    linked: QuizappApp, settle: Settle
) -> None:
    async with walking(linked, settle) as walk:
        screen = await opened(walk, "cookie-lab", "strict-link")
        await walk.press("n", "f10")
        assert cast(PanelScreen, walk.screen) is screen
        assert screen.guess.chosen == ("no",)
        assert "예측" in walk.seen()


async def test_a_situation_that_was_run_can_be_looked_at_again_until_it_is_reset(
    linked: QuizappApp, settle: Settle
) -> None:
    async with walking(linked, settle) as walk:
        screen = await opened(walk, "cookie-lab", "strict-link")
        await walk.press("n", "y", "enter")
        ran = screen.ran
        await walk.press("right", "left")
        assert screen.ran is ran
        assert walk.text("#asks").startswith("✓")
        await walk.press("f", "escape", "escape")
        assert (screen.free, screen.ran) == (False, ran)
        await walk.press("f5")
        assert screen.ran is None
        assert walk.text("#asks").startswith("›")


@pytest.mark.parametrize(
    ("lang", "demo", "situation", "told"),
    [
        ("ko", "cookie-lab", "strict-link", "y(예)나 n(아니요)"),
        ("en", "cookie-lab", "strict-link", "press y or n."),
        ("ko", "cookie-lab", "what-comes-back", "1~4 중 하나"),
        ("en", "cookie-lab", "what-comes-back", "press one of 1 to 4."),
    ],
)
async def test_enter_before_a_prediction_says_which_keys_predict(
    tmp_path: Path,
    make_app: MakeApp,
    settle: Settle,
    lang: str,
    demo: str,
    situation: str,
    told: str,
) -> None:
    async with walking(linked_app(tmp_path, make_app, lang), settle, NARROW) as walk:
        screen = await opened(walk, demo, situation)
        await walk.press("enter", "enter")
        assert screen.ran is None
        (notice,) = walk.notices()
        assert told in notice
        await walk.press("1" if situation == "what-comes-back" else "n")
        assert walk.notices() == []


@pytest.mark.parametrize(
    ("lang", "told"), [("ko", "예측이 {left}개 남았습니다."), ("en", "{left} more to predict:")]
)
async def test_enter_after_the_first_prediction_says_how_many_are_left(
    tmp_path: Path, make_app: MakeApp, settle: Settle, lang: str, told: str
) -> None:
    async with walking(linked_app(tmp_path, make_app, lang), settle, NARROW) as walk:
        screen = await opened(walk, "cookie-lab", "lax-post-young")
        asks = screen.situation.asks
        assert len(asks) > 1
        screen.action_choose(asks[0].choices[0])
        await walk.press("enter")
        assert screen.ran is None
        (notice,) = walk.notices()
        assert notice.startswith(told.format(left=len(asks) - 1))


async def test_f2_is_offered_where_a_step_has_code_and_escape_closes_the_code_first(
    linked: QuizappApp, settle: Settle
) -> None:
    async with walking(linked, settle, NARROW) as walk:
        screen = await opened(walk, "cookie-lab", "lax-post-young")
        for ask in screen.situation.asks:
            screen.action_choose(ask.choices[0])
        await walk.press("enter", "home")
        assert screen.ran is not None
        with_code = [step.code is not None for step in screen.ran.steps]
        assert set(with_code) == {True, False}
        for has_code in with_code:
            assert ("F2 Code" in walk.seen()) is has_code
            await walk.press("f2")
            assert (walk.where == "CodeScreen") is has_code
            if has_code:
                await walk.press("escape")
            assert walk.screen is screen
            await walk.press("down")
