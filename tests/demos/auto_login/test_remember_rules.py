"""The rules on paper: how a cookie is read, what it is worth, what may be written down."""

from __future__ import annotations

import hmac
import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from random import Random, SystemRandom

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.demos.auto_login import checking
from quizapp.demos.auto_login.checking import check, judge
from quizapp.demos.auto_login.event_log import cut_short
from quizapp.demos.auto_login.outcomes import Outcome
from quizapp.demos.auto_login.remember_cookie import (
    RememberToken,
    cookie_value,
    fresh_token,
    hash_of,
    read_token,
    set_cookie,
)
from quizapp.demos.auto_login.token_table import TokenRow, TokenTable

NOW = 1_000_000.0
ROW = TokenRow(
    selector="abc",
    validator_hash=hash_of("new"),
    previous_hash=hash_of("old"),
    rotated=NOW - 5,
    user="mina",
    device="Laptop",
    expires=NOW + 60,
)


@pytest.fixture
def table() -> Iterator[TokenTable]:
    database = sqlite3.connect(":memory:")
    table = TokenTable(database)
    table.add(ROW)
    yield table
    database.close()


@pytest.mark.parametrize(
    ("value", "read"),
    [
        ("abc:def", RememberToken("abc", "def")),
        ("", Outcome.MALFORMED),
        ("abc", Outcome.MALFORMED),
        ("abc:", Outcome.MALFORMED),
        (":def", Outcome.MALFORMED),
        (":", Outcome.MALFORMED),
        ("abc:def:ghi", Outcome.MALFORMED),
        ("abc::def", Outcome.MALFORMED),
        ("x" * 5000, Outcome.UNKNOWN),
        ("abc:" + "x" * 5000, Outcome.UNKNOWN),
        ("미나:비밀", Outcome.UNKNOWN),
        ("abc:\ufffd", Outcome.UNKNOWN),
    ],
)
def test_a_value_is_read_or_refused_in_one_way(value: str, read: RememberToken | Outcome) -> None:
    assert read_token(value) == read


@given(st.text())
def test_whatever_is_typed_is_a_token_or_a_refusal(value: str) -> None:
    token = read_token(value)
    if isinstance(token, RememberToken):
        assert token.value == value
    else:
        assert token in (Outcome.MALFORMED, Outcome.UNKNOWN)


@pytest.mark.parametrize(
    ("validator", "row", "grace", "outcome"),
    [
        ("new", ROW, 0, Outcome.ROTATED),
        ("new", ROW, 10, Outcome.ROTATED),
        ("old", ROW, 0, Outcome.THEFT),
        ("old", ROW, 5.1, Outcome.GRACE),
        ("old", ROW, 5, Outcome.THEFT),
        ("older", ROW, 10, Outcome.THEFT),
        (hash_of("new"), ROW, 10, Outcome.THEFT),
        ("old", replace(ROW, rotated=NOW), 0, Outcome.THEFT),
        ("new", replace(ROW, expires=NOW), 0, Outcome.EXPIRED),
        ("new", replace(ROW, expires=NOW + 0.1), 0, Outcome.ROTATED),
        ("old", replace(ROW, expires=NOW), 10, Outcome.EXPIRED),
        ("", replace(ROW, previous_hash=""), 10, Outcome.THEFT),
        ("new", None, 10, Outcome.UNKNOWN),
    ],
)
def test_what_a_validator_is_worth(
    validator: str, row: TokenRow | None, grace: float, outcome: Outcome
) -> None:
    assert judge(RememberToken("abc", validator), row, NOW, grace) is outcome


@given(st.text(alphabet=st.characters(codec="ascii"), max_size=300))
def test_no_value_but_the_right_ones_logs_in(value: str) -> None:
    database = sqlite3.connect(":memory:")
    try:
        table = TokenTable(database)
        table.add(ROW)
        ruling = check(value, table, NOW, 10)
    finally:
        database.close()
    right = {"abc:new": Outcome.ROTATED, "abc:old": Outcome.GRACE}
    refusals = (Outcome.MALFORMED, Outcome.UNKNOWN, Outcome.THEFT)
    assert ruling.outcome is right.get(value) or ruling.outcome in refusals


def test_looking_a_cookie_up_changes_nothing(table: TokenTable) -> None:
    for value in ("abc:new", "abc:old", "abc:wrong", "other:new", "", "a:b:c"):
        check(value, table, NOW, 10)
    assert table.rows() == (ROW,)


def test_hashes_are_compared_in_constant_time(monkeypatch: pytest.MonkeyPatch) -> None:
    compared: list[tuple[str, str]] = []
    really = hmac.compare_digest

    def noted(one: str, other: str) -> bool:
        compared.append((one, other))
        return really(one, other)

    monkeypatch.setattr(checking.hmac, "compare_digest", noted)
    judge(RememberToken("abc", "guess"), ROW, NOW, 0)
    assert compared == [
        (hash_of("guess"), ROW.validator_hash),
        (hash_of("guess"), ROW.previous_hash),
    ]


def test_a_selector_cannot_speak_to_the_database(table: TokenTable) -> None:
    assert check("' OR 1=1 --:x", table, NOW, 0).outcome is Outcome.UNKNOWN


@pytest.mark.parametrize("random", [Random(1), SystemRandom()], ids=["repeatable", "real"])
def test_fresh_tokens_are_long_and_never_the_same(random: Random) -> None:
    tokens = [fresh_token(random) for _ in range(50)]
    assert len({token.selector for token in tokens}) == 50
    assert len({token.validator for token in tokens}) == 50
    assert {len(token.validator) for token in tokens} == {32}  # 24 bytes in base64
    assert all(read_token(token.value) == token for token in tokens)


def test_the_cookie_has_every_attribute_that_it_needs() -> None:
    line = set_cookie("__Host-remember", "a:b", 30 * 86_400)
    assert line == ("__Host-remember=a:b; Path=/; Max-Age=2592000; HttpOnly; Secure; SameSite=Lax")
    assert "Max-Age" not in set_cookie("__Host-sid", "1")


@pytest.mark.parametrize(
    ("header", "value"),
    [
        ("a=1; sid=2", "2"),
        ("sid=2", "2"),
        ("sid=x=y", "x=y"),
        ("sid=", ""),
        ("sid=1; sid=2", "1"),
        ("xsid=1", None),
        ("sid", None),
        ("", None),
    ],
)
def test_the_first_cookie_of_a_name_counts(header: str, value: str | None) -> None:
    assert cookie_value(header, "sid") == value


@given(st.text(max_size=40), st.text(min_size=5, max_size=40))
def test_what_is_written_down_is_never_a_whole_validator(selector: str, validator: str) -> None:
    shown = cut_short(f"{selector.replace(':', '')}:{validator}")
    assert len(shown.partition(":")[2]) == 5
    assert shown.endswith("…")
