"""The answer box paints the lines that look different after a key, and no line less."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from textual.geometry import Region
from textual.strip import Strip

from quizapp.ui.widgets.answer_editor import AnswerEditor
from tests.ui.conftest import MakeApp, Settle
from tests.ui.trial_deck import ONE_QUESTION, trial_deck
from tests.ui.walking import NARROW, Walk, walking

LONG = "세션은 서버가 상태를 저장하고 쿠키는 브라우저가 보관합니다. " * 4
"""Takes several lines of the box."""

WAYS: dict[str, tuple[str, list[str]]] = {
    "the first letter": ("", ["a"]),
    "the last letter goes": ("a", ["backspace"]),
    "letters at the end": (LONG, ["a", "b", "space"]),
    "letters in the middle": (LONG, ["up", "up", "a", "backspace"]),
    "a line begins": (LONG, ["up", "enter", "enter", "a"]),
    "lines join": ("one\ntwo\nthree\nfour", ["up", "home", "backspace", "a"]),
    "words are selected": (LONG, ["shift+up", "shift+up", "shift+left", "shift+down", "left"]),
    "what is selected is replaced": (LONG, ["shift+up", "x", "y"]),
    "back and forth": (LONG, ["up", "a", "ctrl+z", "ctrl+z", "ctrl+y", "ctrl+y"]),
    "a bracket and its partner": ("(a\nb\nc)", ["up", "up", "home", "right", "left", "down"]),
    "everything is selected and goes": (LONG, ["ctrl+a", "delete", "z"]),
}


class Painting:
    """The rows of an editor as a terminal would show them: only what is painted changes."""

    def __init__(self, editor: AnswerEditor) -> None:
        self._editor = editor
        self._painted: set[int] = set()
        refresh = editor.refresh

        def noted(*regions: Region, **options: Any) -> AnswerEditor:
            if options.get("repaint", True):
                self._painted |= set(self._rows(regions))
            return refresh(*regions, **options)

        editor.refresh = noted  # type: ignore[method-assign]
        self.shown = self.wanted()

    def wanted(self) -> list[Strip]:
        return [self._editor.render_line(row) for row in range(self._editor.size.height)]

    def paint(self) -> None:
        for row, strip in enumerate(self.wanted()):
            if row in self._painted:
                self.shown[row] = strip
        self._painted.clear()

    def _rows(self, regions: Iterable[Region]) -> Iterable[int]:
        for region in regions or (self._editor.size.region,):
            yield from range(region.y, region.bottom)


async def pressed(walk: Walk, key: str) -> None:
    await walk.pilot.press(key)
    await walk.pilot.pause()


@pytest.mark.parametrize("way", WAYS)
async def test_every_line_that_looks_different_is_painted(
    tmp_path: Path, make_app: MakeApp, settle: Settle, way: str
) -> None:
    written, keys = WAYS[way]
    app = make_app(tmp_path, "ko", wish=ONE_QUESTION, decks=(trial_deck(tmp_path),))
    async with walking(app, settle, NARROW) as walk:
        if written:
            await walk.write(written)
        walk.editor.cursor_blink = False
        painting = Painting(walk.editor)
        for key in keys:
            await pressed(walk, key)
            painting.paint()
            assert painting.shown == painting.wanted(), key


async def test_a_letter_paints_its_paragraph(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    app = make_app(tmp_path, "ko", wish=ONE_QUESTION, decks=(trial_deck(tmp_path),))
    async with walking(app, settle, NARROW) as walk:
        await walk.write("one\ntwo\nthree")
        painting = Painting(walk.editor)
        await pressed(walk, "a")
        assert painting._painted == {2}
