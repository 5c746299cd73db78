"""The client of a demo's network: one request, on a connection of its own, to one known server."""

from __future__ import annotations

import socket
from ipaddress import ip_address

import aiohttp
from aiohttp.abc import AbstractResolver, ResolveResult
from yarl import URL

from quizapp.demos.throwaway_certificates import client_context

LOOPBACK = "127.0.0.1"
LONGEST_LINE = 1_000_000  # octets; browsers take 256 KiB of headers
IP_ADDRESS = "ip-address.test"
"""The name by which a server is found whose host is an address: those are resolved by no one."""
PATIENCE = aiohttp.ClientTimeout(total=10)  # seconds; an answer takes about a millisecond


class OneRequest(AbstractResolver):
    """It resolves one name, asks once, and keeps no cookies."""

    def __init__(self, host: str, server_port: int) -> None:
        self._host = host
        self._server_port = server_port
        self.port = 0
        """The port that it asks from; 0 before it asks."""

    async def ask(self, method: str, url: str, headers: dict[str, str], body: bytes) -> None:
        """Sends the request and reads the answer to its end."""
        address = URL(url, encoded=True)
        name = None
        if is_address(self._host):
            # aiohttp connects to an IP address without asking the resolver.
            headers = {"Host": address.raw_authority, **headers}
            name = self._host.strip("[]")
            address = address.with_host(IP_ADDRESS)
        connector = aiohttp.TCPConnector(
            resolver=self, socket_factory=self._socket, use_dns_cache=False, force_close=True
        )
        async with (
            aiohttp.ClientSession(
                connector=connector,
                cookie_jar=aiohttp.DummyCookieJar(),
                skip_auto_headers=("Accept", "Accept-Encoding", "User-Agent"),
                timeout=PATIENCE,
                max_line_size=LONGEST_LINE,
                max_field_size=LONGEST_LINE,
            ) as client,
            client.request(
                method,
                address,
                headers=headers,
                data=body or None,
                allow_redirects=False,
                ssl=client_context() if address.scheme == "https" else False,
                server_hostname=name,
            ) as response,
        ):
            await response.read()

    async def resolve(
        self,
        host: str,
        port: int = 0,  # noqa: ARG002 - the URL's, which the server does not listen on
        family: socket.AddressFamily = socket.AF_INET,  # noqa: ARG002
    ) -> list[ResolveResult]:
        """The address of the one server; any other name is refused, and nobody is asked."""
        if host not in (self._host, IP_ADDRESS):
            raise OSError(socket.EAI_NONAME, "no host of this demo")
        return [
            ResolveResult(
                hostname=host,
                host=LOOPBACK,
                port=self._server_port,
                family=socket.AF_INET,
                proto=0,
                flags=socket.AI_NUMERICHOST,
            )
        ]

    async def close(self) -> None:
        """Nothing is open."""

    def _socket(self, _address: object) -> socket.socket:
        """Bound before it connects, so that the server's record can be found by the port."""
        line = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        line.bind((LOOPBACK, 0))
        self.port = line.getsockname()[1]
        return line


def is_address(host: str) -> bool:
    """Whether a host is an IP address and no name; IPv6 stands in brackets."""
    try:
        ip_address(host.strip("[]"))
    except ValueError:
        return False
    return True
