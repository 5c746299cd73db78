import sys
from datetime import UTC, datetime, timedelta, timezone
from subprocess import run
from zoneinfo import ZoneInfo

import fsrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.core.rating import Rating
from quizapp.core.scheduling import Schedule, predictions, replay, retrievability, review

START = datetime(2025, 3, 10, 12, tzinfo=UTC)
DAY = timedelta(days=1)

RATED = st.lists(
    st.tuples(
        st.floats(0, 400).map(lambda days: START + days * DAY), st.sampled_from(list(Rating))
    ),
    max_size=12,
)


@pytest.mark.parametrize("rating", list(Rating))
def test_nothing_is_due_again_on_the_same_day(rating: Rating) -> None:
    assert review(None, rating, START).due >= START + DAY


def test_a_better_rating_comes_back_later() -> None:
    dues = [review(None, rating, START).due for rating in Rating]
    assert dues == sorted(dues)
    assert dues[Rating.EASY - 1] > dues[Rating.GOOD - 1] > dues[Rating.AGAIN - 1]


def test_a_forgotten_question_comes_back_sooner_than_before() -> None:
    known = replay([(START, Rating.GOOD), (START + 3 * DAY, Rating.GOOD)])
    assert known is not None
    forgotten = review(known, Rating.AGAIN, known.due)
    assert forgotten.due - known.due < known.due - (START + 3 * DAY)
    assert forgotten.due >= known.due + DAY


def test_no_ratings_make_no_schedule() -> None:
    assert replay([]) is None


@given(RATED)
def test_a_replay_is_the_reviews_one_by_one_in_order_of_time(
    rated: list[tuple[datetime, Rating]],
) -> None:
    schedule = None
    for when, rating in sorted(rated, key=lambda one: one[0]):
        schedule = review(schedule, rating, when)
    assert replay(rated) == schedule


@given(RATED)
def test_a_replay_gives_the_same_dates_every_time(rated: list[tuple[datetime, Rating]]) -> None:
    assert replay(rated) == replay(rated)


@given(RATED.filter(bool), st.floats(0, 1000))
def test_recall_is_a_probability_that_falls_with_time(
    rated: list[tuple[datetime, Rating]], days: float
) -> None:
    schedule = replay(rated)
    assert schedule is not None
    assert schedule.last_review is not None
    sooner = retrievability(schedule, schedule.last_review + days * DAY)
    later = retrievability(schedule, schedule.last_review + (days + 5) * DAY)
    assert 0 <= later <= sooner <= 1


@given(RATED.filter(bool), st.floats(-10, 1000))
def test_recall_is_what_the_library_predicts(
    rated: list[tuple[datetime, Rating]], days: float
) -> None:
    schedule = replay(rated)
    assert schedule is not None
    assert schedule.last_review is not None
    when = schedule.last_review + days * DAY
    card = fsrs.Card(1, stability=schedule.stability, last_review=schedule.last_review)
    assert retrievability(schedule, when) == pytest.approx(
        fsrs.Scheduler().get_card_retrievability(card, when)
    )


def test_what_was_never_reviewed_is_not_remembered() -> None:
    assert retrievability(Schedule(1, 0, None, None, START, None), START) == 0
    assert retrievability(Schedule(1, 0, None, None, START, START), START) == 0
    assert retrievability(Schedule(1, 0, 3.0, None, START, None), START) == 0


def test_recall_is_certain_at_first_and_nine_in_ten_when_due() -> None:
    schedule = review(None, Rating.EASY, START)
    assert retrievability(schedule, START) == 1
    assert retrievability(schedule, schedule.due) == pytest.approx(0.9, abs=0.01)


def test_times_are_stored_in_utc_wherever_the_review_was() -> None:
    in_seoul = review(None, Rating.GOOD, START.astimezone(ZoneInfo("Asia/Seoul")))
    assert in_seoul == review(None, Rating.GOOD, START)
    assert in_seoul.due.tzinfo is UTC
    assert in_seoul.last_review is not None
    assert in_seoul.last_review.tzinfo is UTC


def test_a_time_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="without its zone"):
        review(None, Rating.GOOD, START.replace(tzinfo=None))


def test_a_clock_that_went_back_does_not_stop_practice() -> None:
    schedule = review(review(None, Rating.GOOD, START), Rating.GOOD, START - 3 * DAY)
    assert schedule.last_review == START - 3 * DAY
    assert schedule.due > START - 3 * DAY


def test_a_prediction_needs_a_day_since_the_review_before() -> None:
    rated = [
        (START, Rating.GOOD),
        (START + timedelta(hours=2), Rating.GOOD),
        (START + 4 * DAY, Rating.AGAIN),
        (START + 6 * DAY, Rating.HARD),
    ]
    made = predictions(rated)
    assert [prediction.recalled for prediction in made] == [False, True]
    before = replay(rated[:2])
    assert before is not None
    assert made[0].recall == retrievability(before, START + 4 * DAY)


def test_a_prediction_is_made_from_exactly_one_day_on() -> None:
    second = timedelta(seconds=1)
    assert len(predictions([(START, Rating.GOOD), (START + DAY, Rating.GOOD)])) == 1
    assert predictions([(START, Rating.GOOD), (START + DAY - second, Rating.GOOD)]) == []


def test_the_rest_of_the_core_does_without_fsrs() -> None:
    """Loading it takes about 10 ms, which the home screen should not pay before it paints."""
    program = (
        "import quizapp.core.selection, quizapp.core.quiz_record, quizapp.core.stats, sys\n"
        "sys.exit('fsrs' in sys.modules)"
    )
    assert run([sys.executable, "-c", program], check=False).returncode == 0


def test_another_zone_of_the_same_offset_is_utc_too() -> None:
    same = START.astimezone(timezone(timedelta(0), "somewhere"))
    assert review(None, Rating.GOOD, same) == review(None, Rating.GOOD, START)
