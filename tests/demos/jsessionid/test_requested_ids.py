"""Which id a request asks for; the rows of the tables were measured on Tomcat 10.1.60."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.demos.jsessionid.requested_id import (
    cookie_pairs,
    path_parameters,
    requested_id,
    with_id,
    without_parameters,
)

GOOD, BAD = "6C1F245BFB07EE0F65AF1A0051805512", "AAAA"
PAGE = "/app/peek"


def asked(path: str, *fields: str, name: str = "JSESSIONID") -> tuple[str, bool] | None:
    found = requested_id(path, fields, name, lambda one: one == GOOD)
    return None if found is None else (found.value, found.from_cookie)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        (f"JSESSIONID={GOOD}", GOOD),
        (f'JSESSIONID="{GOOD}"', GOOD),
        (f"JSESSIONID = {GOOD}", GOOD),
        (f"a=b;JSESSIONID={GOOD}", GOOD),
        (f"JSESSIONID={GOOD.lower()}", GOOD.lower()),
        (f"JSESSIONID={GOOD}A;;", f"{GOOD}A"),
        ("JSESSIONID=", ""),
        ("JSESSIONID", ""),
        ("JSESSIONID=a=b", "a=b"),
        ("JSESSIONID=" + "A" * 7000, "A" * 7000),
        ("JSESSIONID=íê¸", "íê¸"),
        (f"JSESSIONID={BAD}; JSESSIONID={GOOD}", GOOD),
        (f"JSESSIONID={GOOD}; JSESSIONID={BAD}", GOOD),
    ],
)
def test_the_id_of_a_cookie_is_taken_as_it_is(field: str, value: str) -> None:
    assert asked(PAGE, field) == (value, True)


@pytest.mark.parametrize(
    "field",
    [
        f"jsessionid={GOOD}",
        f"a=b, JSESSIONID={GOOD}",
        "JSESSIONID=A B",
        'JSESSIONID=A"B',
        f"XJSESSIONID={GOOD}",
        f"={GOOD}",
        "",
    ],
)
def test_what_is_no_cookie_of_that_name_asks_for_nothing(field: str) -> None:
    assert asked(PAGE, field) is None


def test_several_cookie_lines_are_read_like_one() -> None:
    assert asked(PAGE, "a=b", f"JSESSIONID={GOOD}") == (GOOD, True)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (f"/app/hello;jsessionid={GOOD}", GOOD),
        (f"/app;jsessionid={GOOD}/peek", GOOD),
        (f"/app/hello;jsessionid={GOOD}?page=2", GOOD),
        (f"/app/peek;jsessionid={BAD};jsessionid={GOOD}", GOOD),
        (f"/app/peek;jsessionid={GOOD};jsessionid={BAD}", BAD),
        ("/app/hello;jsessionid=", ""),
    ],
)
def test_without_a_cookie_the_path_is_read_and_the_last_id_in_it_counts(
    path: str, value: str
) -> None:
    assert asked(path) == (value, False)


@pytest.mark.parametrize(
    "path",
    [
        f"/app/peek;JSESSIONID={GOOD}",
        f"/app/peek?jsessionid={GOOD}",
        f"/app/jsessionid={GOOD}",
        "/app/peek;jsessionid",
    ],
)
def test_what_stands_elsewhere_in_the_url_is_no_id(path: str) -> None:
    assert asked(path) is None


@pytest.mark.parametrize("cookie", [GOOD, BAD])
def test_a_cookie_goes_before_the_path_even_if_nobody_knows_it(cookie: str) -> None:
    assert asked(f"{PAGE};jsessionid={GOOD}", f"JSESSIONID={cookie}") == (cookie, True)


def test_another_name_of_the_cookie_is_the_name_in_the_path() -> None:
    assert asked(f"{PAGE};SID={GOOD}", name="SID") == (GOOD, False)
    assert asked(f"{PAGE};jsessionid={GOOD}", name="SID") is None


@given(st.lists(st.text(max_size=80), max_size=4), st.text(max_size=80))
def test_nothing_that_is_sent_makes_it_fail(fields: list[str], path: str) -> None:
    found = requested_id(path, fields, "JSESSIONID", lambda one: one == GOOD)
    assert found is None or any(found.value in text for text in [path, *fields])


@given(st.text(st.characters(min_codepoint=33, max_codepoint=126, exclude_characters='",;\\')))
def test_every_cookie_value_comes_through_as_it_is(value: str) -> None:
    assert list(cookie_pairs([f"a=1; JSESSIONID={value}"])) == [("a", "1"), ("JSESSIONID", value)]


@given(
    st.text("abc/.-", max_size=20),
    st.text("ABCDEF0123456789", max_size=40),
    st.text("abc=&?", max_size=20),
)
def test_an_id_put_into_a_link_is_found_in_it_and_the_path_stays(
    path: str, session_id: str, query: str
) -> None:
    link = with_id(f"/{path}?{query}", "JSESSIONID", session_id)
    assert path_parameters(link)["jsessionid"] == session_id
    assert without_parameters(link) == f"/{path}"
    assert link.partition("?")[2] == query
