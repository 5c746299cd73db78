"""The only writer to stdout: data there, talk on stderr, and what the exit codes mean."""

from __future__ import annotations

import json
import sys
from enum import IntEnum


class ExitCode(IntEnum):
    """What a command tells the shell."""

    FINE = 0
    PROBLEMS = 1
    """Something was found that should be mended."""
    WRONG_USE = 2


def data(line: str) -> None:
    """One line of data."""
    print(_encodable(line, sys.stdout.encoding))


def data_json(value: object) -> None:
    """One value as JSON, readable."""
    data(json.dumps(value, ensure_ascii=False, indent=2))


def data_row(value: object) -> None:
    """One value as a line of JSON."""
    data(json.dumps(value, ensure_ascii=False))


def talk(line: str) -> None:
    """One line for the person at the terminal."""
    print(_encodable(line, sys.stderr.encoding), file=sys.stderr)


def _encodable(line: str, encoding: str | None) -> str:
    """``line`` with what the terminal cannot show replaced, instead of a traceback."""
    wanted = encoding or "utf-8"
    return line.encode(wanted, "replace").decode(wanted)
