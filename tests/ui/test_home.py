"""The home screen: painted at once, today's quiz under one key, everything else a key away."""

from __future__ import annotations

import asyncio
import threading
from pathlib import Path

import pytest

from quizapp.core.selection import Wish
from quizapp.errors import StorageError
from quizapp.study.study import Study
from quizapp.texts import Lang, say
from quizapp.ui.app import QuizappApp
from quizapp.ui.screens.home import HomeScreen
from tests.ui.conftest import MakeApp, OpenStudy, Practise, Settle
from tests.ui.trial_deck import COMPLETE, ONE_QUESTION, WITHOUT_STALE, trial_deck
from tests.ui.walking import NARROW, WIDE, walking


async def test_home_is_painted_before_decks_and_progress_are_open(
    tmp_path: Path, make_app: MakeApp, study_in: OpenStudy, settle: Settle
) -> None:
    go_on = threading.Event()

    def slowly(in_memory: bool) -> Study:
        go_on.wait(30)
        return study_in(tmp_path, in_memory=in_memory)

    app = QuizappApp(make_app(tmp_path, "en").settings, slowly)
    async with app.run_test(size=WIDE) as pilot:
        await pilot.pause()
        first = "\n".join(strip.text for strip in app.screen._compositor.render_strips())
        await pilot.press("enter", "b", "p", "c", "x")
        still_home = isinstance(app.screen, HomeScreen) and len(app.screen_stack) == 1
        go_on.set()
        await settle(pilot)
        counts = str(app.screen.query_one("#counts").render())

    assert "Today's quiz" in first
    assert "Getting the questions ready" in first
    assert "Start" in first
    assert still_home
    assert "3 questions" in counts


