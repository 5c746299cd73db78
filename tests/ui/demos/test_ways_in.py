"""The ways to a demo: the gallery, the feedback on an answer, and the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from quizapp.core.selection import Wish
from quizapp.demos import registry
from quizapp.demos.wish import DemoWish
from quizapp.texts import Lang, say
from quizapp.ui.app import QuizappApp
from tests.ui.conftest import MakeApp, Settle
from tests.ui.demos.conftest import LINKED, linked_app
from tests.ui.walking import NARROW, WIDE, Walk, walking


@pytest.mark.parametrize("size", [NARROW, WIDE])
@pytest.mark.parametrize("lang", ["ko", "en"])
async def test_home_leads_to_all_demos_and_a_digit_opens_one(
    tmp_path: Path, make_app: MakeApp, settle: Settle, size: tuple[int, int], lang: str
) -> None:
    async with walking(linked_app(tmp_path, make_app, lang), settle, size) as walk:
        assert say(Lang(lang), "home.demos") in walk.seen().splitlines()[-1]
        await walk.press("ㅇ")
        assert walk.where == "GalleryScreen"
        seen = walk.seen()
        for name in registry.PACKAGES:
            assert say(Lang(lang), f"demos.name.{name.replace('-', '_')}") in seen
        await walk.press("2")
        assert walk.where == "JsonWebTokenScreen"
        await walk.press("escape", "1")
        assert walk.where == "CookieLabScreen"
        await walk.press("escape", "escape")
        assert walk.where == "HomeScreen"


async def test_the_gallery_tells_what_was_predicted(linked: QuizappApp, settle: Settle) -> None:
    async with walking(linked, settle) as walk:
        await walk.press("d")
        assert walk.seen().count("not tried yet") == len(registry.PACKAGES)
        walk.app.open_demo("cookie-lab", "strict-link")
        await walk.settle()
        await walk.press("n", "y", "enter", "escape")
        assert "1 right of 1 tried" in walk.seen()


async def test_the_arrows_and_enter_open_a_demo(linked: QuizappApp, settle: Settle) -> None:
    async with walking(linked, settle) as walk:
        await walk.press("d", "down", "enter")
        assert walk.where == "JsonWebTokenScreen"


def quizzed(folder: Path, make_app: MakeApp, lang: str = "en", deck: str = LINKED) -> QuizappApp:
    path = folder / "linked.yaml"
    path.write_text(deck, encoding="utf-8")
    return make_app(folder, lang, wish=Wish(questions=("strict-question",)), decks=(path,))


async def reviewed(walk: Walk, answer: str) -> None:
    await walk.answer(answer)
    if walk.where != "ReviewScreen":
        await walk.press("enter")
    assert walk.where == "ReviewScreen"


@pytest.mark.parametrize(
    ("answer", "demo", "situation"),
    [
        ("The verifier decides.", "CookieLabScreen", "strict-link"),
        ("It is not sent across sites.", "JsonWebTokenScreen", "no-algorithm"),
        ("Not sent across sites, and the verifier decides.", "CookieLabScreen", "strict-link"),
    ],
)
async def test_feedback_leads_to_the_situation_of_the_missed_point_and_back(
    tmp_path: Path, make_app: MakeApp, settle: Settle, answer: str, demo: str, situation: str
) -> None:
    async with walking(quizzed(tmp_path, make_app), settle) as walk:
        await reviewed(walk, answer)
        await walk.press("d")
        assert walk.where == demo
        assert walk.screen.situation.id == situation  # type: ignore[attr-defined]
        await walk.press("escape")
        assert walk.where == "ReviewScreen"


@pytest.mark.parametrize(
    ("lang", "mark", "note"),
    [("ko", "(데모 있음)", "데모로 확인"), ("en", "(has a demo)", "see it in a demo")],
)
async def test_the_missed_point_says_that_a_demo_shows_it(
    tmp_path: Path, make_app: MakeApp, settle: Settle, lang: str, mark: str, note: str
) -> None:
    async with walking(quizzed(tmp_path, make_app, lang), settle) as walk:
        await reviewed(walk, "The verifier decides.")
        assert mark in walk.text("#missed")
        assert note in walk.text("#missed-heading")


async def test_a_demo_that_nobody_has_is_told_and_the_feedback_stays(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    deck = LINKED.replace("id: cookie-lab, situation: strict-link", "id: no-lab, situation: x")
    async with walking(quizzed(tmp_path, make_app, deck=deck), settle) as walk:
        await reviewed(walk, "The verifier decides.")
        await walk.press("d")
        assert walk.where == "ReviewScreen"
        assert "no demo 'no-lab'" in walk.notices()[0]


@pytest.mark.parametrize(
    ("wish", "where", "situation"),
    [
        (DemoWish(), "GalleryScreen", ""),
        (DemoWish("cookie-lab"), "CookieLabScreen", "what-comes-back"),
        (DemoWish("json-web-token", "stolen"), "JsonWebTokenScreen", "stolen"),
    ],
)
async def test_the_command_line_opens_a_demo_and_escape_leads_home(
    tmp_path: Path, make_app: MakeApp, settle: Settle, wish: DemoWish, where: str, situation: str
) -> None:
    app = make_app(tmp_path, "en", wish=wish)
    async with walking(app, settle) as walk:
        assert walk.where == where
        assert getattr(getattr(walk.screen, "situation", None), "id", "") == situation
        await walk.press("escape")
        assert walk.where == "HomeScreen"


async def test_a_panel_begins_where_something_was_not_right_yet(
    linked: QuizappApp, settle: Settle
) -> None:
    async with walking(linked, settle) as walk:
        walk.app.open_demo("json-web-token", "readable")
        await walk.settle()
        await walk.press("y", "y", "enter")
        right = walk.screen.records["readable"].last_right  # type: ignore[attr-defined]
        await walk.press("escape")
        walk.app.open_demo("json-web-token")
        await walk.settle()
        first = walk.screen.situation.id  # type: ignore[attr-defined]
        assert (first == "readable") is not right
