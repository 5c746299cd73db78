"""Turns what somebody typed into the requests that a browser would make, or says what is wrong."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from quizapp.demos.browser.requests import Page, Request, Via
from quizapp.demos.browser.urls import UnreadableUrl, Url, read_url
from quizapp.demos.cookie_lab.inputs import LabInputs
from quizapp.errors import DemoError
from quizapp.texts.saying import saying

LONGEST_LINE = 100_000  # octets; nobody types more, and a browser takes 4,096 for a cookie
LONGEST_AGE = 3_652.5 * 86_400  # seconds: ten years
_SERVED = ("http", "https")
_NEEDS_NO_PAGE = (Via.ADDRESS_BAR, Via.LINK_GET, Via.LINK_GET_302)
"""What can begin outside a page: a link may be in a mail program."""


@dataclass(frozen=True, slots=True)
class Journey:
    """The requests of one run, in order."""

    before: tuple[Request, ...]
    """What opens the page that requests the cookie."""
    setting: Request
    """What is answered with the cookie; where a script sets it, what opens the script's page."""
    pages: tuple[Request, ...]
    """What opens the page that asks, and the page around it."""
    hops: tuple[Request, ...]
    """What is asked for: the redirects on the way, and last the target."""

    @property
    def target(self) -> Request:
        """The request that all is about."""
        return self.hops[-1]

    @property
    def addresses(self) -> tuple[Url, ...]:
        """Every URL that is asked for."""
        asked = (*self.before, self.setting, *self.pages, *self.hops)
        return tuple(request.address for request in asked)


def plan(inputs: LabInputs) -> Journey:
    """The requests of a run; raises DemoError, in a sentence for people, where there are none."""
    if len(inputs.set_cookie) > LONGEST_LINE:
        raise DemoError("error.demo.cookie_lab_long", limit=LONGEST_LINE)
    if not (math.isfinite(inputs.age) and 0 <= inputs.age <= LONGEST_AGE):
        raise DemoError("error.demo.cookie_lab_age", days=int(LONGEST_AGE / 86_400))
    for url in _typed(inputs):
        _check(url)
    return Journey(
        _pages(inputs.set_via, inputs.set_initiator, None),
        _request(inputs.set_url, inputs.set_via, inputs.set_initiator),
        _pages(inputs.via, inputs.initiator, inputs.embedded_in),
        _hops(inputs),
    )


def script_page(inputs: LabInputs, target: Request) -> Page:
    """The page whose document.cookie is read."""
    if inputs.script_page:
        return Page(inputs.script_page)
    return target.page or Page(target.initiator or target.url, target.embedded_in)


def _typed(inputs: LabInputs) -> Iterator[str]:
    maybe = (inputs.set_initiator, inputs.initiator, inputs.embedded_in, inputs.script_page)
    yield from (inputs.set_url, inputs.url, *inputs.redirected_through)
    yield from (url for url in maybe if url)


def _check(text: str) -> None:
    try:
        url = read_url(text)
    except UnreadableUrl as error:
        raise DemoError("error.demo.cookie_lab_url", url=text[:200]) from error
    if url.scheme not in _SERVED:
        raise DemoError("error.demo.cookie_lab_scheme", scheme=url.scheme)


def _request(
    url: str,
    via: Via,
    initiator: str | None,
    redirected_through: tuple[str, ...] = (),
    embedded_in: str | None = None,
) -> Request:
    if via is Via.ADDRESS_BAR:  # nobody's page has a part in it
        return Request(url, via, redirected_through=redirected_through)
    if not initiator and via not in _NEEDS_NO_PAGE:
        kind = saying(f"cookie_lab.via.{via.name.lower()}")
        raise DemoError("error.demo.cookie_lab_no_page", via=kind)
    page, frame = initiator or None, (embedded_in or None) if initiator else None
    return Request(url, via, page, redirected_through=redirected_through, embedded_in=frame)


def _pages(via: Via, page: str | None, around: str | None) -> tuple[Request, ...]:
    if via is Via.ADDRESS_BAR or not page:
        return ()
    if not around:
        return (Request(page),)
    return (Request(around), Request(page, Via.IFRAME, around))


def _hops(inputs: LabInputs) -> tuple[Request, ...]:
    urls = (*inputs.redirected_through, inputs.url)
    return tuple(
        _request(url, inputs.via, inputs.initiator, urls[:place], inputs.embedded_in)
        for place, url in enumerate(urls)
    )
