"""The event log in words."""

from __future__ import annotations

from quizapp.demos.auto_login.event_log import Event
from quizapp.demos.auto_login.outcomes import Outcome
from quizapp.texts.saying import Saying, saying

_WITHOUT_USER = (
    Outcome.UNKNOWN,
    Outcome.MALFORMED,
    Outcome.NOBODY,
    Outcome.WRONG_PASSWORD,
)


def told(event: Event) -> Saying:
    """A line of the log, for people."""
    key = f"auto_login.event.{event.outcome}"
    if event.outcome in _WITHOUT_USER:
        return saying(key)
    user = person(event.user) if event.user else saying("auto_login.user.somebody")
    return saying(key, user=user, revoked=event.revoked)


def person(name: str) -> Saying:
    """What a user is called."""
    return saying(f"auto_login.user.{name}")
