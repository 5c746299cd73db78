"""The strict verifier: PyJWT with everything decided beforehand, and what PyJWT leaves open."""

from __future__ import annotations

from typing import Any

import jwt
from jwt import PyJWS
from jwt.exceptions import (
    DecodeError,
    ExpiredSignatureError,
    ImmatureSignatureError,
    InvalidAlgorithmError,
    InvalidAudienceError,
    InvalidIssuedAtError,
    InvalidIssuerError,
    InvalidKeyError,
    InvalidSignatureError,
    InvalidTokenError,
    MissingRequiredClaimError,
)

from quizapp.demos.json_web_token.algorithms import ALGORITHMS, LEAST_RSA_BITS, Family
from quizapp.demos.json_web_token.checks import (
    CheckId,
    Looks,
    NoKeyGivenError,
    Received,
    Ruling,
    Seen,
    rule,
)
from quizapp.demos.json_web_token.keys import Key, misfit, public
from quizapp.demos.json_web_token.lab import VerifierSettings
from quizapp.demos.json_web_token.pasting import excerpt
from quizapp.demos.json_web_token.reading import Place
from quizapp.demos.json_web_token.signing import TIMES, is_number, short_keys_allowed
from quizapp.texts.saying import Saying, saying

LANE = "strict verifier"


def verify(received: Received) -> Ruling:
    """What the strict verifier makes of a token."""
    with short_keys_allowed():
        return rule(LANE, received, LOOKS)


def three_parts(received: Received) -> Seen:
    """Three parts in base64url as it is written, each in one way only."""
    parts = received.parts
    for flaw in (*parts.shape, *parts.header.flaws, *parts.payload.flaws):
        if flaw.place is Place.WHOLE or flaw.reason in _BASE64_FLAWS:
            raise DecodeError(flaw.why, flaw.source)
    return Seen(saying("json_web_token.strict.parts"))


_BASE64_FLAWS = ("character", "base64_character", "padding", "length", "unused_bits")


def header(received: Received) -> Seen:
    """A JSON object with no name twice, no unknown ``crit``, and a ``kid`` that is text."""
    found = received.parts.header
    for flaw in found.flaws:
        raise DecodeError(flaw.why, flaw.source)
    members = found.json.members if found.json else {}
    if "crit" in members:
        why = saying("json_web_token.strict.crit", crit=excerpt(members["crit"]))
        raise InvalidTokenError(why, "RFC 7515, section 4.1.11")
    if "b64" in members:
        raise InvalidTokenError(saying("json_web_token.strict.b64"), "RFC 7797, section 6")
    if "kid" in members and not isinstance(members["kid"], str):
        why = saying("json_web_token.strict.kid_is_no_text")
        raise InvalidTokenError(why, "RFC 7515, section 4.1.4")
    return Seen(saying("json_web_token.strict.header"))


def algorithm(received: Received) -> Seen:
    """``alg`` stands on a list that was written before the token came."""
    named = received.parts.algorithm
    if not received.settings.algorithms and isinstance(named, str) and named in ALGORITHMS:
        return Seen(saying("json_web_token.strict.no_list"), skipped=True)
    allowed = ", ".join(received.settings.algorithms) or "–"
    if named is None:
        why = saying("json_web_token.strict.no_alg", allowed=allowed)
        raise InvalidAlgorithmError(why, "RFC 7515, section 4.1.1")
    if not isinstance(named, str) or named not in received.settings.algorithms:
        why = saying("json_web_token.strict.other_alg", alg=excerpt(named), allowed=allowed)
        raise InvalidAlgorithmError(why)
    if named not in ALGORITHMS:
        raise InvalidAlgorithmError(saying("json_web_token.strict.unknown_alg", alg=excerpt(named)))
    return Seen(saying("json_web_token.strict.alg", alg=named, allowed=allowed))


def key(received: Received) -> Seen:
    """The verifier's own key, of the kind that ``alg`` takes, and long enough."""
    mine, named = received.key, str(received.parts.algorithm)
    if mine is None:
        raise NoKeyGivenError(saying("json_web_token.strict.no_key"))
    if mine.algorithm and mine.algorithm != named:
        why = saying("json_web_token.key.wrong_algorithm", algorithm=named, found=mine.algorithm)
        raise InvalidAlgorithmError(why, "RFC 8725, section 3.1")
    if why_not := misfit(mine, ALGORITHMS[named]):
        raise InvalidKeyError(why_not, "RFC 8725, section 3.1")
    if received.settings.minimum_key_length and (short := short_key(mine, named)):
        raise InvalidKeyError(*short)
    return Seen(saying("json_web_token.strict.key", bits=mine.bits))


def short_key(mine: Key, named: str) -> tuple[Saying, str] | None:
    """Why ``mine`` is too short for the algorithm that is named, and the section; None if not."""
    least = ALGORITHMS[named].least_bytes
    if mine.family is Family.SECRET and mine.bits < least * 8:
        length = mine.bits // 8
        why = saying("json_web_token.strict.short_secret", bytes=length, least=least, alg=named)
        return why, "RFC 7518, section 3.2"
    if mine.family is Family.RSA and mine.bits < LEAST_RSA_BITS:
        why = saying("json_web_token.strict.short_rsa", bits=mine.bits, least=LEAST_RSA_BITS)
        return why, "RFC 7518, section 3.3"
    return None


