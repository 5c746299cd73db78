"""What is signed can be read and verified again; what cannot be signed says where and why."""

from __future__ import annotations

import json
from random import Random
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from hypothesis import given, settings
from hypothesis import strategies as st

from quizapp.demos.json_web_token.algorithms import ALGORITHMS, Family
from quizapp.demos.json_web_token.json_text import DEEPEST, as_text, compact, read_object
from quizapp.demos.json_web_token.keys import Key, fresh_key, held, public, secret
from quizapp.demos.json_web_token.lab import VerifierSettings
from quizapp.demos.json_web_token.reading import Place, read_token
from quizapp.demos.json_web_token.signing import SigningError, sign
from quizapp.demos.json_web_token.verifiers import verify_both
from quizapp.texts.languages import Lang
from tests.demos.json_web_token.lab_clock import NOW

OPEN = VerifierSettings(issuer="", audience="", type="", required=())


def a_key(name: str, keys: dict[str, Key]) -> Key:
    is_rsa = ALGORITHMS[name].family is Family.RSA
    return keys["RS256"] if is_rsa else fresh_key(name, Random(1))


@pytest.mark.parametrize("name", ALGORITHMS)
def test_every_algorithm_signs_and_verifies(name: str, keys: dict[str, Key]) -> None:
    key = a_key(name, keys)
    token = sign(json.dumps({"alg": name, "kid": "k1"}), '{"sub":"민수","admin":false}', key)
    settings = VerifierSettings((name,), "", "", "", required=())
    for ruling in verify_both(token, public(key), settings, NOW):
        assert ruling.accepted
    other = sign(json.dumps({"alg": name}), '{"sub":"민수","admin":true}', key)
    forged = other.rpartition(".")[0] + "." + token.rpartition(".")[2]
    for ruling in verify_both(forged, public(key), settings, NOW):
        assert ruling.result == "InvalidSignatureError"


def test_the_claims_keep_the_order_of_the_editor() -> None:
    token = sign('{"alg":"HS256"}', '{"z":1,"a":2,"sub":"m","iss":"i"}', secret("x" * 32))
    parts = read_token(token)
    assert parts.payload.json is not None
    assert list(parts.payload.json.members) == ["z", "a", "sub", "iss"]


@pytest.mark.parametrize(
    ("header", "written"),
    [
        ('{"alg":"HS256"}', {"alg": "HS256"}),
        ('{"alg":"HS256","typ":"at+jwt"}', {"typ": "at+jwt", "alg": "HS256"}),
        ('{"kid":"2026","alg":"HS256","x":[1]}', {"alg": "HS256", "kid": "2026", "x": [1]}),
    ],
)
def test_the_header_is_what_the_editor_says(header: str, written: dict[str, Any]) -> None:
    parts = read_token(sign(header, "{}", secret("x" * 32)))
    assert parts.header.json is not None
    assert parts.header.json.members == written


GOOD = '{"alg":"HS256"}'
NOT_SIGNED = {
    "a comma too many": (GOOD, '{"a":1,}', Place.PAYLOAD, (1, 8)),
    "an error in line 3": (GOOD, '{\n "a": 1,\n b: 2}', Place.PAYLOAD, (3, 2)),
    "no payload": (GOOD, "", Place.PAYLOAD, (1, 1)),
    "a list": (GOOD, "[]", Place.PAYLOAD, (1, 1)),
    "a name twice": (GOOD, '{"a":1,"a":2}', Place.PAYLOAD, (0, 0)),
    "exp as text": (GOOD, '{"exp":"99999999999"}', Place.PAYLOAD, (0, 0)),
    "exp as true": (GOOD, '{"exp":true}', Place.PAYLOAD, (0, 0)),
    "nbf as null": (GOOD, '{"nbf":null}', Place.PAYLOAD, (0, 0)),
    "iss as a number": (GOOD, '{"iss":5}', Place.PAYLOAD, (0, 0)),
    "sub as a number": (GOOD, '{"sub":5}', Place.PAYLOAD, (0, 0)),
    "a header that is cut off": ('{"alg":', "{}", Place.HEADER, (1, 8)),
    "no alg": ("{}", "{}", Place.HEADER, (0, 0)),
    "alg none": ('{"alg":"nOnE"}', "{}", Place.HEADER, (0, 0)),
    "alg as a list": ('{"alg":["HS256"]}', "{}", Place.HEADER, (0, 0)),
    "an unknown alg": ('{"alg":"HS257"}', "{}", Place.HEADER, (0, 0)),
    "kid as a number": ('{"alg":"HS256","kid":1}', "{}", Place.HEADER, (0, 0)),
    "a payload that is not encoded": ('{"alg":"HS256","b64":false}', "{}", Place.HEADER, (0, 0)),
    "a key of another kind": ('{"alg":"ES256"}', "{}", Place.SIGNATURE, (0, 0)),
}


