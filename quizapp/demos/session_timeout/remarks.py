"""What is worth saying about a choice of timeouts before anything happens."""

from __future__ import annotations

from collections.abc import Iterator

from quizapp.demos.browser.storing import MAX_LIFETIME_SECONDS
from quizapp.demos.session_timeout.durations import length
from quizapp.demos.session_timeout.inputs import TimeoutInputs
from quizapp.texts.saying import Saying, saying


def remarks(inputs: TimeoutInputs) -> tuple[Saying, ...]:
    """One sentence for everything unusual: all of it is allowed, and none of it an accident."""
    return (*_on_limits(inputs), *_on_max_age(inputs))


def _on_limits(inputs: TimeoutInputs) -> Iterator[Saying]:
    if inputs.idle <= 0:
        yield saying("session_timeout.remark.idle_never", seconds=inputs.idle)
    if inputs.absolute < 0:
        yield saying("session_timeout.remark.absolute_never", seconds=inputs.absolute)
    if 0 < inputs.absolute < inputs.idle:
        yield saying("session_timeout.remark.idle_beyond_absolute")


def _on_max_age(inputs: TimeoutInputs) -> Iterator[Saying]:
    max_age = inputs.max_age
    if max_age is None:
        return
    if inputs.attribute.lower() != "max-age":
        yield saying("session_timeout.remark.misspelt", attribute=inputs.attribute)
    elif max_age <= 0:
        yield saying("session_timeout.remark.deletes", seconds=max_age)
    elif max_age > MAX_LIFETIME_SECONDS:
        yield saying("session_timeout.remark.capped", asked=length(max_age))
    elif 0 < inputs.idle < max_age:
        yield saying("session_timeout.remark.cookie_outlives")
    elif inputs.idle <= 0 or max_age < inputs.idle:
        yield saying("session_timeout.remark.session_outlives")
