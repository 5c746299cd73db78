"""Nothing that is typed faster than the screens open is lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.events import Paste

from quizapp.core.selection import Wish
from quizapp.ui.app import QuizappApp
from quizapp.ui.screens.home import HomeScreen
from tests.ui.conftest import MakeApp, Settle
from tests.ui.trial_deck import COMPLETE, TWO_QUESTIONS, WITHOUT_STALE, trial_deck
from tests.ui.walking import walking

TYPED = "b 세션은 sqp?"
"""With letters that are keys of home."""


def asking(make_app: MakeApp, folder: Path, wish: Wish | None = TWO_QUESTIONS) -> QuizappApp:
    return make_app(folder, "en", wish=wish, decks=(trial_deck(folder),))


@pytest.mark.parametrize("start", ["enter", "s", "ㄴ"])
async def test_what_follows_the_start_of_a_quiz_stands_in_its_first_answer(
    tmp_path: Path, make_app: MakeApp, settle: Settle, start: str
) -> None:
    async with walking(asking(make_app, tmp_path, None), settle) as walk:
        await walk.strike(start, *TYPED)

        assert walk.where == "QuestionScreen"
        assert walk.editor.text == TYPED


async def test_so_does_what_is_pasted(tmp_path: Path, make_app: MakeApp, settle: Settle) -> None:
    async with walking(asking(make_app, tmp_path, None), settle) as walk:
        walk.app.simulate_key("enter")
        walk.app.post_message(Paste("붙인 말"))
        await walk.strike("!")

        assert walk.editor.text == "붙인 말!"


@pytest.mark.parametrize("on", ["enter", "space"])
async def test_after_a_glimpse_it_stands_in_the_answer_to_the_follow_up(
    tmp_path: Path, make_app: MakeApp, settle: Settle, on: str
) -> None:
    async with walking(asking(make_app, tmp_path), settle) as walk:
        await walk.answer(WITHOUT_STALE)
        assert walk.where == "GlimpseScreen"
        await walk.strike(on, *TYPED)

        assert walk.editor.text == TYPED


@pytest.mark.parametrize("on", ["enter", "r"])
async def test_after_a_review_it_stands_in_the_next_answer(
    tmp_path: Path, make_app: MakeApp, settle: Settle, on: str
) -> None:
    async with walking(asking(make_app, tmp_path), settle) as walk:
        await walk.answer(COMPLETE)
        assert walk.where == "ReviewScreen"
        await walk.strike(on, *TYPED)

        assert walk.editor.text == TYPED


async def test_a_draft_goes_on_where_it_ended_after_reading(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(asking(make_app, tmp_path), settle) as walk:
        await walk.press("ctrl+n")
        await walk.strike("a", "ctrl+b")
        await walk.strike("enter", *TYPED)

        assert walk.editor.text == f"a{TYPED}"


async def test_an_answer_that_is_submitted_at_once_is_there_to_its_last_letter(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(asking(make_app, tmp_path), settle) as walk:
        await walk.strike(*WITHOUT_STALE, "ctrl+s", "enter", *"그리고", "ctrl+s")

        assert walk.where == "ReviewScreen"
        (answer,) = walk.app.opened.attempts("cache-why")
        (follow_up,) = walk.app.opened.attempts("cache-change")
        assert (answer.text, follow_up.text) == (WITHOUT_STALE, "그리고")


async def test_a_draft_that_is_left_at_once_is_kept_to_its_last_letter(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(asking(make_app, tmp_path), settle) as walk:
        await walk.strike(*TYPED, "ctrl+q")

    async with walking(asking(make_app, tmp_path, None), settle) as walk:
        assert walk.screen.home.unfinished[0].draft == TYPED


@pytest.mark.parametrize("search", ["/", "f3"])
async def test_a_search_gets_everything_that_follows_its_key(
    tmp_path: Path, make_app: MakeApp, settle: Settle, search: str
) -> None:
    async with walking(asking(make_app, tmp_path, None), settle) as walk:
        await walk.press("b")
        await walk.strike("slash" if search == "/" else search, *"세ㅅ/a")

        assert walk.screen.field.text == "세ㅅ/a"


@pytest.mark.parametrize("read_again", [False, True], ids=["before the quiz", "during the quiz"])
async def test_a_quiz_taken_up_right_after_another_gets_what_is_typed(
    tmp_path: Path, make_app: MakeApp, settle: Settle, read_again: bool
) -> None:
    """Whatever home knew when it was covered: an untouched quiz is no more when it is left."""
    async with walking(asking(make_app, tmp_path), settle) as walk:
        home = next(one for one in walk.app.screen_stack if isinstance(one, HomeScreen))
        if read_again:
            home.load()
            await walk.settle()
        await walk.strike("escape", "enter", *TYPED)

        assert walk.where == "QuestionScreen"
        assert walk.editor.text == TYPED


async def test_enter_right_after_a_quiz_was_left_continues_that_one(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(asking(make_app, tmp_path, None), settle) as walk:
        await walk.press("enter")
        await walk.strike("a", "escape", "enter", "b")

        assert walk.editor.text == "ab"


async def test_keys_wait_for_the_reading_sent_last_though_an_earlier_one_arrives_meanwhile(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(asking(make_app, tmp_path, None), settle) as walk:
        home = walk.screen
        assert isinstance(home, HomeScreen)
        assert home._reader is not None
        earlier = HomeScreen.Loaded(home.home, home._reader)
        home.come_back()
        home.on_home_screen_loaded(earlier)
        assert not home.takes_keys

        await walk.settle()
        assert home.takes_keys
