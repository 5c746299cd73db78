"""Reads the glossary files: words that say the same, and words that only look alike."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

import yaml

from quizapp.core.scoring.glossary import Glossary, glossary
from quizapp.decks.folders import shipped_folder
from quizapp.errors import DeckError

_LONGEST_FILE = 1_000_000


def glossary_files(own: Path) -> tuple[Path, ...]:
    """The shipped glossary files, then the user's own where there is one."""
    shipped = sorted((shipped_folder() / "glossary").glob("*.yaml"))
    return (*shipped, own) if own.is_file() else tuple(shipped)


def read_glossary(paths: Iterable[Path]) -> Glossary:
    """All files as one glossary.

    A file is a mapping with ``same`` and ``near`` (lists of forms) and ``never`` (pairs). Raises
    ``DeckError`` with the file for anything else.
    """
    files = [_read(path) for path in paths]
    same, near, never = (
        [group for file in files for group in file.get(name, ())]
        for name in ("same", "near", "never")
    )
    return glossary(same, [(one, other) for one, other in never], near)


def _read(path: Path) -> Mapping[str, list[list[str]]]:
    try:
        if path.stat().st_size > _LONGEST_FILE:
            raise DeckError("error.glossary_shape", path=path)
        loaded = yaml.load(path.read_text(encoding="utf-8-sig"), yaml.CBaseLoader)
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        reason = str(error).splitlines()[0]
        raise DeckError("error.glossary_unreadable", path=path, reason=reason) from error
    if not isinstance(loaded, Mapping) or not set(loaded) <= {"same", "near", "never"}:
        raise DeckError("error.glossary_shape", path=path)
    groups = {name: value or [] for name, value in loaded.items()}
    never = groups.get("never", [])
    if not all(map(_lists_of_words, groups.values())) or any(len(pair) != 2 for pair in never):
        raise DeckError("error.glossary_shape", path=path)
    return groups


def _lists_of_words(value: object) -> bool:
    return isinstance(value, list) and all(
        isinstance(group, list) and all(isinstance(form, str) and form for form in group)
        for group in value
    )
