"""The settings of the server as somebody types them into fields."""

from __future__ import annotations

from dataclasses import replace

from quizapp.demos.session_timeout.durations import length, read_duration, written_duration
from quizapp.demos.session_timeout.inputs import NEVER, TimeoutInputs
from quizapp.texts.saying import Saying, saying

ON, OFF = "on", "off"
RENEW = (OFF, ON)
FIELDS = ("idle", "absolute", "max_age", "renew")
"""Names of the fields, which are those of the inputs."""


def with_setting(inputs: TimeoutInputs, field: str, text: str) -> TimeoutInputs:
    """The inputs with one field as it was typed; raises ``DemoError`` where that is no time.

    An empty absolute limit or Max-Age means that there is none.
    """
    match field:
        case "idle":
            return replace(inputs, idle=read_duration(text))
        case "absolute":
            return replace(inputs, absolute=read_duration(text) if text.strip() else NEVER)
        case "max_age":
            return replace(inputs, max_age=read_duration(text) if text.strip() else None)
        case "renew":
            return replace(inputs, renew=text == ON)
        case _:
            raise LookupError(field)


def typed(inputs: TimeoutInputs, field: str) -> str:
    """What stands in a field for these inputs."""
    match field:
        case "idle":
            return written_duration(inputs.idle)
        case "absolute":
            return written_duration(inputs.absolute) if inputs.absolute != NEVER else ""
        case "max_age":
            return "" if inputs.max_age is None else written_duration(inputs.max_age)
        case "renew":
            return ON if inputs.renew else OFF
        case _:
            raise LookupError(field)


def told(inputs: TimeoutInputs, field: str) -> Saying:
    """What a field is called and what counts in it now, for people."""
    if field == "renew":
        return saying(f"session_timeout.setting.renew.{typed(inputs, field)}")
    seconds = {"idle": inputs.idle, "absolute": inputs.absolute, "max_age": inputs.max_age}[field]
    if seconds is None or (field == "absolute" and seconds == NEVER):
        return saying(f"session_timeout.setting.none.{field}")
    return saying(f"session_timeout.setting.{field}", time=_signed(seconds))


def _signed(seconds: int) -> Saying:
    """Nothing and less than nothing, which mean something else, as the number that was typed."""
    if seconds > 0:
        return length(seconds)
    return saying("session_timeout.length.seconds", count=seconds)
