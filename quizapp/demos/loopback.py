"""The network of a demo: real servers on this machine under made-up names, and one client."""

from __future__ import annotations

import asyncio
import errno
import re
import socket
import ssl
from collections.abc import Awaitable, Callable, Iterable, Mapping
from contextlib import ExitStack
from types import TracebackType
from typing import ClassVar
from urllib.parse import urlsplit

import aiohttp
from aiohttp import web
from aiohttp.abc import AbstractStreamWriter

from quizapp.demos.one_request import LONGEST_LINE, LOOPBACK, OneRequest, is_address
from quizapp.demos.throwaway_certificates import server_context
from quizapp.demos.wire import Exchange, RecordedConnection, read_exchange
from quizapp.errors import DemoError

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
"""Answers every request of one host."""

# RFC 1123, section 2.1, and underscores, which there are in practice.
_NAME = re.compile(r"(?=.{1,253}$)([a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?\.)*[a-z0-9_-]{1,63}\.?")


class Loopback:
    """Servers for made-up hosts, and a client that reaches them and nothing else.

    Every host has a port of its own on 127.0.0.1 that the system chooses, and with ``tls`` a
    second one. The resolver gives out the address *and the port*, so the URL that is asked for
    stays ``http://app.shop.test/``, and the Host header on the wire has no port in it that a
    browser would not send. A name that no site has is refused before anybody is asked for it.
    Cookies are the caller's affair: the client keeps none.

        async with Loopback({"app.shop.test": answer}) as net:
            exchange = await net.request("GET", "http://app.shop.test/")
    """

    _sockets_per_request: ClassVar[int] = 3
    """The client's, the server's, and one free: a server that has accepted tries once more."""

    def __init__(
        self, sites: Mapping[str, Handler | web.Application], *, tls: bool = False
    ) -> None:
        self._sites = dict(sites)
        self._tls = tls
        self._ports: dict[tuple[str, str], int] = {}
        self._runners: list[web.AppRunner] = []
        self._listening: list[asyncio.Server] = []
        self._connections: dict[int, RecordedConnection] = {}
        self._failures: dict[int, Exception] = {}

    async def __aenter__(self) -> Loopback:
        """Starts the servers; raises DemoError where this machine does not let them listen."""
        try:
            context = server_context(self._sites) if self._tls else None
            for host, site in self._sites.items():
                await self._serve(host, site, context)
        except BaseException as error:
            await self.__aexit__(None, None, None)
            if not isinstance(error, OSError):
                raise
            reason = error.strerror or type(error).__name__
            key = "too_many_files" if _is_out_of_files(error) else "loopback_refused"
            raise DemoError(f"error.demo.{key}", reason=reason) from error
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await stop_listening(self._listening)
        for runner in self._runners:
            await runner.cleanup()
        for server in self._listening:
            await server.wait_closed()

    async def request(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str] | Iterable[tuple[str, str]] = (),
        body: bytes = b"",
    ) -> Exchange:
        """Sends one request on a connection of its own and gives what was on the wire.

        Redirects are not followed. Raises DemoError for a host that no site has, and where the
        request cannot be made or answered. What a handler raises is raised here.
        """
        host, scheme = _host_and_scheme(url)
        if (host, scheme) not in self._ports:
            raise DemoError("error.demo.unknown_host", host=host)
        if not (_NAME.fullmatch(host) or is_address(host)):
            raise DemoError("error.demo.not_delivered", url=url)
        line = OneRequest(host, self._ports[host, scheme])
        try:
            self._check_room()
            await line.ask(method, url, dict(headers), body)
        except (TimeoutError, OSError, ValueError, aiohttp.ClientError) as error:
            if _is_out_of_files(error):
                raise DemoError("error.demo.too_many_files") from error
            if not self._was_answered(line):
                raise DemoError("error.demo.not_delivered", url=url) from error
        connection = self._connections.pop(line.port)
        await connection.gone.wait()
        if failure := self._failures.pop(line.port, None):
            raise failure
        return read_exchange(method, url, bytes(connection.received), bytes(connection.written))

    def _check_room(self) -> None:
        """Raises OSError where this process may not open as many sockets as a request takes.

        Otherwise asyncio logs a traceback of the ``accept`` that fails, into the middle of the
        screen, and the client waits for its answer in vain.
        """
        with ExitStack() as taken:
            for _ in range(self._sockets_per_request):
                taken.enter_context(socket.socket())

    def _was_answered(self, line: OneRequest) -> bool:
        """Whether the answer arrived but is one that aiohttp refuses and a browser takes."""
        connection = self._connections.get(line.port)
        return connection is not None and bool(connection.written)

    async def _serve(
        self, host: str, site: Handler | web.Application, tls: ssl.SSLContext | None
    ) -> None:
        app = site if isinstance(site, web.Application) else _application(site)
        app.middlewares.insert(0, self._hand_over_failures)
        app.on_response_prepare.append(_without_date)
        runner = web.AppRunner(
            app,
            access_log=None,
            handler_cancellation=True,  # or a handler outlives the run that was broken off
            shutdown_timeout=1.0,
            max_line_size=LONGEST_LINE,
            max_field_size=LONGEST_LINE,
        )
        await runner.setup()
        self._runners.append(runner)
        self._ports[host, "http"] = await self._listen(runner, None)
        if tls is not None:
            self._ports[host, "https"] = await self._listen(runner, tls)

    async def _listen(self, runner: web.AppRunner, tls: ssl.SSLContext | None) -> int:
        def connection() -> RecordedConnection:
            assert runner.server is not None
            return RecordedConnection(runner.server(), self._remember)

        loop = asyncio.get_running_loop()
        # Who is broken off while a server starts to serve must already have it in hand to close.
        line = free_port()
        try:
            server = await loop.create_server(connection, sock=line, ssl=tls, start_serving=False)
        except BaseException:
            line.close()
            raise
        self._listening.append(server)
        await server.start_serving()
        port: int = line.getsockname()[1]
        return port

    @web.middleware
    async def _hand_over_failures(
        self, request: web.Request, handler: Handler
    ) -> web.StreamResponse:
        """aiohttp would print a traceback, into the middle of the screen."""
        try:
            return await handler(request)
        except web.HTTPException:
            raise
        except Exception as error:
            assert request.transport is not None
            self._failures[request.transport.get_extra_info("peername")[1]] = error
            return web.Response(status=500)

    def _remember(self, connection: RecordedConnection) -> None:
        self._connections[connection.peer_port] = connection


