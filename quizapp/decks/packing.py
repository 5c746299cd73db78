"""Problems and listings of one deck as text of the cache, and back."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from itertools import repeat
from pathlib import Path
from typing import Any

from quizapp.core.level import Level
from quizapp.decks.listing import Listing, Prompts
from quizapp.decks.problems import Problem

encoded = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
_LEVELS = tuple(Level)
_LISTING: Callable[[tuple[Any, ...]], Listing] = partial(tuple.__new__, Listing)
"""Makes a listing of its fields without calling Python for each of 10,000."""


def packed_problems(problems: Iterable[Problem]) -> str:
    """Without their path, which the row of the deck holds."""
    return encoded([[problem.line, problem.key, problem.arguments] for problem in problems])


def unpacked_problems(packed: str, path: Path) -> tuple[Problem, ...]:
    """The problems that `packed_problems` was given."""
    return tuple(Problem(path, line, key, named) for line, key, named in decoded(packed))


def packed_listings(listings: Sequence[Listing]) -> str:
    """Column by column: 10,000 listings are made in a third of the time rows of a table take.

    Ids stand beside it; where others name them, their places do.
    """
    places = {listing.id: listing.place for listing in listings}
    columns = (
        _column([listing.topic for listing in listings]),
        _column([_LEVELS.index(listing.level) for listing in listings]),
        [-1 if one.parent is None else places[one.parent] for one in listings],
        [places[listing.root] for listing in listings],
        [listing.asked_alone for listing in listings],
        _column([listing.formerly for listing in listings]),
    )
    return encoded(columns)


def unpacked_listings(packed: str, ids: Sequence[str], prompts: Prompts) -> tuple[Listing, ...]:
    """The listings that `packed_listings` was given."""
    topics, levels, parents, roots, alone, formerly = decoded(packed)
    named = [*ids, None]
    rows = zip(
        ids,
        _unpacked_column(topics),
        map(_LEVELS.__getitem__, _unpacked_column(levels)),
        map(named.__getitem__, parents),
        map(named.__getitem__, roots),
        alone,
        _unpacked_column(formerly),
        range(len(ids)),
        repeat(prompts),
        strict=False,
    )
    return tuple(map(_LISTING, rows))


def _column(values: list[Any]) -> Any:
    """The values; a single one where all are the same."""
    return values[0] if len(set(values)) == 1 else values


def _unpacked_column(column: Any) -> Iterable[Any]:
    return column if isinstance(column, list) else repeat(column)


def decoded(text: str) -> Any:
    """What `encoded` was given."""
    try:
        return json.loads(text)
    except ValueError as error:
        raise sqlite3.DataError("a row of the cache is damaged") from error
