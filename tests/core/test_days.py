from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.core.days import day_end, day_start, practice_day

SEOUL = ZoneInfo("Asia/Seoul")
ZONES = (
    "Asia/Seoul",
    "Asia/Hong_Kong",
    "UTC",
    "America/New_York",
    "Europe/Berlin",
    "Australia/Lord_Howe",
    "Pacific/Apia",  # left out 30 December 2011
    "Pacific/Kwajalein",
    "Antarctica/Troll",
    "America/Scoresbysund",
)


def moment(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)


@pytest.mark.parametrize(
    ("local", "day"),
    [
        ("2025-03-10T03:59:59+09:00", date(2025, 3, 9)),
        ("2025-03-10T04:00:00+09:00", date(2025, 3, 10)),
        ("2025-03-10T23:59:59+09:00", date(2025, 3, 10)),
        ("2025-03-11T00:30:00+09:00", date(2025, 3, 10)),
        ("2025-01-01T02:00:00+09:00", date(2024, 12, 31)),
    ],
)
def test_a_day_lasts_until_four_in_the_morning(local: str, day: date) -> None:
    assert practice_day(moment(local), SEOUL) == day


def test_the_same_moment_is_another_day_elsewhere() -> None:
    when = datetime(2025, 3, 10, 20, tzinfo=UTC)
    assert practice_day(when, SEOUL) == date(2025, 3, 11)
    assert practice_day(when, timezone(timedelta(hours=-5))) == date(2025, 3, 10)


def test_a_day_is_given_in_utc() -> None:
    assert day_start(date(2025, 3, 10), SEOUL) == datetime(2025, 3, 9, 19, tzinfo=UTC)
    assert day_end(date(2025, 3, 10), SEOUL) == datetime(2025, 3, 10, 19, tzinfo=UTC)
    assert day_start(date(2025, 3, 10), SEOUL).tzinfo is UTC


@pytest.mark.parametrize(
    ("day", "hours"), [(date(2025, 3, 29), 23), (date(2025, 10, 25), 25), (date(2025, 6, 1), 24)]
)
def test_the_day_before_the_clocks_change_is_shorter_or_longer(day: date, hours: int) -> None:
    berlin = ZoneInfo("Europe/Berlin")
    assert day_end(day, berlin) - day_start(day, berlin) == timedelta(hours=hours)


def test_a_clock_turned_back_over_four_does_not_bring_yesterday_back() -> None:
    second_half_past_three = moment("1946-12-01T03:30:00+08:00")
    assert practice_day(second_half_past_three, ZoneInfo("Asia/Hong_Kong")) == date(1946, 12, 1)


def test_a_date_that_a_country_left_out_has_no_moment() -> None:
    apia = ZoneInfo("Pacific/Apia")
    assert day_start(date(2011, 12, 30), apia) == day_end(date(2011, 12, 30), apia)
    assert practice_day(moment("2011-12-31T02:00:00+14:00"), apia) == date(2011, 12, 29)


@given(
    st.datetimes(datetime(1970, 1, 2), datetime(2100, 1, 1), timezones=st.just(UTC)),
    st.sampled_from(ZONES),
)
def test_every_moment_lies_between_start_and_end_of_its_day(when: datetime, zone: str) -> None:
    day = practice_day(when, ZoneInfo(zone))
    assert day_start(day, ZoneInfo(zone)) <= when < day_end(day, ZoneInfo(zone))
