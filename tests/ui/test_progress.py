"""The progress screen: strength by topic, what is missed, the last days, and starting afresh."""

from __future__ import annotations

from pathlib import Path

import pytest

from quizapp.storage.events import Prediction
from quizapp.storage.predictions import predictions
from quizapp.ui.screens.progress import ProgressScreen
from tests.ui.conftest import MakeApp, Practise, Settle
from tests.ui.trial_deck import COMPLETE, WITHOUT_STALE, trial_deck
from tests.ui.walking import HUGE, NARROW, WIDE, Walk, walking


@pytest.fixture
def practised(tmp_path: Path, practise: Practise) -> tuple[Path, ...]:
    """The trial deck, its first question answered on three days in a row and today."""
    deck = trial_deck(tmp_path)
    for days_ago, text in ((3, "캐시요"), (2, WITHOUT_STALE), (1, WITHOUT_STALE), (0.1, COMPLETE)):
        practise(tmp_path, "cache-why", text, days_ago=days_ago, decks=(deck,))
    practise(tmp_path, "def-jwt", "모르겠습니다", days_ago=2)
    return (deck,)


async def opened(walk: Walk) -> ProgressScreen:
    await walk.press("p")
    assert isinstance(walk.screen, ProgressScreen)
    return walk.screen


def topic(walk: Walk, title: str) -> list[str]:
    """The row of a topic, cut where it has room."""
    assert isinstance(walk.screen, ProgressScreen)
    rows = walk.screen.row_list
    drawn = [rows.row_text(n).split() for n in range(len(rows))]
    return next(row for row in drawn if row[0] == title)


def footer(walk: Walk) -> str:
    return walk.seen().splitlines()[-1]


