"""The prepared situations run, and what they bring out comes from the run."""

from __future__ import annotations

import base64
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from quizapp.demos import registry
from quizapp.demos.json_web_token import issuer
from quizapp.demos.json_web_token.attacks import Forged
from quizapp.demos.json_web_token.checks import Ruling
from quizapp.demos.json_web_token.engine import DEMO
from quizapp.demos.json_web_token.findings import findings
from quizapp.demos.json_web_token.keys import Key, secret
from quizapp.demos.json_web_token.lab import Attack, LabInputs, Mistake, VerifierSettings
from quizapp.demos.json_web_token.situations import SITUATIONS
from quizapp.demos.steps import Run, Situation, World
from quizapp.texts.languages import Lang
from quizapp.texts.saying import Saying, saying

Lab = Situation[LabInputs]
each = pytest.mark.parametrize("situation", SITUATIONS, ids=lambda one: one.id)


def test_the_registry_finds_the_lab() -> None:
    assert registry.demo("json-web-token") is DEMO
    assert registry.situations("json-web-token") is SITUATIONS is DEMO.situations


def test_situations_have_ids_of_their_own_and_rise_in_level() -> None:
    levels = [one.level for one in SITUATIONS]
    assert levels == sorted(levels)
    assert set(levels) == {1, 2, 3}
    assert len({one.id for one in SITUATIONS}) == len(SITUATIONS) >= 12


def test_what_the_corrections_on_tokens_say_is_shown() -> None:
    assert {name for one in SITUATIONS for name in one.settles.split(", ")} >= {
        "C06", "C07", "C08", "C09", "C31", "C32", "C33", "C34", "C35", "C36", "C37",
    }  # fmt: skip


@each
def test_a_situation_is_told_in_both_languages(situation: Lab) -> None:
    for lang in Lang:
        for one in (situation.title, situation.story, situation.lesson):
            assert one.said(lang)
        assert all(ask.question.said(lang) for ask in situation.asks)
    assert situation.asks
    assert situation.source


@each
async def test_every_answer_is_among_its_choices_and_gives_its_reason(
    situation: Lab, world: World
) -> None:
    run = await DEMO.run(situation.inputs, world)
    for ask in situation.asks:
        finding = run.finding(ask.id)
        assert finding.choice in ask.choices
        assert finding.source
        assert all(finding.why.said(lang) for lang in Lang)


@each
async def test_the_steps_stand_in_the_lanes_and_can_be_said(situation: Lab, world: World) -> None:
    run = await DEMO.run(situation.inputs, world)
    lanes = {"client", "issuer", "attacker", "naive verifier", "strict verifier"}
    assert {step.actor for step in run.steps} | {step.target for step in run.steps} <= lanes
    for step in run.steps:
        for lang in Lang:
            assert step.what.said(lang)
            assert step.why is None or step.why.said(lang)
        assert step.source or step.target != step.actor


PINNED = VerifierSettings()
OTHERWISE: dict[str, tuple[str, dict[str, Any]]] = {
    "readable": ("strict_accepts", {"lifetime": -1}),
    "tampered-role": ("strict_result", {"attack": Attack.NOTHING}),
    "expired": ("strict_result", {"settings": replace(PINNED, leeway=200_000)}),
    "no-algorithm": ("naive_accepts", {"mistakes": ()}),
    "client-check": ("client_shows", {"attack": Attack.NOTHING}),
    "logged-out": ("strict_accepts", {"lifetime": 0}),
    "role-lost": ("role_seen", {"role": "user"}),
    "stolen": ("strict_accepts", {"settings": replace(PINNED, audience="https://x.example")}),
    "no-algorithm-spelled": ("strict_result", {"attack": Attack.LAST_CHARACTER}),
    "public-key-as-secret": (
        "strict_result",
        {"settings": replace(PINNED, algorithms=("RS256", "HS256"))},
    ),
    "weak-secret": ("secret_found", {"secret": "a longer one that nobody lists"}),
    "strong-secret": ("secret_found", {"secret": "changeme"}),
    "other-audience": (
        "strict_result",
        {"settings": replace(PINNED, audience="https://photos.example")},
    ),
    "other-issuer": (
        "strict_result",
        {"settings": replace(PINNED, issuer="https://test-login.example")},
    ),
    "missing-expiry": ("strict_result", {"settings": replace(PINNED, required=())}),
    "not-yet-valid": ("strict_result", {"settings": replace(PINNED, leeway=100_000)}),
    "leeway": ("strict_accepts", {"settings": PINNED}),
    "own-key-in-header": ("naive_accepts", {"mistakes": (Mistake.KEY_ID_AS_PATH,)}),
    "key-id-path": ("naive_accepts", {"mistakes": (Mistake.KEY_FROM_HEADER,)}),
    "careless-list": ("strict_result", {"settings": None}),
    "unused-bits": ("strict_result", {"attack": Attack.LAST_CHARACTER}),
    "expiry-now": ("strict_result", {"lifetime": 1}),
    "tampered-and-expired": ("strict_result", {"attack": Attack.NOTHING}),
    "nobodys-audience": ("strict_result", {"settings": PINNED}),
    "text-expiry": ("naive_accepts", {"settings": replace(PINNED, leeway=-(10**9))}),
    "unknown-critical": (
        "naive_accepts",
        {"mistakes": tuple(set(Mistake) - {Mistake.CRITICAL_IGNORED})},
    ),
    "other-type": ("strict_result", {"settings": replace(PINNED, type="")}),
}
"""What to ask of a situation, and the one input that changes its answer."""


