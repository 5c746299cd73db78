"""The prepared situations of the JWT lab; what comes out of them is not written here."""

from __future__ import annotations

from quizapp.demos.json_web_token.lab import Attack, LabInputs, VerifierSettings
from quizapp.demos.steps import Ask, Situation
from quizapp.texts.saying import saying

READABLE = "readable"
"""Whether the payload can be read without a key."""
LONGER = "longer"
"""Whether the token is longer than a session ID."""
SECRET_FOUND = "secret_found"
NAIVE_ACCEPTS = "naive_accepts"
NAIVE_RESULT = "naive_result"
CLIENT_SHOWS = "client_shows"
"""Whether the app in the browser shows what only an admin should see."""
ROLE_SEEN = "role_seen"
"""Whom the strict API takes the sender for."""
STRICT_ACCEPTS = "strict_accepts"
STRICT_RESULT = "strict_result"
"""What the strict verifier says: the name of an exception, or ``accepted``."""

SIGNATURE, EXPIRED, ALGORITHM, KEY = (
    "InvalidSignatureError",
    "ExpiredSignatureError",
    "InvalidAlgorithmError",
    "InvalidKeyError",
)
AUDIENCE, ISSUER, IMMATURE, MISSING, DECODE, OTHER = (
    "InvalidAudienceError",
    "InvalidIssuerError",
    "ImmatureSignatureError",
    "MissingRequiredClaimError",
    "DecodeError",
    "InvalidTokenError",
)
ACCEPTED = "accepted"
NOBODY = "nobody"
ROLES = ("admin", "user", NOBODY)


def _ask(name: str) -> Ask:
    return Ask(name, saying(f"json_web_token.ask.{name}"))


def _which(*choices: str) -> Ask:
    """Which of these the strict verifier comes to."""
    return Ask(STRICT_RESULT, saying("json_web_token.ask.strict_result"), choices)


def _situation(
    name: str,
    level: int,
    inputs: LabInputs,
    asks: tuple[Ask, ...],
    source: str,
    settles: str = "",
) -> Situation[LabInputs]:
    return Situation(
        name.replace("_", "-"),  # As ids are written in decks.
        level,
        saying(f"json_web_token.situation.{name}.title"),
        saying(f"json_web_token.situation.{name}.story"),
        asks,
        inputs,
        saying(f"json_web_token.situation.{name}.lesson"),
        source,
        settles,
    )


_NAIVE = _ask(NAIVE_ACCEPTS)

