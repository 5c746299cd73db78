"""A picture of each main screen: what assertions on text do not see.

Decks and scores are our own, and the clock stands still, so that a picture changes only with its
screen. CONTRIBUTING says how to take new ones.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot

from quizapp.core.deck import Question
from quizapp.core.scoring import Score
from quizapp.core.selection import Wish
from quizapp.study import opening
from quizapp.study.scorer import Scorer
from quizapp.ui.app import QuizappApp
from tests.ui.conftest import MakeApp, Practise, Settle
from tests.ui.trial_deck import (
    COMPLETE,
    FOLLOW_UP_ANSWER,
    ONE_QUESTION,
    WITHOUT_STALE,
    WRONG_CLAIM,
    trial_deck,
)
from tests.ui.walking import NARROW, WIDE, Walk

Compare = Callable[..., bool]
Way = Callable[[Walk], Awaitable[None]]
Shows = Callable[..., bool]

SECOND_DECK = """\
format: 1
topic: network
title: {ko: 네트워크, en: Network}
questions:
  - id: dns
    prompt: {ko: DNS는 무엇을 하나요?, en: What does DNS do?}
    model_answer: {ko: 이름을 주소로 바꿉니다., en: It turns names into addresses.}
    key_points: [{id: names, point: 이름을 주소로 바꾼다, accepts: [이름을 주소로 바꾼다]}]
  - id: tcp
    prompt: {ko: TCP와 UDP는 무엇이 다른가요?, en: How do TCP and UDP differ?}
    model_answer: {ko: TCP는 순서와 도착을 지킵니다., en: TCP keeps order and delivery.}
    key_points: [{id: order, point: 순서를 지킨다, accepts: [순서를 지킨다]}]
"""


@pytest.fixture(autouse=True)
def plain_scores(monkeypatch: pytest.MonkeyPatch) -> None:
    """An estimate that is easy to see through, whatever the scorer makes of an answer."""
    score = Scorer.score

    def plainly(scorer: Scorer, question: Question, text: str) -> Score:
        found = score(scorer, question, text)
        estimate = round(100 * found.coverage) - 20 * len(found.statements)
        return replace(found, estimate=max(0, estimate))

    monkeypatch.setattr(Scorer, "score", plainly)


@pytest.fixture
def decks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, ...]:
    """Two small decks, and none of those shipped, whose texts may change."""
    none, own = tmp_path / "none", tmp_path / "own"
    none.mkdir()
    own.mkdir()
    trial_deck(own)
    (own / "network.yaml").write_text(SECOND_DECK, "utf-8")
    monkeypatch.setattr(opening, "shipped_folder", lambda: none)
    return (own,)


@pytest.fixture
def shows(
    snap_compare: Compare,
    tmp_path: Path,
    make_app: MakeApp,
    settle: Settle,
    decks: tuple[Path, ...],
) -> Shows:
    """``shows(way, lang, theme, size, wish=...)``: whether the way leads to the picture we know."""

    def compare(
        way: Way, lang: str, theme: str, size: tuple[int, int], wish: Wish | None = None
    ) -> bool:
        app: QuizappApp = make_app(tmp_path / "data", lang, theme=theme, wish=wish, decks=decks)

        async def walk(pilot: Pilot[Any]) -> None:
            walking = Walk(pilot, settle)
            await walking.settle()
            await way(walking)
            await walking.settle()

        return snap_compare(app, terminal_size=size, run_before=walk)

    return compare


@pytest.fixture
def history(tmp_path: Path, practise: Practise, decks: tuple[Path, ...]) -> None:
    """Three weeks of practice with ups and downs."""
    for days_ago, question, text in (
        (19, "cache-why", "캐시요"),
        (9, "cache-why", WITHOUT_STALE),
        (8, "cache-change", "모르겠습니다"),
        (3, "dns", "모르겠습니다"),
        (2, "cache-why", WRONG_CLAIM),
        (1, "cache-change", FOLLOW_UP_ANSWER),
        (0.1, "cache-why", COMPLETE),
    ):
        practise(tmp_path / "data", question, text, days_ago=days_ago, decks=decks)


async def stay(_: Walk) -> None:
    """Nowhere else."""


async def leave_in_mid_answer(walk: Walk) -> None:
    await walk.press("enter")
    await walk.write("말하다 만 답")
    await walk.press("escape")


async def ask_for_a_hint(walk: Walk) -> None:
    walk.editor.cursor_blink = False
    await walk.write("Responses get faster.\nAnd")
    await walk.press("f3")


async def answer(walk: Walk) -> None:
    await walk.answer(WRONG_CLAIM)


async def answer_the_follow_up_too(walk: Walk) -> None:
    await answer(walk)
    await walk.press("enter")
    await walk.answer("만료 시간을 둡니다.")


async def finish(walk: Walk) -> None:
    await answer_the_follow_up_too(walk)
    await walk.press("enter", "enter")


async def browse(walk: Walk) -> None:
    await walk.press("b", "down")


async def look_at_the_progress(walk: Walk) -> None:
    await walk.press("p")


async def ask_for_the_keys(walk: Walk) -> None:
    await walk.press("b", "?")


def test_home_for_somebody_new(shows: Shows) -> None:
    assert shows(stay, "ko", "dark", NARROW)


@pytest.mark.usefixtures("history")
def test_home_with_a_history_and_an_unfinished_quiz(shows: Shows) -> None:
    assert shows(leave_in_mid_answer, "en", "light", WIDE)


def test_a_question_with_a_hint(shows: Shows) -> None:
    assert shows(ask_for_a_hint, "en", "dark", NARROW, ONE_QUESTION)


def test_the_glimpse_of_an_answer_with_a_wrong_claim(shows: Shows) -> None:
    assert shows(answer, "ko", "dark", WIDE, ONE_QUESTION)


def test_the_review_of_a_chain(shows: Shows) -> None:
    assert shows(answer_the_follow_up_too, "ko", "light", NARROW, ONE_QUESTION)


def test_the_summary_of_a_quiz(shows: Shows) -> None:
    assert shows(finish, "en", "light", NARROW, ONE_QUESTION)


@pytest.mark.usefixtures("history")
def test_all_questions_to_browse(shows: Shows) -> None:
    assert shows(browse, "ko", "dark", WIDE)


@pytest.mark.usefixtures("history")
def test_the_progress_so_far(shows: Shows) -> None:
    assert shows(look_at_the_progress, "en", "dark", WIDE)


def test_the_keys_of_a_screen(shows: Shows) -> None:
    assert shows(ask_for_the_keys, "ko", "light", NARROW)
