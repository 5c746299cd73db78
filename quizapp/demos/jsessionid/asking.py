"""What the JSESSIONID demo asks before a run, and how its situations are put together."""

from __future__ import annotations

from quizapp.demos.jsessionid.inputs import DEFAULT_NAME, Act, Deed, LifeInputs
from quizapp.demos.steps import Ask, Situation
from quizapp.texts.saying import saying

NONE = "unset"
"""What ``attributes`` and ``name`` come to where no response sets the cookie."""

SET_COOKIE = Ask("set-cookie", saying("jsessionid.ask.set_cookie"))
SENT = Ask("sent", saying("jsessionid.ask.sent"))
KNOWN = Ask("known", saying("jsessionid.ask.known"))
SAME_ID = Ask("same-id", saying("jsessionid.ask.same_id"))
CART = Ask("cart", saying("jsessionid.ask.cart"))
USER = Ask("user", saying("jsessionid.ask.user"))
REWRITTEN = Ask("rewritten", saying("jsessionid.ask.rewritten"))
COUNTS = ("no_session", "one_session", "two_sessions")
"""What ``sessions`` comes to, by how many there are; words, as digits are the keys of choices."""
SESSIONS = Ask("sessions", saying("jsessionid.ask.sessions"), COUNTS)
ATTRIBUTES = Ask(
    "attributes",
    saying("jsessionid.ask.attributes"),
    ("Path, HttpOnly", "Path, Secure, HttpOnly", "Path, Secure, HttpOnly, SameSite", "Path"),
)
NAME = Ask("name", saying("jsessionid.ask.name"), (DEFAULT_NAME, "SID", NONE))

PLAIN, HELLO, ADD, LOGIN, LOGOUT, OLD, OTHER, ROOT, RESTART, CLOSE = (
    Act(deed)
    for deed in (
        Deed.PLAIN,
        Deed.HELLO,
        Deed.CART,
        Deed.LOGIN,
        Deed.LOGOUT,
        Deed.OLD,
        Deed.OTHER,
        Deed.ROOT,
        Deed.RESTART,
        Deed.CLOSE,
    )
)


def wait(seconds: float) -> Act:
    """Time passes in which nobody asks for anything."""
    return Act(Deed.WAIT, seconds=seconds)


def made_up(text: str) -> Act:
    """Somebody sends this as the id."""
    return Act(Deed.MADE_UP, text=text)


def prepared(
    level: int, name: str, asks: tuple[Ask, ...], inputs: LifeInputs, source: str, settles: str = ""
) -> Situation[LifeInputs]:
    """A situation, whose sentences are found by its name."""
    key = name.replace("-", "_")
    return Situation(
        name,
        level,
        saying(f"jsessionid.title.{key}"),
        saying(f"jsessionid.story.{key}"),
        asks,
        inputs,
        saying(f"jsessionid.lesson.{key}"),
        source,
        settles,
    )
