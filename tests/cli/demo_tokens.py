"""Tokens and keys that the tests of `quizapp demo json-web-token --token -` share."""

from __future__ import annotations

from typing import Any

import jwt
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from quizapp.demos.json_web_token.signing import short_keys_allowed

SECRET = "zebra-Quartz-9713-umbrella-Lantern-42"
NOW = 1_741_932_000
"""When the commands run (2025-03-14 15:00 in Seoul), in seconds."""
CLAIMS = {"sub": "minsu", "iat": NOW - 60, "exp": NOW + 600}


def signed(
    claims: dict[str, Any] | None = None,
    key: Any = SECRET,
    algorithm: str = "HS256",
    **header: str,
) -> str:
    """A token as any service would issue it."""
    with short_keys_allowed():
        return jwt.encode(claims or CLAIMS, key, algorithm, headers=header or None)


def public_pem(key: rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey) -> str:
    """The half that everybody may have."""
    half = key.public_key()
    return half.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()


def refused(told: Any, code: int = 2) -> str:
    """The one line in which a command says why it does nothing."""
    assert (told.code, told.out) == (code, "")
    assert told.err.count("\n") == 1
    assert told.err.strip().isprintable()
    return str(told.err)
