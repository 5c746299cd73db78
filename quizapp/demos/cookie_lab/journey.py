"""Turns what somebody typed into the requests that a browser would make, or says what is wrong."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from quizapp.demos.browser.requests import Page, Request, Via
from quizapp.demos.browser.urls import UnreadableUrl, Url, read_url
from quizapp.demos.browser_jar import BrowserJar, Stored
from quizapp.demos.cookie_lab.inputs import LabInputs
from quizapp.demos.cookie_lab.pages import submitted
from quizapp.errors import DemoError
from quizapp.texts.saying import Saying, saying

LONGEST_LINE = 8_192
"""Characters. A browser takes 4,096 octets of name and value, and 1,024 for an attribute."""
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
    if max(len(inputs.set_cookie), len(inputs.earlier)) > LONGEST_LINE:
        raise DemoError("error.demo.cookie_lab_long", limit=f"{LONGEST_LINE:,}")
    if not (math.isfinite(inputs.age) and 0 <= inputs.age <= LONGEST_AGE):
        raise DemoError("error.demo.cookie_lab_age", days=int(LONGEST_AGE / 86_400))
    for url in _typed(inputs):
        _check(url)
    if inputs.via is Via.LINK_GET_302 and not inputs.redirected_through:
        raise DemoError("error.demo.cookie_lab_no_redirect")
    setting = _request(inputs.set_url, inputs.set_via, inputs.set_initiator)
    if inputs.set_by_script and setting.page is None:
        raise DemoError("error.demo.cookie_lab_no_script", via=_kind(inputs.set_via))
    return Journey(
        _pages(inputs.set_via, inputs.set_initiator, None),
        setting,
        _pages(inputs.via, inputs.initiator, inputs.embedded_in),
        _hops(inputs),
    )


def written_by_script(jar: BrowserJar, line: str, opening: Request) -> Stored:
    """What a script's ``document.cookie = line`` comes to on the page that a request opens."""
    if opening.page is None or not jar.send(opening).arrives:  # there is no page to run it on
        return jar.store(line, opening)
    return jar.script_write(line, opening.page)


def script_page(target: Request) -> Page:
    """The page whose document.cookie is read: the one that opens, else the one that asks."""
    return target.page or Page(target.initiator or target.url, target.embedded_in)


def _typed(inputs: LabInputs) -> Iterator[str]:
    maybe = (inputs.set_initiator, inputs.initiator, inputs.embedded_in)
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
    if not initiator and (embedded_in or via not in _NEEDS_NO_PAGE):
        raise DemoError("error.demo.cookie_lab_no_page", via=_kind(via))
    if via is Via.FORM_GET and not redirected_through:
        url = str(submitted(read_url(url)))
    page, frame = initiator or None, embedded_in or None
    return Request(url, via, page, redirected_through=redirected_through, embedded_in=frame)


def _kind(via: Via) -> Saying:
    return saying(f"cookie_lab.via.{via.name.lower()}")


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
