"""\"I did say this\": words of the answer are made to count, now and next time."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.widgets import OptionList, TextArea
from textual.widgets.text_area import Selection

from quizapp.core.selection import Wish
from quizapp.ui.app import QuizappApp
from tests.ui.conftest import MakeApp, Settle
from tests.ui.full_disk import full_disk
from tests.ui.trial_deck import COMPLETE, ODD_QUESTION, ONE_QUESTION, WITHOUT_STALE, trial_deck
from tests.ui.walking import NARROW, WIDE, Walk, walking

OTHER_WORDS = (
    f"캐시는 왜 쓰냐면 {WITHOUT_STALE} 지난 값이 보일 때도 있어요. 캐시는 항상 최신이에요."
)
"""Says the third point in words that no phrase has, and makes the wrong claim."""


def asking(
    make_app: MakeApp, folder: Path, lang: str = "ko", wish: Wish = ONE_QUESTION
) -> QuizappApp:
    return make_app(folder, lang, wish=wish, decks=(trial_deck(folder),))


async def claiming(walk: Walk, answer: str = OTHER_WORDS, key: str = "c") -> TextArea:
    """Give an answer and open the dialog; returns the box with the words of the answer."""
    await walk.answer(answer)
    await walk.press("s", key)
    assert walk.where == "ClaimScreen"
    return walk.screen.query_one("#words", TextArea)


async def select(walk: Walk, words: str) -> None:
    """Select words that are on the first line of the answer."""
    box = walk.screen.query_one("#words", TextArea)
    at = box.text.index(words)
    box.selection = Selection((0, at), (0, at + len(words)))
    await walk.settle()


@pytest.mark.parametrize(
    ("lang", "size", "key", "words"),
    [
        ("ko", NARROW, "c", ("이 말 했어요", "고른 말: “값이 보일”", "Enter 이 말로 하기")),
        ("en", NARROW, "ㅊ", ("I did say this", "Selected: “값이 보일”", "Enter Take these")),
        ("en", WIDE, "c", ("a value may be out of date", "Select 2–60 characters", "Esc Cancel")),
    ],
)
async def test_the_nearest_miss_is_selected_already(
    tmp_path: Path,
    make_app: MakeApp,
    settle: Settle,
    lang: str,
    size: tuple[int, int],
    key: str,
    words: tuple[str, ...],
) -> None:
    async with walking(asking(make_app, tmp_path, lang), settle, size) as walk:
        box = await claiming(walk, key=key)

        assert box.selected_text == "값이 보일"
        assert box.text == OTHER_WORDS
        assert all(word in walk.seen() for word in words)


async def test_the_score_rises_and_the_first_one_is_kept_and_shown(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(asking(make_app, tmp_path), settle, NARROW) as walk:
        await claiming(walk)
        await select(walk, "지난 값이 보일")
        assert walk.text("#selected") == "고른 말: “지난 값이 보일”"
        await walk.press("enter")

        assert walk.where == "ReviewScreen"
        (attempt,) = walk.app.opened.attempts("cache-why")
        before, after = attempt.original_estimate, attempt.estimate
        assert before < after
        assert walk.text("#score").endswith(f"\n처음 점수 {before}")
        assert f"{before} → {after}점" in walk.notices()[-1]
        assert "지난 값이 보일[3]" in walk.text("#answer")
        assert walk.text("#missed") == "빠진 포인트가 없습니다."
        await walk.press("c")
        assert walk.where == "ReviewScreen"


async def test_the_next_answer_in_those_words_counts_and_the_phrase_is_listed(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(asking(make_app, tmp_path, "en"), settle) as walk:
        await claiming(walk)
        await select(walk, "지난 값이 보일")
        await walk.press("enter", "r")
        await walk.answer("가끔 지난 값이 보일 수도 있어요.")
        found, why = walk.text("#found").splitlines()
        assert found == "[1] a value may be out of date"
        assert why.strip() == "counted as “지난 값이 보일”"
        await walk.press("escape", "p", "p")

        assert walk.where == "PhrasesScreen"
        assert "“지난 값이 보일”" in walk.seen()
        assert "a value may be out of date" in walk.seen()


@pytest.mark.parametrize(
    ("words", "lang", "refusal"),
    [
        ("지", "ko", "고른 말은 2–60자여야"),
        (OTHER_WORDS[:61], "en", "Select 2 to 60 characters"),
        ("캐시는 왜", "ko", "질문에 이미 있는 말입니다"),
        (
            "응답이 빨라",
            "en",
            "These words already count for another point, “responses get faster”",
        ),
        ("캐시는 항상 최신이에요", "ko", "이 말은 틀린 주장에 들어 있어"),
    ],
)
async def test_words_that_cannot_count_are_refused_and_others_can_be_selected(
    tmp_path: Path, make_app: MakeApp, settle: Settle, words: str, lang: str, refusal: str
) -> None:
    async with walking(asking(make_app, tmp_path, lang), settle, NARROW) as walk:
        await claiming(walk)
        await select(walk, words)
        await walk.press("enter")

        assert walk.where == "ClaimScreen"
        assert refusal in walk.text("#selected")
        assert refusal[:10] in walk.seen()
        assert not walk.app.opened.phrases()

        await select(walk, "지난 값이 보일")
        assert refusal not in walk.text("#selected")
        await walk.press("f2")
        assert walk.where == "ReviewScreen"
        assert len(walk.app.opened.phrases()) == 1


async def test_the_words_can_be_selected_with_the_keyboard(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(asking(make_app, tmp_path), settle) as walk:
        box = await claiming(walk, "지난 값이 보일 때도 있어요.")
        for _ in walk.screen.feedback.missing[1:]:
            await walk.press("down")
        await walk.press("tab", *["shift+left"] * 3)
        assert box.selected_text == "값이"
        await walk.press("home", "shift+right", "shift+right")
        assert walk.text("#selected") == "고른 말: “지난”"
        await walk.press("tab")

        assert walk.screen.focused is walk.screen.query_one(OptionList)


@pytest.mark.parametrize(
    ("lang", "told", "selected"),
    [
        ("ko", ("아직 고른 말이 없습니다.", "Shift"), "고른 말: “무엇”"),
        ("en", ("No words are selected yet.", "Shift"), "Selected: “무엇”"),
    ],
)
async def test_where_nothing_is_selected_it_says_how_and_the_next_keys_do_it(
    tmp_path: Path,
    make_app: MakeApp,
    settle: Settle,
    lang: str,
    told: tuple[str, ...],
    selected: str,
) -> None:
    async with walking(asking(make_app, tmp_path, lang), settle, NARROW) as walk:
        box = await claiming(walk, "무엇인가 다른 이야기입니다.")
        assert box.selected_text == ""
        await walk.press("enter")

        assert all(words in walk.text("#selected") for words in told)
        assert walk.text("#selected").split()[-1] in walk.seen()
        await walk.press("shift+right", "shift+right")
        assert walk.text("#selected") == selected


async def test_another_point_has_another_nearest_miss(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(asking(make_app, tmp_path, "en"), settle) as walk:
        box = await claiming(walk, "지난 값이 보일 때도,\n데이터베이스 부하도 있어요.")
        selected = []
        for point in walk.screen.feedback.missing:
            selected.append((point.id, box.selected_text))
            await walk.press("down")

        assert selected == [("speed", ""), ("load", "데이터베이스 부하도"), ("stale", "값이 보일")]


async def test_words_that_count_for_another_point_are_not_selected_with_the_nearest_ones(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(asking(make_app, tmp_path), settle) as walk:
        box = await claiming(walk, "오래된 탓에 응답이 빨라진다는 값이 있어요.")
        (speed,) = walk.screen.feedback.score.evidence
        selected = []
        for point in walk.screen.feedback.missing:
            selected.append((point.id, box.selected_text))
            await walk.press("down")

        assert speed.point == "speed"
        assert dict(selected)["stale"] == "오래된 탓에"


async def test_leaving_the_dialog_changes_nothing(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(asking(make_app, tmp_path), settle) as walk:
        await claiming(walk)
        await walk.press("tab", "escape")

        assert walk.where == "ReviewScreen"
        assert not walk.app.opened.phrases()


async def test_nothing_can_be_claimed_where_nothing_is_missing_or_nothing_was_said(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    wish = Wish(questions=("cache-why", "queue-why"))
    async with walking(asking(make_app, tmp_path, "en", wish), settle) as walk:
        await walk.answer(COMPLETE)
        assert "I did say this" not in walk.seen()
        await walk.press("c", "enter", "ctrl+g")

        assert walk.where == "ReviewScreen"
        assert "Missing 2" in walk.seen()
        assert "I did say this" not in walk.seen()
        await walk.press("c")
        assert walk.where == "ReviewScreen"


async def test_a_click_beside_the_missing_points_opens_the_dialog(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(asking(make_app, tmp_path, "en"), settle) as walk:
        await walk.answer(OTHER_WORDS)
        await walk.press("s")
        at = walk.text("#missed-heading").index("I did say")
        await walk.pilot.click("#missed-heading", offset=(at, 0))
        await walk.settle()

        assert walk.where == "ClaimScreen"


async def test_another_language_keeps_what_is_selected(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(asking(make_app, tmp_path), settle) as walk:
        box = await claiming(walk)
        await walk.press("f10")

        assert walk.screen.query_one("#dialog").border_title == "I did say this"
        assert "a value may be out of date" in walk.seen()
        assert walk.text("#selected") == "Selected: “값이 보일”"
        assert box.selected_text == "값이 보일"


async def test_marks_and_control_characters_shift_nothing(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(asking(make_app, tmp_path, wish=ODD_QUESTION), settle) as walk:
        box = await claiming(walk, "[b]\x1b\x07 It\u2028is\u200b a generic [/] kind")

        assert box.selected_text == "generic"
        points = walk.screen.query_one(OptionList)
        assert points.get_option_at_index(0).prompt.plain == "a [generic] type [/]"
        assert "a [generic] type [/]" in walk.seen()
        assert "a generic [/] kind" in walk.seen()


async def test_a_claim_that_cannot_be_stored_says_why_and_can_be_made_again(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(asking(make_app, tmp_path, "en"), settle) as walk:
        await claiming(walk)
        await select(walk, "지난 값이 보일")
        with full_disk():
            await walk.press("enter")
            assert walk.text("#selected").startswith("The disk is full")

        await walk.press("enter")
        assert walk.where == "ReviewScreen"
        assert len(walk.app.opened.phrases()) == 1
