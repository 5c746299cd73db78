"""Secrets that people type into an example and never change, and the search through them."""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import dataclass, field

from quizapp.demos.json_web_token.algorithms import ALGORITHMS, Family
from quizapp.demos.json_web_token.reading import Parts

BASES = """
123456 password 12345678 qwerty 1234567890 letmein iloveyou monkey dragon master root admin
changeme secret supersecret test key jwt token default example private sample temp hello dev
development production staging local app server api access refresh auth login user guest demo
spring springboot django flask express node rails laravel keyboardcat shhhhh mysecret mykey
secretkey jwtsecret your-256-bit-secret your-384-bit-secret your-512-bit-secret my-secret
my_secret_key secret_key jwt_secret ACCESS_TOKEN_SECRET
""".split()
ENDINGS = ("", "1", "12", "123", "1234", "!", "2024", "2025", "2026", "key", "secret")


@dataclass(frozen=True, slots=True)
class Search:
    """How a search went."""

    tried: int
    """How many secrets were tried, the right one included."""
    listed: int
    """How many there are in the list."""
    secret: bytes | None = field(default=None, repr=False)
    """The secret that fits; None if none does."""


def candidates() -> tuple[str, ...]:
    """The list: every base with every ending, no one twice."""
    return tuple(dict.fromkeys(base + ending for ending in ENDINGS for base in BASES))


def search(parts: Parts) -> Search:
    """Tries the list on a token with an HMAC signature: no server is asked for it.

    Raises ``ValueError`` for a token with another kind of signature.
    """
    known = ALGORITHMS.get(str(parts.algorithm))
    if known is None or known.family is not Family.SECRET:
        raise ValueError("there is no secret to look for")
    listed = candidates()
    for number, candidate in enumerate(listed, start=1):
        raw = candidate.encode()
        made = hmac.new(raw, parts.signing_input, getattr(hashlib, known.hash)).digest()
        if hmac.compare_digest(made, parts.signature.raw):
            return Search(number, len(listed), raw)
    return Search(len(listed), len(listed))
