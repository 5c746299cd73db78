"""What a page of the shop says: the session it knows, and where its links lead."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import unescape

from quizapp.demos.jsessionid.requested_id import without_parameters

_FACT = re.compile(r"^(\S+) = (.*)$", re.MULTILINE)
_LINK = re.compile(r'(?:href|action)="([^"]*)"')


@dataclass(frozen=True, slots=True)
class ReadPage:
    """The body of a response, read."""

    facts: dict[str, str]
    """What a servlet wrote, line by line; nothing for a static page."""
    links: dict[str, str]
    """Links and forms as they are written, by the path they lead to."""

    @property
    def found(self) -> str | None:
        """The session that getSession(false) gave; None for null, and where nobody asked."""
        return _or_none(self.facts.get("getSession(false)"))

    @property
    def session(self) -> str | None:
        """The session that there was in the end."""
        return _or_none(self.facts.get("getSession()"))


def read_page(body: bytes) -> ReadPage:
    """Reads a page as the shop writes it; of anything else, nothing."""
    text = body.decode("utf-8", "replace")
    hrefs = [unescape(one) for one in _LINK.findall(text)]
    facts = {name: unescape(value) for name, value in _FACT.findall(text)}
    return ReadPage(facts, {without_parameters(one): one for one in hrefs})


def _or_none(value: str | None) -> str | None:
    return None if value == "null" else value
