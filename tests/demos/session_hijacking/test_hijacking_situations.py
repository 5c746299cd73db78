"""The prepared situations: what they ask comes out of their run, and turns with their inputs."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from typing import Any

import pytest

from quizapp.demos.browser.stored_cookie import SameSite
from quizapp.demos.session_hijacking.engine import DEMO
from quizapp.demos.session_hijacking.inputs import Attack, HijackingInputs
from quizapp.demos.session_hijacking.scene import Played
from quizapp.demos.session_hijacking.situations import SITUATIONS
from quizapp.demos.steps import YES_NO, Situation
from quizapp.texts import Lang
from tests.demos.session_hijacking.hijacking_running import choices, ran

prepared = pytest.mark.parametrize("situation", SITUATIONS, ids=lambda one: one.id)

SWAPS: dict[str, tuple[str, dict[str, Any]]] = {
    "http-in-the-cafe": ("heard", {"tls": True}),
    "https-in-the-cafe": ("read", {"tls": False}),
    "counted-ids": ("read", {"random_id": True}),
    "script-reads-the-cookie": ("stolen", {"http_only": True}),
    "http-only-stops-reading": ("stolen", {"http_only": False}),
    "lax-form-post": ("cookie", {"same_site": SameSite.ABSENT}),
    "http-only-script-stays": ("transferred", {"password_again": True}),
    "id-kept-at-login": ("read", {"new_id": True}),
    "new-id-at-login": ("barrier", {"new_id": False}),
    "logout-of-the-cookie-only": ("read", {"invalidate": True}),
    "idle-and-a-patient-thief": ("read", {"absolute": True}),
    "form-post-after-two-minutes": ("transferred", {"same_site": SameSite.NONE}),
    "form-post-within-two-minutes": ("transferred", {"csrf_token": True}),
    "absolute-and-a-patient-thief": ("barrier", {"absolute": False}),
    "https-with-an-old-link": ("heard", {"secure": True}),
    "old-link-with-secure": ("heard", {"secure": False}),
    "secure-without-tls": ("login", {"tls": True}),
    "script-against-csrf-token": ("transferred", {"password_again": True}),
    "password-once-more": ("transferred", {"password_again": False}),
}
"""For each situation one ask, and the defence to switch so that it comes out another way."""


def outcome(inputs: HijackingInputs) -> Played:
    return ran(inputs.attack, inputs.defences)


@prepared
def test_every_finding_is_among_the_choices_of_its_ask(
    situation: Situation[HijackingInputs],
) -> None:
    came_out = choices(outcome(situation.inputs))
    for ask in situation.asks:
        assert came_out[ask.id] in ask.choices


@prepared
def test_another_defence_gives_another_finding(situation: Situation[HijackingInputs]) -> None:
    ask, changes = SWAPS[situation.id]
    assert ask in {one.id for one in situation.asks}
    changed = replace(situation.inputs, defences=replace(situation.inputs.defences, **changes))
    assert choices(outcome(changed))[ask] != choices(outcome(situation.inputs))[ask]


@prepared
@pytest.mark.parametrize("lang", Lang)
def test_a_situation_and_its_run_can_be_said(
    situation: Situation[HijackingInputs], lang: Lang
) -> None:
    run = outcome(situation.inputs)
    asked = [ask.question for ask in situation.asks]
    said = [situation.title, situation.story, situation.lesson, *asked]
    said += [finding.why for finding in run.findings] + [step.what for step in run.steps]
    said += [step.why for step in run.steps if step.why is not None]
    assert all(one.said(lang).strip() for one in said)
    assert all(finding.source for finding in run.findings)


def test_there_are_situations_of_every_level_in_rising_difficulty() -> None:
    levels = [situation.level for situation in SITUATIONS]
    assert levels == sorted(levels)
    assert set(levels) == {1, 2, 3}
    assert len({situation.id for situation in SITUATIONS}) == len(SITUATIONS) >= 8


def test_the_corrections_of_the_notes_on_hijacking_are_settled() -> None:
    settled = {situation.settles for situation in SITUATIONS} - {""}
    assert settled == {"C20", "C21", "C22", "C45", "C48"}


def test_every_attack_that_runs_alike_is_prepared() -> None:
    prepared_attacks = {situation.inputs.attack for situation in SITUATIONS}
    assert prepared_attacks == set(Attack)


def test_every_outcome_of_a_question_comes_up() -> None:
    """Who sees the same answer each time learns the pattern, and not the rule."""
    came: dict[str, set[str]] = {}
    for one in SITUATIONS:
        came_out = choices(outcome(one.inputs))
        for ask in one.asks:
            came.setdefault(ask.id, set()).add(came_out[ask.id])
    assert len(came.pop("barrier")) > 2
    assert {ask: seen for ask, seen in came.items() if seen != set(YES_NO)} == {}


def test_the_demo_finds_its_situations_by_name() -> None:
    assert DEMO.id == "session-hijacking"
    assert DEMO.situation("counted-ids") in SITUATIONS
    assert DEMO.situation("no such") is None


def test_situations_are_loaded_without_a_network_library_or_the_suffix_list() -> None:
    program = (
        "import json, sys; import quizapp.demos.session_hijacking.situations; print(json.dumps("
        "[name for name in ('aiohttp', 'cryptography', 'publicsuffixlist', 'ssl', 'asyncio',"
        " 'sqlite3') if name in sys.modules]))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)
    assert json.loads(done.stdout) == []
