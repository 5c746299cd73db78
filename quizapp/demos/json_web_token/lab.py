"""What a run of the JWT lab needs to know: the attack, the algorithm, and how it is verified."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from quizapp.demos.json_web_token.json_text import as_text

ISSUER = "https://login.example"
"""Who issues the lab's tokens: their ``iss``."""
AUDIENCE = "https://api.example"
"""Who they are for: their ``aud``."""
USER = "minsu"
"""Whom they are about: their ``sub``."""
ACCESS_TYPE = "at+jwt"
"""The ``typ`` of an access token (RFC 9068, section 2.1)."""
USUAL_LIFETIME = 900
"""Seconds from ``iat`` to ``exp``."""


class Attack(StrEnum):
    """What happens to a good token on its way."""

    NOTHING = "nothing"
    """It arrives as it was issued."""
    TAMPERED_ROLE = "tampered_role"
    NO_ALGORITHM = "no_algorithm"
    """``alg`` becomes ``none``, and the signature goes."""
    NO_ALGORITHM_SPELLED = "no_algorithm_spelled"
    """The same as ``nOnE``, which a list of forbidden words misses."""
    PUBLIC_KEY_AS_SECRET = "public_key_as_secret"
    """RS256 becomes HS256, and the public key the secret."""
    WEAK_SECRET = "weak_secret"
    EXPIRED = "expired"
    NOT_YET_VALID = "not_yet_valid"
    OTHER_AUDIENCE = "other_audience"
    OTHER_ISSUER = "other_issuer"
    OWN_KEY_IN_HEADER = "own_key_in_header"
    KEY_ID_PATH = "key_id_path"
    LAST_CHARACTER = "last_character"
    UNUSED_BITS = "unused_bits"
    """The last character of the signature changes, but none of the bits that count."""
    MISSING_EXPIRY = "missing_expiry"
    TEXT_EXPIRY = "text_expiry"
    """``exp`` is a string of digits."""
    UNKNOWN_CRITICAL = "unknown_critical"
    OTHER_TYPE = "other_type"
    """An ID token of the same issuer comes as an access token."""
    STOLEN = "stolen"
    LOGGED_OUT = "logged_out"
    """Its user has logged out since; a copy of it comes."""
    ROLE_LOST = "role_lost"
    """Its user has lost the role that it names."""


ON_THE_WAY = (Attack.NOTHING, Attack.STOLEN, Attack.LOGGED_OUT, Attack.ROLE_LOST)
"""What happens around a token and leaves it as it was issued."""
ON_THE_TOKEN = tuple(one for one in Attack if one not in ON_THE_WAY)
"""What makes another token of it."""


class Mistake(StrEnum):
    """Something real servers did; the naive verifier does it too while it is switched on."""

    TOKEN_CHOOSES_ALGORITHM = "token_chooses_algorithm"
    NONE_NEEDS_NO_SIGNATURE = "none_needs_no_signature"
    PUBLIC_KEY_AS_SECRET = "public_key_as_secret"
    KEY_FROM_HEADER = "key_from_header"
    KEY_ID_AS_PATH = "key_id_as_path"
    ANY_SECRET = "any_secret"
    """No secret is too short, and no RSA key."""
    LAX_BASE64 = "lax_base64"
    CRITICAL_IGNORED = "critical_ignored"
    EXPIRY_OPTIONAL = "expiry_optional"
    """``exp`` counts when it is there, as a number or as text."""
    NOT_BEFORE_IGNORED = "not_before_ignored"
    ISSUER_IGNORED = "issuer_ignored"
    AUDIENCE_IGNORED = "audience_ignored"
    TYPE_IGNORED = "type_ignored"


@dataclass(frozen=True, slots=True)
class VerifierSettings:
    """What a careful server has decided before any token arrives (RFC 8725, section 3)."""

    algorithms: tuple[str, ...] = ("HS256",)
    """Empty where there is no key that could have decided on it."""
    issuer: str = ISSUER
    """Empty: ``iss`` is not looked at."""
    audience: str | None = AUDIENCE
    """None: ``aud`` is not looked at. Empty: this server has no name, so a token that names an
    audience is for somebody else."""
    type: str = ACCESS_TYPE
    """Empty: ``typ`` is not looked at."""
    required: tuple[str, ...] = ("exp", "iss", "aud")
    """Claims without which a token is refused."""
    leeway: int = 0
    """Seconds by which the clocks of issuer and verifier may differ."""
    minimum_key_length: bool = True
    """Whether keys that are too short are refused (RFC 7518, sections 3.2 and 3.3)."""


@dataclass(frozen=True, slots=True)
class Expected:
    """What a person wants a pasted token to say; an empty text is not looked at."""

    issuer: str = ""
    audience: str = ""
    type: str = ""

    def settings(
        self, algorithms: tuple[str, ...], *, required: tuple[str, ...], minimum_key_length: bool
    ) -> VerifierSettings:
        """The settings of a verifier that looks at no more than this."""
        return VerifierSettings(
            algorithms,
            self.issuer,
            self.audience or None,
            self.type,
            required,
            minimum_key_length=minimum_key_length,
        )


LABS_OWN = Expected(ISSUER, AUDIENCE, ACCESS_TYPE)
"""What the lab's own tokens say."""


@dataclass(frozen=True, slots=True)
class LabInputs:
    """One run of the lab: a token is issued, something happens to it, two verifiers judge it."""

    attack: Attack = Attack.NOTHING
    algorithm: str = "HS256"
    """A key of `algorithms.ALGORITHMS`: what the issuer signs with."""
    settings: VerifierSettings | None = None
    """The strict verifier's; None pins it to ``algorithm``, and the rest is the default."""
    mistakes: tuple[Mistake, ...] = tuple(Mistake)
    """What the naive verifier does wrong."""
    secret: str = field(default="", repr=False)
    """The HMAC secret as text; empty for a key that is made in the run."""
    header: str = ""
    """The header as JSON text; empty for ``alg`` and ``typ``."""
    payload: str = ""
    """The payload as JSON text; empty for the lab's usual claims, issued now."""
    role: str = "user"
    """In the usual claims."""
    client_checks: bool = False
    """Whether an app in the browser looks at the token as well."""
    lifetime: int = USUAL_LIFETIME
    """Seconds until ``exp`` in the usual claims; where none are left, they were issued earlier."""

    @property
    def pinned(self) -> VerifierSettings:
        """The strict verifier's settings in this run."""
        return self.settings or VerifierSettings(algorithms=(self.algorithm,))


def usual_header(inputs: LabInputs) -> str:
    """The header of the lab's tokens, as JSON text."""
    return as_text({"typ": inputs.pinned.type or "JWT", "alg": inputs.algorithm})


def usual_payload(inputs: LabInputs, now: datetime) -> str:
    """The claims of the lab's tokens, issued at ``now``, as JSON text.

    A token that has expired by then was issued before it did.
    """
    expires = int(now.timestamp()) + inputs.lifetime
    issued = int(now.timestamp()) if inputs.lifetime > 0 else expires - USUAL_LIFETIME
    claims: dict[str, object] = {"iss": ISSUER, "aud": AUDIENCE, "sub": USER, "role": inputs.role}
    return as_text(claims | {"iat": issued, "exp": expires})
