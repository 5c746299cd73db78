"""The prepared situations of the cookie lab: what is set, what is asked, and by whom."""

from __future__ import annotations

from quizapp.demos.cookie_lab.asking import GONE, NOTHING, SENT
from quizapp.demos.cookie_lab.inputs import LabInputs
from quizapp.demos.cookie_lab.same_site_situations import SAME_SITE
from quizapp.demos.cookie_lab.scope_situations import SCOPE
from quizapp.demos.steps import Situation

__all__ = ["GONE", "NOTHING", "SENT", "SITUATIONS", "LabInputs"]


def _difficulty(situation: Situation[LabInputs]) -> int:
    return situation.level


SITUATIONS: tuple[Situation[LabInputs], ...] = tuple(sorted((*SCOPE, *SAME_SITE), key=_difficulty))
"""In rising difficulty. None of them says what comes out: that is for the run to find."""
