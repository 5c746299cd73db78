"""What the lab says of its tokens is so: their times, their bytes, their senders, the sections."""

from __future__ import annotations

import json

import pytest

from quizapp.demos.json_web_token.base64url import decode, encode
from quizapp.demos.json_web_token.bench import judged
from quizapp.demos.json_web_token.checks import CheckId, Outcome, Ruling
from quizapp.demos.json_web_token.engine import DEMO
from quizapp.demos.json_web_token.forging import hmac_signed, unsigned
from quizapp.demos.json_web_token.json_text import compact
from quizapp.demos.json_web_token.keys import secret
from quizapp.demos.json_web_token.lab import (
    AUDIENCE,
    Attack,
    Expected,
    LabInputs,
    VerifierSettings,
    usual_payload,
)
from quizapp.demos.json_web_token.pasting import excerpt
from quizapp.demos.json_web_token.reading import read_token
from quizapp.demos.json_web_token.signing import sign
from quizapp.demos.json_web_token.verifiers import verify_both
from quizapp.demos.steps import Step, World
from quizapp.texts.languages import Lang
from tests.demos.json_web_token.lab_clock import NOW

SECRET = secret(b"k" * 32)
SECOND = int(NOW.timestamp())


@pytest.mark.parametrize("lifetime", [-3600, -5, 0, 1, 900])
def test_no_token_expires_before_it_was_issued(lifetime: int) -> None:
    claims = json.loads(usual_payload(LabInputs(lifetime=lifetime), NOW))
    assert claims["iat"] < claims["exp"] == SECOND + lifetime
    assert claims["iat"] <= SECOND


@pytest.mark.parametrize("members", [{"name": "민수"}, {"이름": ["é", "😀"]}])
def test_what_is_signed_is_what_was_typed_in_utf_8(members: dict[str, object]) -> None:
    text = json.dumps(members, ensure_ascii=False, separators=(",", ":"))
    signed = sign('{"alg":"HS256","kid":"열쇠"}', text, SECRET)
    header, payload, _ = signed.split(".")
    assert decode(payload).raw == text.encode()
    assert "열쇠".encode() in (decode(header).raw or b"")
    assert unsigned({"alg": "none"}, members).split(".")[1] == payload


def test_a_lone_surrogate_stays_escaped() -> None:
    assert compact({"a": "\ud800가"}) == '{"a":"\\ud800가"}'


def strictly(token: str, settings: VerifierSettings) -> Ruling:
    return verify_both(token, SECRET, settings, NOW)[1]


CLAIMS = {"iss": "https://login.example", "aud": AUDIENCE, "exp": SECOND + 60}
TOKEN = hmac_signed({"alg": "HS256"}, CLAIMS, b"k" * 32)


@pytest.mark.parametrize(
    ("expected", "result", "outcome"),
    [
        (Expected(), "accepted", Outcome.SKIPPED),
        (Expected(issuer="https://login.example"), "accepted", Outcome.PASSED),
        (Expected(audience=AUDIENCE), "accepted", Outcome.PASSED),
        (Expected(issuer="joe"), "InvalidIssuerError", Outcome.FAILED),
        (Expected(audience="x"), "InvalidAudienceError", Outcome.FAILED),
        (Expected(type="at+jwt"), "InvalidTokenError", Outcome.SKIPPED),
    ],
)
def test_only_what_is_expected_is_looked_at(
    expected: Expected, result: str, outcome: Outcome
) -> None:
    ruling = judged(TOKEN, SECRET, expected, NOW, NOW.tzinfo).strict  # type: ignore[arg-type]
    assert (ruling.result, ruling.check(CheckId.PARTIES).outcome) == (result, outcome)


def test_a_server_without_a_name_takes_no_token_that_names_one() -> None:
    nameless = VerifierSettings(issuer="", audience="", type="", required=())
    assert strictly(TOKEN, nameless).result == "InvalidAudienceError"


@pytest.mark.parametrize("named", ["none", "nOnE", "HS257", 5])
def test_without_a_key_what_signs_nothing_is_refused_all_the_same(named: object) -> None:
    token = unsigned({"alg": named}, CLAIMS) + "AAAA"
    found = judged(token, None, Expected(), NOW, NOW.tzinfo).strict  # type: ignore[arg-type]
    assert found.result == "InvalidAlgorithmError"


