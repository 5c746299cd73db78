"""The prepared situations: what they ask comes out of their run, and turns with their inputs."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from typing import Any

import pytest

from quizapp.demos.browser.requests import Restart, Via
from quizapp.demos.cookie_lab.engine import DEMO
from quizapp.demos.cookie_lab.inputs import LabInputs
from quizapp.demos.cookie_lab.situations import SITUATIONS
from quizapp.demos.steps import Situation
from quizapp.texts import Lang
from tests.demos.cookie_lab.lab_running import choices, ran

prepared = pytest.mark.parametrize("situation", SITUATIONS, ids=lambda one: one.id)

SWAPS: dict[str, tuple[str, dict[str, Any]]] = {
    "what-comes-back": ("header", {"set_cookie": "theme=dark; Path=/; Max-Age=3600; Secure"}),
    "http-only": ("js", {"set_cookie": "sid=31d4d96e; Secure"}),
    "secure-over-http": ("sent", {"set_cookie": "sid=31d4d96e"}),
    "host-only": ("sent", {"set_cookie": "sid=31d4d96e; Domain=shop.test"}),
    "domain-given": ("sent", {"url": "https://evil.test/"}),
    "path": ("sent", {"url": "https://app.shop.test/account/ing"}),
    "lax-link": ("sent", {"via": Via.FORM_POST}),
    "script-sets-http-only": ("stored", {"set_by_script": False}),
    "domain-of-another": ("stored", {"set_url": "https://login.evil.test/"}),
    "host-prefix-with-domain": ("stored", {"set_cookie": "__Host-sid=1; Secure; Path=/"}),
    "cart-in-a-cookie": ("stored", {"set_cookie": "cart=" + "x" * 4092}),
    "max-age-and-restart": ("sent", {"age": 3600.0}),
    "misspelt-max-age": ("sent", {"set_cookie": "sid=31d4d96e; max-age=3600"}),
    "restored-browser": ("sent", {"restart": Restart.NORMAL}),
    "strict-link": ("sent", {"initiator": "https://www.shop.test/"}),
    "lax-fetch": ("sent", {"via": Via.WINDOW_OPEN}),
    "none-iframe": ("js", {"third_party_cookies": False}),
    "sibling-subdomain": ("sent", {"initiator": "https://www.shop.example/"}),
    "none-without-secure": ("stored", {"set_cookie": "sid=31d4d96e; SameSite=None; Secure"}),
    "script-overwrites-http-only": ("header", {"earlier": "sid=31d4d96e"}),
    "public-suffix": ("reason", {"set_cookie": "sid=31d4d96e; Domain=shop.co.kr"}),
    "max-age-for-ever": ("reason", {"age": 399 * 86_400.0}),
    "lax-post-young": ("reason", {"age": 121.0}),
    "lax-post-old": ("reason", {"age": 119.0}),
    "explicit-lax-post": ("reason", {"set_cookie": "sid=31d4d96e; Secure"}),
    "third-party-switch": ("reason", {"third_party_cookies": True}),
    "schemeful-strict": ("reason", {"initiator": "https://app.shop.test/"}),
    "redirect-through-evil": ("sent", {"initiator": "https://evil.test/"}),
    "set-from-an-image": ("stored", {"set_cookie": "sid=31d4d96e; Secure; SameSite=None"}),
    "default-fetch": ("reason", {"via": Via.FETCH}),
}
"""For each situation one ask, and what to change so that it comes out another way."""


@prepared
def test_every_finding_is_among_the_choices_of_its_ask(situation: Situation[LabInputs]) -> None:
    came_out = choices(ran(situation.inputs))
    for ask in situation.asks:
        assert came_out[ask.id] in ask.choices


@prepared
def test_another_setting_gives_another_finding(situation: Situation[LabInputs]) -> None:
    ask, changes = SWAPS[situation.id]
    assert ask in {one.id for one in situation.asks}
    changed = replace(situation.inputs, **changes)
    assert choices(ran(changed))[ask] != choices(ran(situation.inputs))[ask]


@prepared
def test_a_situation_can_be_said_in_both_languages(situation: Situation[LabInputs]) -> None:
    asked = [ask.question for ask in situation.asks]
    for text in (situation.title, situation.story, situation.lesson, *asked):
        assert text.said(Lang.KO) != ""
        assert text.said(Lang.EN) != ""


@prepared
def test_a_run_can_be_said_in_both_languages(situation: Situation[LabInputs]) -> None:
    run = ran(situation.inputs)
    for lang in Lang:
        assert all(finding.why.said(lang) for finding in run.findings)
        assert all(step.what.said(lang) for step in run.steps)
        assert all(step.why.said(lang) for step in run.steps if step.why)


def test_there_are_situations_of_every_level_in_rising_difficulty() -> None:
    levels = [situation.level for situation in SITUATIONS]
    assert levels == sorted(levels)
    assert set(levels) == {1, 2, 3}
    assert len({situation.id for situation in SITUATIONS}) == len(SITUATIONS) >= 12


def test_the_corrections_of_the_notes_on_cookies_are_settled() -> None:
    settled = {situation.settles for situation in SITUATIONS} - {""}
    assert settled == {"C01", "C12", "C13", "C23", "C24", *(f"C{n}" for n in range(45, 52))}


def test_both_outcomes_of_a_question_come_up() -> None:
    runs = [(choices(ran(one.inputs)), one.asks) for one in SITUATIONS]
    seen = {(ask.id, came_out[ask.id]) for came_out, asks in runs for ask in asks}
    for question in ("stored", "sent", "js"):
        assert {(question, "yes"), (question, "no")} <= seen


def test_the_demo_finds_its_situations_by_name() -> None:
    assert DEMO.id == "cookie-lab"
    assert DEMO.situation("lax-link") in SITUATIONS
    assert DEMO.situation("no such") is None


def test_situations_are_loaded_without_a_network_library_or_the_suffix_list() -> None:
    program = (
        "import json, sys; import quizapp.demos.cookie_lab.situations; print(json.dumps("
        "[name for name in ('aiohttp', 'cryptography', 'publicsuffixlist', 'ssl', 'asyncio')"
        " if name in sys.modules]))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)
    assert json.loads(done.stdout) == []
