"""What the members of a header and a payload mean, with the times as dates."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, tzinfo
from typing import Any

from quizapp.demos.json_web_token.json_text import compact_value, well_formed
from quizapp.demos.json_web_token.pasting import excerpt
from quizapp.demos.json_web_token.signing import TEXTS, TIMES, is_number
from quizapp.texts.saying import Saying, saying

REGISTERED = ("iss", "sub", "aud", "exp", "nbf", "iat", "jti")
"""RFC 7519, section 4.1."""
HEADER_PARAMETERS = ("alg", "typ", "cty", "kid", "jwk", "jku", "x5u", "x5c", "crit")
"""Those of RFC 7515, section 4.1, that one meets."""
MILLISECONDS = 100_000_000_000
"""A NumericDate beyond this is in the year 5138: somebody counted milliseconds."""

_UNITS = (("day", 86_400), ("hour", 3_600), ("minute", 60), ("second", 1))


@dataclass(frozen=True, slots=True)
class Meaning:
    """One member, and what it means."""

    name: str
    shown: str
    """Its value as JSON, cut short and safe for a terminal."""
    meaning: Saying | None = None
    """None for a name that no standard gives a meaning."""
    problem: bool = False
    """Whether a verifier has to refuse it, or somebody made a mistake."""
    source: str = ""
    value: object = field(default=None, repr=False)
    """As it was parsed, and whole."""

    @property
    def in_full(self) -> str:
        """The whole value as JSON."""
        return compact_value(self.value)

    @property
    def copied(self) -> str:
        """The whole value as one takes it along: a string as it is, anything else as JSON."""
        return well_formed(self.value) if isinstance(self.value, str) else self.in_full


def explain_claims(claims: Mapping[str, Any], now: datetime, zone: tzinfo) -> tuple[Meaning, ...]:
    """The claims in the order of the token; ``now`` has a time zone, ``zone`` is the reader's."""
    return tuple(_claim(name, value, now, zone) for name, value in claims.items())


def explain_header(header: Mapping[str, Any]) -> tuple[Meaning, ...]:
    """The header parameters in the order of the token."""
    return tuple(_parameter(name, value) for name, value in header.items())


def span(seconds: float) -> Saying:
    """A length of time in its largest unit, rounded down: ``3 days``."""
    left = int(abs(seconds))
    unit, length = next(((u, n) for u, n in _UNITS if left >= n), _UNITS[-1])
    count = left // length
    number = "one" if count == 1 else "many"
    return saying(f"json_web_token.span.{unit}_{number}", count=count)


def _shown(value: object) -> str:
    return excerpt(json.dumps(value, ensure_ascii=False))


def _parameter(name: str, value: object) -> Meaning:
    if name not in HEADER_PARAMETERS:
        return Meaning(excerpt(name), _shown(value), value=value)
    unsigned = name == "alg" and isinstance(value, str) and value.lower() == "none"
    key = "alg_none" if unsigned else name
    meaning = saying(f"json_web_token.header.{key}")
    return Meaning(name, _shown(value), meaning, unsigned, "RFC 7515, section 4.1", value)


def _claim(name: str, value: object, now: datetime, zone: tzinfo) -> Meaning:
    if name in TIMES:
        return _time(name, value, now, zone)
    if name not in REGISTERED:
        return Meaning(excerpt(name), _shown(value), value=value)
    number = REGISTERED.index(name) + 1
    section = f"RFC 7519, section 4.1.{number}"
    if name in TEXTS and not isinstance(value, str):
        why = saying("json_web_token.claim.no_text")
        return Meaning(name, _shown(value), why, True, section, value)
    meaning = saying(f"json_web_token.claim.{name}")
    return Meaning(name, _shown(value), meaning, False, section, value)


def _time(name: str, value: object, now: datetime, zone: tzinfo) -> Meaning:
    section = f"RFC 7519, section 4.1.{REGISTERED.index(name) + 1}"
    if not is_number(value):
        why = saying("json_web_token.claim.time_is_no_number")
        return Meaning(name, _shown(value), why, True, "RFC 7519, section 2", value)
    assert isinstance(value, int | float)
    dated = _moment(value, zone)
    if dated is None:
        name_of_problem = "milliseconds" if abs(value) >= MILLISECONDS else "out_of_range"
        why = saying(f"json_web_token.claim.{name_of_problem}")
        return Meaning(name, _shown(value), why, True, "RFC 7519, section 2", value)
    since = now.timestamp() - value
    is_past = since >= 0
    when = "past" if is_past else "future"
    meaning = saying(f"json_web_token.claim.{name}_{when}", moment=dated, span=span(since))
    return Meaning(name, _shown(value), meaning, is_past == (name == "exp"), section, value)


def _moment(seconds: float, zone: tzinfo) -> Saying | None:
    """The date in UTC and here; None where it is none, or one that counts milliseconds."""
    if abs(seconds) >= MILLISECONDS:
        return None
    try:
        moment = datetime.fromtimestamp(seconds, UTC)
        local = moment.astimezone(zone).isoformat(" ", "seconds")
    except (ValueError, OverflowError, OSError):
        return None
    utc = moment.replace(tzinfo=None).isoformat(" ", "seconds")
    if not moment.astimezone(zone).utcoffset():
        return saying("json_web_token.claim.moment_utc", utc=utc)
    return saying("json_web_token.claim.moment", utc=utc, local=local)
