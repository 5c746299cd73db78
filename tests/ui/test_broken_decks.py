"""Decks of the user's own that cannot be read: named on home, and in nobody's way."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.ui.conftest import MakeApp, Practise, Settle
from tests.ui.trial_deck import trial_deck
from tests.ui.walking import NARROW, WIDE, walking

UNKNOWN_FIELD = "  - id: a\n    promt: b\n"


def broken_deck(path: Path, faults: int = 1) -> Path:
    path.parent.mkdir(exist_ok=True)
    path.write_text(f"format: 1\ntopic: x\nquestions:\n{UNKNOWN_FIELD * faults}", "utf-8")
    return path


async def test_a_broken_deck_is_named_with_its_line_and_what_to_write(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    broken = broken_deck(tmp_path / "[bold]mine.yaml")

    async with walking(make_app(tmp_path, "en", decks=(broken,)), settle) as walk:
        problems = walk.text("#problems")
        assert f"{broken}:5" in problems
        assert "prompt" in problems


async def test_a_broken_deck_in_the_data_folder_is_named_too(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    broken = broken_deck(tmp_path / "decks" / "mine.yaml")

    async with walking(make_app(tmp_path), settle) as walk:
        assert walk.text("#problems").startswith("덱 파일 mine.yaml에 문제가 3개 있어")
        assert f"{broken}:5" in walk.text("#problems")


async def test_a_broken_deck_stops_no_other(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    broken, sound = broken_deck(tmp_path / "broken.yaml"), trial_deck(tmp_path)

    async with walking(make_app(tmp_path, "en", decks=(broken, sound)), settle) as walk:
        assert "3 questions" in walk.text("#counts")
        topics = {topic.id for topic in walk.app.opened.library.topics()}
        assert topics == {"cookie", "jsessionid", "jwt", "oauth", "session", "trial"}
        await walk.press("enter")
        assert walk.where == "QuestionScreen"


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b"\x00\xff\xfe", id="wrong-encoding"),
        pytest.param(b"[" * 200_000, id="brackets"),
        pytest.param(b"format: 1\na: &a [x]\nb: *a\n", id="alias"),
        pytest.param(b"", id="empty"),
    ],
)
async def test_what_is_no_deck_at_all_takes_a_few_lines_and_nothing_else(
    tmp_path: Path, make_app: MakeApp, settle: Settle, content: bytes
) -> None:
    deck = tmp_path / "odd.yaml"
    deck.write_bytes(content)

    async with walking(make_app(tmp_path, "en", decks=(deck,)), settle) as walk:
        assert str(deck) in walk.text("#problems")
        assert len(walk.text("#problems").splitlines()) <= 5
        assert "3 questions" in walk.text("#counts")


async def test_many_problems_are_cut_short(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    broken = broken_deck(tmp_path / "broken.yaml", faults=9)

    async with walking(make_app(tmp_path, "en", decks=(broken,)), settle) as walk:
        lines = walk.text("#problems").splitlines()
        assert len(lines) == 5
        assert "quizapp check" in lines[-1]


@pytest.mark.parametrize("pressed", ["space", "pagedown", "end"])
async def test_problems_below_the_edge_are_a_key_away(
    tmp_path: Path, make_app: MakeApp, settle: Settle, practise: Practise, pressed: str
) -> None:
    practise(tmp_path, "def-jwt", "모르겠습니다", days_ago=2)
    broken = broken_deck(tmp_path / "broken.yaml", faults=9)

    async with walking(make_app(tmp_path, "en", decks=(broken,)), settle, NARROW) as walk:
        assert "problems in the deck file broken.yaml" in walk.seen()
        assert "quizapp check" not in walk.seen()
        await walk.press(pressed)
        assert "quizapp check" in walk.seen()
        await walk.press("pageup")
        assert "Today's quiz" in walk.seen()


async def test_the_heading_names_the_first_of_several_files(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    decks = tuple(broken_deck(tmp_path / f"{name}.yaml") for name in "ab")

    async with walking(make_app(tmp_path, "en", decks=decks), settle) as walk:
        heading = walk.text("#problems").splitlines()[0]
        assert heading.startswith("6 problems in a.yaml and other deck files")


async def test_without_problems_there_is_nothing_to_scroll_to(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(make_app(tmp_path, "en"), settle, WIDE) as walk:
        assert walk.text("#problems") == ""
        await walk.press("f1")
        assert "Scroll" not in walk.text("#keys")
