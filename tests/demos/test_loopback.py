"""The network of the demos: made-up names, real bytes, no other machine, nothing left behind."""

from __future__ import annotations

import asyncio
import gc
import socket
import tempfile
import threading
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

import pytest
from aiohttp import web

from quizapp.demos.loopback import Loopback, WrittenByHand
from quizapp.demos.throwaway_certificates import client_context
from quizapp.demos.wire import field_values
from quizapp.errors import DemoError


async def echo(request: web.Request) -> web.Response:
    """Answers with what it was asked, and whether it came encrypted."""
    came = {"host": request.host, "secure": request.secure, "path": request.path_qs}
    return web.json_response({**came, "body": await request.text()})


async def sets_a_cookie(_request: web.Request) -> web.Response:
    return web.Response(status=302, headers={"Location": "/next", "Set-Cookie": "sid=1"})


def written(response: bytes) -> Callable[[web.Request], web.StreamResponse]:
    async def answer(_request: web.Request) -> web.StreamResponse:
        return WrittenByHand(response)

    return answer  # type: ignore[return-value]


def left_behind(folder: Path) -> tuple[int, int, int, list[Path]]:
    """Open descriptors (where they can be counted), tasks, threads and temporary files."""
    proc = Path("/proc/self/fd")
    descriptors = len(list(proc.iterdir())) if proc.is_dir() else 0
    return descriptors, len(asyncio.all_tasks()), threading.active_count(), list(folder.iterdir())


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


@pytest.fixture
def no_dns(monkeypatch: pytest.MonkeyPatch) -> None:
    def asked(*question: object) -> NoReturn:
        raise AssertionError(f"asked for {question}")

    monkeypatch.setattr(socket, "getaddrinfo", asked)


@pytest.mark.parametrize(
    ("url", "host", "path"),
    [
        ("http://app.shop.test/", "app.shop.test", "/"),
        ("http://app.shop.test/a/b?c=d", "app.shop.test", "/a/b?c=d"),
        ("http://app.shop.test:8080/", "app.shop.test:8080", "/"),
        ("https://app.shop.test/", "app.shop.test", "/"),
        ("http://127.0.0.1/", "127.0.0.1", "/"),
        ("https://127.0.0.1:8443/", "127.0.0.1:8443", "/"),
        ("https://[::1]/", "[::1]", "/"),
        ("https://localhost/", "localhost", "/"),
    ],
)
@pytest.mark.usefixtures("no_dns")
async def test_the_host_header_is_what_a_browser_would_send(url: str, host: str, path: str) -> None:
    sites = dict.fromkeys(("app.shop.test", "127.0.0.1", "[::1]", "localhost"), echo)
    async with Loopback(sites, tls=True) as net:
        exchange = await net.request("GET", url)
    assert exchange.url == url
    assert exchange.received("Host") == (host,)
    assert exchange.request_head.startswith(f"GET {path} HTTP/1.1\r\n")
    assert f'"host": "{host}"' in exchange.response_body.decode()


async def test_the_request_is_recorded_as_the_server_received_it() -> None:
    raw: list[tuple[bytes, bytes]] = []

    async def remember(request: web.Request) -> web.Response:
        raw.extend(request.raw_headers)
        return web.Response(text="ok", headers={"X-Answer": "42"})

    async with Loopback({"app.shop.test": remember}) as net:
        exchange = await net.request("POST", "http://app.shop.test/", {"Cookie": "a=1"}, b"b=2")
    lines = exchange.request_head.split("\r\n")
    assert lines[1:] == [f"{name.decode()}: {value.decode()}" for name, value in raw]
    assert exchange.request_body == b"b=2"
    assert (exchange.status, exchange.response_body) == (200, b"ok")
    assert exchange.answered("x-answer") == ("42",)


async def test_https_really_is_encrypted_and_still_recorded() -> None:
    async with Loopback({"app.shop.test": echo}, tls=True) as net:
        plain = await net.request("GET", "http://app.shop.test/")
        encrypted = await net.request("GET", "https://app.shop.test/", {"Cookie": "sid=1"})
    assert b'"secure": false' in plain.response_body
    assert b'"secure": true' in encrypted.response_body
    assert encrypted.received("Cookie") == ("sid=1",)


