"""Ids that two deck files claim: the file named first keeps them, the other is left out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from quizapp.decks.listing import ListedDeck
from quizapp.decks.problems import DeckProblemsError, Problem, shown


def without_conflicts(decks: Iterable[ListedDeck]) -> tuple[list[ListedDeck], list[Problem]]:
    """The usable decks, and the problems of those that claim ids of a deck before them."""
    usable: list[ListedDeck] = []
    problems: list[Problem] = []
    holders: dict[str, ListedDeck] = {}
    for deck in decks:
        claimed = deck.claimed()
        if not holders.keys().isdisjoint(claimed):
            taken = claimed.keys() & holders.keys()
            problems += _conflicts(deck.path, {name: holders[name].path for name in taken})
            continue
        holders.update(claimed)
        if not deck.problems:
            usable.append(deck)
    return usable, problems


def _conflicts(path: Path, holders: dict[str, Path]) -> Sequence[Problem]:
    """The file is read again for the lines: too seldom to keep them for every deck."""
    from quizapp.decks.reader import lines_of_ids  # Nearly always there is nothing to read.

    try:
        lines = lines_of_ids(path)
    except DeckProblemsError:
        lines = {}
    return sorted(_named(path, holders, lines), key=lambda problem: problem.line or 0)


def _named(path: Path, holders: dict[str, Path], lines: dict[str, int]) -> Iterator[Problem]:
    for name, holder in holders.items():
        named = {"id": shown(name), "file": shown(str(holder), limit=None)}
        yield Problem(path, lines.get(name, 1), "error.deck.id_taken", named)
