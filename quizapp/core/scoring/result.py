"""What scoring finds in one answer: evidence, misconceptions, near misses, coverage, estimate."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of the answer as it was given: ``answer[start:end] == quote``, in code points."""

    start: int
    end: int
    quote: str

    def overlaps(self, other: Span) -> bool:
        """Whether the two have characters in common."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Evidence:
    """The words of the answer that state one key point, and why they do."""

    point: str
    phrase: str
    """The accepted phrase that was found."""
    span: Span
    rule: str
    """The name of the matching rule that found it."""


@dataclass(frozen=True, slots=True)
class Statement:
    """A misconception that the answer states, and the words that state it."""

    misconception: str
    claim: str
    span: Span


@dataclass(frozen=True, slots=True)
class NearMiss:
    """The words of the answer that came closest to a missing key point."""

    point: str
    phrase: str
    span: Span
    closeness: int
    """0-100; 100 would have been a match."""


@dataclass(frozen=True, slots=True)
class Score:
    """What the scorer found in one answer."""

    coverage: float
    """0-1: weighted share of the required key points that were stated."""
    estimate: int
    """0-100: what an interviewer would give."""
    matched: tuple[str, ...]
    """Ids of the key points stated, in the question's order."""
    missing: tuple[str, ...]
    """Ids of the key points not stated, bonus points included, in the question's order."""
    evidence: tuple[Evidence, ...] = ()
    statements: tuple[Statement, ...] = ()
    near_misses: tuple[NearMiss, ...] = ()
    lists_only: bool = False
    """Whether the answer does nothing but list terms, for which it gets `LIST_CAP` at most."""
