"""Free play of the JWT lab: a token of one's own, a key of one's own, and every attack on it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, tzinfo
from random import Random

from quizapp.demos.json_web_token.algorithms import ALGORITHMS, Family
from quizapp.demos.json_web_token.attacks import ATTACKS, Scene
from quizapp.demos.json_web_token.base64url import encode
from quizapp.demos.json_web_token.checks import Ruling
from quizapp.demos.json_web_token.engine import (
    ATTACKING,
    ISSUING,
    usual_header,
    usual_payload,
    verify_both,
)
from quizapp.demos.json_web_token.explanation import Explanation, explain
from quizapp.demos.json_web_token.key_reading import KeyKind, guess_kind, read_key
from quizapp.demos.json_web_token.keys import Key, KeyReadingError, as_stored, fresh_key, public
from quizapp.demos.json_web_token.lab import Attack, LabInputs, VerifierSettings
from quizapp.demos.json_web_token.reading import read_token
from quizapp.demos.json_web_token.signing import SigningError, as_text, sign
from quizapp.demos.steps import Run, Step
from quizapp.errors import DemoError
from quizapp.texts.saying import Saying

_BY_ISSUER = frozenset(
    {
        Attack.EXPIRED,
        Attack.NOT_YET_VALID,
        Attack.OTHER_AUDIENCE,
        Attack.OTHER_ISSUER,
        Attack.MISSING_EXPIRY,
        Attack.TEXT_EXPIRY,
        Attack.UNKNOWN_CRITICAL,
        Attack.OTHER_TYPE,
    }
)
"""Attacks with a token that the issuer itself signs, so that its own key is needed."""


@dataclass(frozen=True, slots=True)
class TypedKey:
    """A key as it was typed, and what is wrong with it."""

    key: Key | None = None
    """None where nothing was typed, or nothing usable."""
    trouble: Saying | None = None


@dataclass(frozen=True, slots=True)
class OwnKey:
    """A key that the bench has made, and what is shown of it."""

    key: Key
    text: str = field(repr=False)
    """What others verify with: the secret in base64url, or the public key as PEM."""
    kind: KeyKind = KeyKind.PEM


@dataclass(frozen=True, slots=True)
class Expected:
    """What the strict verifier of the bench expects; an empty text is not looked at."""

    issuer: str = ""
    audience: str = ""


@dataclass(frozen=True, slots=True)
class Judgement:
    """What can be said about the token on the bench."""

    explanation: Explanation
    naive: Ruling
    strict: Ruling


def typed_key(text: str, kind: KeyKind | None, token_text: str) -> TypedKey:
    """The key in ``text``; ``kind`` None guesses how it is written, a set is asked for ``kid``."""
    if not text.strip():
        return TypedKey()
    header = read_token(token_text).header.json
    kid = header.members.get("kid") if header else None
    try:
        return TypedKey(read_key(text, kind or guess_kind(text), kid))
    except KeyReadingError as error:
        return TypedKey(trouble=error.why)


def new_key(algorithm: str, random: Random) -> OwnKey:
    """A fresh key for ``algorithm``; an RSA key takes up to 100 ms."""
    key = fresh_key(algorithm, random)
    if key.family is Family.SECRET:
        return OwnKey(key, encode(as_stored(key)), KeyKind.BASE64URL)
    return OwnKey(key, as_stored(key).decode("ascii"))


def usual_texts(algorithm: str, now: datetime) -> tuple[str, str]:
    """Header and payload of the lab's tokens, as JSON text."""
    inputs = LabInputs(algorithm=algorithm)
    return usual_header(inputs), usual_payload(inputs, now)


def signed(header: str, payload: str, key: Key | None) -> str:
    """The token of two JSON texts; raises ``DemoError`` with what is wrong, and signs nothing."""
    if key is None:
        raise DemoError("error.demo.no_signing_key")
    try:
        return sign(header, payload, key)
    except SigningError as error:
        raise DemoError("error.demo.not_signed", why=error.why) from None


def judged(
    token_text: str, key: Key | None, expected: Expected, now: datetime, zone: tzinfo
) -> Judgement:
    """Explains the token and lets both verifiers look at it. No text makes it raise."""
    settings = VerifierSettings(
        algorithms=key.algorithms if key else tuple(ALGORITHMS),
        issuer=expected.issuer,
        audience=expected.audience,
        type="",
        required=("exp",),
    )
    verifying = public(key) if key else None
    naive, strict = verify_both(token_text, verifying, settings, now)
    return Judgement(explain(token_text, verifying, now, zone), naive, strict)


def texts_of(token_text: str) -> tuple[str, str] | None:
    """Header and payload of a token as the editors show them; None where they cannot be read."""
    parts = read_token(token_text)
    if parts.header.json is None or parts.payload.json is None:
        return None
    return as_text(parts.header.json.members), as_text(parts.payload.json.members)


def attacked(
    attack: Attack, token_text: str, key: Key | None, now: datetime, random: Random
) -> Run:
    """One attack on the token of the bench; the last step's wire is the token that comes of it.

    Raises ``DemoError`` where the token or the key leaves no room for the attack.
    """
    parts = read_token(token_text)
    if not parts.readable or parts.count != 3:
        raise DemoError("error.demo.no_token_to_attack")
    if key is None or parts.algorithm not in key.algorithms:
        raise DemoError("error.demo.no_key_to_attack")
    if attack in _BY_ISSUER and not key.signs:
        raise DemoError("error.demo.no_signing_key")
    half = None if isinstance(key.material, bytes) else public(key)
    scene = Scene(parts.compact, parts, key, half, now, random)
    forged = ATTACKS[attack](scene)
    actor = ISSUING if forged.by_issuer else ATTACKING
    step = Step(
        actor, ATTACKING, forged.what, forged.token, source=forged.source, code=ATTACKS[attack]
    )
    return Run((step,), ())
