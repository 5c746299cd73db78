"""Where a request ends up when a page loaded over https asks for something over http."""

from dataclasses import replace

from quizapp.demos.browser.requests import Request, Via
from quizapp.demos.browser.urls import Url, in_local_network, read_url


def destination(request: Request) -> Url | None:
    """Where a request arrives, or None if the browser does not make it (Mixed Content 4).

    Navigations of the address bar always go. A form that posts from https to http goes too:
    Chromium warns first, which is a question for the person and not for the cookie.
    """
    if request.is_top_level or not _asks_from_https(request):
        return request.address
    hops = [read_url(hop) for hop in request.redirected_through]
    urls = [_allowed(url, request.via) for url in (*hops, request.address)]
    return None if None in urls else urls[-1]


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
