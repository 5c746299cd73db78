"""The prepared situations of auto-login: how it is done, and what people do one after the other."""

from __future__ import annotations

from quizapp.demos.auto_login.inputs import AutoLoginInputs
from quizapp.demos.auto_login.naive_situations import NAIVELY
from quizapp.demos.auto_login.token_situations import THEFT, USE
from quizapp.demos.steps import Situation

__all__ = ["SITUATIONS", "AutoLoginInputs"]


def _difficulty(situation: Situation[AutoLoginInputs]) -> int:
    return situation.level


SITUATIONS: tuple[Situation[AutoLoginInputs], ...] = tuple(
    sorted((*USE, *NAIVELY, *THEFT), key=_difficulty)
)
"""In rising difficulty, the usual way before the naive ones. None of them says what comes out: that
is for the run to find."""
