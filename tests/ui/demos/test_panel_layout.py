"""Where things stand in a panel: nothing jumps, and lists show where one is."""

from __future__ import annotations

import pytest

from quizapp.texts import Lang
from quizapp.ui.app import QuizappApp
from tests.ui.conftest import Settle
from tests.ui.demos.test_panel import opened
from tests.ui.walking import NARROW, walking


async def test_the_list_shows_what_comes_before_the_situation_as_well(
    linked: QuizappApp, settle: Settle
) -> None:
    async with walking(linked, settle, NARROW) as walk:
        screen = await opened(walk, "cookie-lab")
        before = screen.situation.title.said(Lang.EN)
        await walk.press("right", "l")
        assert walk.where == "SituationsScreen"
        assert f" 1  {before}" in walk.seen()


@pytest.mark.parametrize("size", [NARROW, (120, 24)])
async def test_what_is_read_does_not_move_when_it_gets_longer(
    linked: QuizappApp, settle: Settle, size: tuple[int, int]
) -> None:
    async with walking(linked, settle, size) as walk:
        await opened(walk, "cookie-lab", "strict-link")
        parts = [walk.screen.query_one(name) for name in ("#story", "#picture")]
        before = [part.content_region.width for part in parts]
        await walk.press("n", "y", "enter")
        assert any(walk.screen.query_one(f"#{name}").max_scroll_y for name in ("panel", "side"))
        assert [part.content_region.width for part in parts] == before
