"""Puts tokens together by hand, as an attacker does: no library asks whether this is wise."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Mapping
from typing import Any, cast

from jwt import get_algorithm_by_name

from quizapp.demos.json_web_token import base64url
from quizapp.demos.json_web_token.algorithms import ALGORITHMS
from quizapp.demos.json_web_token.json_text import compact
from quizapp.demos.json_web_token.keys import Key


def signing_input(header: Mapping[str, Any], claims: Mapping[str, Any]) -> str:
    """Header and payload in base64url, with the dot between them (RFC 7515, section 5.1)."""
    return ".".join(base64url.encode(compact(one).encode("utf-8")) for one in (header, claims))


def unsigned(header: Mapping[str, Any], claims: Mapping[str, Any]) -> str:
    """A token without a signature; its last dot stays (RFC 7515, appendix A.5)."""
    return signing_input(header, claims) + "."


def with_signature(header: Mapping[str, Any], claims: Mapping[str, Any], signature: str) -> str:
    """A token with a signature that was made for something else."""
    return f"{signing_input(header, claims)}.{signature}"


def hmac_signed(header: Mapping[str, Any], claims: Mapping[str, Any], secret: bytes) -> str:
    """A token with the HMAC that the header names, by any bytes as secret."""
    signed_text = signing_input(header, claims)
    hash_name = ALGORITHMS[header["alg"]].hash
    made = hmac.new(secret, signed_text.encode("ascii"), getattr(hashlib, hash_name)).digest()
    return f"{signed_text}.{base64url.encode(made)}"


def signed_as_is(header: Mapping[str, Any], claims: Mapping[str, Any], key: Key) -> str:
    """A token whose header and claims nobody checks, such as ``exp`` as text."""
    signed_text = signing_input(header, claims)
    algorithm = get_algorithm_by_name(header["alg"])
    made = algorithm.sign(signed_text.encode("ascii"), cast(Any, key.material))
    return f"{signed_text}.{base64url.encode(made)}"
