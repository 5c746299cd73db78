"""Reads how predictions in the demos fared, by question and key point."""

from __future__ import annotations

from quizapp.core.mastery import PredictionHistory
from quizapp.storage.database import Database
from quizapp.storage.moments import from_text


def predictions(database: Database) -> dict[str, tuple[PredictionHistory, ...]]:
    """All of them, by question; there are as many as key points that demos show."""
    found: dict[str, tuple[PredictionHistory, ...]] = {}
    for question, *about in database.rows(
        "SELECT question, point, rights, wrongs, last_right, last_at FROM predictions "
        "ORDER BY question, point"
    ):
        point, rights, wrongs, last_right, last_at = about
        one = PredictionHistory(point, rights, wrongs, bool(last_right), from_text(last_at))
        found[question] = (*found.get(question, ()), one)
    return found
