"""A key of a demo means one thing at a time, on both keyboards, and the footer says which."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterable
from pathlib import Path

import pytest
from textual.binding import Binding, BindingsMap, BindingType
from textual.widget import Widget

from quizapp.demos.steps import YES_NO
from quizapp.ui.app import QuizappApp
from quizapp.ui.demos.live_panel import LivePanel
from quizapp.ui.demos.panel import PanelScreen
from quizapp.ui.demos.panel_keys import PANEL_KEYS
from quizapp.ui.keys import TWINS
from quizapp.ui.routes import PANELS, panel_screen
from quizapp.ui.widgets.key_line import KeyLine
from tests.ui.conftest import MakeApp, Settle
from tests.ui.demos.conftest import linked_app
from tests.ui.walking import NARROW, Walk, walking

Meanings = dict[str, set[str]]
"""Key -> what it does now."""
COPIES = "ctrl+c"
"""By Textual's doing: where nothing is selected to be copied, the app tells how to leave."""
EVERY_PANEL = pytest.mark.parametrize("demo", PANELS)


def panel(walk: Walk) -> PanelScreen:
    assert isinstance(walk.screen, PanelScreen)
    return walk.screen


def meanings(walk: Walk, *, of: Callable[[object], bool]) -> Meanings:
    """What each key does on those of the focused widget, its screen and the app that are asked."""
    found: Meanings = {}
    for node, bindings in walk.screen._modal_binding_chain:
        for name, binding in bindings if of(node) else ():
            if walk.app._check_action_state(binding.action, node) is not False:
                found.setdefault(name, set()).add(binding.action.removeprefix("app."))
    return found


def clashes(walk: Walk) -> Meanings:
    """Keys with two meanings. A field has the keys that move in it; no others of the screen's."""
    ours = meanings(walk, of=lambda node: node in (walk.screen, walk.app))
    field = meanings(walk, of=lambda node: node is walk.screen.focused)
    twice = {name: some for name, some in ours.items() if len(some) > 1 and name != COPIES}
    taken = {name: actions for name, actions in field.items() if len(name) == 1 and name in ours}
    return {**twice, **taken, **_unlike_twins(ours)}


def _unlike_twins(found: Meanings) -> Meanings:
    return {
        letter: found.get(letter, set()) | found.get(twin, set())
        for letter, twin in TWINS.items()
        if found.get(letter) != found.get(twin)
    }


async def predicted(walk: Walk, demo: str, *, with_choices: bool) -> AsyncIterator[str]:
    """A situation of the demo that asks so, at that ask and then after its run."""
    walk.app.open_demo(demo)
    await walk.settle()
    screen = panel(walk)
    at, before = next(
        (at, place)
        for at, one in enumerate(screen.tour.situations)
        for place, ask in enumerate(one.asks)
        if (ask.choices != YES_NO) is with_choices
    )
    screen._go_to(screen.tour.move(at))
    for ask in screen.situation.asks[:before]:
        screen.action_choose(ask.choices[0])
    yield "predicting"
    for ask in screen.situation.asks[before:]:
        screen.action_choose(ask.choices[0])
    yield "predicted"
    screen.running = True
    yield "running"
    screen.running = False
    await walk.press("enter")
    assert screen.ran is not None
    yield "seen"


async def on_top(walk: Walk) -> AsyncIterator[str]:
    """The screens that keys of a panel lead to after a run."""
    below = walk.screen
    for name in ("l", "f2", "question_mark", "m", "g"):
        await walk.pilot.press(name)
        await walk.pilot.pause()
        if walk.screen is not below:
            yield walk.where
            if walk.where == "HijackingGridScreen":
                await walk.until(lambda: len(walk.screen.cells) > 0)  # type: ignore[attr-defined]
                await walk.pilot.press("enter")
                await walk.until(lambda: walk.where == "HijackingRunScreen")
                yield walk.where
                await walk.pilot.press("escape")
            await walk.pilot.press("escape")
            await walk.until(lambda: walk.screen is below)


