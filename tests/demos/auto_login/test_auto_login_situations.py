"""The prepared situations: what they ask comes out of their run, and turns with their inputs."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from dataclasses import replace
from typing import Any

import pytest

from quizapp.demos.auto_login import checking
from quizapp.demos.auto_login.engine import DEMO, run
from quizapp.demos.auto_login.inputs import Act, AutoLoginInputs, Deed, Way, deeds
from quizapp.demos.auto_login.outcomes import Outcome
from quizapp.demos.auto_login.situations import SITUATIONS
from quizapp.demos.steps import YES_NO, Situation
from quizapp.errors import DemoError
from quizapp.texts import Lang, say
from tests.demos.auto_login.remembered import choices, ran, world

prepared = pytest.mark.parametrize("situation", SITUATIONS, ids=lambda one: one.id)

REMEMBER, LONG = (Way.REMEMBER,), (Way.LONG_SESSION,)


def then(*acts: Act | Deed) -> dict[str, Any]:
    return {"deeds": deeds(Act.LOGIN, *acts)}


SWAPS: dict[str, tuple[str, dict[str, Any]]] = {
    "mac-address": ("attacker", {"ways": REMEMBER}),
    "user-id": ("attacker", {"ways": REMEMBER}),
    "long-session-id": ("attacker", {"days": 10}),
    "reopened-browser": ("changed", then(Act.VISIT)),
    "session-goes-on": ("changed", then(Act.VISIT, Act.RESTART, Act.VISIT)),
    "used-in-between": ("juno", {"days": 60}),
    "session-id-in-the-dump": ("in_dump", {"ways": REMEMBER}),
    "user-id-new-password": ("attacker", {"ways": LONG}),
    "stolen-dump": ("opened", then(Act.ATTACK)),
    "copy-used-late": ("attacker", then(Act.COPY, Act.RESTART, Act.ATTACK)),
    "logout-here": ("attacker", then(Act.PHONE_LOGIN, Act.COPY, Act.ATTACK)),
    "logout-everywhere": ("phone", then(Act.PHONE_LOGIN, Act.LOGOUT, Act.PHONE_VISIT)),
    "new-password": ("phone", then(Act.PHONE_LOGIN, Act.COPY, Act.PHONE_VISIT)),
    "hash-in-the-dump": ("in_dump", {"ways": LONG}),
    "unknown-selector": ("outcome", then(Deed(Act.FORGE, typed="{selector}:let-me-in"))),
    "after-31-days": ("sent", {"days": 60}),
    "attacker-first": ("alarm", then(Act.COPY, Act.ATTACK, Act.ATTACK)),
    "login-after-a-theft": ("alarm", {"ways": LONG}),
    "who-else-is-revoked": ("phone", then(Act.PHONE_LOGIN, Act.COPY, Act.PHONE_VISIT)),
    "guessed-validator": (
        "mina",
        then(Deed(Act.FORGE, typed="other:let-me-in"), Act.RESTART, Act.VISIT),
    ),
    "two-tabs": ("mina", {"grace": 10}),
    "two-tabs-with-grace": ("alarm", {"grace": 0}),
    "thief-within-grace": ("attacker", {"grace": 4}),
    "twenty-seconds-later": ("attacker", {"grace": 21}),
    "answer-lost": ("mina", {"grace": 90}),
}
"""For each situation one ask, and what to change so that it comes out another way."""


@prepared
def test_every_finding_is_among_the_choices_of_its_ask(
    situation: Situation[AutoLoginInputs],
) -> None:
    came_out = choices(ran(situation.inputs))
    for ask in situation.asks:
        assert came_out[ask.id] in ask.choices


@prepared
def test_another_setting_gives_another_finding(situation: Situation[AutoLoginInputs]) -> None:
    ask, changes = SWAPS[situation.id]
    assert ask in {one.id for one in situation.asks}
    changed = replace(situation.inputs, **changes)
    assert choices(ran(changed))[ask] != choices(ran(situation.inputs))[ask]


@pytest.mark.parametrize(
    ("situation", "ask"),
    [("copy-used-late", "attacker"), ("hash-in-the-dump", "attacker"), ("two-tabs", "mina")],
)
def test_with_another_rule_it_comes_out_otherwise(
    situation: str, ask: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = DEMO.situation(situation)
    assert found is not None
    assert choices(ran(found.inputs))[ask] == "no"
    monkeypatch.setattr(checking, "judge", lambda *_: Outcome.ROTATED)
    assert choices(ran(found.inputs))[ask] == "yes"


@prepared
def test_every_step_can_show_its_code(situation: Situation[AutoLoginInputs]) -> None:
    assert all(step.code is not None for step in ran(situation.inputs).steps)


@prepared
def test_the_same_world_gives_the_same_run(situation: Situation[AutoLoginInputs]) -> None:
    once, again = (asyncio.run(run(situation.inputs, world())) for _ in range(2))
    assert once.steps == again.steps
    assert once.findings == again.findings


@prepared
def test_a_situation_and_its_run_can_be_said_in_both_languages(
    situation: Situation[AutoLoginInputs],
) -> None:
    run = ran(situation.inputs)
    asked = [ask.question for ask in situation.asks]
    for lang in Lang:
        for text in (situation.title, situation.story, situation.lesson, *asked):
            assert text.said(lang) != ""
        assert all(finding.why.said(lang) for finding in run.findings)
        assert all(step.what.said(lang) for step in run.steps)
        assert all(step.why.said(lang) for step in run.steps if step.why)


def test_there_are_situations_of_every_level_in_rising_difficulty() -> None:
    levels = [situation.level for situation in SITUATIONS]
    assert levels == sorted(levels)
    assert set(levels) == {1, 2, 3}
    assert len({situation.id for situation in SITUATIONS}) == len(SITUATIONS) >= 8


def test_the_corrections_of_the_notes_on_auto_login_are_settled() -> None:
    assert {situation.settles for situation in SITUATIONS} - {""} == {"C18", "C66"}


def test_both_outcomes_of_a_question_come_up() -> None:
    runs = [(choices(ran(one.inputs)), one.asks) for one in SITUATIONS]
    seen = {(ask.id, came_out[ask.id]) for came_out, asks in runs for ask in asks}
    asked = {ask.id for one in SITUATIONS for ask in one.asks if ask.choices == YES_NO}
    assert {(question, answer) for question in asked for answer in YES_NO} <= seen


@pytest.mark.parametrize(
    ("changes", "key"),
    [
        ({"grace": -1}, "error.demo.auto_login_grace"),
        ({"grace": float("nan")}, "error.demo.auto_login_grace"),
        ({"grace": 3601}, "error.demo.auto_login_grace"),
        ({"days": 0}, "error.demo.auto_login_days"),
        ({"days": 401}, "error.demo.auto_login_days"),
        ({"days": float("nan")}, "error.demo.auto_login_days"),
        ({"deeds": (Deed(Act.COPY),)}, "error.demo.auto_login_nothing_to_copy"),
        ({"deeds": (Deed(Act.FORGE, typed="a:b\r\nX: y"),)}, "error.demo.auto_login_unsendable"),
        ({"deeds": (Deed(Act.FORGE, typed="x" * 100_001),)}, "error.demo.auto_login_long"),
    ],
)
def test_what_makes_no_sense_is_told_in_one_line(changes: dict[str, Any], key: str) -> None:
    with pytest.raises(DemoError) as caught:
        ran(replace(AutoLoginInputs(), **changes))
    assert caught.value.key == key
    for lang in Lang:
        assert "\n" not in say(lang, key, **caught.value.arguments)


def test_situations_are_loaded_without_servers_or_databases() -> None:
    program = (
        "import json, sys; import quizapp.demos.auto_login.situations; print(json.dumps("
        "[name for name in ('aiohttp', 'cryptography', 'sqlite3', 'publicsuffixlist', 'ssl',"
        " 'asyncio') if name in sys.modules]))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)
    assert json.loads(done.stdout) == []
