"""The full feedback on a chain: faults, model answer and rating."""

from __future__ import annotations

from pathlib import Path

import pytest

from quizapp.core.rating import Rating
from quizapp.core.selection import Wish
from quizapp.ui.app import QuizappApp
from quizapp.ui.widgets.model_answer import ModelAnswer
from tests.ui.conftest import MakeApp, Settle
from tests.ui.full_disk import full_disk
from tests.ui.trial_deck import (
    COMPLETE,
    FOLLOW_UP_ANSWER,
    ODD_QUESTION,
    ONE_QUESTION,
    WITHOUT_STALE,
    WRONG_CLAIM,
    trial_deck,
)
from tests.ui.walking import HUGE, NARROW, WIDE, Walk, walking


def asking(
    make_app: MakeApp, folder: Path, lang: str = "ko", wish: Wish = ONE_QUESTION
) -> QuizappApp:
    return make_app(folder, lang, wish=wish, decks=(trial_deck(folder),))


def footer(walk: Walk) -> str:
    return walk.seen().splitlines()[-1]


def line_of(walk: Walk, words: str) -> int:
    """On which line of the screen ``words`` stand."""
    return next(at for at, line in enumerate(walk.seen().splitlines()) if words in line)


def ratings(walk: Walk) -> dict[str, Rating | None]:
    return {
        question: attempts[0].rating
        for question in ("cache-why", "cache-change")
        if (attempts := walk.app.opened.attempts(question))
    }


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        (
            "ko",
            {
                "#corrections": "[!] 내 말: “캐시는 항상 최신이에요”\n    원본이 바뀌어도 캐시는 "
                "모릅니다.\n    출처: RFC 9111, section 4.2",
                "#missed": "- 낡은 값이 나올 수 있다",
                "#found": "[1] 응답이 빨라진다\n    인정된 표현: “응답이 빨라진다”\n"
                "[2] 저장소의 부하가 준다\n    인정된 표현: “데이터베이스 부하를 줄인다”",
                "#remarks": "› 적중률을 재 보세요.\n  출처: RFC 9211, section 2",
                "#sources": "참고: RFC 9111, section 1",
            },
        ),
        (
            "en",
            {
                "#corrections": "[!] you said: “캐시는 항상 최신이에요”\n    The cache does not "
                "know of changes.\n    Source: RFC 9111, section 4.2",
                "#missed": "- a value may be out of date",
                "#found": "[1] responses get faster\n    counted as “응답이 빨라진다”\n"
                "[2] the store has less to do\n    counted as “데이터베이스 부하를 줄인다”",
                "#remarks": "› Measure the hit rate.\n  Source: RFC 9211, section 2",
                "#sources": "Sources: RFC 9111, section 1",
            },
        ),
    ],
)
async def test_it_says_what_was_wrong_and_missing_and_how_to_say_it_well(
    tmp_path: Path, make_app: MakeApp, settle: Settle, lang: str, said: dict[str, str]
) -> None:
    async with walking(asking(make_app, tmp_path, lang), settle, WIDE) as walk:
        await walk.answer(WRONG_CLAIM)
        await walk.press("s")

        assert {part: walk.text(part) for part in said} == said
        corrections, missed = (
            ("바로잡기", "빠진 포인트 1") if lang == "ko" else ("Corr", "Missing 1")
        )
        assert line_of(walk, corrections) < line_of(walk, missed)
        assert line_of(walk, "[1] ") < line_of(walk, corrections)
        model_answer = walk.screen.query_one(ModelAnswer)
        assert model_answer.display
        assert "`List[int]`" in model_answer.source
        assert "<b>raw</b> List[int]" in walk.seen()