class WrittenByHand(web.StreamResponse):
    """A response of exactly these bytes, also such as an HTTP library refuses to write."""

    def __init__(self, response: bytes) -> None:
        super().__init__()
        self._bytes = response
        self.force_close()

    async def prepare(self, request: web.BaseRequest) -> AbstractStreamWriter | None:
        assert request.transport is not None
        request.transport.write(self._bytes)
        return None

    async def write_eof(self, data: bytes = b"") -> None:
        """All is written."""


def free_port() -> socket.socket:
    """A socket on a port of this machine that the system chooses.

    Raises OSError; asyncio would keep it to itself if the process may open no more files, and give
    a server that listens nowhere.
    """
    return socket.create_server((LOOPBACK, 0))


async def stop_listening(servers: Iterable[asyncio.Server]) -> None:
    """Closes servers, once whoever has reached them has a connection that can be closed in turn.

    That takes two passes of the event loop; Python 3.11 loses the socket of a connection whose
    server is closed in between, until it looks for garbage.
    """
    broken_off: asyncio.CancelledError | None = None
    for _ in range(2):
        try:
            await asyncio.sleep(0)
        except asyncio.CancelledError as error:  # A second time; the loop has made its pass.
            broken_off = error
    for server in servers:
        server.close()
    if broken_off is not None:
        raise broken_off


def _is_out_of_files(error: BaseException) -> bool:
    """Whether the process, or the machine, may open no more files."""
    return isinstance(error, OSError) and error.errno in (errno.EMFILE, errno.ENFILE)


def _application(answer: Handler) -> web.Application:
    """An application in which one handler answers whatever is asked for."""

    @web.middleware
    async def answers(request: web.Request, handler: Handler) -> web.StreamResponse:  # noqa: ARG001
        return await answer(request)

    return web.Application(middlewares=[answers])


async def _without_date(_request: web.Request, response: web.StreamResponse) -> None:
    """A demo has a clock of its own, beside which the date of today would only mislead."""
    response.headers.pop("Date", None)
    response.headers.pop("Server", None)


def _host_and_scheme(url: str) -> tuple[str, str]:
    """The host in lower case, an IPv6 address in brackets; nothing where there is none."""
    try:
        parts = urlsplit(url)
    except ValueError:  # brackets that do not match
        return "", ""
    host = parts.netloc.rpartition("@")[2].lower()
    return re.sub(r":\d*$", "", host), parts.scheme
