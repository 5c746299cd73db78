"""Reads attempts again, with the words that were written and what was found in them."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from quizapp.core.rating import Rating
from quizapp.storage import ledger, renames
from quizapp.storage.damage import UnreadableRow
from quizapp.storage.database import Database
from quizapp.storage.derivation import AttemptState, history_of
from quizapp.storage.events import Event

if TYPE_CHECKING:
    from quizapp.core.scoring.result import Evidence


@dataclass(frozen=True, slots=True)
class Attempt:
    """A stored answer as it stands."""

    uuid: str
    question: str
    """Under today's id."""
    topic: str
    day: date
    """The practice day."""
    at: datetime
    quiz: str
    parent: str
    """The question it followed up; empty if it was asked by itself."""
    text: str
    coverage: float
    estimate: int
    original_coverage: float
    """What the scorer gave, before anything was claimed."""
    original_estimate: int
    suggested: Rating | None
    rating: Rating | None
    hints: int
    seconds: float
    shown_early: bool
    evidence: tuple[Evidence, ...]
    """What the scorer found."""
    claims: tuple[tuple[str, str], ...]
    """(point, phrase) of what the person claimed to have said."""
    matched: tuple[str, ...]
    """The key points that count as stated, claimed ones included."""
    missing: tuple[str, ...]
    misconceptions: tuple[str, ...]


def attempts_of(
    database: Database, question: str, *, limit: int = 20, offset: int = 0
) -> tuple[Attempt, ...]:
    """The attempts of a question (today's id), newest first."""
    with database.reading() as connection:
        events = connection.execute(
            "SELECT event FROM attempts WHERE question = ? "
            "ORDER BY stamp DESC, uuid DESC LIMIT ? OFFSET ?",
            (question, limit, offset),
        ).fetchall()
        return _attempts(connection, question, [event for (event,) in events])


def find_attempt(database: Database, uuid: str) -> Attempt | None:
    """One attempt; ``None`` if it was deleted, reset or taken back."""
    with database.reading() as connection:
        row = connection.execute(
            "SELECT e.seq, coalesce(r.new, e.question) FROM events e "
            "LEFT JOIN renames r ON r.old = e.question WHERE e.uuid = ?",
            (uuid,),
        ).fetchone()
        found = _attempts(connection, row[1], [row[0]]) if row else ()
        return found[0] if found else None


def _attempts(
    connection: sqlite3.Connection, question: str, events: Sequence[int]
) -> tuple[Attempt, ...]:
    """The attempts that these answers became, given everything else that was done to them."""
    ids = renames.all_ids(question, renames.known_renames(connection))
    answers = ledger.of_rows(connection, events)
    others = ledger.rarer_of_questions(connection, ids)
    entries = sorted([*answers, *others], key=ledger.order)
    states = history_of(entries).attempts
    try:
        return tuple(
            _attempt(entry.event, question, states[entry.event.uuid])
            for entry in answers
            if entry.event.uuid in states
        )
    except (KeyError, TypeError, ValueError) as broken:
        raise UnreadableRow(f"an attempt lacks something: {broken!r}") from broken


def _attempt(event: Event, question: str, state: AttemptState) -> Attempt:
    payload = event.payload
    return Attempt(
        uuid=event.uuid,
        question=question,
        topic=state.topic,
        day=date.fromisoformat(state.day),
        at=event.at,
        quiz=payload["quiz"],
        parent=payload["parent"],
        text=payload["answer"],
        coverage=state.coverage,
        estimate=state.estimate,
        original_coverage=state.original_coverage,
        original_estimate=state.original_estimate,
        suggested=_rating(payload["suggested"]),
        rating=_rating(state.rating),
        hints=state.hints,
        seconds=payload["seconds"],
        shown_early=payload["shown_early"],
        evidence=tuple(_evidence(found) for found in payload["evidence"]),
        claims=state.claims,
        matched=tuple(point for point, hit in state.hits.items() if hit),
        missing=tuple(point for point, hit in state.hits.items() if not hit),
        misconceptions=tuple(payload["misconceptions"]),
    )


def _rating(number: int | None) -> Rating | None:
    return None if number is None else Rating(number)


def _evidence(found: dict[str, Any]) -> Evidence:
    from quizapp.core.scoring.result import Evidence, Span  # Asking needs none of the scorer.

    span = Span(found["start"], found["end"], found["quote"])
    return Evidence(found["point"], found["phrase"], span, found["rule"])
