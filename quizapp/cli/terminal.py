"""Whether somebody sits at a terminal where the screens can open."""

from __future__ import annotations

import os
import sys
from typing import TextIO


def screens_can_open() -> bool:
    """Keys come from stdin and the screen goes to stderr; a driver of one's own needs neither."""
    return _own_driver() or _terminals(sys.__stdin__, sys.__stderr__)


def wants_lines() -> bool:
    """What is printed goes to a pipe or a file, or no screen can open anyway."""
    return not (_own_driver() or _terminals(sys.__stdin__, sys.__stdout__, sys.__stderr__))


def _own_driver() -> bool:
    return "TEXTUAL_DRIVER" in os.environ


def _terminals(*streams: TextIO | None) -> bool:
    return all(stream is not None and stream.isatty() for stream in streams)
