"""What a run of the hijacking demo needs to know: the attack, and which defences are on."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from quizapp.demos.browser.stored_cookie import SameSite

SHOP, EVIL = "shop.test", "evil.test"
VICTIM, ATTACKER = "mina", "mallory"
MINUTE, HOUR, DAY = 60.0, 3_600.0, 86_400.0  # seconds
IDLE, ABSOLUTE = 30 * MINUTE, 8 * HOUR
"""How long a session lasts without a request, and in all; OWASP names 15 to 30 minutes and 4 to
8 hours (Session Management Cheat Sheet, Idle Timeout and Absolute Timeout)."""
EARLY, LATE = 1 * MINUTE, 3 * MINUTE
"""When the forged form is posted: within Chromium's two minutes of Lax+POST, and after them."""
POLLING = 25 * MINUTE
"""How often a thief asks who does not want a session to become idle."""


class Attack(StrEnum):
    """What the attacker tries."""

    SNIFFING = "sniffing"
    """He records what passes on the Wi-Fi while the victim logs in."""
    OLD_LINK = "old-link"
    """He records one request that an old http:// link makes."""
    XSS_READ = "xss-read"
    """His script on the shop's page sends him document.cookie."""
    XSS_REQUEST = "xss-request"
    """His script on the shop's page makes requests by itself."""
    FIXATION = "fixation"
    """He has the victim log in under an id that he knows."""
    GUESSING = "guessing"
    """He tries the ids around his own."""
    CSRF_EARLY = "csrf-early"
    """A page of his posts a form to the shop, a minute after the login."""
    CSRF_LATE = "csrf-late"
    """The same, three minutes after the login."""
    AFTER_LOGOUT = "after-logout"
    """He has copied the id, and uses it when the victim has logged out."""
    NEXT_DAY = "next-day"
    """He has copied the id, and uses it a day later."""
    POLLING = "polling"
    """The same, but he asks for a page every 25 minutes until then."""


@dataclass(frozen=True, slots=True)
class Defences:
    """What the shop does against it. All of them may be off."""

    tls: bool = False
    secure: bool = False
    http_only: bool = False
    same_site: SameSite = SameSite.ABSENT
    new_id: bool = False
    """The session gets a new id at login."""
    random_id: bool = False
    """Ids are 128 random bits; otherwise they count."""
    csrf_token: bool = False
    invalidate: bool = False
    """Logging out ends the session on the server too, and not only the cookie."""
    idle: bool = False
    absolute: bool = False
    password_again: bool = False
    """A transfer wants the password once more (re-authentication)."""

    def switched(self, name: str) -> Defences:
        """With one of `SWITCHES` changed; SameSite goes to its next value."""
        if name == "same_site":
            after = _SAME_SITE.index(self.same_site) + 1
            return replace(self, same_site=_SAME_SITE[after % len(_SAME_SITE)])
        changes: dict[str, Any] = {name: not getattr(self, name)}
        return replace(self, **changes)

    def turned_on(self, name: str) -> Defences:
        """With one of `SWITCHES` on; of SameSite, Lax, unless it is Strict already."""
        if name == "same_site":
            strict = self.same_site is SameSite.STRICT
            return replace(self, same_site=SameSite.STRICT if strict else SameSite.LAX)
        changes: dict[str, Any] = {name: True}
        return replace(self, **changes)

    def is_on(self, name: str) -> bool:
        """Whether one of `SWITCHES` protects."""
        if name == "same_site":
            return self.same_site in (SameSite.LAX, SameSite.STRICT)
        return bool(getattr(self, name))

    def shows(self, name: str) -> bool:
        """Whether one of `SWITCHES` stands in what the shop sends or does: SameSite=None too."""
        return self.is_on(name) or (name == "same_site" and self.same_site is SameSite.NONE)


SWITCHES = (
    "tls",
    "secure",
    "http_only",
    "same_site",
    "new_id",
    "random_id",
    "csrf_token",
    "invalidate",
    "idle",
    "absolute",
    "password_again",
)
"""The defences by name, in the order of the request's way: wire, cookie, id, server."""
_SAME_SITE = (SameSite.ABSENT, SameSite.LAX, SameSite.STRICT, SameSite.NONE)

ALL_ON = Defences(
    tls=True,
    secure=True,
    http_only=True,
    same_site=SameSite.LAX,
    new_id=True,
    random_id=True,
    csrf_token=True,
    invalidate=True,
    idle=True,
    absolute=True,
    password_again=True,
)


@dataclass(frozen=True, slots=True)
class HijackingInputs:
    """One attack on one shop."""

    attack: Attack
    defences: Defences = Defences()
