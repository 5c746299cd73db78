"""What a browser does over several steps: overwriting, scripts, frames, limits, order.

The sequences were run against Chromium 156.0.8078.108 as well.
"""

import pytest

from quizapp.demos.browser.set_cookie import MOST_REMARKS
from quizapp.demos.browser_jar import (
    BrowserJar,
    Page,
    Priority,
    Reason,
    Relation,
    RemarkKind,
    Request,
    UnreadableUrl,
    Via,
)
from tests.demos.chromium_rows import NOW, Clock

APP = Request("https://app.shop.test/deep/x/p")
APP_HTTP = Request("http://app.shop.test/deep/x/p")
PAGE = Page(APP.url)
PAGE_HTTP = Page(APP_HTTP.url)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def jar(clock: Clock) -> BrowserJar:
    return BrowserJar(clock)


def kept(jar: BrowserJar) -> list[str]:
    return [cookie.pair for cookie in jar.cookies()]


# Overwriting


@pytest.mark.parametrize(
    ("secure", "insecure", "url", "refused"),
    [
        ("a=1; Secure; Path=/", "a=2; Path=/", "http://app.shop.test/", True),
        ("a=1; Secure; Path=/", "a=2; Path=/deep", "http://app.shop.test/", True),
        ("a=1; Secure; Path=/deep", "a=2; Path=/", "http://app.shop.test/", False),
        ("a=1; Secure; Path=/deep", "a=2; Path=/deeper", "http://app.shop.test/", False),
        ("a=1; Secure; Path=/", "b=2; Path=/", "http://app.shop.test/", False),
        ("a=1; Secure; Path=/", "a=2; Path=/", "http://www.shop.test/", False),
        ("a=1; Secure; Path=/", "a=2; Path=/; Domain=shop.test", "http://www.shop.test/", True),
        ("a=1; Secure; Path=/; Domain=shop.test", "a=2; Path=/", "http://www.shop.test/", True),
        ("a=1; Secure; Path=/", "a=; Max-Age=0; Path=/", "http://app.shop.test/", True),
        ("a=1; Secure; Path=/", "a=2; Path=/", "https://app.shop.test/", False),
    ],
)
def test_http_leaves_secure_cookies_alone(
    jar: BrowserJar, secure: str, insecure: str, url: str, refused: bool
) -> None:
    jar.store(secure, APP)
    stored = jar.store(insecure, Request(url))
    assert (stored.reasons == (Reason.OVERWRITE_SECURE,)) == refused
    assert ("a=1" in kept(jar)) == (refused or stored.replaced is False)


def test_a_cookie_is_replaced_by_name_domain_and_path(jar: BrowserJar) -> None:
    jar.store("a=1; Path=/", APP)
    assert jar.store("a=2; Path=/", APP).replaced
    assert not jar.store("a=3; Path=/x", APP).replaced
    assert not jar.store("a=4; Path=/; Domain=app.shop.test", APP).replaced
    assert not jar.store("A=5; Path=/", APP).replaced
    assert kept(jar) == ["a=2", "a=3", "a=4", "A=5"]


def test_a_line_in_the_past_deletes_and_says_whether_anything_was_there(jar: BrowserJar) -> None:
    jar.store("a=1; Path=/", APP)
    assert not jar.store("a=; Max-Age=0; Path=/x", APP).deleted
    assert jar.store("a=; Max-Age=0; Path=/", APP).deleted
    assert kept(jar) == []


def test_a_cross_site_form_post_may_set_every_cookie_that_a_fetch_may_not(jar: BrowserJar) -> None:
    for via, names in ((Via.FETCH_POST, []), (Via.FORM_POST, ["strict=1", "lax=1"])):
        request = Request(APP.url, via, "https://evil.test/")
        jar.store("strict=1; SameSite=Strict", request)
        jar.store("lax=1; SameSite=Lax", request)
        assert kept(jar) == names


# Form


