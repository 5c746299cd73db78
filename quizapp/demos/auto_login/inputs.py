"""What can be chosen about auto-login: how it is done, and what people do after each other."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from quizapp.errors import DemoError

MINUTE, DAY = 60.0, 86_400.0
"""In seconds."""
LONGEST_GRACE = 3_600
"""Seconds."""
LONGEST_PAUSE = 86_400
"""Seconds between two deeds of free play."""
LONGEST_LIFE = 400
"""Days; browsers keep no cookie for longer (RFC 6265bis, 5.5)."""


class Way(StrEnum):
    """How a server recognises a browser that was closed in between."""

    REMEMBER = "selector-validator"
    """A random token per device, ``selector:validator``, of which the server keeps a hash."""
    MAC = "mac-address"
    USER_ID = "user-id"
    LONG_SESSION = "long-session"
    """The session id itself, in a cookie that lives for weeks."""


NAIVE = (Way.MAC, Way.USER_ID, Way.LONG_SESSION)
FOUR_WAYS = (*NAIVE, Way.REMEMBER)
"""All, in the order in which they are visited: what is worth looking at comes last."""


class Act(StrEnum):
    """One thing that somebody does."""

    LOGIN = "login"
    """Mina logs in with her password and ticks "remember me"."""
    RESTART = "restart"
    """Mina closes her browser and opens it again, which ends session cookies."""
    VISIT = "visit"
    """Mina opens the site."""
    TWO_TABS = "two-tabs"
    """Her browser opens the site in two tabs at the same moment."""
    LOST_VISIT = "lost-visit"
    """She opens the site, and the answer never arrives."""
    LOGOUT = "logout"
    LOGOUT_EVERYWHERE = "logout-everywhere"
    PASSWORD = "password"
    """Mina changes her password."""
    COPY = "copy"
    """The attacker copies the long-lived cookie out of Mina's browser."""
    DUMP = "dump"
    """The attacker gets a dump of the database."""
    ATTACK = "attack"
    """The attacker opens the site with the best that he has."""
    FORGE = "forge"
    """The attacker sends a value of his own in the remember-me cookie."""
    PHONE_LOGIN = "phone-login"
    PHONE_VISIT = "phone-visit"
    """Mina's other device, whose browser was closed in between."""
    JUNO_LOGIN = "juno-login"
    JUNO_VISIT = "juno-visit"
    """Another user of the site, whose browser was closed in between."""
    WAIT = "wait"
    """Nobody does anything."""


@dataclass(frozen=True, slots=True)
class Deed:
    """An act, and when it comes."""

    act: Act
    after: float = MINUTE
    """Seconds since what came before."""
    typed: str = ""
    """The value of the cookie for ``FORGE``; ``{selector}`` in it is the one of Mina's cookie."""


@dataclass(frozen=True, slots=True)
class AutoLoginInputs:
    """One server for each way, and what happens to it."""

    ways: tuple[Way, ...] = (Way.REMEMBER,)
    deeds: tuple[Deed, ...] = ()
    grace: float = 0.0
    """Seconds for which the validator before the last rotation still logs in."""
    days: float = 30.0
    """How long the server remembers, and Max-Age of the cookie."""


def deeds(*acts: Act | Deed) -> tuple[Deed, ...]:
    """One after the other, a minute apart unless a deed says otherwise."""
    return tuple(one if isinstance(one, Deed) else Deed(one) for one in acts)


def refuse_pause(seconds: float) -> None:
    """Raises DemoError for a time between two deeds that is none, or too long."""
    if not 0 <= seconds <= LONGEST_PAUSE:
        raise DemoError("error.demo.auto_login_pause", limit=LONGEST_PAUSE)


def refuse_nonsense(inputs: AutoLoginInputs) -> None:
    """Raises DemoError for a lifetime or a grace that no server would have."""
    if not 0 <= inputs.grace <= LONGEST_GRACE:
        raise DemoError("error.demo.auto_login_grace", limit=LONGEST_GRACE)
    if not 1 <= inputs.days <= LONGEST_LIFE:
        raise DemoError("error.demo.auto_login_days", limit=LONGEST_LIFE)
