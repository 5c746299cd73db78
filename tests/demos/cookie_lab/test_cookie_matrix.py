"""The whole table of one cookie: as it was measured in Chromium 156, and as single runs have it."""

from __future__ import annotations

import pytest

from quizapp.demos.browser.requests import Relation, Request, Via
from quizapp.demos.browser.urls import read_url
from quizapp.demos.cookie_lab.inputs import LabInputs
from quizapp.demos.cookie_lab.matrix import OLD, RELATIONS, VIAS, YOUNG, Row, asking_pages, matrix
from tests.demos.cookie_lab.lab_running import NOON, choices, ran

NOW = NOON.timestamp()
NAVIGATIONS = (Via.LINK_GET, Via.WINDOW_OPEN, Via.FORM_GET)
SUBREQUESTS = (Via.FETCH, Via.FETCH_POST, Via.IMG, Via.SCRIPT, Via.IFRAME, Via.BEACON)
NEAR = (Relation.SAME_ORIGIN, Relation.SAME_SITE)
FAR = (Relation.SCHEMEFUL_CROSS_SITE, Relation.CROSS_SITE)
SAME_SITE = {
    "absent": "sid=1; Secure",
    "Strict": "sid=1; Secure; SameSite=Strict",
    "Lax": "sid=1; Secure; SameSite=Lax",
    "None": "sid=1; Secure; SameSite=None",
}


def row(rows: tuple[Row, ...], via: Via, age: float = YOUNG) -> Row:
    return next(one for one in rows if one.via is via and one.age == age)


def sent(set_cookie: str, via: Via, relations: tuple[Relation, ...], age: float = YOUNG) -> bool:
    """Whether it goes from all of these pages; that it goes from some only is a failure."""
    one = row(matrix(LabInputs(set_cookie), NOW), via, age)
    cells = [one.cell(relation) for relation in relations]
    answers = {cell is not None and cell.sent for cell in cells}
    assert len(answers) == 1
    return answers.pop()


@pytest.mark.parametrize("line", SAME_SITE.values())
@pytest.mark.parametrize("via", [*NAVIGATIONS, Via.FORM_POST, *SUBREQUESTS])
def test_same_site_requests_carry_every_cookie(line: str, via: Via) -> None:
    assert sent(line, via, NEAR)


@pytest.mark.parametrize(("value", "goes"), zip(SAME_SITE, (True, False, True, True), strict=True))
@pytest.mark.parametrize("via", NAVIGATIONS)
def test_cross_site_navigations(via: Via, value: str, goes: bool) -> None:
    assert sent(SAME_SITE[value], via, FAR) is goes


@pytest.mark.parametrize(
    ("value", "young", "old"),
    [
        ("absent", True, False),
        ("Strict", False, False),
        ("Lax", False, False),
        ("None", True, True),
    ],
)
def test_cross_site_posts_of_a_form(value: str, young: bool, old: bool) -> None:
    assert sent(SAME_SITE[value], Via.FORM_POST, FAR, YOUNG) is young
    assert sent(SAME_SITE[value], Via.FORM_POST, FAR, OLD) is old


@pytest.mark.parametrize("value", SAME_SITE)
@pytest.mark.parametrize("via", SUBREQUESTS)
def test_cross_site_subrequests(via: Via, value: str) -> None:
    assert sent(SAME_SITE[value], via, FAR) is (value == "None")


@pytest.mark.parametrize("value", SAME_SITE)
def test_fetch_without_options_sends_to_its_own_origin_only(value: str) -> None:
    assert sent(SAME_SITE[value], Via.FETCH_DEFAULT, (Relation.SAME_ORIGIN,))
    assert not sent(SAME_SITE[value], Via.FETCH_DEFAULT, (Relation.SAME_SITE, *FAR))


def test_the_address_bar_sends_everything_and_stands_in_every_column() -> None:
    one = row(matrix(LabInputs(SAME_SITE["Strict"]), NOW), Via.ADDRESS_BAR)
    assert {one.cell(relation) for relation in RELATIONS} == set(one.cells)
    assert one.cells[0].sent


def test_the_switch_blocks_what_is_cross_site_and_no_navigation() -> None:
    inputs = LabInputs(SAME_SITE["None"], third_party_cookies=False)
    rows = matrix(inputs, NOW)
    image, link = row(rows, Via.IMG), row(rows, Via.LINK_GET)
    assert [cell.outcome for cell in image.cells] == ["sent", "sent", *["UserPreferences"] * 2]
    assert all(cell.sent for cell in link.cells)


@pytest.mark.parametrize(
    ("inputs", "outcome"),
    [
        (LabInputs("sid=1; SameSite=None"), "SameSiteNoneInsecure"),
        (LabInputs("sid=1; Max-Age=30"), "gone"),
        (LabInputs("sid=1; Domain=evil.test"), "InvalidDomain"),
        (LabInputs("sid=1; HttpOnly", set_by_script=True), "HttpOnly"),
        (
            LabInputs("sid=2", set_by_script=True, earlier="sid=1; HttpOnly; Max-Age=9"),
            "OverwriteHttpOnly",
        ),
    ],
)
def test_what_is_not_in_the_jar_says_so_everywhere(inputs: LabInputs, outcome: str) -> None:
    assert {c.outcome for one in matrix(inputs, NOW) for c in one.cells} == {outcome}


def test_mixed_content_is_no_request() -> None:
    one = row(matrix(LabInputs("sid=1", url="http://app.shop.test/"), NOW), Via.FETCH)
    far = one.cell(Relation.SCHEMEFUL_CROSS_SITE)
    assert far is not None
    assert far.outcome == "MixedContent"


@pytest.mark.parametrize(
    "url",
    [
        "https://app.shop.test/account?x=1",
        "http://www.shop.test/",
        "https://evil.test/",
        "https://app.shop.co.kr:8443/",
        "http://127.0.0.1/",
        "https://localhost/",
    ],
)
def test_the_pages_stand_to_the_target_as_their_columns_say(url: str) -> None:
    pages = asking_pages(read_url(url))
    for relation, page in pages.items():
        assert Request(url, Via.FETCH, page).relation is relation
    has_siblings = "127" not in url and "localhost" not in url
    assert (Relation.SAME_SITE in pages) is has_siblings


@pytest.mark.parametrize("via", VIAS)
def test_a_cell_says_what_a_run_brings_out(via: Via) -> None:
    for cell in row(matrix(LabInputs(SAME_SITE["absent"]), NOW), via).cells:
        run = ran(LabInputs(SAME_SITE["absent"], via=via, initiator=cell.initiator, age=YOUNG))
        assert choices(run)["reason"] == cell.outcome
