"""URLs and sites as a browser understands them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.demos.browser.sites import registrable_domain, same_site
from quizapp.demos.browser.urls import UnreadableUrl, read_url


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("https://APP.Shop.Test", "https://app.shop.test/"),
        (" HTTP://a.test:80/x#y ", "http://a.test/x"),
        ("http://a.test:8080/x?y=1", "http://a.test:8080/x?y=1"),
        ("http://user:pass@a.test/", "http://a.test/"),
        ("https://a.test/a/./b/../c", "https://a.test/a/c"),
        ("https://a.test/a/%2e%2E/b/..", "https://a.test/"),
        ("https://a.test/한글", "https://a.test/%ED%95%9C%EA%B8%80"),
        ("https://a.test\\a\\b", "https://a.test/a/b"),
        ("https://한글.test/", "https://xn--bj0bj06e.test/"),
        ("http://127.1/", "http://127.0.0.1/"),
        ("http://0x7f.0.0.1/", "http://127.0.0.1/"),
        ("http://2130706433/", "http://127.0.0.1/"),
        ("http://[0:0::1]:81/", "http://[::1]:81/"),
        ("ftp://a.test/x", "ftp://a.test/x"),
    ],
)
def test_a_url_is_brought_into_one_spelling(typed: str, read: str) -> None:
    assert str(read_url(typed)) == read


UNREADABLE = "app.shop.test|https://|https:///x|http://a b/|http://a.test:x/|http://a.test:70000/"
UNREADABLE += "|http://[::x]/|http://1.2.3.4.5/|http://300.1.1.1/|http://a<b/|about:blank|data:,x|"


@pytest.mark.parametrize("typed", UNREADABLE.split("|"))
def test_these_are_no_urls(typed: str) -> None:
    with pytest.raises(UnreadableUrl):
        read_url(typed)


@given(st.text() | st.from_regex(r"https?://[^ ]{0,20}", fullmatch=True))
def test_any_text_is_a_url_or_unreadable(text: str) -> None:
    try:
        url = read_url(text)
    except UnreadableUrl:
        return
    assert read_url(str(url)) == url


@pytest.mark.parametrize(
    ("host", "owner"),
    [
        ("app.shop.test", "shop.test"),
        ("shop.test", "shop.test"),
        ("test", None),
        ("www.shop.co.kr", "shop.co.kr"),
        ("co.kr", None),
        ("a.user.github.io", "user.github.io"),
        ("github.io", None),
        ("x.city.kobe.jp", "city.kobe.jp"),
        ("y.x.b.kobe.jp", "x.b.kobe.jp"),
        ("shop.test.", "shop.test."),
        ("localhost", None),
        ("127.0.0.1", None),
        ("[::1]", None),
        ("a..test", None),
    ],
)
def test_the_owner_of_a_host_is_found_by_the_public_suffix_list(
    host: str, owner: str | None
) -> None:
    assert registrable_domain(host) == owner


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("https://app.shop.test/", "https://www.shop.test:8443/", True),
        ("https://app.shop.test/", "http://app.shop.test/", False),
        ("https://a.github.io/", "https://b.github.io/", False),
        ("https://10.0.0.1/", "https://10.0.0.1/x", True),
        ("https://10.0.0.1/", "https://10.0.0.2/", False),
        ("wss://app.shop.test/", "https://shop.test/", True),
    ],
)
def test_a_site_is_a_scheme_and_an_owner(one: str, other: str, alike: bool) -> None:
    assert same_site(read_url(one), read_url(other)) == alike