def signature(received: Received) -> Seen:
    """The signature is over these bytes, by this key."""
    for flaw in received.parts.signature.flaws:
        why = saying("json_web_token.strict.signature_text", flaw=flaw.why)
        raise DecodeError(why, flaw.source)
    options: Any = {"enforce_minimum_key_length": received.settings.minimum_key_length}
    try:
        PyJWS().decode(
            received.parts.compact, _material(received), received.settings.algorithms, options
        )
    except InvalidSignatureError:
        raise InvalidSignatureError(saying("json_web_token.strict.signature_wrong")) from None
    except InvalidKeyError:
        # PyJWT finds PEM and JWK texts among HMAC secrets.
        raise InvalidKeyError(saying("json_web_token.strict.public_key_as_secret")) from None
    return Seen(saying("json_web_token.strict.signature"))


def _material(received: Received) -> Any:
    return public(received.key).material if received.key else ""


def _claims(received: Received) -> dict[str, Any]:
    """The payload, which is looked at only now that the signature is known to be good."""
    for flaw in received.parts.payload.flaws:
        raise DecodeError(flaw.why, flaw.source)
    return received.parts.payload.json.members if received.parts.payload.json else {}


def times(received: Received) -> Seen:
    """``exp``, ``nbf`` and ``iat`` against the clock of the run; PyJWT takes no clock."""
    claims = _claims(received)
    for name in TIMES:
        if name in received.settings.required and claims.get(name) is None:
            raise MissingRequiredClaimError(name)
        if name in claims and not is_number(claims[name]):
            error = InvalidIssuedAtError if name == "iat" else DecodeError
            why = saying("json_web_token.strict.time_is_no_number", name=name)
            raise error(why, "RFC 7519, section 2")
    now, leeway = received.now.timestamp(), received.settings.leeway
    for name, section in (("iat", "4.1.6"), ("nbf", "4.1.5")):
        if claims.get(name, now) > now + leeway:
            why = saying("json_web_token.strict.not_yet", name=name)
            raise ImmatureSignatureError(why, f"RFC 7519, section {section}")
    if "exp" in claims and claims["exp"] <= now - leeway:
        why = saying("json_web_token.strict.expired", leeway=leeway)
        raise ExpiredSignatureError(why, "RFC 7519, section 4.1.4")
    if claims.get("exp", now + 1) <= now:
        why = saying("json_web_token.strict.within_leeway", leeway=leeway)
        return Seen(why, lenient=True)
    return Seen(saying("json_web_token.strict.times"))


def parties(received: Received) -> Seen:
    """``iss`` and ``aud``, by PyJWT; what is required must be there."""
    settings, claims = received.settings, _claims(received)
    others = [name for name in settings.required if name not in TIMES]
    options: Any = {
        "require": others,
        "enforce_minimum_key_length": settings.minimum_key_length,
        "verify_aud": settings.audience is not None,
        **{f"verify_{name}": False for name in TIMES},
    }
    try:
        jwt.decode(
            received.parts.compact,
            _material(received),
            algorithms=settings.algorithms,
            options=options,
            issuer=settings.issuer or None,
            audience=settings.audience or None,
        )
    except InvalidIssuerError:
        why = saying(
            "json_web_token.strict.issuer", wanted=settings.issuer, found=excerpt(claims["iss"])
        )
        raise InvalidIssuerError(why, "RFC 8725, section 3.8") from None
    except InvalidAudienceError:
        why = saying(
            "json_web_token.strict.audience",
            wanted=settings.audience or "–",
            found=excerpt(claims["aud"]),
        )
        raise InvalidAudienceError(why, "RFC 8725, section 3.9") from None
    return _parties_seen(settings)


def _parties_seen(settings: VerifierSettings) -> Seen:
    """What was looked at of issuer and audience."""
    if settings.issuer and settings.audience is not None:
        return Seen(saying("json_web_token.strict.parties"))
    if settings.issuer or settings.audience is not None:
        names = ("iss", "aud") if settings.issuer else ("aud", "iss")
        return Seen(saying("json_web_token.strict.one_party", seen=names[0], unseen=names[1]))
    return Seen(saying("json_web_token.strict.parties_not_asked"), skipped=True)


def kind(received: Received) -> Seen:
    """``typ`` says that it is the kind of token that is wanted here; PyJWT does not look."""
    wanted = received.settings.type
    if not wanted:
        return Seen(saying("json_web_token.strict.type_not_asked"), skipped=True)
    members = received.parts.header.json.members if received.parts.header.json else {}
    found = members.get("typ")
    if not isinstance(found, str) or media_type(found) != media_type(wanted):
        why = saying("json_web_token.strict.other_type", wanted=wanted, found=excerpt(found))
        raise InvalidTokenError(why, "RFC 8725, section 3.11")
    return Seen(saying("json_web_token.strict.type", found=excerpt(found)))


def media_type(name: str) -> str:
    """``at+jwt`` and ``application/at+jwt`` are the same (RFC 7515, section 4.1.9)."""
    return name.lower().removeprefix("application/")


LOOKS: Looks = {
    CheckId.PARTS: (three_parts, "RFC 7515, section 5.2"),
    CheckId.HEADER: (header, "RFC 7515, section 4"),
    CheckId.ALGORITHM: (algorithm, "RFC 8725, section 3.1"),
    CheckId.KEY: (key, "RFC 8725, section 3.5"),
    CheckId.SIGNATURE: (signature, "RFC 7515, section 5.2"),
    CheckId.TIMES: (times, "RFC 7519, section 4.1.4"),
    CheckId.PARTIES: (parties, "RFC 7519, section 4.1"),
    CheckId.TYPE: (kind, "RFC 8725, section 3.11"),
}
"""What is looked at, in the order of `CheckId`."""
