"""The attacks: each makes, of a good token, the token that arrives at the verifiers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from random import Random
from types import MappingProxyType
from typing import Any

from quizapp.demos.json_web_token import base64url
from quizapp.demos.json_web_token.algorithms import Family
from quizapp.demos.json_web_token.forging import hmac_signed, signed_as_is, unsigned, with_signature
from quizapp.demos.json_web_token.jwk import to_jwk
from quizapp.demos.json_web_token.keys import Key, as_stored, fresh_key
from quizapp.demos.json_web_token.lab import Attack
from quizapp.demos.json_web_token.reading import Parts
from quizapp.demos.json_web_token.weak_secrets import Search, search
from quizapp.errors import DemoError
from quizapp.texts.saying import Saying, saying

DAY = 86_400
ADMIN = "admin"
PATH_TO_NOTHING = "../../../dev/null"


@dataclass(frozen=True, slots=True)
class Scene:
    """A good token, and what there is besides."""

    token: str
    parts: Parts
    issuer_key: Key
    """Only what the issuer itself signs is signed with it."""
    public_key: Key | None
    """What everybody can download; None where the issuer uses an HMAC secret."""
    now: datetime
    random: Random

    @property
    def header(self) -> dict[str, Any]:
        """A copy of the good token's header."""
        return dict(self.parts.header.json.members) if self.parts.header.json else {}

    @property
    def claims(self) -> dict[str, Any]:
        """A copy of the good token's claims."""
        return dict(self.parts.payload.json.members) if self.parts.payload.json else {}

    @property
    def seconds(self) -> int:
        """The moment as a NumericDate."""
        return int(self.now.timestamp())


@dataclass(frozen=True, slots=True)
class Forged:
    """The token that arrives, and how it came about."""

    token: str
    what: Saying
    source: str = ""
    by_issuer: bool = False
    """Whether the client has it from the issuer, genuine and for the wrong place or time."""
    searched: Search | None = field(default=None, repr=False)


def nothing(scene: Scene) -> Forged:
    """The token arrives as it was issued."""
    return Forged(scene.token, saying("json_web_token.attack.nothing"), by_issuer=True)


def stolen(scene: Scene) -> Forged:
    """Somebody else sends the same token: a bearer token works for whoever bears it."""
    return Forged(scene.token, saying("json_web_token.attack.stolen"), "RFC 6750, section 1.2")


def logged_out(scene: Scene) -> Forged:
    """The user logged out, and a copy of the token is sent: nothing in it has changed."""
    return Forged(scene.token, saying("json_web_token.attack.logged_out"), "RFC 7009, section 1")


def role_lost(scene: Scene) -> Forged:
    """The role is taken away where the issuer keeps it; the token goes on naming it."""
    what = saying("json_web_token.attack.role_lost")
    return Forged(scene.token, what, "RFC 8725, section 3.8", by_issuer=True)


def tampered_role(scene: Scene) -> Forged:
    """The role becomes admin; the signature stays what it was."""
    changed = scene.claims | {"role": ADMIN}
    token = with_signature(scene.header, changed, scene.parts.signature.text)
    return Forged(token, saying("json_web_token.attack.tampered_role"), "RFC 7515, section 10")


def no_algorithm(scene: Scene) -> Forged:
    """``alg`` becomes none, the signature goes, the last dot stays."""
    return _unsigned(scene, "none")


def no_algorithm_spelled(scene: Scene) -> Forged:
    """The same in letters that a comparison with ``none`` does not find."""
    return _unsigned(scene, "nOnE")


def _unsigned(scene: Scene, spelled: str) -> Forged:
    token = unsigned(scene.header | {"alg": spelled}, scene.claims | {"role": ADMIN})
    what = saying("json_web_token.attack.no_algorithm", alg=spelled)
    return Forged(token, what, "RFC 8725, section 2.1")


def public_key_as_secret(scene: Scene) -> Forged:
    """``alg`` becomes HS256, and the PEM file that everybody may have is the secret."""
    if scene.public_key is None:
        raise DemoError("error.demo.needs_public_key")
    token = hmac_signed(
        scene.header | {"alg": "HS256"},
        scene.claims | {"role": ADMIN},
        as_stored(scene.public_key),
    )
    return Forged(token, saying("json_web_token.attack.public_key"), "RFC 8725, section 2.1")


def weak_secret(scene: Scene) -> Forged:
    """A list of usual secrets is tried on the token, on the attacker's own machine."""
    if scene.issuer_key.family is not Family.SECRET:
        raise DemoError("error.demo.needs_secret")
    found = search(scene.parts)
    section = "RFC 8725, section 2.2"
    if found.secret is None:
        what = saying("json_web_token.attack.secret_not_found", tried=found.tried)
        return Forged(tampered_role(scene).token, what, section, searched=found)
    token = hmac_signed(scene.header, scene.claims | {"role": ADMIN}, found.secret)
    what = saying("json_web_token.attack.secret_found", tried=found.tried, listed=found.listed)
    return Forged(token, what, section, searched=found)


def own_key_in_header(scene: Scene) -> Forged:
    """The attacker signs with a key of their own and sends it along as ``jwk``."""
    is_secret = scene.issuer_key.family is Family.SECRET
    named = "ES256" if is_secret else str(scene.parts.algorithm)
    own = fresh_key(named, scene.random)
    header = scene.header | {"alg": named, "jwk": to_jwk(own)}
    token = signed_as_is(header, scene.claims | {"role": ADMIN}, own)
    return Forged(token, saying("json_web_token.attack.own_key"), "RFC 7515, section 4.1.3")


