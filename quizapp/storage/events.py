"""What a person did, as it is written down: the kinds of events and what each of them says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any
from uuid import UUID

from quizapp.core.rating import Rating

if TYPE_CHECKING:  # Scoring takes 50 ms to load, and the home screen asks for nothing of it.
    from quizapp.core.scoring.result import Score

Payload = Mapping[str, Any]
"""What an event says, as JSON can hold it."""


class Kind(StrEnum):
    """What can happen. A kind that is not known here is kept, passed on and otherwise ignored."""

    ANSWERED = "answered"
    RATED = "rated"
    PREDICTED = "predicted"
    """What a demo would do was predicted, rightly or wrongly, for some key points."""
    UNDONE = "undone"
    """Another event is taken back; taking this one back brings that one to life again."""
    CLAIMED = "claimed"
    """A missed key point counts as hit by a phrase of the answer ("I did say this")."""
    PHRASE_REMOVED = "phrase_removed"
    ATTEMPT_DELETED = "attempt_deleted"
    QUESTION_RESET = "question_reset"
    """All attempts of a question up to here are forgotten; its personal phrases are kept."""
    ALL_RESET = "all_reset"
    """Everything up to here is forgotten, personal phrases too."""


@dataclass(frozen=True, slots=True)
class Event:
    """One thing a person did, on any of their machines."""

    uuid: str
    """Of an ``answered`` event this is also the id of the attempt."""
    device: str
    stamp: int
    """The order of events: microseconds since 1970, pushed past every stamp known at that time, so
    that a clock set back never makes a later action count as the earlier one."""
    at: datetime
    kind: str
    question: str
    """The question it is about, under the id it had then; empty where it is about everything."""
    payload: Payload


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer that was given and scored, about to be stored."""

    quiz: str
    question: str
    topic: str
    day: date
    """The practice day."""
    text: str
    score: Score
    suggested: Rating | None
    """``None`` leaves the schedule alone."""
    parent: str = ""
    """The question it followed up, if it did."""
    hints: int = 0
    seconds: float = 0.0
    shown_early: bool = False
    """Whether the model answer had been looked at before."""

    def payload(self) -> Payload:
        """What the event says of this answer."""
        score = self.score
        return {
            "quiz": self.quiz,
            "parent": self.parent,
            "topic": self.topic,
            "day": self.day.isoformat(),
            "answer": self.text,
            "coverage": score.coverage,
            "estimate": score.estimate,
            "hints": self.hints,
            "seconds": self.seconds,
            "shown_early": self.shown_early,
            "evidence": [
                {
                    "point": evidence.point,
                    "phrase": evidence.phrase,
                    "start": evidence.span.start,
                    "end": evidence.span.end,
                    "quote": evidence.span.quote,
                    "rule": evidence.rule,
                }
                for evidence in score.evidence
            ],
            "matched": list(score.matched),
            "missed": list(score.missing),
            "misconceptions": [statement.misconception for statement in score.statements],
            "suggested": None if self.suggested is None else int(self.suggested),
        }


@dataclass(frozen=True, slots=True)
class Prediction:
    """What was predicted in one situation of a demo, about to be stored."""

    question: str
    demo: str
    situation: str
    points: Mapping[str, bool]
    """Key point -> whether what was predicted for it came true."""

    def payload(self) -> Payload:
        """What the event says of this prediction: nothing that was typed into the demo."""
        return {"demo": self.demo, "situation": self.situation, "points": dict(self.points)}


@dataclass(frozen=True, slots=True)
class Claim:
    """What "I did say this" changes about an attempt, whose original score is kept beside it."""

    attempt: str
    point: str
    phrase: str
    coverage: float
    """The new one."""
    estimate: int
    """The new one."""

    def payload(self) -> Payload:
        """What the event says of this claim."""
        return {
            "attempt": self.attempt,
            "point": self.point,
            "phrase": self.phrase,
            "coverage": self.coverage,
            "estimate": self.estimate,
        }


def sortable_id(stamp: int, random: UUID) -> str:
    """A UUID of version 7: it begins with the time, and the rest is as random as ``random``.

    Ids that grow keep the index over a million of them warm at its end, where random ones meant
    reading a cold page for each: 22 instead of 165 microseconds.
    """
    value = stamp // 1000 << 80 | 7 << 76 | (random.int >> 62 & 0xFFF) << 64
    digits = f"{value | 2 << 62 | random.int & (1 << 62) - 1:032x}"
    return "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))