@pytest.mark.parametrize(
    ("line", "is_kept"),
    [
        ("__Host-a=1; Secure; Path=/", True),
        ("__HOST-a=1; Secure; Path=/", True),
        ("__Host-a=1; Secure; Path=/; Domain=", True),
        ("__Host-a=1; Secure; Path=/x", False),
        ("__Host-a=1; Secure", False),
        ("__host-a=1; Path=/", False),
        ("__Host-a=1; Secure; Path=/; Domain=shop.test", False),
        ("__Secure-a=1; Secure; Domain=shop.test", True),
        ("__secure-a=1", False),
        ("__Http-a=1; Secure; HttpOnly; Domain=shop.test", True),
        ("__Http-a=1; Secure", False),
        ("__Host-Http-a=1; Secure; HttpOnly; Path=/", True),
        ("__Host-Http-a=1; Secure; HttpOnly", False),
        ("__Host-Http-a=1; Secure; Path=/", False),
        ("=__Host-a; Secure; Path=/", False),
        ("__secure-a", False),
        ("__Hosta=1", True),
    ],
)
def test_a_name_keeps_the_promise_it_begins_with(jar: BrowserJar, line: str, is_kept: bool) -> None:
    stored = jar.store(line, APP)
    assert stored.reasons == (() if is_kept else (Reason.INVALID_PREFIX,))


@pytest.mark.parametrize("pair", ["z={}", "={}", "{}=", "한={}"])
def test_name_and_value_have_4096_octets(jar: BrowserJar, pair: str) -> None:
    room = 4096 - len(pair.replace("=", "").replace("{}", "").encode())
    assert jar.store(pair.format("v" * room), APP).reasons == ()
    too_long = jar.store(pair.format("v" * (room + 1)), APP)
    assert too_long.reasons == (Reason.NAME_VALUE_PAIR_EXCEEDS_MAX_SIZE,)


@pytest.mark.parametrize("sign", ["", "-"])
def test_a_number_of_a_thousand_digits_is_for_ever_or_never(jar: BrowserJar, sign: str) -> None:
    stored = jar.store(f"a=1; Max-Age={sign}{'9' * 1000}", APP)
    assert (stored.cookie is None) == (sign == "-")


# Scripts


def test_scripts_neither_see_nor_change_http_only_cookies(jar: BrowserJar) -> None:
    jar.store("ho=server; HttpOnly; Path=/", APP)
    jar.store("plain=server; Path=/", APP)
    assert jar.script_read(PAGE).header == "plain=server"
    for text in ("ho=js; Path=/", "ho=; Max-Age=0; Path=/"):
        assert jar.script_write(text, PAGE).reasons == (Reason.OVERWRITE_HTTP_ONLY,)
    assert jar.script_write("new=js; HttpOnly", PAGE).reasons == (Reason.HTTP_ONLY,)
    assert jar.script_write("plain=; Max-Age=0; Path=/", PAGE).deleted
    assert kept(jar) == ["ho=server"]


def test_a_script_may_add_the_same_name_in_another_scope(jar: BrowserJar) -> None:
    jar.store("a=1; HttpOnly; Path=/", APP)
    jar.script_write("a=3; Domain=shop.test; Path=/", PAGE)
    assert jar.script_read(PAGE).header == "a=3"
    assert jar.send(APP).header == "a=1; a=3"


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("js=1; Secure", "js=1"),
        ("js=1; Domain=shop.test", "js=1"),
        ("js=1; Domain=evil.test", ""),
        ("js=1; Path=/other", ""),
        ("__Host-js=1; Secure; Path=/", "__Host-js=1"),
        ("__Http-js=1; Secure; HttpOnly", ""),
        ("js=1; SameSite=None", ""),
        ("js", "js"),
        ("js=1\n; Path=/", ""),
        ("js=1\x00", ""),
    ],
)
def test_what_a_script_writes_is_read_back_if_it_was_allowed(
    jar: BrowserJar, text: str, read: str
) -> None:
    jar.script_write(text, PAGE)
    assert jar.script_read(PAGE).header == read


def test_a_script_of_an_http_page_cannot_set_secure(jar: BrowserJar) -> None:
    assert jar.script_write("a=1; Secure", PAGE_HTTP).reasons == (Reason.SECURE_ONLY,)


# Frames


@pytest.mark.parametrize("third_party_cookies", [True, False])
@pytest.mark.parametrize("top", ["https://evil.test/", "http://app.shop.test/"])
def test_scripts_in_a_cross_site_frame_see_only_none(top: str, third_party_cookies: bool) -> None:
    jar = BrowserJar(Clock(), third_party_cookies)
    for line in ("strict=1; SameSite=Strict", "lax=1; SameSite=Lax", "absent=1"):
        jar.store(f"{line}; Path=/", APP)
    jar.store("none=1; SameSite=None; Secure; Path=/", APP)
    frame = Page(APP.url, embedded_in=top)
    assert jar.script_read(frame).header == ("none=1" if third_party_cookies else "")
    written = jar.script_write("lax=2; SameSite=Lax; Path=/", frame)
    expected = Reason.SCHEMEFUL_SAME_SITE_LAX if third_party_cookies else Reason.USER_PREFERENCES
    assert written.reasons == (expected,)


