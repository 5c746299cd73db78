"""Free play of the JWT lab: a token and a key of one's own, and every attack that changes one."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, tzinfo
from random import Random

from quizapp.demos.json_web_token.algorithms import Family
from quizapp.demos.json_web_token.attacks import ATTACKS, Scene
from quizapp.demos.json_web_token.base64url import encode
from quizapp.demos.json_web_token.checks import Ruling
from quizapp.demos.json_web_token.explanation import Explanation, explain
from quizapp.demos.json_web_token.forging import with_signature
from quizapp.demos.json_web_token.json_text import JsonTextError, as_text, read_object
from quizapp.demos.json_web_token.key_reading import KeyKind, guess_kind, read_key
from quizapp.demos.json_web_token.keys import Key, KeyReadingError, as_stored, fresh_key, public
from quizapp.demos.json_web_token.lab import (
    Attack,
    Expected,
    LabInputs,
    usual_header,
    usual_payload,
)
from quizapp.demos.json_web_token.reading import Parts, Place, read_token
from quizapp.demos.json_web_token.signing import SigningError, members_of, sign
from quizapp.demos.json_web_token.verifiers import verify_both
from quizapp.demos.steps import Step
from quizapp.errors import DemoError
from quizapp.texts.saying import Saying, saying

_ISSUER, _ATTACKER = "issuer", "attacker"
"""Lanes of a run, of which the bench has no more."""
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


def texts_to_sign(algorithm: str, payload: str, now: datetime) -> tuple[str, str]:
    """A header for ``algorithm``, and the payload; the usual one where it is no JSON object."""
    inputs = LabInputs(algorithm=algorithm)
    try:
        read_object(payload)
    except JsonTextError:
        payload = usual_payload(inputs, now)
    return usual_header(inputs), payload


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
    allowed = key.algorithms if key else ()
    settings = expected.settings(allowed, required=("exp",), minimum_key_length=True)
    verifying = public(key) if key else None
    naive, strict = verify_both(token_text, verifying, settings, now)
    return Judgement(explain(token_text, verifying, now, zone, expected), naive, strict)


def texts_of(token_text: str) -> tuple[str, str] | None:
    """Header and payload of a token as the editors show them; None where they cannot be read."""
    parts = read_token(token_text)
    if parts.header.json is None or parts.payload.json is None:
        return None
    return as_text(parts.header.json.members), as_text(parts.payload.json.members)


def attacked(
    attack: Attack, token_text: str, key: Key | None, now: datetime, random: Random
) -> Step:
    """One attack on the token of the bench; the step's wire is the token that comes of it.

    Raises ``DemoError`` where the token or the key leaves no room for the attack.
    """
    parts = _attackable(token_text)
    if key is None or parts.algorithm not in key.algorithms:
        raise DemoError("error.demo.no_key_to_attack")
    if attack in _BY_ISSUER and not key.signs:
        raise DemoError("error.demo.no_signing_key")
    half = None if isinstance(key.material, bytes) else public(key)
    scene = Scene(parts.compact, parts, key, half, now, random)
    forged = ATTACKS[attack](scene)
    actor = _ISSUER if forged.by_issuer else _ATTACKER
    return Step(actor, actor, forged.what, forged.token, source=forged.source, code=ATTACKS[attack])


def _attackable(token_text: str) -> Parts:
    parts = read_token(token_text)
    if not parts.readable or parts.count != 3:
        raise DemoError("error.demo.no_token_to_attack")
    return parts


def sent_unsigned(header: str, payload: str, token_text: str) -> Step:
    """Both edited texts under the signature of ``token_text``; its wire is the token.

    Raises ``DemoError`` where they are no JSON objects, or there is no such token.
    """
    signature = _attackable(token_text).signature.text
    try:
        objects = members_of(Place.HEADER, header), members_of(Place.PAYLOAD, payload)
    except SigningError as error:
        raise DemoError("error.demo.not_sent", why=error.why) from None
    token, what = with_signature(*objects, signature), saying("token_panel.sent_unsigned")
    section = "RFC 7515, section 10"
    return Step(_ATTACKER, _ATTACKER, what, token, source=section, code=with_signature)
