"""The tokens that the RFCs print verify as printed, and no longer with one character changed."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from quizapp.demos.json_web_token.base64url import ALPHABET
from quizapp.demos.json_web_token.checks import CheckId, Outcome, Ruling
from quizapp.demos.json_web_token.key_reading import KeyKind, read_key
from quizapp.demos.json_web_token.lab import VerifierSettings
from quizapp.demos.json_web_token.verifiers import verify_both
from tests.demos.json_web_token.rfc_vectors import UNSECURED, VECTORS, Vector

BEFORE_EXPIRY = datetime(2011, 3, 22, 18, 42, 59, tzinfo=UTC)
"""A second before the ``exp`` of the printed claims."""

each = pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector.where)


def strictly(vector: Vector, token: str, moment: datetime = BEFORE_EXPIRY) -> Ruling:
    settings = VerifierSettings((vector.algorithm,), "", "", "", required=())
    return verify_both(token, read_key(vector.jwk, KeyKind.JWK), settings, moment)[1]


@each
def test_a_printed_token_has_a_good_signature(vector: Vector) -> None:
    ruling = strictly(vector, vector.token)
    assert ruling.check(CheckId.SIGNATURE).outcome is Outcome.PASSED
    assert ruling.result == ("accepted" if vector.has_claims else "DecodeError")


@each
def test_no_character_of_a_printed_token_can_be_changed(vector: Vector) -> None:
    for place, character in enumerate(vector.token):
        other = ALPHABET[(ALPHABET.find(character) + 1) % len(ALPHABET)]
        ruling = strictly(vector, vector.token[:place] + other + vector.token[place + 1 :])
        assert ruling.check(CheckId.SIGNATURE).outcome is not Outcome.PASSED, place


@each
def test_the_naive_verifier_finds_the_same_signatures_good(vector: Vector) -> None:
    settings = VerifierSettings((vector.algorithm,))
    key = read_key(vector.jwk, KeyKind.JWK)
    naive, _ = verify_both(vector.token, key, settings, BEFORE_EXPIRY)
    assert naive.check(CheckId.SIGNATURE).outcome is Outcome.PASSED
    assert naive.result == ("accepted" if vector.has_claims else "DecodeError")


def test_a_printed_token_expires_at_the_second_it_names() -> None:
    moment = datetime(2011, 3, 22, 18, 43, tzinfo=UTC)
    assert strictly(VECTORS[0], VECTORS[0].token, moment).result == "ExpiredSignatureError"


@each
@pytest.mark.parametrize("algorithms", [(), ("none",), ("HS256", "none"), ("RS256",)])
def test_the_unsecured_token_is_refused_whatever_is_allowed(
    vector: Vector, algorithms: tuple[str, ...]
) -> None:
    settings = VerifierSettings(algorithms, "", "", "", required=())
    key = read_key(vector.jwk, KeyKind.JWK)
    naive, strict = verify_both(UNSECURED, key, settings, BEFORE_EXPIRY)
    assert strict.result == "InvalidAlgorithmError"
    assert naive.accepted
