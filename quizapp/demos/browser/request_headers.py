"""The header lines with which a browser says what kind of request it makes."""

from __future__ import annotations

from quizapp.demos.browser.mixed_content import asked_for
from quizapp.demos.browser.requests import Relation, Request, Via, relation
from quizapp.demos.browser.urls import Url

FORM = "application/x-www-form-urlencoded"
BODY = b"to=mallory&amount=100"
"""What the forms and scripts of the lab post."""
_FETCHES = frozenset({Via.FETCH, Via.FETCH_DEFAULT, Via.FETCH_POST, Via.BEACON})


def request_headers(request: Request, cookie_header: str) -> dict[str, str]:
    """The lines beside Host, in order; ``cookie_header`` comes last and only if there is one.

    They are about the URL that is really asked for: an http image of an https page goes over
    https. A request that is never made has none.
    """
    asked = asked_for(request)
    if not asked:
        return {}
    headers = {}
    if asked[-1].is_trustworthy:  # Fetch Metadata, section 2
        headers["Sec-Fetch-Site"] = _fetch_site(request.asking, asked)
    if origin := _origin(request, asked[-1]):
        headers["Origin"] = origin
    if request.method == "POST":
        headers["Content-Type"] = FORM if request.via is Via.FORM_POST else "text/plain"
    if cookie_header:
        headers["Cookie"] = cookie_header
    return headers


def _fetch_site(asking: Url | None, asked: tuple[Url, ...]) -> str:
    """How far the page that asks is from every URL on the way (Fetch Metadata, section 2.3)."""
    relations = {relation(asking, url) for url in asked}
    if len(relations) == 1 and relations <= {Relation.NONE, Relation.SAME_ORIGIN}:
        return relations.pop()
    if relations <= {Relation.SAME_ORIGIN, Relation.SAME_SITE}:
        return Relation.SAME_SITE
    return Relation.CROSS_SITE


def _origin(request: Request, arriving: Url) -> str:
    """Who asks, where the server has to know: with POST, and across origins (Fetch, 3.1)."""
    asking = request.asking
    if asking is None:
        return ""
    crosses = request.via in _FETCHES and request.relation is not Relation.SAME_ORIGIN
    if request.method != "POST" and not crosses:
        return ""
    if request.via is Via.FORM_POST and asking.scheme == "https" != arriving.scheme:
        return "null"  # by the default referrer policy, nothing is told to plain http
    host = str(asking).partition("://")[2].partition("/")[0]
    return f"{asking.scheme}://{host}"
