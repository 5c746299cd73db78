"""The question screen: asked, hinted at, answered, given up, skipped; every key with its twin."""

from __future__ import annotations

from pathlib import Path

import pytest

from quizapp.core.rating import Rating
from quizapp.core.selection import Wish
from quizapp.ui.app import QuizappApp
from tests.ui.conftest import MakeApp, Settle
from tests.ui.trial_deck import (
    COMPLETE,
    ODD_QUESTION,
    ONE_QUESTION,
    TWO_QUESTIONS,
    WITHOUT_STALE,
    trial_deck,
)
from tests.ui.walking import HUGE, NARROW, WIDE, Walk, walking

LONG_PROMPT = " ".join(f"Sentence {n} of a long question." for n in range(1, 60))


def asking(
    make_app: MakeApp, folder: Path, lang: str = "ko", wish: Wish = TWO_QUESTIONS
) -> QuizappApp:
    """An app that asks questions of the trial deck."""
    return make_app(folder, lang, wish=wish, decks=(trial_deck(folder),))


def footer(walk: Walk) -> str:
    return walk.seen().splitlines()[-1]


@pytest.mark.parametrize(
    ("lang", "size", "place", "words"),
    [
        ("ko", NARROW, "시험 · 1/2 · 주니어", ("캐시는 왜 쓰나요?", "내 답변", "면접관에게")),
        ("en", WIDE, "Trial · 1/2 · junior", ("Why would you use", "Your answer", "Answer as")),
        ("ko", HUGE, "시험 · 1/2 · 주니어", ("캐시는 왜 쓰나요?", "내 답변", "F1 도움말")),
    ],
)
async def test_the_question_says_what_is_asked_and_where_we_are(
    tmp_path: Path,
    make_app: MakeApp,
    settle: Settle,
    lang: str,
    size: tuple[int, int],
    place: str,
    words: tuple[str, ...],
) -> None:
    async with walking(asking(make_app, tmp_path, lang), settle, size) as walk:
        first, *_ = walk.seen().splitlines()

        assert first.strip().startswith(place)
        assert first.strip().endswith("0:00")
        assert all(word in walk.seen() for word in words)
        assert walk.screen.focused is walk.editor


@pytest.mark.parametrize("lang", ["ko", "en"])
async def test_a_follow_up_says_what_it_follows_up_and_all_its_keys_fit(
    tmp_path: Path, make_app: MakeApp, settle: Settle, lang: str
) -> None:
    async with walking(asking(make_app, tmp_path, lang), settle, NARROW) as walk:
        await walk.answer(WITHOUT_STALE)
        await walk.press("enter")

        korean = lang == "ko"
        assert ("꼬리질문" if korean else "follow-up") in walk.text("#top-line")
        parent = "앞 질문: 캐시는 왜" if korean else "Following up: Why would"
        assert walk.text("#parent").startswith(parent)
        assert ("^l 지금 보기" if korean else "^l Show now") in walk.seen()
        assert footer(walk).rstrip().endswith("F1 도움말" if korean else "F1 Help")


