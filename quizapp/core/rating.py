"""How well a question was remembered: FSRS's four ratings, and the one an answer suggests."""

from __future__ import annotations

from enum import IntEnum

from quizapp.core import thresholds


class Rating(IntEnum):
    """Numbered as FSRS does, so that 1-4 on the keyboard, in the database and there agree."""

    AGAIN = 1
    HARD = 2
    GOOD = 3
    EASY = 4


def suggested_rating(estimate: int, hints: int = 0, wrong: int = 0) -> Rating:
    """The rating ``estimate`` deserves, lowered to what is believable after ``hints`` hints.

    With ``wrong`` claims it is at most Hard, however much else was right: what somebody believes
    wrongly should come up again soon.
    """
    return min(_earned(estimate), _cap(hints), Rating.HARD if wrong else Rating.EASY)


def _earned(estimate: int) -> Rating:
    if estimate < thresholds.WEAK_BELOW:
        return Rating.AGAIN
    if estimate < thresholds.HARD_BELOW:
        return Rating.HARD
    return Rating.EASY if estimate >= thresholds.EASY_FROM else Rating.GOOD


def _cap(hints: int) -> Rating:
    if hints >= thresholds.HINTS_CAP_HARD:
        return Rating.HARD
    return Rating.GOOD if hints >= thresholds.HINTS_CAP_GOOD else Rating.EASY
