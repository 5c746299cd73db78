"""Keys as people type them: read, or refused with a name, and never shown."""

from __future__ import annotations

import base64
import json
import traceback
from datetime import timedelta
from random import Random

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed448, rsa
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
)
from hypothesis import given, settings
from hypothesis import strategies as st

from quizapp.demos.json_web_token.algorithms import ALGORITHMS, Family
from quizapp.demos.json_web_token.jwk import to_jwk
from quizapp.demos.json_web_token.key_reading import KeyKind, guess_kind, read_key
from quizapp.demos.json_web_token.keys import (
    Key,
    KeyReadingError,
    as_stored,
    fresh_key,
    misfit,
    public,
    secret,
)
from quizapp.texts.languages import Lang
from tests.demos.json_web_token.lab_clock import NOW

RSA_KEY = rsa.generate_private_key(65537, 2048)
LOCKED = BestAvailableEncryption(b"open sesame")


def private_pem(key: Key, kind: PrivateFormat = PrivateFormat.PKCS8) -> str:
    assert not isinstance(key.material, bytes)
    raw = key.material.private_bytes(Encoding.PEM, kind, NoEncryption())  # type: ignore[union-attr]
    return raw.decode()


def certificate() -> str:
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "login.example")])
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(RSA_KEY.public_key())
        .serial_number(1)
        .not_valid_before(NOW)
        .not_valid_after(NOW + timedelta(days=1))
        .sign(RSA_KEY, hashes.SHA256())
    )
    return made.public_bytes(Encoding.PEM).decode()


@pytest.mark.parametrize(
    "name", [name for name, one in ALGORITHMS.items() if one.family is not Family.RSA]
)
def test_a_fresh_key_fits_its_algorithm(name: str) -> None:
    key = fresh_key(name, Random(1))
    assert key.signs
    assert name in key.algorithms
    assert misfit(key, ALGORITHMS[name]) is None


def test_a_fresh_rsa_key_fits_all_rsa_algorithms_and_no_other(keys: dict[str, Key]) -> None:
    fitting = {name for name, one in ALGORITHMS.items() if misfit(keys["RS256"], one) is None}
    assert fitting == {"RS256", "RS384", "RS512", "PS256", "PS384", "PS512"}
    assert fitting == set(keys["RS256"].algorithms)
    assert keys["RS256"].bits == 2048


def test_a_fresh_secret_is_as_long_as_its_hash_and_comes_from_the_given_randomness() -> None:
    assert [fresh_key(name, Random(1)).bits for name in ("HS256", "HS384", "HS512")] == [
        256,
        384,
        512,
    ]
    assert fresh_key("HS256", Random(1)) == fresh_key("HS256", Random(1))
    assert fresh_key("HS256", Random(1)) != fresh_key("HS256", Random(2))


SAME_SECRET = {
    KeyKind.TEXT: "비밀 secret",
    KeyKind.BASE64: base64.b64encode("비밀 secret".encode()).decode(),
    KeyKind.BASE64URL: base64.urlsafe_b64encode("비밀 secret".encode()).decode().rstrip("="),
    KeyKind.JWK: json.dumps(
        {"kty": "oct", "k": base64.urlsafe_b64encode("비밀 secret".encode()).decode().rstrip("=")}
    ),
}


@pytest.mark.parametrize("kind", SAME_SECRET)
def test_a_secret_is_the_same_however_it_is_written(kind: KeyKind) -> None:
    assert read_key(SAME_SECRET[kind], kind) == secret("비밀 secret")


@pytest.mark.parametrize("name", ["RS256", "ES256", "EdDSA"])
def test_public_and_private_keys_are_read_from_pem(name: str, keys: dict[str, Key]) -> None:
    key = keys[name]
    private, open_half = private_pem(key), as_stored(key).decode()
    assert read_key(private, KeyKind.PEM).signs
    for text in (private, open_half):
        read = read_key(text, KeyKind.PEM)
        assert as_stored(read) == as_stored(key)
        assert read.algorithms == key.algorithms
    assert not read_key(open_half, KeyKind.PEM).signs


@pytest.mark.parametrize(
    "changed",
    [
        lambda pem: pem.replace("\n", "\n    "),
        lambda pem: pem.replace("\n", "\\n"),
        lambda pem: f'"{pem.strip()}"',
        lambda pem: pem.replace("\n", "\r\n"),
        lambda pem: f"\n\n{pem}\n\n",
    ],
    ids=["indented", "from an environment variable", "quoted", "from Windows", "with blank lines"],
)
def test_pem_is_read_as_it_is_found_in_files(changed: object, keys: dict[str, Key]) -> None:
    assert callable(changed)
    pem = as_stored(keys["RS256"]).decode()
    assert as_stored(read_key(changed(pem), KeyKind.PEM)).decode() == pem


