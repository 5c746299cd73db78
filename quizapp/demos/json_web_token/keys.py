"""Keys: typed by a person or made on the spot. None of them shows what it is made of."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random
from typing import TypeAlias, cast

from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from quizapp.demos.json_web_token.algorithms import ALGORITHMS, Algorithm, Family, algorithms_for
from quizapp.texts.saying import Saying, saying

PrivateKey: TypeAlias = rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey | ed25519.Ed25519PrivateKey
PublicKey: TypeAlias = rsa.RSAPublicKey | ec.EllipticCurvePublicKey | ed25519.Ed25519PublicKey

CURVES: dict[str, Callable[[], ec.EllipticCurve]] = {
    "P-256": ec.SECP256R1,
    "P-384": ec.SECP384R1,
    "P-521": ec.SECP521R1,
}
"""By the name that a JWK gives them (RFC 7518, section 6.2.1.1)."""

FRESH_RSA_BITS = 2048
"""Takes 13 to 100 ms, and other threads run meanwhile."""


class KeyReadingError(Exception):
    """A typed key that cannot be used, with a named reason and nothing of the key."""

    def __init__(self, reason: str, **arguments: object) -> None:
        super().__init__(reason)
        self.reason = reason
        """``blank``, ``broken_pem``, ``kid_not_found``, ``kid_twice`` ..."""
        self.arguments = tuple(arguments.items())

    @property
    def why(self) -> Saying:
        """The sentence for people."""
        return saying(f"json_web_token.key_reading.{self.reason}", **dict(self.arguments))


@dataclass(frozen=True, slots=True)
class Key:
    """One key. What it is made of is in no repr and no sentence."""

    family: Family
    bits: int
    """Its length; an RSA key's modulus, an HMAC secret's bytes times eight."""
    material: bytes | PrivateKey | PublicKey = field(repr=False)
    curve: str = ""
    kid: str = ""
    """From a JWK."""
    algorithm: str = ""
    """From a JWK: the only ``alg`` it may be used with (RFC 7517, section 4.4)."""

    @property
    def signs(self) -> bool:
        """Whether signatures can be made with it: a secret, or a private key."""
        return not isinstance(
            self.material, rsa.RSAPublicKey | ec.EllipticCurvePublicKey | ed25519.Ed25519PublicKey
        )

    @property
    def algorithms(self) -> tuple[str, ...]:
        """The values of ``alg`` it may be used with."""
        return (self.algorithm,) if self.algorithm else algorithms_for(self.family, self.curve)


def public(key: Key) -> Key:
    """The half that everybody may know; an HMAC secret has none and stays what it is."""
    if isinstance(key.material, bytes) or not key.signs:
        return key
    half = cast(PrivateKey, key.material).public_key()
    return Key(key.family, key.bits, half, key.curve, key.kid, key.algorithm)


def as_stored(key: Key) -> bytes:
    """The bytes of the file that a server verifies with: the secret, or the public key as PEM."""
    material = public(key).material
    if isinstance(material, bytes):
        return material
    return cast(PublicKey, material).public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)


def secret(text: str | bytes) -> Key:
    """An HMAC secret."""
    raw = text.encode("utf-8", "surrogatepass") if isinstance(text, str) else text
    return Key(Family.SECRET, len(raw) * 8, raw)


def fresh_key(algorithm: str, random: Random) -> Key:
    """A new key for ``algorithm``. Only HMAC secrets come from ``random``.

    The others are made by OpenSSL, with randomness of its own. ``KeyError`` for an unknown name.
    """
    wanted = ALGORITHMS[algorithm]
    match wanted.family:
        case Family.SECRET:
            return secret(random.randbytes(wanted.least_bytes))
        case Family.RSA:
            return held(rsa.generate_private_key(65537, FRESH_RSA_BITS))
        case Family.EC:
            return held(ec.generate_private_key(CURVES[wanted.curve]()))
        case Family.ED25519:
            return held(ed25519.Ed25519PrivateKey.generate())


def held(material: PrivateKey | PublicKey, kid: str = "", algorithm: str = "") -> Key:
    """A key of `cryptography` with what the lab needs to know about it.

    Raises ``KeyError`` for a curve that no algorithm of the lab uses.
    """
    match material:
        case rsa.RSAPrivateKey() | rsa.RSAPublicKey():
            return Key(Family.RSA, material.key_size, material, "", kid, algorithm)
        case ec.EllipticCurvePrivateKey() | ec.EllipticCurvePublicKey():
            names = {curve().name: name for name, curve in CURVES.items()}
            curve = names[material.curve.name]
            return Key(Family.EC, material.curve.key_size, material, curve, kid, algorithm)
        case _:
            return Key(Family.ED25519, 256, material, "Ed25519", kid, algorithm)


def misfit(key: Key, algorithm: Algorithm) -> Saying | None:
    """Why ``key`` cannot be used with ``algorithm``, or None if it can."""
    if key.family is not algorithm.family:
        return saying(
            "json_web_token.key.wrong_family",
            algorithm=algorithm.name,
            wanted=saying(f"json_web_token.family.{algorithm.family}"),
            found=saying(f"json_web_token.family.{key.family}"),
        )
    if algorithm.curve and key.curve != algorithm.curve:
        return saying(
            "json_web_token.key.wrong_curve",
            algorithm=algorithm.name,
            wanted=algorithm.curve,
            found=key.curve,
        )
    if key.algorithm and key.algorithm != algorithm.name:
        return saying(
            "json_web_token.key.wrong_algorithm", algorithm=algorithm.name, found=key.algorithm
        )
    return None
