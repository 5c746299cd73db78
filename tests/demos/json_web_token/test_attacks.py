"""Each attack on each verifier, and each mistake without which the attack fails."""

from __future__ import annotations

import json
from random import Random
from typing import Any

import pytest

from quizapp.demos.json_web_token import engine, naive_verifier
from quizapp.demos.json_web_token.attacks import ATTACKS, PATH_TO_NOTHING, Scene
from quizapp.demos.json_web_token.keys import Key, as_stored, public, secret
from quizapp.demos.json_web_token.lab import (
    Attack,
    LabInputs,
    Mistake,
    usual_header,
    usual_payload,
)
from quizapp.demos.json_web_token.reading import read_token
from quizapp.demos.json_web_token.signing import sign
from quizapp.demos.json_web_token.verifiers import verify_both
from quizapp.demos.json_web_token.weak_secrets import BASES, candidates, search
from quizapp.errors import DemoError
from quizapp.texts.languages import Lang
from tests.demos.json_web_token.lab_clock import NOW

SIGNATURE, ALGORITHM, KEY = "InvalidSignatureError", "InvalidAlgorithmError", "InvalidKeyError"
ALL = tuple(Mistake)


def scene(name: str, keys: dict[str, Key], typed: str = "") -> Scene:
    inputs = LabInputs(algorithm=name, secret=typed)
    key = secret(typed) if typed else keys[name]
    token = sign(usual_header(inputs), usual_payload(inputs, NOW), key)
    half = None if name.startswith("HS") else public(key)
    return Scene(token, read_token(token), key, half, NOW, Random(3))


def results(attack: Attack, there: Scene, mistakes: tuple[Mistake, ...] = ALL) -> tuple[str, str]:
    pinned = LabInputs(algorithm=str(there.parts.algorithm)).pinned
    forged = ATTACKS[attack](there).token
    key = there.public_key or there.issuer_key
    naive, strict = verify_both(forged, key, pinned, NOW, mistakes)
    return naive.result, strict.result


MATRIX = {
    Attack.NOTHING: ("accepted", "accepted"),
    Attack.STOLEN: ("accepted", "accepted"),
    Attack.LOGGED_OUT: ("accepted", "accepted"),
    Attack.ROLE_LOST: ("accepted", "accepted"),
    Attack.TAMPERED_ROLE: (SIGNATURE, SIGNATURE),
    Attack.LAST_CHARACTER: (SIGNATURE, SIGNATURE),
    Attack.UNUSED_BITS: ("accepted", "DecodeError"),
    Attack.NO_ALGORITHM: ("accepted", ALGORITHM),
    Attack.NO_ALGORITHM_SPELLED: ("accepted", ALGORITHM),
    Attack.EXPIRED: ("ExpiredSignatureError", "ExpiredSignatureError"),
    Attack.NOT_YET_VALID: ("accepted", "ImmatureSignatureError"),
    Attack.OTHER_AUDIENCE: ("accepted", "InvalidAudienceError"),
    Attack.OTHER_ISSUER: ("accepted", "InvalidIssuerError"),
    Attack.MISSING_EXPIRY: ("accepted", "MissingRequiredClaimError"),
    Attack.TEXT_EXPIRY: ("accepted", "DecodeError"),
    Attack.UNKNOWN_CRITICAL: ("accepted", "InvalidTokenError"),
    Attack.OTHER_TYPE: ("accepted", "InvalidTokenError"),
}
"""What comes out whatever the issuer signs with."""


@pytest.mark.parametrize("name", ["HS256", "RS256", "ES256", "EdDSA"])
@pytest.mark.parametrize("attack", MATRIX)
def test_each_attack_on_each_verifier(attack: Attack, name: str, keys: dict[str, Key]) -> None:
    assert results(attack, scene(name, keys)) == MATRIX[attack]


@pytest.mark.parametrize("name", ["RS256", "ES256", "EdDSA"])
@pytest.mark.parametrize(
    ("attack", "strict"),
    [
        (Attack.PUBLIC_KEY_AS_SECRET, ALGORITHM),
        (Attack.KEY_ID_PATH, ALGORITHM),
        (Attack.OWN_KEY_IN_HEADER, SIGNATURE),
    ],
)
def test_attacks_on_a_key_pair(
    attack: Attack, strict: str, name: str, keys: dict[str, Key]
) -> None:
    assert results(attack, scene(name, keys)) == ("accepted", strict)


