"""Reads a token without any key: its parts, their JSON, and what is wrong with which of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum

from quizapp.demos.json_web_token import base64url
from quizapp.demos.json_web_token.base64url import Base64Flaw
from quizapp.demos.json_web_token.json_text import (
    JsonObject,
    JsonTextError,
    read_object,
)
from quizapp.demos.json_web_token.pasting import clean, excerpt
from quizapp.texts.saying import Saying, saying


class Place(IntEnum):
    """Which part of a token something is about."""

    WHOLE = 0
    HEADER = 1
    PAYLOAD = 2
    SIGNATURE = 3

    @property
    def called(self) -> Saying:
        """Its name."""
        return saying(f"json_web_token.part.{self.name.lower()}")


@dataclass(frozen=True, slots=True)
class Flaw:
    """One thing that is wrong with a token before any key is tried."""

    place: Place
    reason: str
    """Its name: a `Base64Flaw`, a `JsonFlaw`, ``not_utf8``, ``duplicate``, ``five_parts`` ..."""
    why: Saying
    source: str
    """The section of the standard that says so."""


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a token."""

    text: str = ""
    """As it stands in the token."""
    raw: bytes = field(default=b"", repr=False)
    """What it decodes to; empty where it cannot be decoded."""
    json: JsonObject | None = None
    """Header and payload only: the object, in the order of the token."""
    flaws: tuple[Flaw, ...] = ()


@dataclass(frozen=True, slots=True)
class Parts:
    """A token taken apart."""

    compact: str
    """The token as it is verified: nothing that was pasted around it."""
    count: int
    """How many parts there are; a JWS has 3, a JWE 5."""
    header: Part
    payload: Part
    signature: Part
    removed: tuple[Saying, ...] = ()
    """What was taken away around it."""
    shape: tuple[Flaw, ...] = ()
    """What is wrong with it as a whole."""

    @property
    def flaws(self) -> tuple[Flaw, ...]:
        """Everything that is wrong, in the order of the token."""
        return self.shape + self.header.flaws + self.payload.flaws + self.signature.flaws

    @property
    def readable(self) -> bool:
        """Whether header and payload can be read, with whatever small flaws."""
        return self.header.json is not None and self.payload.json is not None

    @property
    def signing_input(self) -> bytes:
        """The bytes that the signature is over (RFC 7515, section 5.1)."""
        return self.compact.rpartition(".")[0].encode("utf-8", "surrogatepass")

    @property
    def algorithm(self) -> object:
        """What the header gives as ``alg``: whatever its sender liked, of whatever type."""
        return self.header.json.members.get("alg") if self.header.json else None

    @property
    def unsigned(self) -> bool:
        """Whether nothing is signed: there is no signature, or none that ``alg`` lets count
        (RFC 7518, section 3.6)."""
        named = self.algorithm
        return not self.signature.text or (isinstance(named, str) and named.lower() == "none")


def _base64_flaw(place: Place, text: str, decoded: base64url.Decoded) -> Flaw:
    flaw = decoded.flaw or Base64Flaw.CHARACTER
    character = excerpt(text[decoded.place - 1 : decoded.place])
    why = saying(
        f"json_web_token.base64.{flaw}",
        part=place.called,
        place=decoded.place,
        character=character,
        length=len(text),
    )
    section = "RFC 4648, section 3.5" if flaw is Base64Flaw.UNUSED_BITS else "RFC 7515, section 2"
    return Flaw(place, flaw, why, section)


def _json_flaw(place: Place, error: JsonTextError) -> Flaw:
    why = saying(
        f"json_web_token.json.{error.flaw}",
        part=place.called,
        line=error.line,
        column=error.column,
        found=error.found,
    )
    section = "RFC 7515, section 4" if place is Place.HEADER else "RFC 7519, section 7.2"
    return Flaw(place, error.flaw, why, section)


def _not_utf8(place: Place, at: int) -> Flaw:
    why = saying("json_web_token.not_utf8", part=place.called, place=at + 1)
    return Flaw(place, "not_utf8", why, "RFC 7519, section 7.2")


def _duplicate(place: Place, name: str) -> Flaw:
    why = saying("json_web_token.duplicate", part=place.called, name=excerpt(name))
    section = "RFC 7515, section 4" if place is Place.HEADER else "RFC 7519, section 4"
    return Flaw(place, "duplicate", why, section)


def _object(place: Place, raw: bytes) -> tuple[JsonObject | None, tuple[Flaw, ...]]:
    try:
        found = read_object(raw.decode("utf-8"))
    except UnicodeDecodeError as error:
        return None, (_not_utf8(place, error.start),)
    except JsonTextError as error:
        return None, (_json_flaw(place, error),)
    return found, tuple(_duplicate(place, name) for name in found.duplicates)


def _part(place: Place, text: str) -> Part:
    decoded = base64url.decode(text)
    flaws = (_base64_flaw(place, text, decoded),) if decoded.flaw else ()
    if decoded.raw is None:
        return Part(text, flaws=flaws)
    if place is Place.SIGNATURE:
        return Part(text, decoded.raw, flaws=flaws)
    found, more = _object(place, decoded.raw)
    return Part(text, decoded.raw, found, flaws + more)


_SHAPES = {1: "one_part", 2: "two_parts", 3: "", 5: "five_parts"}
"""By the number of parts. Only a header with ``enc`` makes five of them a JWE."""


def _shape(compact: str, count: int, header: Part) -> tuple[Flaw, ...]:
    """What the number of parts says."""
    name = _SHAPES.get(count, "other_parts") if compact else "blank"
    if name == "five_parts" and not (header.json and "enc" in header.json.members):
        name = "five_without_enc"
    if not name:
        return ()
    why = saying(f"json_web_token.shape.{name}", count=count)
    section = "RFC 7516, section 9" if count == 5 else "RFC 7515, section 7.1"
    return (Flaw(Place.WHOLE, name, why, section),)


def read_token(text: str) -> Parts:
    """The token in ``text``, taken apart and with its flaws; no text makes it raise."""
    pasted = clean(text)
    pieces = pasted.compact.split(".")
    header = _part(Place.HEADER, pieces[0]) if len(pieces) > 1 else Part(pieces[0])
    shape = _shape(pasted.compact, len(pieces), header)
    # Parts 2 to 5 of a JWE are encrypted or random: there is nothing to read in them.
    payload = _part(Place.PAYLOAD, pieces[1]) if len(pieces) in (2, 3) else Part()
    signature = _part(Place.SIGNATURE, pieces[2]) if len(pieces) == 3 else Part()
    return Parts(pasted.compact, len(pieces), header, payload, signature, pasted.removed, shape)
