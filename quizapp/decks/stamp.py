"""What tells a deck file that has changed from one that has not."""

from __future__ import annotations

import stat
from pathlib import Path
from typing import NamedTuple


class Stamp(NamedTuple):
    """Differs once a file was written to."""

    mtime_ns: int
    size: int


def stamp_of(path: Path) -> Stamp | None:
    """The stamp of the file as it is now; none where there is no plain file to read."""
    try:
        status = path.stat()
    except OSError:
        return None
    return Stamp(status.st_mtime_ns, status.st_size) if stat.S_ISREG(status.st_mode) else None
