"""Where decks lie: the shipped folder, and the files of the folders a user has."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from quizapp.decks.problems import Problem

ENDINGS = (".yaml", ".yml")

_PACKAGE = Path(__file__).resolve().parent.parent


class DeckFolder(NamedTuple):
    """A folder with decks, or a single deck file."""

    path: Path
    shipped: bool = False
    """True: the stricter rules for shipped decks hold."""
    expected: bool = False
    """True: the user named it, so its absence is a problem."""


class DeckFile(NamedTuple):
    """One deck file and the rules it is read by."""

    path: Path
    shipped: bool


def shipped_folder() -> Path:
    """The shipped decks: inside the package where a wheel was installed, else in the checkout."""
    installed = _PACKAGE / "content"
    return installed if installed.is_dir() else _PACKAGE.parent / "content"


def deck_files(folders: Sequence[DeckFolder]) -> tuple[list[DeckFile], list[Problem]]:
    """The deck files of all folders, each once, by folder and name; and folders without any."""
    files: dict[Path, DeckFile] = {}
    places: dict[Path, Path] = {}
    problems: list[Problem] = []
    for folder in folders:
        try:
            for path in _paths(folder):
                if path.parent not in places:
                    places[path.parent] = path.parent.resolve()
                place = places[path.parent] / path.name
                files.setdefault(place, DeckFile(path, folder.shipped))
        except OSError as error:
            reason = error.strerror or type(error).__name__
            problems.append(
                Problem(folder.path, None, "error.deck.folder_unreadable", {"reason": reason})
            )
    return list(files.values()), problems


def _paths(folder: DeckFolder) -> list[Path]:
    """Deck files directly in the folder; a hidden file is no deck."""
    if not folder.path.is_dir():
        absent = not folder.path.exists() and not folder.expected
        return [] if absent else [folder.path]
    return sorted(
        path
        for path in folder.path.iterdir()
        if path.suffix in ENDINGS and not path.name.startswith(".")
    )
