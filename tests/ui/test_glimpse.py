"""Right after an answer: what was found in it, and nothing that helps with the follow-ups."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import pytest
from textual.content import Content
from textual.widgets import Static

from quizapp.core.rating import Rating
from quizapp.core.selection import Wish
from quizapp.texts import Lang, say
from quizapp.ui.app import QuizappApp
from tests.ui.conftest import MakeApp, Settle
from tests.ui.full_disk import full_disk
from tests.ui.trial_deck import (
    COMPLETE,
    FOLLOW_UP_ANSWER,
    TWO_QUESTIONS,
    WITHOUT_STALE,
    WRONG_CLAIM,
    trial_deck,
)
from tests.ui.walking import NARROW, WIDE, Walk, walking

WITHHELD = {
    "ko": ("낡은 값이", "원본이 바뀌어도", "RFC", "모범 답안", "적중률"),
    "en": ("out of date", "does not know of changes", "RFC", "Model answer", "hit rate"),
}


def asking(make_app: MakeApp, folder: Path, lang: str = "ko") -> QuizappApp:
    return make_app(folder, lang, wish=TWO_QUESTIONS, decks=(trial_deck(folder),))


def everything_said(walk: Walk) -> str:
    """Also what would have to be scrolled to, and what is hidden."""
    widgets = walk.screen.query(Static)
    return "\n".join(getattr(widget.render(), "plain", "") for widget in widgets)


def looks(walk: Walk, selector: str) -> dict[str, str]:
    """The stretches of a text that look different from the rest, and how."""
    content = cast(Content, walk.screen.query_one(selector, Static).render())
    return {content.plain[span.start : span.end]: str(span.style) for span in content.spans}


@pytest.mark.parametrize(
    ("lang", "size", "words"),
    [
        ("ko", NARROW, ("말한 포인트 2", "틀린 주장", "어떻게 고칠지는", "빠진 포인트 1개")),
        ("en", NARROW, ("Said 2", "Not right", "correction comes", "1 key point missing")),
        ("ko", WIDE, ("예상 점수", "꼬리질문이 하나", "지금 보기", "도움말")),
        ("en", WIDE, ("Estimate", "One follow-up comes next.", "s Show now", "? Help")),
    ],
)
async def test_it_says_what_was_found_and_withholds_what_the_follow_ups_ask_for(
    tmp_path: Path,
    make_app: MakeApp,
    settle: Settle,
    lang: str,
    size: tuple[int, int],
    words: tuple[str, ...],
) -> None:
    async with walking(asking(make_app, tmp_path, lang), settle, size) as walk:
        await walk.answer(WRONG_CLAIM)

        assert walk.where == "GlimpseScreen"
        assert all(word in walk.seen() for word in words)
        assert "[!] “캐시는 항상 최신이에요”" in walk.seen()
        assert not [word for word in WITHHELD[lang] if word in everything_said(walk)]


async def test_the_words_that_counted_stand_out_in_the_answer(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(asking(make_app, tmp_path), settle) as walk:
        await walk.answer(WRONG_CLAIM)

        found = looks(walk, "#answer")
        assert walk.text("#answer") == (
            "캐시를 쓰면 응답이 빨라집니다[1]. 데이터베이스 부하도 줄일[2] 수 있습니다. "
            "그리고 캐시는 항상 최신이에요[!]."
        )
        assert found["응답이 빨라집니다"].startswith("$success")
        assert found["[1]"].endswith("on $success")
        assert found["데이터베이스 부하도 줄일"].startswith("$primary")
        assert found["[2]"].endswith("on $primary")
        assert found["캐시는 항상 최신이에요"].startswith("$error underline")
        assert walk.text("#found") == "[1] 응답이 빨라진다\n[2] 저장소의 부하가 준다"


@pytest.mark.parametrize(
    ("lang", "said"), [("ko", "빠진 포인트 3개"), ("en", "3 key points missing")]
)
async def test_without_anything_found_it_counts_what_is_missing(
    tmp_path: Path, make_app: MakeApp, settle: Settle, lang: str, said: str
) -> None:
    async with walking(asking(make_app, tmp_path, lang), settle) as walk:
        await walk.answer("이것은 여러 곳에서 아주 많이들 씁니다.")

        assert said in walk.text("#missing")
        assert walk.text("#found-heading") == ""
        assert walk.text("#found") == say(Lang(lang), "feedback.found_none")


@pytest.mark.parametrize("pressed", ["enter", "space"])
async def test_the_follow_up_is_the_one_for_the_missed_point(
    tmp_path: Path, make_app: MakeApp, settle: Settle, pressed: str
) -> None:
    async with walking(asking(make_app, tmp_path), settle) as walk:
        await walk.answer(WITHOUT_STALE)
        await walk.press(pressed)

        assert walk.text("#prompt") == "원본이 바뀌면 어떻게 하나요?"
        assert "꼬리질문" in walk.text("#top-line")


async def test_without_a_missed_point_there_is_no_follow_up(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(asking(make_app, tmp_path), settle) as walk:
        await walk.answer(COMPLETE)
        assert walk.where == "ReviewScreen"
        await walk.press("enter")

        assert walk.text("#prompt") == "큐는 왜 쓰나요?"


@pytest.mark.parametrize("pressed", ["ㄴ", "2", "f9"])
async def test_everything_can_be_shown_now(
    tmp_path: Path, make_app: MakeApp, settle: Settle, pressed: str
) -> None:
    async with walking(asking(make_app, tmp_path), settle) as walk:
        await walk.answer(WITHOUT_STALE)
        await walk.press(pressed)

        assert walk.where == "ReviewScreen"
        assert "낡은 값이 나올 수 있다" in walk.text("#missed")


async def test_showing_everything_now_counts_as_help_for_the_follow_up(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(asking(make_app, tmp_path), settle) as walk:
        await walk.answer(WITHOUT_STALE)
        await walk.press("s", "enter")
        await walk.answer(FOLLOW_UP_ANSWER)

        (attempt,) = walk.app.opened.attempts("cache-change")
        assert attempt.estimate >= 90
        assert attempt.rating is Rating.GOOD
        assert attempt.shown_early


async def test_whoever_goes_home_comes_back_to_it(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(asking(make_app, tmp_path, "en"), settle) as walk:
        await walk.answer(WITHOUT_STALE)
        await walk.press("escape")
        assert walk.where == "HomeScreen"
        await walk.press("c")

        assert walk.where == "GlimpseScreen"
        assert walk.text("#found").startswith("[1] responses get faster")


async def test_the_question_before_can_be_read_where_there_is_one(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    deck = trial_deck(tmp_path)
    wish = Wish(questions=("queue-why", "cache-why"))
    async with walking(make_app(tmp_path, "en", wish=wish, decks=(deck,)), settle) as walk:
        await walk.press("ctrl+n")
        await walk.answer(WITHOUT_STALE)
        assert "b Previous" in walk.seen()
        for pressed in ("b", "ㅠ", "f8"):
            await walk.press(pressed)
            assert walk.where == "ReadingScreen"
            await walk.press("enter")

        assert walk.where == "GlimpseScreen"


async def test_without_a_question_before_no_key_is_offered_for_it(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(asking(make_app, tmp_path, "en"), settle) as walk:
        await walk.answer(WITHOUT_STALE)
        await walk.press("b")

        assert walk.where == "GlimpseScreen"
        assert "Previous" not in walk.seen()


async def test_another_language_changes_everything_but_the_answer(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(asking(make_app, tmp_path), settle) as walk:
        await walk.answer(WRONG_CLAIM)
        await walk.press("f10")

        assert walk.text("#prompt") == "Why would you use a cache?"
        assert walk.text("#found").startswith("[1] responses get faster")
        assert walk.text("#answer").startswith("캐시를 쓰면 응답이 빨라집니다[1]")
        assert "Enter Next" in walk.seen()


async def test_marks_and_control_characters_of_the_answer_do_nothing(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(asking(make_app, tmp_path), settle) as walk:
        await walk.answer(f"[b]\x1b[2J[/] {WITHOUT_STALE} [1] \u202e[@click=app.quit]끝")

        assert walk.text("#answer").startswith("[b][2J[/] 캐시를 쓰면 응답이 빨라집니다[1]")
        assert walk.text("#answer").endswith("수 있습니다. [1] [@click=app.quit]끝")
        assert "[b][2J[/]" in walk.seen()


async def test_when_nothing_can_be_stored_it_stays_and_says_why(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(asking(make_app, tmp_path, "en"), settle) as walk:
        await walk.answer(WITHOUT_STALE)
        with full_disk():
            await walk.press("enter", "s")
            assert walk.where == "GlimpseScreen"
            assert walk.notices()[0].startswith("The disk is full")

        await walk.press("enter")
        assert walk.where == "QuestionScreen"
        assert not walk.notices()


async def test_blank_lines_around_an_answer_are_not_shown(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(asking(make_app, tmp_path), settle) as walk:
        await walk.answer(f"\n \n  {WITHOUT_STALE}\n\n")

        shown = walk.text("#answer")
        assert shown.startswith("  캐시를 쓰면 응답이 빨라집니다[1]")
        assert shown == shown.rstrip()


@pytest.mark.parametrize(
    ("answer", "told"), [("캐시, 응답, 속도, 부하, 원본, 만료", True), (WITHOUT_STALE, False)]
)
async def test_a_list_of_terms_is_told_why_it_gets_so_little(
    tmp_path: Path, make_app: MakeApp, settle: Settle, answer: str, told: bool
) -> None:
    async with walking(asking(make_app, tmp_path), settle) as walk:
        await walk.answer(answer)
        assert ("용어를 늘어놓은 것으로 보여" in walk.text("#score")) is told
        await walk.press("s")

        assert walk.where == "ReviewScreen"
        assert ("용어를 늘어놓은 것으로 보여" in walk.text("#score")) is told
