"""Not knowing: no follow-up presumes a part of the answer, and the answer is a key away."""

from __future__ import annotations

from pathlib import Path

import pytest

from quizapp.core.selection import Wish
from quizapp.ui.app import QuizappApp
from tests.ui.conftest import MakeApp, Settle
from tests.ui.walking import NARROW, Walk, walking

_DECK = """\
format: 1
topic: trial
questions:
  - id: cache-why
    prompt: Why would you use a cache?
    model_answer: It answers faster, and may be out of date.
    key_points:
      - {id: speed, point: faster, accepts: [responses get faster]}
      - {id: stale, point: may be stale, accepts: [a stale value may be seen]}
    follow_ups:
      - {id: cache-change, when: {missed: stale}, prompt: And on change?, model_answer: Expire it.}
      - {id: cache-what, when: weak, prompt: What is a cache at all?, model_answer: A nearby copy.}
      - {id: cache-where, when: always, prompt: Where would it stand?, model_answer: In front.}
"""


def asking(make_app: MakeApp, folder: Path, lang: str = "en") -> QuizappApp:
    path = folder / "trial.yaml"
    path.write_text(_DECK, encoding="utf-8")
    return make_app(folder, lang, wish=Wish(questions=("cache-why",)), decks=(path,))


async def follow_ups(walk: Walk) -> list[str]:
    """The prompts of all that is asked after the first answer; none of it is known."""
    prompts = []
    while walk.where == "GlimpseScreen":
        await walk.press("enter")
        prompts.append(walk.text("#prompt"))
        await walk.press("ctrl+g")
    return prompts


@pytest.mark.parametrize("said", ["", "모르겠습니다", "I do not know."])
async def test_only_the_foundation_is_asked_for(
    tmp_path: Path, make_app: MakeApp, settle: Settle, said: str
) -> None:
    async with walking(asking(make_app, tmp_path), settle) as walk:
        await walk.write(said)
        await walk.press("ctrl+s" if said else "ctrl+g")

        assert await follow_ups(walk) == ["What is a cache at all?"]
        assert walk.where == "ReviewScreen"


async def test_an_attempt_is_followed_up_wherever_it_left_something_out(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(asking(make_app, tmp_path), settle) as walk:
        await walk.answer("Well, it is a thing that many servers keep near them.")

        asked = ["And on change?", "What is a cache at all?", "Where would it stand?"]
        assert await follow_ups(walk) == asked


@pytest.mark.parametrize(
    ("lang", "note"), [("ko", "s 답을 지금 보기"), ("en", "s see the answer now")]
)
async def test_the_answer_is_one_key_or_one_click_away(
    tmp_path: Path, make_app: MakeApp, settle: Settle, lang: str, note: str
) -> None:
    async with walking(asking(make_app, tmp_path, lang), settle, NARROW) as walk:
        await walk.press("ctrl+g")
        assert note in walk.seen()
        cells = len(walk.text("#ahead")) + sum("가" <= c <= "힣" for c in walk.text("#ahead"))
        await walk.pilot.click("#ahead", offset=(cells - 3, 0))
        await walk.settle()

        assert walk.where == "ReviewScreen"
        assert "It answers faster" in walk.seen()
