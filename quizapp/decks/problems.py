"""What is wrong in deck files: one problem at its line, and the error that carries all of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from quizapp.errors import DeckError
from quizapp.texts.catalogue import say
from quizapp.texts.languages import Lang

NodePath = tuple[str | int, ...]
"""The way to a place in a deck file: field names and positions in lists, from the top."""

Arguments = Mapping[str, str | int]
"""What a problem's sentence names."""

MOST_PROBLEMS = 100
"""Reading a file ends when it has more: nobody mends them one by one."""

SHOWN_CHARACTERS = 60
"""More of a file's own text than this does not help to find the place."""


@dataclass(frozen=True, slots=True)
class Fault:
    """Something wrong at a place of a deck whose line is not known yet."""

    at: NodePath
    key: str
    arguments: Arguments = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong on one line of one file."""

    path: Path
    line: int | None
    """Counted from 1; none where the problem is a folder."""
    key: str
    """A key of the text catalogue below ``error.deck.``."""
    arguments: Arguments = field(default_factory=dict, hash=False)

    def said(self, lang: Lang) -> str:
        """The problem as ``file:line: what is wrong and what to write instead``."""
        place = shown(str(self.path), limit=None)
        if self.line is not None:
            place = f"{place}:{self.line}"
        return f"{place}: {say(lang, self.key, **self.arguments)}"


class DeckProblemsError(DeckError):
    """Deck files that cannot be used, with every problem found in them."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        first = problems[0]
        super().__init__(
            "error.deck.problems", path=first.path, line=first.line, count=len(problems)
        )
        self.problems = tuple(problems)


def refused(path: Path, line: int, key: str, **arguments: str | int) -> DeckProblemsError:
    """The error for a file that cannot be read on because of one problem."""
    return DeckProblemsError([Problem(path, line, key, arguments)])


def first_problems(problems: Sequence[Problem], path: Path) -> tuple[Problem, ...]:
    """A file's problems by line; of very many the first, and a word about the others."""
    by_line = sorted(problems, key=lambda problem: problem.line or 0)
    kept, rest = by_line[:MOST_PROBLEMS], by_line[MOST_PROBLEMS:]
    if rest:
        kept.append(Problem(path, rest[0].line, "error.deck.more", {"shown": MOST_PROBLEMS}))
    return tuple(kept)


def shown(text: str, *, limit: int | None = SHOWN_CHARACTERS) -> str:
    """``text`` as it may stand in a message: one line, and nothing a terminal would obey."""
    visible = "".join(letter if letter.isprintable() else "\ufffd" for letter in text)
    if limit is not None and len(visible) > limit:
        return visible[: limit - 1] + "…"
    return visible
