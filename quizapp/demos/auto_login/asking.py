"""What can be asked about a run of auto-login, and how a situation is written."""

from __future__ import annotations

from enum import StrEnum

from quizapp.demos.auto_login.inputs import AutoLoginInputs
from quizapp.demos.auto_login.outcomes import Outcome
from quizapp.demos.steps import Ask, Situation
from quizapp.texts.saying import saying


class Opened(StrEnum):
    """Which of the four ways somebody gets in by."""

    NONE = "opened_none"
    LONG_SESSION = "opened_session"
    NAIVE = "opened_naive"
    ALL = "opened_all"
    OTHER = "opened_others"


def _yes_no(name: str) -> Ask:
    return Ask(name, saying(f"auto_login.ask.{name}"))


MINA = _yes_no("mina")
"""Whether Mina's last visit was recognised without a password."""
ATTACKER = _yes_no("attacker")
"""Whether the attacker's last visit was taken for Mina."""
ALARM = _yes_no("alarm")
"""Whether the server noticed a theft, or believes so."""
PHONE = _yes_no("phone")
JUNO = _yes_no("juno")
SENT = _yes_no("sent")
"""Whether Mina's browser still sent the long-lived cookie with its last request."""
CHANGED = _yes_no("changed")
"""Whether the value in Mina's browser changed with its last visit."""
IN_DUMP = _yes_no("in_dump")
"""Whether what the cookie holds as its secret stands in the dump."""
OUTCOME = Ask(
    "outcome",
    saying("auto_login.ask.outcome"),
    (Outcome.ROTATED, Outcome.THEFT, Outcome.EXPIRED, Outcome.UNKNOWN, Outcome.MALFORMED),
)
"""What came of the last remember-me cookie that the attacker sent."""
OPENED = Ask(
    "opened",
    saying("auto_login.ask.opened"),
    (Opened.ALL, Opened.NAIVE, Opened.LONG_SESSION, Opened.NONE),
)


def prepared(
    level: int,
    name: str,
    asks: tuple[Ask, ...],
    inputs: AutoLoginInputs,
    source: str,
    settles: str = "",
) -> Situation[AutoLoginInputs]:
    """A situation, whose sentences are found by its name."""
    key = name.replace("-", "_")
    return Situation(
        name,
        level,
        saying(f"auto_login.title.{key}"),
        saying(f"auto_login.story.{key}"),
        asks,
        inputs,
        saying(f"auto_login.lesson.{key}"),
        source,
        settles,
    )
