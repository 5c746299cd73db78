"""The signature algorithms of the lab, and which kind of key each of them takes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType


class Family(StrEnum):
    """Which kind of key an algorithm takes."""

    SECRET = "secret"
    """One secret that both sides know: HMAC."""
    RSA = "RSA"
    EC = "EC"
    ED25519 = "Ed25519"


@dataclass(frozen=True, slots=True)
class Algorithm:
    """A value of the header parameter ``alg`` (RFC 7518, section 3.1; RFC 8037, section 3.1)."""

    name: str
    family: Family
    hash: str = ""
    """Its name in `hashlib`; empty for EdDSA, which has its own."""
    curve: str = ""
    """The only curve it goes with, as a JWK names it."""
    least_bytes: int = 0
    """How long an HMAC secret must be at least (RFC 7518, section 3.2)."""


def _known() -> tuple[Algorithm, ...]:
    hmac = (("sha256", 32), ("sha384", 48), ("sha512", 64))
    curves = {"sha256": "P-256", "sha384": "P-384", "sha512": "P-521"}
    return (
        *(Algorithm(f"HS{h[3:]}", Family.SECRET, h, least_bytes=least) for h, least in hmac),
        *(Algorithm(f"RS{h[3:]}", Family.RSA, h) for h in curves),
        *(Algorithm(f"PS{h[3:]}", Family.RSA, h) for h in curves),
        *(Algorithm(f"ES{h[3:]}", Family.EC, h, curve) for h, curve in curves.items()),
        Algorithm("EdDSA", Family.ED25519, curve="Ed25519"),
    )


ALGORITHMS: Mapping[str, Algorithm] = MappingProxyType({one.name: one for one in _known()})
"""By name: HS, RS, PS and ES with 256, 384 and 512, and EdDSA."""

LEAST_RSA_BITS = 2048
"""RFC 7518, section 3.3."""


def algorithms_for(family: Family, curve: str = "") -> tuple[str, ...]:
    """The names that a key of this kind may be used with."""
    return tuple(
        one.name
        for one in ALGORITHMS.values()
        if one.family is family and one.curve in ("", curve or one.curve)
    )
