"""The only writer to stdout: data there, talk on stderr, and what the exit codes mean."""

from __future__ import annotations

import os
import re
import sys
from contextlib import suppress
from enum import IntEnum
from typing import TextIO

from quizapp.errors import QuizappError

_BREAKS_OR_COMMANDS = re.compile("[\x7f-\x9f\u2028\u2029]")
"""What JSON leaves as it is, and yet ends a line for some readers or commands a terminal."""


class ExitCode(IntEnum):
    """What a command tells the shell."""

    FINE = 0
    PROBLEMS = 1
    """Something was found that should be mended."""
    WRONG_USE = 2
    INTERRUPTED = 130
    """Ctrl-C, as shells number it."""


class OutputError(QuizappError):
    """What was found could not be written to stdout."""


def data(line: str) -> None:
    """One line of data."""
    _write(_encodable(line, sys.stdout))


def data_json(value: object) -> None:
    """One value as JSON, readable."""
    _write(_as_json(value, indent=2))


def data_row(value: object) -> None:
    """One value as a line of JSON, on its way at once: a program may be waiting for it."""
    _write(_as_json(value, indent=None))
    flush()


def talk(line: str) -> None:
    """One line for the person at the terminal; where nobody can hear it, that is no trouble."""
    with suppress(OSError):
        print(_encodable(line, sys.stderr), file=sys.stderr)


def flush() -> None:
    """Everything written so far is on its way; raises ``OutputError`` where it cannot be."""
    if sys.stdout is not None:
        try:
            sys.stdout.flush()
        except BrokenPipeError:
            raise
        except OSError as error:
            raise _refused(error) from error


def abandon() -> None:
    """Forget what could not be written: Python would complain about it once more when it ends."""
    with suppress(OSError, ValueError, AttributeError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


def _write(line: str) -> None:
    try:
        print(line)
    except BrokenPipeError:
        raise
    except OSError as error:
        raise _refused(error) from error


def _refused(error: OSError) -> OutputError:
    return OutputError("error.output_refused", reason=error.strerror or str(error))


def _as_json(value: object, *, indent: int | None) -> str:
    """JSON that says the same in every encoding: where letters do not fit or would do
    more than stand there, all are escaped."""
    # Imported here as `--help` needs no JSON, and must be quick.
    import json

    line = json.dumps(value, ensure_ascii=False, indent=indent)
    if line == _encodable(line, sys.stdout) and not _BREAKS_OR_COMMANDS.search(line):
        return line
    return json.dumps(value, indent=indent)


def _encodable(line: str, stream: TextIO | None) -> str:
    """``line`` with what the terminal cannot show replaced, instead of a traceback."""
    wanted = getattr(stream, "encoding", None) or "utf-8"
    return line.encode(wanted, "replace").decode(wanted)
