from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.core.mastery import PointHistory
from quizapp.core.stats import (
    Improvement,
    PracticeDay,
    QuestionRecord,
    Reviews,
    Streak,
    figures,
    improvement,
    recall,
    streak,
)

TODAY = date(2025, 3, 10)


def ago(*numbers: int) -> list[date]:
    return [TODAY - timedelta(days=number) for number in numbers]


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        ([], Streak(0, 0)),
        (ago(0), Streak(1, 1)),
        (ago(0, 1, 2), Streak(3, 3)),
        (ago(1, 2), Streak(2, 2)),
        (ago(2, 3, 4), Streak(0, 3)),
        (ago(0, 2, 3, 4, 5, 9), Streak(1, 4)),
        (ago(0, 0, 1, 1), Streak(2, 2)),
    ],
)
def test_a_streak_lasts_until_a_whole_day_was_missed(days: list[date], expected: Streak) -> None:
    assert streak(days, TODAY) == expected


@given(st.sets(st.integers(0, 30)))
def test_the_longest_streak_is_at_least_the_current_one(numbers: set[int]) -> None:
    found = streak(ago(*numbers), TODAY)
    assert found.current <= found.longest <= len(numbers)


def test_improvement_looks_only_at_questions_answered_twice() -> None:
    records = [
        QuestionRecord("a", "web", 3, first_estimate=20, latest_estimate=80),
        QuestionRecord("b", "web", 2, first_estimate=60, latest_estimate=50),
        QuestionRecord("c", "web", 1, first_estimate=100, latest_estimate=100),
    ]
    assert improvement(records) == Improvement(2, 40.0, 65.0)
    assert Improvement(2, 40.0, 65.0).gained == 25.0
    assert improvement(records[2:]) is None


def test_predicted_recall_stands_beside_what_was_measured() -> None:
    found = recall(
        [Reviews(0.92, 1, 1), Reviews(0.96, 3, 2), Reviews(0.6, 2, 1), Reviews(0.2, 0, 0)]
    )
    assert [(one.low, one.high, one.reviews) for one in found] == [(0.5, 0.7, 2), (0.9, 1.0, 4)]
    assert [one.measured for one in found] == [0.5, 0.75]
    assert found[1].predicted == pytest.approx(0.95)


@pytest.mark.parametrize(
    ("predicted", "low"), [(0.0, 0.0), (0.5, 0.5), (0.79, 0.7), (0.8, 0.8), (0.9, 0.9), (1.0, 0.9)]
)
def test_every_prediction_falls_into_one_group(predicted: float, low: float) -> None:
    assert [one.low for one in recall([Reviews(predicted, 1, 1)])] == [low]


@given(st.lists(st.floats(0, 1)))
def test_grouped_reviews_give_the_same_figures_as_single_ones(predictions: list[float]) -> None:
    single = recall([Reviews(one, 1, 1) for one in predictions for _ in range(3)])
    grouped = recall([Reviews(one, 3, 3) for one in predictions])
    assert [(one.low, one.reviews, one.measured) for one in single] == [
        (one.low, one.reviews, one.measured) for one in grouped
    ]


def test_the_figures_add_up() -> None:
    then = datetime(2025, 3, 1, tzinfo=UTC)
    found = figures(
        [PracticeDay(TODAY, 3, 90.0), PracticeDay(ago(1)[0], 1, 30.0), PracticeDay(ago(5)[0], 0)],
        [
            QuestionRecord("b", "web", 1, 40, 40, 30.0),
            QuestionRecord("a", "web", 2, 20, 60, 60.0),
            QuestionRecord("c", "auth", 1, 90, 90, 30.0),
            QuestionRecord("never", "auth", 0, 0, 0),
        ],
        [
            PointHistory("a", "sure", 2, 0, True, then),
            PointHistory("a", "unsure", 1, 1, False, then),
        ],
        [Reviews(0.9, 1, 1)],
        TODAY,
    )
    assert (found.attempts, found.seconds, found.days) == (4, 120.0, 2)
    assert found.streak == Streak(2, 2)
    assert [(one.topic, one.attempts, one.questions, one.latest) for one in found.topics] == [
        ("auth", 1, 1, 90.0),
        ("web", 3, 2, 50.0),
    ]
    assert [one.improvement for one in found.topics] == [None, Improvement(1, 20.0, 60.0)]
    assert [one.question for one in found.questions] == ["c", "a", "b"]
    assert [(one.point, one.share) for one in found.points] == [("unsure", 0.5), ("sure", 1.0)]


def test_without_practice_the_figures_are_empty_not_wrong() -> None:
    found = figures([], [], [], [], TODAY)
    assert (found.attempts, found.days, found.improvement, found.recall) == (0, 0, None, ())
    assert found.streak == Streak(0, 0)
