"""F2 shows the function that did what the step tells: one row for every kind of step."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from itertools import pairwise
from typing import Any

import pytest

from quizapp.demos.browser.urls import read_url
from quizapp.demos.session_hijacking.attacks import BY_KEY
from quizapp.demos.session_hijacking.inputs import ALL_ON, Attack, Defences, HijackingInputs
from quizapp.demos.session_hijacking.live import open_live
from quizapp.demos.steps import Step
from quizapp.texts import TEXTS
from tests.demos.session_hijacking.hijacking_running import ran, world

PAGES = {"Shop.welcome", "Shop.transfer", "Shop.__call__", "AttackersSite.__call__"}
PAGES |= {f"SessionTable.{name}" for name in ("sign_in", "sign_out", "find")}
SHOWN = {
    "answers": PAGES - {"SessionTable.sign_out"},
    "asks": {"VictimBrowser.visit", "decide", "same_site_reason"},
    "began": {"Defences.switched"},
    "copies": {"copy_id"},
    "deletes": {"SessionTable.sign_out"},
    "ended": {attack.__qualname__ for attack in BY_KEY.values()},
    "gets_id": {"SecondClient.get"},
    "guessed": {"try_neighbours"},
    "login_failed": {"BrowserJar.store"},
    "not_guessed": {"try_neighbours"},
    "not_stored": {"refusals_of_setter"},
    "orders": {"SecondClient.order"},
    "plants": {"fix_id"},
    "polls": {"poll"},
    "recorded": {"Wiretap.since"},
    "recorded_nothing": {"Wiretap.since"},
    "redirects": {"Shop.__call__"},
    "refuses": {"SessionTable.find", "Shop.transfer"},
    "script_reads": {"BrowserJar.script_read", "decide"},
    "sets": {"SessionTable.sign_in", "Shop.welcome"},
    "uses": {"SecondClient.get"},
    "waits": {"PassingTime.passes"},
}
"""By the step's sentence, the functions that may have done it; all of them come up."""
ANSWERS = {
    ("shop.test", "GET", "/"): "Shop.welcome",
    ("shop.test", "POST", "/login"): "SessionTable.sign_in",
    ("shop.test", "POST", "/logout"): "SessionTable.sign_out",
    ("shop.test", "GET", "/account"): "SessionTable.find",
    ("shop.test", "POST", "/transfer"): "Shop.transfer",
    ("shop.test", "GET", "/reviews"): "Shop.__call__",
    ("evil.test", "GET", "/win"): "AttackersSite.__call__",
    ("evil.test", "GET", "/collect"): "AttackersSite.__call__",
}
"""By host and request line, what answers."""


def kind(step: Step) -> str:
    return step.what.key.split(".")[2]


def shown(step: Step) -> str:
    code: Callable[..., Any] | None = step.code
    return "" if code is None else code.__qualname__


@pytest.fixture(scope="module")
def steps() -> list[Step]:
    """The steps of every attack on some shops, and of some keys of free play."""
    shops = (Defences(), Defences(secure=True), Defences(tls=True), ALL_ON)
    steps = [step for attack in Attack for shop in shops for step in ran(attack, shop).steps]

    async def played() -> None:
        async with open_live(HijackingInputs(Attack.SNIFFING), world()) as live:
            for act in ("login", "wait", "logout", "switch:idle"):
                steps.extend(await live.act(act))

    asyncio.run(played())
    return steps


def test_every_kind_of_step_has_its_functions(steps: list[Step]) -> None:
    said = {name.split(".")[2] for name in TEXTS if name.startswith("hijacking.step.")}
    assert set(SHOWN) == said
    came = {name: {shown(step) for step in steps if kind(step) == name} for name in SHOWN}
    assert came == SHOWN


def test_an_answer_shows_what_answered_that_request(steps: list[Step]) -> None:
    answered = set()
    for asked, answer in pairwise(steps):
        if kind(asked) in ("asks", "uses", "orders", "gets_id") and kind(answer) != "redirects":
            method, path, _ = asked.wire.split("\n")[0].split(" ")
            place = (asked.target, method, read_url(f"http://{asked.target}{path}").path)
            assert shown(answer) == ANSWERS[place]
            answered.add(place)
    assert answered == set(ANSWERS)
