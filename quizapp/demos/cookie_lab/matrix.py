"""One cookie against every kind of request: from which page, by what, and how soon."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from quizapp.demos.browser.requests import POSTS, TOP_LEVEL, Relation, Request, Via
from quizapp.demos.browser.sites import registrable_domain
from quizapp.demos.browser.urls import Url
from quizapp.demos.browser_jar import BrowserJar
from quizapp.demos.cookie_lab.asking import GONE, SENT
from quizapp.demos.cookie_lab.inputs import LabInputs
from quizapp.demos.cookie_lab.journey import plan, written_by_script
from quizapp.demos.passing_time import PassingTime

YOUNG, OLD = 60.0, 180.0
"""Seconds: one age within the two minutes of Lax+POST, one beyond (RFC 6265bis, 5.6.7.2)."""
RELATIONS = (
    Relation.SAME_ORIGIN,
    Relation.SAME_SITE,
    Relation.SCHEMEFUL_CROSS_SITE,
    Relation.CROSS_SITE,
)
"""The columns, from the nearest page that asks to the farthest."""
VIAS = tuple(via for via in Via if via is not Via.LINK_GET_302)
"""The rows; a redirect needs hosts of its own."""


@dataclass(frozen=True, slots=True)
class Cell:
    """What becomes of one request."""

    relation: Relation
    initiator: str | None
    """The page that asks; None for the address bar."""
    outcome: str
    """``sent``, ``gone``, or Chromium's name for what holds the cookie back."""

    @property
    def sent(self) -> bool:
        """Whether the cookie goes."""
        return self.outcome == SENT


@dataclass(frozen=True, slots=True)
class Row:
    """One kind of request, at one age of the cookie."""

    via: Via
    age: float
    """Seconds since the cookie was set."""
    cells: tuple[Cell, ...]
    """In the order of `RELATIONS`, as far as there are such pages: an IP address has no sibling.
    The address bar has a single one."""

    def cell(self, relation: Relation) -> Cell | None:
        """The cell of a column; that of the address bar stands in its every column."""
        if self.via is Via.ADDRESS_BAR:
            return self.cells[0]
        return next((cell for cell in self.cells if cell.relation is relation), None)


def matrix(inputs: LabInputs, now: float) -> tuple[Row, ...]:
    """The whole table for the cookie and the target of ``inputs``, set at ``now`` (seconds since
    1970). Nothing goes over a wire: the jar alone decides. Raises DemoError as a run does.

    How soon the request comes is asked only of a POST in the address bar: elsewhere the two
    minutes make no difference.
    """
    target = plan(inputs).target.address
    young, old = (_Moment(inputs, now, age) for age in (YOUNG, OLD))
    rows = []
    for via in VIAS:
        moments = (young, old) if via in TOP_LEVEL & POSTS else (young,)
        rows += [Row(via, at.age, tuple(at.cells(via, target))) for at in moments]
    return tuple(rows)


class _Moment:
    """A browser that has stored the cookie, some seconds later."""

    def __init__(self, inputs: LabInputs, now: float, age: float) -> None:
        time = PassingTime(now)
        self.age = age
        self._jar = BrowserJar(time, inputs.third_party_cookies)
        self._refused = _store(self._jar, inputs)
        time.passes(age)
        if inputs.restart is not None:
            self._jar.restart(inputs.restart)

    def cells(self, via: Via, target: Url) -> Iterator[Cell]:
        """What becomes of requests of one kind."""
        if via is Via.ADDRESS_BAR:
            yield self._cell(Request(str(target), via))
            return
        for page in asking_pages(target).values():
            yield self._cell(Request(str(target), via, page))

    def _cell(self, request: Request) -> Cell:
        return Cell(request.relation, request.initiator, self._outcome(request))

    def _outcome(self, request: Request) -> str:
        sent = self._jar.send(request)
        if sent.header:
            return SENT
        return sent.decisions[0].reasons[0] if sent.decisions else self._refused or GONE


def _store(jar: BrowserJar, inputs: LabInputs) -> str:
    """Stores the cookie; why it was refused, or nothing."""
    setting = plan(inputs).setting
    if inputs.earlier:
        jar.store(inputs.earlier, Request(inputs.set_url))
    if inputs.set_by_script:
        stored = written_by_script(jar, inputs.set_cookie, setting)
    else:
        stored = jar.store(inputs.set_cookie, setting)
    return stored.reasons[0] if stored.reasons else ""


def asking_pages(target: Url) -> dict[Relation, str]:
    """A page for each relation to the target, as far as there can be one."""
    root = replace(target, path="/", query="")
    other_scheme = "http" if root.is_cryptographic else "https"
    port = 443 if other_scheme == "https" else 80
    pages = {Relation.SAME_ORIGIN: str(root)}
    owner = registrable_domain(target.host)
    if owner is not None:
        name = "app" if target.host == f"www.{owner}" else "www"
        pages[Relation.SAME_SITE] = str(replace(root, host=f"{name}.{owner}"))
    pages[Relation.SCHEMEFUL_CROSS_SITE] = str(replace(root, scheme=other_scheme, port=port))
    stranger = "other.test" if owner == "evil.test" else "evil.test"
    pages[Relation.CROSS_SITE] = f"{root.scheme}://{stranger}/"
    return pages
