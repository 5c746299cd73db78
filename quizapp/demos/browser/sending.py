"""Decides for each cookie whether it goes with a request, and orders those that do."""

from dataclasses import dataclass

from quizapp.demos.browser.context import Context, same_site_reason
from quizapp.demos.browser.matching import belongs_to_host, path_matches
from quizapp.demos.browser.reasons import Reason
from quizapp.demos.browser.stored_cookie import Cookie, Decision, SameSite
from quizapp.demos.browser.urls import COOKIE_SCHEMES, Url


@dataclass(frozen=True, slots=True)
class Asker:
    """Who wants cookies: an HTTP request, or a script that reads document.cookie."""

    address: Url
    context: Context
    partition: str
    """The site in the address bar."""
    is_script: bool = False
    is_blocked_third_party: bool = False
    """Another site than the address bar's, while third-party cookies are switched off."""
    is_anonymous: bool = False
    """A request that is made without credentials."""


def decide(cookie: Cookie, asker: Asker, now: float) -> Decision:
    """Every rule that holds a cookie back, RFC 6265bis 5.8.3; none means that it goes."""
    if asker.is_anonymous:  # no cookie is looked at
        return Decision(cookie, (Reason.ANONYMOUS_CONTEXT,))
    reasons = []
    if asker.address.scheme not in COOKIE_SCHEMES:
        reasons.append(Reason.SCHEME_NOT_SUPPORTED)
    if asker.is_script and cookie.http_only:
        reasons.append(Reason.HTTP_ONLY)
    reasons += _place_reasons(cookie, asker)
    held_back = same_site_reason(cookie, asker.context, now)
    if held_back is not None:
        reasons.append(held_back)
    if cookie.same_site is SameSite.NONE and not cookie.secure:
        reasons.append(Reason.SAME_SITE_NONE_INSECURE)
    if asker.is_blocked_third_party and cookie.partition is None:
        reasons.append(Reason.USER_PREFERENCES)
    return Decision(cookie, tuple(reasons))


def _place_reasons(cookie: Cookie, asker: Asker) -> list[Reason]:
    reasons = []
    if cookie.secure and not asker.address.is_trustworthy:
        reasons.append(Reason.SECURE_ONLY)
    if not belongs_to_host(cookie, asker.address.host):
        reasons.append(Reason.DOMAIN_MISMATCH)
    if cookie.partition not in (None, asker.partition):
        reasons.append(Reason.PARTITION_MISMATCH)
    if not path_matches(asker.address.path, cookie.path):
        reasons.append(Reason.NOT_ON_PATH)
    return reasons


def in_order(decisions: list[Decision]) -> tuple[Decision, ...]:
    """What goes comes first: longer paths before shorter, then older before younger (5.8.3)."""
    return tuple(
        sorted(
            decisions,
            key=lambda d: (not d.sent, -len(d.cookie.path), d.cookie.created),
        )
    )


def cookie_header(decisions: tuple[Decision, ...]) -> str:
    """The value of the Cookie header; empty if nothing goes."""
    return "; ".join(decision.cookie.pair for decision in decisions if decision.sent)
