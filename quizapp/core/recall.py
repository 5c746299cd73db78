"""The forgetting curve: how surely something is remembered so many days after its last review.

It stands here by itself because the library that draws it, fsrs, is only needed to schedule what
was rated, and because it wants a card for each question where a list may have 10,000 of them.
"""

from __future__ import annotations

DECAY = -0.1542
"""The last parameter of fsrs, negative; a test holds it against the library."""
FACTOR = 0.9 ** (1 / DECAY) - 1
"""Chosen by fsrs so that recall is 90 % after as many days as the stability says."""


def recall(days: int, stability: float | None) -> float:
    """0-1, after so many whole days; 0 for what has no stability yet."""
    if not stability:
        return 0.0
    return float((1 + FACTOR * max(0, days) / stability) ** DECAY)
