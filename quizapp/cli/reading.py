"""Reads what is to be scored: one answer from standard input, or rows from a file or from there."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from quizapp.errors import UsageError

LONGEST = 2_000_000
"""Bytes of an answer or a row: twenty times what the longest sensible one has."""
STANDARD_INPUT = "-"
_BOM = b"\xef\xbb\xbf"


def written_path(name: str) -> Path:
    """The path that ``name`` stands for: a shell leaves the ``~`` of ``--batch=~/rows`` as it is.

    Raises ``UsageError`` for the home folder of somebody who is not known here.
    """
    try:
        return Path(name).expanduser()
    except RuntimeError as error:
        raise UsageError("error.no_such_home", name=name) from error


def answer_on_stdin() -> str:
    """The answer, without the mark some editors put before a text."""
    try:
        content = _stdin().read(LONGEST + 1)
    except OSError as error:
        raise _unreadable(error) from error
    if len(content) > LONGEST:
        raise UsageError("error.answer_too_long", limit=LONGEST // 1_000_000)
    try:
        return content.removeprefix(_BOM).decode("utf-8")
    except UnicodeDecodeError as error:
        raise UsageError("error.answer_not_utf8", position=error.start + 1) from error


def stdin_is_a_keyboard() -> bool:
    """Whether somebody has to be told that an answer is waited for."""
    return sys.stdin is not None and sys.stdin.isatty()


def numbered_rows(name: str) -> Iterator[tuple[int, bytes]]:
    """Every row that is not blank with its number, counted from 1.

    Of a row that is too long only the beginning is given, which is longer than `LONGEST`. Raises
    ``UsageError`` for a file that cannot be read.
    """
    try:
        with _opened(name) as stream:
            for number, row in enumerate(_rows(stream), start=1):
                content = row.removeprefix(_BOM) if number == 1 else row
                if content.strip():
                    yield number, content
    except OSError as error:
        reason = error.strerror or str(error)
        raise UsageError("error.batch_unreadable", file=name, reason=reason) from error


def _rows(stream: BinaryIO) -> Iterator[bytes]:
    """The rows, each in bounded memory."""
    while row := stream.readline(LONGEST + 1):
        yield row
        while len(row) > LONGEST and not row.endswith(b"\n"):
            row = stream.readline(LONGEST + 1)


@contextmanager
def _opened(name: str) -> Iterator[BinaryIO]:
    if name == STANDARD_INPUT:
        yield _stdin()
    else:
        with written_path(name).open("rb") as file:
            yield file


def _stdin() -> BinaryIO:
    if sys.stdin is None:
        raise UsageError("error.no_stdin")
    return sys.stdin.buffer


def _unreadable(error: OSError) -> UsageError:
    return UsageError("error.answer_unreadable", reason=error.strerror or str(error))
