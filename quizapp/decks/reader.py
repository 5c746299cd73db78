"""Reads one deck file: bytes, text, nodes, deck; hostile files end in one clear line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from quizapp.core.deck import Deck
from quizapp.decks.checks import (
    CHECKS,
    SHIPPED_CHECKS,
    Check,
    claimed_ids,
    places,
)
from quizapp.decks.composing import compose, plain
from quizapp.decks.deck_text import decode, escaped_controls, last_line, read_bytes
from quizapp.decks.located import line_of, lines_below, located
from quizapp.decks.problems import (
    DeckProblemsError,
    Fault,
    NodePath,
    Problem,
    first_problems,
    refused,
)
from quizapp.decks.shape import shape_deck
from quizapp.decks.stamp import Stamp
from quizapp.decks.tree import Tree, collector_off


@dataclass(frozen=True, slots=True)
class DeckReading:
    """What came of reading one file."""

    path: Path
    shipped: bool
    stamp: Stamp | None
    """None where the file could not be opened or is no file."""
    tree: Tree
    """The plain values that `deck` was shaped from; empty where nothing could be composed."""
    deck: Deck | None
    """The deck as far as it could be read, even if there are problems."""
    problems: tuple[Problem, ...]


def read_deck(path: Path, *, shipped: bool) -> Deck:
    """The deck in the file ``path``; raises ``DeckProblemsError`` with every problem in it."""
    reading = read_file(path, shipped=shipped)
    if reading.deck is None or reading.problems:
        raise DeckProblemsError(reading.problems)
    return reading.deck


def read_file(path: Path, *, shipped: bool, also: Sequence[Check] = ()) -> DeckReading:
    """Reads a deck file and never raises: problems are part of what is found.

    ``also`` are checks that reading can do without, such as those that take the scorer.
    """
    reading = DeckReading(path, shipped, None, {}, None, ())
    try:
        content, stamp = read_bytes(path)
        reading = replace(reading, stamp=stamp)
        with collector_off():
            return _composed(reading, decode(content, path), also)
    except DeckProblemsError as error:
        return replace(reading, problems=error.problems)


def lines_of_ids(path: Path) -> dict[str, int]:
    """Where a deck file that can be composed writes each id, former ones included."""
    text = decode(read_bytes(path)[0], path)
    top = compose(text, path)
    if top is None:
        return {}
    lines = lines_below(top)
    deck = shape_deck(plain(top, path, []), [])
    return {
        claimed: line_of(at, lines) for place in places(deck) for at, claimed in claimed_ids(place)
    }


def _composed(reading: DeckReading, text: str, also: Sequence[Check]) -> DeckReading:
    top = compose(text, reading.path)
    if top is None:
        raise refused(reading.path, 1, "error.deck.empty")
    problems: list[Problem] = []
    tree = plain(top, reading.path, problems)
    deck, faults = _examined(tree, reading.shipped, also)
    faults += escaped_controls(text, tree)
    problems += located(faults, top, reading.path)
    found = _on_written_lines(first_problems(problems, reading.path), text)
    return replace(reading, tree=tree, deck=deck, problems=found)


def _on_written_lines(problems: Sequence[Problem], text: str) -> tuple[Problem, ...]:
    """A value that is missing at the end of a file is missed on the last line there is."""
    last = last_line(text) if problems else 1
    return tuple(replace(one, line=min(one.line or 1, last)) for one in problems)


def _examined(tree: Tree, shipped: bool, also: Sequence[Check]) -> tuple[Deck, list[Fault]]:
    """The deck, its faults of shape, and what the checks find where the shape was right."""
    faults: list[Fault] = []
    deck = shape_deck(tree, faults)
    shapeless = {fault.at for fault in faults}
    for check in (*CHECKS, *(SHIPPED_CHECKS if shipped else ()), *also):
        faults += [fault for fault in check(deck) if not _within(fault.at, shapeless)]
    return deck, faults


def _within(at: NodePath, outer: set[NodePath]) -> bool:
    return any(at[:length] in outer for length in range(len(at) + 1))
