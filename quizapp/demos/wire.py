"""What went over one connection, byte for byte, as the server of a demo received and wrote it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

END_OF_HEAD = b"\r\n\r\n"


@dataclass(frozen=True, slots=True)
class Exchange:
    """One request and its response, as they were on the wire."""

    method: str
    url: str
    """The logical one: ``https://app.shop.test/``, whatever port the server listens on."""
    request_head: str
    """The request line and the header lines, without the blank line at the end."""
    request_body: bytes
    status: int
    response_head: str
    response_body: bytes

    def received(self, name: str) -> tuple[str, ...]:
        """The values of a header in the request, as the server received them."""
        return field_values(self.request_head, name)

    def answered(self, name: str) -> tuple[str, ...]:
        """The values of a header in the response, as they arrived; for ``Set-Cookie`` a value is
        one line (RFC 6265, section 3)."""
        return field_values(self.response_head, name)


def field_values(head: str, name: str) -> tuple[str, ...]:
    """The values of all header lines of a name, without blanks around them (RFC 9110, 5.5)."""
    lines = (line.partition(":") for line in head.split("\r\n")[1:])
    return tuple(value.strip(" \t") for key, _, value in lines if key.lower() == name.lower())


def read_exchange(method: str, url: str, request: bytes, response: bytes) -> Exchange:
    """The exchange that these bytes are; what is no UTF-8 in them becomes U+FFFD."""
    request_head, _, request_body = request.partition(END_OF_HEAD)
    response_head, _, response_body = response.partition(END_OF_HEAD)
    status_line = response_head.split(b" ", 2)
    return Exchange(
        method,
        url,
        request_head.decode("utf-8", "replace"),
        request_body,
        int(status_line[1]),
        response_head.decode("utf-8", "replace"),
        response_body,
    )


def request_wire(exchange: Exchange) -> str:
    """The request as the server received it, as text."""
    return _lines(exchange.request_head, exchange.request_body)


def response_wire(exchange: Exchange) -> str:
    """The response as it arrived, as text."""
    return _lines(exchange.response_head, exchange.response_body)


def _lines(head: str, body: bytes) -> str:
    text = head.replace("\r\n", "\n")
    return f"{text}\n\n{body.decode('utf-8', 'replace')}" if body else text


class RecordedConnection(asyncio.Protocol):
    """Stands between a socket and the protocol of its server, and keeps what passes.

    With TLS it stands inside the encryption, so it keeps what server and client understand.
    """

    def __init__(self, inner: asyncio.Protocol, opened: Callable[[RecordedConnection], None]):
        self._inner = inner
        self._opened = opened
        self.peer_port = 0
        """The port that the client connects from, which tells connections apart."""
        self.received = bytearray()
        self.written = bytearray()
        self.gone = asyncio.Event()
        """Set when the connection is closed."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.peer_port = transport.get_extra_info("peername")[1]
        self._opened(self)
        self._inner.connection_made(_RecordingTransport(transport, self.written))

    def data_received(self, data: bytes) -> None:
        self.received += data
        self._inner.data_received(data)

    def eof_received(self) -> bool | None:
        return self._inner.eof_received()

    def connection_lost(self, exc: Exception | None) -> None:
        self._inner.connection_lost(exc)
        self.gone.set()

    def pause_writing(self) -> None:
        self._inner.pause_writing()

    def resume_writing(self) -> None:
        self._inner.resume_writing()


class _RecordingTransport(asyncio.Transport):
    """A transport that keeps what is written; everything else is the real one's."""

    def __init__(self, real: Any, written: bytearray) -> None:
        super().__init__()
        self._real, self._written = real, written

    def write(self, data: bytes | bytearray | memoryview) -> None:
        self._written += data
        self._real.write(data)

    def writelines(self, list_of_data: Iterable[bytes | bytearray | memoryview]) -> None:
        self.write(b"".join(list_of_data))

    def get_extra_info(self, name: str, default: Any = None) -> Any:
        return self._real.get_extra_info(name, default)

    def is_closing(self) -> bool:
        return bool(self._real.is_closing())

    def close(self) -> None:
        self._real.close()

    def abort(self) -> None:
        self._real.abort()

    def pause_reading(self) -> None:
        self._real.pause_reading()

    def resume_reading(self) -> None:
        self._real.resume_reading()

    def get_write_buffer_size(self) -> int:
        return int(self._real.get_write_buffer_size())