async def test_somebody_new_sees_every_topic_and_what_will_be_here(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(make_app(tmp_path), settle) as walk:
        await opened(walk)

        assert "아직 답한 질문이 없습니다" in walk.text("#line")
        assert topic(walk, "쿠키")[-1].startswith("0/")
        assert "–" in topic(walk, "쿠키")
        assert "여기에 모입니다" in walk.text("#missed")
        assert "아직 없습니다" in walk.text("#phrases")
        assert "모두 초기화" not in footer(walk)


async def test_a_topic_has_strength_what_is_practised_and_what_is_due(
    tmp_path: Path, make_app: MakeApp, settle: Settle, practised: tuple[Path, ...]
) -> None:
    async with walking(make_app(tmp_path, "en", decks=practised), settle) as walk:
        await opened(walk)

        jwt = topic(walk, "JWT")
        assert "weak" in jwt
        assert jwt[-3].startswith("1/")
        assert jwt[-2:] == ["1", "due"]
        trial = topic(walk, "Trial")
        assert "strong" in trial
        assert trial[-1] == "1/4"


async def test_one_line_sums_it_up(
    tmp_path: Path, make_app: MakeApp, settle: Settle, practised: tuple[Path, ...]
) -> None:
    async with walking(make_app(tmp_path, "en", decks=practised), settle) as walk:
        await opened(walk)

        every = len(walk.app.opened.library.listings)
        summary = f"Answers 5 · questions practised 2 of {every} · due today 1"
        assert walk.text("#line") == summary
        assert walk.text("#top-line").endswith("4 days in a row, the longest so far")


async def test_one_good_answer_makes_no_topic_strong(
    tmp_path: Path, make_app: MakeApp, practise: Practise, settle: Settle
) -> None:
    study_text = "JWT는 헤더, 페이로드, 서명 세 부분으로 된 토큰이고, 서명으로 위변조를 막습니다."
    practise(tmp_path, "def-jwt", study_text)
    async with walking(make_app(tmp_path, "en"), settle) as walk:
        await opened(walk)

        row = topic(walk, "JWT")
        assert "strong" not in row
        assert row[-1].startswith("1/")


async def test_what_was_answered_once_or_is_a_bonus_is_not_often_missed(
    tmp_path: Path, make_app: MakeApp, practise: Practise, settle: Settle
) -> None:
    deck = tmp_path / "bonus.yaml"
    deck.write_text(
        "format: 1\ntopic: bonus\nquestions:\n"
        "  - {id: q, prompt: Why?, model_answer: So, key_points: [\n"
        "      {id: need, point: needed, accepts: [this is needed]},\n"
        "      {id: more, point: more, accepts: [something on top], required: false}]}\n"
    )
    practise(tmp_path, "q", "no words of it", days_ago=2, decks=(deck,))
    async with walking(make_app(tmp_path, "en", decks=(deck,)), settle) as walk:
        await opened(walk)
        assert walk.text("#missed").startswith("Once you have answered a question twice")

    practise(tmp_path, "q", "no words of it", days_ago=1, decks=(deck,))
    async with walking(make_app(tmp_path, "en", decks=(deck,)), settle) as walk:
        await opened(walk)
        assert walk.text("#missed").splitlines() == ["Why?", "- needed  left out 2 of 2"]


async def test_who_left_nothing_out_twice_is_told_so(
    tmp_path: Path, make_app: MakeApp, practise: Practise, settle: Settle
) -> None:
    deck = trial_deck(tmp_path)
    for days_ago in (2, 1):
        practise(tmp_path, "cache-why", COMPLETE, days_ago=days_ago, decks=(deck,))
    async with walking(make_app(tmp_path, "en", decks=(deck,)), settle) as walk:
        await opened(walk)
        assert walk.text("#missed").endswith("you have left out nothing. Well done.")


async def test_points_left_out_are_counted_and_marked_once_they_were_said(
    tmp_path: Path, make_app: MakeApp, settle: Settle, practised: tuple[Path, ...]
) -> None:
    async with walking(make_app(tmp_path, decks=practised), settle) as walk:
        await opened(walk)

        lines = walk.text("#missed").splitlines()
        assert "캐시는 왜 쓰나요?" in lines
        stale = next(line for line in lines if "낡은 값" in line)
        assert stale == "- 낡은 값이 나올 수 있다  4번 중 3번 빠짐, 지난번에는 말함"


async def test_the_last_two_weeks_have_a_line_a_day(
    tmp_path: Path, make_app: MakeApp, settle: Settle, practised: tuple[Path, ...]
) -> None:
    async with walking(make_app(tmp_path, decks=practised), settle) as walk:
        await opened(walk)

        days = walk.text("#days").splitlines()
        assert len(days) == 14
        assert days[0].startswith("03-14 금")
        assert [line.split()[-1] for line in days[:4]] == ["1", "1", "2", "1"]
        assert days[2].count("━") == 2 * days[0].count("━")
        assert days[4].split() == ["03-10", "월"]


@pytest.mark.parametrize(
    ("days", "says"),
    [
        ((1,), ""),
        ((9, 8, 7), "최장 3일 연속"),
        ((9, 8, 7, 1, 0.1), "2일 연속 · 최장 3일"),
        ((2, 1, 0.1), "3일 연속 · 최고 기록"),
    ],
)
async def test_days_in_a_row_are_told_where_there_are_any(
    tmp_path: Path,
    make_app: MakeApp,
    settle: Settle,
    practise: Practise,
    days: tuple[float, ...],
    says: str,
) -> None:
    for days_ago in days:
        practise(tmp_path, "def-jwt", "JWT는 토큰입니다.", days_ago=days_ago)

    async with walking(make_app(tmp_path), settle) as walk:
        await opened(walk)
        assert walk.text("#top-line").removeprefix("진도").strip() == says


@pytest.mark.parametrize("move", ["down", "j", "ㅓ"])
async def test_enter_practises_the_highlighted_topic(
    tmp_path: Path, make_app: MakeApp, settle: Settle, move: str
) -> None:
    async with walking(make_app(tmp_path, "en"), settle) as walk:
        screen = await opened(walk)
        titles = [screen.row_list.row_text(n).split()[0] for n in range(2)]
        await walk.press(move, "enter")

        assert walk.where == "QuestionScreen"
        assert walk.text("#top-line").startswith(titles[1])
        await walk.press("escape")
        assert walk.where == "ProgressScreen"


async def test_a_click_on_the_highlighted_topic_practises_it(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(make_app(tmp_path, "en"), settle) as walk:
        await opened(walk)
        await walk.pilot.click("#topics", offset=(5, 2))
        await walk.settle()
        assert walk.where == "ProgressScreen"

        await walk.pilot.click("#topics", offset=(5, 2))
        await walk.settle()
        assert walk.where == "QuestionScreen"
        assert walk.text("#top-line").startswith("JWT")


async def test_what_was_just_answered_counts_when_this_is_returned_to(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(make_app(tmp_path, "en"), settle) as walk:
        await opened(walk)
        await walk.press("enter")
        await walk.answer("I do not know")
        await walk.press("escape")

        assert walk.text("#line").startswith("Answers 1 ")


@pytest.mark.parametrize(("reset", "undo"), [("x", "u"), ("ㅌ", "ㅕ"), ("f8", "f5")])
async def test_starting_afresh_is_asked_for_and_taken_back(
    tmp_path: Path,
    make_app: MakeApp,
    settle: Settle,
    practised: tuple[Path, ...],
    reset: str,
    undo: str,
) -> None:
    async with walking(make_app(tmp_path, "en", decks=practised), settle) as walk:
        await opened(walk)
        before = walk.text("#line")
        assert "Undo" not in footer(walk)
        await walk.press(reset, "n")
        assert walk.text("#line") == before

        await walk.press(reset, "y")
        assert walk.text("#line").startswith("Nothing answered yet")
        assert "Undo" in footer(walk)
        await walk.press(undo)
        assert walk.text("#line") == before


async def test_a_reset_is_as_new_on_home_too(
    tmp_path: Path, make_app: MakeApp, settle: Settle, practised: tuple[Path, ...]
) -> None:
    async with walking(make_app(tmp_path, "en", decks=practised), settle) as walk:
        await opened(walk)
        await walk.press("x", "y", "escape")

        assert walk.text("#weak-heading") == "How it works"
        assert "answered today" not in walk.text("#top-line")


@pytest.mark.parametrize("pressed", ["p", "ㅔ", "f4"])
async def test_a_key_leads_to_the_phrases(
    tmp_path: Path, make_app: MakeApp, settle: Settle, pressed: str
) -> None:
    async with walking(make_app(tmp_path), settle) as walk:
        await opened(walk)
        await walk.press(pressed)
        assert walk.where == "PhrasesScreen"

        await walk.press("escape")
        assert walk.where == "ProgressScreen"


@pytest.mark.parametrize("pressed", ["space", "pagedown"])
async def test_a_small_terminal_scrolls_to_the_rest(
    tmp_path: Path, make_app: MakeApp, settle: Settle, practised: tuple[Path, ...], pressed: str
) -> None:
    async with walking(make_app(tmp_path, decks=practised), settle, NARROW) as walk:
        await opened(walk)
        assert "자주 놓치는 포인트" in walk.seen()
        assert "03-01" not in walk.seen()
        await walk.press(pressed, pressed, pressed)
        assert "03-01" in walk.seen()
        await walk.press("pageup", "pageup", "pageup")
        assert "토픽" in walk.seen()


@pytest.mark.parametrize("lang", ["ko", "en"])
@pytest.mark.parametrize("size", [WIDE, HUGE])
async def test_where_there_is_room_everything_is_in_sight(
    tmp_path: Path,
    make_app: MakeApp,
    settle: Settle,
    practised: tuple[Path, ...],
    size: tuple[int, int],
    lang: str,
) -> None:
    async with walking(make_app(tmp_path, lang, decks=practised), settle, size) as walk:
        await opened(walk)

        assert walk.screen.query_one("#page").max_scroll_y == 0
        first = next(line for line in walk.seen().splitlines() if "03-14" in line)
        assert "─" in first.split("03-14")[0]


@pytest.mark.parametrize("pressed", ["escape", "q", "ㅂ"])
async def test_a_key_leads_home(
    tmp_path: Path, make_app: MakeApp, settle: Settle, pressed: str
) -> None:
    async with walking(make_app(tmp_path), settle) as walk:
        await opened(walk)
        await walk.press(pressed)

        assert walk.where == "HomeScreen"


async def test_predictions_alone_can_be_forgotten_too(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(make_app(tmp_path, "en"), settle) as walk:
        prediction = Prediction("samesite", "cookie-lab", "strict-link", {"any": False})
        walk.app.opened.progress.predict(prediction, walk.app.opened.clock.now())
        await walk.press("p", "x", "y")
        assert predictions(walk.app.opened.database) == {}
        await walk.press("u")
        assert "samesite" in predictions(walk.app.opened.database)
