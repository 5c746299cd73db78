"""How stretches of time are told in the steps of a run."""

from __future__ import annotations

import pytest

from quizapp.demos.durations import duration
from quizapp.texts import Lang


@pytest.mark.parametrize(
    ("seconds", "told"),
    [
        (0.5, "0.5초"),
        (90, "90초"),
        (120, "2분"),
        (86_400, "24시간"),
        (172_800, "2일"),
        (1_234_567, "1,234,567초"),
        (99_999_999, "99,999,999초"),
    ],
)
def test_a_time_is_told_in_its_largest_whole_unit_and_in_full(seconds: float, told: str) -> None:
    assert duration(seconds).said(Lang.KO) == told
