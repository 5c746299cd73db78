"""Phrases of one's own: listed with what they stand for, removed, and brought back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from quizapp.storage.events import Claim
from quizapp.ui.screens.phrases import PhrasesScreen
from tests.ui.conftest import NOW, MakeApp, OpenStudy, Practise, Settle
from tests.ui.trial_deck import ONE_QUESTION, trial_deck
from tests.ui.walking import HUGE, NARROW, WIDE, Walk, walking

PHRASES = (("speed", "눈 깜짝할 사이"), ("load", "뒤가 한가해진다"), ("stale", "[b]묵은[/b] 것"))
"""Key points of the trial deck and words for them, the last one claimed last."""


@pytest.fixture
def deck(tmp_path: Path) -> Path:
    return trial_deck(tmp_path)


@pytest.fixture
def claimed(
    tmp_path: Path, deck: Path, practise: Practise, study_in: OpenStudy
) -> Callable[[], list[str]]:
    """Three phrases are claimed; returns what gives those that are stored."""
    text = " ".join(phrase for _, phrase in PHRASES)
    attempt = practise(tmp_path, "cache-why", text, days_ago=1, decks=(deck,))
    study = study_in(tmp_path, decks=(deck,))
    for point, phrase in PHRASES:
        study.progress.claim(Claim(attempt, point, phrase, 0.4, 40), NOW)
    study.close()

    def stored() -> list[str]:
        study = study_in(tmp_path, decks=(deck,))
        try:
            return sorted(phrase.phrase for phrase in study.phrases())
        finally:
            study.close()

    return stored


async def opened(walk: Walk) -> PhrasesScreen:
    await walk.press("p", "p")
    assert isinstance(walk.screen, PhrasesScreen)
    return walk.screen


def listed(walk: Walk) -> list[str]:
    assert isinstance(walk.screen, PhrasesScreen)
    rows = walk.screen.row_list
    return [rows.row_text(n).strip() for n in range(len(rows))]


def footer(walk: Walk) -> str:
    return walk.seen().splitlines()[-1]


async def test_without_phrases_it_says_how_to_add_one(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(make_app(tmp_path, "en"), settle, NARROW) as walk:
        await opened(walk)

        assert "press c where the answer is reviewed" in walk.text("#about")
        assert "Remove" not in footer(walk)
        await walk.press("d", "u")
        assert walk.where == "PhrasesScreen"


@pytest.mark.usefixtures("claimed")
async def test_every_phrase_stands_beside_what_it_says(
    tmp_path: Path, make_app: MakeApp, settle: Settle, deck: Path
) -> None:
    async with walking(make_app(tmp_path, decks=(deck,)), settle) as walk:
        await opened(walk)

        rows = {row.split("  ")[0]: row.split()[-1] for row in listed(walk)}
        assert set(rows) == {f"“{phrase}”" for _, phrase in PHRASES}
        assert any(row.endswith("응답이 빨라진다") for row in listed(walk))
        assert "3개" in walk.seen().splitlines()[0]


@pytest.mark.usefixtures("claimed")
async def test_the_highlighted_one_is_told_in_full(
    tmp_path: Path, make_app: MakeApp, settle: Settle, deck: Path
) -> None:
    async with walking(make_app(tmp_path, "en", decks=(deck,)), settle) as walk:
        await opened(walk)
        told = set()
        for pressed in ("home", "down", "j"):
            await walk.press(pressed)
            phrase, point, facts = walk.text("#detail").splitlines()
            told.add((phrase, point))
            assert facts == "2025-03-14 15:00 · Why would you use a cache?"

        assert ("“[b]묵은[/b] 것”", "a value may be out of date") in told
        assert len(told) == 3


@pytest.mark.parametrize(("remove", "undo"), [("d", "u"), ("ㅇ", "ㅕ"), ("delete", "f5")])
async def test_a_phrase_is_removed_and_brought_back(
    tmp_path: Path,
    make_app: MakeApp,
    settle: Settle,
    deck: Path,
    claimed: Callable[[], list[str]],
    remove: str,
    undo: str,
) -> None:
    before = claimed()
    async with walking(make_app(tmp_path, decks=(deck,)), settle) as walk:
        await opened(walk)
        assert "되돌리기" not in footer(walk)
        await walk.press(remove)
        assert len(listed(walk)) == 2
        assert len(claimed()) == 2
        assert "u로 되돌릴 수 있습니다" in walk.notices()[-1]

        await walk.press(undo)
        assert len(listed(walk)) == 3
        assert claimed() == before


async def test_all_can_be_removed_and_brought_back_one_after_the_other(
    tmp_path: Path, make_app: MakeApp, settle: Settle, deck: Path, claimed: Callable[[], list[str]]
) -> None:
    async with walking(make_app(tmp_path, decks=(deck,)), settle) as walk:
        await opened(walk)
        await walk.press("end", "d", "d", "d", "d")
        assert "아직 더한 표현이 없습니다" in walk.text("#about")
        assert walk.text("#detail") == ""
        assert claimed() == []

        await walk.press("u", "u", "u", "u")
        assert len(listed(walk)) == 3


@pytest.mark.usefixtures("claimed")
async def test_a_removed_phrase_no_longer_counts(
    tmp_path: Path, make_app: MakeApp, settle: Settle, deck: Path
) -> None:
    async with walking(make_app(tmp_path, wish=ONE_QUESTION, decks=(deck,)), settle) as walk:
        await walk.answer("캐시를 쓰면 눈 깜짝할 사이에 답이 옵니다.")
        assert "응답이 빨라진다" in walk.seen()

    async with walking(make_app(tmp_path, decks=(deck,)), settle) as walk:
        screen = await opened(walk)
        at = next(n for n, row in enumerate(listed(walk)) if "눈 깜짝할" in row)
        screen.row_list.highlighted = at
        await walk.press("d", "escape", "escape", "b", "left", "enter")
        await walk.answer("캐시를 쓰면 눈 깜짝할 사이에 답이 옵니다.")
        assert "응답이 빨라진다" not in walk.seen()


async def test_a_phrase_whose_deck_is_gone_is_kept_and_can_be_removed(
    tmp_path: Path, make_app: MakeApp, settle: Settle, claimed: Callable[[], list[str]]
) -> None:
    async with walking(make_app(tmp_path), settle) as walk:
        await opened(walk)
        assert all(row.endswith("지금 덱에 없는 포인트") for row in listed(walk))

        await walk.press("d")
        assert len(claimed()) == 2


@pytest.mark.usefixtures("claimed")
async def test_the_progress_screen_counts_them(
    tmp_path: Path, make_app: MakeApp, settle: Settle, deck: Path
) -> None:
    async with walking(make_app(tmp_path, decks=(deck,)), settle) as walk:
        await walk.press("p")
        assert walk.text("#phrases") == "내 표현 3개 – p로 봅니다."
        await walk.press("p", "d", "escape")
        assert walk.text("#phrases") == "내 표현 2개 – p로 봅니다."


@pytest.mark.usefixtures("claimed")
@pytest.mark.parametrize("size", [NARROW, WIDE, HUGE])
async def test_phrase_and_point_are_in_one_line_at_every_size(
    tmp_path: Path,
    make_app: MakeApp,
    settle: Settle,
    deck: Path,
    size: tuple[int, int],
) -> None:
    async with walking(make_app(tmp_path, decks=(deck,)), settle, size) as walk:
        await opened(walk)

        line = next(line for line in walk.seen().splitlines() if "뒤가 한가해진다" in line)
        assert "저장소의 부하가 준다" in line
        assert "2025-03-14 15:00" in walk.seen()


@pytest.mark.parametrize("pressed", ["escape", "q", "ㅂ"])
async def test_a_key_leads_back_to_the_progress(
    tmp_path: Path, make_app: MakeApp, settle: Settle, pressed: str
) -> None:
    async with walking(make_app(tmp_path), settle) as walk:
        await opened(walk)
        await walk.press(pressed)

        assert walk.where == "ProgressScreen"
