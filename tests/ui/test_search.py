"""The search for questions also looks into key points, model answers and the glossary."""

from __future__ import annotations

from pathlib import Path

import pytest

from quizapp.study import searching
from quizapp.study.searching import Searchable
from tests.ui.conftest import MakeApp, Settle
from tests.ui.test_browse import browsing, opened
from tests.ui.trial_deck import trial_deck
from tests.ui.walking import Walk, walking


def found(walk: Walk) -> list[str]:
    return [row.id for row in browsing(walk).questions]


@pytest.mark.parametrize("query", ["XSS", "세션 고정", "탈취", "리프레시", "리프레시 토큰"])
async def test_what_one_looks_for_the_night_before_an_interview_finds_questions(
    tmp_path: Path, make_app: MakeApp, settle: Settle, query: str
) -> None:
    async with walking(make_app(tmp_path), settle) as walk:
        await opened(walk)
        await walk.press("/", *query)
        assert 0 < len(found(walk)) < len(walk.app.opened.library.listings) / 2


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("부하", "cache-why"),
        ("less to do", "cache-why"),
        ("느린 일을", "queue-why"),
        ("asks the store", "cache-why"),
        ("큐는 흡수", "queue-why"),
    ],
)
async def test_key_points_and_answers_are_searched_in_both_languages(
    tmp_path: Path, make_app: MakeApp, settle: Settle, query: str, first: str
) -> None:
    async with walking(make_app(tmp_path, decks=(trial_deck(tmp_path),)), settle) as walk:
        await opened(walk)
        await walk.press("/", *("space" if letter == " " else letter for letter in query))
        assert first in found(walk)


async def test_a_search_that_was_typed_before_the_answers_were_read_finds_them_then(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(make_app(tmp_path, decks=(trial_deck(tmp_path),)), settle) as walk:
        await opened(walk)
        await walk.strike("slash", *"흡수")
        assert "queue-why" in found(walk)


async def test_decks_too_large_are_searched_by_their_prompts(
    tmp_path: Path, make_app: MakeApp, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(searching, "BODIES_AT_MOST", 10)
    async with walking(make_app(tmp_path, decks=(trial_deck(tmp_path),)), settle) as walk:
        await opened(walk)
        await walk.press("/", *"흡수")
        assert found(walk) == []
        await walk.press("backspace", "backspace", *"큐는")
        assert "queue-why" in found(walk)


def of(query: str, **others: tuple[str, ...]) -> list[str]:
    """What is found among four questions; ``others`` are forms that say the same as a word."""
    prompts = ["what is a cookie", "where is it kept", "what is theft", "세션은 무엇인가"]
    bodies = ["what is a cookie\na name", "where is it kept\nin a cookie", "what is theft\nxss", ""]
    texts = Searchable(("a", "b", "c", "d"), prompts, bodies, lambda word: others.get(word, ()))
    return texts.found(query)


def test_a_prompt_with_the_words_comes_before_an_answer_with_them() -> None:
    assert of("cookie") == ["a", "b"]


def test_words_may_stand_in_the_prompt_and_the_answer() -> None:
    assert of("where cookie") == ["b"]


def test_words_that_say_the_same_come_last() -> None:
    assert of("theft", theft=("kept",)) == ["c", "b"]
    assert of("gone theft", gone=("what",)) == ["c"]


def test_initials_and_single_letters_are_looked_for_in_prompts_only() -> None:
    assert of("ㅅㅅ") == ["d"]
    assert of("x") == []
