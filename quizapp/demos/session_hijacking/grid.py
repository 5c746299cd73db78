"""The whole grid: every attack against the shop as it is, with each defence added, and with all."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from dataclasses import dataclass, field
from enum import StrEnum

from quizapp.demos.session_hijacking.engine import run
from quizapp.demos.session_hijacking.inputs import (
    ALL_ON,
    SWITCHES,
    Attack,
    Defences,
    HijackingInputs,
)
from quizapp.demos.session_hijacking.scene import Played
from quizapp.demos.steps import YES, Finding, World

AS_IS, ALL = "as_is", "all"
COLUMNS = (AS_IS, *SWITCHES, ALL)
ROWS = tuple(Attack)


class Harm(StrEnum):
    """What an attack has brought."""

    NONE = "none"
    READ = "read"
    """The victim's page was seen, but nothing was done in her name."""
    TRANSFERRED = "transferred"


@dataclass(frozen=True, slots=True)
class Cell:
    """One run: an attack on one set of defences."""

    attack: Attack
    column: str
    """One of `COLUMNS`."""
    inputs: HijackingInputs
    harm: Harm
    works: bool
    """The victim herself could log in."""
    barrier: Finding
    """What the attack failed at, if at anything."""
    played: Played = field(compare=False, repr=False)
    """All of the run, to look into."""


def defences_of(column: str, base: Defences) -> Defences:
    """The defences of a column, beside those that are on already."""
    if column == AS_IS:
        return base
    return ALL_ON if column == ALL else base.turned_on(column)


async def fill(base: Defences, world: World) -> AsyncGenerator[Cell, None]:
    """Every cell as soon as its run is over, row by row.

    Nothing is looked up: each cell is a run of its own, with servers of its own.
    """
    for attack in ROWS:
        for column in COLUMNS:
            inputs = HijackingInputs(attack, defences_of(column, base))
            yield cell_of(column, inputs, await run(inputs, world))


def cell_of(column: str, inputs: HijackingInputs, played: Played) -> Cell:
    """What one run has brought."""
    harm = Harm.READ if played.finding("read").choice == YES else Harm.NONE
    if played.finding("transferred").choice == YES:
        harm = Harm.TRANSFERRED
    works = played.finding("login").choice == YES
    return Cell(inputs.attack, column, inputs, harm, works, played.finding("barrier"), played)
