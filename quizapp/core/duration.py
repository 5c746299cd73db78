"""How long a question with its follow-ups will probably take."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from quizapp.core.level import Level
from quizapp.core.outline import Outlines, Practised

MINUTES = {Level.JUNIOR: 2.0, Level.MID: 3.0, Level.SENIOR: 4.0}
"""For a question that was never practised: two minutes of answer, and time to think and read."""
_FOLLOW_UPS = 2
"""Expected after a main question: one for a gap in the answer, one that is always asked."""
_LONGEST = 10.0
"""Minutes; what took longer was most likely a break."""


def minutes(
    question: str, due: Iterable[str], outlines: Outlines, practised: Mapping[str, Practised]
) -> float:
    """For ``question``, the follow-ups that are ``due``, and those its answer may lead to."""
    certain = tuple(due)
    likely = [child for child in outlines.children(question) if child not in certain]
    expected = likely[: max(0, _FOLLOW_UPS - len(certain))]
    return sum(_alone(one, outlines, practised) for one in (question, *certain, *expected))


def _alone(question: str, outlines: Outlines, practised: Mapping[str, Practised]) -> float:
    known = practised.get(question)
    if known and known.seconds:
        return min(_LONGEST, known.seconds / 60)
    return MINUTES[outlines.by_id[question].level]