@pytest.mark.parametrize("name", OTHERWISE)
async def test_another_input_brings_out_another_answer(name: str, world: World) -> None:
    ask, changed = OTHERWISE[name]
    situation = DEMO.situation(name)
    assert situation is not None
    before = (await DEMO.run(situation.inputs, world)).finding(ask)
    after = (await DEMO.run(replace(situation.inputs, **changed), world)).finding(ask)
    assert before.choice != after.choice


def test_every_situation_but_the_size_is_in_the_table() -> None:
    # A signed token is always longer than a session ID; the next test measures another text.
    assert {one.id for one in SITUATIONS} - set(OTHERWISE) == {"size"}


@pytest.mark.parametrize(
    ("issued", "forged", "longer", "readable"),
    [
        ("x" * 32, "eyJhbGciOiJIUzI1NiJ9.e30.AAAA", "no", "yes"),
        ("x" * 33, "eyJhbGciOiJIUzI1NiJ9.e30.AAAA", "yes", "yes"),
        ("x" * 33, "eyJhbGciOiJkaXIifQ..iv.text.tag", "yes", "no"),
    ],
)
def test_length_and_legibility_are_measured_on_the_text(
    issued: str, forged: str, longer: str, readable: str
) -> None:
    nobody = Ruling("strict verifier", ())
    arrived = Forged(forged, saying("json_web_token.attack.nothing"))
    found = {one.ask: one.choice for one in findings(issued, arrived, nobody, nobody)}
    assert (found["longer"], found["readable"]) == (longer, readable)


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("no-algorithm", "json_web_token.naive.none"),
        ("public-key-as-secret", "json_web_token.naive.alg"),
        ("weak-secret", "json_web_token.naive.key"),
        ("own-key-in-header", "json_web_token.naive.signature_by_their_key"),
        ("key-id-path", "json_web_token.naive.signature_by_their_key"),
        ("unused-bits", "json_web_token.naive.lax_signature"),
        ("missing-expiry", "json_web_token.naive.no_expiry"),
        ("other-audience", "json_web_token.naive.parties"),
        ("unknown-critical", "json_web_token.naive.crit"),
        ("tampered-role", "json_web_token.strict.signature_wrong"),
        ("stolen", "json_web_token.finding.nothing_wrong"),
    ],
)
async def test_the_naive_answer_is_explained_where_the_strict_one_differs(
    name: str, why: str, world: World
) -> None:
    situation = DEMO.situation(name)
    assert situation is not None
    assert (await DEMO.run(situation.inputs, world)).finding("naive_accepts").why.key == why


async def test_inputs_that_cannot_be_signed_are_a_refused_step(world: World) -> None:
    run = await DEMO.run(LabInputs(payload='{"exp":"tomorrow"}'), world)
    assert [step.refused for step in run.steps] == [True]
    assert run.findings == ()


async def test_what_is_edited_is_what_is_signed(world: World) -> None:
    inputs = LabInputs(header='{"alg":"HS256","kid":"me"}', payload='{"sub":"영희"}')
    run = await DEMO.run(inputs, world)
    assert "영희" in run.steps[1].wire
    assert run.finding("strict_result").choice == "MissingRequiredClaimError"


def texts_of(run: Run) -> Iterator[str]:
    yield repr(run)
    sayings: list[Saying] = [step.what for step in run.steps]
    sayings += [step.why for step in run.steps if step.why]
    sayings += [finding.why for finding in run.findings]
    for lang in Lang:
        yield from (one.said(lang) for one in sayings)


def spellings(key: Key) -> set[str]:
    """Ways to write the part of a key that must stay secret."""
    if isinstance(key.material, bytes):
        raw = key.material
        forms = {raw.hex(), raw.decode("latin-1"), repr(raw)[2:-1]}
    else:
        pem = key.material.private_bytes(  # type: ignore[union-attr]
            Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()
        )
        raw = pem.split(b"\n")[-3]
        forms = {raw.decode(), "PRIVATE KEY"}
    encoded = base64.urlsafe_b64encode(raw).decode().rstrip("=")
    return forms | {encoded, encoded.replace("-", "+").replace("_", "/")}


@pytest.mark.parametrize("name", ["HS256", "RS256", "ES256", "EdDSA"])
async def test_no_step_shows_the_issuers_key(
    name: str, keys: dict[str, Key], world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(issuer, "issuer_key", lambda *_: keys[name])
    public_only = {Attack.PUBLIC_KEY_AS_SECRET} if name == "HS256" else {Attack.WEAK_SECRET}
    for attack in set(Attack) - public_only:
        run = await DEMO.run(LabInputs(attack, name), world)
        told = "\n".join(texts_of(run))
        assert [form for form in spellings(keys[name]) if form in told] == []


async def test_a_secret_that_was_typed_or_found_is_not_shown(world: World) -> None:
    inputs = LabInputs(Attack.WEAK_SECRET, secret="keyboardcat")
    run = await DEMO.run(inputs, world)
    assert run.finding("secret_found").choice == "yes"
    told = "\n".join([*texts_of(run), repr(inputs), repr(secret("keyboardcat"))])
    assert [form for form in spellings(secret("keyboardcat")) if form in told] == []


QUICK = """
import sys
import quizapp.demos.json_web_token.situations
print(sorted({name.split(".")[0] for name in sys.modules} & {"jwt", "cryptography", "aiohttp"}))
"""


def test_the_situations_load_without_the_libraries_of_the_engine() -> None:
    done = subprocess.run(
        [sys.executable, "-c", QUICK], capture_output=True, encoding="utf-8", check=True
    )
    assert done.stdout == "[]\n"
