"""Requests as the browser sees them: what made them, from which page, and to where."""

from dataclasses import dataclass
from enum import StrEnum

from quizapp.demos.browser.sites import same_site, same_site_ignoring_scheme
from quizapp.demos.browser.urls import Url, read_url


class Via(StrEnum):
    """What made the browser send a request."""

    ADDRESS_BAR = "address-bar"
    LINK_GET = "link-get"
    LINK_GET_302 = "link-get-302"
    """A link whose target redirects before the request in question."""
    FORM_GET = "form-get"
    FORM_POST = "form-post"
    WINDOW_OPEN = "window-open"
    FETCH = "fetch"
    """fetch() with credentials "include"."""
    FETCH_DEFAULT = "fetch-default"
    """fetch() without options: credentials only to the page's own origin."""
    FETCH_POST = "fetch-post"
    """fetch() with credentials "include" and method POST."""
    IMG = "img"
    SCRIPT = "script"
    IFRAME = "iframe"
    BEACON = "beacon"
    """navigator.sendBeacon(), a POST."""


class Relation(StrEnum):
    """How the page that asks stands to the URL it asks for (Fetch, Sec-Fetch-Site)."""

    NONE = "none"
    """Typed in the address bar: no page asks."""
    SAME_ORIGIN = "same-origin"
    SAME_SITE = "same-site"
    CROSS_SITE = "cross-site"
    SCHEMEFUL_CROSS_SITE = "schemeful-cross-site"
    """One owner but http on one side and https on the other, so cross-site."""


def relation(asking: Url | None, address: Url) -> Relation:
    """How a page that asks, or nobody, stands to a URL."""
    if asking is None:
        return Relation.NONE
    if asking.origin == address.origin:
        return Relation.SAME_ORIGIN
    if same_site(asking, address):
        return Relation.SAME_SITE
    if same_site_ignoring_scheme(asking, address):
        return Relation.SCHEMEFUL_CROSS_SITE
    return Relation.CROSS_SITE


TOP_LEVEL = frozenset(
    {
        Via.ADDRESS_BAR,
        Via.LINK_GET,
        Via.LINK_GET_302,
        Via.FORM_GET,
        Via.FORM_POST,
        Via.WINDOW_OPEN,
    }
)
"""What changes the address bar, and so makes the target the site of its own cookies."""

POSTS = frozenset({Via.FORM_POST, Via.FETCH_POST, Via.BEACON})
SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS", "TRACE"})


@dataclass(frozen=True, slots=True)
class Page:
    """A document that is shown, whose scripts read and write document.cookie."""

    url: str
    embedded_in: str | None = None
    """The URL of the page in the address bar, if this one is in an iframe of it."""

    def __post_init__(self) -> None:
        read_url(self.url)
        if self.embedded_in is not None:
            read_url(self.embedded_in)

    @property
    def address(self) -> Url:
        """Its URL, read."""
        return read_url(self.url)

    @property
    def top(self) -> Url:
        """The URL in the address bar."""
        return read_url(self.embedded_in or self.url)


@dataclass(frozen=True, slots=True)
class Request:
    """One HTTP request; raises UnreadableUrl if a URL in it cannot be read."""

    url: str
    via: Via = Via.ADDRESS_BAR
    initiator: str | None = None
    """The URL of the page that asks; None means that somebody typed the address."""
    method: str = ""
    """Derived from `via` unless given."""
    redirected_through: tuple[str, ...] = ()
    """URLs that answered with a redirect before this one, in order."""
    embedded_in: str | None = None
    """The URL in the address bar, if the page that asks is in an iframe of it."""

    def __post_init__(self) -> None:
        for text in (self.url, self.initiator, *self.redirected_through, self.embedded_in):
            if text is not None:
                read_url(text)
        if not self.method:
            # 302 turns POST into GET (Fetch 4.4); after a 307 the method has to be given.
            posts = self.via in POSTS and not self.redirected_through
            object.__setattr__(self, "method", "POST" if posts else "GET")

    @property
    def address(self) -> Url:
        """Where it goes, read."""
        return read_url(self.url)

    @property
    def asking(self) -> Url | None:
        """The page that asks, read."""
        return None if self.initiator is None else read_url(self.initiator)

    @property
    def is_top_level(self) -> bool:
        """Whether the address bar changes."""
        return self.via in TOP_LEVEL

    @property
    def is_safe(self) -> bool:
        """Whether its method is one that changes nothing, RFC 9110 9.2.1."""
        return self.method.upper() in SAFE_METHODS

    @property
    def relation(self) -> Relation:
        """How the page that asks stands to the target."""
        return relation(self.asking, self.address)

    @property
    def top(self) -> Url:
        """What stands in the address bar while it is made; for a navigation, its target."""
        if self.is_top_level:
            return self.address
        return read_url(self.embedded_in or self.initiator or self.url)

    @property
    def page(self) -> Page | None:
        """The document that it opens, or None if it opens none."""
        if self.is_top_level:
            return Page(self.url)
        return Page(self.url, str(self.top)) if self.via is Via.IFRAME else None


class Restart(StrEnum):
    """How the browser is started again."""

    NORMAL = "normal"
    """A new window: session cookies are gone."""
    RESTORE = "restore"
    """The setting "Continue where you left off", or after a crash: session cookies are back."""
