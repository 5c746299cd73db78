"""Scores answers outside a quiz: with the user's decks and phrases, and nothing is stored."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from quizapp.config import Settings
from quizapp.decks.glossaries import glossary_files, read_glossary
from quizapp.errors import StorageError
from quizapp.storage.opening import open_database
from quizapp.storage.phrases import PersonalPhrase, personal_phrases
from quizapp.study.clock import Clock
from quizapp.study.scorer import Scorer

PATIENCE = 1.0
"""Seconds to wait for a progress file that another program holds: it is not worth more here."""


@dataclass(frozen=True, slots=True)
class Marking:
    """The scorer a quiz would use, and what it had to do without."""

    scorer: Scorer
    warning: StorageError | None
    """Why the personal phrases are not known."""


def open_marking(settings: Settings, clock: Clock) -> Marking:
    """The scorer; a progress file is only read, and only where there is one."""
    words = read_glossary(glossary_files(settings.places.glossary))
    warning: StorageError | None = None
    said: tuple[PersonalPhrase, ...] = ()
    try:
        said = _phrases_on_record(settings, clock)
    except StorageError as error:
        warning = error
    return Marking(Scorer(words, said), warning)


def _phrases_on_record(settings: Settings, clock: Clock) -> tuple[PersonalPhrase, ...]:
    if not _exists(settings.places.progress):
        return ()
    database = open_database(settings.places.data, now=clock.now, patience=PATIENCE)
    try:
        return personal_phrases(database)
    finally:
        database.close()


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:
        return True  # Something is there that may not be looked at: opening it says what.
