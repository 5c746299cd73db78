"""Turns what a Set-Cookie line asks for into a cookie, or says which rules refuse it."""

import re
from dataclasses import dataclass, replace

from quizapp.demos.browser.context import Context, same_site_reason
from quizapp.demos.browser.matching import default_path, domain_matches, path_matches
from quizapp.demos.browser.reasons import Reason
from quizapp.demos.browser.set_cookie import SetCookie
from quizapp.demos.browser.sites import registrable_domain
from quizapp.demos.browser.stored_cookie import Cookie, RemarkKind, SameSite
from quizapp.demos.browser.urls import COOKIE_SCHEMES, UnreadableUrl, Url, canonical_host

MAX_LIFETIME_SECONDS = 34_560_000
"""400 days: what any Max-Age or Expires is cut down to, RFC 6265bis 5.5."""

_PREFIX = re.compile(r"__(?:host-http-|host-|http-|secure-)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Setter:
    """Who sets a cookie: an HTTP response, or a script of a page."""

    address: Url
    """Where the response came from, or the URL of the page."""
    context: Context
    partition: str
    """The site in the address bar, which Partitioned cookies are kept apart for."""
    is_script: bool = False


def make_cookie(asked: SetCookie, address: Url, now: float) -> tuple[Cookie, SetCookie]:
    """The cookie a line asks for, with the remarks on its lifetime; judged elsewhere."""
    expires, asked = _expiry(asked, now)
    domain = _cookie_domain(asked.domain, address)
    host_only = domain is None or not domain
    cookie = Cookie(
        asked.name,
        asked.value,
        domain or address.host,
        host_only,
        asked.path or default_path(address),
        asked.secure,
        asked.http_only,
        asked.same_site,
        created=now,
        expires=expires,
        accessed=now,
        priority=asked.priority,
    )
    return cookie, asked


def _expiry(asked: SetCookie, now: float) -> tuple[float | None, SetCookie]:
    """Max-Age beats Expires; neither reaches beyond 400 days (RFC 6265bis 5.7)."""
    expires = asked.expires
    if asked.max_age is not None:
        expires = now + min(max(asked.max_age, 0), 2 * MAX_LIFETIME_SECONDS)
    if asked.max_age is not None and asked.expires is not None:
        asked = asked.noting(RemarkKind.MAX_AGE_WINS, "Expires")
    if expires is None:
        return None, asked
    if expires <= now:
        asked = asked.noting(RemarkKind.ALREADY_EXPIRED, _lifetime_attribute(asked))
    if expires > now + MAX_LIFETIME_SECONDS:
        expires = now + MAX_LIFETIME_SECONDS
        asked = asked.noting(RemarkKind.LIFETIME_CAPPED, _lifetime_attribute(asked))
    return expires, asked


def _lifetime_attribute(asked: SetCookie) -> str:
    return "Expires" if asked.max_age is None else "Max-Age"


def _cookie_domain(written: str, address: Url) -> str | None:
    """The domain to store; empty for a host-only cookie, None for a Domain that is refused."""
    if not written or (address.is_ip_address and written == address.host):
        return ""
    try:
        domain = canonical_host(written.removeprefix("."))
    except UnreadableUrl:
        return None
    owner = registrable_domain(address.host)
    if owner is None:  # an address, localhost or a public suffix: only itself will do
        return "" if written.lower().removeprefix(".") == address.host else None
    if registrable_domain(domain) != owner or not domain_matches(address.host, domain):
        return None
    return domain


def refusals_of_form(asked: SetCookie, address: Url) -> tuple[Reason, ...]:
    """What is wrong with a line for the URL that it comes from, whoever asks."""
    reasons = []
    if address.scheme not in COOKIE_SCHEMES:
        reasons.append(Reason.SCHEME_NOT_SUPPORTED)
    if _cookie_domain(asked.domain, address) is None:
        reasons.append(Reason.INVALID_DOMAIN)
    if not asked.name and "=" in asked.value:  # it would come back as the pair of another name
        reasons.append(Reason.NAMELESS_PAIR)
    if not _keeps_prefix(asked, address):
        reasons.append(Reason.INVALID_PREFIX)
    if asked.partitioned and not (asked.secure and address.is_trustworthy):
        reasons.append(Reason.INVALID_PARTITIONED)
    return tuple(reasons)


def _keeps_prefix(asked: SetCookie, address: Url) -> bool:
    """Whether a name keeps the promise that it begins with, RFC 6265bis 4.1.3."""
    if not asked.name:  # or the server would read `=__Host-a=1` as a cookie `__Host-a`
        return _PREFIX.match(asked.value) is None
    match = _PREFIX.match(asked.name)
    if match is None:
        return True
    prefix = match[0].lower()
    kept = asked.secure and address.is_trustworthy
    if "http-" in prefix:
        kept = kept and asked.http_only
    if "host-" in prefix:
        kept = kept and asked.path == "/" and _names_no_domain(asked, address)
    return kept


def _names_no_domain(asked: SetCookie, address: Url) -> bool:
    return not asked.domain or (address.is_ip_address and asked.domain == address.host)


def refusals_of_setter(cookie: Cookie, setter: Setter, now: float) -> tuple[Reason, ...]:
    """What stands against a cookie from this response or script, RFC 6265bis 5.7."""
    reasons = []
    if cookie.secure and not setter.address.is_trustworthy:
        reasons.append(Reason.SECURE_ONLY)
    if cookie.http_only and setter.is_script:
        reasons.append(Reason.HTTP_ONLY)
    same_site = same_site_reason(cookie, setter.context, now, setting=True)
    if same_site is not None:
        reasons.append(same_site)
    if cookie.same_site is SameSite.NONE and not cookie.secure:
        reasons.append(Reason.SAME_SITE_NONE_INSECURE)
    return tuple(reasons)


def refusals_of_the_stored(
    cookie: Cookie, stored: tuple[Cookie, ...], setter: Setter
) -> tuple[Reason, ...]:
    """What the cookies that are there already stand against: they are not to be overwritten."""
    reasons = []
    if not setter.address.is_trustworthy and any(_shadows(cookie, old) for old in stored):
        reasons.append(Reason.OVERWRITE_SECURE)
    if setter.is_script and any(old.http_only and old.key == cookie.key for old in stored):
        reasons.append(Reason.OVERWRITE_HTTP_ONLY)
    return tuple(reasons)


def _shadows(cookie: Cookie, old: Cookie) -> bool:
    """Whether an insecure cookie would reach a server in place of a Secure one (5.7)."""
    one_inside_the_other = domain_matches(cookie.domain, old.domain) or domain_matches(
        old.domain, cookie.domain
    )
    return (
        old.secure
        and old.name == cookie.name
        and one_inside_the_other
        and path_matches(cookie.path, old.path)
    )


def partitioned_for(cookie: Cookie, asked: SetCookie, setter: Setter) -> Cookie:
    """The same cookie, kept apart for the site in the address bar if it asks for that."""
    return replace(cookie, partition=setter.partition) if asked.partitioned else cookie
