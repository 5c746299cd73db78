"""Keys written as JSON: one JWK, or a set of which the token's ``kid`` names one."""

from __future__ import annotations

from typing import TypeGuard, cast

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from jwt.algorithms import ECAlgorithm, HMACAlgorithm, OKPAlgorithm, RSAAlgorithm
from jwt.exceptions import PyJWTError

from quizapp.demos.json_web_token import base64url
from quizapp.demos.json_web_token.keys import (
    Key,
    KeyReadingError,
    PublicKey,
    held,
    public,
    secret,
)
from quizapp.demos.json_web_token.pasting import excerpt

_BINARY = ("k", "n", "e", "d", "p", "q", "dp", "dq", "qi", "x", "y")
"""Members whose values are base64url (RFC 7518, section 6)."""

_READERS = {
    "RSA": RSAAlgorithm.from_jwk,
    "EC": ECAlgorithm.from_jwk,
    "OKP": OKPAlgorithm.from_jwk,
}


def _is_base64url(value: object) -> TypeGuard[str]:
    return isinstance(value, str) and base64url.decode(value).flaw is None


def _check_purpose(members: dict[str, object]) -> None:
    """Refuses a key that says it is not for signatures (RFC 7517, sections 4.2 and 4.3)."""
    operations = members.get("key_ops")
    for_signing = not isinstance(operations, list) or {"sign", "verify"} & {
        one for one in operations if isinstance(one, str)
    }
    if members.get("use", "sig") != "sig" or not for_signing:
        raise KeyReadingError("other_use")


def _text(members: dict[str, object], name: str) -> str:
    value = members.get(name)
    return value if isinstance(value, str) else ""


def from_jwk(members: dict[str, object]) -> Key:
    """The key of a JWK; raises ``KeyReadingError``."""
    kind = members.get("kty")
    if not isinstance(kind, str):
        raise KeyReadingError("no_kty")
    if kind not in ("oct", *_READERS):
        raise KeyReadingError("other_kty", found=excerpt(kind))
    if kind == "OKP" and members.get("crv") != "Ed25519":
        raise KeyReadingError("other_curve")
    _check_purpose(members)
    bad = [name for name in _BINARY if name in members and not _is_base64url(members[name])]
    if bad:
        raise KeyReadingError("bad_member", name=bad[0])
    return _built(kind, members)


def _built(kind: str, members: dict[str, object]) -> Key:
    kid, algorithm = _text(members, "kid"), _text(members, "alg")
    try:
        if kind == "oct":
            one = secret(HMACAlgorithm.from_jwk(members))
            return Key(one.family, one.bits, one.material, "", kid, algorithm)
        material = _READERS[kind](members)
        return held(cast(PublicKey, material), kid, algorithm)
    except (PyJWTError, UnsupportedAlgorithm, ValueError, TypeError, KeyError):
        pass
    # Outside of `except`: what a library says about a key is not passed on.
    raise KeyReadingError("broken_jwk")


def from_jwks(members: dict[str, object], kid: object) -> Key:
    """The key of a set that ``kid`` names; a set of one needs no ``kid``.

    Raises ``KeyReadingError`` where it is not one key that is meant (RFC 7515, section 4.1.4).
    """
    keys = members.get("keys")
    if not isinstance(keys, list) or not all(isinstance(one, dict) for one in keys):
        raise KeyReadingError("no_keys")
    if not keys:
        raise KeyReadingError("empty_set")
    if kid is None:
        if len(keys) > 1:
            raise KeyReadingError("no_kid", count=len(keys))
        return from_jwk(keys[0])
    named = [one for one in keys if one.get("kid") == kid]
    if not named:
        raise KeyReadingError("kid_not_found", kid=excerpt(kid))
    if len(named) > 1:
        raise KeyReadingError("kid_twice", kid=excerpt(kid))
    return from_jwk(named[0])


def to_jwk(key: Key) -> dict[str, object]:
    """The public half as a JWK, as it may stand in a header; an HMAC secret has none.

    Raises ``ValueError`` for a secret.
    """
    match public(key).material:
        case rsa.RSAPublicKey() as material:
            written = RSAAlgorithm.to_jwk(material, as_dict=True)
        case ec.EllipticCurvePublicKey() as material:
            written = ECAlgorithm.to_jwk(material, as_dict=True)
        case ed25519.Ed25519PublicKey() as material:
            written = OKPAlgorithm.to_jwk(material, as_dict=True)
        case _:
            raise ValueError("a secret is not published")
    return {name: value for name, value in written.items() if name != "key_ops"}
