"""What the hijacking demo asks before a run, and what can come out."""

from __future__ import annotations

from enum import StrEnum

from quizapp.demos.browser.reasons import Reason
from quizapp.demos.session_hijacking.inputs import HijackingInputs
from quizapp.demos.steps import Ask, Situation
from quizapp.texts.saying import saying


class Barrier(StrEnum):
    """What an attack failed at, beside the rules of the cookie jar (`Reason`)."""

    NOTHING = "not_stopped"
    CIPHERTEXT = "ciphertext"
    """What was recorded is encrypted."""
    NO_COOKIE = "no_cookie"
    """The request came without a session cookie."""
    EMPTY_JAR = "empty_jar"
    """The browser has no session cookie that could be taken or sent."""
    UNKNOWN_ID = "unknown_id"
    """The server has never given out this id."""
    NEW_ID = "new_id_at_login"
    LOGGED_OUT = "ended_at_logout"
    IDLE = "idle_timeout"
    ABSOLUTE = "absolute_timeout"
    CSRF_TOKEN = "csrf_token"
    PASSWORD = "re_authentication"
    NOT_SIGNED_IN = "not_signed_in"
    """The id is good, but nobody has logged in under it."""


LOGIN = Ask("login", saying("hijacking.ask.login"))
HEARD = Ask("heard", saying("hijacking.ask.heard"))
STOLEN = Ask("stolen", saying("hijacking.ask.stolen"))
COOKIE = Ask("cookie", saying("hijacking.ask.cookie"))
READ = Ask("read", saying("hijacking.ask.read"))
TRANSFERRED = Ask("transferred", saying("hijacking.ask.transferred"))


def stopped_by(*choices: Barrier | Reason) -> Ask:
    """What the attack fails at, if at anything."""
    return Ask("barrier", saying("hijacking.ask.barrier"), tuple(map(str, choices)))


def prepared(
    level: int,
    name: str,
    asks: tuple[Ask, ...],
    inputs: HijackingInputs,
    source: str,
    settles: str = "",
) -> Situation[HijackingInputs]:
    """A situation, whose sentences are found by its name."""
    key = name.replace("-", "_")
    return Situation(
        name,
        level,
        saying(f"hijacking.title.{key}"),
        saying(f"hijacking.story.{key}"),
        asks,
        inputs,
        saying(f"hijacking.lesson.{key}"),
        source,
        settles,
    )
