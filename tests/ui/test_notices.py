"""Notices: over the top line, where they hide nothing that is worked with, and soon gone."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.widgets import TextArea
from textual.widgets._toast import Toast

from quizapp.core.selection import Wish
from quizapp.ui.app import QuizappApp
from quizapp.ui.widgets.rating_row import RatingRow
from tests.ui.conftest import MakeApp, Settle
from tests.ui.trial_deck import COMPLETE, ONE_QUESTION, trial_deck
from tests.ui.walking import NARROW, Walk, walking


def asking(
    make_app: MakeApp, folder: Path, lang: str = "ko", wish: Wish | None = ONE_QUESTION
) -> QuizappApp:
    return make_app(folder, lang, wish=wish, decks=(trial_deck(folder),))


def covered(walk: Walk, kind: type) -> bool:
    """Whether a notice stands over a widget of that kind."""
    place = walk.screen.query_one(kind).region
    toasts = [toast.region for toast in walk.screen.query(Toast)]
    assert toasts
    return any(toast.overlaps(place) for toast in toasts)


@pytest.mark.parametrize("lang", ["ko", "en"])
async def test_the_answer_box_stays_in_sight(
    tmp_path: Path, make_app: MakeApp, settle: Settle, lang: str
) -> None:
    async with walking(asking(make_app, tmp_path, lang), settle, NARROW, notices=True) as walk:
        await walk.press("ctrl+s")

        assert walk.notices()
        assert walk.notices()[0] in walk.seen().splitlines()[0]
        assert not covered(walk, TextArea)


async def test_the_ratings_stay_in_sight(tmp_path: Path, make_app: MakeApp, settle: Settle) -> None:
    async with walking(asking(make_app, tmp_path), settle, NARROW, notices=True) as walk:
        await walk.answer(COMPLETE)
        await walk.press("1", "u", "1", "u")

        assert len(walk.notices()) == 2
        assert not covered(walk, RatingRow)


@pytest.mark.parametrize(
    "way", [("enter",), ("escape",), ("enter", "enter")], ids=["on", "away", "home"]
)
async def test_what_was_said_does_not_follow_to_another_screen(
    tmp_path: Path, make_app: MakeApp, settle: Settle, way: tuple[str, ...]
) -> None:
    async with walking(asking(make_app, tmp_path), settle, NARROW, notices=True) as walk:
        await walk.answer(COMPLETE)
        await walk.press("1", "u")
        assert walk.notices()
        await walk.press(*way)

        assert not walk.notices()


async def test_a_word_about_a_dropped_quiz_does_not_cover_the_next_question(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(asking(make_app, tmp_path), settle, NARROW, notices=True) as walk:
        await walk.write("그")
        await walk.press("escape", "x", "y")
        assert walk.notices() == ["퀴즈를 버렸습니다."]
        await walk.press("s")

        assert walk.where == "QuestionScreen"
        assert not walk.notices()


async def test_the_footer_promises_no_home_where_the_quiz_did_not_begin_there(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(asking(make_app, tmp_path, "en", None), settle) as walk:
        await walk.press("b", "enter")
        assert "Esc Leave" in walk.seen().splitlines()[-1]
        await walk.press("escape")

        assert walk.where == "BrowseScreen"