def test_a_partitioned_cookie_stays_with_the_site_in_the_address_bar() -> None:
    jar = BrowserJar(Clock(), third_party_cookies=False)
    inside = Request(APP.url, Via.IFRAME, "https://evil.test/")
    jar.store("part=1; Secure; SameSite=None; Partitioned; Path=/", inside)
    assert jar.send(inside).header == "part=1"
    assert jar.send(APP).decisions[0].reasons == (Reason.PARTITION_MISMATCH,)


def test_the_page_that_a_request_opens_knows_where_it_is() -> None:
    top = "https://evil.test/"
    assert Request(APP.url, Via.IFRAME, top).page == Page(APP.url, embedded_in=top)
    assert Request(APP.url, Via.LINK_GET, top).page == Page(APP.url)
    assert Request(APP.url, Via.IMG, top).page is None


def test_a_frame_in_a_frame_is_judged_by_the_address_bar(jar: BrowserJar) -> None:
    jar.store("lax=1; SameSite=Lax; Path=/", APP)
    asked = Request(APP.url, Via.FETCH, APP.url, embedded_in="https://evil.test/")
    assert jar.send(asked).decisions[0].reasons == (Reason.SCHEMEFUL_SAME_SITE_LAX,)


# Order, time, and limits


def test_longer_paths_go_first_and_then_the_older(jar: BrowserJar, clock: Clock) -> None:
    for line in ("root=1; Path=/", "dom=1; Path=/; Domain=shop.test", "deep=1; Path=/deep"):
        jar.store(line, APP)
        clock.now += 1
    assert jar.send(APP).header == "deep=1; root=1; dom=1"


def test_the_clock_decides_which_is_older(jar: BrowserJar, clock: Clock) -> None:
    jar.store("second=1", APP)
    clock.now -= 60
    jar.store("first=1", APP)
    assert jar.send(APP).header == "first=1; second=1"


def test_a_new_value_makes_a_cookie_young_and_the_same_value_does_not(
    jar: BrowserJar, clock: Clock
) -> None:
    for line in ("a=1", "b=1", "a=1; Secure"):
        jar.store(line, APP)
        clock.now += 1
    assert jar.send(APP).header == "a=1; b=1"
    jar.store("a=2", APP)
    assert jar.send(APP).header == "b=1; a=2"


def test_a_cookie_is_gone_at_the_very_moment_it_expires(jar: BrowserJar, clock: Clock) -> None:
    jar.store("a=1; Max-Age=6", APP)
    clock.now = NOW + 5.999
    assert jar.send(APP).header == "a=1"
    clock.now = NOW + 6
    assert jar.send(APP).header == ""
    assert jar.cookies() == ()


def test_a_cross_site_post_takes_a_cookie_for_two_minutes(jar: BrowserJar, clock: Clock) -> None:
    post = Request(APP.url, Via.FORM_POST, "https://evil.test/")
    jar.store("a=1", APP)
    clock.now = NOW + 120
    assert jar.send(post).header == "a=1"
    clock.now = NOW + 120.001
    assert jar.send(post).decisions[0].reasons == (Reason.SCHEMEFUL_SAME_SITE_UNSPECIFIED,)


def test_no_lifetime_is_longer_than_400_days(jar: BrowserJar) -> None:
    for line in ("a=1; Max-Age=99999999999", "a=1; Expires=Fri, 01 Jan 2100 00:00:00 GMT"):
        stored = jar.store(line, APP)
        assert stored.cookie is not None
        assert stored.cookie.expires == NOW + 34_560_000
        assert [remark.kind for remark in stored.remarks] == [RemarkKind.LIFETIME_CAPPED]


def test_of_240_cookies_on_a_site_178_are_left(jar: BrowserJar, clock: Clock) -> None:
    for number in range(240):
        jar.store(f"c{number}=1", APP)
        clock.now += 1
    assert [cookie.name for cookie in jar.cookies()] == [f"c{n}" for n in range(62, 240)]


