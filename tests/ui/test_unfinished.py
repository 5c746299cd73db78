"""Quizzes that were left: offered first on home, continued with their text, or dropped."""

from __future__ import annotations

import threading
from datetime import timedelta
from pathlib import Path

import pytest

from quizapp.core.selection import Wish
from quizapp.study.study import Study
from tests.ui.conftest import NOW, MakeApp, OpenStudy, Settle
from tests.ui.trial_deck import ONE_QUESTION, trial_deck
from tests.ui.walking import NARROW, walking


@pytest.mark.parametrize("pressed", ["c", "ㅊ", "enter"])
async def test_an_unfinished_quiz_is_offered_with_its_text(
    tmp_path: Path, make_app: MakeApp, settle: Settle, pressed: str
) -> None:
    deck = trial_deck(tmp_path)
    async with walking(make_app(tmp_path, wish=ONE_QUESTION, decks=(deck,)), settle) as walk:
        await walk.write("캐시는 [/b] 그러니까")
        await walk.press("escape")
        assert "이어서 하기" in walk.seen()

    async with walking(make_app(tmp_path, decks=(deck,)), settle) as walk:
        assert "1/1 캐시는 왜 쓰나요?" in walk.seen()
        assert "쓰던 답: 캐시는 [/b] 그러니까" in walk.seen()
        await walk.press(pressed)
        assert walk.editor.text == "캐시는 [/b] 그러니까"


