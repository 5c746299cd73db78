"""Estimate and coverage of one answer as a bar with its figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from quizapp.core import thresholds
from quizapp.texts import Lang, say

if TYPE_CHECKING:
    from quizapp.core.scoring import Score

_FULL, _EMPTY = "━", "─"
BAR = 16
"""Cells."""


def verdict(estimate: int) -> tuple[str, str]:
    """The key of the word for an estimate, and its colour."""
    if estimate < thresholds.WEAK_BELOW:
        return "feedback.verdict.weak", "$error"
    if estimate < thresholds.HARD_BELOW:
        return "feedback.verdict.fair", "$warning"
    if estimate < thresholds.STRONG_FROM:
        return "feedback.verdict.good", "$primary"
    return "feedback.verdict.strong", "$success"


def bar(share: float, colour: str, width: int = BAR) -> Content:
    """A bar filled to ``share`` (0-1)."""
    full = round(max(0.0, min(1.0, share)) * width)
    return Content.assemble((_FULL * full, colour), (_EMPTY * (width - full), "$border"))


def score_line(lang: Lang, score: Score) -> Content:
    """``Estimate 62 ━━━━━━──── good · 58% of the key points``; and why a list has so few."""
    word, colour = verdict(score.estimate)
    why = "\n" + say(lang, "feedback.lists_only") if score.lists_only else ""
    return Content.assemble(
        (say(lang, "feedback.estimate"), "$muted"),
        "  ",
        (f"{score.estimate:>3}", f"bold {colour}"),
        "  ",
        bar(score.estimate / 100, colour),
        "  ",
        (say(lang, word), colour),
        ("   " + say(lang, "feedback.coverage", percent=round(score.coverage * 100)), "$muted"),
        (why, "$warning"),
    )
