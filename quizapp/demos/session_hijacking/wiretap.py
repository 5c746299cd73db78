"""The attacker's place on the Wi-Fi: a TCP proxy that passes everything on and keeps a copy."""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections import deque
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from itertools import islice
from types import TracebackType

from aiohttp import web

from quizapp.demos.loopback import Handler, Loopback, free_port, stop_listening
from quizapp.demos.one_request import LOOPBACK
from quizapp.demos.wire import RecordedConnection

_PIECE = 65_536  # octets read at once
_PIECES_KEPT = 400
"""A login and a look at the account are about a dozen."""


@dataclass(frozen=True, slots=True)
class Overheard:
    """Bytes that passed in one direction."""

    line: int
    """The port that the client connected from, which tells connections apart."""
    to_server: bool
    data: bytes


class Wiretap:
    """Proxies for any number of servers, and the bytes that passed through them."""

    def __init__(self) -> None:
        self.heard = 0
        """Octets that passed in all."""
        self.mark = 0
        """How many pieces passed in all: a place in the record to look from."""
        self._kept: deque[Overheard] = deque(maxlen=_PIECES_KEPT)
        self._clients: dict[int, int] = {}
        self._servers: list[asyncio.Server] = []
        self._lines: set[asyncio.Task[None]] = set()
        self._ends: set[asyncio.StreamWriter] = set()

    async def listen(self, server_port: int) -> int:
        """Opens a proxy to a server of this machine; gives the port to connect to instead."""

        async def carry(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            line = asyncio.current_task()
            assert line is not None
            self._lines.add(line)
            line.add_done_callback(self._lines.discard)
            await self._carry(reader, writer, server_port)

        # Who is broken off while a proxy starts to serve must already have it in hand to close.
        port_socket = free_port()
        server = await asyncio.start_server(carry, sock=port_socket, start_serving=False)
        self._servers.append(server)
        await server.start_serving()
        port: int = port_socket.getsockname()[1]
        return port

    async def close(self) -> None:
        """Closes the proxies and every line that goes through them."""
        try:
            await stop_listening(self._servers)
        finally:
            for end in self._ends:
                end.transport.abort()  # what waits to read from it reads the end
        await asyncio.gather(*self._lines, return_exceptions=True)
        for server in self._servers:
            await server.wait_closed()

    def client_of(self, port: int) -> int:
        """Who is behind a connection from the proxy: the port that the client connected from."""
        return self._clients.pop(port, port)

    def since(self, mark: int) -> tuple[bytes, ...]:
        """All bytes from a mark on: of each line, each direction for itself.

        Of a long play the oldest pieces are overwritten.
        """
        forgotten = self.mark - len(self._kept)
        ways: dict[tuple[int, bool], bytearray] = {}
        for one in islice(self._kept, max(0, mark - forgotten), None):
            ways.setdefault((one.line, one.to_server), bytearray()).extend(one.data)
        return tuple(map(bytes, ways.values()))

    def _note(self, piece: Overheard) -> None:
        self._kept.append(piece)
        self.mark += 1
        self.heard += len(piece.data)

    async def _carry(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, server_port: int
    ) -> None:
        client = writer.get_extra_info("peername")[1]
        onward = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        # Bound before it connects, so that the server's record of it can be matched at once.
        onward.bind((LOOPBACK, 0))
        onward.setblocking(False)
        self._clients[onward.getsockname()[1]] = client
        try:
            await asyncio.get_running_loop().sock_connect(onward, (LOOPBACK, server_port))
            from_server, to_server = await asyncio.open_connection(sock=onward)
        except (OSError, asyncio.CancelledError):  # the server is closing: nobody waits any more
            onward.close()
            writer.close()
            return
        ends = {to_server, writer}
        self._ends |= ends
        await asyncio.gather(
            self._copy(client, reader, to_server, is_to_server=True),
            self._copy(client, from_server, writer, is_to_server=False),
        )
        for end in ends:
            with suppress(ConnectionError):
                await end.wait_closed()
        self._ends -= ends

    async def _copy(
        self,
        line: int,
        source: asyncio.StreamReader,
        sink: asyncio.StreamWriter,
        *,
        is_to_server: bool,
    ) -> None:
        """Passes on what comes, and when nothing more comes hangs up on the other side."""
        with suppress(ConnectionError):
            while data := await source.read(_PIECE):
                self._note(Overheard(line, is_to_server, data))
                sink.write(data)
                await sink.drain()
        sink.close()


class TappedLoopback(Loopback):
    """The demo's network with the attacker's proxy before every server."""

    _sockets_per_request = Loopback._sockets_per_request + 2
    """And both ends of the proxy."""

    def __init__(self, sites: Mapping[str, Handler], *, tls: bool = False) -> None:
        super().__init__(sites, tls=tls)
        self.wiretap = Wiretap()

    async def __aenter__(self) -> TappedLoopback:
        await super().__aenter__()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        try:  # First the proxies, so that nobody reaches a server any more that is closing.
            await self.wiretap.close()
        finally:
            await super().__aexit__(kind, error, trace)

    async def _listen(self, runner: web.AppRunner, tls: ssl.SSLContext | None) -> int:
        return await self.wiretap.listen(await super()._listen(runner, tls))

    def _remember(self, connection: RecordedConnection) -> None:
        """The server takes the proxy for its client; the record is the real client's."""
        connection.peer_port = self.wiretap.client_of(connection.peer_port)
        super()._remember(connection)
