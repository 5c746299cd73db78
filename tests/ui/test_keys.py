"""Letter keys with a Korean keyboard on: the two-set twin of every letter does the same."""

from __future__ import annotations

import pkgutil
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from textual.app import ComposeResult
from textual.binding import Binding
from textual.screen import Screen
from textual.widgets import Input

from quizapp.texts import TEXTS
from quizapp.ui import demos, screens
from quizapp.ui.app import QuizappApp
from quizapp.ui.frame import FramedScreen
from quizapp.ui.keys import TWINS, key, letters_typed
from tests.ui.conftest import MakeApp, Settle
from tests.ui.trial_deck import ONE_QUESTION, trial_deck
from tests.ui.walking import walking


def owners() -> Iterator[type[Any]]:
    """The app and every screen of the program."""
    yield QuizappApp
    packages = ((screens.__path__, screens.__name__), (demos.__path__, demos.__name__))
    for module in (
        one for path, name in packages for one in pkgutil.iter_modules(path, f"{name}.")
    ):
        for value in vars(import_module(module.name)).values():
            screen = isinstance(value, type) and issubclass(value, Screen)
            if screen and value.__module__ == module.name:
                yield value


def bindings() -> list[tuple[str, Binding]]:
    """Every binding of the program with the name of the class that has it."""
    return [
        (owner.__name__, binding)
        for owner in owners()
        for binding in (*vars(owner).get("BINDINGS", ()), *vars(owner).get("FREE_KEYS", ()))
        if isinstance(binding, Binding)
    ]


def letters() -> list[tuple[str, str, Binding]]:
    return [
        (name, letter, binding)
        for name, binding in bindings()
        for letter in binding.key.split(",")
        if letter.rpartition("+")[2] in TWINS and not letter.startswith("shift+")
    ]


class Recorder(FramedScreen[None]):
    """A screen that writes down which of its keys were struck."""

    BINDINGS = [key("g", "note('g')", "app.yes"), key("j", "note('j')", "app.no")]

    def __init__(self, *, typing: bool = False) -> None:
        super().__init__()
        self.struck: list[str] = []
        self._typing = typing

    def body(self) -> ComposeResult:
        if self._typing:
            yield Input()

    def action_note(self, letter: str) -> None:
        self.struck.append(letter)


@pytest.mark.parametrize(
    ("letter", "binding"),
    [
        pytest.param(letter, binding, id=f"{name}-{letter}-{binding.action}")
        for name, letter, binding in letters()
    ],
)
def test_every_letter_key_has_its_korean_twin(letter: str, binding: Binding) -> None:
    prefix, plus, name = letter.rpartition("+")

    assert f"{prefix}{plus}{TWINS[name]}" in binding.key.split(",")


def test_letter_keys_were_looked_at_on_every_screen_that_has_some() -> None:
    assert {"QuizappApp", "HomeScreen", "GlimpseScreen", "ReviewScreen", "SummaryScreen"} <= {
        name for name, *_ in bindings()
    }
    assert len(letters()) > 20


@pytest.mark.parametrize("name", sorted({name for name, _ in bindings()}))
def test_no_key_of_a_screen_means_two_things(name: str) -> None:
    keys = [one for owner, binding in bindings() if owner == name for one in binding.key.split(",")]

    assert len(keys) == len(set(keys))


@pytest.mark.parametrize(
    "binding", [pytest.param(one, id=f"{name}-{one.action}") for name, one in bindings()]
)
def test_every_key_says_in_both_languages_what_it_does(binding: Binding) -> None:
    assert binding.description in TEXTS
    assert binding.key_display


@pytest.mark.parametrize(
    ("typed", "struck"),
    [
        ("ㅂ", "q"), ("ㅃ", "q"), ("ㅖ", "p"), ("ㅘ", "hk"), ("ㅄ", "qt"), ("허", "gj"),
        ("\u1112\u1165", "gj"), ("값", "rkqt"), ("q", ""), ("1", ""), ("é", ""), ("漢", ""),
    ],
)  # fmt: skip
def test_a_hangul_character_is_taken_apart_into_the_keys_struck_for_it(
    typed: str, struck: str
) -> None:
    assert letters_typed(typed) == struck


async def test_a_composed_syllable_runs_the_keys_of_all_its_letters(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    recorder = Recorder()
    async with walking(make_app(tmp_path), settle) as walk:
        await walk.app.push_screen(recorder)
        await walk.press("허")
        await walk.settle()

        assert recorder.struck == ["g", "j"]


async def test_a_single_jamo_runs_its_key_once(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    recorder = Recorder()
    async with walking(make_app(tmp_path), settle) as walk:
        await walk.app.push_screen(recorder)
        await walk.press("ㅎ", "j", "ㅓ", "g")

        assert recorder.struck == ["g", "j", "j", "g"]


async def test_letters_typed_into_a_line_stay_text(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    recorder = Recorder(typing=True)
    async with walking(make_app(tmp_path), settle) as walk:
        await walk.app.push_screen(recorder)
        await walk.press("허", "g", "ㅓ")

        assert recorder.query_one(Input).value == "허gㅓ"
        assert recorder.struck == []


async def test_letters_typed_into_an_answer_stay_text(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    app = make_app(tmp_path, wish=ONE_QUESTION, decks=(trial_deck(tmp_path),))
    async with walking(app, settle) as walk:
        await walk.press("q", "ㅂ", "허", "s", "?", "1", "space", "enter", "x")

        assert walk.editor.text == "qㅂ허s?1 \nx"
        assert walk.where == "QuestionScreen"


async def test_the_help_lists_the_keys_of_the_screen_below_without_their_twins(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(make_app(tmp_path, "en"), settle) as walk:
        await walk.press("?")

        assert walk.where == "KeysScreen"
        keys = walk.text("#keys")
        assert "Browse" in keys
        assert "Practise" not in keys
        assert not set(keys) & set(TWINS.values())
        await walk.press("ㅂ")
        assert walk.where == "HomeScreen"


async def test_the_help_leaves_out_what_cannot_be_done_now(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(make_app(tmp_path, "en"), settle) as walk:
        await walk.press("f1")

        assert "Continue" not in walk.text("#keys")
