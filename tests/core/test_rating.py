import pytest

from quizapp.core.rating import Rating, suggested_rating


@pytest.mark.parametrize(
    ("estimate", "rating"),
    [
        (0, Rating.AGAIN),
        (39, Rating.AGAIN),
        (40, Rating.HARD),
        (59, Rating.HARD),
        (60, Rating.GOOD),
        (89, Rating.GOOD),
        (90, Rating.EASY),
        (100, Rating.EASY),
    ],
)
def test_the_estimate_suggests_the_rating(estimate: int, rating: Rating) -> None:
    assert suggested_rating(estimate) is rating


@pytest.mark.parametrize(
    ("estimate", "hints", "rating"),
    [
        (100, 1, Rating.GOOD),
        (100, 2, Rating.HARD),
        (100, 7, Rating.HARD),
        (70, 1, Rating.GOOD),
        (70, 2, Rating.HARD),
        (50, 1, Rating.HARD),
        (10, 2, Rating.AGAIN),
    ],
)
def test_hints_lower_the_rating_and_never_raise_it(
    estimate: int, hints: int, rating: Rating
) -> None:
    assert suggested_rating(estimate, hints) is rating


@pytest.mark.parametrize(
    ("estimate", "hints", "wrong", "rating"),
    [
        (100, 0, 1, Rating.HARD),
        (62, 0, 1, Rating.HARD),
        (100, 1, 2, Rating.HARD),
        (30, 0, 1, Rating.AGAIN),
        (62, 0, 0, Rating.GOOD),
    ],
)
def test_a_wrong_claim_suggests_hard_at_most(
    estimate: int, hints: int, wrong: int, rating: Rating
) -> None:
    assert suggested_rating(estimate, hints, wrong) is rating


def test_ratings_are_numbered_as_on_the_keyboard() -> None:
    assert [rating.value for rating in Rating] == [1, 2, 3, 4]
    assert [rating.name for rating in Rating] == ["AGAIN", "HARD", "GOOD", "EASY"]