def test_insecure_cookies_go_before_secure_ones_and_low_priority_before_high(
    jar: BrowserJar,
) -> None:
    for number in range(60):
        jar.store(f"secure{number}=1; Secure", APP)
        jar.store(f"plain{number}=1", APP)
        jar.store(f"low{number}=1; Priority=Low; Secure", APP)
    evicted = jar.store("last=1", APP).evicted
    assert [cookie.name for cookie in evicted if cookie.priority is Priority.LOW] == [
        f"low{number}" for number in range(30)
    ]
    assert [cookie.name for cookie in evicted[30:]] == ["plain0"]


def test_a_cookie_that_is_sent_is_not_the_first_to_go(jar: BrowserJar, clock: Clock) -> None:
    jar.store("kept=1; Path=/kept", APP)
    for number in range(179):
        jar.store(f"c{number}=1; Path=/other", APP)
    clock.now += 1
    jar.send(Request("https://app.shop.test/kept"))
    evicted = jar.store("last=1", APP).evicted
    assert "kept" not in {cookie.name for cookie in evicted}
    assert len(evicted) > 0


# Requests


@pytest.mark.parametrize(
    ("via", "target", "arrives_at"),
    [
        (Via.IMG, "http://app.shop.test/i", "https://app.shop.test/i"),
        (Via.IMG, "http://8.8.8.8/i", ""),
        (Via.IMG, "http://192.168.1.1/i", "http://192.168.1.1/i"),
        (Via.FETCH, "http://app.shop.test/i", ""),
        (Via.FETCH, "http://localhost/i", "http://localhost/i"),
        (Via.FETCH, "http://printer.local/i", "http://printer.local/i"),
        (Via.SCRIPT, "http://evil.test/i", ""),
        (Via.IFRAME, "http://evil.test/i", ""),
        (Via.BEACON, "http://evil.test/i", ""),
        (Via.FORM_POST, "http://evil.test/i", "http://evil.test/i"),
        (Via.LINK_GET, "http://evil.test/i", "http://evil.test/i"),
    ],
)
def test_an_https_page_does_not_ask_for_http(
    jar: BrowserJar, via: Via, target: str, arrives_at: str
) -> None:
    jar.store("a=1", APP)
    request = Request(target, via, APP.url)
    assert jar.send(request).url == arrives_at
    assert jar.send(request).arrives == bool(arrives_at)
    if not arrives_at:
        assert jar.send(request).decisions[0].reasons == (Reason.MIXED_CONTENT,)
        assert jar.store("b=1", request).reasons == (Reason.MIXED_CONTENT,)


def test_a_redirected_post_is_a_get_and_so_takes_lax_along(jar: BrowserJar) -> None:
    jar.store("lax=1; SameSite=Lax; Path=/", APP)
    hop = ("https://www.shop.test/",)
    redirected = Request(APP.url, Via.FORM_POST, "https://evil.test/", redirected_through=hop)
    kept_method = Request(APP.url, Via.FORM_POST, "https://evil.test/", "POST", hop)
    assert (redirected.method, jar.send(redirected).header) == ("GET", "lax=1")
    assert jar.send(kept_method).header == ""


def test_fetch_without_options_has_cookies_only_for_its_own_origin(jar: BrowserJar) -> None:
    jar.store("a=1; Domain=shop.test; Path=/", APP)
    same = Request(APP.url, Via.FETCH_DEFAULT, APP.url)
    other = Request("https://www.shop.test/", Via.FETCH_DEFAULT, APP.url)
    port = Request("https://app.shop.test:8443/", Via.FETCH_DEFAULT, APP.url)
    back = Request(APP.url, Via.FETCH_DEFAULT, APP.url, redirected_through=(other.url,))
    assert [jar.send(r).header for r in (same, other, port, back)] == ["a=1", "", "", ""]
    assert jar.store("b=1", other).reasons == (Reason.ANONYMOUS_CONTEXT,)


def test_the_third_party_switch_looks_at_the_scheme_too() -> None:
    jar = BrowserJar(Clock(), third_party_cookies=False)
    jar.store("a=1; SameSite=None; Secure", APP)
    asked = Request(APP.url, Via.FETCH, APP_HTTP.url)
    assert jar.send(asked).decisions[0].reasons == (Reason.USER_PREFERENCES,)
    jar.third_party_cookies = True
    assert jar.send(asked).header == "a=1"


