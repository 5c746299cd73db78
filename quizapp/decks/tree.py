"""The plain values of a deck file, and how to hold very many of them."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

Tree = str | list["Tree"] | dict[str, "Tree"]
"""The plain values of a deck file."""


@contextmanager
def collector_off() -> Iterator[None]:
    """Holds the garbage collector: nodes are many and have no cycles (0.7 of the time)."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
