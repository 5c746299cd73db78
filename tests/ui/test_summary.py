"""The end of a quiz: what every question came to, and what to look at again."""

from __future__ import annotations

from pathlib import Path

import pytest

from quizapp.core.rating import Rating
from quizapp.core.selection import Wish
from quizapp.ui.app import QuizappApp
from tests.ui.conftest import MakeApp, Settle
from tests.ui.trial_deck import COMPLETE, ONE_QUESTION, TWO_QUESTIONS, WITHOUT_STALE, trial_deck
from tests.ui.walking import NARROW, Walk, walking


def asking(
    make_app: MakeApp, folder: Path, lang: str = "ko", wish: Wish = TWO_QUESTIONS
) -> QuizappApp:
    return make_app(folder, lang, wish=wish, decks=(trial_deck(folder),))


async def go_to_the_end(walk: Walk) -> None:
    """Submit what is written, do not know the follow-up, skip the other question."""
    await walk.press("ctrl+s", "enter", "ctrl+g", "enter", "enter", "ctrl+n")
    assert walk.where == "SummaryScreen"


@pytest.mark.parametrize(
    ("lang", "line", "rows", "topic", "again"),
    [
        (
            "ko",
            "질문 2개에 답했고 평균 {mean}점입니다. 걸린 시간 2:05.",
            [
                " {main}  좋음     캐시는 왜 쓰나요?",
                "  0  다시     └ 원본이 바뀌면 어떻게 하나요?",
                "  –  건너뜀   큐는 왜 쓰나요?",
            ],
            "시험",
            ["› 원본이 바뀌면 어떻게 하나요?", "› 큐는 왜 쓰나요?"],
        ),
        (
            "en",
            "2 answered, {mean} on average, in 2:05.",
            [
                " {main}  Good     Why would you use a cache?",
                "  0  Again    └ What if the original changes?",
                "  –  skipped  Why would you use a queue?",
            ],
            "Trial",
            ["› What if the original changes?", "› Why would you use a queue?"],
        ),
    ],
)
async def test_it_says_how_every_question_went_and_what_to_look_at_again(
    tmp_path: Path,
    make_app: MakeApp,
    settle: Settle,
    lang: str,
    line: str,
    rows: list[str],
    topic: str,
    again: list[str],
) -> None:
    app = asking(make_app, tmp_path, lang)
    now = 0.0
    app.stopwatch = lambda: now
    async with walking(app, settle, NARROW) as walk:
        await walk.write(WITHOUT_STALE)
        now = 65.0
        await walk.press("left")
        now = 125.0
        await go_to_the_end(walk)
        main = walk.app.opened.attempts("cache-why")[0].estimate

        assert walk.text("#line") == line.format(mean=round(main / 2))
        assert walk.text("#questions").splitlines() == [row.format(main=main) for row in rows]
        assert walk.text("#topics").startswith(topic)
        assert walk.text("#topics").endswith("2:05")
        assert walk.text("#review").splitlines() == again
        assert all(row.strip() in walk.seen() for row in again)


