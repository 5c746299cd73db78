"""The cookie ``selector:validator``: how it is made, written, read and hashed."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from random import Random

from quizapp.demos.auto_login.fresh_values import url_safe
from quizapp.demos.auto_login.outcomes import Outcome

REMEMBER = "__Host-remember"
"""The prefix makes browsers insist on Secure, Path=/ and no Domain (RFC 6265bis, 4.1.3.2)."""
SESSION = "__Host-sid"
_LONGEST = 200
"""Characters. Ours has 45; nothing longer can be in the table."""


@dataclass(frozen=True, slots=True)
class RememberToken:
    """What the browser keeps. Only whoever made it, and the browser, ever know the validator."""

    selector: str
    """Finds the row. It is no secret, so the lookup need not take constant time."""
    validator: str
    """Proves that the row is yours."""

    @property
    def value(self) -> str:
        """As it stands in the cookie."""
        return f"{self.selector}:{self.validator}"


def fresh_validator(random: Random) -> str:
    """192 random bits, which nobody can guess and no table of hashes can hold."""
    return url_safe(random, 24)


def fresh_token(random: Random) -> RememberToken:
    """A token for a device that was never remembered."""
    return RememberToken(url_safe(random, 9), fresh_validator(random))


def read_token(value: str) -> RememberToken | Outcome:
    """The token in a cookie's value, or why it can be none of ours."""
    if len(value) > _LONGEST or not value.isascii():
        return Outcome.UNKNOWN
    selector, _, validator = value.partition(":")
    if not selector or not validator or ":" in validator:
        return Outcome.MALFORMED
    return RememberToken(selector, validator)


def hash_of(validator: str) -> str:
    """What the server keeps of a validator. SHA-256 is enough for random bits; passwords, which
    people choose, need a slow hash."""
    return hashlib.sha256(validator.encode()).hexdigest()


def set_cookie(name: str, value: str, max_age: float | None = None) -> str:
    """A Set-Cookie line; without ``max_age`` (seconds) it is a session cookie."""
    lifetime = "" if max_age is None else f" Max-Age={max_age:.0f};"
    return f"{name}={value}; Path=/;{lifetime} HttpOnly; Secure; SameSite=Lax"


def delete_cookie(name: str) -> str:
    """A Set-Cookie line that makes the browser forget a cookie."""
    return set_cookie(name, "", 0)


def cookie_value(header: str, name: str) -> str | None:
    """The value of the first cookie of this name in a Cookie header; None if there is none."""
    for pair in header.split(";"):
        found, equals, value = pair.strip(" \t").partition("=")
        if equals and found == name:
            return value
    return None
