"""A question of the review answered once more: both attempts count, and the gain is shown."""

from __future__ import annotations

from pathlib import Path

import pytest

from quizapp.ui.app import QuizappApp
from tests.ui.conftest import MakeApp, Settle
from tests.ui.trial_deck import (
    COMPLETE,
    FOLLOW_UP_ANSWER,
    ONE_QUESTION,
    WITHOUT_STALE,
    trial_deck,
)
from tests.ui.walking import NARROW, Walk, walking


def asking(make_app: MakeApp, folder: Path, lang: str = "ko") -> QuizappApp:
    return make_app(folder, lang, wish=ONE_QUESTION, decks=(trial_deck(folder),))


def footer(walk: Walk) -> str:
    return walk.seen().splitlines()[-1]


@pytest.mark.parametrize("twin", ["r", "ㄱ"])
async def test_answering_again_keeps_both_attempts_and_shows_the_gain(
    tmp_path: Path, make_app: MakeApp, settle: Settle, twin: str
) -> None:
    async with walking(asking(make_app, tmp_path, "en"), settle) as walk:
        await walk.answer("데이터베이스 부하를 줄입니다.")
        await walk.press("s", twin)
        assert "answering again" in walk.text("#top-line")
        await walk.answer(COMPLETE)

        later, first = walk.app.opened.attempts("cache-why")
        gained = later.estimate - first.estimate
        assert walk.text("#gain").splitlines() == [
            f"{gained} more than before",
            "Now said",
            "+ responses get faster",
            "+ a value may be out of date",
        ]
        assert first.rating is not None
        await walk.press(twin)
        await walk.answer("응답이 빨라집니다.")
        assert "against before" in walk.text("#gain")
        assert "Now missing\n- the store has less to do" in walk.text("#gain")


async def test_answering_again_can_be_left_and_taken_up_again(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(asking(make_app, tmp_path, "en"), settle, NARROW) as walk:
        await walk.answer(COMPLETE)
        await walk.press("r")
        await walk.write("So,")
        assert footer(walk).split() == "^s Submit Esc Back to the feedback F1 Help".split()
        await walk.press("ctrl+t", "ctrl+g", "ctrl+n", "escape")
        assert walk.where == "ReviewScreen"

        await walk.press("r")
        assert walk.editor.text == "So,"


async def test_a_follow_up_that_was_answered_again_is_the_one_shown(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(asking(make_app, tmp_path, "en"), settle) as walk:
        await walk.answer(WITHOUT_STALE)
        await walk.press("enter", "ctrl+g", "r")
        await walk.answer(FOLLOW_UP_ANSWER)
        assert walk.text("#prompt") == "What if the original changes?"
        assert "Now said\n+ let it expire\n+ delete it on change" in walk.text("#gain")

        await walk.press("r", "escape")
        assert walk.text("#prompt") == "What if the original changes?"
