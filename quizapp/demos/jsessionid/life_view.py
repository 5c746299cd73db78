"""What there is to see of a container and a browser at one moment."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from quizapp.demos.jsessionid.http_session import HttpSession
from quizapp.demos.steps import Step


@dataclass(frozen=True, slots=True)
class JarRow:
    """A cookie in the browser."""

    name: str
    value: str
    path: str
    http_only: bool
    secure: bool
    is_alive: bool
    """Whether the container has a session of this id."""


@dataclass(frozen=True, slots=True)
class SessionRow:
    """A session in the container. Times are seconds since the beginning."""

    id: str
    context: str
    created: float
    last: float
    max_inactive: int
    attributes: tuple[tuple[str, str], ...]
    is_expired: bool
    """Dead, but its memory is not freed yet."""
    is_browsers: bool
    """Whether the browser has its id."""


@dataclass(frozen=True, slots=True)
class LifeView:
    """Both tables."""

    now: float
    """Seconds since the beginning."""
    takes_cookies: bool
    jar: tuple[JarRow, ...]
    sessions: tuple[SessionRow, ...]
    id_in_links: str = ""
    """With cookies off, the id that the links of the page carry."""
    acts: int = 0
    """How many things were done, this one included."""


@dataclass(frozen=True, slots=True)
class SeenStep(Step):
    """A step, with what there was to see after it."""

    view: LifeView | None = field(default=None, compare=False, repr=False)


HEADS = ("id", "context", "created", "last", "max", "attributes")
"""The columns of the table of sessions."""
_SHOWN = 8  # characters of an id; all of it is on the wire


def session_rows(
    sessions: Iterable[HttpSession], now: float, start: float, browsers: Iterable[str]
) -> tuple[SessionRow, ...]:
    """The container's sessions at ``now``; ``browsers`` are the ids that the browser has."""
    held = set(browsers)
    return tuple(
        SessionRow(
            one.id,
            one.context or "/",
            one.created - start,
            one.last - start,
            one.max_inactive,
            one.attributes,
            one.is_expired(now),
            one.id in held,
        )
        for one in sessions
    )


def cells(row: SessionRow) -> tuple[str, ...]:
    """One session in words, column by column."""
    limit = str(row.max_inactive) if row.max_inactive > 0 else f"{row.max_inactive} = ∞"
    kept = ", ".join(f"{name}={value}" for name, value in row.attributes)
    times = (f"+{row.created:.1f}", f"+{row.last:.1f}")
    return (f"{row.id[:_SHOWN]}…", row.context, *times, limit, kept)


def table_lines(rows: Iterable[SessionRow]) -> Iterator[str]:
    """The table of sessions as text, with aligned columns."""
    table = [HEADS, *(cells(row) for row in rows)]
    widths = [max(len(line[column]) for line in table) for column in range(len(HEADS))]
    for line in table:
        yield "  ".join(
            cell.ljust(width) for cell, width in zip(line, widths, strict=True)
        ).rstrip()
