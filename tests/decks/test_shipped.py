"""The shipped decks keep to the schema and to every check."""

from __future__ import annotations

import json
from contextlib import closing
from pathlib import Path

import pytest
import yaml
from jsonschema import Draft202012Validator

from quizapp.decks.checking import check_decks
from quizapp.decks.checks import phrase_checks
from quizapp.decks.demo_links import demo_links_exist, shown_points
from quizapp.decks.folders import DeckFolder, shipped_folder
from quizapp.decks.glossaries import read_glossary
from quizapp.decks.library import open_library
from quizapp.demos.registry import known_situations
from quizapp.study.checking import states_by
from quizapp.texts.deck_errors import ENTRIES

DECKS = sorted(shipped_folder().glob("*.yaml"))


def test_there_are_shipped_decks() -> None:
    assert {path.stem for path in DECKS} >= {"cookie", "session", "jsessionid", "oauth", "jwt"}


@pytest.mark.parametrize("path", DECKS, ids=lambda path: path.stem)
def test_a_shipped_deck_keeps_to_the_schema(path: Path) -> None:
    schema = json.loads((shipped_folder() / "deck.schema.json").read_text("utf-8"))
    deck = yaml.load(path.read_bytes(), yaml.CSafeLoader)
    errors = Draft202012Validator(schema).iter_errors(deck)
    assert [f"{error.json_path}: {error.message}" for error in errors] == []


def test_the_shipped_decks_pass_every_check() -> None:
    words = read_glossary(sorted((shipped_folder() / "glossary").glob("*.yaml")))
    folders = [DeckFolder(path, shipped=True) for path in DECKS]
    links = demo_links_exist(known_situations())
    checked = check_decks(folders, (links, *phrase_checks(states_by(words))))
    problems = [
        f"{problem.path.name}:{problem.line}: {ENTRIES[problem.key][1].format(**problem.arguments)}"
        for problem in checked.problems
    ]
    assert problems == []
    assert checked.questions >= 24


def test_every_shipped_question_can_be_fetched(tmp_path: Path) -> None:
    folders = [DeckFolder(path, shipped=True) for path in DECKS]
    with closing(open_library(folders, tmp_path / "decks.db")) as library:
        assert {library.question(listing.id).id for listing in library.listings} == {
            listing.id for listing in library.listings
        }


@pytest.mark.parametrize("demo", sorted(known_situations()))
def test_every_prepared_situation_shows_a_key_point(demo: str, tmp_path: Path) -> None:
    folders = [DeckFolder(path, shipped=True) for path in DECKS]
    with closing(open_library(folders, tmp_path / "decks.db")) as library:
        questions = [library.question(listing.id) for listing in library.listings]
    shown = {point.situation for point in shown_points(demo, questions)}
    assert set(known_situations()[demo]) - shown == set()
