"""Signs what stands in the two editors, with PyJWT; what is wrong with them is said first."""

from __future__ import annotations

import warnings
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from threading import RLock
from typing import Any, cast

import jwt
from jwt.exceptions import PyJWTError
from jwt.warnings import InsecureKeyLengthWarning

from quizapp.demos.json_web_token.algorithms import ALGORITHMS
from quizapp.demos.json_web_token.json_text import JsonTextError, Utf8Encoder, read_object
from quizapp.demos.json_web_token.keys import Key, PrivateKey, misfit
from quizapp.demos.json_web_token.pasting import excerpt
from quizapp.demos.json_web_token.reading import Place
from quizapp.texts.saying import Saying, saying

TIMES = ("exp", "nbf", "iat")
"""Claims that are a NumericDate (RFC 7519, sections 4.1.4 to 4.1.6)."""
TEXTS = ("iss", "sub", "jti")
"""Claims that are a string (RFC 7519, sections 4.1.1, 4.1.2 and 4.1.7)."""


class SigningError(Exception):
    """Why nothing was signed."""

    def __init__(self, place: Place, why: Saying, line: int = 0, column: int = 0) -> None:
        super().__init__(place, why)
        self.place = place
        """Which editor it is about; ``SIGNATURE`` for the key."""
        self.why = why
        self.line = line
        """Counted from 1; 0 where no line is to blame."""
        self.column = column


def sign(header: str, payload: str, key: Key) -> str:
    """The token of two JSON texts; the claims keep their order.

    PyJWT writes ``typ`` and ``alg`` first. Raises ``SigningError``.
    """
    return signed(members_of(Place.HEADER, header), members_of(Place.PAYLOAD, payload), key)


def signed(header: Mapping[str, Any], claims: Mapping[str, Any], key: Key) -> str:
    """The token of a header and claims, as `sign` makes it."""
    _check_header(header)
    _check_claims(claims)
    _check_key(header["alg"], key)
    # PyJWT adds a `typ` of its own where none is given, and none where it is empty.
    named = {"typ": "", **header}
    material = cast("PrivateKey | bytes", key.material)
    try:
        with short_keys_allowed():
            return jwt.encode(
                dict(claims), material, header["alg"], named, Utf8Encoder, sort_headers=False
            )
    except (PyJWTError, ValueError):
        # A public key typed as a secret, or an RSA key too small for the hash.
        pass
    raise SigningError(Place.SIGNATURE, saying("json_web_token.signing.unusable_key"))


_FILTERS = RLock()


@contextmanager
def short_keys_allowed() -> Iterator[None]:
    """Lets PyJWT use a key that it would warn of: the lab shows what comes of it."""
    # Filters belong to the whole process: two threads at it would lose one of them.
    with _FILTERS, warnings.catch_warnings():
        warnings.simplefilter("ignore", InsecureKeyLengthWarning)
        yield


def members_of(place: Place, text: str) -> dict[str, Any]:
    """The object in an editor; raises ``SigningError``."""
    try:
        found = read_object(text)
    except JsonTextError as error:
        why = saying(
            f"json_web_token.json.{error.flaw}",
            part=place.called,
            line=error.line,
            column=error.column,
            found=error.found,
        )
        line, column = error.line, error.column
    else:
        if not found.duplicates:
            return found.members
        name = excerpt(found.duplicates[0])
        why, line, column = saying("json_web_token.duplicate", part=place.called, name=name), 0, 0
    raise SigningError(place, why, line, column)


def _check_header(header: Mapping[str, Any]) -> None:
    algorithm = header.get("alg")
    if algorithm is None:
        raise SigningError(Place.HEADER, saying("json_web_token.signing.no_alg"))
    if isinstance(algorithm, str) and algorithm.lower() == "none":
        raise SigningError(Place.HEADER, saying("json_web_token.signing.alg_none"))
    if not isinstance(algorithm, str) or algorithm not in ALGORITHMS:
        known = ", ".join(ALGORITHMS)
        why = saying("json_web_token.signing.other_alg", alg=excerpt(algorithm), known=known)
        raise SigningError(Place.HEADER, why)
    if "kid" in header and not isinstance(header["kid"], str):
        raise SigningError(Place.HEADER, saying("json_web_token.signing.kid_is_no_text"))
    if "b64" in header:
        raise SigningError(Place.HEADER, saying("json_web_token.signing.b64"))


def _check_claims(claims: Mapping[str, Any]) -> None:
    """Refuses claims of a wrong type; PyJWT signs most of them, and accepts ``exp`` as text."""
    for name in TIMES:
        if name in claims and not is_number(claims[name]):
            raise SigningError(
                Place.PAYLOAD, saying("json_web_token.signing.time_is_no_number", name=name)
            )
    for name in TEXTS:
        if name in claims and not isinstance(claims[name], str):
            raise SigningError(Place.PAYLOAD, saying("json_web_token.signing.no_text", name=name))


def is_number(value: object) -> bool:
    """Whether a JSON value is a number; ``true`` is none, though Python thinks so."""
    return isinstance(value, int | float) and not isinstance(value, bool)


def _check_key(algorithm: str, key: Key) -> None:
    if why := misfit(key, ALGORITHMS[algorithm]):
        raise SigningError(Place.SIGNATURE, why)
    if not key.signs:
        raise SigningError(Place.SIGNATURE, saying("json_web_token.signing.public_key"))
    if key.bits == 0:
        raise SigningError(Place.SIGNATURE, saying("json_web_token.signing.empty_key"))