async def test_a_quiz_without_an_answer_says_so(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(asking(make_app, tmp_path, "en"), settle) as walk:
        await walk.press("ctrl+n", "ctrl+n")

        assert walk.text("#line") == "Nothing was answered."
        assert walk.text("#topics").split() == ["Trial", "–"]


@pytest.mark.parametrize(
    ("lang", "said"), [("ko", "다시 볼 것이 없습니다"), ("en", "Nothing to look at again")]
)
async def test_where_all_went_well_there_is_nothing_to_look_at_again(
    tmp_path: Path, make_app: MakeApp, settle: Settle, lang: str, said: str
) -> None:
    async with walking(asking(make_app, tmp_path, lang, ONE_QUESTION), settle) as walk:
        await walk.answer(COMPLETE)
        await walk.press("enter")

        assert walk.text("#review").startswith(said)
        assert (
            walk.seen().splitlines()[-1].rstrip().endswith("? 도움말" if lang == "ko" else "? Help")
        )


@pytest.mark.parametrize("twin", ["u", "ㅕ"])
async def test_the_rating_of_the_last_question_can_still_be_taken_back(
    tmp_path: Path, make_app: MakeApp, settle: Settle, twin: str
) -> None:
    async with walking(asking(make_app, tmp_path, "en", ONE_QUESTION), settle) as walk:
        await walk.answer(COMPLETE)
        await walk.press("1", "enter")
        assert walk.text("#questions").startswith("100  Again")
        assert "u Undo rating" in walk.seen()

        await walk.press(twin)
        assert walk.text("#questions").startswith("100  Easy")
        assert walk.app.opened.attempts("cache-why")[0].rating is Rating.EASY
        assert walk.notices() == ["The rating was taken back."]
        assert "u Undo rating" not in walk.seen()
        await walk.press(twin)
        assert walk.where == "SummaryScreen"


@pytest.mark.parametrize(("lang", "first"), [("ko", "처음 0점"), ("en", "first 0")])
async def test_what_was_answered_again_has_its_latest_score_and_says_the_first(
    tmp_path: Path, make_app: MakeApp, settle: Settle, lang: str, first: str
) -> None:
    async with walking(asking(make_app, tmp_path, lang, ONE_QUESTION), settle) as walk:
        await walk.press("ctrl+g", "r")
        await walk.answer(COMPLETE)
        await walk.press("enter")

        assert walk.text("#questions").startswith("100  ")
        assert walk.text("#questions").endswith(f"  ({first})")
        assert "100" in walk.text("#line")
        assert "100" in walk.text("#topics")


async def test_a_rating_taken_over_in_haste_can_be_corrected_from_here(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(asking(make_app, tmp_path, "en", ONE_QUESTION), settle) as walk:
        await walk.answer(COMPLETE)
        await walk.press("enter")
        assert "b Look back" in walk.seen()
        await walk.press("b", "2", "enter")

        assert walk.where == "SummaryScreen"
        assert walk.text("#questions").startswith("100  Hard")


@pytest.mark.parametrize("twin", ["n", "ㅜ"])
async def test_the_next_portion_is_one_key_away(
    tmp_path: Path, make_app: MakeApp, settle: Settle, twin: str
) -> None:
    async with walking(asking(make_app, tmp_path, "en", ONE_QUESTION), settle) as walk:
        await walk.answer(COMPLETE)
        await walk.press("enter")
        assert "n More questions" in walk.seen()
        await walk.press(twin)

        assert walk.where == "QuestionScreen"
        assert " 1/3 " in walk.text("#top-line")


@pytest.mark.parametrize("twin", ["w", "ㅈ"])
async def test_the_weak_ones_are_one_key_away(
    tmp_path: Path, make_app: MakeApp, settle: Settle, twin: str
) -> None:
    async with walking(asking(make_app, tmp_path, "en"), settle) as walk:
        await walk.write(WITHOUT_STALE)
        await go_to_the_end(walk)
        await walk.press(twin)

        assert walk.where == "QuestionScreen"
        assert "1/" in walk.text("#top-line")
        await walk.press("escape")
        assert walk.where == "HomeScreen"


@pytest.mark.parametrize("pressed", ["enter", "escape"])
async def test_a_finished_quiz_is_not_offered_to_be_continued(
    tmp_path: Path, make_app: MakeApp, settle: Settle, pressed: str
) -> None:
    async with walking(asking(make_app, tmp_path, "en"), settle) as walk:
        await walk.press("ctrl+n", "ctrl+n", pressed)

        assert walk.where == "HomeScreen"
        assert "Continue" not in walk.seen()


async def test_another_language_changes_everything(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(asking(make_app, tmp_path), settle) as walk:
        await walk.press("ctrl+n", "ctrl+n", "f10")

        assert "Quiz summary" in walk.seen()
        assert "skipped  Why would you use a queue?" in walk.seen()
        assert "w Practise the weak" in walk.seen().splitlines()[-1]


async def test_marks_are_shown_as_they_are_and_long_prompts_hang_in_their_column(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    wish = Wish(questions=("odd-marks",))
    async with walking(asking(make_app, tmp_path, "en", wish), settle, (50, 24)) as walk:
        await walk.press("ctrl+n")
        lines = walk.seen().splitlines()

        first = next(at for at, line in enumerate(lines) if "skipped" in line)
        column = lines[first].index("[bold]What[/bold] does")
        assert lines[first + 1].rstrip() == " " * column + "List[int] mean in [/path] and"
        assert lines[first + 2].rstrip() == " " * column + "[red]?"
