"""From what was matched to what an interviewer would give; docs/scoring.md has the figures."""

from __future__ import annotations

from math import exp

BONUS_SHARE = 0.5
"""How much of a bonus point's weight makes up for missing required points."""
CLAIM_FACTOR = 0.72
"""What is left of an estimate after one stated misconception; each further one costs as much."""
LIST_CAP = 30
"""A bare list of terms is given no more, however complete it is."""


def estimate(
    coverage: float, bonus: float, saturation: float, *, wrong_claims: int, only_a_list: bool
) -> int:
    """0-100 for a ``coverage`` and a ``bonus``, both shares of the required weight (0 and up).

    It saturates, ``(1-e^(-sx)) / (1-e^-s)`` for x = coverage and half the bonus: the first half
    of a complete answer earns more than the second.
    """
    share = min(1.0, coverage + BONUS_SHARE * bonus)
    points = 100 * (1 - exp(-saturation * share)) / (1 - exp(-saturation))
    points *= CLAIM_FACTOR**wrong_claims
    return round(min(points, LIST_CAP) if only_a_list else points)
