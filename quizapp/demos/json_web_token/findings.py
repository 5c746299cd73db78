"""What a run of the JWT lab answers; everything is read off the tokens and the rulings."""

from __future__ import annotations

from quizapp.demos.json_web_token.attacks import Forged
from quizapp.demos.json_web_token.checks import Ruling
from quizapp.demos.json_web_token.pasting import excerpt
from quizapp.demos.json_web_token.reading import read_token
from quizapp.demos.json_web_token.situations import (
    LONGER,
    NAIVE_ACCEPTS,
    NAIVE_RESULT,
    READABLE,
    SECRET_FOUND,
    STRICT_ACCEPTS,
    STRICT_RESULT,
)
from quizapp.demos.json_web_token.weak_secrets import Search
from quizapp.demos.steps import NO, YES, Finding
from quizapp.texts.saying import Saying, saying

WITHIN_LEEWAY = "json_web_token.strict.within_leeway"
SESSION_ID_LENGTH = 32
"""Characters of the session ID that Tomcat hands out: 16 bytes in hexadecimal."""


def findings(issued: str, forged: Forged, naive: Ruling, strict: Ruling) -> tuple[Finding, ...]:
    """Everything that can be asked of this run."""
    searched = (_secret_found(forged.searched),) if forged.searched else ()
    return (
        _readable(forged.token),
        _longer(issued),
        *searched,
        *_of_naive(naive, strict),
        *_of_strict(strict),
    )


def _chosen(condition: bool) -> str:
    return YES if condition else NO


def _readable(token: str) -> Finding:
    parts = read_token(token)
    section = "RFC 7515, section 2; RFC 7519, section 12"
    if parts.payload.json is None:
        return Finding(READABLE, NO, "", saying("json_web_token.finding.not_readable"), section)
    names = excerpt(", ".join(parts.payload.json.members))
    why = saying("json_web_token.finding.readable", names=names)
    return Finding(READABLE, YES, "base64url", why, section)


def _longer(token: str) -> Finding:
    length = len(token)
    why = saying("json_web_token.finding.longer", length=length, other=SESSION_ID_LENGTH)
    return Finding(LONGER, _chosen(length > SESSION_ID_LENGTH), "", why, "RFC 7519, appendix A")


def _secret_found(search: Search) -> Finding:
    tried, listed = search.tried, search.listed
    section = "RFC 8725, sections 2.2 and 3.5"
    if search.secret is None:
        why = saying("json_web_token.finding.secret_not_found", tried=tried, listed=listed)
        return Finding(SECRET_FOUND, NO, "", why, section)
    why = saying("json_web_token.finding.secret_found", tried=tried, listed=listed)
    return Finding(SECRET_FOUND, YES, "", why, section)


def _of_naive(naive: Ruling, strict: Ruling) -> tuple[Finding, ...]:
    why, section = _why_naive(naive, strict)
    choice, error = _chosen(naive.accepted), naive.failed.error if naive.failed else ""
    return (
        Finding(NAIVE_ACCEPTS, choice, error, why, section),
        Finding(NAIVE_RESULT, naive.result, error, why, section),
    )


def _why_naive(naive: Ruling, strict: Ruling) -> tuple[Saying, str]:
    """Its own reason to refuse; or how it got past the point where the strict one stopped."""
    if naive.failed and naive.failed.why:
        return naive.failed.why, naive.failed.source
    if strict.failed:
        passed = naive.check(strict.failed.id)
        if passed.why:
            return passed.why, passed.source
    return saying("json_web_token.finding.nothing_wrong"), "RFC 7519, section 7.2"


def _why_strict(strict: Ruling) -> tuple[Saying, str]:
    """Its reason to refuse; or what a token that is late owes its acceptance to."""
    telling = strict.failed or next(
        (one for one in strict.checks if one.why and one.why.key == WITHIN_LEEWAY), None
    )
    if telling and telling.why:
        return telling.why, telling.source
    return saying("json_web_token.finding.nothing_wrong"), "RFC 7519, section 7.2"


def _of_strict(strict: Ruling) -> tuple[Finding, ...]:
    failed = strict.failed
    why, section = _why_strict(strict)
    choice, error = _chosen(strict.accepted), failed.error if failed else ""
    return (
        Finding(STRICT_ACCEPTS, choice, error, why, section),
        Finding(STRICT_RESULT, strict.result, error, why, section),
    )
