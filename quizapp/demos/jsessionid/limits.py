"""What can be typed in that makes no sense to a container, told in one line."""

from __future__ import annotations

import math
import re

from quizapp.demos.jsessionid.inputs import Act, Deed, LifeInputs
from quizapp.errors import DemoError

LONGEST_WAIT = 3_652.5 * 86_400  # seconds: ten years
LONGEST_ID = 100_000  # characters; Tomcat refuses a head of more than 8 KB
LARGEST_INT = 2**31 - 1
"""What setMaxInactiveInterval(int) takes."""
_SHOWN = 20  # characters of what is no number
_WHOLE = re.compile(r"([+-]?)0*([0-9]{1,11})")
_FRACTION = re.compile(r"([+-]?)0*([0-9]{1,11}(?:\.[0-9]{1,6})?)")
"""A number as a configuration has it: no underscores, no exponents, no digits of other scripts."""


def check_act(act: Act) -> None:
    """Raises DemoError for a wait that is none, and for an id that fits in no header line."""
    if act.deed is Deed.WAIT:
        if not (math.isfinite(act.seconds) and 0 < act.seconds <= LONGEST_WAIT):
            raise DemoError("error.demo.jsessionid_wait", days=int(LONGEST_WAIT / 86_400))
    elif act.deed is Deed.MADE_UP:
        check_id(act.text)


def check_id(text: str) -> None:
    """Any text may be sent as an id, except what would end the line or is no text at all."""
    if len(text) > LONGEST_ID:
        raise DemoError("error.demo.jsessionid_long", limit=LONGEST_ID)
    unsendable = any(
        ord(one) < 32 or ord(one) == 127 or 0xD800 <= ord(one) < 0xE000 for one in text
    )
    if unsendable:
        raise DemoError("error.demo.jsessionid_unsendable")


def check_setup(inputs: LifeInputs) -> None:
    """Raises DemoError for a timeout that is no int of Java's."""
    if not -LARGEST_INT - 1 <= inputs.max_inactive <= LARGEST_INT:
        raise DemoError("error.demo.jsessionid_max", largest=LARGEST_INT)


def read_seconds(text: str) -> float:
    """A wait as somebody typed it: digits, with a point where it is no whole number of seconds.

    Raises DemoError where it is no number, or one of more digits than any wait has.
    """
    return float(_digits(_FRACTION, text))


def read_limit(text: str) -> int:
    """An idle limit as somebody typed it: whole seconds; raises DemoError as above."""
    return int(_digits(_WHOLE, text))


def _digits(shape: re.Pattern[str], text: str) -> str:
    """The sign and the digits that count; all of the text is read, and none of it passed over."""
    found = shape.fullmatch(text.strip())
    if found is None:
        raise DemoError("error.demo.jsessionid_number", value=text.strip()[:_SHOWN])
    return "".join(found.groups())
