"""URLs as a browser reads them: scheme, host, port and path in their canonical spelling."""

import ipaddress
import re
from dataclasses import dataclass
from urllib.parse import quote

SECURE_SCHEMES = frozenset({"https", "wss"})
COOKIE_SCHEMES = frozenset({"http", "https", "ws", "wss"})

_SHAPE = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*)://([^/?#]*)([^?#]*)([^#]*)", re.DOTALL)
_DEFAULT_PORTS = {"http": 80, "ws": 80, "https": 443, "wss": 443}
# The code points that end or garble a host name, WHATWG URL 3.1.
_FORBIDDEN_IN_HOST = re.compile(r"[\x00-\x20\x7f#%/:<>?@\[\\\]^`{|}]")
_PATH_LETTERS = "/!$%&'()*+,-.:;=@[]_~"
_MAX_URL_LENGTH = 100_000  # nobody types more, and every later step is linear in it


class UnreadableUrl(ValueError):  # noqa: N818 - it says what is wrong
    """A text that no browser would take for an absolute URL with a host."""


@dataclass(frozen=True, slots=True)
class Url:
    """One absolute URL; two spellings of the same address are equal."""

    scheme: str
    """In lower case, without the colon."""
    host: str
    """In lower case, as punycode where needed; an IPv6 address keeps its brackets."""
    port: int | None
    """Always filled in for schemes with a default port."""
    path: str
    """Begins with a slash; non-ASCII letters are percent-encoded."""
    query: str = ""
    """Begins with a question mark unless it is empty."""

    @property
    def origin(self) -> tuple[str, str, int | None]:
        """What two pages must share to be same-origin: scheme, host and port."""
        return (self.scheme, self.host, self.port)

    @property
    def is_ip_address(self) -> bool:
        """Whether the host is an address and not a name, so it has no parent domains."""
        return is_ip_address(self.host)

    @property
    def is_cryptographic(self) -> bool:
        """Whether the scheme itself encrypts."""
        return self.scheme in SECURE_SCHEMES

    @property
    def is_trustworthy(self) -> bool:
        """Whether a Secure cookie may travel: encrypted, or never leaving this machine."""
        return self.is_cryptographic or is_local(self.host)

    def __str__(self) -> str:
        default = _DEFAULT_PORTS.get(self.scheme)
        port = "" if self.port in (None, default) else f":{self.port}"
        return f"{self.scheme}://{self.host}{port}{self.path}{self.query}"


def read_url(text: str) -> Url:
    """Reads what was typed or linked; raises UnreadableUrl if no browser could."""
    if len(text) > _MAX_URL_LENGTH:
        raise UnreadableUrl(f"a URL of {len(text)} characters")
    shown = text[:200]
    shape = _SHAPE.match(_tidied(text))
    if shape is None:
        raise UnreadableUrl(shown)
    scheme, authority, path, query = shape.groups()
    host, port = _host_and_port(authority.rpartition("@")[2], shown)
    default_port = _DEFAULT_PORTS.get(scheme.lower())
    return Url(
        scheme.lower(),
        canonical_host(host),
        default_port if port is None else port,
        _canonical_path(path),
        quote(query, safe=_PATH_LETTERS + "?`{}", errors="replace"),
    )


def _tidied(text: str) -> str:
    """Line breaks and tabs vanish and backslashes turn, WHATWG URL 4.4."""
    inside = re.sub(r"[\t\n\r]", "", text.strip("".join(map(chr, range(0x21)))))
    address, mark, query = inside.partition("?")
    return address.replace("\\", "/") + mark + query


def _host_and_port(authority: str, shown: str) -> tuple[str, int | None]:
    host, port = authority, ""
    if not authority.endswith("]"):
        before, colon, after = authority.rpartition(":")
        host, port = (before, after) if colon else (authority, "")
    if port and not (port.isascii() and port.isdigit() and int(port[:9]) <= 65535):
        raise UnreadableUrl(shown)
    return host, int(port[:9]) if port else None


def canonical_host(text: str) -> str:
    """Lower case, punycode, plain IPv4 and IPv6; raises UnreadableUrl for no host at all."""
    if text.startswith("[") and text.endswith("]"):
        return _ipv6(text)
    host = _ascii_host(text)
    if not host or _FORBIDDEN_IN_HOST.search(host):
        raise UnreadableUrl(text[:200])
    return _ipv4(host) if _ends_in_number(host) else host


def _ascii_host(text: str) -> str:
    if text.isascii():
        return text.lower()
    try:
        return text.encode("idna").decode("ascii").lower()
    except UnicodeError as error:
        raise UnreadableUrl(text[:200]) from error


def _ipv6(text: str) -> str:
    try:
        return f"[{ipaddress.IPv6Address(text[1:-1]).compressed}]"
    except ValueError as error:
        raise UnreadableUrl(text[:200]) from error


def _ends_in_number(host: str) -> bool:
    last = host.rstrip(".").rpartition(".")[2]
    return last.isdigit() or re.fullmatch(r"0x[0-9a-f]*", last) is not None


def _ipv4(host: str) -> str:
    """Four octets, also from the short, octal and hexadecimal spellings (WHATWG URL 3.5)."""
    numbers = [_number(part, host) for part in host.removesuffix(".").split(".")]
    if len(numbers) > 4 or any(number > 255 for number in numbers[:-1]):
        raise UnreadableUrl(host[:200])
    if numbers[-1] >= 256 ** (5 - len(numbers)):
        raise UnreadableUrl(host[:200])
    high = sum(number << 8 * (3 - place) for place, number in enumerate(numbers[:-1]))
    return str(ipaddress.IPv4Address(high + numbers[-1]))


def _number(part: str, host: str) -> int:
    digits, base = part, 10
    if part.startswith("0x"):
        digits, base = part[2:] or "0", 16
    elif len(part) > 1 and part.startswith("0"):
        digits, base = part[1:], 8
    try:
        return int(digits[:40], base)
    except ValueError as error:
        raise UnreadableUrl(host[:200]) from error


def _canonical_path(path: str) -> str:
    """Dots are resolved and letters outside ASCII percent-encoded, WHATWG URL 4.4."""
    segments: list[str] = []
    parts = path.split("/")[1:] or [""]
    for place, part in enumerate(parts):
        plain, is_last = part.lower().replace("%2e", "."), place == len(parts) - 1
        if plain == "..":
            del segments[-1:]
        elif plain != ".":
            segments.append(part)
        if plain in (".", "..") and is_last:
            segments.append("")
    return quote("/" + "/".join(segments), safe=_PATH_LETTERS, errors="replace")


def is_ip_address(host: str) -> bool:
    """Whether a canonical host is an IPv4 or a bracketed IPv6 address."""
    return host.startswith("[") or re.fullmatch(r"\d+\.\d+\.\d+\.\d+", host) is not None


def is_local(host: str) -> bool:
    """Whether a canonical host can only be this machine (Secure Contexts 3.1)."""
    name = host.removesuffix(".")
    if name == "localhost" or name.endswith(".localhost"):
        return True
    return host == "[::1]" or (host.startswith("127.") and is_ip_address(host))


def in_local_network(host: str) -> bool:
    """Whether a canonical host is an address that the internet does not route, or a .local name."""
    if is_ip_address(host):
        return not ipaddress.ip_address(host.strip("[]")).is_global
    return host.removesuffix(".").endswith(".local")
