"""What the two verifiers look at, in which order, and where PyJWT alone would be laxer."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from hypothesis import given, settings
from hypothesis import strategies as st

from quizapp.demos.json_web_token.checks import CheckId, Outcome, Ruling
from quizapp.demos.json_web_token.forging import hmac_signed, signed_as_is, unsigned
from quizapp.demos.json_web_token.keys import Key, as_stored, held, public, secret
from quizapp.demos.json_web_token.lab import ACCESS_TYPE, AUDIENCE, ISSUER, VerifierSettings
from quizapp.demos.json_web_token.signing import short_keys_allowed
from quizapp.demos.json_web_token.verifiers import verify_both
from quizapp.texts.languages import Lang
from tests.demos.json_web_token.lab_clock import NOW

SECRET = secret(b"k" * 32)
PINNED = VerifierSettings()
SECOND = NOW.timestamp()
HEADER = {"alg": "HS256", "typ": ACCESS_TYPE}
CLAIMS: dict[str, Any] = {"iss": ISSUER, "aud": AUDIENCE, "exp": SECOND + 60}


def strictly(
    claims: dict[str, Any] | None = None,
    header: dict[str, Any] | None = None,
    pinned: VerifierSettings = PINNED,
    now: datetime = NOW,
) -> Ruling:
    token = hmac_signed(header or HEADER, CLAIMS if claims is None else claims, b"k" * 32)
    return verify_both(token, SECRET, pinned, now)[1]


def without(claims: dict[str, Any], *names: str) -> dict[str, Any]:
    return {name: value for name, value in claims.items() if name not in names}


def test_a_good_token_passes_every_check_in_order() -> None:
    ruling = strictly()
    assert [one.id for one in ruling.checks] == list(CheckId)
    assert {one.outcome for one in ruling.checks} == {Outcome.PASSED}
    assert (ruling.accepted, ruling.result, ruling.failed) == (True, "accepted", None)


def test_after_the_check_that_failed_none_is_reached() -> None:
    ruling = strictly(CLAIMS | {"exp": SECOND - 1})
    outcomes = [one.outcome for one in ruling.checks]
    assert outcomes == [Outcome.PASSED] * 5 + [Outcome.FAILED] + [Outcome.NOT_REACHED] * 2
    assert ruling.failed is ruling.check(CheckId.TIMES)


@pytest.mark.parametrize("text", ["a.b.c", "", "Bearer", "a.b.c.d.e", "한글.한글.한글"])
def test_every_check_says_why_and_names_its_section_and_its_function(text: str) -> None:
    token = hmac_signed(HEADER, CLAIMS, b"k" * 32)
    for ruling in verify_both(token, SECRET, PINNED, NOW) + verify_both(text, None, PINNED, NOW):
        for one in ruling.checks:
            if one.outcome is not Outcome.NOT_REACHED:
                assert one.source
                assert one.code is not None
                assert one.code.__doc__
                assert one.why is not None
                assert all(one.why.said(lang) for lang in Lang)


TIMES = {
    "exp a moment ahead": ({"exp": SECOND + 0.01}, 0, "accepted"),
    "exp is now": ({"exp": SECOND}, 0, "ExpiredSignatureError"),
    "exp is past": ({"exp": SECOND - 1}, 0, "ExpiredSignatureError"),
    "exp is past within leeway": ({"exp": SECOND - 5}, 10, "accepted"),
    "exp is past by the leeway": ({"exp": SECOND - 10}, 10, "ExpiredSignatureError"),
    "exp long before 1970": ({"exp": -(10**30)}, 0, "ExpiredSignatureError"),
    "exp in all eternity": ({"exp": 10**300}, 0, "accepted"),
    "exp as text": ({"exp": "99999999999"}, 0, "DecodeError"),
    "exp as true": ({"exp": True}, 0, "DecodeError"),
    "exp as a list": ({"exp": [1]}, 0, "DecodeError"),
    "exp as null": ({"exp": None}, 0, "MissingRequiredClaimError"),
    "nbf is now": ({"nbf": SECOND}, 0, "accepted"),
    "nbf is ahead": ({"nbf": SECOND + 1}, 0, "ImmatureSignatureError"),
    "nbf is ahead within leeway": ({"nbf": SECOND + 5}, 10, "accepted"),
    "nbf as text": ({"nbf": "1"}, 0, "DecodeError"),
    "iat is ahead": ({"iat": SECOND + 1}, 0, "ImmatureSignatureError"),
    "iat as text": ({"iat": "1"}, 0, "InvalidIssuedAtError"),
}


@pytest.mark.parametrize(("changed", "leeway", "result"), TIMES.values(), ids=TIMES)
def test_times_are_numbers_against_the_given_clock(
    changed: dict[str, Any], leeway: int, result: str
) -> None:
    assert strictly(CLAIMS | changed, pinned=replace(PINNED, leeway=leeway)).result == result


@pytest.mark.parametrize(
    ("name", "section"), [("exp", "4.1.4"), ("nbf", "4.1.5"), ("iat", "4.1.6")]
)
def test_a_time_that_is_refused_cites_the_section_of_its_claim(name: str, section: str) -> None:
    ahead = -60 if name == "exp" else 60
    failed = strictly(CLAIMS | {name: SECOND + ahead}).failed
    assert failed is not None
    assert failed.source == f"RFC 7519, section {section}"


PARTIES: dict[str, tuple[dict[str, Any], VerifierSettings, str]] = {
    "for me among others": ({"aud": ["x", AUDIENCE]}, PINNED, "accepted"),
    "for others": ({"aud": ["x", "y"]}, PINNED, "InvalidAudienceError"),
    "for a part of my name": ({"aud": AUDIENCE + "/"}, PINNED, "InvalidAudienceError"),
    "for a number": ({"aud": 5}, PINNED, "InvalidAudienceError"),
    "for somebody, and I have no name": (
        {},
        replace(PINNED, audience="", required=("exp",)),
        "InvalidAudienceError",
    ),
    "from another": ({"iss": "https://evil.example"}, PINNED, "InvalidIssuerError"),
    "from a number": ({"iss": 5}, PINNED, "InvalidIssuerError"),
    "from anybody, where nobody asks": ({"iss": "x"}, replace(PINNED, issuer=""), "accepted"),
    "with a required claim of my own": (
        {},
        replace(PINNED, required=("exp", "sub")),
        "MissingRequiredClaimError",
    ),
}


@pytest.mark.parametrize(("changed", "pinned", "result"), PARTIES.values(), ids=PARTIES)
def test_issuer_and_audience_must_be_the_expected_ones(
    changed: dict[str, Any], pinned: VerifierSettings, result: str
) -> None:
    assert strictly(CLAIMS | changed, pinned=pinned).result == result


@pytest.mark.parametrize("name", ["exp", "iss", "aud"])
def test_a_required_claim_that_is_missing_is_named(name: str) -> None:
    ruling = strictly(without(CLAIMS, name))
    assert ruling.result == "MissingRequiredClaimError"
    assert ruling.failed is not None
    assert ruling.failed.why is not None
    assert name in ruling.failed.why.said(Lang.KO)


HEADERS: dict[str, tuple[dict[str, Any], str]] = {
    "the type in full": ({"typ": "application/at+jwt"}, "accepted"),
    "the type in capitals": ({"typ": "AT+JWT"}, "accepted"),
    "another type": ({"typ": "JWT"}, "InvalidTokenError"),
    "no type": ({"typ": None}, "InvalidTokenError"),
    "an unknown crit": ({"crit": ["x"], "x": 1}, "InvalidTokenError"),
    "an empty crit": ({"crit": []}, "InvalidTokenError"),
    "crit as text": ({"crit": "b64"}, "InvalidTokenError"),
    "a payload that is not encoded": ({"b64": False, "crit": ["b64"]}, "InvalidTokenError"),
    "b64 without crit": ({"b64": False}, "InvalidTokenError"),
    "kid as a number": ({"kid": 5}, "InvalidTokenError"),
    "a key of its own": ({"jwk": {"kty": "oct", "k": "AA"}}, "accepted"),
}


@pytest.mark.parametrize(("changed", "result"), HEADERS.values(), ids=HEADERS)
def test_the_header_is_checked(changed: dict[str, Any], result: str) -> None:
    assert strictly(header=HEADER | changed).result == result


@pytest.mark.parametrize(
    "algorithm", [None, "none", "NONE", "HS384", "RS256", "hs256", ["HS256"], 5]
)
def test_an_algorithm_that_is_not_on_the_list_is_refused(algorithm: object) -> None:
    token = unsigned(HEADER | {"alg": algorithm}, CLAIMS) + "AAAA"
    strict = verify_both(token, SECRET, PINNED, NOW)[1]
    assert (strict.result, strict.failed) == (
        "InvalidAlgorithmError",
        strict.check(CheckId.ALGORITHM),
    )


@pytest.mark.parametrize("spelled", ["none", "None", "NONE", "nOnE"])
def test_none_is_none_for_the_naive_verifier_however_it_is_spelled(spelled: str) -> None:
    token = unsigned(HEADER | {"alg": spelled}, CLAIMS)
    naive, strict = verify_both(token, SECRET, PINNED, NOW)
    assert (naive.result, strict.result) == ("accepted", "InvalidAlgorithmError")
    assert naive.check(CheckId.SIGNATURE).outcome is Outcome.SKIPPED


def test_a_token_without_alg_is_refused() -> None:
    token = unsigned(without(HEADER, "alg"), CLAIMS) + "AAAA"
    naive, strict = verify_both(token, SECRET, PINNED, NOW)
    assert strict.result == "InvalidAlgorithmError"
    assert naive.result == "KeyError"


def test_the_signature_comes_before_the_expiry() -> None:
    token = hmac_signed(HEADER, CLAIMS | {"exp": 0}, b"another secret of 32 bytes or so")
    assert verify_both(token, SECRET, PINNED, NOW)[1].result == "InvalidSignatureError"


def test_a_payload_that_is_no_json_is_refused_after_its_signature() -> None:
    good = hmac_signed(HEADER, CLAIMS, b"k" * 32)
    words = jwt.api_jws.encode(b"Payload", b"k" * 32, "HS256", {"typ": ACCESS_TYPE})
    strict = verify_both(words, SECRET, PINNED, NOW)[1]
    assert (strict.result, strict.check(CheckId.SIGNATURE).outcome) == (
        "DecodeError",
        Outcome.PASSED,
    )
    swapped = ".".join((*words.split(".")[:2], good.split(".")[2]))
    assert verify_both(swapped, SECRET, PINNED, NOW)[1].result == "InvalidSignatureError"


def test_no_key_is_a_result_of_its_own_and_no_invalid_signature() -> None:
    for ruling in verify_both(hmac_signed(HEADER, CLAIMS, b"k" * 32), None, PINNED, NOW):
        assert ruling.result == "NoKeyGivenError"
        assert ruling.check(CheckId.SIGNATURE).outcome is Outcome.NOT_REACHED


def test_a_key_of_another_kind_is_named(keys: dict[str, Key]) -> None:
    token = hmac_signed(HEADER, CLAIMS, b"k" * 32)
    strict = verify_both(token, public(keys["ES256"]), PINNED, NOW)[1]
    assert strict.result == "InvalidKeyError"
    assert strict.check(CheckId.KEY).why is not None


def test_a_key_on_another_curve_is_named(keys: dict[str, Key]) -> None:
    header, pinned = HEADER | {"alg": "ES512"}, replace(PINNED, algorithms=("ES512",))
    token = unsigned(header, CLAIMS) + "A" * 176
    strict = verify_both(token, public(keys["ES256"]), pinned, NOW)[1]
    assert strict.result == "InvalidKeyError"
    assert strict.failed is not None
    assert strict.failed.why is not None
    assert "P-521" in strict.failed.why.said(Lang.EN)
    assert "P-256" in strict.failed.why.said(Lang.EN)


def test_a_key_is_used_only_with_its_own_algorithm() -> None:
    bound = replace(SECRET, algorithm="HS512")
    strict = verify_both(hmac_signed(HEADER, CLAIMS, b"k" * 32), bound, PINNED, NOW)[1]
    assert (strict.result, strict.failed) == ("InvalidAlgorithmError", strict.check(CheckId.KEY))


def test_a_public_key_typed_as_a_secret_is_refused(keys: dict[str, Key]) -> None:
    pem = as_stored(keys["RS256"])
    token = hmac_signed(HEADER, CLAIMS, pem)
    naive, strict = verify_both(token, secret(pem), PINNED, NOW)
    assert (naive.result, strict.result) == ("accepted", "InvalidKeyError")


def test_both_signature_errors_say_that_the_signature_is_not_valid() -> None:
    good = hmac_signed(HEADER, CLAIMS, b"k" * 32)
    said = {}
    for last in "AB":
        strict = verify_both(good[:-1] + last, SECRET, PINNED, NOW)[1]
        assert strict.failed is not None
        assert strict.failed.why is not None
        said[strict.result] = strict.failed.why.said(Lang.EN)
    assert set(said) == {"InvalidSignatureError", "DecodeError"}
    assert all(text.startswith("The signature is not valid") for text in said.values())


class TestWherePyJwtIsLaxer:
    """The five cases in which PyJWT and the RFCs differ, and one more."""

    def decoded(self, token: str, key: object, algorithm: str = "HS256") -> dict[str, Any]:
        with short_keys_allowed():
            return jwt.decode(token, key, [algorithm], {"verify_aud": False})  # type: ignore[arg-type]

    def test_exp_as_text(self) -> None:
        token = hmac_signed(HEADER, CLAIMS | {"exp": "99999999999"}, b"k" * 32)
        assert self.decoded(token, b"k" * 32)["exp"] == "99999999999"
        assert verify_both(token, SECRET, PINNED, NOW)[1].result == "DecodeError"

    def test_blanks_around_a_pasted_token(self) -> None:
        token = hmac_signed(HEADER, CLAIMS | {"exp": 99999999999}, b"k" * 32)
        with pytest.raises(jwt.DecodeError):
            self.decoded(f" {token}\n", b"k" * 32)
        assert verify_both(f" Bearer {token}\n", SECRET, PINNED, NOW)[1].accepted

    def test_a_secret_of_six_bytes(self) -> None:
        token = hmac_signed(HEADER, CLAIMS | {"exp": 99999999999}, b"secret")
        assert self.decoded(token, b"secret")
        assert verify_both(token, secret("secret"), PINNED, NOW)[1].result == "InvalidKeyError"
        lax = replace(PINNED, minimum_key_length=False)
        assert verify_both(token, secret("secret"), lax, NOW)[1].accepted

    def test_an_rsa_key_of_1024_bits(self) -> None:
        small = held(rsa.generate_private_key(65537, 1024))
        header, claims = HEADER | {"alg": "RS256"}, CLAIMS | {"exp": 99999999999}
        token = signed_as_is(header, claims, small)
        assert self.decoded(token, public(small).material, "RS256")
        pinned = replace(PINNED, algorithms=("RS256",))
        assert verify_both(token, public(small), pinned, NOW)[1].result == "InvalidKeyError"

    def test_any_typ(self) -> None:
        claims = CLAIMS | {"exp": 99999999999}
        token = hmac_signed(HEADER | {"typ": "logout+jwt"}, claims, b"k" * 32)
        assert self.decoded(token, b"k" * 32)
        assert verify_both(token, SECRET, PINNED, NOW)[1].result == "InvalidTokenError"

    def test_padding(self) -> None:
        token = hmac_signed(HEADER, CLAIMS | {"exp": 99999999999}, b"k" * 32) + "="
        assert self.decoded(token, b"k" * 32)
        assert verify_both(token, SECRET, PINNED, NOW)[1].result == "DecodeError"


def test_a_token_of_a_megabyte_is_verified() -> None:
    token = hmac_signed(HEADER, CLAIMS | {"data": "x" * 800_000}, b"k" * 32)
    assert len(token) > 1_000_000
    assert [one.accepted for one in verify_both(token, SECRET, PINNED, NOW)] == [True, True]


ANY_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(), inner, max_size=2),
    max_leaves=4,
)
NAMES = ["alg", "typ", "kid", "jwk", "crit", "b64", "exp", "nbf", "iat", "iss", "aud", "sub", "jti"]
MEMBERS = st.dictionaries(st.sampled_from(NAMES), ANY_JSON | st.sampled_from(["HS256", "none"]))


@settings(deadline=None, max_examples=300)
@given(MEMBERS, MEMBERS)
def test_no_header_and_no_claims_make_a_verifier_fail_otherwise_than_by_name(
    header: dict[str, Any], claims: dict[str, Any]
) -> None:
    for used in (header, header | {"alg": "HS256"}):
        name = used.get("alg") if used.get("alg") == "HS256" else None
        token = hmac_signed(used, claims, b"k" * 32) if name else unsigned(used, claims) + "AAAA"
        for ruling in verify_both(token, SECRET, PINNED, NOW):
            assert ruling.accepted or ruling.result.endswith("Error")


@settings(deadline=None, max_examples=200)
@given(st.text())
def test_no_text_makes_a_verifier_fail_otherwise_than_by_name(text: str) -> None:
    naive, strict = verify_both(text, SECRET, PINNED, NOW)
    assert strict.result == "DecodeError"
    assert naive.result.endswith("Error")
