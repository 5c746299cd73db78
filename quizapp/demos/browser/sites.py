"""Sites: which hosts belong to one owner, by the Public Suffix List and the scheme."""

from functools import cache

from quizapp.demos.browser.suffixes import suffixes
from quizapp.demos.browser.urls import Url, is_ip_address


@cache
def registrable_domain(host: str) -> str | None:
    """The part of a host that one owner registered (`shop.test` of `www.shop.test`).

    None for IP addresses, for single names such as `localhost` and for public suffixes
    themselves: such a host is a site of its own. RFC 6265bis 5.1.2 and 5.2.
    """
    if is_ip_address(host):
        return None
    name = host.removesuffix(".")
    if not name or name.startswith(".") or ".." in name:
        return None
    owned = suffixes().privatesuffix(name)
    return None if owned is None else owned + host[len(name) :]


def site_name(host: str) -> str:
    """The registrable domain, or the host itself where there is none."""
    return registrable_domain(host) or host


def site(url: Url) -> tuple[str, str]:
    """Scheme and site name: what two URLs share when they are same-site (RFC 6265bis 5.2)."""
    return (_web_scheme(url.scheme), site_name(url.host))


def same_site(one: Url, other: Url) -> bool:
    """Whether two URLs are of one site; http and https of a host are not (schemeful)."""
    return site(one) == site(other)


def same_site_ignoring_scheme(one: Url, other: Url) -> bool:
    """Whether two URLs are of one owner, whatever their schemes."""
    return site_name(one.host) == site_name(other.host)


def _web_scheme(scheme: str) -> str:
    return {"ws": "http", "wss": "https"}.get(scheme, scheme)