async def test_each_of_its_keys_submits_the_answer(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(asking(make_app, tmp_path), settle) as walk:
        for pressed in ("ctrl+s", "ctrl+ㄴ", "f2", "ctrl+j"):
            await walk.write(COMPLETE)
            await walk.press(pressed)
            assert walk.where == "ReviewScreen"
            await walk.press("r")

        assert len(walk.app.opened.attempts("cache-why")) == 4


async def test_a_key_held_down_submits_once(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(asking(make_app, tmp_path), settle) as walk:
        await walk.write(WITHOUT_STALE)
        for _ in range(4):
            walk.app.simulate_key("ctrl+s")
        await walk.settle()

        assert walk.where == "GlimpseScreen"
        assert len(walk.app.opened.attempts("cache-why")) == 1


@pytest.mark.parametrize(
    ("lang", "refusal"), [("ko", "아직 쓴 것이 없습니다"), ("en", "Nothing is")]
)
async def test_an_empty_answer_is_refused_with_what_to_do_instead(
    tmp_path: Path, make_app: MakeApp, settle: Settle, lang: str, refusal: str
) -> None:
    async with walking(asking(make_app, tmp_path, lang), settle) as walk:
        await walk.answer(" \n\t ")

        assert walk.where == "QuestionScreen"
        assert walk.notices()[0].startswith(refusal)
        assert "^g" in walk.notices()[0]
        assert not walk.app.opened.attempts("cache-why")


async def test_hints_come_one_by_one_until_there_are_no_more(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(asking(make_app, tmp_path), settle, NARROW) as walk:
        await walk.press("ctrl+t")
        assert walk.text("#hints") == "힌트 1  사용자가 무엇을 느끼나요?"

        await walk.press("ctrl+ㅅ", "f3")
        assert walk.text("#hints").splitlines()[2] == "힌트 3  대가는 무엇인가요?"
        assert "힌트 3" in walk.seen()
        assert not walk.notices()
        await walk.press("f3")
        assert walk.notices() == ["남은 힌트가 없습니다."]
        assert len(walk.text("#hints").splitlines()) == 3


async def test_a_hint_is_not_about_what_is_written_already(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(asking(make_app, tmp_path, "en"), settle) as walk:
        await walk.write("With a cache, responses get faster.")
        await walk.press("ctrl+t")

        assert walk.text("#hints") == "Hint 1  What changes behind it?"


@pytest.mark.parametrize(
    ("hints", "suggested", "row"),
    [
        (0, Rating.EASY, "[4 쉬움] 제안"),
        (1, Rating.GOOD, "[3 좋음] 제안"),
        (2, Rating.HARD, "[2 어려움] 제안"),
    ],
)
async def test_every_hint_lowers_the_suggested_rating_and_is_recorded(
    tmp_path: Path, make_app: MakeApp, settle: Settle, hints: int, suggested: Rating, row: str
) -> None:
    async with walking(asking(make_app, tmp_path, wish=ONE_QUESTION), settle) as walk:
        await walk.press(*["ctrl+t"] * hints)
        await walk.answer(COMPLETE)

        assert walk.where == "ReviewScreen"
        assert row in walk.seen()
        (attempt,) = walk.app.opened.attempts("cache-why")
        assert (attempt.hints, attempt.rating) == (hints, suggested)


async def test_not_knowing_is_an_answer_that_says_nothing(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(asking(make_app, tmp_path, "en"), settle) as walk:
        await walk.press("ctrl+g")
        assert walk.where == "ReviewScreen"
        assert walk.text("#answer") == 'You answered "I don\'t know".'
        await walk.press("enter", "f4")

        assert walk.where == "ReviewScreen"
        for question in ("cache-why", "queue-why"):
            (attempt,) = walk.app.opened.attempts(question)
            assert (attempt.text, attempt.estimate, attempt.rating) == ("", 0, Rating.AGAIN)


async def test_skipping_leads_to_the_next_question_without_an_attempt(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    wish = Wish(questions=("cache-why", "queue-why", "odd-marks"))
    async with walking(asking(make_app, tmp_path, wish=wish), settle) as walk:
        await walk.press("ctrl+n")
        assert walk.text("#prompt") == "큐는 왜 쓰나요?"
        assert "2/3" in walk.text("#top-line")
        await walk.press("ctrl+ㅜ", "f5")

        assert walk.where == "SummaryScreen"
        assert not walk.app.opened.attempts("cache-why")


@pytest.mark.parametrize("given_up", ["ctrl+g", "ctrl+n"])
async def test_what_is_written_is_dropped_only_after_asking(
    tmp_path: Path, make_app: MakeApp, settle: Settle, given_up: str
) -> None:
    async with walking(asking(make_app, tmp_path), settle) as walk:
        await walk.write("캐시는")
        for no in ("ㅜ", "enter"):
            await walk.press(given_up)
            assert walk.where == "ConfirmScreen"
            await walk.press(no)
            assert walk.editor.text == "캐시는"

        await walk.press(given_up, "ㅛ")
        assert walk.where == ("ReviewScreen" if given_up == "ctrl+g" else "QuestionScreen")
        assert "캐시는" not in walk.text("#answer" if given_up == "ctrl+g" else "#prompt")


async def test_the_question_before_can_be_read_while_this_answer_is_kept(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(asking(make_app, tmp_path), settle) as walk:
        await walk.press("ctrl+b")
        assert walk.where == "QuestionScreen"

        await walk.press("ctrl+n")
        await walk.write("나중에")
        for pressed in ("ctrl+b", "ctrl+ㅠ", "f8"):
            await walk.press(pressed)
            assert walk.where == "ReadingScreen"
            await walk.press("enter")
            assert walk.editor.text == "나중에"


@pytest.mark.parametrize("pressed", ["ctrl+l", "ctrl+ㅣ", "click"])
async def test_the_feedback_can_be_seen_before_the_follow_up_is_answered(
    tmp_path: Path, make_app: MakeApp, settle: Settle, pressed: str
) -> None:
    async with walking(asking(make_app, tmp_path), settle) as walk:
        await walk.press("ctrl+l")
        assert walk.where == "QuestionScreen"

        await walk.answer(WITHOUT_STALE)
        await walk.press("enter")
        if pressed == "click":
            await walk.pilot.click("#peek", offset=(4, 0))
            await walk.settle()
        else:
            await walk.press(pressed)
        assert walk.where == "ReviewScreen"


async def test_the_footer_offers_only_what_works(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(asking(make_app, tmp_path, "en"), settle) as walk:
        assert "Previous" not in footer(walk)
        assert "? Help" not in footer(walk)
        await walk.press("?", "f1")
        assert walk.where == "KeysScreen"
        assert "Previous" not in walk.text("#keys")

        await walk.press("escape")
        assert walk.editor.text == "?"
        await walk.press("backspace", "ctrl+n")
        assert "^b Previous" in footer(walk)


async def test_another_language_keeps_the_answer_and_the_hints(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(asking(make_app, tmp_path), settle) as walk:
        await walk.press("ctrl+t")
        await walk.write("캐시는")
        await walk.press("f10")

        assert walk.text("#prompt") == "Why would you use a cache?"
        assert walk.text("#hints") == "Hint 1  What does the user notice?"
        assert walk.editor.border_title == "Your answer"
        assert "^s Submit" in footer(walk)
        assert walk.editor.text == "캐시는"
        await walk.press("ctrl+n", "f10")
        assert "버리고 건너뛸까요?" in walk.text("#question")
        assert "예 (y)" in walk.seen()


async def test_marks_in_prompt_and_hint_are_shown_as_they_are(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(asking(make_app, tmp_path, wish=ODD_QUESTION), settle) as walk:
        await walk.press("ctrl+t")

        assert "[bold]What[/bold] does List[int] mean in [/path] and [red]?" in walk.seen()
        assert "not [b]markup[/b]" in walk.seen()


async def test_a_long_prompt_begins_at_its_beginning_and_can_be_scrolled(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    deck = tmp_path / "long.yaml"
    question = f"  - {{id: long, prompt: {LONG_PROMPT}, model_answer: Because.}}\n"
    deck.write_text(f"format: 1\ntopic: long\nquestions:\n{question}", "utf-8")
    app = make_app(tmp_path, "en", wish=Wish(questions=("long",)), decks=(deck,))
    async with walking(app, settle, NARROW) as walk:
        assert "Sentence 1 of" in walk.seen()
        assert "Sentence 59" not in walk.seen()
        assert walk.editor.size.height >= 5

        await walk.press("tab", "end")
        assert "Sentence 59" in walk.seen()
        await walk.press("tab")
        assert walk.screen.focused is walk.editor
