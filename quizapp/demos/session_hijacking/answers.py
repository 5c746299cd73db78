"""What the shop says in its answers, and how it is read."""

from __future__ import annotations

from quizapp.demos.wire import Exchange

SIGNED_IN, REFUSED = "Signed in as ", "Refused: "
"""How the body of an answer begins where somebody is signed in, and where nothing is done."""


def refused(answer: Exchange) -> str:
    """Why the shop did nothing, by its own words; empty if it did something."""
    text = text_of(answer)
    return text.removeprefix(REFUSED) if text.startswith(REFUSED) else ""


def text_of(answer: Exchange) -> str:
    """The body of an answer."""
    return answer.response_body.decode("utf-8", "replace")
