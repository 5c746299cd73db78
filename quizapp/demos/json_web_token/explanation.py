"""Explains a pasted token, with or without a key, in lines that can be printed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, tzinfo

from jwt.exceptions import InvalidKeyError

from quizapp.demos.json_web_token import strict_verifier
from quizapp.demos.json_web_token.checks import ACCEPTED, CheckId, Outcome, Received, Ruling
from quizapp.demos.json_web_token.claims import Meaning, explain_claims, explain_header
from quizapp.demos.json_web_token.keys import Key
from quizapp.demos.json_web_token.lab import Expected
from quizapp.demos.json_web_token.reading import Parts, Place, read_token
from quizapp.texts.languages import Lang
from quizapp.texts.saying import Saying, saying

_NOTHING = Expected()
_IN_VERDICTS = {"ExpiredSignatureError": "expired", "ImmatureSignatureError": "not_yet"}
"""What can be wrong with a token that verifies, and is said in words of its own."""


@dataclass(frozen=True, slots=True)
class Explanation:
    """What can be said about a token."""

    parts: Parts
    header: tuple[Meaning, ...]
    claims: tuple[Meaning, ...]
    ruling: Ruling | None
    """The strict verifier's, on what was asked; None without a key."""
    on_signature: tuple[Saying, ...]
    """What is known about the signature."""
    expected: Expected
    weakness: Saying | None = None
    """Why the key is too short, where it has verified the token: whoever guesses it signs too."""

    @property
    def sayings(self) -> tuple[Saying, ...]:
        """Everything, line by line. Made when it is asked for: a payload may have 40,000 members,
        and so many objects keep the garbage collector busy."""
        return (
            *self.parts.removed,
            *(flaw.why for flaw in self.parts.flaws),
            *_members(Place.HEADER, self.header),
            *_members(Place.PAYLOAD, self.claims),
            *self.on_signature,
            *((self.weakness,) if self.weakness else ()),
        )

    @property
    def verified(self) -> bool:
        """Whether the signature was made with the given key. Expired it may be all the same."""
        return self._passed(CheckId.SIGNATURE)

    @property
    def in_time(self) -> bool:
        """Whether it is verified, has not expired, and is valid already."""
        return self._passed(CheckId.TIMES)

    @property
    def accepted(self) -> bool:
        """Whether the token is good in everything that was looked at, and so is the key."""
        return self.result == ACCEPTED

    @property
    def result(self) -> str | None:
        """``accepted`` or the name of the exception; None without a key.

        A key that is too short must not be used (RFC 7518, sections 3.2 and 3.3).
        """
        if self.ruling is None:
            return None
        is_weak_only = self.ruling.accepted and self.weakness is not None
        return InvalidKeyError.__name__ if is_weak_only else self.ruling.result

    @property
    def not_checked(self) -> tuple[str, ...]:
        """What the token says of its issuer, its audience and its kind, and nobody looked at."""
        present = {one.name for one in self.claims} | {one.name for one in self.header} & {"typ"}
        expected = self.expected
        named = {"iss": expected.issuer, "aud": expected.audience, "typ": expected.type}
        return tuple(name for name, wanted in named.items() if name in present and not wanted)

    @property
    def verdict(self) -> Saying:
        """All of it in one line."""
        if not self.parts.readable:
            return saying("json_web_token.verdict.unreadable")
        if self.parts.unsigned:
            return saying("json_web_token.verdict.unsigned")
        if self.ruling is None:
            return saying("json_web_token.verdict.no_key")
        error, failed = self.ruling.result, self.ruling.failed
        if failed is None:
            return saying(f"json_web_token.verdict.{self._accepted_how}")
        if not self.verified:
            return saying("json_web_token.verdict.not_verified")
        name = _IN_VERDICTS.get(error, "refused")
        return saying(f"json_web_token.verdict.{name}", error=error, why=failed.why)

    @property
    def _accepted_how(self) -> str:
        """What is to be said of a token that was not refused."""
        if self.weakness is not None:
            return "weak_key"
        never = all(one.name != "exp" for one in self.claims)
        return "never_expires" if never else "accepted"

    def _passed(self, wanted: CheckId) -> bool:
        return self.ruling is not None and self.ruling.check(wanted).outcome is Outcome.PASSED

    def lines(self, lang: Lang) -> list[str]:
        """The explanation in ``lang``, a line each."""
        return [one.said(lang) for one in self.sayings]


def explain(
    text: str, key: Key | None, now: datetime, zone: tzinfo, expected: Expected = _NOTHING
) -> Explanation:
    """Explains the token in ``text``. No text makes it raise.

    ``now`` has a time zone; ``zone`` is the reader's. The key decides which algorithms may be used,
    and ``expected`` what else is looked at.
    """
    parts = read_token(text)
    header = explain_header(parts.header.json.members) if parts.header.json else ()
    claims = explain_claims(parts.payload.json.members, now, zone) if parts.payload.json else ()
    ruling = _ruling(parts, key, expected, now) if key else None
    weakness, on_signature = _weakness(parts, key, ruling), _signature(parts, ruling)
    return Explanation(parts, header, claims, ruling, on_signature, expected, weakness)


def _ruling(parts: Parts, key: Key, expected: Expected, now: datetime) -> Ruling:
    settings = expected.settings(key.algorithms, required=(), minimum_key_length=False)
    return strict_verifier.verify(Received(parts, key, settings, now))


def _members(place: Place, meanings: tuple[Meaning, ...]) -> tuple[Saying, ...]:
    """A heading, and a line for each member."""
    if not meanings:
        return ()
    heading = saying("json_web_token.explain.heading", part=place.called)
    return (heading, *(_member(one) for one in meanings))


def _member(one: Meaning) -> Saying:
    if one.meaning is None:
        return saying("json_web_token.explain.own_member", name=one.name, value=one.shown)
    if one.problem:
        return saying(
            "json_web_token.explain.problem", name=one.name, value=one.shown, meaning=one.meaning
        )
    return saying(
        "json_web_token.explain.member", name=one.name, value=one.shown, meaning=one.meaning
    )


def _signature(parts: Parts, ruling: Ruling | None) -> tuple[Saying, ...]:
    """What is known about the signature."""
    if not parts.readable:
        return ()
    if ruling is None:
        name = "unsigned" if parts.unsigned else "not_verified"
        return (saying(f"json_web_token.explain.{name}"),)
    looked_at, failed = ruling.check(CheckId.SIGNATURE).outcome, ruling.failed
    if looked_at is Outcome.PASSED or failed is None:
        return (saying("json_web_token.explain.verified", alg=parts.algorithm),)
    key = "refused" if looked_at is Outcome.FAILED else "refused_before"
    return (saying(f"json_web_token.explain.{key}", error=ruling.result, why=failed.why),)


def _weakness(parts: Parts, key: Key | None, ruling: Ruling | None) -> Saying | None:
    """Why a strict verifier would not use the key, where it was used."""
    if key is None or ruling is None:
        return None
    if ruling.check(CheckId.SIGNATURE).outcome is not Outcome.PASSED:
        return None
    short = strict_verifier.short_key(key, str(parts.algorithm))
    return short[0] if short else None
