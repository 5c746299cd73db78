"""A key in a file: its text, and what is wrong with the file; nothing of the key is ever shown."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import BinaryIO, cast

from quizapp.errors import UsageError

_LONGEST = 100_000
"""Bytes; a large JWKS has a tenth of that."""


def key_text(name: str, *, may_wait: bool = True) -> str:
    """What stands in the file, without the line end; raises ``UsageError`` and shows none of it.

    The name is not repeated either: it may be the secret itself, where the flag was misunderstood.
    With ``may_wait`` a pipe is read as well, for as long as it takes: a shell gives a key that is
    stored nowhere as ``<(command)``.
    """
    try:
        # A home folder that nobody has makes ``expanduser`` raise a RuntimeError.
        path = Path(name).expanduser()
        with path.open("rb") if may_wait else _regular(path) as file:
            content = file.read(_LONGEST + 1)
    except (OSError, RuntimeError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise UsageError("error.demo.key_unreadable", reason=reason) from error
    if len(content) > _LONGEST:
        raise UsageError("error.demo.key_too_long", limit=_LONGEST // 1000)
    text = _decoded(content).rstrip("\r\n")
    if not text.strip():
        raise UsageError("error.demo.key_empty")
    return text


def _regular(path: Path) -> BinaryIO:
    """The file, opened at once; raises ``UsageError`` for a pipe or a device, OSError otherwise."""
    if stat.S_ISREG(path.stat().st_mode):
        # Should it be a pipe by now, this flag keeps the opening from waiting for a writer.
        file = cast(BinaryIO, os.fdopen(os.open(path, os.O_RDONLY | os.O_NONBLOCK), "rb"))
        if stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            return file
        file.close()
    raise UsageError("error.demo.key_not_regular")


def _decoded(content: bytes) -> str:
    """UTF-8, with or without the mark that some editors put before a text."""
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        pass
    # Outside of `except`: the error holds the bytes of the key.
    raise UsageError("error.demo.key_not_text")