@pytest.mark.parametrize(
    ("attack", "typed", "outcome"),
    [
        (Attack.WEAK_SECRET, "secret", ("accepted", KEY)),
        (Attack.WEAK_SECRET, "", (SIGNATURE, SIGNATURE)),
        (Attack.KEY_ID_PATH, "", ("accepted", SIGNATURE)),
        (Attack.OWN_KEY_IN_HEADER, "", ("accepted", ALGORITHM)),
    ],
)
def test_attacks_on_a_secret(
    attack: Attack, typed: str, outcome: tuple[str, str], keys: dict[str, Key]
) -> None:
    assert results(attack, scene("HS256", keys, typed)) == outcome


def test_every_attack_is_in_the_tables() -> None:
    special = {
        Attack.PUBLIC_KEY_AS_SECRET,
        Attack.WEAK_SECRET,
        Attack.KEY_ID_PATH,
        Attack.OWN_KEY_IN_HEADER,
    }
    assert set(MATRIX) | special == set(Attack) == set(ATTACKS)


WITHOUT = {
    Mistake.TOKEN_CHOOSES_ALGORITHM: (Attack.NO_ALGORITHM, "HS256", ALGORITHM),
    Mistake.NONE_NEEDS_NO_SIGNATURE: (Attack.NO_ALGORITHM_SPELLED, "HS256", ALGORITHM),
    Mistake.PUBLIC_KEY_AS_SECRET: (Attack.PUBLIC_KEY_AS_SECRET, "RS256", KEY),
    Mistake.KEY_FROM_HEADER: (Attack.OWN_KEY_IN_HEADER, "ES256", SIGNATURE),
    Mistake.KEY_ID_AS_PATH: (Attack.KEY_ID_PATH, "HS256", SIGNATURE),
    Mistake.ANY_SECRET: (Attack.WEAK_SECRET, "HS256", KEY),
    Mistake.LAX_BASE64: (Attack.UNUSED_BITS, "HS256", "DecodeError"),
    Mistake.CRITICAL_IGNORED: (Attack.UNKNOWN_CRITICAL, "HS256", "InvalidTokenError"),
    Mistake.EXPIRY_OPTIONAL: (Attack.MISSING_EXPIRY, "HS256", "MissingRequiredClaimError"),
    Mistake.NOT_BEFORE_IGNORED: (Attack.NOT_YET_VALID, "HS256", "ImmatureSignatureError"),
    Mistake.ISSUER_IGNORED: (Attack.OTHER_ISSUER, "HS256", "InvalidIssuerError"),
    Mistake.AUDIENCE_IGNORED: (Attack.OTHER_AUDIENCE, "HS256", "InvalidAudienceError"),
    Mistake.TYPE_IGNORED: (Attack.OTHER_TYPE, "HS256", "InvalidTokenError"),
}


@pytest.mark.parametrize("mistake", Mistake)
def test_without_the_mistake_its_attack_fails(mistake: Mistake, keys: dict[str, Key]) -> None:
    attack, name, refusal = WITHOUT[mistake]
    there = scene(name, keys, "secret" if attack is Attack.WEAK_SECRET else "")
    others = tuple(one for one in Mistake if one is not mistake)
    assert results(attack, there, ALL)[0] == "accepted"
    assert results(attack, there, others)[0] == refusal


@pytest.mark.parametrize("name", ["HS256", "RS256", "ES256", "EdDSA"])
def test_without_any_mistake_good_tokens_pass_and_attacks_do_not(
    name: str, keys: dict[str, Key]
) -> None:
    there = scene(name, keys)
    passing = {attack for attack in MATRIX if results(attack, there, ())[0] == "accepted"}
    # It reads exp with int(), as PyJWT does, so text passes.
    as_issued = {Attack.NOTHING, Attack.STOLEN, Attack.LOGGED_OUT, Attack.ROLE_LOST}
    assert passing == as_issued | {Attack.TEXT_EXPIRY}