@pytest.mark.parametrize(
    ("initiator", "relation"),
    [
        (None, Relation.NONE),
        ("https://app.shop.test:443/x", Relation.SAME_ORIGIN),
        ("https://app.shop.test:444/x", Relation.SAME_SITE),
        ("http://www.shop.test/", Relation.SCHEMEFUL_CROSS_SITE),
        ("http://evil.test/", Relation.CROSS_SITE),
    ],
)
def test_a_request_knows_its_relation(initiator: str | None, relation: Relation) -> None:
    assert Request(APP.url, Via.LINK_GET, initiator).relation is relation


def test_a_url_that_cannot_be_read_is_refused_when_the_request_is_made() -> None:
    for make in (
        lambda: Request("app.shop.test"),
        lambda: Request(APP.url, Via.LINK_GET, "nowhere"),
        lambda: Request(APP.url, redirected_through=("//x",)),
        lambda: Page("javascript:1"),
    ):
        with pytest.raises(UnreadableUrl):
            make()


def test_other_schemes_than_the_webs_have_no_cookies(jar: BrowserJar) -> None:
    ftp = Request("ftp://app.shop.test/")
    assert jar.store("a=1", ftp).reasons == (Reason.SCHEME_NOT_SUPPORTED,)
    jar.store("a=1; Path=/", APP)
    assert jar.send(ftp).decisions[0].reasons == (Reason.SCHEME_NOT_SUPPORTED,)
    assert jar.send(Request("wss://app.shop.test/deep", Via.FETCH, APP.url)).header == "a=1"


# Remarks


@pytest.mark.parametrize(
    ("attributes", "kinds"),
    [
        ("set-max-age=60", [RemarkKind.UNKNOWN_ATTRIBUTE]),
        ("Max-Age=abc", [RemarkKind.BAD_MAX_AGE]),
        ("Max-Age=60.5", [RemarkKind.BAD_MAX_AGE]),
        ("Expires=tomorrow", [RemarkKind.BAD_EXPIRES]),
        ("SameSite=Foo", [RemarkKind.BAD_SAME_SITE]),
        ("Path=account", [RemarkKind.BAD_PATH]),
        ("Priority=urgent", [RemarkKind.BAD_PRIORITY]),
        ("Domain=", [RemarkKind.EMPTY_DOMAIN]),
        ("Secure=false", [RemarkKind.NEEDS_NO_VALUE]),
        ("Max-Age=60; Max-Age=5", [RemarkKind.REPEATED]),
        ("Path=/" + "x" * 1024, [RemarkKind.ATTRIBUTE_TOO_LONG]),
        ("Max-Age=60; Expires=Thu, 01 Jan 1970 00:00:00 GMT", [RemarkKind.MAX_AGE_WINS]),
        ("Max-Age=0", [RemarkKind.ALREADY_EXPIRED]),
        ("Max-Age=-5", [RemarkKind.ALREADY_EXPIRED]),
        ("Secure; HttpOnly; SameSite=Lax; Path=/; ; Max-Age=+60", []),
    ],
)
def test_what_was_passed_over_is_told(
    jar: BrowserJar, attributes: str, kinds: list[RemarkKind]
) -> None:
    stored = jar.store(f"a=1; {attributes}", APP)
    assert stored.reasons == ()
    assert [remark.kind for remark in stored.remarks] == kinds


@pytest.mark.parametrize(
    ("attribute", "kind"),
    [
        ("a", RemarkKind.UNKNOWN_ATTRIBUTE),
        ("Secure", RemarkKind.REPEATED),
        ("Path=/" + "x" * 1024, RemarkKind.ATTRIBUTE_TOO_LONG),
    ],
)
def test_what_is_passed_over_too_often_is_counted(
    jar: BrowserJar, attribute: str, kind: RemarkKind
) -> None:
    stored = jar.store("a=1; Max-Age=abc" + f"; {attribute}" * 1_100, APP)
    *first, more, unread = stored.remarks
    assert [remark.kind for remark in first] == [kind] * MOST_REMARKS
    repeated = kind is RemarkKind.REPEATED  # the first one is no repetition
    assert (more.kind, more.value) == (RemarkKind.MORE, "1,079" if repeated else "1,080")
    assert unread.kind is RemarkKind.BAD_MAX_AGE


def test_the_last_of_many_attributes_counts(jar: BrowserJar) -> None:
    stored = jar.store("a=1" + "; b" * 1_000 + "; Path=/last", APP)
    assert stored.cookie is not None
    assert stored.cookie.path == "/last"


def test_clearing_leaves_nothing(jar: BrowserJar) -> None:
    jar.store("a=1", APP)
    jar.clear()
    assert jar.cookies() == ()