def key_id_path(scene: Scene) -> Forged:
    """``kid`` leads to an empty file, so the secret is no secret."""
    header = scene.header | {"alg": "HS256", "kid": PATH_TO_NOTHING}
    token = hmac_signed(header, scene.claims | {"role": ADMIN}, b"")
    what = saying("json_web_token.attack.key_id_path", path=PATH_TO_NOTHING)
    return Forged(token, what, "RFC 8725, section 3.10")


def unknown_critical(scene: Scene) -> Forged:
    """The issuer demands an extension that these verifiers do not know."""
    header = scene.header | {"crit": ["urn:example:bound"], "urn:example:bound": True}
    return _issued(scene, header, scene.claims, "unknown_critical", "RFC 7515, section 4.1.11")


def last_character(scene: Scene) -> Forged:
    """The last character of the signature becomes another one."""
    return _with_last_character(scene, 0b100000, "last_character")


def unused_bits(scene: Scene) -> Forged:
    """The last character changes in the bits that belong to no byte of the signature."""
    if len(scene.parts.signature.text) % 4 == 0:
        raise DemoError("error.demo.no_unused_bits")
    return _with_last_character(scene, 0b000001, "unused_bits")


def _with_last_character(scene: Scene, flipped: int, name: str) -> Forged:
    value = base64url.ALPHABET.index(scene.token[-1])
    token = scene.token[:-1] + base64url.ALPHABET[value ^ flipped]
    what = saying(f"json_web_token.attack.{name}", before=scene.token[-1], after=token[-1])
    return Forged(token, what, "RFC 4648, section 3.5")


def expired(scene: Scene) -> Forged:
    """A token of the day before yesterday, kept."""
    old = {"iat": scene.seconds - 2 * DAY, "exp": scene.seconds - DAY}
    return _issued(scene, scene.header, scene.claims | old, "expired", "RFC 7519, section 4.1.4")


def not_yet_valid(scene: Scene) -> Forged:
    """A token for tomorrow comes today."""
    later = {"nbf": scene.seconds + DAY, "exp": scene.seconds + 2 * DAY}
    claims = scene.claims | later
    return _issued(scene, scene.header, claims, "not_yet_valid", "RFC 7519, section 4.1.5")


def other_audience(scene: Scene) -> Forged:
    """A token for another service of the same issuer."""
    claims = scene.claims | {"aud": "https://photos.example"}
    return _issued(scene, scene.header, claims, "other_audience", "RFC 8725, section 3.9")


def other_issuer(scene: Scene) -> Forged:
    """A token of another issuer that signs with the same key."""
    claims = scene.claims | {"iss": "https://test-login.example"}
    return _issued(scene, scene.header, claims, "other_issuer", "RFC 8725, section 3.8")


def missing_expiry(scene: Scene) -> Forged:
    """The issuer forgot ``exp``."""
    claims = {name: value for name, value in scene.claims.items() if name != "exp"}
    return _issued(scene, scene.header, claims, "missing_expiry", "RFC 7519, section 4.1.4")


def text_expiry(scene: Scene) -> Forged:
    """The issuer wrote ``exp`` as text."""
    claims = scene.claims | {"exp": str(scene.seconds + 365 * DAY)}
    return _issued(scene, scene.header, claims, "text_expiry", "RFC 7519, section 2")


def other_type(scene: Scene) -> Forged:
    """An ID token of the same issuer comes to an API that goes by the application's name."""
    claims = scene.claims | {"nonce": "n-7Qv2"}
    header = scene.header | {"typ": "JWT"}
    return _issued(scene, header, claims, "other_type", "RFC 8725, section 3.11")


def _issued(
    scene: Scene, header: Mapping[str, Any], claims: Mapping[str, Any], name: str, source: str
) -> Forged:
    """A token that the issuer itself signed."""
    token = signed_as_is(header, claims, scene.issuer_key)
    return Forged(token, saying(f"json_web_token.attack.{name}"), source, by_issuer=True)


ATTACKS: Mapping[Attack, Callable[[Scene], Forged]] = MappingProxyType(
    {
        Attack.NOTHING: nothing,
        Attack.TAMPERED_ROLE: tampered_role,
        Attack.NO_ALGORITHM: no_algorithm,
        Attack.NO_ALGORITHM_SPELLED: no_algorithm_spelled,
        Attack.PUBLIC_KEY_AS_SECRET: public_key_as_secret,
        Attack.WEAK_SECRET: weak_secret,
        Attack.EXPIRED: expired,
        Attack.NOT_YET_VALID: not_yet_valid,
        Attack.OTHER_AUDIENCE: other_audience,
        Attack.OTHER_ISSUER: other_issuer,
        Attack.OWN_KEY_IN_HEADER: own_key_in_header,
        Attack.KEY_ID_PATH: key_id_path,
        Attack.LAST_CHARACTER: last_character,
        Attack.UNUSED_BITS: unused_bits,
        Attack.MISSING_EXPIRY: missing_expiry,
        Attack.TEXT_EXPIRY: text_expiry,
        Attack.UNKNOWN_CRITICAL: unknown_critical,
        Attack.OTHER_TYPE: other_type,
        Attack.STOLEN: stolen,
        Attack.LOGGED_OUT: logged_out,
        Attack.ROLE_LOST: role_lost,
    }
)
"""Every attack, of which `Attack` has the name."""
