"""Values that nobody can guess, from the world's own source, so that a run can be repeated."""

from __future__ import annotations

from base64 import urlsafe_b64encode
from random import Random


def url_safe(random: Random, octets: int) -> str:
    """Random octets as ``secrets.token_urlsafe`` writes them, which is what real servers use."""
    return urlsafe_b64encode(random.randbytes(octets)).rstrip(b"=").decode("ascii")


def hexadecimal(random: Random, octets: int) -> str:
    """The same as ``secrets.token_hex`` writes them."""
    return random.randbytes(octets).hex()
