"""The help of a screen: what the screen is for, and its keys as its own bindings have them."""

from __future__ import annotations

import inspect
import pkgutil
import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from textual.binding import Binding
from textual.screen import ModalScreen

from quizapp.texts import TEXTS, Lang, say
from quizapp.ui import screens
from quizapp.ui.app import QuizappApp
from quizapp.ui.frame import FramedScreen
from quizapp.ui.keys import TWINS, is_twin, shown_key
from quizapp.ui.screens.confirm import ConfirmScreen
from quizapp.ui.screens.keys_help import KeysScreen, about_text
from quizapp.ui.screens.question import QuestionScreen
from tests.ui.conftest import MakeApp, Settle
from tests.ui.trial_deck import ONE_QUESTION, trial_deck
from tests.ui.walking import NARROW, Walk, walking

WAYS = {
    "HomeScreen": (),
    "BrowseScreen": ("b",),
    "AttemptsScreen": ("b", "a"),
    "ProgressScreen": ("p",),
    "PhrasesScreen": ("p", "p"),
    "QuestionScreen": ("enter",),
}
"""The keys from home to some screens."""

at_every_screen = pytest.mark.parametrize("screen", WAYS)


async def helped(walk: Walk, screen: str) -> str:
    """Goes to a screen and opens its help; what that says about keys."""
    await walk.press(*WAYS[screen])
    assert walk.where == screen
    await walk.press("f1")
    assert walk.where == "KeysScreen"
    return walk.text("#keys")


def rows(keys: str) -> dict[str, set[str]]:
    """What keys do -> the names of these keys."""
    found: dict[str, set[str]] = {}
    for row in filter(None, keys.splitlines()):
        names, said = re.split(r" {3,}", row)
        found.setdefault(said, set()).update(names.split("  "))
    return found


def usable_bindings(walk: Walk) -> Iterator[Binding]:
    """Those of the screen below the help that do something now."""
    below = walk.app.screen_stack[-2]
    for binding in type(below).BINDINGS:
        assert isinstance(binding, Binding)
        name, _, argument = binding.action.rstrip(")").partition("(")
        parameters = (argument.strip("'"),) if argument else ()
        if below.check_action(name, parameters):
            yield binding


@at_every_screen
async def test_every_key_that_works_is_listed_with_what_it_does(
    tmp_path: Path, make_app: MakeApp, settle: Settle, screen: str
) -> None:
    async with walking(make_app(tmp_path, "en"), settle) as walk:
        listed = rows(await helped(walk, screen))

        for binding in usable_bindings(walk):
            names = {shown_key(name) for name in binding.key.split(",") if not is_twin(name)}
            names -= {"Enter"} if screen == "HomeScreen" else set()  # The menu takes it first.
            assert names <= listed[say(Lang.EN, binding.description)]


@at_every_screen
async def test_keys_for_everywhere_stand_below_those_of_the_screen(
    tmp_path: Path, make_app: MakeApp, settle: Settle, screen: str
) -> None:
    async with walking(make_app(tmp_path, "en"), settle) as walk:
        keys = await helped(walk, screen)

        everywhere = rows(keys.split("\n\n")[-1])
        typing = screen == "QuestionScreen"
        assert everywhere["Help"] == ({"F1"} if typing else {"F1", "?"})
        assert everywhere["한국어로 보기"] == {"F10"}
        assert everywhere["Quit"] == {"^q"}
        assert everywhere["Find a command by its name"] == {"^p"}


@at_every_screen
async def test_the_help_is_in_one_language_and_without_twins(
    tmp_path: Path, make_app: MakeApp, settle: Settle, screen: str
) -> None:
    async with walking(make_app(tmp_path), settle) as walk:
        keys = await helped(walk, screen)

        assert not set(keys) & set(TWINS.values())
        assert all(re.search("[가-힣]", said) for said in rows(keys))
        await walk.press("f10")
        said = set(rows(walk.text("#keys"))) - {"한국어로 보기"}
        assert not any(re.search("[가-힣]", one) for one in said)


