"""The naive verifier: it really verifies, with the mistakes that real servers made."""

from __future__ import annotations

import hashlib
import hmac
import posixpath
from collections.abc import Mapping
from types import MappingProxyType

from jwt import get_algorithm_by_name
from jwt.exceptions import (
    DecodeError,
    ExpiredSignatureError,
    ImmatureSignatureError,
    InvalidAlgorithmError,
    InvalidAudienceError,
    InvalidIssuerError,
    InvalidKeyError,
    InvalidSignatureError,
    MissingRequiredClaimError,
)

from quizapp.demos.json_web_token import strict_verifier
from quizapp.demos.json_web_token.algorithms import ALGORITHMS, Family
from quizapp.demos.json_web_token.checks import (
    CheckId,
    Looks,
    NoKeyGivenError,
    Received,
    Ruling,
    Seen,
    rule,
)
from quizapp.demos.json_web_token.jwk import from_jwk
from quizapp.demos.json_web_token.keys import (
    Key,
    KeyReadingError,
    as_stored,
    misfit,
    public,
    secret,
)
from quizapp.demos.json_web_token.lab import Mistake
from quizapp.demos.json_web_token.lenient_reading import (
    believing,
    claims_of,
    decoded,
    header_of,
    is_unsigned,
)
from quizapp.demos.json_web_token.pasting import excerpt
from quizapp.demos.json_web_token.reading import Place
from quizapp.demos.json_web_token.signing import short_keys_allowed
from quizapp.texts.saying import saying

LANE = "naive verifier"

KEY_FOLDER = "/srv/api/keys"
SERVER_FILES: Mapping[str, bytes] = MappingProxyType({"/dev/null": b""})
"""The files of the made-up server that this verifier runs on."""


def verify(received: Received) -> Ruling:
    """What the naive verifier makes of a token."""
    with short_keys_allowed():
        return rule(LANE, received, LOOKS)


def three_parts(received: Received) -> Seen:
    """Two dots are enough: base64 is taken as it comes (``LAX_BASE64``)."""
    if not received.makes(Mistake.LAX_BASE64):
        return strict_verifier.three_parts(received)
    pieces = received.parts.compact.split(".")
    if len(pieces) != 3:
        raise DecodeError(received.parts.shape[0].why, "RFC 7515, section 7.1")
    return Seen(saying("json_web_token.naive.parts"), "RFC 7515, section 2")


def header(received: Received) -> Seen:
    """Any JSON object; ``crit`` is not looked at (``CRITICAL_IGNORED``)."""
    if not received.makes(Mistake.CRITICAL_IGNORED):
        return strict_verifier.header(received)
    members = header_of(received)
    if "crit" in members:
        why = saying("json_web_token.naive.crit", crit=excerpt(members["crit"]))
        return Seen(why, "RFC 7515, section 4.1.11")
    return Seen(saying("json_web_token.naive.header"))


def algorithm(received: Received) -> Seen:
    """The token says itself how it is to be verified (``TOKEN_CHOOSES_ALGORITHM``)."""
    if not received.makes(Mistake.TOKEN_CHOOSES_ALGORITHM):
        return strict_verifier.algorithm(received)
    if is_unsigned(received):
        return none_needs_no_signature(received)
    named = header_of(received)["alg"]
    if named not in ALGORITHMS:
        raise InvalidAlgorithmError(saying("json_web_token.strict.unknown_alg", alg=excerpt(named)))
    why = saying("json_web_token.naive.alg", alg=named)
    return Seen(why, "RFC 8725, section 2.1", skipped=True)


def none_needs_no_signature(received: Received) -> Seen:
    """``none`` is an algorithm like any other (CVE-2022-23540), in whatever letters."""
    named = excerpt(header_of(received)["alg"])
    if not received.makes(Mistake.NONE_NEEDS_NO_SIGNATURE):
        raise InvalidAlgorithmError(saying("json_web_token.naive.no_none", alg=named))
    why = saying("json_web_token.naive.none", alg=named)
    return Seen(why, "RFC 8725, section 3.2; CVE-2022-23540", skipped=True)


def key(received: Received) -> Seen:
    """Wherever the token says that the key is, else the server's own."""
    if is_unsigned(received):
        return Seen(saying("json_web_token.naive.no_key_wanted"), skipped=True)
    members, used = header_of(received), _key_in_use(received)
    if why_not := misfit(used, ALGORITHMS[members["alg"]]):
        raise InvalidKeyError(why_not)
    if "jwk" in members and received.makes(Mistake.KEY_FROM_HEADER):
        why = saying("json_web_token.naive.key_from_header")
        return Seen(why, "RFC 7515, section 4.1.3; CVE-2018-0114")
    if key_at_path(received) is not None:
        why = saying("json_web_token.naive.key_at_path", path=excerpt(_key_path(received)))
        return Seen(why, "RFC 8725, section 3.10")
    if used.family is not _own_key(received).family:
        why = saying("json_web_token.naive.public_key_as_secret")
        return Seen(why, "RFC 8725, section 2.1; CVE-2015-9235")
    if not received.makes(Mistake.ANY_SECRET):
        strict_verifier.key(received)
    return Seen(saying("json_web_token.naive.key", bits=used.bits), "RFC 8725, section 3.5")


def _is_hmac(received: Received) -> bool:
    return ALGORITHMS[header_of(received)["alg"]].family is Family.SECRET


def _own_key(received: Received) -> Key:
    if received.key is None:
        raise NoKeyGivenError(saying("json_web_token.strict.no_key"))
    return public(received.key)


