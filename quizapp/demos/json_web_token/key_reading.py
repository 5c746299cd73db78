"""Reads a key that a person typed or pasted: a secret, PEM, a JWK, or a set of them."""

from __future__ import annotations

import base64
import binascii
import re
from enum import StrEnum

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.serialization import load_pem_private_key, load_pem_public_key

from quizapp.demos.json_web_token import base64url
from quizapp.demos.json_web_token.json_text import JsonTextError, read_object
from quizapp.demos.json_web_token.jwk import from_jwk, from_jwks
from quizapp.demos.json_web_token.keys import Key, KeyReadingError, held, secret


class KeyKind(StrEnum):
    """How a typed key is to be understood."""

    TEXT = "text"
    """An HMAC secret, as its UTF-8 bytes."""
    BASE64 = "base64"
    BASE64URL = "base64url"
    PEM = "pem"
    """A public or private key, or a certificate."""
    JWK = "jwk"
    JWKS = "jwks"
    """A set, from which the header's ``kid`` picks."""


_PEM = re.compile(r"-----BEGIN ([A-Z0-9 ]+)-----")


def guess_kind(text: str) -> KeyKind:
    """How ``text`` looks; a secret where it looks like nothing else."""
    if _PEM.search(text):
        return KeyKind.PEM
    if text.lstrip().startswith("{"):
        try:
            members = read_object(text).members
        except JsonTextError:
            return KeyKind.JWK
        return KeyKind.JWKS if "keys" in members else KeyKind.JWK
    return KeyKind.TEXT


def read_key(text: str, kind: KeyKind, kid: object = None) -> Key:
    """The key in ``text``; ``kid`` is the token's, and only a set looks at it.

    Raises ``KeyReadingError`` with a named reason that shows nothing of the key.
    """
    if not text.strip():
        raise KeyReadingError("blank")
    match kind:
        case KeyKind.TEXT:
            return secret(text)
        case KeyKind.BASE64:
            return secret(_base64(text))
        case KeyKind.BASE64URL:
            return secret(_base64url(text))
        case KeyKind.PEM:
            return _pem(text)
        case KeyKind.JWK:
            return from_jwk(_members(text))
        case KeyKind.JWKS:
            return from_jwks(_members(text), kid)


def _base64(text: str) -> bytes:
    try:
        return base64.b64decode("".join(text.split()), validate=True)
    except (binascii.Error, ValueError):
        pass
    raise KeyReadingError("not_base64")


def _base64url(text: str) -> bytes:
    decoded = base64url.decode("".join(text.split()).rstrip("="))
    if decoded.raw is None or decoded.flaw:
        raise KeyReadingError("not_base64url")
    return decoded.raw


def _members(text: str) -> dict[str, object]:
    try:
        return read_object(text).members
    except JsonTextError as error:
        line, column = error.line, error.column
    raise KeyReadingError("not_json", line=line, column=column)


def _tidied(text: str) -> bytes:
    """PEM as it stands in an environment variable or an indented file, put right."""
    lines = text.replace("\\n", "\n").strip().strip("\"'").splitlines()
    return "\n".join(line.strip() for line in lines).encode("utf-8", "replace")


def _pem(text: str) -> Key:
    label = _PEM.search(text)
    if label is None:
        raise KeyReadingError("not_pem")
    if "ENCRYPTED" in text:
        raise KeyReadingError("encrypted_pem")
    material = _loaded(label.group(1), _tidied(text))
    if isinstance(
        material,
        rsa.RSAPrivateKey
        | rsa.RSAPublicKey
        | ec.EllipticCurvePrivateKey
        | ec.EllipticCurvePublicKey
        | ed25519.Ed25519PrivateKey
        | ed25519.Ed25519PublicKey,
    ):
        try:
            return held(material)
        except KeyError:
            raise KeyReadingError("other_curve") from None
    raise KeyReadingError("other_family")


def _loaded(label: str, pem: bytes) -> object:
    """What `cryptography` makes of ``pem``."""
    try:
        if "CERTIFICATE" in label:
            return x509.load_pem_x509_certificate(pem).public_key()
        if "PRIVATE" in label:
            return load_pem_private_key(pem, password=None)
        return load_pem_public_key(pem)
    except UnsupportedAlgorithm:
        reason = "other_family"
    except (ValueError, TypeError):
        reason = "broken_pem"
    raise KeyReadingError(reason)
