"""What a run of the JWT lab answers; everything is read off the tokens and the rulings."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from quizapp.demos.json_web_token.attacks import Forged
from quizapp.demos.json_web_token.checks import Ruling
from quizapp.demos.json_web_token.client_app import shows_admin_menu
from quizapp.demos.json_web_token.pasting import excerpt
from quizapp.demos.json_web_token.reading import read_token
from quizapp.demos.json_web_token.situations import (
    CLIENT_SHOWS,
    LONGER,
    NAIVE_ACCEPTS,
    NAIVE_RESULT,
    NOBODY,
    READABLE,
    ROLE_SEEN,
    SECRET_FOUND,
    STRICT_ACCEPTS,
    STRICT_RESULT,
)
from quizapp.demos.json_web_token.weak_secrets import Search
from quizapp.demos.steps import NO, YES, Finding
from quizapp.texts.saying import Saying, saying

SESSION_ID_LENGTH = 32
"""Characters of the session ID that Tomcat hands out: 16 bytes in hexadecimal."""


def findings(
    issued: str,
    forged: Forged,
    naive: Ruling,
    strict: Ruling,
    *,
    told: Mapping[str, object] = MappingProxyType({}),
    shown: bool = False,
) -> tuple[Finding, ...]:
    """Everything that can be asked of this run.

    ``told`` is what the strict API answered, ``shown`` whether an app looked at the token as well.
    """
    searched = (_secret_found(forged.searched),) if forged.searched else ()
    looked = (_client_shows(forged.token),) if shown else ()
    return (
        _readable(forged.token),
        _longer(issued),
        *searched,
        *looked,
        _role_seen(told, strict),
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


def _client_shows(token: str) -> Finding:
    shows = shows_admin_menu(token)
    key = "menu_shown" if shows else "menu_hidden"
    why = saying(f"json_web_token.finding.{key}")
    return Finding(CLIENT_SHOWS, _chosen(shows), "", why, "RFC 7519, section 7.2")


def _role_seen(told: Mapping[str, object], strict: Ruling) -> Finding:
    """Whom the API answered: as what the token says its sender is, which may be so no longer."""
    if not told:
        return Finding(ROLE_SEEN, NOBODY, strict.result, *(strict.reason() or _nothing_wrong()))
    role = "admin" if told.get("role") == "admin" else "user"
    why = saying("json_web_token.finding.role_seen", role=role)
    return Finding(ROLE_SEEN, role, "", why, "RFC 7519, section 7.2")


def _secret_found(search: Search) -> Finding:
    tried, listed = search.tried, search.listed
    section = "RFC 8725, sections 2.2 and 3.5"
    if search.secret is None:
        why = saying("json_web_token.finding.secret_not_found", tried=tried, listed=listed)
        return Finding(SECRET_FOUND, NO, "", why, section)
    why = saying("json_web_token.finding.secret_found", tried=tried, listed=listed)
    return Finding(SECRET_FOUND, YES, "", why, section)


def _of_naive(naive: Ruling, strict: Ruling) -> tuple[Finding, ...]:
    choice, error = _chosen(naive.accepted), naive.failed.error if naive.failed else ""
    why, section = naive.reason(strict) or _nothing_wrong()
    return (
        Finding(NAIVE_ACCEPTS, choice, error, why, section),
        Finding(NAIVE_RESULT, naive.result, error, why, section),
    )


def _of_strict(strict: Ruling) -> tuple[Finding, ...]:
    choice, error = _chosen(strict.accepted), strict.failed.error if strict.failed else ""
    why, section = strict.reason() or _nothing_wrong()
    return (
        Finding(STRICT_ACCEPTS, choice, error, why, section),
        Finding(STRICT_RESULT, strict.result, error, why, section),
    )


def _nothing_wrong() -> tuple[Saying, str]:
    return saying("json_web_token.finding.nothing_wrong"), "RFC 7519, section 7.2"
