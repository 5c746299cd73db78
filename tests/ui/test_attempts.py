"""The attempts at a question: read again, deleted, reset, and all of that taken back."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.widgets import Markdown

from quizapp.storage.history import Attempt
from quizapp.ui.screens.attempts import AttemptsScreen
from tests.ui.conftest import MakeApp, Practise, Settle
from tests.ui.trial_deck import COMPLETE, WITHOUT_STALE, WRONG_CLAIM, trial_deck
from tests.ui.walking import HUGE, NARROW, WIDE, Walk, walking

QUESTION = "cache-why"


@pytest.fixture
def deck(tmp_path: Path) -> Path:
    return trial_deck(tmp_path)


@pytest.fixture
def three(tmp_path: Path, deck: Path, practise: Practise) -> tuple[Path, ...]:
    """The trial deck with three attempts at its first question."""
    for days_ago, text in ((9, "캐시요"), (4, WRONG_CLAIM), (1, COMPLETE)):
        practise(tmp_path, QUESTION, text, days_ago=days_ago, decks=(deck,))
    return (deck,)


async def opened(walk: Walk) -> AttemptsScreen:
    """The attempts at the first question of the trial deck, whose topic is the last one."""
    await walk.press("b", "left", "a")
    assert isinstance(walk.screen, AttemptsScreen)
    return walk.screen


def highlighted(walk: Walk) -> Attempt:
    assert isinstance(walk.screen, AttemptsScreen)
    assert walk.screen.attempt is not None
    return walk.screen.attempt


def listed(walk: Walk) -> list[str]:
    """The rows as they are drawn."""
    assert isinstance(walk.screen, AttemptsScreen)
    rows = walk.screen.row_list
    return [" ".join(rows.row_text(n).split()) for n in range(len(rows))]


def footer(walk: Walk) -> str:
    return walk.seen().splitlines()[-1]


async def test_attempts_are_listed_newest_first_with_day_and_score(
    tmp_path: Path, make_app: MakeApp, settle: Settle, three: tuple[Path, ...]
) -> None:
    async with walking(make_app(tmp_path, decks=three), settle) as walk:
        await opened(walk)

        days = [row.split()[0] for row in listed(walk)]
        assert days == ["2025-03-13", "2025-03-10", "2025-03-05"]
        assert listed(walk)[0].split()[2] == str(highlighted(walk).estimate)
        assert "답변 3개" in walk.seen().splitlines()[0]


async def test_the_newest_attempt_is_open_with_what_it_said_and_the_model_answer(
    tmp_path: Path, make_app: MakeApp, settle: Settle, three: tuple[Path, ...]
) -> None:
    async with walking(make_app(tmp_path, decks=three), settle, HUGE) as walk:
        await opened(walk)

        assert walk.text("#prompt") == "캐시는 왜 쓰나요?"
        assert "응답이 빨라집니다[1]" in walk.text("#answer")
        assert "낡은 값이 나올 수 있다" in walk.text("#found")
        assert walk.text("#missed") == "빠진 포인트가 없습니다."
        assert walk.text("#corrections") == ""
        assert "빠르게" in walk.screen.query_one(Markdown).source
        assert "모범 답안" in walk.seen()


async def test_moving_opens_the_attempt_with_its_misses_and_corrections(
    tmp_path: Path, make_app: MakeApp, settle: Settle, three: tuple[Path, ...]
) -> None:
    async with walking(make_app(tmp_path, decks=three), settle) as walk:
        await opened(walk)
        for down, up in (("down", "up"), ("j", "k"), ("ㅓ", "ㅏ")):
            await walk.press(down)
            assert "낡은 값이 나올 수 있다" in walk.text("#missed")
            assert "캐시는 항상 최신이에요" in walk.text("#corrections")
            assert "원본이 바뀌어도 캐시는 모릅니다." in walk.text("#corrections")
            assert "RFC 9111, section 4.2" in walk.text("#corrections")

            await walk.press(up)
            assert walk.text("#corrections") == ""


async def test_what_is_known_of_an_attempt_stands_above_it(
    tmp_path: Path, make_app: MakeApp, settle: Settle, three: tuple[Path, ...]
) -> None:
    async with walking(make_app(tmp_path, "en", decks=three), settle) as walk:
        await opened(walk)

        assert "took 0:00" in walk.text("#facts")
        assert "hints" not in walk.text("#facts")


async def test_hints_and_an_early_look_are_part_of_the_record(
    tmp_path: Path, make_app: MakeApp, settle: Settle, deck: Path
) -> None:
    async with walking(make_app(tmp_path, "en", decks=(deck,)), settle) as walk:
        await walk.press("b", "left", "enter", "f3")
        await walk.answer(COMPLETE)
        await walk.press("escape", "a")

        assert "hints 1" in walk.text("#facts")


async def test_an_empty_attempt_says_that_nothing_was_known(
    tmp_path: Path, make_app: MakeApp, settle: Settle, deck: Path, practise: Practise
) -> None:
    practise(tmp_path, QUESTION, "", days_ago=1, decks=(deck,))
    async with walking(make_app(tmp_path, decks=(deck,)), settle) as walk:
        await opened(walk)

        assert walk.text("#answer") == "모르겠다고 답했습니다."
        assert "답변 1개" in walk.seen().splitlines()[0]


async def test_a_question_never_answered_says_so_and_offers_to_answer(
    tmp_path: Path, make_app: MakeApp, settle: Settle, deck: Path
) -> None:
    async with walking(make_app(tmp_path, decks=(deck,)), settle) as walk:
        await opened(walk)
        assert walk.text("#question") == "캐시는 왜 쓰나요?"
        assert "아직 이 질문에 답한 적이 없습니다" in walk.seen()
        assert "지우기" not in footer(walk)

        await walk.press("d", "x", "u")
        assert walk.where == "AttemptsScreen"
        await walk.press("enter")
        assert walk.where == "QuestionScreen"


async def test_answering_again_from_here_adds_an_attempt(
    tmp_path: Path, make_app: MakeApp, settle: Settle, three: tuple[Path, ...]
) -> None:
    async with walking(make_app(tmp_path, decks=three), settle) as walk:
        await opened(walk)
        await walk.press("enter")
        await walk.answer(WITHOUT_STALE)
        await walk.press("escape")

        assert walk.where == "AttemptsScreen"
        assert len(listed(walk)) == 4
        assert listed(walk)[0].startswith("2025-03-14")


@pytest.mark.parametrize(
    ("delete", "yes", "undo"), [("d", "y", "u"), ("ㅇ", "ㅛ", "ㅕ"), ("delete", "y", "f5")]
)
async def test_an_attempt_is_deleted_after_asking_and_brought_back(
    tmp_path: Path,
    make_app: MakeApp,
    settle: Settle,
    three: tuple[Path, ...],
    delete: str,
    yes: str,
    undo: str,
) -> None:
    async with walking(make_app(tmp_path, decks=three), settle) as walk:
        await opened(walk)
        await walk.press("down")
        before, doomed = listed(walk), highlighted(walk)
        assert "되돌리기" not in footer(walk)

        await walk.press(delete)
        assert walk.where == "ConfirmScreen"
        await walk.press(yes)
        assert listed(walk) == [before[0], before[2]]
        assert highlighted(walk) != doomed
        assert "u로 되돌릴 수 있습니다" in walk.notices()[-1]

        await walk.press(undo)
        assert listed(walk) == before
        assert "되돌리기" not in footer(walk)


@pytest.mark.parametrize("no", ["n", "ㅜ", "escape"])
async def test_saying_no_deletes_nothing(
    tmp_path: Path, make_app: MakeApp, settle: Settle, three: tuple[Path, ...], no: str
) -> None:
    async with walking(make_app(tmp_path, decks=three), settle) as walk:
        await opened(walk)
        await walk.press("d", no, "x", no)

        assert walk.where == "AttemptsScreen"
        assert len(listed(walk)) == 3


@pytest.mark.parametrize("reset", ["x", "ㅌ", "f8"])
async def test_a_reset_makes_the_question_new_and_is_taken_back_whole(
    tmp_path: Path, make_app: MakeApp, settle: Settle, three: tuple[Path, ...], reset: str
) -> None:
    async with walking(make_app(tmp_path, "en", decks=three), settle) as walk:
        await opened(walk)
        before = listed(walk)
        await walk.press(reset, "y")
        assert listed(walk) == []
        assert "not answered this question yet" in walk.seen()
        assert "Undo" in footer(walk)

        await walk.press("u")
        assert listed(walk) == before


async def test_what_is_deleted_stays_deleted_after_a_restart(
    tmp_path: Path, make_app: MakeApp, settle: Settle, three: tuple[Path, ...]
) -> None:
    async with walking(make_app(tmp_path, decks=three), settle) as walk:
        await opened(walk)
        await walk.press("d", "y")

    async with walking(make_app(tmp_path, decks=three), settle) as walk:
        await opened(walk)
        assert [row.split()[0] for row in listed(walk)] == ["2025-03-10", "2025-03-05"]


@pytest.mark.parametrize("pressed", ["space", "pagedown"])
async def test_a_long_attempt_scrolls_while_the_list_stays(
    tmp_path: Path, make_app: MakeApp, settle: Settle, three: tuple[Path, ...], pressed: str
) -> None:
    async with walking(make_app(tmp_path, decks=three), settle, NARROW) as walk:
        screen = await opened(walk)
        first = highlighted(walk)
        await walk.press(pressed)
        assert screen.sheet.scroll_y > 0
        assert highlighted(walk) == first
        await walk.press("pageup")
        assert screen.sheet.scroll_y == 0

        await walk.press(pressed, "down")
        assert screen.sheet.scroll_y == 0


async def test_a_click_opens_an_attempt(
    tmp_path: Path, make_app: MakeApp, settle: Settle, three: tuple[Path, ...]
) -> None:
    async with walking(make_app(tmp_path, decks=three), settle) as walk:
        await opened(walk)
        await walk.pilot.click("#attempts", offset=(5, 2))
        await walk.settle()

        assert highlighted(walk).text == "캐시요"
        assert walk.text("#answer") == "캐시요"


@pytest.mark.parametrize("size", [NARROW, WIDE, HUGE])
@pytest.mark.parametrize("lang", ["ko", "en"])
async def test_list_score_and_answer_are_in_sight_at_every_size(
    tmp_path: Path,
    make_app: MakeApp,
    settle: Settle,
    three: tuple[Path, ...],
    size: tuple[int, int],
    lang: str,
) -> None:
    async with walking(make_app(tmp_path, lang, decks=three), settle, size) as walk:
        await opened(walk)

        seen = walk.seen()
        assert "2025-03-13" in seen
        assert "2025-03-05" in seen
        assert "100" in seen
        assert "응답이 빨라집니다" in seen


@pytest.mark.parametrize("pressed", ["escape", "q", "ㅂ"])
async def test_a_key_leads_back_to_the_list_of_questions(
    tmp_path: Path, make_app: MakeApp, settle: Settle, three: tuple[Path, ...], pressed: str
) -> None:
    async with walking(make_app(tmp_path, decks=three), settle) as walk:
        await opened(walk)
        await walk.press(pressed)

        assert walk.where == "BrowseScreen"


async def test_marks_in_answers_and_decks_are_shown_as_they_are(
    tmp_path: Path, make_app: MakeApp, settle: Settle, deck: Path, practise: Practise
) -> None:
    practise(tmp_path, "odd-marks", "[red]it is an array[/red] [/path] \x1b[31m", decks=(deck,))
    async with walking(make_app(tmp_path, "en", decks=(deck,)), settle, HUGE) as walk:
        await walk.press("b", "left", "end", "a")

        assert "[red]it is an array" in walk.text("#answer")
        assert "\x1b" not in walk.text("#answer")
        assert "No: List[int] is [no] array" in walk.text("#corrections")
        assert "a [generic] type [/]" in walk.text("#missed")
