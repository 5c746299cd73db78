"""What can be set about timeouts, and what somebody does while time passes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

MINUTE, HOUR, DAY = 60, 3_600, 86_400
"""In seconds."""
NEVER = 0
"""As an idle timeout or an absolute limit: there is none (Jakarta Servlet 6.0, section 7.5)."""


class Deed(StrEnum):
    """One thing that somebody does."""

    VISIT = "visit"
    """The user opens the account page."""
    HTTP = "http"
    """The same page, but over http: somebody typed the address so, or follows an old link."""
    LOGIN = "login"
    LOGOUT = "logout"
    CLOSE = "close"
    """The browser is closed."""
    OPEN = "open"
    """It is started again as usual."""
    RESTORE = "restore"
    """It is started again where it left off."""
    STEAL = "steal"
    """A thief copies the cookie out of the browser and sends a request every minute from now on."""
    LOOK = "look"
    """Nobody does anything; it is looked at how things are."""


PAGES = (Deed.VISIT, Deed.HTTP)
"""To open a page, of which the server says whether it knows who asks."""


@dataclass(frozen=True, slots=True)
class Planned:
    """What happens when."""

    at: int
    """Seconds after the login."""
    deed: Deed


@dataclass(frozen=True, slots=True)
class TimeoutInputs:
    """The timeouts of one server, the cookie that it sets, and a day with both."""

    idle: int = 30 * MINUTE
    """Seconds without a request after which a session ends; 0 or less means never."""
    absolute: int = NEVER
    """Seconds after its creation at which a session ends; 0 or less means never."""
    max_age: int | None = None
    """Max-Age of the cookie; None means that Set-Cookie has none."""
    renew: bool = False
    """Whether the server sends Set-Cookie with every answer, and not only at the login."""
    attribute: str = "Max-Age"
    """How that attribute is written in Set-Cookie."""
    sweep: int = MINUTE
    """Seconds between two sweeps of the server's memory; Tomcat has 6 x 10 by default."""
    plan: tuple[Planned, ...] = ()
    """What happens after the login, in order."""


def plan(*deeds: tuple[int, Deed]) -> tuple[Planned, ...]:
    """``plan((20, VISIT), (40, VISIT))``: what happens how many minutes after the login."""
    return tuple(Planned(minutes * MINUTE, deed) for minutes, deed in deeds)
