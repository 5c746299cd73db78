"""Estimate and coverage of one answer as a bar with its figures."""

from __future__ import annotations

from textual.content import Content

from quizapp.core import thresholds
from quizapp.texts import Lang, say

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


def score_line(lang: Lang, estimate: int, coverage: float) -> Content:
    """``Estimate 62 ━━━━━━──── good · 58% of the key points``."""
    word, colour = verdict(estimate)
    return Content.assemble(
        (say(lang, "feedback.estimate"), "$muted"),
        "  ",
        (f"{estimate:>3}", f"bold {colour}"),
        "  ",
        bar(estimate / 100, colour),
        "  ",
        (say(lang, word), colour),
        ("   " + say(lang, "feedback.coverage", percent=round(coverage * 100)), "$muted"),
    )
