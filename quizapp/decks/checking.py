"""Checks the deck files of several folders, as `quizapp check` does: without the cache."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from quizapp.core.deck import Deck
from quizapp.decks.checks import Check
from quizapp.decks.conflicts import without_conflicts
from quizapp.decks.folders import DeckFolder, deck_files
from quizapp.decks.listing import listed_deck
from quizapp.decks.problems import Problem
from quizapp.decks.reader import read_file


@dataclass(frozen=True, slots=True)
class Checked:
    """What a check looked at and what it found."""

    files: int
    questions: int
    """Questions and follow-ups of the files without problems."""
    problems: tuple[Problem, ...]
    decks: tuple[Deck, ...]
    """Every deck as far as it could be read."""


def check_decks(folders: Sequence[DeckFolder], also: Sequence[Check] = ()) -> Checked:
    """Every problem of every deck file; ``also`` are checks beside those of reading."""
    files, problems = deck_files(folders)
    readings = [read_file(file.path, shipped=file.shipped, also=also) for file in files]
    listed = [listed_deck(reading, broken_too=True) for reading in readings]
    usable, conflicts = without_conflicts(listed)
    broken = [problem for deck in listed for problem in deck.problems]
    questions = sum(len(deck.listings) for deck in usable)
    decks = tuple(reading.deck for reading in readings if reading.deck is not None)
    return Checked(len(files), questions, (*problems, *broken, *conflicts), decks)
