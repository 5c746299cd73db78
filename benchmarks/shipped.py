"""The questions the program ships with, and its glossary."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from contextlib import closing
from functools import cache
from pathlib import Path

from quizapp.core.deck import Question
from quizapp.core.scoring import Glossary
from quizapp.decks.folders import DeckFolder, shipped_folder
from quizapp.decks.glossaries import read_glossary
from quizapp.decks.library import open_library


@cache
def shipped_questions() -> Mapping[str, Question]:
    """Every question and follow-up by its id, parents before their follow-ups."""
    folders = [DeckFolder(path, shipped=True) for path in sorted(shipped_folder().glob("*.yaml"))]
    with (
        tempfile.TemporaryDirectory() as folder,
        closing(open_library(folders, Path(folder) / "decks.db")) as library,
    ):
        tops = [library.question(listing.id) for listing in library.listings]
        return {question.id: question for top in tops for question in top.walk()}


def shipped_glossary() -> Glossary:
    """What a program without a glossary of the user's scores with."""
    return read_glossary(sorted((shipped_folder() / "glossary").glob("*.yaml")))
