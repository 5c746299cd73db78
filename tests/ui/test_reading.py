"""An earlier question read over: only what was shown already is shown again."""

from __future__ import annotations

from pathlib import Path

import pytest

from quizapp.core.rating import Rating
from quizapp.core.selection import Wish
from quizapp.ui.app import QuizappApp
from quizapp.ui.widgets.model_answer import ModelAnswer
from tests.ui.conftest import MakeApp, Settle
from tests.ui.trial_deck import COMPLETE, TWO_QUESTIONS, WITHOUT_STALE, WRONG_CLAIM, trial_deck
from tests.ui.walking import HUGE, NARROW, WIDE, walking


def asking(
    make_app: MakeApp, folder: Path, lang: str = "ko", wish: Wish = TWO_QUESTIONS
) -> QuizappApp:
    return make_app(folder, lang, wish=wish, decks=(trial_deck(folder),))


@pytest.mark.parametrize(
    ("lang", "size", "words"),
    [
        ("ko", WIDE, ("지난 질문 보기", "바로잡기", "원본이 바뀌어도", "낡은 값이", "모범 답안")),
        ("en", WIDE, ("an earlier question", "Corrections", "does not know", "Model answer")),
        ("ko", HUGE, ("적중률을", "RFC 9211", "말한 포인트 2", "하던 곳으로 돌아가기")),
    ],
)
async def test_what_was_reviewed_is_shown_in_full(
    tmp_path: Path,
    make_app: MakeApp,
    settle: Settle,
    lang: str,
    size: tuple[int, int],
    words: tuple[str, ...],
) -> None:
    async with walking(asking(make_app, tmp_path, lang), settle, size) as walk:
        await walk.answer(WRONG_CLAIM)
        await walk.press("s", "x", "ctrl+b")

        assert walk.where == "ReadingScreen"
        assert all(word in walk.seen() for word in words)


async def test_while_follow_ups_wait_what_they_ask_for_stays_hidden(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(asking(make_app, tmp_path), settle) as walk:
        await walk.answer(WRONG_CLAIM)
        await walk.press("enter", "ctrl+b")

        assert walk.where == "ReadingScreen"
        assert "캐시는 항상 최신이에요[!]" in walk.text("#answer")
        assert walk.text("#found").startswith("[1] 응답이 빨라진다")
        for part in ("#missed", "#corrections", "#remarks", "#sources"):
            assert walk.text(part) == ""
        assert not walk.screen.query_one(ModelAnswer).display
        assert "낡은 값이" not in walk.seen()
        assert "c 이 말 했어요" not in walk.seen()


async def test_a_rating_taken_over_in_haste_can_be_corrected(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(asking(make_app, tmp_path, "en"), settle, NARROW) as walk:
        await walk.answer(COMPLETE)
        await walk.press("enter", "ctrl+b")
        assert "[4 Easy] suggested" in walk.seen()
        assert "Undo" not in walk.seen()
        await walk.press("2")
        assert "[2 Hard]" in walk.seen()
        assert walk.app.opened.attempts("cache-why")[0].rating is Rating.HARD

        assert "u Undo rating" in walk.seen().splitlines()[-1]
        await walk.press("u")
        assert walk.app.opened.attempts("cache-why")[0].rating is Rating.EASY
        await walk.pilot.click("RatingChoice", offset=(3, 0))
        await walk.settle()
        assert "[1 Again]" in walk.seen()


async def test_what_waits_for_its_follow_ups_is_not_rated_yet(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(asking(make_app, tmp_path, "en"), settle) as walk:
        await walk.answer(WITHOUT_STALE)
        await walk.press("enter", "ctrl+b", "1", "u")

        assert walk.where == "ReadingScreen"
        assert "Rating" not in walk.seen()
        assert walk.screen.sitting.quiz.find("cache-why").overruled is None


async def test_only_the_rating_of_the_question_in_sight_is_taken_back(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    wish = Wish(questions=("cache-why", "queue-why", "odd-marks"))
    async with walking(asking(make_app, tmp_path, "en", wish), settle) as walk:
        for _ in range(2):
            await walk.press("ctrl+g", "3", "enter")
        await walk.press("ctrl+b", "b", "u")
        assert walk.screen.sitting.quiz.find("cache-why").overruled is Rating.GOOD

        await walk.press("enter", "ctrl+b", "u")
        assert walk.screen.sitting.quiz.find("queue-why").overruled is None


async def test_nothing_can_be_claimed_or_answered_again_while_reading(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(asking(make_app, tmp_path, "en"), settle) as walk:
        await walk.answer(WITHOUT_STALE)
        await walk.press("s", "x", "ctrl+b", "c", "r")

        assert walk.where == "ReadingScreen"


@pytest.mark.parametrize(
    ("pressed", "lang", "said"),
    [
        ("ctrl+n", "ko", "건너뛴 질문입니다."),
        ("ctrl+n", "en", "You skipped this question."),
        ("ctrl+g", "ko", "모르겠다고 답했습니다."),
    ],
)
async def test_a_question_without_an_answer_says_why(
    tmp_path: Path, make_app: MakeApp, settle: Settle, pressed: str, lang: str, said: str
) -> None:
    async with walking(asking(make_app, tmp_path, lang), settle, NARROW) as walk:
        await walk.press(pressed)
        if pressed == "ctrl+g":
            await walk.press("enter")
        await walk.press("ctrl+b")

        assert walk.where == "ReadingScreen"
        assert walk.text("#answer") == said
        assert bool(walk.text("#missed")) is (pressed == "ctrl+g")


@pytest.mark.parametrize("way_back", ["enter", "escape", "space"])
async def test_reading_leads_back_step_by_step_and_returns_in_one(
    tmp_path: Path, make_app: MakeApp, settle: Settle, way_back: str
) -> None:
    wish = Wish(questions=("cache-why", "queue-why", "odd-marks"))
    async with walking(asking(make_app, tmp_path, wish=wish), settle) as walk:
        await walk.press("ctrl+n", "ctrl+n")
        await walk.write("generic")
        await walk.press("ctrl+b")
        assert walk.text("#prompt") == "큐는 왜 쓰나요?"
        assert "b 앞 질문" in walk.seen()
        await walk.press({"enter": "b", "escape": "ㅠ", "space": "left"}[way_back])
        assert walk.text("#prompt") == "캐시는 왜 쓰나요?"
        assert "b 앞 질문" not in walk.seen()

        await walk.press(way_back)
        assert walk.editor.text == "generic"


async def test_another_language_changes_everything_but_the_answer(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(asking(make_app, tmp_path), settle) as walk:
        await walk.answer(COMPLETE)
        await walk.press("enter", "ctrl+b", "f10")

        assert walk.text("#prompt") == "Why would you use a cache?"
        assert "It answers faster" in walk.seen()
        assert "오래된 값이 보일[3]" in walk.seen()
        assert "Back to where you were" in walk.seen().splitlines()[-1]


async def test_marks_are_shown_as_they_are(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    wish = Wish(questions=("odd-marks", "queue-why"))
    async with walking(asking(make_app, tmp_path, wish=wish), settle) as walk:
        await walk.answer("[b]generic type[/b] [/]")
        await walk.press("enter", "ctrl+b")

        assert "[b]generic type[1][/b] [/]" in walk.seen()
        assert "[bold]What[/bold] does List[int] mean in [/path] and [red]?" in walk.seen()
        assert "[1] a [generic] type [/]" in walk.seen()
