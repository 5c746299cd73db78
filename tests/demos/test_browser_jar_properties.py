"""What must hold for every cookie and every request, whatever they are."""

from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from quizapp.demos.browser.sites import site_name
from quizapp.demos.browser.urls import read_url
from quizapp.demos.browser_jar import SECTIONS, BrowserJar, Page, Reason, Request, Restart, Via
from tests.demos.chromium_rows import Clock

HOSTS = [
    "app.shop.test",
    "www.shop.test",
    "sub.app.shop.test",
    "shop.test",
    "evil.test",
    "localhost",
    "127.0.0.1",
    "user.github.io",
    "github.io",
]
hosts = st.sampled_from(HOSTS)
urls = st.builds("{}://{}{}".format, st.sampled_from(["http", "https"]), hosts, st.just("/a/b"))
names = st.sampled_from(["a", "__Host-a", "__Secure-a", "__Http-a", ""])
attributes = st.lists(
    st.sampled_from(
        [
            "Secure",
            "SameSite=Strict",
            "SameSite=Lax",
            "SameSite=None",
            "Path=/",
            "Path=/a",
            "Max-Age=60",
            "Max-Age=0",
            "Partitioned",
            "Expires=Fri, 01 Jan 2100 00:00:00 GMT",
        ]
    )
)
APP = "https://app.shop.test/"
EVERY_KIND = [
    f"c{number}=v; {'; '.join(attributes)}"
    for number, attributes in enumerate(
        product(
            ("SameSite=None; Secure", "SameSite=Lax", "SameSite=Strict", ""),
            ("Secure", "Secure; Partitioned", ""),
            ("", "Domain=shop.test"),
            ("Path=/", "Path=/a"),
        )
    )
]
"""Cookies that app.shop.test may set over https."""
domains = hosts.map("Domain={}".format)


@st.composite
def lines(draw: st.DrawFn) -> str:
    domain = draw(st.just("") | domains)
    return "; ".join([f"{draw(names)}=v", *draw(attributes), domain])


@st.composite
def requests(draw: st.DrawFn, targets: st.SearchStrategy[str] = urls) -> Request:
    via = draw(st.sampled_from(Via))
    hops = tuple(draw(st.lists(urls, max_size=2)))
    if via is Via.ADDRESS_BAR:
        return Request(draw(targets), via, redirected_through=hops)
    return Request(draw(targets), via, draw(urls), "", hops, draw(st.none() | urls))


@given(lines(), urls, requests(), st.booleans())
def test_nothing_is_ever_sent_to_another_owner(
    line: str, setter: str, request: Request, third: bool
) -> None:
    jar = BrowserJar(Clock(), third)
    jar.store(line, Request(setter))
    sent = jar.send(request)
    if sent.header:
        assert site_name(read_url(sent.url).host) == site_name(read_url(setter).host)


to_the_shop = requests(st.sampled_from(["http://app.shop.test/", APP]))


@given(to_the_shop, st.booleans(), st.booleans())
def test_http_only_never_changes_what_is_sent(request: Request, third: bool, is_old: bool) -> None:
    clock = Clock()
    plain, hidden = BrowserJar(clock, third), BrowserJar(clock, third)
    for line in EVERY_KIND:
        assert plain.store(line, Request(APP)).reasons == ()
        assert hidden.store(f"{line}; HttpOnly", Request(APP)).reasons == ()
    clock.now += 180 * is_old
    in_one, in_other = plain.send(request), hidden.send(request)
    assert in_one.header == in_other.header
    assert [one.reasons for one in in_one.decisions] == [one.reasons for one in in_other.decisions]


@given(to_the_shop, st.booleans())
def test_http_only_never_changes_what_a_response_may_set(request: Request, third: bool) -> None:
    plain, hidden = BrowserJar(Clock(), third), BrowserJar(Clock(), third)
    for line in EVERY_KIND:
        reasons = hidden.store(f"{line}; HttpOnly", request).reasons
        assert plain.store(line, request).reasons == reasons


@given(attributes, urls, urls, domains)
def test_a_domain_only_widens(attributes: list[str], setter: str, url: str, domain: str) -> None:
    narrow, wide = BrowserJar(Clock()), BrowserJar(Clock())
    line = "; ".join(["a=v", *attributes])
    narrow.store(line, Request(setter))
    if not wide.store(f"{line}; {domain}", Request(setter)).reasons:
        assert narrow.send(Request(url)).header in ("", wide.send(Request(url)).header)


@given(lines(), requests())
def test_no_session_cookie_survives_a_normal_restart(line: str, setter: Request) -> None:
    jar = BrowserJar(Clock())
    jar.store(line, setter)
    jar.restart(Restart.NORMAL)
    assert all(cookie.expires is not None for cookie in jar.cookies())


@given(lines(), requests(), requests(), st.booleans())
def test_every_live_cookie_is_decided_and_the_header_holds_those_that_go(
    line: str, setter: Request, request: Request, third: bool
) -> None:
    jar = BrowserJar(Clock(), third)
    jar.store(line, setter)
    jar.store("other=1", Request("https://evil.test/"))
    before = jar.cookies()
    sent = jar.send(request)
    assert {d.cookie.key for d in sent.decisions} == {cookie.key for cookie in before}
    assert sent.header == "; ".join(d.cookie.pair for d in sent.decisions if d.sent)
    assert jar.cookies() == before


@given(lines(), requests())
def test_a_line_is_stored_or_refused_or_deletes(line: str, request: Request) -> None:
    jar = BrowserJar(Clock())
    stored = jar.store(line, request)
    assert (stored.cookie is not None) == bool(jar.cookies())
    assert not (stored.cookie and stored.reasons)


@given(st.text() | st.from_regex(r"a=b(; ?(max-age|expires|domain|path|samesite)=.*)+"))
def test_no_text_makes_the_jar_raise(text: str) -> None:
    jar = BrowserJar(Clock())
    page = Page("https://app.shop.test/")
    for stored in (jar.store(text, Request(page.url)), jar.script_write(text, page)):
        assert stored.cookie is None or stored.reasons == ()
    assert len(jar.send(Request(page.url)).decisions) == len(jar.cookies())
    assert len(jar.script_read(page).decisions) == len(jar.cookies())


def test_every_reason_has_its_section() -> None:
    assert set(SECTIONS) == set(Reason)
    assert all(SECTIONS.values())
