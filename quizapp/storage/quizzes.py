"""Sittings and half-written answers: they belong to this machine and are no events."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any, NamedTuple

from quizapp.storage.damage import UnreadableRow
from quizapp.storage.database import Database
from quizapp.storage.json_text import storable, to_json
from quizapp.storage.moments import from_text, to_text


class Draft(NamedTuple):
    """An answer that was being written."""

    text: str
    updated: datetime


class UnfinishedQuiz(NamedTuple):
    """A sitting that was left before its end."""

    id: str
    state: Mapping[str, Any]
    """What `save_quiz` was given."""
    started: datetime
    updated: datetime
    """When the quiz or one of its drafts was stored last."""
    drafts: Mapping[str, Draft]
    """By question."""


def save_quiz(database: Database, quiz: str, state: Mapping[str, Any], at: datetime) -> None:
    """Stores a sitting as it stands, so that it can be continued from there."""
    with database.transaction() as connection:
        connection.execute(
            "INSERT INTO quizzes (id, state, started, updated) VALUES (?, ?, ?, ?) "
            "ON CONFLICT (id) DO UPDATE SET state = excluded.state, updated = excluded.updated",
            (quiz, to_json(state), to_text(at), to_text(at)),
        )


def finish_quiz(database: Database, quiz: str, at: datetime) -> None:
    """Marks a sitting as over, or as not to be continued; its drafts go."""
    with database.transaction() as connection:
        connection.execute(
            "UPDATE quizzes SET finished = ?, updated = ? WHERE id = ?",
            (to_text(at), to_text(at), quiz),
        )
        connection.execute("DELETE FROM drafts WHERE quiz = ?", (quiz,))


def save_draft(database: Database, quiz: str, question: str, text: str, at: datetime) -> None:
    """Stores what is being written; any thread may call it."""
    with database.transaction() as connection:
        connection.execute(
            "INSERT OR REPLACE INTO drafts (quiz, question, text, updated) VALUES (?, ?, ?, ?)",
            (quiz, question, storable(text), to_text(at)),
        )


def drop_draft(database: Database, quiz: str, question: str) -> None:
    """Forgets what was being written; answering does so by itself."""
    with database.transaction() as connection:
        connection.execute("DELETE FROM drafts WHERE quiz = ? AND question = ?", (quiz, question))


def unfinished_quizzes(database: Database) -> tuple[UnfinishedQuiz, ...]:
    """Sittings that can be continued, the one touched last first."""
    with database.reading() as connection:
        rows = connection.execute(
            "SELECT id, state, started, updated FROM quizzes WHERE finished IS NULL"
        ).fetchall()
        drafts = connection.execute(
            "SELECT quiz, question, text, d.updated FROM drafts d JOIN quizzes q ON q.id = d.quiz "
            "WHERE q.finished IS NULL"
        ).fetchall()
        found = [_unfinished(row, drafts) for row in rows]
    return tuple(sorted(found, key=lambda quiz: (quiz.updated, quiz.id), reverse=True))


def _unfinished(
    row: tuple[str, str, str, str], all_drafts: list[tuple[str, str, str, str]]
) -> UnfinishedQuiz:
    id_, state, started, updated = row
    drafts = {
        question: Draft(text, from_text(at))
        for quiz, question, text, at in all_drafts
        if quiz == id_
    }
    try:
        loaded = json.loads(state)
    except ValueError as broken:
        raise UnreadableRow(f"a quiz is not JSON: {broken}") from broken
    latest = max([from_text(updated), *(draft.updated for draft in drafts.values())])
    return UnfinishedQuiz(id_, loaded, from_text(started), latest, drafts)
