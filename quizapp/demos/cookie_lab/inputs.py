"""Everything that can be chosen in the cookie lab: where a cookie comes from and who asks next."""

from __future__ import annotations

import re
from dataclasses import dataclass

from quizapp.demos.browser.requests import Restart, Via

_HEADER = re.compile(r"\s*set-cookie\s*:", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class LabInputs:
    """One cookie, and one request that could carry it. Texts are as somebody typed them."""

    set_cookie: str = "sid=31d4d96e"
    """The value of the Set-Cookie line, or of the assignment to document.cookie."""
    set_url: str = "https://app.shop.test/"
    """What the response answers that sets the cookie; or the page whose script does."""
    set_via: Via = Via.ADDRESS_BAR
    """How that URL came to be requested."""
    set_initiator: str | None = None
    """The page that requested it; None where somebody typed the address."""
    set_by_script: bool = False
    """Whether a script of that page writes the cookie instead of the server."""
    earlier: str = ""
    """The Set-Cookie line of an earlier response of that URL; empty where there was none."""

    age: float = 0.0
    """Seconds that pass between storing and the request."""
    restart: Restart | None = None
    """Whether and how the browser is closed and started again in between."""
    third_party_cookies: bool = True
    """The browser's switch."""

    url: str = "https://app.shop.test/"
    """What is requested in the end."""
    via: Via = Via.ADDRESS_BAR
    """How."""
    initiator: str | None = None
    """The page that asks; None where somebody typed the address or came from another program."""
    redirected_through: tuple[str, ...] = ()
    """What answers with a redirect before ``url``, in order."""
    embedded_in: str | None = None
    """The page in the address bar, if the page that asks is in an iframe of it."""


def without_header_name(pasted: str) -> str:
    """What somebody pasted, without the ``Set-Cookie:`` that was copied along and the blanks."""
    name = _HEADER.match(pasted)
    return pasted[name.end() if name else 0 :].strip()
