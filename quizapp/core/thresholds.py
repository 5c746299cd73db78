"""The numbers that decide what follows from an estimate; content/README.md explains them."""

from __future__ import annotations

WEAK_BELOW = 40
"""An estimate below this is weak: foundation follow-ups are asked, the rating is Again."""
HARD_BELOW = 60
"""Below this (and not weak) the suggested rating is Hard."""
STRONG_FROM = 80
"""From this estimate on an answer is strong: deeper follow-ups are asked."""
EASY_FROM = 90
"""From this estimate on the suggested rating is Easy; below it (and not Hard) it is Good."""
HINTS_CAP_GOOD = 1
"""From so many hints on, the suggested rating is at most Good."""
HINTS_CAP_HARD = 2
"""From so many hints on, the suggested rating is at most Hard."""
FOLLOW_UPS_PER_ANSWER = 3
"""At most so many follow-ups are asked after one answer."""
