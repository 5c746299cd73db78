"""What a server can make of a request, by the names under which its event log has it."""

from __future__ import annotations

from enum import StrEnum


class Outcome(StrEnum):
    """One line of an event log."""

    ROTATED = "rotated"
    """The remember-me cookie is right: logs in, and the validator is replaced."""
    GRACE = "within_grace"
    """It has the validator before the last one, which was only just replaced: logs in."""
    THEFT = "theft"
    """The selector is known and the validator is not: all tokens of that user are revoked."""
    EXPIRED = "token_expired"
    UNKNOWN = "unknown_selector"
    MALFORMED = "malformed_cookie"

    SESSION = "session"
    """A session is still there, so nothing else is looked at."""
    RECOGNISED = "recognised"
    """A naive server knows the value in the cookie, and asks for nothing more."""
    NOBODY = "nobody"
    """Nothing in the request says who it is."""

    LOGIN = "login"
    WRONG_PASSWORD = "wrong_password"
    LOGOUT = "logout"
    LOGOUT_EVERYWHERE = "logout_everywhere"
    PASSWORD = "password"
    """The password was changed."""


REFUSALS = frozenset(
    {
        Outcome.THEFT,
        Outcome.EXPIRED,
        Outcome.UNKNOWN,
        Outcome.MALFORMED,
        Outcome.WRONG_PASSWORD,
    }
)
"""What turns somebody down who showed something."""
