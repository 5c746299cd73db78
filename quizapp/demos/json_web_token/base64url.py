"""Base64url without padding, as a JWS writes it, and what can be wrong with it."""

from __future__ import annotations

import base64
import re
import string
from dataclasses import dataclass, field
from enum import StrEnum

ALPHABET = string.ascii_uppercase + string.ascii_lowercase + string.digits + "-_"
"""By value, 0 to 63 (RFC 4648, section 5)."""

_FOREIGN = re.compile(r"[^A-Za-z0-9_-]")
_USED_BITS = {2: 0b110000, 3: 0b111100}
"""Which bits of the last character count, by what is left of the length over four."""


class Base64Flaw(StrEnum):
    """Why a text is not what an encoder writes (RFC 7515, section 2; RFC 4648, section 3.5)."""

    CHARACTER = "character"
    """A character that no base64 alphabet has: nothing can be decoded."""
    BASE64_CHARACTER = "base64_character"
    """``+`` or ``/``: the alphabet of plain base64."""
    PADDING = "padding"
    """``=`` at the end, which a JWS leaves out."""
    LENGTH = "length"
    """A multiple of four and one more, which no number of bytes gives."""
    UNUSED_BITS = "unused_bits"
    """Bits of the last character that belong to no byte are not zero."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """The bytes, and the first thing that a strict reader objects to."""

    raw: bytes | None = field(repr=False)
    """None where there is no way to tell which bytes were meant."""
    flaw: Base64Flaw | None = None
    place: int = 0
    """The character it is about, counted from 1."""


def encode(raw: bytes) -> str:
    """``raw`` as base64url without padding."""
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode("ascii")


def _lenient(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def unused_bits_are_zero(text: str) -> bool:
    """Whether the last character of ``text`` has no bits beyond the last byte."""
    used = _USED_BITS.get(len(text) % 4, 0b111111)
    return not text or ALPHABET.index(text[-1]) & ~used == 0


def _oddity(text: str, bare: str) -> tuple[Base64Flaw | None, int]:
    """What a strict reader objects to in a text that can be decoded as ``bare``."""
    if foreign := _FOREIGN.search(text):
        plain = foreign.group() in "+/"
        flaw = Base64Flaw.BASE64_CHARACTER if plain else Base64Flaw.PADDING
        return flaw, foreign.start() + 1
    if not unused_bits_are_zero(bare):
        return Base64Flaw.UNUSED_BITS, len(bare)
    return None, 0


def decode(text: str) -> Decoded:
    """The bytes of ``text``, as far as they can be told, with the first flaw."""
    bare = text.rstrip("=").translate({ord("+"): "-", ord("/"): "_"})
    if foreign := _FOREIGN.search(bare):
        return Decoded(None, Base64Flaw.CHARACTER, foreign.start() + 1)
    if len(bare) % 4 == 1:
        return Decoded(None, Base64Flaw.LENGTH, len(bare))
    return Decoded(_lenient(bare), *_oddity(text, bare))
