"""Opens a study: finds the decks, opens the progress file; what answering needs follows later."""

from __future__ import annotations

from contextlib import ExitStack, closing, suppress
from functools import partial
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING
from uuid import uuid4

from quizapp.config import Settings
from quizapp.decks.folders import DeckFolder, shipped_folder
from quizapp.decks.library import Library, open_cached, open_library
from quizapp.errors import QuizappError
from quizapp.storage.database import PATIENCE, Database
from quizapp.storage.opening import open_database, open_in_memory
from quizapp.storage.readiness import needs_work
from quizapp.study.clock import Clock
from quizapp.study.study import Study
from quizapp.texts import say

if TYPE_CHECKING:
    from quizapp.decks.overlay import Overlay
    from quizapp.storage.progress import Progress
    from quizapp.study.desk import Desk
    from quizapp.study.phrase_book import Mirror
    from quizapp.study.scorer import Scorer

# The imports within functions keep 60 ms of modules from standing before the first question:
# scoring, scheduling, YAML, and everything that writes progress.


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
        library = opened.enter_context(closing(open_decks(settings)))
        _refuse_broken_glossary(settings)
        database = opened.enter_context(closing(_database(settings, clock, in_memory=in_memory)))
        renamed = library.former_ids
        if needs_work(database, renamed):
            _progress(database).rename_questions(renamed)
        opened.pop_all()
    mirrored = None if in_memory else settings
    return _study(settings, library, database, clock, rng, mirrored)


def open_at_once(settings: Settings, clock: Clock, rng: Random) -> Study | None:
    """The study, where nothing has to be read, mended or waited for; ``None`` where something has.

    What is open before the first screen is drawn spares drawing it twice.
    """
    if not settings.places.progress.exists() or settings.places.glossary.exists():
        return None
    with ExitStack() as opened, suppress(QuizappError):
        library = open_cached(deck_folders(settings), settings.places.deck_cache)
        if library is None:
            return None
        opened.enter_context(closing(library))
        database = open_database(settings.places.data, now=clock.now, patience=0.0)
        opened.enter_context(closing(database))
        if needs_work(database, library.former_ids):
            return None
        database.wait_for_others(PATIENCE)
        opened.pop_all()
        return _study(settings, library, database, clock, rng, settings)
    return None


def _refuse_broken_glossary(settings: Settings) -> None:
    """The user's own is read for the first answer, but what is wrong with it is said at once."""
    if settings.places.glossary.is_file():
        from quizapp.decks.glossaries import read_glossary

        read_glossary([settings.places.glossary])


def _study(
    settings: Settings,
    library: Library,
    database: Database,
    clock: Clock,
    rng: Random,
    mirrored: Settings | None,
) -> Study:
    make_desk = partial(_desk, settings, library, database, clock, mirrored)
    return Study(library, database, make_desk, clock, rng)


def _desk(
    settings: Settings,
    library: Library,
    database: Database,
    clock: Clock,
    mirrored: Settings | None,
) -> Desk:
    from quizapp.study.desk import Desk, Tools

    return Desk(
        library,
        database,
        clock,
        Tools(
            progress=lambda: _progress(database),
            scorer=lambda: _scorer(settings, database),
            new_id=lambda: str(uuid4()),
            mirror=_mirror(mirrored) if mirrored else None,
        ),
    )


def _progress(database: Database) -> Progress:
    from quizapp.core import scheduling
    from quizapp.storage.progress import Progress

    return Progress(database, replay=scheduling.replay, review=scheduling.review, new_id=uuid4)


def _scorer(settings: Settings, database: Database) -> Scorer:
    from quizapp.decks.glossaries import glossary_files, read_glossary
    from quizapp.storage.phrases import personal_phrases
    from quizapp.study.scorer import Scorer

    words = read_glossary(glossary_files(settings.places.glossary))
    return Scorer(words, personal_phrases(database))


def _mirror(settings: Settings) -> Mirror:
    """Writes the user's overlay file."""

    def mirror(phrases: Overlay) -> None:
        from quizapp.decks.overlay import write_overlay

        comment = say(settings.lang, "phrases.file_comment")
        write_overlay(settings.places.phrases, phrases, comment)

    return mirror


def _database(settings: Settings, clock: Clock, *, in_memory: bool) -> Database:
    if in_memory:
        return open_in_memory(now=clock.now)
    return open_database(settings.places.data, now=clock.now)
