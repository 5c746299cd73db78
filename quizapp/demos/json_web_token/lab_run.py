"""A run of the JWT lab: its steps and findings, and the tokens and rulings they were read off."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizapp.demos.steps import Run

if TYPE_CHECKING:  # The rulings come with the library, which nobody needs who only looks.
    from quizapp.demos.json_web_token.checks import Ruling


@dataclass(frozen=True, slots=True)
class LabRun(Run):
    """What came of one token."""

    issued: str
    """The token as the client got it."""
    arrived: str
    """The token as the verifiers got it."""
    naive: Ruling
    strict: Ruling
