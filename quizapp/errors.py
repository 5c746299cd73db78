"""Errors meant for people: what is wrong, where, and what to do about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


class QuizappError(Exception):
    """Something a person can mend.

    It carries the key of its sentence in the text catalogue and the sentence's arguments, so that
    the front end can say it in the user's language. The sentence says what is wrong *and* what to
    do; ``path`` and ``line`` say where.
    """

    def __init__(
        self, key: str, *, path: Path | None = None, line: int | None = None, **arguments: object
    ) -> None:
        super().__init__(key, path, line, arguments)
        self.key = key
        """A key of `quizapp.texts.catalogue`, always below ``error.``."""
        self.path = path
        self.line = line
        """Counted from 1, as editors do."""
        self.arguments = arguments


class DeckError(QuizappError):
    """One problem in one deck file."""


class StorageError(QuizappError):
    """The progress database cannot be used as it is."""


class DemoError(QuizappError):
    """A demo cannot run with what it was given."""


class PhraseError(QuizappError):
    """A phrase that cannot be added to a key point."""


class UsageError(QuizappError):
    """A command was called in a way it does not understand (exit code 2)."""
