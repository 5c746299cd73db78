"""Where a cookie belongs: domain matching, path matching and the default path."""

from quizapp.demos.browser.stored_cookie import Cookie
from quizapp.demos.browser.urls import Url


def domain_matches(host: str, domain: str) -> bool:
    """Whether a host is the domain or lies under it, RFC 6265bis 5.1.3 (both in lower case)."""
    return host == domain or host.endswith("." + domain)


def belongs_to_host(cookie: Cookie, host: str) -> bool:
    """Whether a cookie goes to a host at all."""
    if cookie.host_only:
        return host == cookie.domain
    return domain_matches(host, cookie.domain)


def path_matches(path: str, cookie_path: str) -> bool:
    """Whether a cookie's path is the request's or a folder above it, RFC 6265bis 5.1.4."""
    if not path.startswith(cookie_path):
        return False
    rest = path[len(cookie_path) :]
    return not rest or cookie_path.endswith("/") or rest.startswith("/")


def default_path(url: Url) -> str:
    """The folder of the URL that sets the cookie, without the slash at its end (5.1.4)."""
    return url.path.rpartition("/")[0] or "/"
