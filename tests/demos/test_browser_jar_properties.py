"""What must hold for every cookie and every request, whatever they are."""

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
domains = hosts.map("Domain={}".format)


@st.composite
def lines(draw: st.DrawFn) -> str:
    domain = draw(st.just("") | domains)
    return "; ".join([f"{draw(names)}=v", *draw(attributes), domain])


@st.composite
def requests(draw: st.DrawFn) -> Request:
    via = draw(st.sampled_from(Via))
    initiator = None if via is Via.ADDRESS_BAR else draw(urls)
    return Request(draw(urls), via, initiator)


@given(lines(), urls, requests(), st.booleans())
def test_nothing_is_ever_sent_to_another_owner(
    line: str, setter: str, request: Request, third: bool
) -> None:
    jar = BrowserJar(Clock(), third)
    jar.store(line, Request(setter))
    sent = jar.send(request)
    if sent.header:
        assert site_name(read_url(sent.url).host) == site_name(read_url(setter).host)


@given(lines(), requests(), requests())
def test_http_only_never_changes_what_is_sent(line: str, setter: Request, request: Request) -> None:
    plain, hidden = BrowserJar(Clock()), BrowserJar(Clock())
    if plain.store(line, setter).reasons == hidden.store(f"{line}; HttpOnly", setter).reasons:
        assert plain.send(request).header == hidden.send(request).header


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
