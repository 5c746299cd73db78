"""What is remembered of a question's schedule between two reviews."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Schedule:
    """The FSRS state of one question, after its last rating. Times are UTC."""

    state: int
    """As FSRS numbers it: 1 learning, 2 review, 3 relearning."""
    step: int | None
    stability: float | None
    """Days until the predicted recall has fallen to 90 %."""
    difficulty: float | None
    """1-10."""
    due: datetime
    last_review: datetime | None
