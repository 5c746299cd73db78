"""The strict verifier comes to what plain PyJWT comes to, but for two things it adds on purpose."""

from __future__ import annotations

from datetime import datetime, tzinfo
from random import Random
from typing import Any

import jwt
import pytest

from quizapp.demos.json_web_token.attacks import ATTACKS, Scene
from quizapp.demos.json_web_token.keys import Key, as_stored, public
from quizapp.demos.json_web_token.lab import (
    AUDIENCE,
    ISSUER,
    Attack,
    LabInputs,
    VerifierSettings,
    usual_header,
    usual_payload,
)
from quizapp.demos.json_web_token.reading import read_token
from quizapp.demos.json_web_token.signing import sign
from quizapp.demos.json_web_token.verifiers import verify_both
from tests.demos.json_web_token.lab_clock import NOW

ADDED = {Attack.TEXT_EXPIRY: "DecodeError", Attack.OTHER_TYPE: "InvalidTokenError"}
"""What PyJWT accepts and the strict verifier refuses: ``exp`` as text, and any ``typ``."""
CASES = [
    (attack, name)
    for attack in Attack
    for name in ("HS256", "RS256", "ES256", "EdDSA")
    if attack is not (Attack.PUBLIC_KEY_AS_SECRET if name == "HS256" else Attack.WEAK_SECRET)
]
"""Every attack with every algorithm that leaves room for it."""


class StandingStill(datetime):
    """The clock that PyJWT asks."""

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> StandingStill:
        return cls.fromtimestamp(NOW.timestamp(), tz)


def plainly(token: str, key: Key, settings: VerifierSettings) -> str:
    """What PyJWT alone comes to, with the same settings."""
    allowed = list(settings.algorithms)
    options: Any = {"require": list(settings.required), "enforce_minimum_key_length": True}
    try:
        jwt.decode(token, as_stored(key), allowed, options, audience=AUDIENCE, issuer=ISSUER)
    except jwt.PyJWTError as error:
        return type(error).__name__
    return "accepted"


@pytest.mark.parametrize("careless", [False, True], ids=["pinned", "careless"])
@pytest.mark.parametrize(("attack", "name"), CASES)
def test_the_strict_verifier_differs_from_the_library_in_two_attacks_only(
    attack: Attack,
    name: str,
    careless: bool,
    keys: dict[str, Key],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("jwt.api_jwt.datetime", StandingStill)
    inputs, key = LabInputs(algorithm=name), keys[name]
    token = sign(usual_header(inputs), usual_payload(inputs, NOW), key)
    half = None if name == "HS256" else public(key)
    there = Scene(token, read_token(token), key, half, NOW, Random(3))
    forged = ATTACKS[attack](there).token
    allowed = dict.fromkeys((name, "HS256", "RS256")) if careless else (name,)
    settings = VerifierSettings(algorithms=tuple(allowed))
    library = plainly(forged, half or key, settings)
    strict = verify_both(forged, half or key, settings, NOW)[1].result
    assert (library, strict) == (("accepted", ADDED[attack]) if attack in ADDED else (strict,) * 2)
