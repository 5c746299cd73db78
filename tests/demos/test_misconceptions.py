"""Whatever a situation proves, it is said what people say instead."""

from __future__ import annotations

import pytest

from quizapp.demos import registry
from quizapp.demos.misconceptions import settled
from quizapp.texts import Lang


@pytest.mark.parametrize("demo", registry.PACKAGES)
def test_each_correction_has_a_misconception_in_both_languages(demo: str) -> None:
    claims = [settled(one) for one in registry.situations(demo)]
    assert any(claims)
    for lang in Lang:
        assert all(saying.said(lang) for one in claims for saying in one.values())


def test_a_situation_may_settle_two_or_none() -> None:
    lab = {one.id: list(settled(one)) for one in registry.situations("json-web-token")}
    assert (lab["readable"], lab["role-lost"], lab["expired"]) == (["C07", "C36"], ["C32"], [])
