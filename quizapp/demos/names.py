"""What people call the lanes and choices of demos; what has no word of its own keeps its name."""

from __future__ import annotations

from quizapp.texts import TEXTS, Lang, say


def lane_name(lang: Lang, lane: str) -> str:
    """Who it is; a host is called by its own name."""
    return _said_or(lang, f"demos.lane.{lane.replace(' ', '_')}", lane)


def choice_name(lang: Lang, choice: str) -> str:
    """A word, or the name that the field has for it."""
    return _said_or(lang, f"demos.choice.{choice}", choice)


def _said_or(lang: Lang, key: str, name: str) -> str:
    return say(lang, key) if key in TEXTS else name
