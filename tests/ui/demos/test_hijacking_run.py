"""A cell of the grid can be looked into: its own run, step by step, and back again."""

from __future__ import annotations

from pathlib import Path

import pytest

from quizapp.demos.session_hijacking import grid
from quizapp.ui.demos import hijacking_grid
from quizapp.ui.demos.hijacking_grid import HijackingGridScreen
from quizapp.ui.demos.hijacking_run import HijackingRunScreen
from tests.ui.conftest import MakeApp, Settle
from tests.ui.demos.conftest import linked_app
from tests.ui.demos.test_session_hijacking_panel import SIZES, first_cells
from tests.ui.walking import Walk, walking


async def grid_of(walk: Walk, monkeypatch: pytest.MonkeyPatch) -> HijackingGridScreen:
    monkeypatch.setattr(hijacking_grid, "fill", first_cells(2))
    walk.app.open_demo("session-hijacking", "http-in-the-cafe")
    await walk.settle()
    await walk.press("y", "y", "enter", "g")
    assert isinstance(walk.screen, HijackingGridScreen)
    return walk.screen


@SIZES
@pytest.mark.parametrize(
    ("lang", "title", "sealed"),
    [
        ("ko", "와이파이 도청 × TLS", "읽히는 ID가 없습니다"),
        ("en", "sniff the Wi-Fi × TLS", "no id can be read"),
    ],
)
async def test_enter_opens_the_run_of_the_cell_and_escape_goes_back(
    tmp_path: Path,
    make_app: MakeApp,
    settle: Settle,
    monkeypatch: pytest.MonkeyPatch,
    size: tuple[int, int],
    lang: str,
    title: str,
    sealed: str,
) -> None:
    async with walking(linked_app(tmp_path, make_app, lang), settle, size) as walk:
        below = await grid_of(walk, monkeypatch)
        await walk.press("right", "enter")
        screen = walk.screen
        assert isinstance(screen, HijackingRunScreen)
        seen = walk.seen()
        assert title in seen
        assert sealed in seen
        cell = below.cells[grid.Attack.SNIFFING, "tls"]
        assert screen.stage.steps.highlighted is not None
        assert walk.text("#switches") == "■ TLS"
        await walk.press(*["up"] * len(cell.played.steps))
        assert "sid=" not in walk.text("#victim")
        assert "GET /" in walk.text("#wire")
        await walk.press(*["down"] * len(cell.played.steps))
        assert "sid=" in walk.text("#victim")
        await walk.press("f2")
        assert walk.where == "CodeScreen"
        await walk.press("escape", "escape")
        assert walk.screen is below


async def test_a_cell_that_has_not_run_cannot_be_opened(
    tmp_path: Path, make_app: MakeApp, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with walking(linked_app(tmp_path, make_app, "en"), settle) as walk:
        below = await grid_of(walk, monkeypatch)
        await walk.press("down", "enter")
        assert walk.screen is below
        await walk.press("up", "enter")
        assert walk.where == "HijackingRunScreen"
        await walk.press("question_mark")
        assert "one cell of the grid" in walk.text("#about")
