"""The dates of cookies, written in every way that people have come up with."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.demos.browser.cookie_date import read_cookie_date


def seconds(year: int, month: int = 12, day: int = 1, hour: int = 10) -> float:
    return datetime(year, month, day, hour, 20, 30, tzinfo=UTC).timestamp()


READ_AS_2026 = """Tue, 01 Dec 2026 10:20:30 GMT
Tue, 01-Dec-2026 10:20:30 GMT
Tuesday, 01-Dec-26 10:20:30 GMT
Tue Dec  1 10:20:30 2026
2026 Dec 1 10:20:30
10:20:30 1 December 2026
1 DECember 2026 10:20:30
Dec 1 2026 10:20:30 PST
1 Dec 2026 10:20:30 +0900
1 Dec 2026 10:20:30.5
1/Dec/2026/10:20:30
1_Dec_2026_10:20:30
"1"Dec"2026"10:20:30
01 Dec 026 10:20:30
1 Dec 02026 10:20:30
1 Dec 2026 2027 10:20:30
1 Dec Jan 2026 10:20:30
1 Dec 2026 010:20:30
1 Dec 2026 10:20:30 11:21:31
123456 1 Dec 2026 10:20:30
""".splitlines()


@pytest.mark.parametrize("text", READ_AS_2026)
def test_these_are_all_the_same_moment(text: str) -> None:
    assert read_cookie_date(text) == seconds(2026)


NO_DATES = """tomorrow
2026-12-01T10:20:30Z
01 Dec 2026
10:20:30
Dec 2026 10:20:30
01 Dec 10:20:30
01 2026 10:20:30
01 12 2026 10:20:30
01 De 2026 10:20:30
01 Dec 2026 10:20
01 Dec 2026 24:20:30
01 Dec 2026 10:60:30
01 Dec 2026 10:20:60
31 Nov 2026 10:20:30
29 Feb 2027 10:20:30
32 Dec 2026 10:20:30
0 Dec 2026 10:20:30
001 Dec 2026 10:20:30
01Dec2026 10:20:30
1st Dec 2026 10:20:30
1 Dec 2026th 10:20:30
1 Dec 2026 10:20:30x
1 Dec 2026 10:20:30:40
""".splitlines()


@pytest.mark.parametrize("text", ["", " ", *NO_DATES])
def test_these_are_no_dates(text: str) -> None:
    assert read_cookie_date(text) is None


@pytest.mark.parametrize(
    ("written", "year"),
    [("00", 2000), ("5", 2005), ("69", 2069), ("70", 1970), ("99", 1999), ("100", 100)],
)
def test_two_digits_of_a_year_mean_1970_to_2069(written: str, year: int) -> None:
    assert read_cookie_date(f"1 Dec {written} 10:20:30") == seconds(year)


def test_a_leap_day_is_a_day() -> None:
    assert read_cookie_date("29 Feb 2028 10:20:30") == seconds(2028, 2, 29)


def test_a_year_beyond_the_calendar_is_far_away() -> None:
    far = read_cookie_date("1 Dec 99999 10:20:30")
    assert far == seconds(9999)


@given(st.text())
def test_no_text_makes_a_date_raise(text: str) -> None:
    assert read_cookie_date(text) is None or isinstance(read_cookie_date(text), float)


@given(st.datetimes(datetime(1970, 1, 1), datetime(9999, 12, 31)))
def test_the_form_that_servers_write_is_read_back(moment: datetime) -> None:
    whole = moment.replace(microsecond=0, tzinfo=UTC)
    day, month = whole.day, "JanFebMarAprMayJunJulAugSepOctNovDec"[whole.month * 3 - 3 :][:3]
    text = f"Mon, {day:02} {month} {whole.year:04} {whole:%H:%M:%S} GMT"
    assert read_cookie_date(text) == whole.timestamp()
