"""Drives a terminal program from outside, through a pty, and tells when what was on its screen.

What the program writes is only noted with its moment while it runs. Afterwards pyte draws it, write
by write, so that drawing neither delays the program nor the clock.
"""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import signal
import struct
import termios
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self

import pyte

COLUMNS, LINES = 120, 36
QUIET = 0.2
"""Seconds without any output after which a screen counts as quiet."""
PATIENCE = 30.0
"""Seconds after which a program that does not show what it should is given up."""

_CONTROL = re.compile(rb"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|[ -/]*[0-~])")

Rows = tuple[str, ...]
"""What a person sees, line by line, without colours."""


class TerminalError(Exception):
    """The program ended, or did not show in time what it should."""


@dataclass(frozen=True, slots=True)
class Program:
    """A command and what it finds in its environment."""

    command: Sequence[str]
    environment: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Frame:
    """The screen after one write that changed it."""

    moment: float
    rows: Rows

    def shows(self, wanted: str) -> bool:
        """Whether the pattern is found in some line."""
        return any(re.search(wanted, row) for row in self.rows)


class Terminal:
    """One run of a program. Its moments are seconds since the program was started."""

    def __init__(self, program: Program) -> None:
        self._written: list[tuple[float, bytes]] = []
        self._seen = bytearray()
        environment = {**os.environ, "TERM": "xterm-256color", **program.environment}
        self._started = time.perf_counter()
        self._pid, self._screen = pty.fork()
        if self._pid == 0:
            os.execvpe(program.command[0], list(program.command), environment)
        fcntl.ioctl(self._screen, termios.TIOCSWINSZ, struct.pack("4H", LINES, COLUMNS, 0, 0))
        self._alive = True

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.kill()
        os.close(self._screen)

    @property
    def started(self) -> float:
        """The start, in seconds of ``time.perf_counter``, which all processes share."""
        return self._started

    @property
    def last_write(self) -> float:
        """When the program wrote something last."""
        return self._written[-1][0]

    def now(self) -> float:
        """Seconds since the start."""
        return time.perf_counter() - self._started

    def wait_for(self, wanted: str) -> None:
        """Until the text of the pattern was written, wherever on the screen."""
        pattern = re.compile(wanted.encode())
        deadline = self.now() + PATIENCE
        while not pattern.search(_CONTROL.sub(b"", bytes(self._seen))):
            if not self._note(max(0.0, deadline - self.now())):
                raise TerminalError(f"{wanted!r} was not shown: {_tail(self._seen)}")

    def settle(self, quiet: float = QUIET) -> None:
        """Until nothing was written for ``quiet`` seconds."""
        deadline = self.now() + PATIENCE
        while self._note(quiet):
            if self.now() > deadline:
                raise TerminalError("the screen never comes to rest")

    def press(self, keys: str) -> float:
        """Types ``keys``, returns the moment; what was written before is not waited for again."""
        self._seen.clear()
        moment = self.now()
        os.write(self._screen, keys.encode())
        return moment

    def bytes_since(self, moment: float) -> int:
        """How much was written since."""
        return sum(len(chunk) for at, chunk in self._written if at >= moment)

    def peak_memory(self) -> float:
        """The most the process has held so far, in MB."""
        status = Path(f"/proc/{self._pid}/status").read_text("ascii")
        return int(status.split("VmHWM:")[1].split()[0]) / 1024

    def leave(self, keys: str) -> float:
        """Types the keys that end the program and returns the seconds until it has ended."""
        moment = self.press(keys)
        while self._note(PATIENCE):
            pass
        os.waitpid(self._pid, 0)
        self._alive = False
        return self.now() - moment

    def kill(self) -> None:
        """Ends the program as a power cut would."""
        if self._alive:
            self._alive = False
            os.kill(self._pid, signal.SIGKILL)
            os.waitpid(self._pid, 0)

    def frames(self) -> Iterator[Frame]:
        """The screens the program showed, one after the other."""
        screen = pyte.Screen(COLUMNS, LINES)
        stream = pyte.ByteStream(screen)
        shown: Rows = tuple(screen.display)
        for moment, chunk in self._written:
            stream.feed(chunk)
            rows = tuple(screen.display)
            if rows != shown:
                yield Frame(moment, rows)
            shown = rows

    def _note(self, seconds: float) -> bool:
        """Notes one write, if there is one within so many seconds."""
        if not select.select([self._screen], [], [], seconds)[0]:
            return False
        try:
            chunk = os.read(self._screen, 1 << 16)
        except OSError:  # How Linux says that the program has closed its side.
            return False
        self._written.append((self.now(), chunk))
        self._seen += chunk
        return bool(chunk)


@dataclass(frozen=True, slots=True)
class Start:
    """How a program started, and ended; seconds and MB."""

    painted: float
    """The first character of the screen."""
    usable: float
    """What the program is for stands on the screen."""
    quiet: float
    """The last change of the screen before it comes to rest."""
    left: float
    """From the key that ends the program to its end."""
    memory: float


def start(program: Program, wanted: str, leave: str = "\x11") -> Start:
    """Starts a program until its screen shows ``wanted`` and rests, and ends it again."""
    with Terminal(program) as terminal:
        terminal.wait_for(wanted)
        terminal.settle()
        memory = terminal.peak_memory()
        rested = terminal.now()
        left = terminal.leave(leave)
        frames = [frame for frame in terminal.frames() if frame.moment < rested]
    usable = next((frame.moment for frame in frames if frame.shows(wanted)), None)
    if usable is None:
        raise TerminalError(f"{wanted!r} was written but never seen")
    return Start(frames[0].moment, usable, frames[-1].moment, left, memory)


def _tail(written: bytes | bytearray) -> str:
    return _CONTROL.sub(b"", bytes(written))[-300:].decode("utf-8", "replace")