SITUATIONS: tuple[Situation[LabInputs], ...] = (
    _situation(
        "readable",
        1,
        LabInputs(),
        (_ask(READABLE), _ask(STRICT_ACCEPTS)),
        "RFC 7519, section 12; RFC 7515, section 2",
        "C07, C36",
    ),
    _situation(
        "size",
        1,
        LabInputs(),
        (_ask(LONGER),),
        "RFC 7519, section 1 and appendix A",
        "C31",
    ),
    _situation(
        "tampered_role",
        1,
        LabInputs(Attack.TAMPERED_ROLE),
        (_NAIVE, _which(ACCEPTED, SIGNATURE, DECODE, ALGORITHM)),
        "RFC 7515, section 5.2; RFC 8725, section 3.1",
        "C34",
    ),
    _situation(
        "client_check",
        1,
        LabInputs(Attack.TAMPERED_ROLE, client_checks=True),
        (_ask(CLIENT_SHOWS), _ask(STRICT_ACCEPTS)),
        "RFC 7519, sections 7.2 and 11.1",
        "C33",
    ),
    _situation(
        "expired",
        1,
        LabInputs(Attack.EXPIRED),
        (_NAIVE, _which(ACCEPTED, EXPIRED, SIGNATURE, IMMATURE)),
        "RFC 7519, section 4.1.4",
    ),
    _situation(
        "no_algorithm",
        1,
        LabInputs(Attack.NO_ALGORITHM),
        (_NAIVE, _which(SIGNATURE, ALGORITHM, DECODE, KEY)),
        "RFC 8725, sections 2.1 and 3.1",
        "C37",
    ),
    _situation(
        "stolen",
        1,
        LabInputs(Attack.STOLEN),
        (_ask(STRICT_ACCEPTS),),
        "RFC 6750, section 1.2; RFC 7009, section 1",
        "C09",
    ),
    _situation(
        "no_algorithm_spelled",
        2,
        LabInputs(Attack.NO_ALGORITHM_SPELLED),
        (_NAIVE, _which(SIGNATURE, ALGORITHM, DECODE, ACCEPTED)),
        "RFC 8725, section 3.1",
        "C37",
    ),
    _situation(
        "public_key_as_secret",
        2,
        LabInputs(Attack.PUBLIC_KEY_AS_SECRET, "RS256"),
        (_NAIVE, _which(ALGORITHM, KEY, SIGNATURE, ACCEPTED)),
        "RFC 8725, sections 2.1 and 3.1",
        "C37",
    ),
    _situation(
        "weak_secret",
        2,
        LabInputs(Attack.WEAK_SECRET, secret="secret"),
        (_ask(SECRET_FOUND), _NAIVE, _which(KEY, SIGNATURE, ALGORITHM, ACCEPTED)),
        "RFC 7518, section 3.2; RFC 8725, sections 2.2 and 3.5",
        "C37",
    ),
    _situation(
        "strong_secret",
        2,
        LabInputs(Attack.WEAK_SECRET),
        (_ask(SECRET_FOUND), _which(KEY, SIGNATURE, ALGORITHM, ACCEPTED)),
        "RFC 7518, section 3.2",
        "C35",
    ),
    _situation(
        "logged_out",
        2,
        LabInputs(Attack.LOGGED_OUT),
        (_NAIVE, _ask(STRICT_ACCEPTS)),
        "RFC 7009, section 1",
        "C32",
    ),
    _situation(
        "role_lost",
        2,
        LabInputs(Attack.ROLE_LOST, role="admin"),
        (Ask(ROLE_SEEN, saying("json_web_token.ask.role_seen"), ROLES),),
        "RFC 7519, section 7.2; RFC 7009, section 1",
        "C32",
    ),
    _situation(
        "other_audience",
        2,
        LabInputs(Attack.OTHER_AUDIENCE),
        (_NAIVE, _which(ACCEPTED, SIGNATURE, AUDIENCE, ISSUER)),
        "RFC 7519, section 4.1.3; RFC 8725, section 3.9",
        "C37",
    ),
    _situation(
        "other_issuer",
        2,
        LabInputs(Attack.OTHER_ISSUER),
        (_NAIVE, _which(ACCEPTED, SIGNATURE, AUDIENCE, ISSUER)),
        "RFC 7519, section 4.1.1; RFC 8725, section 3.8",
        "C37",
    ),
    _situation(
        "missing_expiry",
        2,
        LabInputs(Attack.MISSING_EXPIRY),
        (_NAIVE, _which(ACCEPTED, EXPIRED, MISSING, DECODE)),
        "RFC 7519, section 4.1.4",
        "C37",
    ),
    _situation(
        "not_yet_valid",
        2,
        LabInputs(Attack.NOT_YET_VALID),
        (_NAIVE, _which(ACCEPTED, EXPIRED, IMMATURE, SIGNATURE)),
        "RFC 7519, section 4.1.5",
    ),
    _situation(
        "leeway",
        2,
        LabInputs(settings=VerifierSettings(leeway=10), lifetime=-5),
        (_ask(STRICT_ACCEPTS),),
        "RFC 7519, section 4.1.4",
    ),
    _situation(
        "own_key_in_header",
        3,
        LabInputs(Attack.OWN_KEY_IN_HEADER, "ES256"),
        (_NAIVE, _which(SIGNATURE, ALGORITHM, KEY, ACCEPTED)),
        "RFC 7515, section 4.1.3; RFC 8725, section 3.10",
        "C08",
    ),
    _situation(
        "key_id_path",
        3,
        LabInputs(Attack.KEY_ID_PATH),
        (_NAIVE, _which(SIGNATURE, ALGORITHM, KEY, ACCEPTED)),
        "RFC 8725, section 3.10",
    ),
    _situation(
        "careless_list",
        3,
        LabInputs(
            Attack.PUBLIC_KEY_AS_SECRET,
            "RS256",
            VerifierSettings(algorithms=("RS256", "HS256")),
        ),
        (_which(ALGORITHM, KEY, SIGNATURE, ACCEPTED),),
        "RFC 8725, section 3.1",
        "C37",
    ),
    _situation(
        "unused_bits",
        3,
        LabInputs(Attack.UNUSED_BITS),
        (_NAIVE, _which(SIGNATURE, DECODE, ALGORITHM, ACCEPTED)),
        "RFC 4648, section 3.5",
    ),
    _situation(
        "expiry_now",
        3,
        LabInputs(lifetime=0),
        (_which(ACCEPTED, EXPIRED, IMMATURE, DECODE),),
        "RFC 7519, section 4.1.4",
    ),
    _situation(
        "tampered_and_expired",
        3,
        LabInputs(Attack.TAMPERED_ROLE, lifetime=-3600),
        (_which(EXPIRED, SIGNATURE, DECODE, ACCEPTED),),
        "RFC 7519, section 7.2",
        "C34",
    ),
    _situation(
        "nobodys_audience",
        3,
        LabInputs(settings=VerifierSettings(audience="", required=("exp", "iss"))),
        (_which(ACCEPTED, AUDIENCE, MISSING, ISSUER),),
        "RFC 7519, section 4.1.3",
    ),
    _situation(
        "text_expiry",
        3,
        LabInputs(Attack.TEXT_EXPIRY),
        (_NAIVE, _which(ACCEPTED, EXPIRED, DECODE, MISSING)),
        "RFC 7519, sections 2 and 4.1.4",
    ),
    _situation(
        "unknown_critical",
        3,
        LabInputs(Attack.UNKNOWN_CRITICAL),
        (_NAIVE, _which(ACCEPTED, OTHER, SIGNATURE, DECODE)),
        "RFC 7515, section 4.1.11",
    ),
    _situation(
        "other_type",
        3,
        LabInputs(Attack.OTHER_TYPE),
        (_NAIVE, _which(ACCEPTED, AUDIENCE, OTHER, SIGNATURE)),
        "RFC 8725, sections 3.11 and 3.12",
        "C06",
    ),
)
"""From the warm-up to the traps."""