def test_older_forms_of_pem_and_certificates_are_read(keys: dict[str, Key]) -> None:
    for name in ("RS256", "ES256"):
        old = private_pem(keys[name], PrivateFormat.TraditionalOpenSSL)
        assert as_stored(read_key(old, KeyKind.PEM)) == as_stored(keys[name])
    assert read_key(certificate(), KeyKind.PEM).material == RSA_KEY.public_key()


@pytest.mark.parametrize("name", ["RS256", "ES256", "EdDSA"])
def test_a_jwk_gives_back_the_public_half(name: str, keys: dict[str, Key]) -> None:
    written = to_jwk(keys[name])
    assert not set(written) & {"d", "p", "q", "dp", "dq", "qi", "k"}
    assert read_key(json.dumps(written), KeyKind.JWK) == public(keys[name])


def test_a_secret_is_never_written_as_a_jwk() -> None:
    with pytest.raises(ValueError, match="not published"):
        to_jwk(secret("x"))


def a_set(*members: dict[str, object]) -> str:
    return json.dumps({"keys": members})


OCT: dict[str, object] = {"kty": "oct", "k": "c2VjcmV0"}


def test_the_kid_picks_a_key_of_a_set() -> None:
    text = a_set(OCT | {"kid": "old"}, {"kty": "oct", "k": "bmV3", "kid": "new"})
    assert read_key(text, KeyKind.JWKS, "new").material == b"new"
    assert read_key(text, KeyKind.JWKS, "old").kid == "old"


def test_a_set_of_one_needs_no_kid() -> None:
    assert read_key(a_set(OCT), KeyKind.JWKS).material == b"secret"


P256 = ec.generate_private_key(ec.SECP256R1())
SMALL_CURVE = ec.generate_private_key(ec.SECP256K1())
PEM, JWK, JWKS = KeyKind.PEM, KeyKind.JWK, KeyKind.JWKS


def pem_of(key: object, lock: object = None) -> str:
    raw = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, lock or NoEncryption())  # type: ignore[attr-defined]
    return str(raw.decode())


REFUSED = {
    "nothing": ("  \n", KeyKind.TEXT, None, "blank"),
    "not base64": ("c2Vjc!!", KeyKind.BASE64, None, "not_base64"),
    "Korean as base64": ("비밀", KeyKind.BASE64, None, "not_base64"),
    "base64 as base64url": ("+/+/", KeyKind.BASE64URL, None, "not_base64url"),
    "a word as PEM": ("secret", PEM, None, "not_pem"),
    "locked PEM": (pem_of(P256, LOCKED), PEM, None, "encrypted_pem"),
    "half a PEM": (pem_of(P256)[:90], PEM, None, "broken_pem"),
    "damaged PEM": (pem_of(P256).replace("M", "!"), PEM, None, "broken_pem"),
    "another curve": (pem_of(SMALL_CURVE), PEM, None, "other_curve"),
    "Ed448": (pem_of(ed448.Ed448PrivateKey.generate()), PEM, None, "other_family"),
    "no JSON": ("{kty}", JWK, None, "not_json"),
    "a list": ("[]", JWK, None, "not_json"),
    "no kty": ('{"k":"c2VjcmV0"}', JWK, None, "no_kty"),
    "kty of another type": ('{"kty":[]}', JWK, None, "no_kty"),
    "unknown kty": ('{"kty":"LWE"}', JWK, None, "other_kty"),
    "JWK for encryption": (json.dumps(OCT | {"use": "enc"}), JWK, None, "other_use"),
    "JWK to wrap keys": (json.dumps(OCT | {"key_ops": ["wrapKey"]}), JWK, None, "other_use"),
    "k that is no text": ('{"kty":"oct","k":5}', JWK, None, "bad_member"),
    "k in plain base64": ('{"kty":"oct","k":"+/+/"}', JWK, None, "bad_member"),
    "no k": ('{"kty":"oct"}', JWK, None, "broken_jwk"),
    "RSA without n": ('{"kty":"RSA","e":"AQAB"}', JWK, None, "broken_jwk"),
    "RSA of nothing": ('{"kty":"RSA","n":"AA","e":"AA"}', JWK, None, "broken_jwk"),
    "EC off the curve": (
        '{"kty":"EC","crv":"P-256","x":"AQ","y":"AQ"}',
        JWK,
        None,
        "broken_jwk",
    ),
    "X25519": ('{"kty":"OKP","crv":"X25519","x":"AQ"}', JWK, None, "other_curve"),
    "a set without keys": ("{}", JWKS, None, "no_keys"),
    "a set of words": ('{"keys":["a"]}', JWKS, None, "no_keys"),
    "an empty set": ('{"keys":[]}', JWKS, None, "empty_set"),
    "two keys, no kid": (a_set(OCT, OCT), JWKS, None, "no_kid"),
    "another kid": (a_set(OCT | {"kid": "a"}), JWKS, "b", "kid_not_found"),
    "a kid that is a number": (a_set(OCT | {"kid": "1"}), JWKS, 1, "kid_not_found"),
    "a kid twice": (a_set(OCT | {"kid": "a"}, OCT | {"kid": "a"}), JWKS, "a", "kid_twice"),
}