async def test_the_rule_is_named_where_a_slip_was_forgiven(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(asking(make_app, tmp_path), settle, WIDE) as walk:
        await walk.answer("데이터베이수 부하를 줄인다")
        await walk.press("s")
        assert walk.text("#found").endswith(
            "인정된 표현: “데이터베이스 부하를 줄인다” · 오타를 감안"
        )


async def test_a_huge_terminal_has_the_model_answer_beside_the_faults(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(asking(make_app, tmp_path), settle, HUGE) as walk:
        await walk.answer(WRONG_CLAIM)
        await walk.press("s")
        answer = line_of(walk, "응답이 빨라집니다[1]")
        assert line_of(walk, "모범 답안") == answer

        await walk.pilot.resize_terminal(*WIDE)
        await walk.settle()
        assert line_of(walk, "모범 답안") > line_of(walk, "말한 포인트 2") > answer


@pytest.mark.parametrize("lang", ["ko", "en"])
async def test_in_a_small_terminal_space_reads_on_and_then_goes_on(
    tmp_path: Path, make_app: MakeApp, settle: Settle, lang: str
) -> None:
    async with walking(asking(make_app, tmp_path, lang), settle, NARROW) as walk:
        await walk.answer(WRONG_CLAIM)
        await walk.press("s", "1")
        seen = walk.seen()
        await walk.press("space")
        assert walk.where == "ReviewScreen"
        assert "RFC 9111, section 1" in seen + walk.seen()
        assert footer(walk).rstrip().endswith("? 도움말" if lang == "ko" else "? Help")

        await walk.press("space", "space")
        assert walk.where == "QuestionScreen"


async def test_wrapped_lines_stand_under_their_text(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(asking(make_app, tmp_path, "en"), settle, (34, 40)) as walk:
        await walk.answer("캐시요. 캐시는 항상 최신이에요.")
        await walk.press("s")
        lines = walk.seen().splitlines()

        assert "   - a value may be out of" in lines[line_of(walk, "- a value")]
        assert lines[line_of(walk, "- a value") + 1].startswith("     date")


@pytest.mark.parametrize("twin", ["u", "ㅕ"])
async def test_a_rating_overrules_the_suggestion_and_can_be_taken_back(
    tmp_path: Path, make_app: MakeApp, settle: Settle, twin: str
) -> None:
    async with walking(asking(make_app, tmp_path), settle, NARROW) as walk:
        await walk.answer(COMPLETE)
        assert "[4 쉬움] 제안" in walk.seen()
        assert "취소" not in footer(walk)
        for number, word in ((1, "다시"), (2, "어려움"), (3, "좋음")):
            await walk.press(str(number))
            assert f"[{number} {word}]" in walk.seen()
            assert ratings(walk) == {"cache-why": Rating(number)}
        assert "쉬움  제안" in walk.seen()
        assert "u 평가 취소" in footer(walk)

        await walk.press(twin, twin)
        assert ratings(walk) == {"cache-why": Rating.AGAIN}
        await walk.press(twin)
        assert "[4 쉬움] 제안" in walk.seen()
        assert "취소" not in footer(walk)
        assert walk.notices()[-1] == "평가를 되돌렸습니다."


async def test_a_click_on_a_rating_chooses_it(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(asking(make_app, tmp_path, "en"), settle, NARROW) as walk:
        await walk.answer(COMPLETE)
        await walk.pilot.click("RatingChoice", offset=(3, 0))
        await walk.settle()

        assert "[1 Again]" in walk.seen()
        assert ratings(walk) == {"cache-why": Rating.AGAIN}


async def test_every_question_of_the_chain_has_its_own_feedback_and_rating(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(asking(make_app, tmp_path), settle, NARROW) as walk:
        await walk.answer(WITHOUT_STALE)
        await walk.press("enter")
        await walk.answer(FOLLOW_UP_ANSWER)
        main, follow_up = "캐시는 왜 쓰나요?", "원본이 바뀌면 어떻게 하나요?"
        main_scored, then_scored = (
            walk.app.opened.attempts(one)[0].estimate for one in ("cache-why", "cache-change")
        )
        assert f"본 질문 · {main_scored}   ▸ 꼬리 1 · {then_scored}" in walk.seen()
        assert "←→ 다른 질문" in footer(walk)
        await walk.press("left")
        assert f"▸ 본 질문 · {main_scored}   꼬리 1 · {then_scored}" in walk.seen()
        for pressed in ("l", "ㅣ", "ㅗ"):
            assert walk.text("#prompt") == main
            await walk.press(pressed)
            assert walk.text("#prompt") == follow_up
            await walk.press(pressed)

        await walk.pilot.click("#tabs", offset=(walk.text("#tabs").index("꼬리") + 4, 0))
        await walk.settle()
        assert walk.text("#prompt") == follow_up
        await walk.press("1")
        assert ratings(walk) == {"cache-why": Rating.GOOD, "cache-change": Rating.AGAIN}
        await walk.press("left", "u")
        assert walk.text("#prompt") == follow_up
        assert ratings(walk)["cache-change"] is Rating.EASY


@pytest.mark.parametrize("onward", ["enter", "space"])
async def test_what_was_just_answered_comes_first_and_nothing_of_the_chain_is_passed_over(
    tmp_path: Path, make_app: MakeApp, settle: Settle, onward: str
) -> None:
    async with walking(asking(make_app, tmp_path), settle, HUGE) as walk:
        await walk.answer(WITHOUT_STALE)
        await walk.press("enter")
        await walk.answer("잘 모르겠지만 그냥 둡니다.")
        assert walk.text("#prompt") == "원본이 바뀌면 어떻게 하나요?"
        assert "꼬리질문" in walk.text("#top-line")
        assert "Enter 다음 피드백" in footer(walk)

        await walk.press(onward)
        assert walk.text("#prompt") == "캐시는 왜 쓰나요?"
        assert "Enter 다음  " in footer(walk)
        await walk.press(onward)
        assert walk.where == "SummaryScreen"


async def test_a_review_that_was_read_already_is_not_read_again_on_the_way(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(asking(make_app, tmp_path, "en"), settle) as walk:
        await walk.answer(WITHOUT_STALE)
        await walk.press("s", "enter")
        await walk.answer(FOLLOW_UP_ANSWER)
        assert walk.text("#prompt") == "What if the original changes?"
        await walk.press("enter")

        assert walk.where == "SummaryScreen"


@pytest.mark.parametrize("twin", ["x", "ㅌ"])
async def test_follow_ups_that_are_left_need_not_be_answered(
    tmp_path: Path, make_app: MakeApp, settle: Settle, twin: str
) -> None:
    async with walking(asking(make_app, tmp_path, "en"), settle, NARROW) as walk:
        await walk.answer(WITHOUT_STALE)
        await walk.press("s", "1")
        assert footer(walk).rstrip().endswith("x End follow-ups  Esc Leave  ? Help")
        await walk.press(twin)

        assert walk.where == "SummaryScreen"


async def test_marks_in_deck_and_answer_are_shown_as_they_are(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(asking(make_app, tmp_path, wish=ODD_QUESTION), settle, WIDE) as walk:
        await walk.answer("[b]it is an array[/b] [/]")

        for words in (
            "[bold]What[/bold] does List[int] mean in [/path] and [red]?",
            "[b]it is an array[!][/b] [/]", "- a [generic] type [/]", "List[int] is [no] array",
            "[docs] PEP 585", "List[int], not [/path]. <script>alert(1)</script>",
            "also dict[str, int]", "[/docs]",
        ):  # fmt: skip
            assert words in walk.seen()


async def test_another_language_changes_everything_but_the_answer(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(asking(make_app, tmp_path), settle, WIDE) as walk:
        await walk.answer(WRONG_CLAIM)
        await walk.press("s", "f10")

        assert "The cache does not know of changes." in walk.seen()
        assert "It answers faster" in walk.seen()
        assert "3 Good" in walk.seen()
        assert "] suggested" in walk.seen()
        assert "캐시를 쓰면 응답이 빨라집니다[1]" in walk.seen()
        assert "r Try again" in footer(walk)


async def test_a_rating_that_cannot_be_stored_is_not_shown(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(asking(make_app, tmp_path, "en"), settle) as walk:
        await walk.answer(COMPLETE)
        with full_disk():
            await walk.press("1", "u", "r", "enter")
            assert walk.where == "ReviewScreen"
            assert "[4 Easy]" in walk.seen()
            assert "The disk is full" in walk.notices()[0]

        await walk.press("1")
        assert "[1 Again]" in walk.seen()