def screens_with_help() -> Iterator[type[FramedScreen[Any]]]:
    """Every screen that is no dialog and can be on top."""
    for one in pkgutil.iter_modules(screens.__path__, f"{screens.__name__}."):
        for _, kind in inspect.getmembers(import_module(one.name), inspect.isclass):
            own = kind.__module__ == one.name and "BINDINGS" in vars(kind)
            if own and issubclass(kind, FramedScreen) and not issubclass(kind, ModalScreen):
                yield kind


@pytest.mark.parametrize("screen", screens_with_help())
def test_every_screen_says_what_it_is_for(screen: type[FramedScreen[Any]]) -> None:
    assert about_text(screen) is not None


def test_a_kind_of_another_screen_is_for_the_same() -> None:
    class Variant(QuestionScreen):
        pass

    assert about_text(Variant) == "keys.about.QuestionScreen"
    assert about_text(ConfirmScreen) is None


@at_every_screen
async def test_what_the_screen_is_for_stands_above_its_keys(
    tmp_path: Path, make_app: MakeApp, settle: Settle, screen: str
) -> None:
    async with walking(make_app(tmp_path), settle) as walk:
        await helped(walk, screen)

        assert walk.text("#about") == say(Lang.KO, f"keys.about.{screen}")


@pytest.mark.parametrize("screen", ["HomeScreen", "BrowseScreen", "ProgressScreen"])
async def test_the_help_of_a_screen_fits_a_small_terminal(
    tmp_path: Path, make_app: MakeApp, settle: Settle, screen: str
) -> None:
    async with walking(make_app(tmp_path), settle, NARROW) as walk:
        await helped(walk, screen)

        assert walk.screen.query_one("#dialog").max_scroll_y == 0
        assert "한글 자판" in walk.seen()
        assert "Esc 닫기" in walk.seen()


async def test_what_cannot_be_done_now_is_left_out(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    app = make_app(tmp_path, "en", wish=ONE_QUESTION, decks=(trial_deck(tmp_path),))
    async with walking(app, settle) as walk:
        await walk.press("S", "o", "escape", "f1")
        assert rows(walk.text("#keys"))["Continue"] == {"c"}

        await walk.press("escape", "x", "y", "f1")
        assert "Continue" not in rows(walk.text("#keys"))


async def test_a_question_mark_in_an_answer_is_text_and_f1_is_help(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(make_app(tmp_path), settle) as walk:
        assert "? 도움말" in walk.seen().splitlines()[-1]
        await walk.press("enter", "?")
        assert "F1 도움말" in walk.seen().splitlines()[-1]
        assert walk.where == "QuestionScreen"
        assert walk.editor.text == "?"

        await walk.press("f1")
        assert walk.where == "KeysScreen"
        assert rows(walk.text("#keys"))["복사"] == {"^c"}


@pytest.mark.parametrize("pressed", ["escape", "enter", "q", "ㅂ", "?", "f1"])
async def test_any_key_for_leaving_closes_it(
    tmp_path: Path, make_app: MakeApp, settle: Settle, pressed: str
) -> None:
    async with walking(make_app(tmp_path), settle) as walk:
        await walk.press("b", "?", pressed)

        assert walk.where == "BrowseScreen"


async def test_it_is_opened_once_only(tmp_path: Path, make_app: MakeApp, settle: Settle) -> None:
    async with walking(make_app(tmp_path), settle) as walk:
        walk.app.action_keys()
        walk.app.action_keys()
        await walk.settle()

        assert [type(one) for one in walk.app.screen_stack].count(KeysScreen) == 1


async def test_its_marks_are_no_markup(tmp_path: Path, make_app: MakeApp, settle: Settle) -> None:
    """Slashes and brackets among the keys are shown as they are."""
    async with walking(make_app(tmp_path), settle) as walk:
        await walk.press("b", "?")

        assert "/" in rows(walk.text("#keys"))["찾기"]


def test_the_app_binds_nothing_that_the_help_cannot_name() -> None:
    for binding in QuizappApp.BINDINGS:
        assert isinstance(binding, Binding)
        assert binding.description in TEXTS