async def test_home_counts_what_is_new_and_how_long_it_takes(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(make_app(tmp_path, "en"), settle) as walk:
        home = walk.screen.home

        assert walk.text("#counts") == f"3 questions · about {home.minutes} min with follow-ups"
        assert walk.text("#kinds") == "3 new"


@pytest.mark.parametrize(
    ("lang", "heading", "first"),
    [
        ("ko", "이렇게 연습합니다", "1  면접관에게 말하듯이"),
        ("en", "How it works", "1  Answer in your own words"),
    ],
)
async def test_somebody_new_is_told_how_it_works(
    tmp_path: Path, make_app: MakeApp, settle: Settle, lang: str, heading: str, first: str
) -> None:
    async with walking(make_app(tmp_path, lang), settle, NARROW) as walk:
        assert walk.text("#weak-heading") == heading
        assert walk.text("#weak").startswith(first)
        assert len(walk.text("#weak").splitlines()) == 4
        assert walk.text("#weak").splitlines()[-1] in walk.seen()


async def test_somebody_who_has_practised_sees_the_weakest_topics_instead(
    tmp_path: Path, make_app: MakeApp, practise: Practise, settle: Settle
) -> None:
    practise(tmp_path, "def-jwt", "모르겠습니다", days_ago=2)

    async with walking(make_app(tmp_path), settle) as walk:
        assert walk.text("#weak-heading") == "약한 토픽"
        assert walk.text("#weak").startswith("JWT")


async def test_home_counts_what_is_due_and_ranks_the_weakest_topics(
    tmp_path: Path, make_app: MakeApp, practise: Practise, settle: Settle
) -> None:
    deck = trial_deck(tmp_path)
    practise(tmp_path, "cache-why", "캐시요", days_ago=9, decks=(deck,))
    practise(tmp_path, "def-jwt", "모르겠습니다", days_ago=0.1)

    async with walking(make_app(tmp_path, "en", decks=(deck,)), settle) as walk:
        assert "1 due" in walk.text("#kinds")
        weakest = walk.text("#weak").splitlines()
        assert len(weakest) == 2
        assert {line.split()[0] for line in weakest} == {"Trial", "JWT"}
        assert next(one for one in weakest if one.startswith("Trial")).endswith("% · 1/4 questions")
        assert "1 answered today" in walk.text("#top-line")


async def test_never_more_than_three_weak_topics_are_shown(
    tmp_path: Path, make_app: MakeApp, practise: Practise, settle: Settle
) -> None:
    for question in ("def-jwt", "def-cookie", "def-session", "def-oauth", "jsessionid"):
        practise(tmp_path, question, "모르겠습니다", days_ago=2)

    async with walking(make_app(tmp_path), settle) as walk:
        assert len(walk.text("#weak").splitlines()) == 3


@pytest.mark.parametrize("pressed", ["enter", "s", "ㄴ"])
async def test_one_key_starts_todays_quiz(
    tmp_path: Path, make_app: MakeApp, settle: Settle, pressed: str
) -> None:
    async with walking(make_app(tmp_path, "en"), settle) as walk:
        await walk.press(pressed)

        assert walk.where == "QuestionScreen"
        assert " · 1/3 · " in walk.text("#top-line")


async def test_a_key_held_down_starts_one_quiz_only(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(make_app(tmp_path), settle) as walk:
        for _ in range(3):
            walk.app.simulate_key("enter")
        await walk.settle()
        await walk.write("그")
        await walk.press("escape")

        assert len(walk.screen.home.unfinished) == 1
        assert walk.where == "HomeScreen"


async def test_a_click_on_the_menu_opens_what_it_says(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(make_app(tmp_path), settle) as walk:
        await walk.pilot.click("#menu", offset=(10, 0))
        await walk.settle()

        assert walk.where == "QuestionScreen"


@pytest.mark.parametrize(
    ("pressed", "screen"),
    [
        ("b", "BrowseScreen"), ("ㅠ", "BrowseScreen"),
        ("p", "ProgressScreen"), ("ㅔ", "ProgressScreen"),
        ("?", "KeysScreen"), ("f1", "KeysScreen"),
    ],
)  # fmt: skip
async def test_every_entry_of_the_menu_is_one_key_away(
    tmp_path: Path, make_app: MakeApp, settle: Settle, pressed: str, screen: str
) -> None:
    async with walking(make_app(tmp_path), settle) as walk:
        await walk.press(pressed)

        assert walk.where == screen
        await walk.press("escape")
        assert walk.where == "HomeScreen"


@pytest.mark.parametrize("pressed", ["q", "ㅂ", "ctrl+q"])
async def test_quitting_is_one_key(
    tmp_path: Path, make_app: MakeApp, settle: Settle, pressed: str
) -> None:
    async with walking(make_app(tmp_path), settle) as walk:
        await walk.pilot.press(pressed)

    assert walk.app.return_value == 0


async def test_what_was_answered_shows_on_home_when_the_quiz_is_left(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    app = make_app(tmp_path, "en", wish=ONE_QUESTION, decks=(trial_deck(tmp_path),))
    async with walking(app, settle) as walk:
        await walk.answer(COMPLETE)
        await walk.press("enter", "escape")

        assert walk.where == "HomeScreen"
        assert "1 answered today" in walk.text("#top-line")
        assert walk.text("#weak").startswith("Trial")


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("ko", "오늘 몫은 끝냈습니다 · 새 질문 3개 더"),
        ("en", "Today's share is done · 3 more new"),
    ],
)
async def test_when_todays_share_is_done_the_next_new_questions_are_offered(
    tmp_path: Path, make_app: MakeApp, practise: Practise, settle: Settle, lang: str, said: str
) -> None:
    for question in ("def-jwt", "def-cookie", "def-session"):
        practise(tmp_path, question, "모르겠습니다", days_ago=0.01)

    async with walking(make_app(tmp_path, lang), settle) as walk:
        assert walk.text("#kinds") == said
        await walk.press("enter")
        assert " · 1/3 · " in walk.text("#top-line")


async def test_the_share_is_not_done_while_a_quiz_is_unfinished_or_after_one_answer(
    tmp_path: Path, make_app: MakeApp, practise: Practise, settle: Settle
) -> None:
    practise(tmp_path, "def-jwt", "모르겠습니다", days_ago=0.01)
    async with walking(make_app(tmp_path, "en"), settle) as walk:
        assert walk.text("#kinds") == "3 new"
    for question in ("def-cookie", "def-session"):
        practise(tmp_path, question, "모르겠습니다", days_ago=0.01)
    async with walking(make_app(tmp_path, "en"), settle) as walk:
        await walk.press("enter", "S", "o", "escape")
        assert walk.text("#kinds") == "3 new"


async def test_a_question_that_no_deck_has_is_said_with_the_nearest_one(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    app = make_app(tmp_path, "en", wish=Wish(questions=("def-cooky",)))
    async with walking(app, settle) as walk:
        assert walk.where == "HomeScreen"
        assert "def-cookie" in walk.notices()[0]


async def test_home_says_when_it_cannot_read_the_progress(
    tmp_path: Path, make_app: MakeApp, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: Study) -> None:
        raise StorageError("error.storage_io", reason="[/dev]")

    monkeypatch.setattr(Study, "home", refuse)
    async with walking(make_app(tmp_path, "en"), settle) as walk:
        assert "[/dev]" in walk.notices()[0]
        assert walk.where == "HomeScreen"


async def test_quitting_while_home_is_loading_leaves_without_a_complaint(
    tmp_path: Path, make_app: MakeApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    reading, go_on, over = threading.Event(), threading.Event(), threading.Event()
    really = Study.home

    def slowly(study: Study) -> object:
        reading.set()
        go_on.wait(30)
        try:
            return really(study)
        finally:
            over.set()

    monkeypatch.setattr(Study, "home", slowly)
    app = make_app(tmp_path)
    async with app.run_test() as pilot:
        await pilot.pause()
        assert await asyncio.to_thread(reading.wait, 30)
        app.exit(0)
        go_on.set()
    assert over.wait(30)

    assert app.return_value == 0


@pytest.mark.parametrize("lang", Lang)
async def test_no_entry_of_the_menu_is_cut(
    tmp_path: Path, make_app: MakeApp, settle: Settle, lang: Lang
) -> None:
    entries = ["continue", "start_anew", "browse", "progress", "help"]
    app = make_app(tmp_path, lang, wish=ONE_QUESTION, decks=(trial_deck(tmp_path),))
    async with walking(app, settle, NARROW) as walk:
        await walk.write("그")
        await walk.press("escape")

        for entry in entries:
            assert f" {say(lang, f'home.{entry}')} " in walk.seen()


async def test_everything_on_home_fits_a_small_terminal(
    tmp_path: Path, make_app: MakeApp, practise: Practise, settle: Settle
) -> None:
    for question in ("def-jwt", "def-cookie", "def-session", "def-oauth"):
        practise(tmp_path, question, "모르겠습니다", days_ago=2)
    deck = trial_deck(tmp_path)
    async with walking(make_app(tmp_path, wish=ONE_QUESTION, decks=(deck,)), settle) as walk:
        await walk.answer(WITHOUT_STALE)
        await walk.press("enter")
        await walk.write(WITHOUT_STALE)
        await walk.press("escape")

    async with walking(make_app(tmp_path, decks=(deck,)), settle, NARROW) as walk:
        seen = walk.seen()
        for words in ("오늘의 퀴즈", "새 퀴즈 시작", "이어서 하기", "둘러보기", "진도", "도움말"):
            assert words in seen
        assert walk.screen.query_one("#home").max_scroll_y == 0
        assert walk.text("#weak").splitlines()[-1].split()[0] in seen
        assert "끝내기" in seen.splitlines()[-1]
