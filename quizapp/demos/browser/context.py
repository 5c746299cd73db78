"""How far a request is same-site, and what that leaves of the SameSite attribute."""

from enum import IntEnum

from quizapp.demos.browser.reasons import Reason
from quizapp.demos.browser.requests import Page, Request, Via
from quizapp.demos.browser.sites import same_site
from quizapp.demos.browser.stored_cookie import Cookie, SameSite
from quizapp.demos.browser.urls import Url, read_url

LAX_POST_SECONDS = 120.0
"""How young a cookie without SameSite must be to go with a cross-site POST (5.6.7.2)."""


class Context(IntEnum):
    """What a request has in common with the page that makes it, RFC 6265bis 5.2."""

    CROSS_SITE = 0
    LAX_UNSAFE = 1
    """A cross-site navigation of the address bar with POST."""
    LAX = 2
    """A cross-site navigation of the address bar with GET."""
    STRICT = 3


def sending_context(request: Request, address: Url) -> Context:
    """What cookies to send with a request that arrives at an address.

    Redirects on the way are not looked at: RFC 6265bis 5.2.1 would do so, Chromium 156 does
    not (measured).
    """
    if not same_site(request.top, address):
        return Context.CROSS_SITE
    asking = request.asking
    if asking is None or same_site(asking, address):
        return Context.STRICT
    if not request.is_top_level:
        return Context.CROSS_SITE
    return Context.LAX if request.is_safe else Context.LAX_UNSAFE


def storing_context(request: Request, address: Url) -> Context:
    """What its response may set: a navigation of the address bar may set all (5.7)."""
    return Context.STRICT if request.is_top_level else sending_context(request, address)


def page_context(page: Page) -> Context:
    """What scripts of a page see and set: all, unless it is in a cross-site iframe."""
    return Context.STRICT if same_site(page.address, page.top) else Context.CROSS_SITE


def same_site_reason(
    cookie: Cookie, context: Context, now: float, *, setting: bool = False
) -> Reason | None:
    """The rule of SameSite that a cookie breaks in a context, or None.

    Chromium 156 calls all of them "Schemeful", whether or not it is the scheme that differs
    (measured); its names without that word no longer come up.
    """
    if _is_held_back(cookie, context, now, setting=setting):
        return _REASONS[cookie.same_site]
    return None


def _is_held_back(cookie: Cookie, context: Context, now: float, *, setting: bool) -> bool:
    match cookie.same_site:
        case SameSite.NONE:
            return False
        case SameSite.STRICT if not setting:
            return context < Context.STRICT
        case SameSite.ABSENT if now - cookie.created <= LAX_POST_SECONDS:
            return context < Context.LAX_UNSAFE
        case _:
            return context < Context.LAX


_REASONS = {
    SameSite.STRICT: Reason.SCHEMEFUL_SAME_SITE_STRICT,
    SameSite.LAX: Reason.SCHEMEFUL_SAME_SITE_LAX,
    SameSite.ABSENT: Reason.SCHEMEFUL_SAME_SITE_UNSPECIFIED,
}


def is_third_party(address: Url, top: Url) -> bool:
    """Whether the third-party switch concerns it: another site than the address bar's.

    The scheme counts here too: under an http page its own https host is a third party (measured).
    """
    return not same_site(address, top)


def is_anonymous(request: Request) -> bool:
    """Whether a request goes without credentials: fetch() by default, to another origin.

    Once redirected to another origin it stays without them (Fetch 4.1, response tainting).
    """
    asking = request.asking
    if request.via is not Via.FETCH_DEFAULT or asking is None:
        return False
    hops = (request.address, *map(read_url, request.redirected_through))
    return any(hop.origin != asking.origin for hop in hops)