def test_the_client_trusts_one_authority_which_is_made_once() -> None:
    (authority,) = client_context().get_ca_certs()
    assert client_context().get_ca_certs() == [authority]


@pytest.mark.parametrize(
    "url",
    [
        "http://example.com/",
        "https://example.com/",
        "http://93.184.215.14/",
        "http://[2001:db8::1]/",
        "http://www.app.shop.test/",
        "http://2130706433/",
        "http:///",
        "http://[::1",
        "app.shop.test",
        "",
    ],
)
@pytest.mark.usefixtures("no_dns")
async def test_another_name_is_refused_before_anybody_is_asked_for_it(url: str) -> None:
    async with Loopback({"app.shop.test": echo}, tls=True) as net:
        with pytest.raises(DemoError) as refused:
            await net.request("GET", url)
    assert refused.value.key == "error.demo.unknown_host"


async def test_a_header_that_cannot_be_written_is_an_error_for_people() -> None:
    async with Loopback({"app.shop.test": echo}) as net:
        with pytest.raises(DemoError) as refused:
            await net.request("GET", "http://app.shop.test/", {"X": "a\r\nb"})
    assert refused.value.key == "error.demo.not_delivered"


async def test_redirects_are_not_followed_and_cookies_not_kept() -> None:
    async with Loopback({"app.shop.test": sets_a_cookie}) as net:
        first = await net.request("GET", "http://app.shop.test/")
        second = await net.request("GET", "http://app.shop.test/")
    assert (first.status, first.answered("Set-Cookie")) == (302, ("sid=1",))
    assert second.received("Cookie") == ()


@pytest.mark.parametrize("line", [b"a=\x01b", b"a=\x7f", b"\xff\xfe=1", b"  =  ", b"a=\tb"])
async def test_bytes_written_by_hand_arrive_whatever_a_library_thinks_of_them(line: bytes) -> None:
    response = b"HTTP/1.1 200 OK\r\nSet-Cookie: " + line + b"\r\nContent-Length: 0\r\n\r\n"
    async with Loopback({"app.shop.test": written(response)}) as net:  # type: ignore[dict-item]
        exchange = await net.request("GET", "http://app.shop.test/")
    assert exchange.answered("Set-Cookie") == (line.decode("utf-8", "replace").strip(" \t"),)


async def test_an_application_with_routes_is_served_too() -> None:
    app = web.Application()
    app.router.add_get("/here", echo)
    async with Loopback({"app.shop.test": app}) as net:
        found = await net.request("GET", "http://app.shop.test/here")
        missing = await net.request("GET", "http://app.shop.test/there")
    assert (found.status, missing.status) == (200, 404)


async def test_no_date_of_another_clock_is_on_the_wire() -> None:
    async with Loopback({"app.shop.test": echo}) as net:
        exchange = await net.request("GET", "http://app.shop.test/")
    assert exchange.answered("Date") == ()


async def test_what_a_handler_raises_is_raised_where_it_was_asked(
    capsys: pytest.CaptureFixture[str],
) -> None:
    async def broken(_request: web.Request) -> web.Response:
        raise ZeroDivisionError

    async with Loopback({"app.shop.test": broken}) as net:
        with pytest.raises(ZeroDivisionError):
            await net.request("GET", "http://app.shop.test/")
    assert capsys.readouterr().err == ""


async def test_requests_at_the_same_time_are_told_apart() -> None:
    async with Loopback({"app.shop.test": echo}, tls=True) as net:
        urls = [f"https://app.shop.test/{number}" for number in range(20)]
        exchanges = await asyncio.gather(*(net.request("GET", url) for url in urls))
    for number, exchange in enumerate(exchanges):
        assert exchange.request_head.startswith(f"GET /{number} ")
        assert f'"path": "/{number}"' in exchange.response_body.decode()


async def test_nothing_is_left_behind(temporary: Path) -> None:
    async with Loopback({"warm.up.test": echo}, tls=True) as net:
        await net.request("GET", "https://warm.up.test/")
    before = left_behind(temporary)
    async with Loopback({"app.shop.test": echo, "evil.test": echo}, tls=True) as net:
        await net.request("GET", "http://evil.test/")
        await net.request("POST", "https://app.shop.test/", {}, b"body")
        with pytest.raises(DemoError):
            await net.request("GET", "http://example.com/")
        assert left_behind(temporary)[0] >= before[0]
    assert left_behind(temporary) == before


