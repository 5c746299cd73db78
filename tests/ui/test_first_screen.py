"""What is open already is drawn at once: home with its counts, or the question asked for."""

from __future__ import annotations

from pathlib import Path

import pytest

from quizapp.core.selection import Wish
from quizapp.errors import StorageError
from quizapp.study.study import Study
from quizapp.ui.app import QuizappApp
from tests.ui.conftest import MakeApp, OpenStudy, Settle
from tests.ui.trial_deck import COMPLETE, ONE_QUESTION, trial_deck
from tests.ui.walking import walking


@pytest.fixture
def ready(tmp_path: Path, study_in: OpenStudy) -> Study:
    """Closed by the app."""
    return study_in(tmp_path, decks=(trial_deck(tmp_path),))


def opened(make_app: MakeApp, folder: Path, ready: Study, wish: Wish | None = None) -> QuizappApp:
    """An app that nothing has to be opened for any more."""

    def refuse(_: bool) -> Study:
        raise AssertionError("it was open already")

    settings = make_app(folder, "en", decks=(trial_deck(folder),)).settings
    return QuizappApp(settings, refuse, wish, ready=ready)


async def test_home_is_first_drawn_with_its_counts(
    tmp_path: Path, make_app: MakeApp, ready: Study, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Study, "home", lambda _: pytest.fail("the counts wait for nothing"))
    monkeypatch.setattr("quizapp.ui.screens.home.HomeScreen.load", lambda _: None)
    async with opened(make_app, tmp_path, ready).run_test() as pilot:
        await pilot.pause()
        assert "questions · about" in str(pilot.app.screen.query_one("#counts").render())
        assert str(pilot.app.screen.query_one("#weak-heading").render()) == ""


async def test_the_weakest_topics_follow(
    tmp_path: Path, make_app: MakeApp, ready: Study, settle: Settle
) -> None:
    async with walking(opened(make_app, tmp_path, ready), settle) as walk:
        assert walk.text("#weak-heading")


async def test_trouble_with_the_progress_is_said_once_home_is_drawn(
    tmp_path: Path,
    make_app: MakeApp,
    ready: Study,
    settle: Settle,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(_: Study) -> None:
        raise StorageError("error.storage_io", path=tmp_path, reason="broken")

    monkeypatch.setattr(Study, "today", refuse)
    async with walking(opened(make_app, tmp_path, ready), settle) as walk:
        assert walk.where == "HomeScreen"
        assert any("broken" in notice for notice in walk.notices())


async def test_a_question_that_was_asked_for_comes_first_and_home_after_it(
    tmp_path: Path, make_app: MakeApp, ready: Study, settle: Settle
) -> None:
    async with walking(opened(make_app, tmp_path, ready, ONE_QUESTION), settle) as walk:
        assert [type(one).__name__ for one in walk.app.screen_stack] == ["QuestionScreen"]
        assert "Why would you use a cache?" in walk.seen()
        await walk.press("escape")
        assert walk.where == "HomeScreen"
        assert "questions · about" in walk.text("#counts")


async def test_a_whole_quiz_that_was_asked_for_ends_at_home(
    tmp_path: Path, make_app: MakeApp, ready: Study, settle: Settle
) -> None:
    async with walking(opened(make_app, tmp_path, ready, ONE_QUESTION), settle) as walk:
        await walk.answer(COMPLETE)
        while walk.where != "SummaryScreen":
            await walk.press("enter")
        await walk.press("enter")
        assert walk.where == "HomeScreen"


async def test_a_question_nobody_has_leads_home_with_a_word_about_it(
    tmp_path: Path, make_app: MakeApp, ready: Study, settle: Settle
) -> None:
    app = opened(make_app, tmp_path, ready, Wish(questions=("cache-wyh",)))
    async with walking(app, settle) as walk:
        assert walk.where == "HomeScreen"
        assert any("cache-why" in notice for notice in walk.notices())
        assert walk.text("#counts")