@pytest.mark.parametrize(
    ("header", "payload", "place", "where"), NOT_SIGNED.values(), ids=NOT_SIGNED
)
def test_what_cannot_be_signed_says_where_and_why(
    header: str, payload: str, place: Place, where: tuple[int, int]
) -> None:
    with pytest.raises(SigningError) as caught:
        sign(header, payload, secret("x" * 32))
    assert (caught.value.place, (caught.value.line, caught.value.column)) == (place, where)
    assert all(caught.value.why.said(lang) for lang in Lang)


def test_a_public_key_does_not_sign(keys: dict[str, Key]) -> None:
    for name in ("RS256", "ES256", "EdDSA"):
        with pytest.raises(SigningError) as caught:
            sign(json.dumps({"alg": name}), "{}", public(keys[name]))
        assert caught.value.why.key == "json_web_token.signing.public_key"


def test_the_text_of_a_public_key_is_no_secret() -> None:
    pem = "-----BEGIN PUBLIC KEY-----\nMFkw\n-----END PUBLIC KEY-----"
    with pytest.raises(SigningError) as caught:
        sign(GOOD, "{}", secret(pem))
    assert caught.value.place is Place.SIGNATURE
    assert "MFkw" not in repr(caught.value)


def test_an_empty_secret_and_an_rsa_key_that_is_too_small_do_not_sign() -> None:
    small = held(rsa.generate_private_key(65537, 1024))
    for header, key in ((GOOD, secret("")), ('{"alg":"PS512"}', small)):
        with pytest.raises(SigningError) as caught:
            sign(header, "{}", key)
        assert caught.value.place is Place.SIGNATURE


def test_a_short_secret_signs_so_that_it_can_be_found() -> None:
    assert sign(GOOD, "{}", secret("secret")).count(".") == 2


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    # Lone surrogates are no Unicode, but JSON can spell them.
    | st.text(st.characters(categories=["L", "N", "P", "S", "Z", "Cc", "Cs"])),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)
RESERVED = {"exp", "nbf", "iat", "iss", "sub", "aud", "jti"}
CLAIMS = st.dictionaries(st.text().filter(lambda name: name not in RESERVED), JSON, max_size=6)


@settings(deadline=None, max_examples=200)
@given(CLAIMS, st.sampled_from(["HS256", "ES256", "EdDSA"]))
def test_whatever_is_signed_comes_back_equal_in_its_order(
    claims: dict[str, Any], name: str
) -> None:
    key = fresh_key(name, Random(1))
    token = sign(json.dumps({"alg": name}), json.dumps(claims), key)
    parts = read_token(f"Bearer {token}\n")
    assert parts.payload.json is not None
    assert parts.payload.json.members == claims
    assert list(parts.payload.json.members) == list(claims)
    settings = VerifierSettings((name,), "", "", "", required=())
    assert [one.accepted for one in verify_both(token, public(key), settings, NOW)] == [True, True]


@pytest.mark.parametrize("brackets", ["[]", '{"a":}'])
@pytest.mark.parametrize("depth", [1, DEEPEST - 1, DEEPEST, 200, 975, 985, 990, 995, 5_000])
def test_what_is_read_can_be_written_however_deep_it_is_nested(brackets: str, depth: int) -> None:
    opening, closing = brackets[:-1], brackets[-1]
    text = '{"deep":' + opening * depth + "1" + closing * depth + "}"
    if depth >= DEEPEST:  # The object around it is one level of its own.
        with pytest.raises(SigningError) as caught:
            sign('{"alg":"HS256"}', text, secret("x" * 32))
        assert caught.value.why.key == "json_web_token.json.too_deep"
        return
    members = read_object(text).members
    assert json.loads(as_text(members)) == json.loads(compact(members)) == members
    assert read_token(sign('{"alg":"HS256"}', text, secret("x" * 32))).readable
