"""The jar answers as Chromium was seen to answer."""

import pytest

from quizapp.demos.browser.request_headers import request_headers
from quizapp.demos.browser_jar import BrowserJar, Reason, Request, Restart, Via
from tests.demos.chromium_rows import (
    COOKIES,
    GIVEN,
    LINES,
    NOW,
    OWN,
    REQUESTS,
    Clock,
    LineRow,
    RequestRow,
    seen_in_devtools,
    store_named,
)

APP = "https://app.shop.test/"
# These refusals have no name in DevTools, which then gives no reason at all.
_UNNAMED = {Reason.NAMELESS_PAIR, Reason.INVALID_PARTITIONED}


@pytest.mark.parametrize("name", COOKIES)
def test_a_cookie_is_stored_or_refused_for_the_measured_reason(name: str) -> None:
    stored = store_named(BrowserJar(Clock()), name)
    assert [reason.value for reason in stored.reasons] == COOKIES[name]
    assert (stored.cookie is None) == bool(COOKIES[name])


@pytest.mark.parametrize("row", REQUESTS, ids=str)
def test_a_request_carries_the_measured_cookies(row: RequestRow) -> None:
    clock = Clock()
    jar = BrowserJar(clock, row.third_party_cookies)
    for name in COOKIES:
        store_named(jar, name)
    clock.now += row.age
    sent = jar.send(row.request)
    assert row.request.relation.value == row.relation
    assert sent.arrives == (row.arrived_at is not None)
    assert sent.url == ("" if row.arrived_at is None else row.arrived_at + "/t")
    assert {cookie.name for cookie in sent.cookies} == row.sent
    page = row.request.page
    if row.seen_by_scripts is None:
        assert page is None or not sent.arrives
    else:
        assert page is not None
        assert {cookie.name for cookie in jar.script_read(page).cookies} == row.seen_by_scripts


@pytest.mark.parametrize("row", REQUESTS, ids=str)
def test_a_request_says_how_far_its_page_is_as_was_measured(row: RequestRow) -> None:
    assert request_headers(row.request, "").get("Sec-Fetch-Site") == row.fetch_site


@pytest.mark.parametrize(
    ("via", "page", "url", "origin"),
    [
        (Via.FORM_POST, "https://evil.test/", APP, "https://evil.test"),
        (Via.FORM_POST, "http://evil.test/", APP, "http://evil.test"),
        (Via.FORM_POST, "http://evil.test/", "http://app.shop.test/", "http://evil.test"),
        (Via.FORM_POST, "https://evil.test/", "http://app.shop.test/", "null"),
        (Via.FORM_POST, "https://www.shop.test/", "http://app.shop.test/", "null"),
        (Via.FETCH_POST, "http://evil.test/", APP, "http://evil.test"),
        (Via.FETCH_POST, APP, APP, "https://app.shop.test"),
        (Via.BEACON, APP, APP, "https://app.shop.test"),
        (Via.FORM_GET, "https://evil.test/", APP, None),
        (Via.IMG, "https://evil.test/", APP, None),
        (Via.LINK_GET, "https://evil.test/", APP, None),
    ],
)
def test_a_request_says_where_it_comes_from_as_was_measured(
    via: Via, page: str, url: str, origin: str | None
) -> None:
    assert request_headers(Request(url, via, page), "").get("Origin") == origin


@pytest.mark.parametrize(("url", "lines", "kept", "reasons"), OWN["lines"])
def test_a_line_leaves_the_measured_cookies(
    url: str, lines: list[str], kept: list[list[str]], reasons: list[str]
) -> None:
    jar = BrowserJar(Clock())
    stored = [jar.store(line, Request(url, Via.FETCH, url)) for line in lines][-1]
    left = [
        [
            cookie.name,
            cookie.value,
            cookie.domain if cookie.host_only else "." + cookie.domain,
            cookie.path,
            "S" * cookie.secure + "H" * cookie.http_only,
            cookie.same_site.value,
            "session" if cookie.is_session else "dated",
        ]
        for cookie in jar.cookies()
    ]
    assert sorted(left) == sorted(kept)
    assert sorted(r.value for r in stored.reasons if r not in _UNNAMED) == reasons