async def test_starting_another_quiz_keeps_the_unfinished_one(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    deck = trial_deck(tmp_path)
    async with walking(make_app(tmp_path, wish=ONE_QUESTION, decks=(deck,)), settle) as walk:
        await walk.write("먼저 쓰던 답")
        await walk.press("escape")

    later = NOW + timedelta(minutes=1)
    async with walking(make_app(tmp_path, decks=(deck,), now=later), settle) as walk:
        await walk.press("s")
        await walk.write("나중에 쓰던 답")
        await walk.press("escape")

        assert "쓰던 답: 나중에 쓰던 답" in walk.seen()
        await walk.press("down", "enter")
        assert walk.editor.text == "먼저 쓰던 답"


@pytest.mark.parametrize("pressed", ["x", "ㅌ"])
async def test_an_unfinished_quiz_can_be_dropped_after_asking(
    tmp_path: Path, make_app: MakeApp, settle: Settle, pressed: str
) -> None:
    app = make_app(tmp_path, "en", wish=ONE_QUESTION, decks=(trial_deck(tmp_path),))
    async with walking(app, settle, NARROW) as walk:
        await walk.write("So,")
        await walk.press("escape")
        assert "x Drop" in walk.seen().splitlines()[-1]
        assert walk.seen().splitlines()[-1].rstrip().endswith("? Help")
        await walk.press(pressed)
        assert "stopped at “Why would you use a cache?”" in walk.text("#question")
        await walk.press("n")
        assert walk.screen.home.unfinished
        await walk.press(pressed, "ㅛ")

        assert not walk.screen.home.unfinished
        assert "Continue" not in walk.seen()
        assert "x Drop" not in walk.seen()


async def test_the_highlighted_one_of_several_is_dropped(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    deck = trial_deck(tmp_path)
    for minute, question in enumerate(("cache-why", "queue-why")):
        wish, now = Wish(questions=(question,)), NOW + timedelta(minutes=minute)
        app = make_app(tmp_path, "en", wish=wish, decks=(deck,), now=now)
        async with walking(app, settle) as walk:
            await walk.write("So,")
            await walk.press("escape")

    async with walking(make_app(tmp_path, "en", decks=(deck,)), settle) as walk:
        await walk.press("down", "x")
        assert "cache" in walk.text("#question")
        await walk.press("y")
        (left,) = walk.screen.home.unfinished
        assert "queue" in left.prompt.en


async def left(
    folder: Path, make_app: MakeApp, settle: Settle, *questions: str, lang: str = "ko"
) -> None:
    """Leave a quiz with a word written for each of ``questions``, one a minute."""
    for minute, question in enumerate(questions):
        wish, now = Wish(questions=(question,)), NOW + timedelta(minutes=minute)
        app = make_app(folder, lang, wish=wish, decks=(trial_deck(folder),), now=now)
        async with walking(app, settle) as walk:
            await walk.write("So,")
            await walk.press("escape")


@pytest.mark.parametrize(
    ("lang", "questions", "said"),
    [
        ("ko", ("cache-why", "queue-why", "odd-marks"), "… 하나 더 있음"),
        ("en", ("cache-why", "queue-why", "odd-marks"), "… and one more"),
        ("ko", ("cache-why", "queue-why", "odd-marks", "def-jwt"), "… 2개 더 있음"),
        ("en", ("cache-why", "queue-why", "odd-marks", "def-jwt"), "… and 2 more"),
    ],
)
async def test_quizzes_that_are_not_listed_are_counted(
    tmp_path: Path,
    make_app: MakeApp,
    settle: Settle,
    lang: str,
    questions: tuple[str, ...],
    said: str,
) -> None:
    await left(tmp_path, make_app, settle, *questions, lang=lang)
    app = make_app(tmp_path, lang, decks=(trial_deck(tmp_path),))
    async with walking(app, settle, NARROW) as walk:
        lines = walk.seen().splitlines()
        at = next(n for n, line in enumerate(lines) if said in line)
        assert "So," in lines[at - 1]
        await walk.press("x", "y")
        assert (said in walk.seen()) is False


@pytest.mark.parametrize(("lang", "help_key"), [("ko", "? 도움말"), ("en", "? Help")])
async def test_help_is_whole_in_the_footer_beside_an_unfinished_quiz(
    tmp_path: Path, make_app: MakeApp, settle: Settle, lang: str, help_key: str
) -> None:
    await left(tmp_path, make_app, settle, "cache-why", lang=lang)
    app = make_app(tmp_path, lang, decks=(trial_deck(tmp_path),))
    async with walking(app, settle, NARROW) as walk:
        assert walk.seen().splitlines()[-1].rstrip().endswith(help_key)


async def test_two_unfinished_quizzes_are_all_there_is(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    await left(tmp_path, make_app, settle, "cache-why", "queue-why")
    app = make_app(tmp_path, decks=(trial_deck(tmp_path),))
    async with walking(app, settle, NARROW) as walk:
        assert "더 있음" not in walk.seen()


async def test_a_quiz_in_which_nothing_was_done_is_not_offered_again(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    app = make_app(tmp_path, "en", wish=ONE_QUESTION, decks=(trial_deck(tmp_path),))
    async with walking(app, settle) as walk:
        await walk.press("space", "escape")
        assert walk.screen.home.unfinished == ()
        assert "Continue" not in walk.seen()


async def test_without_an_unfinished_quiz_there_is_nothing_to_continue_or_drop(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(make_app(tmp_path, "en"), settle) as walk:
        await walk.press("c", "x")

        assert walk.where == "HomeScreen"
        assert "Continue" not in walk.seen()


async def test_a_quiz_that_was_finished_elsewhere_is_not_continued(
    tmp_path: Path, make_app: MakeApp, study_in: OpenStudy, settle: Settle
) -> None:
    app = make_app(tmp_path, "en", wish=ONE_QUESTION, decks=(trial_deck(tmp_path),))
    async with walking(app, settle) as walk:
        await walk.write("So,")
        await walk.press("escape")
        other = study_in(tmp_path)
        other.abandon(walk.screen.home.unfinished[0].quiz)
        other.close()
        await walk.press("c")

        assert walk.where == "HomeScreen"
        assert walk.notices() == ["That quiz cannot be continued any more."]


@pytest.mark.parametrize(
    ("struck", "screen"),
    [("enter", "QuestionScreen"), ("c", "HomeScreen"), ("s", "QuestionScreen")],
)
async def test_a_key_struck_right_after_a_quiz_does_what_it_does_in_the_menu_without_that_quiz(
    tmp_path: Path,
    make_app: MakeApp,
    settle: Settle,
    monkeypatch: pytest.MonkeyPatch,
    struck: str,
    screen: str,
) -> None:
    go_on = threading.Event()
    really = Study.home

    def slowly(study: Study) -> object:
        go_on.wait(30)
        return really(study)

    app = make_app(
        tmp_path, "en", wish=Wish(questions=("queue-why",)), decks=(trial_deck(tmp_path),)
    )
    async with walking(app, settle) as walk:
        await walk.answer("Slow work is done later, and it absorbs bursts.")
        while walk.where != "SummaryScreen":
            await walk.press("enter")
        monkeypatch.setattr(Study, "home", slowly)
        await walk.pilot.press("enter", struck)
        assert walk.where == "HomeScreen"
        go_on.set()
        await walk.settle()

        assert walk.where == screen
        assert screen == "HomeScreen" or walk.screen.question.id != "queue-why"
        assert walk.notices() == []