def key_from_header(received: Received) -> Key:
    """The key that came with the token (``KEY_FROM_HEADER``)."""
    members = header_of(received)
    with believing():
        brought = dict(members["jwk"].items())
    try:
        return from_jwk(brought)
    except KeyReadingError as error:
        why = error.why
    raise InvalidKeyError(why, "RFC 7515, section 4.1.3")


def _key_path(received: Received) -> str:
    """Where ``kid`` leads; ``..`` is followed, as an operating system does."""
    members = header_of(received)
    with believing():
        return posixpath.normpath(posixpath.join(KEY_FOLDER, members["kid"]))


def key_at_path(received: Received) -> Key | None:
    """The file that ``kid`` names, if there is one (``KEY_ID_AS_PATH``)."""
    if "kid" not in header_of(received) or not received.makes(Mistake.KEY_ID_AS_PATH):
        return None
    content = received.files.get(_key_path(received))
    return None if content is None else secret(content)


def public_key_as_secret(received: Received) -> Key:
    """Its key file is the HMAC secret, whatever is in it (``PUBLIC_KEY_AS_SECRET``)."""
    if not received.makes(Mistake.PUBLIC_KEY_AS_SECRET):
        raise InvalidKeyError(saying("json_web_token.strict.public_key_as_secret"))
    return secret(as_stored(_own_key(received)))


def _key_in_use(received: Received) -> Key:
    """The key that the token wants to be verified with."""
    if "jwk" in header_of(received) and received.makes(Mistake.KEY_FROM_HEADER):
        return key_from_header(received)
    if (at_path := key_at_path(received)) is not None:
        return at_path
    mine = _own_key(received)
    if _is_hmac(received) and mine.family is not Family.SECRET:
        return public_key_as_secret(received)
    return mine


def signature(received: Received) -> Seen:
    """The signature, by the algorithm and the key that the token chose."""
    if is_unsigned(received):
        return Seen(saying("json_web_token.naive.no_signature_wanted"), skipped=True)
    if not received.makes(Mistake.LAX_BASE64) and received.parts.signature.flaws:
        return strict_verifier.signature(received)
    used, signed_bytes = _key_in_use(received), received.parts.signing_input
    given = decoded(received, Place.SIGNATURE)
    if not _is_signed(header_of(received)["alg"], used, signed_bytes, given):
        raise InvalidSignatureError(saying("json_web_token.strict.signature_wrong"))
    if received.parts.signature.flaws:
        return Seen(saying("json_web_token.naive.lax_signature"), "RFC 4648, section 3.5")
    if received.key is None or used != _own_key(received):
        return Seen(saying("json_web_token.naive.signature_by_their_key"), "RFC 8725, section 3.10")
    return Seen(saying("json_web_token.naive.signature"))


def _is_signed(named: str, used: Key, signed_bytes: bytes, given: bytes) -> bool:
    """HMAC by hand, as PyJWT refuses public keys and empty secrets; the rest by PyJWT."""
    if isinstance(used.material, bytes):
        wanted = ALGORITHMS[named].hash
        mine = hmac.new(used.material, signed_bytes, getattr(hashlib, wanted)).digest()
        return hmac.compare_digest(mine, given)
    checker = get_algorithm_by_name(named)
    return checker.verify(signed_bytes, checker.prepare_key(used.material), given)


def times(received: Received) -> Seen:
    """``exp`` where there is one, as a number or as text; ``nbf`` is not looked at."""
    claims, leeway = claims_of(received), received.settings.leeway
    now = received.now.timestamp()
    looks_at_start = not received.makes(Mistake.NOT_BEFORE_IGNORED)
    with believing():
        is_early = looks_at_start and claims.get("nbf", 0) > now + leeway
        expires = int(claims.get("exp", 0))
    if is_early:
        raise ImmatureSignatureError(saying("json_web_token.strict.not_yet", name="nbf"))
    if "exp" not in claims:
        if not received.makes(Mistake.EXPIRY_OPTIONAL):
            raise MissingRequiredClaimError("exp")
        return Seen(saying("json_web_token.naive.no_expiry"), "RFC 7519, section 4.1.4")
    if expires <= now - leeway:
        raise ExpiredSignatureError(saying("json_web_token.strict.expired", leeway=leeway))
    return Seen(saying("json_web_token.naive.times"))


def parties(received: Received) -> Seen:
    """Who issued it and for whom: not looked at (``ISSUER_IGNORED``, ``AUDIENCE_IGNORED``)."""
    claims, settings = claims_of(received), received.settings
    looks_at_issuer = not received.makes(Mistake.ISSUER_IGNORED)
    looks_at_audience = not received.makes(Mistake.AUDIENCE_IGNORED)
    if looks_at_issuer and settings.issuer and claims.get("iss") != settings.issuer:
        found = excerpt(claims.get("iss"))
        why = saying("json_web_token.strict.issuer", wanted=settings.issuer, found=found)
        raise InvalidIssuerError(why, "RFC 8725, section 3.8")
    named = claims.get("aud")
    audiences = named if isinstance(named, list) else [named]
    if looks_at_audience and settings.audience and settings.audience not in audiences:
        why = saying(
            "json_web_token.strict.audience", wanted=settings.audience, found=excerpt(named)
        )
        raise InvalidAudienceError(why, "RFC 8725, section 3.9")
    skipped = not (looks_at_issuer or looks_at_audience)
    if skipped:
        return Seen(
            saying("json_web_token.naive.parties"), "RFC 8725, sections 3.8 and 3.9", skipped
        )
    return Seen(saying("json_web_token.strict.parties"))


def kind(received: Received) -> Seen:
    """What kind of token it is: not looked at (``TYPE_IGNORED``)."""
    if not received.makes(Mistake.TYPE_IGNORED):
        return strict_verifier.kind(received)
    return Seen(saying("json_web_token.naive.type"), skipped=True)


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