@pytest.mark.parametrize("row", LINES, ids=lambda row: row.line[:60])
def test_a_line_is_stored_and_reaches_the_measured_urls(row: LineRow) -> None:
    jar = BrowserJar(Clock())
    stored = jar.store(row.line, Request(row.url))
    assert (stored.cookie is not None) == row.stored
    if stored.cookie is not None and row.stored_as:
        assert seen_in_devtools(stored.cookie) == row.stored_as
    assert [r.value for r in stored.reasons if r not in _UNNAMED] == row.reasons
    assert {url: bool(jar.send(Request(url)).header) for url in row.sent} == row.sent


def _contexts() -> list[list[object]]:
    given = [
        [c["third_party_cookies"][:7], c["via"], c["initiator"], c["set_by"], c["blocked"]]
        for c in GIVEN.get("set_context", [])
    ]
    return [*OWN["contexts"], *given]


@pytest.mark.parametrize(("third", "via", "page", "url", "blocked"), _contexts())
def test_a_response_may_set_what_was_measured(
    third: str, via: str, page: str, url: str, blocked: dict[str, list[str]]
) -> None:
    jar = BrowserJar(Clock(), third == "allowed")
    request = Request(url, Via(via), page)
    for same_site in ("absent", "Strict", "Lax", "None"):
        attribute = "" if same_site == "absent" else f"; SameSite={same_site}"
        stored = jar.store(f"c=1; Secure; Path=/{attribute}", request)
        assert [reason.value for reason in stored.reasons] == blocked.get(same_site, [])


def test_sending_never_prolongs_a_cookie_and_setting_it_again_does() -> None:
    clock = Clock()
    jar = BrowserJar(clock)
    jar.store("sent_only=1; Max-Age=6", Request(APP))
    jar.store("set_again=1; Max-Age=6", Request(APP))
    for seconds, sent_only, set_again, is_set_now in OWN["sliding"]:
        clock.now = NOW + seconds
        names = {cookie.name for cookie in jar.send(Request(APP)).cookies}
        assert ("sent_only" in names, "set_again" in names) == (sent_only, set_again)
        if is_set_now:
            jar.store("set_again=1; Max-Age=6", Request(APP))


@pytest.mark.parametrize(("age", "expected"), OWN["lax_post"])
def test_the_two_minutes_of_a_cross_site_post_run_from_the_last_new_value(
    age: float, expected: dict[str, bool]
) -> None:
    lines = {
        "none_given": "none_given=1; Secure",
        "persist": "persist=1; Secure; Max-Age=9999",
        "lax": "lax=1; Secure; SameSite=Lax",
        "strict": "strict=1; Secure; SameSite=Strict",
        "same_value": "same_value=1; Secure",
        "new_value": "new_value=1; Secure",
    }
    clock = Clock()
    jar = BrowserJar(clock)
    for line in lines.values():
        jar.store(line, Request(APP))
    if age > 105:
        clock.now = NOW + 105
        jar.store("same_value=1; Secure", Request(APP))
        jar.store("new_value=2; Secure", Request(APP))
    clock.now = NOW + age
    sent = jar.send(Request(APP, Via.FORM_POST, "https://evil.test/"))
    names = {cookie.name for cookie in sent.cookies}
    assert {name: name in names for name in lines} == expected


@pytest.mark.parametrize(("mode", "left"), OWN["restarts"])
def test_a_restart_leaves_the_measured_cookies(mode: str, left: list[str]) -> None:
    jar = BrowserJar(Clock())
    jar.store("persistent_cookie=1; Max-Age=60", Request(APP))
    jar.store("session_cookie=1", Request(APP))
    jar.restart(Restart(mode))
    assert [cookie.name for cookie in jar.send(Request(APP)).cookies] == left
