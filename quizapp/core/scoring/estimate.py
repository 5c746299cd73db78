"""From what was matched to what an interviewer would give; docs/scoring.md has the figures."""

from __future__ import annotations

from dataclasses import dataclass
from math import exp

BONUS_SHARE = 0.7
"""How much of a bonus point's weight makes up for missing required points."""
WRONG_WEIGHS = 2
"""How many right points a wrong claim outweighs."""
FOCUSED = 0.9
"""From this sum of to-the-point words and coverage on, an answer loses nothing for its asides."""
LIST_CAP = 27
"""A bare list of terms is given no more, however complete it is ..."""
LIST_FLOOR = 10
"""... and no less, if it names anything that belongs to the question."""


@dataclass(frozen=True, slots=True)
class Curve:
    """How an estimate follows from the share of the points stated."""

    onset: float
    """Above 1 the first words earn less by themselves than those that make an answer of them."""
    saturation: float
    """The higher, the less the last points of a complete answer add."""

    def at(self, share: float) -> float:
        """0-100 for a share of 0-1."""
        return 100 * (1 - exp(-self.saturation * share**self.onset)) / (1 - exp(-self.saturation))


AUTHORED = Curve(onset=1.2, saturation=1.5)
"""For key points that somebody wrote."""


def estimate(curve: Curve, coverage: float, bonus: float, *, right: int, wrong: int) -> float:
    """0-100 for a ``coverage`` and a ``bonus``, both shares of the required weight (0 and up).

    ``right`` points and ``wrong`` claims are counted against each other: one slip in a full
    answer costs little, one in an answer that says hardly anything else costs most of it.
    """
    share = min(1.0, coverage + BONUS_SHARE * bonus)
    return curve.at(share) * credibility(right, wrong)


def credibility(right: int, wrong: int) -> float:
    """What is left of an estimate after ``wrong`` claims: r²/(r² + (2w)²)."""
    return right**2 / (right**2 + (WRONG_WEIGHS * wrong) ** 2) if wrong else 1.0


def focus(to_the_point: float, coverage: float) -> float:
    """What is left of an estimate when most of an answer says something else.

    ``to_the_point`` is the share of words in sentences that state a point. Who covers little of the
    question in many words is mostly wrong or off it; who covers much may be as chatty as they like.
    """
    return min(1.0, (to_the_point + coverage) / FOCUSED)


def list_estimate(named: float) -> int:
    """0-27 for a bare list that names the terms of a share ``named`` of the points."""
    return round(LIST_FLOOR + (LIST_CAP - LIST_FLOOR) * named) if named else 0