@pytest.mark.parametrize(
    "token", ["a.b.c", f"{encode(b'{}')}.x", f"{encode(b'x')}.e30.AAAA", "é.e30.AAAA", "."]
)
def test_the_naive_verifier_has_a_name_for_what_it_cannot_read(token: str) -> None:
    assert verify_both(token, SECRET, VerifierSettings(), NOW)[0].result == "DecodeError"


def senders(steps: tuple[Step, ...]) -> set[str]:
    return {step.actor for step in steps if step.wire.startswith("GET ")}


HARMLESS = {
    Attack.NOTHING,
    Attack.EXPIRED,
    Attack.NOT_YET_VALID,
    Attack.OTHER_AUDIENCE,
    Attack.OTHER_ISSUER,
    Attack.MISSING_EXPIRY,
    Attack.TEXT_EXPIRY,
    Attack.UNKNOWN_CRITICAL,
    Attack.OTHER_TYPE,
    Attack.ROLE_LOST,
}


@pytest.mark.parametrize(
    "attack", [one for one in Attack if one is not Attack.PUBLIC_KEY_AS_SECRET]
)
async def test_a_token_that_the_issuer_signed_comes_without_an_attacker(
    attack: Attack, world: World
) -> None:
    run = await DEMO.run(LabInputs(attack), world)
    lanes = {lane for step in run.steps for lane in (step.actor, step.target)}
    assert senders(run.steps) == {"client" if attack in HARMLESS else "attacker"}
    assert ("attacker" in lanes) is (attack not in HARMLESS)


async def test_each_answer_cites_the_section_that_is_about_it(world: World) -> None:
    for attack in Attack:
        inputs = LabInputs(attack, "RS256" if attack is Attack.PUBLIC_KEY_AS_SECRET else "HS256")
        for step in (await DEMO.run(inputs, world)).steps:
            if step.wire.startswith("HTTP/1.1 200") and step.actor != "issuer":
                assert step.source == "RFC 9110, section 15.3.1"
            if step.wire.startswith("HTTP/1.1 401"):
                assert step.source == "RFC 6750, section 3.1"


async def test_a_missing_exp_cites_the_claim_itself(world: World) -> None:
    run = await DEMO.run(LabInputs(Attack.MISSING_EXPIRY), world)
    assert run.finding("naive_accepts").source == "RFC 7519, section 4.1.4"


@pytest.mark.parametrize(
    ("header", "reason"),
    [({"alg": "dir", "enc": "A128GCM"}, "five_parts"), ({"alg": "dir"}, "five_without_enc")],
)
def test_five_parts_are_a_jwe_only_with_enc(header: dict[str, str], reason: str) -> None:
    token = f"{encode(compact(header).encode())}.a.b.c.d"
    assert read_token(token).flaws[0].reason == reason


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (["urn:example:bound"], '["urn:example:bound"]'),
        (None, "null"),
        (True, "true"),
        ("민수", "민수"),
        ({"가": 1}, '{"가": 1}'),
    ],
)
def test_a_value_is_shown_as_json_has_it(value: object, shown: str) -> None:
    assert excerpt(value) == shown


async def test_an_unknown_crit_is_shown_as_it_stands_in_the_header(world: World) -> None:
    run = await DEMO.run(LabInputs(Attack.UNKNOWN_CRITICAL), world)
    assert '["urn:example:bound"]' in run.finding("strict_result").why.said(Lang.KO)


async def test_a_late_token_is_accepted_for_the_leeway_and_that_is_said(world: World) -> None:
    late = LabInputs(settings=VerifierSettings(leeway=10), lifetime=-5)
    found = (await DEMO.run(late, world)).finding("strict_accepts")
    assert (found.choice, found.why.key) == ("yes", "json_web_token.strict.within_leeway")
    in_time = LabInputs(settings=VerifierSettings(leeway=10))
    found = (await DEMO.run(in_time, world)).finding("strict_accepts")
    assert (found.choice, found.why.key) == ("yes", "json_web_token.finding.nothing_wrong")
