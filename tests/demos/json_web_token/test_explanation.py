"""A pasted token is explained: what stands in it, until when, and whether it is genuine."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizapp.demos.json_web_token.claims import Meaning, explain_claims, span
from quizapp.demos.json_web_token.explanation import Explanation, explain
from quizapp.demos.json_web_token.forging import hmac_signed
from quizapp.demos.json_web_token.key_reading import KeyKind, read_key
from quizapp.demos.json_web_token.keys import Key, secret
from quizapp.texts.languages import Lang
from tests.demos.json_web_token.rfc_vectors import UNSECURED, VECTORS

KST = timezone(timedelta(hours=9))
NOON = datetime(2026, 11, 28, 12, tzinfo=UTC)
SECOND = int(NOON.timestamp())


def meaning_of(name: str, value: object) -> Meaning:
    (one,) = explain_claims({name: value}, NOON, KST)
    return one


def said(name: str, value: object, lang: Lang = Lang.EN) -> str:
    one = meaning_of(name, value).meaning
    return one.said(lang) if one else ""


@pytest.mark.parametrize(
    ("name", "seconds", "english", "korean"),
    [
        ("exp", -3 * 86_400 - 5, "expired 3 days ago", "3일 전에 만료됨"),
        ("exp", -86_400, "expired 1 day ago", "1일 전에 만료됨"),
        ("exp", 0, "expired 0 seconds ago", "0초 전에 만료됨"),
        ("exp", 7_200, "expires in 2 hours", "2시간 뒤 만료"),
        ("exp", 61, "expires in 1 minute", "1분 뒤 만료"),
        ("nbf", 59, "not valid yet, only in 59 seconds", "아직 유효하지 않음, 59초 뒤부터 유효"),
        ("nbf", -1, "valid since 1 second ago", "1초 전부터 유효"),
        ("iat", -3_600, "issued 1 hour ago", "1시간 전에 발급됨"),
        ("iat", 3_600, "issued 1 hour in the future", "발급 시각이 1시간 뒤(미래)임"),
    ],
)
def test_times_are_said_as_a_distance_from_now(
    name: str, seconds: int, english: str, korean: str
) -> None:
    assert said(name, SECOND + seconds).startswith(f"{english} · ")
    assert said(name, SECOND + seconds, Lang.KO).startswith(f"{korean} · ")


def test_times_are_dated_in_utc_and_here() -> None:
    text = said("exp", SECOND)
    assert "2026-11-28 12:00:00 UTC" in text
    assert "2026-11-28 21:00:00+09:00" in text


@pytest.mark.parametrize(
    ("name", "value", "problem"),
    [
        ("exp", SECOND + 1, False),
        ("exp", SECOND, True),
        ("nbf", SECOND, False),
        ("nbf", SECOND + 1, True),
        ("iat", SECOND + 1, True),
        ("iat", SECOND, False),
        ("exp", str(SECOND + 1), True),
        ("exp", None, True),
        ("exp", True, True),
        ("exp", SECOND * 1000, True),
        ("exp", 10**400, True),
        ("exp", -1e11, True),
        ("iss", 5, True),
        ("iss", "me", False),
        ("aud", ["a", "b"], False),
        ("role", None, False),
    ],
)
def test_a_claim_that_a_verifier_would_refuse_is_marked(
    name: str, value: object, problem: bool
) -> None:
    assert meaning_of(name, value).problem is problem


def test_milliseconds_are_recognised_and_text_is_called_text() -> None:
    assert "milliseconds" in said("exp", SECOND * 1000)
    assert "밀리초" in said("exp", SECOND * 1000, Lang.KO)
    assert "not a number" in said("exp", str(SECOND))


def test_the_registered_claims_have_a_meaning_with_its_section() -> None:
    names = ("iss", "sub", "aud", "exp", "nbf", "iat", "jti")
    for number, name in enumerate(names, start=1):
        one = meaning_of(name, SECOND if name in ("exp", "nbf", "iat") else "x")
        assert one.source == f"RFC 7519, section 4.1.{number}"
        assert one.meaning is not None
    assert meaning_of("role", "user").meaning is None


def test_a_span_rounds_down_to_its_largest_unit() -> None:
    lengths = {0.9: "0 seconds", 60: "1 minute", 7_199: "1 hour", 86_400 * 400: "400 days"}
    assert {length: span(-length).said(Lang.EN) for length in lengths} == lengths


def explained(text: str, key: Key | None = None) -> Explanation:
    return explain(text, key, NOON, KST)


def test_without_a_key_everything_is_read_and_nothing_is_believed() -> None:
    found = explained(f"Authorization: Bearer {VECTORS[0].token}")
    lines = found.lines(Lang.EN)
    assert '  alg = "HS256" – signature algorithm; only the sender\'s claim' in "\n".join(lines)
    assert '  iss = "joe" – issuer' in lines
    assert not found.verified
    assert lines[-1].startswith("Signature: not checked, as no key was given")


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector.where)
def test_with_its_key_a_printed_token_is_verified(vector: Any) -> None:
    found = explained(vector.token, read_key(vector.jwk, KeyKind.JWK))
    assert found.verified
    assert not found.in_time


def test_a_token_that_is_verified_and_not_expired_is_in_time() -> None:
    token = hmac_signed({"alg": "HS256"}, {"exp": SECOND + 1, "aud": "anybody"}, b"k" * 32)
    found = explained(token, secret(b"k" * 32))
    assert (found.verified, found.in_time) == (True, True)
    assert found.lines(Lang.KO)[-1] == "서명: 이 키로 서명한 것이 맞습니다 (HS256)."


def test_a_short_secret_verifies_with_a_warning() -> None:
    token = hmac_signed({"alg": "HS256"}, {}, b"secret")
    found = explained(token, secret("secret"))
    assert found.verified
    assert found.lines(Lang.EN)[-1] == "The secret has only 6 bytes. HS256 takes at least 32."


@pytest.mark.parametrize(
    ("text", "key", "error"),
    [
        (VECTORS[0].token, secret(b"k" * 32), "InvalidSignatureError"),
        (VECTORS[1].token, secret(b"k" * 32), "InvalidAlgorithmError"),
        (UNSECURED, secret(b"k" * 32), "InvalidAlgorithmError"),
        (VECTORS[0].token + "=", secret(b"k" * 32), "DecodeError"),
    ],
)
def test_a_token_of_another_key_is_not_verified_and_says_why(
    text: str, key: Key, error: str
) -> None:
    found = explained(text, key)
    assert not found.verified
    assert f"({error})" in found.lines(Lang.EN)[-1]


@pytest.mark.parametrize(
    ("header", "key", "begins"),
    [
        ({"alg": "HS256", "crit": ["x"], "x": 1}, b"k" * 32, "Refused before the signature was"),
        ({"alg": "HS256"}, "RS256", "Refused before the signature was looked at (InvalidAlgo"),
        ({"alg": "HS256"}, b"x" * 32, "Signature: not valid (InvalidSignatureError)."),
    ],
)
def test_nothing_is_said_of_a_signature_that_nobody_looked_at(
    header: dict[str, Any], key: bytes | str, begins: str, keys: dict[str, Key]
) -> None:
    used = keys[key] if isinstance(key, str) else secret(key)
    found = explained(hmac_signed(header, {"exp": SECOND + 1}, b"k" * 32), used)
    assert found.lines(Lang.EN)[-1].startswith(begins)
    assert ("서명을 확인하기 전에" in found.lines(Lang.KO)[-1]) is begins.startswith("Refused")


def test_the_public_key_of_a_server_verifies_no_hmac(keys: dict[str, Key]) -> None:
    token = hmac_signed({"alg": "HS256"}, {}, b"k" * 32)
    assert not explained(token, keys["RS256"]).verified


def test_a_token_that_cannot_be_read_says_only_what_is_wrong() -> None:
    assert explained("abc").lines(Lang.EN) == [
        "No dot, so no JWT: a JWT has three parts, header.payload.signature."
    ]


def test_dangerous_header_parameters_are_named() -> None:
    token = hmac_signed({"alg": "HS256", "jwk": {}, "jku": "https://x.example"}, {}, b"k" * 32)
    told = "\n".join(explained(token).lines(Lang.EN))
    assert told.count("not to be trusted") == 2
    assert "! alg" in "\n".join(explained(UNSECURED).lines(Lang.EN))


def test_a_megabyte_is_explained_in_short_lines() -> None:
    token = hmac_signed({"alg": "HS256"}, {"data": "가" * 300_000, "x" * 100: 1}, b"k" * 32)
    assert len(token) > 1_000_000
    assert max(map(len, explained(token).lines(Lang.KO))) < 250


ANY = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(), inner, max_size=2),
    max_leaves=4,
)
NAMES = st.sampled_from(["exp", "nbf", "iat", "iss", "sub", "aud", "jti", "alg", "typ"]) | st.text()


@settings(deadline=None, max_examples=300)
@given(st.dictionaries(NAMES, ANY, max_size=5))
def test_every_claim_can_be_explained_and_printed(claims: dict[str, Any]) -> None:
    text = json.dumps(claims)
    token = hmac_signed({"alg": "HS256"}, json.loads(text), b"k" * 32)
    for lang in Lang:
        for line in explained(token, secret(b"k" * 32)).lines(lang):
            assert line.isprintable()


@settings(deadline=None)
@given(st.text(), st.none() | st.just(secret(b"k" * 32)))
def test_every_text_can_be_explained(text: str, key: Key | None) -> None:
    found = explained(text, key)
    assert found.lines(Lang.KO)
    assert not found.verified
