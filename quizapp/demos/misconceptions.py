"""Which misconception a situation shows to be one."""

from __future__ import annotations

from quizapp.demos.steps import Situation
from quizapp.texts.saying import Saying, saying


def settled(situation: Situation[object]) -> dict[str, Saying]:
    """The corrections that it proves, by id, and what they correct: what is often said."""
    names = situation.settles.split(", ") if situation.settles else ()
    return {name: saying(f"demos.often_said.{name}") for name in names}
