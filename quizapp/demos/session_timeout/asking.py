"""What the demo of timeouts asks before a run, and how its situations are put together."""

from __future__ import annotations

from quizapp.demos.session_timeout.inputs import TimeoutInputs
from quizapp.demos.steps import Ask, Situation
from quizapp.texts.saying import saying

RECOGNISED = "recognised"
"""What ``reason`` comes to when the server knows who asks."""
NO_COOKIE = "NoCookie"
"""What it comes to when the browser sent none."""

LOGGED_IN = Ask("logged_in", saying("session_timeout.ask.logged_in"))
SENT = Ask("sent", saying("session_timeout.ask.sent"))
VALID = Ask("valid", saying("session_timeout.ask.valid"))
STORED = Ask("stored", saying("session_timeout.ask.stored"))
THIEF = Ask("thief", saying("session_timeout.ask.thief"))


def reason(*choices: str) -> Ask:
    """What the server says in the end: `RECOGNISED`, or why it does not know who asks."""
    return Ask("reason", saying("session_timeout.ask.reason"), choices)


def prepared(
    level: int,
    name: str,
    asks: tuple[Ask, ...],
    inputs: TimeoutInputs,
    source: str,
    settles: str = "",
) -> Situation[TimeoutInputs]:
    """A situation, whose sentences are found by its name."""
    key = name.replace("-", "_")
    return Situation(
        name,
        level,
        saying(f"session_timeout.title.{key}"),
        saying(f"session_timeout.story.{key}"),
        asks,
        inputs,
        saying(f"session_timeout.lesson.{key}"),
        source,
        settles,
    )
