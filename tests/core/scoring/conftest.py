"""The shipped glossary and decks, read once, and a short way to ask whether a text states."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import closing

import pytest

from quizapp.core.deck import Question
from quizapp.core.scoring import Glossary, phrases_rubric, score_answer
from quizapp.decks.folders import DeckFolder, shipped_folder
from quizapp.decks.glossaries import read_glossary
from quizapp.decks.library import open_library

States = Callable[[str, str], bool]


@pytest.fixture(scope="session")
def words() -> Glossary:
    """The shipped glossary."""
    return read_glossary(sorted((shipped_folder() / "glossary").glob("*.yaml")))


@pytest.fixture(scope="session")
def states(words: Glossary) -> States:
    """``states(text, phrase)``: whether an answer with this text states the phrase."""
    return lambda text, phrase: bool(score_answer(phrases_rubric([phrase], words), text).matched)


@pytest.fixture(scope="session")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Question]:
    """Every shipped question by id, follow-ups included."""
    folders = [DeckFolder(path, shipped=True) for path in sorted(shipped_folder().glob("*.yaml"))]
    cache = tmp_path_factory.mktemp("decks") / "decks.db"
    with closing(open_library(folders, cache)) as library:
        tops = [library.question(listing.id) for listing in library.listings]
        return {question.id: question for top in tops for question in top.walk()}
