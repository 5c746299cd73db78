"""How hard a question is."""

from __future__ import annotations

from enum import StrEnum


class Level(StrEnum):
    """How much experience an interviewer expects behind the answer."""

    JUNIOR = "junior"
    MID = "mid"
    SENIOR = "senior"
