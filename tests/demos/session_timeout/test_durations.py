"""Lengths of time as people write them, and as they are told."""

from __future__ import annotations

import unicodedata
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.demos.session_timeout.durations import (
    LONGEST,
    clock,
    clock_text,
    length,
    read_duration,
    written_duration,
)
from quizapp.errors import DemoError
from quizapp.texts import Lang
from quizapp.texts.saying import Saying


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("1800", 1_800),
        ("30m", 1_800),
        (" 30 min ", 1_800),
        ("30분", 1_800),
        (unicodedata.normalize("NFD", "30분"), 1_800),
        ("0.5h", 1_800),
        ("8 Hours", 28_800),
        ("8시간", 28_800),
        ("400d", 34_560_000),
        ("90s", 90),
        ("1.5m", 90),
        ("0", 0),
        ("-1", -1),
        ("+5m", 300),
        ("2147483647", LONGEST),
    ],
)
def test_a_length_of_time_is_read(text: str, seconds: int) -> None:
    assert read_duration(text) == seconds


@pytest.mark.parametrize(
    "text",
    ["", " ", "soon", "m", "30 x", "1h30", "1:30", "0.3", "1e3", "nan", "inf", "--5", "5-", "٣x"],
)
def test_what_is_no_length_of_time_is_told_in_one_line(text: str) -> None:
    with pytest.raises(DemoError) as refused:
        read_duration(text)
    assert refused.value.key == "error.demo.not_a_duration"


@pytest.mark.parametrize("text", ["2147483648", "-2147483648", "30000d", "999999999999d"])
def test_more_than_a_servlet_can_hold_is_too_long(text: str) -> None:
    with pytest.raises(DemoError) as refused:
        read_duration(text)
    assert refused.value.key == "error.demo.duration_too_long"


@given(st.text(max_size=30) | st.from_regex(r"\s*[+-]?\d+(\.\d+)?\s*(m|h|분|d)?\s*"))
def test_any_text_is_a_whole_number_of_seconds_or_an_error_for_people(text: str) -> None:
    seconds: int | None = None
    with suppress(DemoError):
        seconds = read_duration(text)
    assert seconds is None or abs(seconds) <= LONGEST


@given(st.integers(-LONGEST, LONGEST))
def test_what_is_written_is_read_again(seconds: int) -> None:
    assert read_duration(written_duration(seconds)) == seconds


@pytest.mark.parametrize(
    ("seconds", "english", "korean"),
    [
        (0, "0 s", "0초"),
        (45, "45 s", "45초"),
        (1_800, "30 min", "30분"),
        (3_900, "1 h 5 min", "1시간 5분"),
        (3_901, "1 h 5 min", "1시간 5분"),
        (34_560_000, "400 d", "400일"),
        (2_592_060, "30 d 1 min", "30일 1분"),
    ],
)
def test_a_length_is_told_in_its_two_largest_units(seconds: int, english: str, korean: str) -> None:
    assert length(seconds).said(Lang.EN) == english
    assert length(seconds).said(Lang.KO) == korean


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0, "0:00"), (1_200, "0:20"), (3_930.75, "1:05:30"), (2_592_060, "30d 0:01")],
)
def test_the_clock_counts_from_the_beginning(seconds: float, text: str) -> None:
    assert clock_text(seconds) == text


def test_the_clock_names_its_days_in_the_language_of_the_reader() -> None:
    shown = clock(2_592_060)
    assert isinstance(shown, Saying)
    assert (shown.said(Lang.KO), shown.said(Lang.EN)) == ("30일 0:01", "30d 0:01")
