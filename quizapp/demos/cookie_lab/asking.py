"""What the cookie lab asks before a run, and how its situations are put together."""

from __future__ import annotations

from quizapp.demos.cookie_lab.inputs import LabInputs
from quizapp.demos.steps import Ask, Situation
from quizapp.texts.saying import saying

SENT = "sent"
"""What ``reason`` comes to when no rule stands in the way."""
GONE = "gone"
"""What ``reason`` comes to when the cookie was stored and no longer is: no rule had to stop it."""
NOTHING = "nothing"
"""What ``header`` comes to when the server receives no Cookie header."""

STORED = Ask("stored", saying("cookie_lab.ask.stored"))
IS_SENT = Ask("sent", saying("cookie_lab.ask.sent"))
SCRIPT = Ask("js", saying("cookie_lab.ask.js"))

APP, WWW, EVIL = "https://app.shop.test/", "https://www.shop.test/", "https://evil.test/"


def reason(*choices: str) -> Ask:
    """Which rule decides, by Chromium's names, `SENT` or `GONE`."""
    return Ask("reason", saying("cookie_lab.ask.reason"), tuple(map(str, choices)))


def header(*choices: str) -> Ask:
    """What the Cookie header is that the server receives, or `NOTHING`."""
    return Ask("header", saying("cookie_lab.ask.header"), choices)


def prepared(
    level: int, name: str, asks: tuple[Ask, ...], inputs: LabInputs, source: str, settles: str = ""
) -> Situation[LabInputs]:
    """A situation, whose sentences are found by its name."""
    key = name.replace("-", "_")
    return Situation(
        name,
        level,
        saying(f"cookie_lab.title.{key}"),
        saying(f"cookie_lab.story.{key}"),
        asks,
        inputs,
        saying(f"cookie_lab.lesson.{key}"),
        source,
        settles,
    )
