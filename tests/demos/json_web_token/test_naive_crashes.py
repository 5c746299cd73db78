"""The naive verifier's crashes are those of a careless server, and never a mistake of the lab."""

from __future__ import annotations

import hashlib
import hmac
from typing import NoReturn

import pytest

from quizapp.demos.json_web_token import naive_verifier
from quizapp.demos.json_web_token.base64url import encode
from quizapp.demos.json_web_token.checks import CheckId
from quizapp.demos.json_web_token.forging import signed_as_is
from quizapp.demos.json_web_token.jwk import to_jwk
from quizapp.demos.json_web_token.keys import Key, secret
from quizapp.demos.json_web_token.lab import VerifierSettings
from quizapp.demos.json_web_token.verifiers import verify_both
from tests.demos.json_web_token.lab_clock import NOW

SECRET = secret(b"k" * 32)


def signed(header: str, payload: str) -> str:
    """Any two texts under a good HMAC."""
    material = f"{encode(header.encode())}.{encode(payload.encode())}"
    made = hmac.new(b"k" * 32, material.encode(), hashlib.sha256).digest()
    return f"{material}.{encode(made)}"


CRASHES = {
    "a list for a header": ("[]", "{}", CheckId.HEADER, "AttributeError"),
    "a number for a header": ("5", "{}", CheckId.HEADER, "AttributeError"),
    "no alg": ("{}", "{}", CheckId.ALGORITHM, "KeyError"),
    "a number for alg": ('{"alg":5}', "{}", CheckId.ALGORITHM, "AttributeError"),
    "a number for kid": ('{"alg":"HS256","kid":5}', "{}", CheckId.KEY, "TypeError"),
    "a text for jwk": ('{"alg":"HS256","jwk":"x"}', "{}", CheckId.KEY, "AttributeError"),
    "a list for claims": ('{"alg":"HS256"}', "[]", CheckId.TIMES, "AttributeError"),
    "words for exp": ('{"alg":"HS256"}', '{"exp":"tomorrow"}', CheckId.TIMES, "ValueError"),
    "null for exp": ('{"alg":"HS256"}', '{"exp":null}', CheckId.TIMES, "TypeError"),
    "eternity for exp": ('{"alg":"HS256"}', '{"exp":Infinity}', CheckId.TIMES, "OverflowError"),
}


@pytest.mark.parametrize(("header", "payload", "at", "error"), CRASHES.values(), ids=CRASHES)
def test_what_a_token_says_makes_careless_code_stop_with_its_own_error(
    header: str, payload: str, at: CheckId, error: str
) -> None:
    naive, _ = verify_both(signed(header, payload), SECRET, VerifierSettings(), NOW)
    assert (naive.result, naive.failed) == (error, naive.check(at))
    assert naive.failed is not None
    assert naive.failed.why is not None
    assert naive.failed.why.key == "json_web_token.naive.crashed"


@pytest.mark.parametrize("kind", [TypeError, KeyError, AttributeError, ValueError, RecursionError])
def test_a_mistake_of_the_lab_is_raised_and_no_result_of_the_token(
    kind: type[Exception], monkeypatch: pytest.MonkeyPatch
) -> None:
    def mistaken(*_: object) -> NoReturn:
        raise kind

    monkeypatch.setattr(naive_verifier, "_is_signed", mistaken)
    with pytest.raises(kind):
        verify_both(signed('{"alg":"HS256"}', "{}"), SECRET, VerifierSettings(), NOW)


def test_a_key_in_the_header_of_another_kind_than_alg_is_named(keys: dict[str, Key]) -> None:
    token = signed_as_is({"alg": "ES256", "jwk": to_jwk(keys["RS256"])}, {}, keys["ES256"])
    naive, _ = verify_both(token, SECRET, VerifierSettings(), NOW)
    assert (naive.result, naive.failed) == ("InvalidKeyError", naive.check(CheckId.KEY))


def test_who_brings_the_key_along_needs_none_of_the_servers(keys: dict[str, Key]) -> None:
    header = {"alg": "ES256", "jwk": to_jwk(keys["ES256"])}
    naive, strict = verify_both(
        signed_as_is(header, {}, keys["ES256"]), None, VerifierSettings(("ES256",)), NOW
    )
    assert (naive.result, strict.result) == ("accepted", "NoKeyGivenError")
