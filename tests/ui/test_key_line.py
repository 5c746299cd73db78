"""The line of keys at the bottom: told by the bindings, pressed by a click."""

from __future__ import annotations

from pathlib import Path

import pytest

from quizapp.texts import Lang, say
from quizapp.ui.app import QuizappApp
from quizapp.ui.widgets.key_line import KeyLine
from tests.ui.conftest import MakeApp, Settle
from tests.ui.walking import HUGE, NARROW, Walk, walking


def line(walk: Walk) -> str:
    return walk.seen().splitlines()[-1]


async def click(walk: Walk, words: str) -> None:
    await walk.pilot.click(KeyLine, offset=(line(walk).index(words), 0))
    await walk.settle()


async def test_a_click_presses_the_key(tmp_path: Path, make_app: MakeApp, settle: Settle) -> None:
    async with walking(make_app(tmp_path, "en"), settle) as walk:
        await click(walk, say(Lang.EN, "home.browse"))
        assert walk.where == "BrowseScreen"


async def test_a_click_beside_the_keys_does_nothing(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(make_app(tmp_path, "en"), settle, HUGE) as walk:
        await walk.pilot.click(KeyLine, offset=(150, 0))
        await walk.settle()
        assert walk.where == "HomeScreen"


async def test_a_key_that_does_nothing_now_is_dim_and_rings_the_bell(
    tmp_path: Path,
    make_app: MakeApp,
    settle: Settle,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    rung: list[bool] = []
    monkeypatch.setattr(QuizappApp, "bell", lambda _: rung.append(True))
    async with walking(make_app(tmp_path, "en"), settle) as walk:
        browse = type(walk.screen).check_action
        monkeypatch.setattr(
            type(walk.screen),
            "check_action",
            lambda screen, action, of: None if of == ("browse",) else browse(screen, action, of),
        )
        walk.screen.refresh_bindings()
        await walk.settle()
        await click(walk, say(Lang.EN, "home.browse"))
        assert walk.where == "HomeScreen"
        assert rung == [True]


async def test_the_language_of_the_line_changes_with_the_rest(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(make_app(tmp_path, "en"), settle, NARROW) as walk:
        await walk.press("f10")
        assert say(Lang.KO, "home.browse") in line(walk)
        assert say(Lang.EN, "home.browse") not in line(walk)
