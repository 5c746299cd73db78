"""Whatever somebody types, a run ends with findings, or with one error for people."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from quizapp.demos.browser.reasoning import (
    about,
    decided_sending,
    decided_storing,
    why_not_sent,
    why_not_stored,
)
from quizapp.demos.browser.reasons import SECTIONS, Reason
from quizapp.demos.browser.requests import Restart, Via
from quizapp.demos.browser_jar import Remark, RemarkKind
from quizapp.demos.cookie_lab.inputs import LabInputs, without_header_name
from quizapp.demos.cookie_lab.matrix import matrix
from quizapp.errors import DemoError
from quizapp.texts import Lang, say
from tests.demos.cookie_lab.lab_running import choices, ran

GOOD_HOSTS = (
    "app.shop.test www.shop.test shop.test APP.Shop.TEST app.shop.test. evil.test localhost "
    "127.0.0.1 [::1] 8.8.8.8 0x7f.1 co.kr 한국.test a_b.test"
).split()
ODD_HOSTS = ["a..b", "-a.test", "$a.test", "*.test", "a" * 64 + ".test", "x." * 130 + "test", ""]
PATHS = st.text(max_size=20).map(lambda path: f"/{path}") | st.just("/account")


def urls(schemes: list[str], hosts: list[str], ports: list[str]) -> st.SearchStrategy[str]:
    parts = map(st.sampled_from, (schemes, hosts, ports))
    return st.builds("{}://{}{}{}".format, *parts, PATHS)


GOOD_URLS = urls(["http", "https", "HTTPS"], GOOD_HOSTS, ["", ":80", ":443", ":8443"])
ODD_URLS = urls(["https", "ftp", "ws"], [*GOOD_HOSTS, *ODD_HOSTS], ["", ":x", ":99999"])
ATTRIBUTES = st.sampled_from(
    "Secure;HttpOnly;SameSite=None;SameSite=Strict;SameSite=Lax;Domain=shop.test;Domain=co.kr;"
    "Path=/account;Max-Age=60;Max-Age=0;Expires=Thu, 01 Jan 2026 00:00:00 GMT;Partitioned".split(
        ";"
    )
)
LINES = st.text(max_size=40) | st.lists(ATTRIBUTES, max_size=5).map(
    lambda attributes: "; ".join(["sid=한글", *attributes])
)


def inputs(url: st.SearchStrategy[str]) -> st.SearchStrategy[LabInputs]:
    return st.builds(
        LabInputs,
        LINES,
        set_url=url,
        set_via=st.sampled_from(Via),
        set_initiator=st.none() | url,
        set_by_script=st.booleans(),
        earlier=st.just("") | LINES,
        age=st.floats(0, 1e6),
        restart=st.none() | st.sampled_from(Restart),
        third_party_cookies=st.booleans(),
        url=url,
        via=st.sampled_from(Via),
        initiator=st.none() | url,
        redirected_through=st.lists(url, max_size=2).map(tuple),
        embedded_in=st.none() | url,
    )


def check(asked: LabInputs) -> None:
    refused = None
    try:
        run = ran(asked)
    except DemoError as error:
        refused = error
    if refused is not None:
        assert all(say(lang, refused.key, **refused.arguments) for lang in Lang)
        return
    came_out = choices(run)
    kept = came_out["stored"] == "yes" or asked.earlier
    assert kept or came_out["sent"] == came_out["js"] == "no"
    for lang in Lang:
        assert all(finding.why.said(lang) for finding in run.findings)
        assert all(step.what.said(lang) for step in run.steps)


@pytest.mark.parametrize(
    ("pasted", "line"),
    [
        ("Set-Cookie: sid=1; Secure", "sid=1; Secure"),
        ("  set-cookie :sid=1 ", "sid=1"),
        ("SET-COOKIE:\tsid=1", "sid=1"),
        ("sid=Set-Cookie: 1", "sid=Set-Cookie: 1"),
        ("set-cookie=1", "set-cookie=1"),
        ("Cookie: sid=1", "Cookie: sid=1"),
        (" sid=1 ", "sid=1"),
        ("", ""),
    ],
)
def test_the_name_of_the_header_may_be_pasted_along(pasted: str, line: str) -> None:
    assert without_header_name(pasted) == line


@settings(max_examples=60, deadline=None)
@given(inputs(GOOD_URLS))
def test_no_line_and_no_url_makes_a_run_fail_otherwise_than_in_words(asked: LabInputs) -> None:
    check(asked)


@settings(max_examples=60, deadline=None)
@given(LINES, GOOD_URLS | ODD_URLS | st.text(max_size=30))
@example("\ud800=1", "https://app.shop.test/\ud800")
@example("", "https://app.shop.test/")
@example(";", "https://user:secret@app.shop.test/")
@example("a=1; Domain=.", "https://app.shop.test/{}?{}#{}")
def test_no_text_makes_a_run_fail_otherwise_than_in_words(line: str, url: str) -> None:
    check(LabInputs(line, set_url=url, url=url))
    check(LabInputs(line, url=url, via=Via.LINK_GET, initiator=url))


@settings(max_examples=60, deadline=None)
@given(inputs(GOOD_URLS | ODD_URLS))
def test_no_inputs_make_the_table_fail_otherwise_than_in_words(asked: LabInputs) -> None:
    try:
        rows = matrix(asked, 1e9)
    except DemoError:
        return
    assert all(cell.outcome for row in rows for cell in row.cells)


@pytest.mark.parametrize("lang", tuple(Lang))
@pytest.mark.parametrize("reason", Reason)
def test_every_reason_is_explained_with_its_section_and_its_code(
    reason: Reason, lang: Lang
) -> None:
    assert why_not_stored(reason).said(lang)
    assert why_not_sent(reason).said(lang)
    assert SECTIONS[reason]
    assert decided_storing(reason).__doc__
    assert decided_sending(reason).__doc__


@pytest.mark.parametrize("lang", tuple(Lang))
@pytest.mark.parametrize("kind", RemarkKind)
def test_every_remark_is_explained(kind: RemarkKind, lang: Lang) -> None:
    assert about(Remark(kind, "Name", "{value}")).said(lang)