async def played(walk: Walk, demo: str) -> AsyncIterator[str]:
    """Free play: before and after something happened, in each field, with the browser closed."""
    screen = panel(walk)
    await walk.pilot.press("f")
    if isinstance(screen, LivePanel):
        await walk.until(lambda: screen.live is not None)
    yield "free"
    for name in ("v", "3") if isinstance(screen, LivePanel) else ("enter",):
        await walk.pilot.press(name)
    await walk.pilot.pause()
    yield "something happened"
    if demo == "session-timeout":
        await walk.pilot.press("w")
        await walk.until(lambda: screen.check_action("act", ("open",)))
        yield "closed browser"
    for field in screen.form.query(Widget):
        if field.focusable:
            screen.set_focus(field)
            yield f"in {field.id}"
    screen.set_focus(None)


@EVERY_PANEL
async def test_no_key_means_two_things_in_any_mode(
    tmp_path: Path, make_app: MakeApp, settle: Settle, demo: str
) -> None:
    async with walking(linked_app(tmp_path, make_app, "en"), settle, NARROW) as walk:
        found: dict[str, Meanings] = {}
        for with_choices in (False, True):
            async for mode in predicted(walk, demo, with_choices=with_choices):
                found[f"{mode} {with_choices}"] = clashes(walk)
        async for mode in on_top(walk):
            found[mode] = clashes(walk)
        async for mode in played(walk, demo):
            found[mode] = clashes(walk)
        await walk.pilot.press("escape", "escape")
        assert {mode: some for mode, some in found.items() if some} == {}


def panel_class(demo: str) -> type[PanelScreen]:
    screen = panel_screen(demo)
    assert isinstance(screen, PanelScreen)
    return type(screen)


def actions(bindings: Iterable[BindingType]) -> Meanings:
    return {name: {one.action for one in ones} for name, ones in _by_key(bindings).items()}


def _by_key(bindings: Iterable[BindingType]) -> dict[str, list[Binding]]:
    return BindingsMap(bindings).key_to_bindings


@EVERY_PANEL
def test_no_demo_takes_a_key_of_the_panels_but_for_free_play(demo: str) -> None:
    common, own = actions(PANEL_KEYS), actions(vars(panel_class(demo)).get("BINDINGS", ()))
    assert {name for name in own if own[name] != common.get(name, own[name])} == set()


@EVERY_PANEL
def test_what_is_the_same_in_all_demos_is_so_in_free_play(demo: str) -> None:
    same = {"escape", "f", "ㄹ", "f2", "f5", "f6", "f1", "f10", "question_mark", "tab"}
    assert same & set(actions(panel_class(demo).FREE_KEYS)) == set()


def footer(walk: Walk) -> dict[str, str]:
    """Key -> words."""
    return {one.face: one.words for one in walk.screen.query_one(KeyLine)._keys()}


async def test_l_says_in_the_footer_what_it_does(linked: QuizappApp, settle: Settle) -> None:
    async with walking(linked, settle, NARROW) as walk:
        walk.app.open_demo("session-timeout", "idle-slides")
        await walk.settle()
        screen = panel(walk)
        assert isinstance(screen, LivePanel)
        assert footer(walk)["l"] == "List"
        assert "Space" not in footer(walk)
        await walk.pilot.press("f")
        await walk.until(lambda: screen.live is not None)
        await walk.until(lambda: footer(walk).get("l") == "Log out")
        assert footer(walk)["Space"] == "Clock"
        await walk.pilot.press("escape")
        assert footer(walk)["l"] == "List"


async def test_a_digit_that_is_no_choice_is_no_key(linked: QuizappApp, settle: Settle) -> None:
    async with walking(linked, settle) as walk:
        walk.app.open_demo("session-hijacking", "new-id-at-login")
        await walk.settle()
        await walk.press("n")
        choices = panel(walk).situation.asks[1].choices
        picked = {name for name in walk.screen.active_bindings if name.isdigit()}
        assert picked == {str(number) for number in range(1, len(choices) + 1)}


async def test_letters_are_the_panels_after_a_click_on_a_step(
    linked: QuizappApp, settle: Settle
) -> None:
    async with walking(linked, settle) as walk:
        walk.app.open_demo("cookie-lab", "strict-link")
        await walk.settle()
        await walk.press("n", "y", "enter")
        await walk.pilot.click("#steps", offset=(5, 1))
        assert panel(walk).stage.steps.highlighted == 1
        assert walk.screen.focused is None
