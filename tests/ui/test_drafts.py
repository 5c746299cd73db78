"""What is typed is never lost: it is stored while typing, pasted whole, and kept on a full disk."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest
from textual.events import Paste

from quizapp.core.scoring.words import LONGEST_SCORED
from quizapp.ui.app import QuizappApp
from quizapp.ui.screens import question
from quizapp.ui.screens.answering_time import LONGEST_PAUSE
from tests.ui.conftest import MakeApp, OpenStudy, Settle
from tests.ui.full_disk import full_disk
from tests.ui.trial_deck import COMPLETE, ONE_QUESTION, TWO_QUESTIONS, WITHOUT_STALE, trial_deck
from tests.ui.walking import NARROW, Walk, walking


@pytest.fixture(autouse=True)
def no_pause_before_storing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(question, "_DRAFT_AFTER", 0.001)


def asking(make_app: MakeApp, folder: Path, lang: str = "ko") -> QuizappApp:
    return make_app(folder, lang, wish=TWO_QUESTIONS, decks=(trial_deck(folder),))


async def stored(walk: Walk) -> None:
    """Wait until what was typed has been stored, or could not be."""
    while walk.screen._draft_timer is not None:
        await walk.pilot.pause()
    await walk.settle()


async def paste(walk: Walk, text: str) -> None:
    walk.editor.post_message(Paste(text))
    await walk.settle()


async def test_what_is_typed_is_stored_without_any_key_for_it(
    tmp_path: Path, make_app: MakeApp, study_in: OpenStudy, settle: Settle
) -> None:
    async with walking(asking(make_app, tmp_path), settle) as walk:
        await walk.press(*"cache ")
        await stored(walk)
        await walk.press(*"because")
        await stored(walk)

        after_a_crash = study_in(tmp_path, decks=(trial_deck(tmp_path),))
        (left,) = after_a_crash.home().unfinished
        after_a_crash.close()
        assert left.draft == "cache because"
        assert walk.editor.border_subtitle == ""


async def test_home_offers_to_go_on_with_that_text_and_that_time(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    app = asking(make_app, tmp_path)
    now = 100.0
    app.stopwatch = lambda: now
    async with walking(app, settle) as walk:
        await walk.write("캐시는 [/b] 그러니까")
        now += 75
        await walk.press("escape")
        assert walk.where == "HomeScreen"
        assert "쓰던 답: 캐시는 [/b] 그러니까" in walk.seen()

        now += 1000
        await walk.press("c")
        assert walk.editor.text == "캐시는 [/b] 그러니까"
        assert walk.text("#top-line").endswith("1:15")
        now += 10
        await walk.press("ctrl+s")
        (attempt,) = walk.app.opened.attempts("cache-why")
        assert attempt.seconds == 85


@pytest.mark.parametrize("lang", ["ko", "en"])
async def test_time_counts_while_somebody_is_at_it_and_is_shown_as_it_counts(
    tmp_path: Path, make_app: MakeApp, settle: Settle, lang: str
) -> None:
    app = asking(make_app, tmp_path, lang)
    now = 100.0
    app.stopwatch = lambda: now
    async with walking(app, settle) as walk:
        now += 90  # Reading and thinking.
        await walk.press(*"캐시는 ")
        now += 3600  # A coffee, behind which nobody presses a key.
        walk.screen._tell_time()
        await walk.settle()
        assert walk.text("#top-line").endswith("3:30")

        await walk.press("left")
        now += 30
        await walk.press("f1", "escape")
        now += 7200
        await walk.press("ctrl+s")
        (attempt,) = walk.app.opened.attempts("cache-why")
        assert attempt.seconds == 90 + LONGEST_PAUSE + 30 + LONGEST_PAUSE


async def test_an_answer_leaves_no_draft_behind(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(asking(make_app, tmp_path), settle) as walk:
        await walk.write(COMPLETE)
        await stored(walk)
        await walk.press("ctrl+s", "r")

        assert walk.where == "AgainScreen"
        assert walk.editor.text == ""


async def test_a_draft_that_comes_after_its_answer_is_not_kept(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(asking(make_app, tmp_path), settle) as walk:
        await walk.answer(WITHOUT_STALE)
        assert walk.where == "GlimpseScreen"
        walk.screen.sitting.keep_draft("cache-why", WITHOUT_STALE)
        await walk.press("s", "r")

        assert walk.editor.text == ""


async def test_quitting_below_the_help_keeps_the_draft(
    tmp_path: Path, make_app: MakeApp, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(question, "_DRAFT_AFTER", 60)
    async with walking(asking(make_app, tmp_path), settle) as walk:
        await walk.write("캐시는")
        await walk.press("f1")
        assert walk.where == "KeysScreen"
        await walk.pilot.press("ctrl+q")

    async with walking(make_app(tmp_path, decks=(trial_deck(tmp_path),)), settle) as walk:
        await walk.press("c")
        assert walk.editor.text == "캐시는"


@pytest.mark.parametrize(
    ("lang", "warning", "mark"),
    [
        ("ko", "지금 쓰는 답을 저장하지 못하고 있습니다", "저장 안 됨"),
        ("en", "What you are writing cannot be stored", "not stored"),
    ],
)
async def test_on_a_full_disk_the_text_stays_with_a_warning_until_there_is_room(
    tmp_path: Path, make_app: MakeApp, settle: Settle, lang: str, warning: str, mark: str
) -> None:
    async with walking(asking(make_app, tmp_path, lang), settle, NARROW) as walk:
        with full_disk():
            await walk.write("캐시는")
            await stored(walk)
            await walk.write(" 빠르다")
            await stored(walk)

            assert walk.editor.text == "캐시는 빠르다"
            assert [notice.startswith(warning) for notice in walk.notices()] == [False, True]
            assert mark in walk.seen()

        await walk.write("!")
        await stored(walk)
        assert mark not in walk.seen()


async def test_an_answer_that_cannot_be_stored_can_be_given_again_when_there_is_room(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(asking(make_app, tmp_path), settle) as walk:
        with full_disk():
            await walk.answer(WITHOUT_STALE)
            await walk.press("ctrl+s", "ctrl+t")

            assert walk.where == "QuestionScreen"
            assert walk.editor.text == WITHOUT_STALE
            assert walk.text("#hints") == ""
            assert walk.notices()[0].startswith("디스크가 가득 차 저장하지 못했습니다")

        await walk.press("ctrl+s")
        assert walk.where == "GlimpseScreen"
        assert len(walk.app.opened.attempts("cache-why")) == 1
        assert not walk.notices()


@pytest.mark.parametrize("leaving", ["ctrl+q", "escape", "ctrl+b"])
async def test_leaving_a_text_that_cannot_be_stored_asks_first(
    tmp_path: Path, make_app: MakeApp, settle: Settle, leaving: str
) -> None:
    async with walking(asking(make_app, tmp_path), settle) as walk:
        await walk.press("ctrl+n")
        await walk.write("큐는")
        with full_disk():
            await walk.press(leaving)
            assert walk.where == "ConfirmScreen"
            assert walk.text("#question") == "저장하지 못한 답이 있습니다. 정말 나갈까요?"
            await walk.press("ctrl+q", "n")
            assert walk.where == "QuestionScreen"
            assert walk.editor.text == "큐는"


async def test_quitting_without_storing_is_possible(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(asking(make_app, tmp_path), settle) as walk:
        await walk.write("캐시는")
        with full_disk():
            await walk.press("ctrl+q")
            await walk.pilot.press("y")

    assert walk.app.return_value == 0


async def test_pasted_hangul_is_composed_and_steers_nothing(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(asking(make_app, tmp_path), settle) as walk:
        decomposed = unicodedata.normalize("NFD", "캐시를 쓰면\r\n응답이\r빨라집니다")
        await paste(walk, f"{decomposed}\x1b[31m\x07[/red]")

        assert walk.editor.text == "캐시를 쓰면\n응답이\n빨라집니다[31m[/red]"
        assert "빨라집니다[31m[/red]" in walk.seen()
        await walk.press("f7")
        await paste(walk, "다른 답")
        assert walk.editor.text == "다른 답"
        await walk.press("!")
        assert walk.editor.text == "다른 답!"


async def test_a_huge_paste_is_left_out_and_said_so(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(asking(make_app, tmp_path, "en"), settle) as walk:
        await walk.write("cache")
        await paste(walk, "가나다 " * 250_000)

        assert walk.editor.text == "cache"
        assert "1000000 characters" in walk.notices()[0]
        await walk.press("!")
        assert walk.editor.text == "cache!"


async def test_the_longest_answer_is_scored_shown_and_claimed_from(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    app = make_app(tmp_path, wish=ONE_QUESTION, decks=(trial_deck(tmp_path),))
    async with walking(app, settle) as walk:
        await paste(walk, (WITHOUT_STALE + "가" * LONGEST_SCORED)[:LONGEST_SCORED])
        assert len(walk.editor.text) == LONGEST_SCORED
        await walk.press("ctrl+s", "s", "c")

        assert walk.where == "ClaimScreen"
        await walk.press("escape")
        assert WITHOUT_STALE[:10] in walk.seen()