@pytest.mark.parametrize(("text", "kind", "kid", "reason"), REFUSED.values(), ids=REFUSED)
def test_an_unusable_key_is_refused_by_name(
    text: str, kind: KeyKind, kid: object, reason: str
) -> None:
    with pytest.raises(KeyReadingError) as caught:
        read_key(text, kind, kid)
    assert caught.value.reason == reason
    assert all(caught.value.why.said(lang) for lang in Lang)


def test_how_a_key_looks_is_guessed(keys: dict[str, Key]) -> None:
    looks = {
        "secret": KeyKind.TEXT,
        "c2VjcmV0": KeyKind.TEXT,
        as_stored(keys["RS256"]).decode(): KeyKind.PEM,
        json.dumps(OCT): KeyKind.JWK,
        a_set(OCT): KeyKind.JWKS,
        "{broken": KeyKind.JWK,
    }
    assert {text: guess_kind(text) for text in looks} == looks


MARK = "tr0ub4dor"


def refusal(text: str, kind: KeyKind, kid: object = None) -> KeyReadingError | None:
    try:
        read_key(text, kind, kid)
    except KeyReadingError as error:
        return error
    return None


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (f"{MARK}!", KeyKind.BASE64),
        (f"{MARK}!", KeyKind.BASE64URL),
        (MARK, KeyKind.PEM),
        (f"-----BEGIN PRIVATE KEY-----\n{MARK}\n-----END PRIVATE KEY-----", KeyKind.PEM),
        (MARK, KeyKind.JWK),
        (f'{{"kty":"oct","k":"{MARK}!"}}', KeyKind.JWK),
        (f'{{"kty":"OKP","crv":"Ed25519","x":"AQ","d":"{MARK}"}}', KeyKind.JWK),
        (f'{{"keys":[{MARK}]}}', KeyKind.JWKS),
    ],
)
def test_nothing_of_a_refused_key_is_in_the_error_or_what_led_to_it(
    text: str, kind: KeyKind
) -> None:
    error = refusal(text, kind)
    assert error is not None
    assert MARK not in "".join(traceback.format_exception(error)) + repr(error.why)
    assert error.__context__ is None


def test_no_repr_shows_what_a_key_is_made_of(keys: dict[str, Key]) -> None:
    assert MARK not in repr(secret(MARK)) + str(secret(MARK))
    fields = {"family", "bits", "curve", "kid", "algorithm"}
    for key in keys.values():
        assert {part.partition("=")[0] for part in repr(key)[4:-1].split(", ")} == fields


@settings(deadline=None)
@given(st.text(), st.sampled_from(KeyKind), st.none() | st.text() | st.integers())
def test_no_text_fails_otherwise_than_by_name(text: str, kind: KeyKind, kid: object) -> None:
    error = refusal(text, kind, kid)
    assert error is None or error.why.said(Lang.KO)


MEMBERS = st.dictionaries(
    st.sampled_from(["kty", "k", "n", "e", "d", "p", "q", "x", "y", "crv", "use", "kid", "alg"]),
    st.sampled_from(["RSA", "EC", "OKP", "oct", "P-256", "Ed25519", "AQAB", "sig"])
    | st.none()
    | st.integers()
    | st.lists(st.integers()),
)


@settings(deadline=None, max_examples=300)
@given(MEMBERS)
def test_no_jwk_fails_otherwise_than_by_name(members: dict[str, object]) -> None:
    error = refusal(json.dumps(members), KeyKind.JWK)
    assert error is None or error.why.said(Lang.EN)
