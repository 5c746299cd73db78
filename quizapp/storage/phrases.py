"""Reads the phrases that people claimed for key points: the personal overlay of the decks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from quizapp.storage.database import Database
from quizapp.storage.moments import from_text


@dataclass(frozen=True, slots=True)
class PersonalPhrase:
    """A phrase that this person uses for a key point, beyond those of the deck."""

    question: str
    point: str
    phrase: str
    at: datetime
    """When it was claimed."""


def personal_phrases(database: Database) -> tuple[PersonalPhrase, ...]:
    """All of them, the newest first."""
    rows = database.rows(
        "SELECT question, point, phrase, at FROM phrases ORDER BY at DESC, question, point, phrase"
    )
    return tuple(
        PersonalPhrase(question, point, phrase, from_text(at))
        for question, point, phrase, at in rows
    )