def claims(token: str) -> dict[str, Any]:
    parts = read_token(token)
    assert parts.payload.json is not None
    return parts.payload.json.members


@pytest.mark.parametrize(
    "attack",
    [
        Attack.TAMPERED_ROLE,
        Attack.NO_ALGORITHM,
        Attack.NO_ALGORITHM_SPELLED,
        Attack.PUBLIC_KEY_AS_SECRET,
        Attack.OWN_KEY_IN_HEADER,
        Attack.KEY_ID_PATH,
    ],
)
def test_an_attacker_becomes_admin_and_changes_nothing_else(
    attack: Attack, keys: dict[str, Key]
) -> None:
    there = scene("RS256", keys)
    assert claims(there.token)["role"] == "user"
    assert claims(ATTACKS[attack](there).token) == claims(there.token) | {"role": "admin"}


def test_the_public_key_is_the_whole_secret_of_the_confusion(keys: dict[str, Key]) -> None:
    there = scene("RS256", keys)
    stranger = public(keys["ES256"])
    token = ATTACKS[Attack.PUBLIC_KEY_AS_SECRET](there).token
    pinned = LabInputs(algorithm="RS256").pinned
    assert verify_both(token, stranger, pinned, NOW)[0].result == SIGNATURE
    assert b"PUBLIC KEY" in as_stored(keys["RS256"])


def test_the_last_character_changes_the_bytes_and_the_unused_bits_do_not(
    keys: dict[str, Key],
) -> None:
    there = scene("HS256", keys)
    for attack, same in ((Attack.LAST_CHARACTER, False), (Attack.UNUSED_BITS, True)):
        token = ATTACKS[attack](there).token
        assert token[:-1] == there.token[:-1]
        assert token[-1] != there.token[-1]
        assert (read_token(token).signature.raw == there.parts.signature.raw) is same


@pytest.mark.parametrize(
    ("attack", "name"),
    [
        (Attack.PUBLIC_KEY_AS_SECRET, "HS256"),
        (Attack.WEAK_SECRET, "RS256"),
        (Attack.UNUSED_BITS, "ES512"),
    ],
)
async def test_an_attack_without_its_ground_says_what_it_needs(
    attack: Attack, name: str, world: Any
) -> None:
    with pytest.raises(DemoError) as caught:
        await engine.run(LabInputs(attack, name), world)
    assert caught.value.key.startswith("error.demo.")


@pytest.mark.parametrize("typed", ["secret", "changeme", "your-256-bit-secret", "admin1234"])
def test_a_usual_secret_is_found_and_its_search_is_counted(
    typed: str, keys: dict[str, Key]
) -> None:
    there = scene("HS256", keys, typed)
    found = search(there.parts)
    assert found.secret == typed.encode()
    assert candidates()[found.tried - 1] == typed
    assert typed not in repr(found)


def test_an_unusual_secret_is_not_found_after_the_whole_list(keys: dict[str, Key]) -> None:
    found = search(scene("HS256", keys).parts)
    assert (found.secret, found.tried) == (None, found.listed)
    assert found.listed == len(candidates()) > len(BASES)


def test_the_naive_server_reads_no_file_of_this_machine(keys: dict[str, Key]) -> None:
    there = scene("HS256", keys)
    assert set(naive_verifier.SERVER_FILES) == {"/dev/null"}
    for path in ("../../../etc/hostname", "/etc/hostname", "../../../dev/zero", "", "\0"):
        header = json.dumps({"alg": "HS256", "kid": path})
        token = sign(header, usual_payload(LabInputs(), NOW), there.issuer_key)
        pinned = LabInputs().pinned
        assert verify_both(token, there.issuer_key, pinned, NOW)[0].accepted
    assert PATH_TO_NOTHING.endswith("/dev/null")


@pytest.mark.parametrize("attack", MATRIX)
def test_every_attack_says_what_it_did(attack: Attack, keys: dict[str, Key]) -> None:
    forged = ATTACKS[attack](scene("HS256", keys))
    assert all(forged.what.said(lang) for lang in Lang)
    assert ATTACKS[attack].__doc__
