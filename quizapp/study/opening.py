"""Opens a study: finds the decks, opens the progress file, reads the glossary."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from random import Random
from uuid import uuid4

from quizapp.config import Settings
from quizapp.core import scheduling
from quizapp.decks.folders import DeckFolder, shipped_folder
from quizapp.decks.glossaries import glossary_files, read_glossary
from quizapp.decks.library import Library, open_library
from quizapp.decks.overlay import write_overlay
from quizapp.storage.database import Database
from quizapp.storage.opening import open_database, open_in_memory
from quizapp.storage.phrases import personal_phrases
from quizapp.storage.progress import Progress
from quizapp.study.clock import Clock
from quizapp.study.phrase_book import Mirror
from quizapp.study.scorer import Scorer
from quizapp.study.study import Study
from quizapp.texts import say


def deck_folders(settings: Settings) -> tuple[DeckFolder, ...]:
    """The shipped decks, the user's own folder, and what ``--decks`` named."""
    named = (DeckFolder(path, expected=True) for path in settings.deck_paths)
    return (DeckFolder(shipped_folder(), shipped=True), DeckFolder(settings.places.decks), *named)


def open_decks(settings: Settings, cache: Path | None = None) -> Library:
    """All decks; the cache is the user's unless another is given."""
    where = settings.places.deck_cache if cache is None else cache
    return open_library(deck_folders(settings), where)


def open_study(settings: Settings, clock: Clock, rng: Random, *, in_memory: bool = False) -> Study:
    """Everything opened. ``in_memory`` practises without the progress file: nothing is kept.

    Raises ``StorageError`` when the progress file cannot be used; it is left as it was.
    """
    with ExitStack() as opened:
        library = open_decks(settings)
        opened.callback(library.close)
        database = _database(settings, clock, in_memory=in_memory)
        opened.callback(database.close)
        words = read_glossary(glossary_files(settings.places.glossary))
        progress = Progress(
            database, replay=scheduling.replay, review=scheduling.review, new_id=uuid4
        )
        progress.rename_questions(
            {former: one.id for one in library.listings for former in one.former_ids}
        )
        scorer = Scorer(words, personal_phrases(database))
        mirror = None if in_memory else _mirror(settings)
        opened.pop_all()
    return Study(library, database, progress, scorer, clock, rng, _new_id, mirror)


def _mirror(settings: Settings) -> Mirror:
    """Writes the user's overlay file."""
    comment = say(settings.lang, "phrases.file_comment")
    return lambda phrases: write_overlay(settings.places.phrases, phrases, comment)


def _database(settings: Settings, clock: Clock, *, in_memory: bool) -> Database:
    if in_memory:
        return open_in_memory(now=clock.now)
    return open_database(settings.places.data, now=clock.now)


def _new_id() -> str:
    return str(uuid4())
