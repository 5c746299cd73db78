from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.core.deck import KeyPoint
from quizapp.core.mastery import (
    PointHistory,
    PredictionHistory,
    QuestionHistory,
    Strength,
    TopicPractice,
    coverage_strength,
    most_missed,
    point_strength,
    question_strength,
    topic_strength,
    weak_topics,
)
from quizapp.texts.languages import LocalText

THEN = datetime(2025, 3, 10, 12, tzinfo=UTC)


def point(
    name: str, hits: int, misses: int, *, last_hit: bool = False, ago: float = 0
) -> PointHistory:
    return PointHistory("q", name, hits, misses, last_hit, THEN - timedelta(days=ago))


def history(
    coverage: float, points: dict[str, PointHistory] | None = None, *, recall: float = 1.0
) -> QuestionHistory:
    return QuestionHistory(coverage, recall, points or {})


def practised(topic: str, coverage: float, *, recall: float = 1.0, ago: float = 0) -> TopicPractice:
    strength = coverage_strength(coverage, recall)
    return TopicPractice(topic, [strength], THEN - timedelta(days=ago))


def key(name: str, weight: float = 1.0, *, required: bool = True) -> KeyPoint:
    return KeyPoint(name, LocalText(en=name), (name,), weight, required)


def test_one_hit_is_strong_but_not_certain() -> None:
    once = point_strength(point("a", 1, 0, last_hit=True))
    often = point_strength(point("a", 9, 0, last_hit=True))
    assert 0.8 < once < often < 1


def test_the_last_result_counts_more_than_those_before() -> None:
    just_missed = point_strength(point("a", 9, 1))
    just_hit = point_strength(point("a", 1, 9, last_hit=True))
    assert just_missed < 0.5 < just_hit


def test_what_is_probably_forgotten_is_weaker() -> None:
    known = point("a", 5, 0, last_hit=True)
    assert point_strength(known, 0.5) == pytest.approx(point_strength(known) / 2)


@given(st.integers(0, 10**6), st.integers(0, 10**6), st.booleans(), st.floats(0, 1))
def test_a_strength_lies_between_nothing_and_everything(
    hits: int, misses: int, last_hit: bool, recall: float
) -> None:
    assert 0 <= point_strength(point("a", hits, misses, last_hit=last_hit), recall) <= 1


@given(st.integers(0, 100), st.integers(0, 100), st.booleans())
def test_one_more_hit_never_weakens(hits: int, misses: int, last_hit: bool) -> None:
    before = point_strength(point("a", hits, misses, last_hit=last_hit))
    assert point_strength(point("a", hits + 1, misses, last_hit=True)) >= before


def test_a_question_never_practised_is_unknown_not_weak() -> None:
    strength = question_strength(None, [key("a"), key("b", 2.0)])
    assert strength == Strength(None, 0.0, 3.0)
    assert not strength.weak


def test_heavy_points_decide_the_strength_of_a_question() -> None:
    points = {"a": point("a", 3, 0, last_hit=True), "b": point("b", 0, 3)}
    heavy_known = question_strength(history(0.7, points), [key("a", 5.0), key("b")])
    heavy_missed = question_strength(history(0.3, points), [key("a"), key("b", 5.0)])
    assert heavy_missed.weak
    assert not heavy_known.weak


def test_a_missed_bonus_point_weakens_nothing() -> None:
    points = {"a": point("a", 3, 0, last_hit=True), "b": point("b", 0, 9)}
    with_bonus = question_strength(history(1.0, points), [key("a"), key("b", required=False)])
    assert with_bonus == question_strength(history(1.0, points), [key("a")])


def test_a_point_added_to_the_deck_later_is_not_practised_yet() -> None:
    points = {"a": point("a", 3, 0, last_hit=True)}
    strength = question_strength(history(1.0, points), [key("a"), key("new", 3.0)])
    assert strength.practised == 0.25
    assert strength.value == pytest.approx(point_strength(points["a"]))


def test_without_key_points_the_coverage_of_the_answers_stands_for_them() -> None:
    assert question_strength(history(0.1), [key("a")]).weak
    strong = question_strength(history(1.0))
    assert strong.value == pytest.approx(point_strength(point("a", 1, 0, last_hit=True)))


def test_half_remembered_is_not_weak() -> None:
    assert Strength(0.499, 1.0).weak
    assert not Strength(0.5, 1.0).weak


def test_a_topic_is_the_weighted_mean_of_what_was_practised_of_it() -> None:
    strength = topic_strength([Strength(0.9, 1.0, 3.0), Strength(0.1, 1.0), Strength(None, 0.0)])
    assert strength.value == pytest.approx(0.7)
    assert strength.practised == pytest.approx(0.8)


