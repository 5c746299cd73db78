"""Where somebody is among the situations of a demo, and what stays of where they were."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizapp.demos.steps import Ask, Run, Situation
from quizapp.demos.tour import Tour
from quizapp.texts.saying import saying

WORD = saying("home.name")
ASKS = (Ask("sent", WORD), Ask("why", WORD, ("lax", "strict")))
SITUATIONS = tuple(
    Situation(name, 1, WORD, WORD, ASKS, None, WORD, "RFC 6265") for name in ("one", "two", "three")
)
RAN, PLAYED = Run((), ()), Run((), ())
FRESH = Tour(SITUATIONS)
PREDICTED = FRESH.choose("yes").choose("lax")
SEEN = PREDICTED.see(PREDICTED.guess, RAN)


@pytest.mark.parametrize(
    ("tour", "at", "free", "chosen", "ran", "asked"),
    [
        (FRESH, 0, False, (), None, "sent"),
        (FRESH.choose("lax"), 0, False, (), None, "sent"),
        (FRESH.choose("yes"), 0, False, ("yes",), None, "why"),
        (FRESH.choose("yes").take_back(), 0, False, (), None, "sent"),
        (PREDICTED, 0, False, ("yes", "lax"), None, None),
        (SEEN, 0, False, ("yes", "lax"), RAN, None),
        (SEEN.move(1), 1, False, (), None, "sent"),
        (SEEN.move(-1), 2, False, (), None, "sent"),
        (SEEN.move(3), 0, False, ("yes", "lax"), RAN, None),
        (SEEN.reset(), 0, False, (), None, "sent"),
        (SEEN.move(1).reset().move(0), 0, False, ("yes", "lax"), RAN, None),
        (SEEN.switch(), 0, True, ("yes", "lax"), None, None),
        (SEEN.switch().play(PLAYED), 0, True, ("yes", "lax"), PLAYED, None),
        (SEEN.switch().play(PLAYED).reset(), 0, True, ("yes", "lax"), None, None),
        (SEEN.switch().play(PLAYED).reset().switch(), 0, False, ("yes", "lax"), RAN, None),
        (SEEN.switch().play(PLAYED).switch().switch(), 0, True, ("yes", "lax"), None, None),
        (SEEN.switch().play(PLAYED).move(1), 1, False, (), None, "sent"),
    ],
)
def test_where_somebody_is(
    tour: Tour,
    at: int,
    free: bool,
    chosen: tuple[str, ...],
    ran: Run | None,
    asked: str | None,
) -> None:
    assert (tour.at, tour.free, tour.guess.chosen) == (at, free, chosen)
    assert tour.ran is ran
    assert (tour.ask.id if tour.ask else None) == asked


def test_what_was_predicted_is_still_there_when_somebody_comes_back() -> None:
    assert FRESH.choose("no").move(1).move(0).guess.chosen == ("no",)


@pytest.mark.parametrize(
    "meanwhile", [Tour.reset, Tour.take_back, lambda tour: tour.reset().choose("no")]
)
def test_what_comes_out_is_shown_beside_what_was_predicted_only(
    meanwhile: Callable[[Tour], Tour],
) -> None:
    changed = meanwhile(PREDICTED)
    assert changed.see(PREDICTED.guess, RAN) == changed


@pytest.mark.parametrize(
    ("tour", "untouched"),
    [
        (FRESH, True),
        (FRESH.move(1).move(0), True),
        (FRESH.choose("yes"), False),
        (FRESH.move(1), False),
        (FRESH.switch(), False),
    ],
)
def test_a_tour_is_untouched_until_something_is_done(tour: Tour, untouched: bool) -> None:
    assert tour.untouched is untouched
