"""Which session a request asks for: the id in its cookies, else the one in its path."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from quizapp.demos.jsessionid.inputs import DEFAULT_NAME

_OCTETS = re.compile(r'[^\x00-\x20",;\\\x7f]*')
"""What may stand in a cookie value, RFC 6265, section 4.1.1; Tomcat takes octets from 0x80 too."""


@dataclass(frozen=True, slots=True)
class RequestedId:
    """The id that a client sent; nobody has asked yet whether there is such a session."""

    value: str
    from_cookie: bool
    """False where it came in the path (Servlet, section 7.1.3)."""


def requested_id(
    path: str, cookie_fields: Iterable[str], name: str, is_known: Callable[[str], bool]
) -> RequestedId | None:
    """The id that a request asks for, as Tomcat 10.1.60 finds it (measured).

    A cookie goes before the path, even with an id that is unknown. Of several cookies with the
    name, the first that ``is_known`` counts, in the order of the header.
    """
    ids = [value for found, value in cookie_pairs(cookie_fields) if found == name]
    if ids:
        return RequestedId(next(filter(is_known, ids), ids[-1]), True)
    in_path = path_parameters(path).get(path_parameter(name))
    return None if in_path is None else RequestedId(in_path, False)


def cookie_pairs(fields: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Names and values in Cookie header lines; what is no cookie value is passed over."""
    for field in fields:
        for pair in field.split(";"):
            name, _, value = pair.partition("=")
            value = value.strip(" \t")
            if len(value) > 1 and value[0] == value[-1] == '"':
                value = value[1:-1]
            if name.strip(" \t") and _OCTETS.fullmatch(value):
                yield name.strip(" \t"), value


def path_parameter(cookie_name: str) -> str:
    """What the id is called in a path: in small letters, unless the cookie has another name."""
    return DEFAULT_NAME.lower() if cookie_name == DEFAULT_NAME else cookie_name


def path_parameters(target: str) -> dict[str, str]:
    """What stands behind semicolons in the path of a request target; the last of a name counts."""
    path = target.partition("?")[0]
    pairs = (
        parameter.partition("=")
        for segment in path.split("/")
        for parameter in segment.split(";")[1:]
    )
    return {name: value for name, equals, value in pairs if equals}


def without_parameters(target: str) -> str:
    """The path of a request target as an application sees it."""
    path = target.partition("?")[0]
    return "/".join(segment.partition(";")[0] for segment in path.split("/"))


def with_id(url: str, cookie_name: str, session_id: str) -> str:
    """A link that carries the id, as encodeURL() writes it: behind the path, before the query."""
    path, mark, query = url.partition("?")
    return f"{path};{path_parameter(cookie_name)}={session_id}{mark}{query}"
