"""A terminal with a program in it: keys go in, and the screen is what pyte makes of the output."""

from __future__ import annotations

import fcntl
import os
import pty
import select
import struct
import subprocess
import termios
from collections.abc import Callable, Mapping, Sequence
from time import monotonic

import pyte

COLUMNS, LINES = 80, 24
PATIENCE = 20.0
"""Seconds until something that should happen has failed to; a busy machine needs a few."""
_TURN = 0.05
"""Seconds to wait for output before looking again whether what is waited for has happened."""


class PtyTerminal:
    """One run of a program, which is killed at the end if it has not ended."""

    def __init__(self, command: Sequence[str], environment: Mapping[str, str]) -> None:
        self._screen = pyte.Screen(COLUMNS, LINES)
        self._stream = pyte.ByteStream(self._screen)
        self.written = b""
        """Everything the program wrote."""
        self._ours, theirs = pty.openpty()
        fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("4H", LINES, COLUMNS, 0, 0))
        self._process = subprocess.Popen(
            command, stdin=theirs, stdout=theirs, stderr=theirs, env=environment,
            start_new_session=True,
        )  # fmt: skip
        os.close(theirs)

    def __enter__(self) -> PtyTerminal:
        return self

    def __exit__(self, *_: object) -> None:
        self.kill()
        os.close(self._ours)

    @property
    def text(self) -> str:
        """What a person sees, line by line; pyte's ``display`` fails over half a wide letter."""
        rows = (self._screen.buffer[line] for line in range(LINES))
        return "\n".join("".join(row[x].data for x in range(COLUMNS)) for row in rows)

    def type(self, text: str) -> None:
        """Strike the keys of ``text``; control characters are keys too."""
        os.write(self._ours, text.encode())

    def wait_for(self, *words: str) -> None:
        """Until all of ``words`` stand on the screen."""
        self.wait_until(lambda: all(word in self.text for word in words), f"{words} on the screen")

    def wait_until(self, happened: Callable[[], bool], what: str) -> None:
        """Read what the program writes until ``happened``."""
        deadline = monotonic() + PATIENCE
        while not happened():
            assert monotonic() < deadline, f"waited in vain for {what}:\n{self.text}"
            assert self._read() or happened(), f"the program ended before {what}:\n{self.text}"

    def wait_for_end(self) -> int:
        """The exit code, once the program has ended."""
        deadline = monotonic() + PATIENCE
        while self._read():
            assert monotonic() < deadline, f"the program does not end:\n{self.text}"
        return self._process.wait(PATIENCE)

    def kill(self) -> int:
        """End the program as a power cut would, if it has not ended; its exit code."""
        self._process.kill()
        return self._process.wait(PATIENCE)

    def _read(self) -> bool:
        """Take in what there is; False once the program has closed its side."""
        if not select.select([self._ours], [], [], _TURN)[0]:
            return True
        try:
            chunk = os.read(self._ours, 1 << 16)
        except OSError:  # How Linux says that nobody holds the other side any more.
            return False
        self.written += chunk
        self._stream.feed(chunk)
        return bool(chunk)
