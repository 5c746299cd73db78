"""A small deck to practise with, and scores for answers to it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest

from quizapp.core.deck import FollowUp, KeyPoint, Occasion, Question, When
from quizapp.core.scoring.result import Score, Span, Statement
from quizapp.texts.languages import LocalText

Scored = Callable[..., Score]


def _point(name: str, weight: float = 1.0, *, required: bool = True, hint: bool = True) -> KeyPoint:
    nudge = LocalText(en=f"think of {name}") if hint else LocalText()
    return KeyPoint(name, LocalText(en=name), (name,), weight, required, nudge)


def _question(name: str, *points: KeyPoint, follow_ups: tuple[FollowUp, ...] = ()) -> Question:
    text = LocalText(en=name)
    return Question(name, "web", text, text, key_points=points, follow_ups=follow_ups)


def _after(occasion: Occasion, question: Question, point: str = "") -> FollowUp:
    return FollowUp(When(occasion, point), question)


_LIGHT = _question(
    "on-light",
    _point("light-detail"),
    follow_ups=(
        _after(Occasion.MISSED, _question("on-light-detail"), "light-detail"),
        _after(Occasion.ALWAYS, _question("light-aside")),
    ),
)

_COOKIE = _question(
    "cookie",
    _point("extra", 5.0, required=False),
    _point("light", 1.0),
    _point("heavy", 3.0),
    _point("silent", 1.0, hint=False),
    follow_ups=(
        _after(Occasion.ALWAYS, _question("aside")),
        _after(Occasion.STRONG, _question("deeper")),
        _after(Occasion.WEAK, _question("basics")),
        _after(Occasion.MISSED, _LIGHT, "light"),
        _after(Occasion.MISSED, _question("on-heavy"), "heavy"),
    ),
)

_SESSION = _question(
    "session", _point("server"), follow_ups=(_after(Occasion.ALWAYS, _question("million")),)
)


@pytest.fixture(scope="session")
def questions() -> Mapping[str, Question]:
    """Every question and follow-up of the sample deck by its id."""
    roots = (_COOKIE, _SESSION, _question("jwt", _point("signed")))
    return {question.id: question for root in roots for question in root.walk()}


@pytest.fixture(scope="session")
def scored() -> Scored:
    """Makes the score of an answer that states the points named."""

    def make(
        question: Question, *stated: str, estimate: int | None = None, wrong: tuple[str, ...] = ()
    ) -> Score:
        required = [point for point in question.key_points if point.required]
        total = sum(point.weight for point in required) or 1.0
        coverage = sum(point.weight for point in required if point.id in stated) / total
        return Score(
            coverage,
            round(100 * coverage) if estimate is None else estimate,
            tuple(point.id for point in question.key_points if point.id in stated),
            tuple(point.id for point in question.key_points if point.id not in stated),
            statements=tuple(Statement(one, one, Span(0, 1, "x")) for one in wrong),
        )

    return make
