"""From coverage to an estimate: it rises, levels off, and wrong claims cost."""

from __future__ import annotations

from itertools import pairwise

import pytest

from quizapp.core.scoring.estimate import (
    AUTHORED,
    LIST_CAP,
    Curve,
    credibility,
    estimate,
    focus,
    list_estimate,
)
from quizapp.core.scoring.likeness import ENGLISH, KOREAN


@pytest.mark.parametrize("curve", [AUTHORED, KOREAN.curve, ENGLISH.curve])
def test_nothing_is_worth_0_and_everything_100(curve: Curve) -> None:
    assert estimate(curve, 0, 0, right=0, wrong=0) == 0
    assert estimate(curve, 1, 0, right=5, wrong=0) == pytest.approx(100)


@pytest.mark.parametrize("curve", [AUTHORED, KOREAN.curve, ENGLISH.curve])
def test_more_is_never_worth_less(curve: Curve) -> None:
    steps = [estimate(curve, share / 20, 0, right=1, wrong=0) for share in range(21)]
    assert steps == sorted(steps)


def test_half_of_the_points_is_worth_more_than_half() -> None:
    assert 55 <= estimate(AUTHORED, 0.5, 0, right=3, wrong=0) <= 65


def test_the_last_points_of_a_full_answer_add_the_least() -> None:
    worth = [estimate(AUTHORED, share, 0, right=1, wrong=0) for share in (0.4, 0.6, 0.8, 1.0)]
    added = [more - less for less, more in pairwise(worth)]
    assert added == sorted(added, reverse=True)
    assert added[-1] < 20


def test_a_bonus_raises_and_never_lowers() -> None:
    without = estimate(AUTHORED, 0.5, 0, right=3, wrong=0)
    assert estimate(AUTHORED, 0.5, 0.4, right=4, wrong=0) > without
    assert estimate(AUTHORED, 1, 3, right=9, wrong=0) == pytest.approx(100)


def test_a_wrong_claim_costs_the_more_the_less_is_right() -> None:
    costs = [1 - credibility(right, 1) for right in range(6)]
    assert costs == sorted(costs, reverse=True)
    assert costs[0] == 1
    assert costs[2] == 0.5
    assert costs[5] < 0.15


def test_every_further_wrong_claim_costs_more() -> None:
    assert credibility(4, 0) > credibility(4, 1) > credibility(4, 2) > credibility(4, 3)


def test_a_list_is_worth_little_however_complete() -> None:
    assert list_estimate(0) == 0
    assert 0 < list_estimate(0.2) < list_estimate(1) == LIST_CAP


def test_asides_cost_only_who_covers_little() -> None:
    assert focus(0.2, 0.8) == 1
    assert focus(0.9, 0.1) == 1
    assert focus(0.2, 0.2) < 0.5
    assert focus(0, 0) == 0
