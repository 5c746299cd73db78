"""The prepared situations: what they ask comes out of their run, and turns with their inputs."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from dataclasses import replace
from typing import Any

import pytest

from quizapp.demos.jsessionid.asking import ADD, HELLO, LOGIN, OLD, PLAIN, ROOT, made_up, wait
from quizapp.demos.jsessionid.engine import DEMO, run
from quizapp.demos.jsessionid.inputs import LifeInputs
from quizapp.demos.jsessionid.situations import SITUATIONS
from quizapp.demos.steps import YES_NO, Ask, Run, Situation
from quizapp.texts import Lang
from tests.demos.jsessionid.life_running import WORLD, choices, fresh_world

prepared = pytest.mark.parametrize("situation", SITUATIONS, ids=lambda one: one.id)

SWAPS: dict[str, tuple[str, dict[str, Any]]] = {
    "plain-page": ("set-cookie", {"acts": (HELLO,)}),
    "first-get-session": ("attributes", {"https": True}),
    "second-request": ("set-cookie", {"acts": (PLAIN, HELLO)}),
    "other-context": ("sent", {"acts": (HELLO, HELLO)}),
    "made-up-id": ("same-id", {"acts": (HELLO, HELLO)}),
    "login-changes-id": ("same-id", {"changes_id_at_login": False}),
    "old-id-after-login": ("known", {"changes_id_at_login": False}),
    "old-id-when-kept": ("user", {"changes_id_at_login": True}),
    "logout": ("known", {"acts": (LOGIN, HELLO)}),
    "idle-slides": ("known", {"max_inactive": 2}),
    "silence": ("known", {"max_inactive": 5}),
    "never-expires": ("known", {"max_inactive": 1800}),
    "restart": ("user", {"acts": (LOGIN, HELLO)}),
    "renamed-cookie": ("name", {"cookie_name": "JSESSIONID"}),
    "over-https": ("attributes", {"https": False}),
    "no-absolute-limit": ("known", {"max_inactive": 3600}),
    "cookies-off": ("rewritten", {"cookies": True}),
    "static-page-between": ("cart", {"cookies": True}),
    "first-page-links": ("rewritten", {"acts": (HELLO, HELLO)}),
    "plain-page-renews": ("known", {"acts": (HELLO, wait(2.0), wait(2.0), HELLO)}),
    "browser-closed": ("user", {"acts": (LOGIN, HELLO)}),
    "root-context": ("known", {"acts": (ROOT, HELLO, HELLO)}),
    "two-ids": ("cart", {"acts": (ADD, ROOT)}),
}
"""For each situation one ask, and what to change so that it comes out another way."""


def ran(inputs: LifeInputs) -> Run:
    return asyncio.run(run(inputs, WORLD))


@prepared
def test_every_finding_is_among_the_choices_of_its_ask(situation: Situation[LifeInputs]) -> None:
    came_out = choices(ran(situation.inputs))
    for ask in situation.asks:
        assert came_out[ask.id] in ask.choices


@prepared
def test_another_setting_gives_another_finding(situation: Situation[LifeInputs]) -> None:
    ask, changes = SWAPS[situation.id]
    assert ask in {one.id for one in situation.asks}
    changed = replace(situation.inputs, **changes)
    assert choices(ran(changed))[ask] != choices(ran(situation.inputs))[ask]


@prepared
def test_a_situation_and_its_run_can_be_said_in_both_languages(
    situation: Situation[LifeInputs],
) -> None:
    run = ran(situation.inputs)
    for lang in Lang:
        for text in (situation.title, situation.story, situation.lesson):
            assert text.said(lang)
        assert all(ask.question.said(lang) for ask in situation.asks)
        assert all(found.why.said(lang) and found.source for found in run.findings)
        assert all(step.what.said(lang) for step in run.steps)
        assert all(step.why.said(lang) for step in run.steps if step.why)


@prepared
def test_the_same_world_gives_the_same_run(situation: Situation[LifeInputs]) -> None:
    first, again = (asyncio.run(run(situation.inputs, fresh_world())) for _ in range(2))
    assert first == again
    assert [one.wire for one in first.steps] == [one.wire for one in again.steps]


def test_another_world_gives_other_ids() -> None:
    one, other = (ran(LifeInputs((HELLO,))) for _ in range(2))  # of a world that has gone on
    assert one.steps[-1].wire != other.steps[-1].wire


def test_there_are_situations_of_every_level_in_rising_difficulty() -> None:
    levels = [situation.level for situation in SITUATIONS]
    assert levels == sorted(levels)
    assert set(levels) == {1, 2, 3}
    assert len({situation.id for situation in SITUATIONS}) == len(SITUATIONS) >= 12
    assert {situation.id for situation in SITUATIONS} == set(SWAPS)


def test_the_corrections_of_the_notes_on_jsessionid_are_settled() -> None:
    settled = {situation.settles for situation in SITUATIONS} - {""}
    assert settled == {f"C{number}" for number in range(38, 45)}


def test_every_outcome_of_a_question_comes_up() -> None:
    """Who sees the same answer each time learns the pattern, and not the rule."""
    came: dict[Ask, set[str]] = {}
    for one in SITUATIONS:
        came_out = choices(ran(one.inputs))
        for ask in one.asks:
            came.setdefault(ask, set()).add(came_out[ask.id])
    assert {ask.id: seen for ask, seen in came.items() if len(seen) < 2} == {}
    assert all(seen == set(YES_NO) for ask, seen in came.items() if ask.choices == YES_NO)


def test_every_step_over_the_wire_and_every_event_can_show_its_code() -> None:
    for situation in SITUATIONS:
        for step in ran(situation.inputs).steps:
            assert step.code is not None or not step.wire


def test_the_demo_finds_its_situations_by_name() -> None:
    assert DEMO.id == "jsessionid"
    assert DEMO.situation("made-up-id") in SITUATIONS


def test_what_a_panel_needs_is_loaded_without_a_network_library() -> None:
    program = (
        "import json, sys; import quizapp.demos.jsessionid.situations; "
        "import quizapp.demos.jsessionid.life_view, quizapp.demos.jsessionid.limits; "
        "print(json.dumps([name for name in ('aiohttp', 'cryptography', 'publicsuffixlist', "
        "'sqlite3', 'ssl', 'asyncio') if name in sys.modules]))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)
    assert json.loads(done.stdout) == []


def test_nothing_of_an_old_session_is_found_by_a_made_up_id_or_the_wrong_one() -> None:
    acts = (ADD, LOGIN, OLD, made_up("0" * 32))
    run = ran(LifeInputs(acts))
    assert [step.refused for step in run.steps].count(True) == 2