def test_a_topic_without_practice_is_unknown() -> None:
    assert topic_strength([Strength(None, 0.0), Strength(None, 0.0)]).value is None
    assert topic_strength([]) == Strength(None, 0.0, 0)


def test_weak_topics_are_ranked_and_need_practice() -> None:
    questions = [
        practised("good", 0.9),
        practised("bad", 0.1),
        practised("middling", 0.5),
        practised("removed", 0.0),
    ]
    sizes = {"good": 2, "bad": 4, "middling": 1, "untouched": 3}
    ranked = weak_topics(questions, sizes)
    assert [weak.topic for weak in ranked] == ["bad", "middling", "good"]
    assert [weak.strength.practised for weak in ranked] == [0.25, 1.0, 0.5]
    assert len(weak_topics(questions, sizes, limit=1)) == 1


def test_of_equally_weak_topics_the_one_longest_ago_comes_first() -> None:
    questions = [
        practised("recent", 0.3, ago=1),
        practised("old", 0.3, ago=9),
        practised("also-recent", 0.3, ago=1),
    ]
    ranked = weak_topics(questions, dict.fromkeys(("recent", "old", "also-recent"), 1))
    assert [weak.topic for weak in ranked] == ["old", "also-recent", "recent"]


def test_forgetting_makes_a_topic_weak() -> None:
    questions = [practised("fresh", 0.8), practised("faded", 0.8, recall=0.4)]
    ranked = weak_topics(questions, {"fresh": 1, "faded": 1})
    assert [(weak.topic, weak.strength.weak) for weak in ranked] == [
        ("faded", True),
        ("fresh", False),
    ]


def test_the_reason_names_the_points_missed_most() -> None:
    points = [
        point("never-missed", 4, 0, last_hit=True),
        point("twice-then-hit", 1, 2, last_hit=True),
        point("twice", 1, 2),
        point("five-times", 0, 5),
        point("once", 3, 1),
    ]
    assert [one.point for one in most_missed(points)] == ["five-times", "twice", "twice-then-hit"]
    assert [one.point for one in most_missed(points, 1)] == ["five-times"]


def prediction(name: str, rights: int, wrongs: int, *, last_right: bool) -> PredictionHistory:
    return PredictionHistory(name, rights, wrongs, last_right, THEN)


RIGHT = prediction("a", 1, 0, last_right=True)
WRONG = prediction("a", 0, 1, last_right=False)


def test_a_wrong_prediction_weakens_an_answered_question_and_a_right_one_less_than_an_answer() -> (
    None
):
    half = question_strength(history(0.5)).value or 0.0
    wrong = question_strength(history(0.5), predictions=[WRONG]).value or 0.0
    right = question_strength(history(0.5), predictions=[RIGHT]).value or 0.0
    answered = question_strength(history(1.0)).value or 0.0
    assert 0 < wrong < half < right < answered


def test_a_question_met_in_a_demo_alone_is_known_but_hardly_practised() -> None:
    strength = question_strength(None, predictions=[WRONG])
    assert strength.weak
    assert 0 < strength.practised < 1


def test_a_prediction_counts_for_its_own_key_point() -> None:
    points = {"a": point("a", 1, 0, last_hit=True), "b": point("b", 1, 0, last_hit=True)}
    keys = [key("a", 3.0), key("b")]
    about_a = question_strength(history(1.0, points), keys, [WRONG]).value or 0.0
    about_b = question_strength(
        history(1.0, points), keys, [prediction("b", 0, 1, last_right=False)]
    ).value
    assert about_a < (about_b or 0.0)


def test_a_topic_with_wrong_predictions_is_weaker_by_less_than_by_wrong_answers() -> None:
    good = coverage_strength(1.0, 1.0)
    rows = [
        TopicPractice("answered-wrong", [good, 0.25], THEN),
        TopicPractice("predicted-wrong", [good], THEN, [0.25]),
        TopicPractice("good", [good], THEN),
    ]
    sizes = {row.topic: 4 for row in rows}
    ranked = [weak.topic for weak in weak_topics(rows, sizes)]
    assert ranked == ["answered-wrong", "predicted-wrong", "good"]


def test_a_topic_of_predictions_alone_has_a_strength_and_nothing_practised() -> None:
    (only,) = weak_topics([TopicPractice("cookie", [], THEN, [0.25])], {"cookie": 4})
    assert only.strength == Strength(0.25, 0.0, 4.0)
    assert only.strength.weak
