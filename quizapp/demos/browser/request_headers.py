"""The header lines with which a browser says what kind of request it makes."""

from __future__ import annotations

from quizapp.demos.browser.requests import Relation, Request, Via

FORM = "application/x-www-form-urlencoded"
BODY = b"to=mallory&amount=100"
"""What the forms and scripts of the lab post."""
_FETCHES = frozenset({Via.FETCH, Via.FETCH_DEFAULT, Via.FETCH_POST, Via.BEACON})


def request_headers(request: Request, cookie_header: str) -> dict[str, str]:
    """The lines beside Host, in order; ``cookie_header`` comes last and only if there is one."""
    headers = {}
    if request.address.is_trustworthy:  # Fetch Metadata, section 2
        headers["Sec-Fetch-Site"] = fetch_site(request)
    if origin := _origin(request):
        headers["Origin"] = origin
    if request.method == "POST":
        headers["Content-Type"] = FORM if request.via is Via.FORM_POST else "text/plain"
    if cookie_header:
        headers["Cookie"] = cookie_header
    return headers


def fetch_site(request: Request) -> str:
    """How far the page that asks is from every URL on the way (Fetch Metadata, section 2.3)."""
    if request.asking is None:
        return Relation.NONE
    way = (*request.redirected_through, request.url)
    relations = {Request(url, request.via, request.initiator).relation for url in way}
    if relations == {Relation.SAME_ORIGIN}:
        return Relation.SAME_ORIGIN
    if relations <= {Relation.SAME_ORIGIN, Relation.SAME_SITE}:
        return Relation.SAME_SITE
    return Relation.CROSS_SITE


def _origin(request: Request) -> str:
    """Who asks, where the server has to know: with POST, and across origins (Fetch, 3.1)."""
    asking = request.asking
    if asking is None:
        return ""
    crosses = request.via in _FETCHES and request.relation is not Relation.SAME_ORIGIN
    if request.method != "POST" and not crosses:
        return ""
    host = str(asking).partition("://")[2].partition("/")[0]
    return f"{asking.scheme}://{host}"
