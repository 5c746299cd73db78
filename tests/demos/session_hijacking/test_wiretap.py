"""The proxy on the Wi-Fi: it passes everything on, and keeps exactly what passed."""

from __future__ import annotations

import asyncio
import socket

from aiohttp import web
from hypothesis import given
from hypothesis import strategies as st

from quizapp.demos.session_hijacking.attacker import id_in, password_in
from quizapp.demos.session_hijacking.telling import shown_bytes
from quizapp.demos.session_hijacking.using import neighbours
from quizapp.demos.session_hijacking.wiretap import TappedLoopback, Wiretap

BODY = bytes(range(256)) * 700


async def echo(request: web.Request) -> web.StreamResponse:
    return web.Response(body=await request.read())


def test_what_passes_arrives_unchanged_and_stands_in_the_record() -> None:
    async def asked() -> tuple[bytes, bytes]:
        async with TappedLoopback({"shop.test": echo}) as net:
            answer = await net.request("POST", "http://shop.test/", {"X-Mark": "one"}, BODY)
            assert answer.received("X-Mark") == ("one",)
            return answer.response_body, b"".join(net.wiretap.since(0))

    arrived, recorded = asyncio.run(asked())
    assert arrived == BODY
    assert recorded.count(BODY) == 2  # there and back
    assert b"X-Mark: one" in recorded


def test_with_tls_the_server_understands_what_the_record_does_not_show() -> None:
    async def asked() -> tuple[bytes, bytes]:
        async with TappedLoopback({"shop.test": echo}, tls=True) as net:
            answer = await net.request("POST", "https://shop.test/", {"X-Mark": "one"}, BODY)
            assert answer.received("X-Mark") == ("one",)
            return answer.response_body, b"".join(net.wiretap.since(0))

    arrived, recorded = asyncio.run(asked())
    assert arrived == BODY
    assert len(recorded) > 2 * len(BODY)
    assert b"X-Mark" not in recorded
    assert BODY[:16] not in recorded
    assert b"shop.test" in recorded  # the name of the server is not encrypted (RFC 6066, 3)


def test_a_mark_tells_what_came_after_it() -> None:
    async def asked() -> bytes:
        async with TappedLoopback({"shop.test": echo}) as net:
            await net.request("POST", "http://shop.test/", {}, b"before")
            mark = net.wiretap.mark
            await net.request("POST", "http://shop.test/", {}, b"after")
            return b"".join(net.wiretap.since(mark))

    assert b"before" not in asyncio.run(asked())


def test_requests_at_once_are_kept_apart() -> None:
    async def asked() -> list[bytes]:
        async with TappedLoopback({"shop.test": echo}) as net:
            bodies = [b"%d" % number * 3000 for number in range(8)]
            requests = (net.request("POST", "http://shop.test/", {}, body) for body in bodies)
            answers = await asyncio.gather(*requests)
            assert [one.response_body for one in answers] == bodies
            recorded = b"".join(net.wiretap.since(0))
            return [body for body in bodies if recorded.count(body) < 2]

    assert asyncio.run(asked()) == []


def test_a_server_that_is_gone_ends_the_line_and_nothing_is_printed() -> None:
    async def asked() -> bytes:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        tap = Wiretap()
        reader, writer = await asyncio.open_connection("127.0.0.1", await tap.listen(port))
        answer = await reader.read()
        writer.close()
        await writer.wait_closed()
        await tap.close()
        return answer

    assert asyncio.run(asked()) == b""


@given(st.binary(max_size=300))
def test_any_bytes_can_be_looked_through_and_shown(data: bytes) -> None:
    assert all(one == "\n" or one.isprintable() for one in shown_bytes(data))
    assert id_in(data + b"\r\nCookie: sid=1041\r\n") == "1041"
    assert id_in(b"Set-Cookie: sid=a1; Path=/\r\n" + data.replace(b"ookie", b"")) == "a1"
    assert password_in(data.replace(b"password", b"")) == ""


@given(st.integers(0, 2**128 - 1))
def test_neighbours_are_spelled_like_the_id_and_are_never_the_id_itself(number: int) -> None:
    own = f"{number:032x}"
    tried = list(neighbours(own))
    assert own not in tried
    assert len(set(tried)) == len(tried) == 20


def test_the_nearest_neighbours_come_first() -> None:
    assert list(neighbours("1043"))[:4] == ["1042", "1044", "1041", "1045"]
