"""What every demo speaks: situations to predict, and the steps and findings of a real run."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime
from random import Random
from typing import Any, Generic, TypeVar

from quizapp.texts.saying import Saying

Inputs = TypeVar("Inputs")
"""What a run of one demo needs to know: a frozen dataclass of its own."""

YES, NO = "yes", "no"
YES_NO = (YES, NO)


@dataclass(frozen=True, slots=True)
class Ask:
    """One thing to predict before a situation runs."""

    id: str
    question: Saying
    choices: tuple[str, ...] = YES_NO
    """Ids, of which the run brings out one: ``yes``, or a name of the field such as
    ``InvalidSignatureError``. What each of them is called is a text ``choice.ID`` of the
    catalogue, if there is one, else the id itself."""


@dataclass(frozen=True, slots=True)
class Situation(Generic[Inputs]):
    """Something prepared to predict and run. It holds inputs; what comes out comes from the run."""

    id: str
    level: int
    """1 (warm-up) to 3 (an interviewer's trap)."""
    title: Saying
    story: Saying
    """What is there and what is about to happen, in a sentence or two."""
    asks: tuple[Ask, ...]
    inputs: Inputs
    lesson: Saying
    """What to keep in mind from it, shown after the run."""
    source: str
    """Where the lesson is written: ``RFC 8725, section 3.1``."""
    settles: str = ""
    """The id of the correction of the study notes that it proves, such as ``C06``; there may be
    two: ``C07, C36``."""


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that really happened: who did what to whom, on what bytes, and why."""

    actor: str
    """The lane: ``browser``, a host name, ``strict verifier`` ..."""
    target: str
    """The lane it was done to; the actor itself where it only looked or decided."""
    what: Saying
    wire: str = ""
    """The lines that went over the wire in this run, or the text that was looked at."""
    why: Saying | None = None
    source: str = ""
    """The section of the standard that says so."""
    refused: bool = False
    """Something was turned down here."""
    code: Callable[..., Any] | None = field(default=None, compare=False, repr=False)
    """The function of the engine that did it, to look at."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What came out for one ask, and why."""

    ask: str
    choice: str
    """One of the ask's choices."""
    reason: str
    """The name the field has for it: ``SameSiteLax``, ``InvalidSignatureError``; may be empty."""
    why: Saying
    source: str
    """The section of the standard that says so."""


@dataclass(frozen=True, slots=True)
class Run:
    """One real run: its steps in order, and what they answer."""

    steps: tuple[Step, ...]
    findings: tuple[Finding, ...]

    def finding(self, ask: str) -> Finding:
        """What came out for ``ask``."""
        return next(found for found in self.findings if found.ask == ask)


@dataclass(frozen=True, slots=True)
class World:
    """What a run takes from outside."""

    now: Callable[[], datetime]
    """The moment, in UTC."""
    random: Random


@dataclass(frozen=True, slots=True)
class Demo(Generic[Inputs]):
    """One demo: its prepared situations, and the engine that runs them and anything else."""

    id: str
    situations: tuple[Situation[Inputs], ...]
    run: Callable[[Inputs, World], Awaitable[Run]]
    """Runs for real. What a user can enter makes it no error; anything unusable is a finding or a
    ``DemoError`` for people."""

    def situation(self, name: str) -> Situation[Inputs] | None:
        """The prepared situation of this id."""
        return next((one for one in self.situations if one.id == name), None)
