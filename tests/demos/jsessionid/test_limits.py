"""Numbers as they are typed: all of the text counts, and both fields read it alike."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.demos.jsessionid.limits import read_limit, read_seconds
from quizapp.errors import DemoError

ZEROS = "0" * 24
NUMBERS = {
    "5": 5,
    " 5\t": 5,
    "+5": 5,
    "-5": -5,
    "0": 0,
    "007": 7,
    f"{ZEROS}5": 5,
    "0" * 5000: 0,
    "99999999999": 99_999_999_999,
}
NO_NUMBERS = (
    *("", " ", "soon", "5s", "1_0", "1e3", "0x10", "--5", "+", "1,000", "5 0", "nan", "inf"),
    *("٥", "５", "²", f"5{' ' * 19}abc", "1" * 12, "1" * 5000, "5\n6"),
)


@pytest.mark.parametrize(("text", "number"), NUMBERS.items())
def test_a_whole_number_is_the_same_as_a_limit_and_as_a_wait(text: str, number: int) -> None:
    assert read_limit(text) == read_seconds(text) == number


@pytest.mark.parametrize("text", NO_NUMBERS)
def test_what_is_no_number_is_none_for_either_field(text: str) -> None:
    for read in (read_limit, read_seconds):
        with pytest.raises(DemoError) as refused:
            read(text)
        assert refused.value.key == "error.demo.jsessionid_number"


@given(st.text("0123456789+-._eE٥５ abc\n", max_size=30))
def test_any_text_is_a_number_or_an_error_for_people(text: str) -> None:
    for read in (read_limit, read_seconds):
        try:
            number = read(text)
        except DemoError:
            continue
        assert set(text.strip()) <= set("+-0123456789.")
        assert float(text) == number


def test_a_wait_may_have_a_fraction_and_a_limit_may_not() -> None:
    assert read_seconds("4.2") == 4.2
    with pytest.raises(DemoError):
        read_limit("4.2")
