"""How often threads take turns while a token of a megabyte may arrive."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

TURN = 0.0002
"""Seconds. Textual reads what is pasted 4,096 bytes at a time, which takes it 1 to 3 ms, and lets
other threads go on only while it fetches the next ones: too short for them to wake up. Python steps
in once a thread has waited in vain for a turn of 5 ms, but each of these moments starts that turn
anew, and the interface has stood still for 0.3 s. So a turn must be shorter than such a piece."""


@contextmanager
def short_turns() -> Iterator[None]:
    """Let every thread of the program run for `TURN` at most while another one waits."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(TURN)
    try:
        yield
    finally:
        sys.setswitchinterval(before)
