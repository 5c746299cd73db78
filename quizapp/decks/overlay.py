"""Writes the personal overlay: the phrases a person added to key points, for people to read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from tempfile import NamedTemporaryFile

import yaml

from quizapp.errors import DeckError

Overlay = Mapping[str, Mapping[str, Sequence[str]]]
"""Question -> key point -> phrases."""


class OverlayError(DeckError):
    """The overlay file could not be written; the phrases themselves are safe in the database."""


def write_overlay(path: Path, phrases: Overlay, comment: str) -> None:
    """Put ``phrases`` into the file ``path`` in one step: a reader sees the old file or the new.

    ``comment`` stands above them in one line. Raises ``OverlayError``.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _replace(path.resolve(), f"# {comment}\n{_as_yaml(phrases)}")
    except (OSError, RuntimeError) as error:  # RuntimeError: links that lead in a circle.
        reason = getattr(error, "strerror", None) or str(error)
        raise OverlayError("error.phrases_unwritable", path=path, reason=reason) from error


def _as_yaml(phrases: Overlay) -> str:
    plain = {
        question: {point: list(said) for point, said in points.items()}
        for question, points in phrases.items()
    }
    written: str = yaml.dump(
        plain, Dumper=yaml.CSafeDumper, allow_unicode=True, sort_keys=False, width=1000
    )
    return written


def _replace(path: Path, text: str) -> None:
    """The new file is complete on the disk before it takes the name of the old one."""
    with NamedTemporaryFile("wb", dir=path.parent, prefix=f".{path.name}-", delete=False) as file:
        new = Path(file.name)
        try:
            file.write(text.encode("utf-8", "backslashreplace"))
            file.close()
            new.replace(path)
        except BaseException:
            with suppress(OSError):
                new.unlink()
            raise
