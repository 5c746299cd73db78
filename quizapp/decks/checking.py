"""Checks the deck files of several folders, as `quizapp check` does: without the cache."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from quizapp.decks.checks import States
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


def check_decks(folders: Sequence[DeckFolder], states: States) -> Checked:
    """Every problem of every deck file; ``states`` is the scorer's judgement of phrases."""
    files, problems = deck_files(folders)
    listed = [
        listed_deck(read_file(file.path, shipped=file.shipped, states=states), broken_too=True)
        for file in files
    ]
    usable, conflicts = without_conflicts(listed)
    broken = [problem for deck in listed for problem in deck.problems]
    questions = sum(len(deck.listings) for deck in usable)
    return Checked(len(files), questions, (*problems, *broken, *conflicts))
