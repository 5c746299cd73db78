"""The text of a deck file: bytes within limits, UTF-8, nothing that a terminal would obey."""

from __future__ import annotations

import re
import stat
import unicodedata
from collections.abc import Iterator
from pathlib import Path

from quizapp.decks.problems import (
    DeckProblemsError,
    Fault,
    NodePath,
    Problem,
    first_problems,
    refused,
)
from quizapp.decks.stamp import Stamp
from quizapp.decks.tree import Tree

MAX_BYTES = 1_000_000
"""About 150 questions as rich as the shipped ones; what is larger belongs in several files."""

_CONTROL = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]"
)
"""What a terminal obeys, breaks lines at, reorders or does not show. A carriage return is part of
a line end here, and no longer after YAML has read it."""
_CONTROL_VALUE = re.compile(f"{_CONTROL.pattern}|\r")
_LINE_END = re.compile(r"\r\n?|\n")
_ESCAPE = re.compile(r"\\[0abvefrNLPxuU]")
"""Seldom written; where it is, every value is looked at."""


def read_bytes(path: Path) -> tuple[bytes, Stamp]:
    """The content of a plain file that is not too large; its size is asked before it is opened."""
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise refused(path, 1, "error.deck.folder")
        if not stat.S_ISREG(status.st_mode):
            raise refused(path, 1, "error.deck.not_a_file")
        content = b"" if status.st_size > MAX_BYTES else _head(path)
    except FileNotFoundError:
        raise refused(path, 1, "error.deck.absent") from None
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise refused(path, 1, "error.deck.unreadable", reason=reason) from None
    if max(status.st_size, len(content)) > MAX_BYTES:
        raise refused(path, 1, "error.deck.too_big", limit=f"{MAX_BYTES:,}")
    return content, Stamp(status.st_mtime_ns, status.st_size)


def _head(path: Path) -> bytes:
    """Enough of the file to see that it is too large, should it grow since it was asked."""
    with path.open("rb") as file:
        return file.read(MAX_BYTES + 1)


def decode(content: bytes, path: Path) -> str:
    """The text of a deck file: UTF-8, composed Hangul, no control characters."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise refused(path, 1, "error.deck.utf16")
    if b"\0" in content:
        line = content.count(b"\n", 0, content.index(b"\0")) + 1
        raise refused(path, line, "error.deck.binary")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise refused(path, line, "error.deck.not_utf8") from None
    if controls := _control_lines(text, path):
        raise DeckProblemsError(first_problems(controls, path))
    return unicodedata.normalize("NFC", text)


def last_line(text: str) -> int:
    """The last line where something stands. libyaml finds what is missing there one line below."""
    return len(_LINE_END.findall(text.rstrip())) + 1


def _control_lines(text: str, path: Path) -> list[Problem]:
    """One problem for each line with control characters."""
    if not _CONTROL.search(text):
        return []
    return [
        Problem(path, number, "error.deck.control", {"code": _code(found)})
        for number, line in enumerate(text.split("\n"), start=1)
        if (found := _CONTROL.search(line))
    ]


def escaped_controls(text: str, tree: Tree) -> list[Fault]:
    """Control characters that double-quoted texts of the file bring in by their escapes."""
    return list(_control_values(tree, ())) if _ESCAPE.search(text) else []


def _control_values(tree: Tree, at: NodePath) -> Iterator[Fault]:
    if isinstance(tree, str):
        if found := _CONTROL_VALUE.search(tree):
            yield Fault(at, "error.deck.control", {"code": _code(found)})
        return
    for step, value in tree.items() if isinstance(tree, dict) else enumerate(tree):
        if isinstance(step, str) and (found := _CONTROL_VALUE.search(step)):
            yield Fault((*at, step), "error.deck.control", {"code": _code(found)})
        yield from _control_values(value, (*at, step))


def _code(found: re.Match[str]) -> str:
    return f"U+{ord(found.group()):04X}"
