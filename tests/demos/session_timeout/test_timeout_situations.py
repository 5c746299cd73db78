"""The prepared situations: what they ask comes out of their run, and turns with their inputs."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from typing import Any

import pytest

from quizapp.demos.session_timeout.engine import DEMO
from quizapp.demos.session_timeout.inputs import DAY, HOUR, MINUTE, Deed, TimeoutInputs, plan
from quizapp.demos.session_timeout.situations import SITUATIONS
from quizapp.demos.steps import YES_NO, Situation
from quizapp.texts import Lang
from tests.demos.session_timeout.timeout_running import choices, ran

prepared = pytest.mark.parametrize("situation", SITUATIONS, ids=lambda one: one.id)

SITUATIONS_BY_ID = {one.id: one for one in SITUATIONS}

SWAPS: dict[str, tuple[str, dict[str, Any]]] = {
    "idle-slides": ("logged_in", {"idle": 20 * MINUTE}),
    "idle-silence": ("logged_in", {"idle": HOUR}),
    "browser-closed": ("valid", {"idle": 5 * MINUTE}),
    "reopened": ("sent", {"max_age": HOUR}),
    "restored": ("logged_in", {"idle": 10 * MINUTE}),
    "closed-and-copied": ("thief", {"absolute": 20 * MINUTE}),
    "logged-out": (
        "thief",
        {"plan": plan((5, Deed.STEAL), (10, Deed.CLOSE), (15, Deed.LOOK))},
    ),
    "sending-renews-nothing": ("sent", {"renew": True}),
    "set-cookie-renews": ("sent", {"renew": False}),
    "over-http": ("sent", {"plan": plan((5, Deed.VISIT), (10, Deed.VISIT))}),
    "cookie-outlives-session": ("reason", {"max_age": HOUR}),
    "misspelt-attribute": ("sent", {"attribute": "max-age"}),
    "thief-idle-only": ("thief", {"absolute": 30 * MINUTE}),
    "absolute-limit": ("reason", {"absolute": 2 * HOUR}),
    "thief-absolute": ("thief", {"absolute": 0}),
    "max-age-runs-out": ("thief", {"absolute": 15 * MINUTE}),
    "invalid-not-swept": ("stored", {"sweep": MINUTE}),
    "renewed-past-absolute": ("reason", {"renew": False}),
    "zero-means-never": ("logged_in", {"idle": 1}),
    "ten-years": ("sent", {"plan": plan((399 * 24 * 60, Deed.VISIT))}),
}
"""Another setting for each situation, and the ask that comes out otherwise with it."""


def test_every_situation_has_another_setting() -> None:
    assert set(SWAPS) == {one.id for one in SITUATIONS}


@prepared
def test_every_ask_is_answered_by_the_run_with_one_of_its_choices(
    situation: Situation[TimeoutInputs],
) -> None:
    came_out = choices(ran(situation.inputs))
    for ask in situation.asks:
        assert came_out[ask.id] in ask.choices


@prepared
def test_another_setting_gives_another_finding(situation: Situation[TimeoutInputs]) -> None:
    ask, changes = SWAPS[situation.id]
    assert ask in {one.id for one in situation.asks}
    changed = replace(situation.inputs, **changes)
    assert choices(ran(changed))[ask] != choices(ran(situation.inputs))[ask]


@prepared
def test_a_situation_and_its_run_can_be_said_in_both_languages(
    situation: Situation[TimeoutInputs],
) -> None:
    run = ran(situation.inputs)
    asked = [ask.question for ask in situation.asks]
    told = [step.what for step in run.steps] + [one.why for one in run.findings]
    told += [step.why for step in run.steps if step.why]
    for text in (situation.title, situation.story, situation.lesson, *asked, *told):
        assert text.said(Lang.KO) != ""
        assert text.said(Lang.EN) != ""


@prepared
def test_every_step_can_show_its_code(situation: Situation[TimeoutInputs]) -> None:
    assert all(step.code is not None for step in ran(situation.inputs).steps)


def test_there_are_situations_of_every_level_in_rising_difficulty() -> None:
    levels = [situation.level for situation in SITUATIONS]
    assert levels == sorted(levels)
    assert set(levels) == {1, 2, 3}
    assert len({situation.id for situation in SITUATIONS}) == len(SITUATIONS) >= 8


def test_the_corrections_of_the_notes_on_timeouts_are_settled() -> None:
    settled = {situation.settles for situation in SITUATIONS} - {""}
    notes = {11, 12, 13, 14, 15, 16, 17, 21, 28, 29, 30, 42, 43}
    assert settled == {f"C{number}" for number in notes}


def test_both_outcomes_of_a_question_come_up() -> None:
    runs = [(choices(ran(one.inputs)), one.asks) for one in SITUATIONS]
    seen = {(ask.id, came_out[ask.id]) for came_out, asks in runs for ask in asks}
    asked = {ask.id for one in SITUATIONS for ask in one.asks if ask.choices == YES_NO}
    assert {(question, answer) for question in asked for answer in YES_NO} <= seen


def test_what_the_stories_and_lessons_count_is_what_comes_out() -> None:
    """Figures that stand in sentences: the cookie until 36 and 79 minutes, the sweep at 40."""
    slid = ran(SITUATIONS_BY_ID["set-cookie-renews"].inputs).timeline.cookies[0]
    assert slid.set_at[2] + 20 * MINUTE == 36 * MINUTE
    assert ran(SITUATIONS_BY_ID["renewed-past-absolute"].inputs).timeline.cookies[0].expires == (
        79 * MINUTE
    )
    garbage = SITUATIONS_BY_ID["invalid-not-swept"].inputs
    later = replace(garbage, plan=(*garbage.plan[:-1], *plan((50, Deed.LOOK))))
    (life,) = ran(later).timeline.sessions
    assert (life.over, life.freed) == (35 * MINUTE, 40 * MINUTE)
    assert ran(SITUATIONS_BY_ID["ten-years"].inputs).timeline.cookies[0].expires == 400 * DAY


def test_the_demo_finds_its_situations_by_name() -> None:
    assert DEMO.id == "session-timeout"
    assert DEMO.situation("thief-absolute") in SITUATIONS
    assert DEMO.situation("no such") is None


def test_situations_are_loaded_without_a_network_library_or_the_suffix_list() -> None:
    program = (
        "import json, sys; import quizapp.demos.session_timeout.situations; print(json.dumps("
        "[name for name in ('aiohttp', 'cryptography', 'publicsuffixlist', 'ssl', 'asyncio')"
        " if name in sys.modules]))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)
    assert json.loads(done.stdout) == []
