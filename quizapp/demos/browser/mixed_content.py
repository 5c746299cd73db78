"""Where a request ends up when a page loaded over https asks for something over http."""

from dataclasses import replace

from quizapp.demos.browser.requests import Request, Via
from quizapp.demos.browser.urls import Url, in_local_network, read_url


def destination(request: Request) -> Url | None:
    """Where a request arrives, or None if the browser does not make it (Mixed Content 4)."""
    asked = asked_for(request)
    return asked[-1] if asked else None


def asked_for(request: Request) -> tuple[Url, ...]:
    """Every URL that the browser asks for on the way, the destination last; none if it would
    have to ask for one that it does not.

    Navigations of the address bar always go. A form that posts from https to http goes too:
    Chromium warns first, which is a question for the person and not for the cookie.
    """
    urls = (*map(read_url, request.redirected_through), request.address)
    if request.is_top_level or not _asks_from_https(request):
        return urls
    asked = tuple(allowed for url in urls if (allowed := _allowed(url, request.via)))
    return asked if len(asked) == len(urls) else ()


def _asks_from_https(request: Request) -> bool:
    asking = request.asking
    return request.top.is_cryptographic or (asking is not None and asking.is_cryptographic)


def _allowed(url: Url, via: Via) -> Url | None:
    """Where one URL is fetched; Chromium lets the local network be asked over http (measured)."""
    if url.is_trustworthy or in_local_network(url.host):
        return url
    if via is not Via.IMG or url.is_ip_address:
        return None
    return replace(url, scheme="https", port=443 if url.port == 80 else url.port)
