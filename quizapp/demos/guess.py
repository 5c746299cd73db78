"""Predict, then run: what was predicted of one situation so far, and how that turned out."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from quizapp.demos.steps import Ask, Finding, Run, Situation


@dataclass(frozen=True, slots=True)
class Verdict:
    """A prediction beside what came out."""

    ask: Ask
    predicted: str
    finding: Finding

    @property
    def right(self) -> bool:
        """Whether it was predicted."""
        return self.predicted == self.finding.choice


@dataclass(frozen=True, slots=True)
class Guess:
    """The predictions for one situation, made in the order of its asks."""

    situation: Situation[Any]
    chosen: tuple[str, ...] = ()
    """A choice for each ask that was answered."""

    @property
    def next_ask(self) -> Ask | None:
        """What is to be predicted next; None when everything was."""
        asks = self.situation.asks
        return asks[len(self.chosen)] if len(self.chosen) < len(asks) else None

    @property
    def complete(self) -> bool:
        """Everything was predicted: it may run."""
        return self.next_ask is None

    def choose(self, choice: str) -> Guess:
        """With one more prediction; the same where this is no choice of the next ask."""
        ask = self.next_ask
        if ask is None or choice not in ask.choices:
            return self
        return replace(self, chosen=(*self.chosen, choice))

    def take_back(self) -> Guess:
        """Without the last prediction."""
        return replace(self, chosen=self.chosen[:-1])

    def verdicts(self, run: Run) -> tuple[Verdict, ...]:
        """Each prediction beside what came out."""
        return tuple(
            Verdict(ask, choice, run.finding(ask.id))
            for ask, choice in zip(self.situation.asks, self.chosen, strict=False)
        )