async def test_nothing_is_left_behind_when_a_run_is_broken_off(temporary: Path) -> None:
    stuck = asyncio.Event()

    async def never(_request: web.Request) -> web.Response:
        stuck.set()
        await asyncio.Event().wait()
        raise AssertionError

    async def run() -> None:
        async with Loopback({"app.shop.test": never}, tls=True) as net:
            await net.request("GET", "https://app.shop.test/")

    async with Loopback({"warm.up.test": echo}, tls=True) as net:
        await net.request("GET", "https://warm.up.test/")
    before = left_behind(temporary)
    running = asyncio.create_task(run())
    await stuck.wait()
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running
    assert left_behind(temporary) == before


async def test_a_request_can_be_broken_off_at_any_moment(temporary: Path) -> None:
    """Garbage that is collected would hide a socket that was left open."""
    await _asked()
    await asyncio.sleep(0)
    before = left_behind(temporary)
    gc.disable()
    try:
        for passes in range(60):
            asking = asyncio.ensure_future(_asked())
            for _ in range(passes):
                await asyncio.sleep(0)
            asking.cancel()
            await asyncio.wait([asking])
            for _ in range(5):
                await asyncio.sleep(0)
            assert (passes, left_behind(temporary)) == (passes, before)
    finally:
        gc.enable()


async def _asked() -> None:
    async with Loopback({"app.shop.test": echo}) as net:
        await net.request("GET", "http://app.shop.test/")


async def test_a_machine_that_lets_nobody_listen_says_so(
    monkeypatch: pytest.MonkeyPatch, temporary: Path
) -> None:
    def refuse(*_arguments: object, **_more: object) -> NoReturn:
        raise PermissionError(1, "Operation not permitted")

    before = left_behind(temporary)
    monkeypatch.setattr(socket, "create_server", refuse)
    with pytest.raises(DemoError) as refused:
        async with Loopback({"app.shop.test": echo}):
            pass
    assert refused.value.key == "error.demo.loopback_refused"
    assert refused.value.arguments == {"reason": "Operation not permitted"}
    assert left_behind(temporary) == before


async def test_a_server_that_cannot_be_made_leaves_no_socket(
    monkeypatch: pytest.MonkeyPatch, temporary: Path
) -> None:
    async def refuse(*_arguments: object, **_more: object) -> NoReturn:
        raise OSError(12, "Cannot allocate memory")

    before = left_behind(temporary)
    monkeypatch.setattr(asyncio.get_running_loop(), "create_server", refuse)
    with pytest.raises(DemoError):
        async with Loopback({"app.shop.test": echo}):
            pass
    assert left_behind(temporary) == before


@pytest.mark.parametrize(
    ("head", "values"),
    [
        ("GET / HTTP/1.1\r\nCookie: a=1", ("a=1",)),
        ("GET / HTTP/1.1\r\ncookie:\ta=1 \r\nX: y\r\nCOOKIE: b:2", ("a=1", "b:2")),
        ("GET /Cookie: HTTP/1.1\r\nX-Cookie: a", ()),
        ("GET / HTTP/1.1\r\nCookie:", ("",)),
    ],
)
def test_header_values_are_read_from_the_wire(head: str, values: tuple[str, ...]) -> None:
    assert field_values(head, "Cookie") == values


@pytest.mark.parametrize("host", ["a..b", "-a.test", "$a.test", "x." * 130 + "test", "a" * 64])
async def test_a_host_that_is_no_name_is_an_error_for_people(host: str) -> None:
    async with Loopback({host: echo}) as net:
        with pytest.raises(DemoError) as refused:
            await net.request("GET", f"http://{host}/")
    assert refused.value.key == "error.demo.not_delivered"


@pytest.mark.parametrize("host", ["a_b.test", "xn--3e0b707e.test", "xn--a.test", "a.test.", "1a"])
async def test_any_name_can_be_served_with_tls(host: str) -> None:
    async with Loopback({host: echo}, tls=True) as net:
        assert (await net.request("GET", f"https://{host}/")).status == 200
