"""Somebody's way through the situations of a demo: where they are, what they predicted and saw."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from quizapp.demos.guess import Guess
from quizapp.demos.steps import Ask, Run, Situation


@dataclass(frozen=True, slots=True)
class Tour:
    """At one situation at a time, or in free play beside it; what was predicted and run stays."""

    situations: tuple[Situation[Any], ...]
    at: int = 0
    free: bool = False
    """In free play, which begins with the values of the situation."""
    played: Run | None = None
    """What came of free play last, while it lasts."""
    guesses: Mapping[str, Guess] = field(default_factory=dict)
    """By situation."""
    runs: Mapping[str, Run] = field(default_factory=dict)
    """By situation: one can look at them again."""

    @property
    def situation(self) -> Situation[Any]:
        """Where somebody is; in free play, where it was begun."""
        return self.situations[self.at]

    @property
    def guess(self) -> Guess:
        """What was predicted of this situation so far."""
        return self.guesses.get(self.situation.id, Guess(self.situation))

    @property
    def ran(self) -> Run | None:
        """The run to look at."""
        return self.played if self.free else self.runs.get(self.situation.id)

    @property
    def ask(self) -> Ask | None:
        """What is to be predicted now, if anything is."""
        return None if self.free or self.ran else self.guess.next_ask

    @property
    def untouched(self) -> bool:
        """Nothing was done yet."""
        return self == Tour(self.situations)

    def choose(self, choice: str) -> Tour:
        """With one more prediction."""
        return self._with_guess(self.guess.choose(choice))

    def take_back(self) -> Tour:
        """Without the last prediction."""
        return self._with_guess(self.guess.take_back())

    def move(self, at: int) -> Tour:
        """At another situation as it was left, outside free play; past the last is the first."""
        return replace(self, at=at % len(self.situations), free=False, played=None)

    def switch(self) -> Tour:
        """Into free play, or out of it to the situation as it was left."""
        return replace(self, free=not self.free, played=None)

    def reset(self) -> Tour:
        """This situation, or free play, from its beginning."""
        if self.free:
            return replace(self, played=None)
        here = self.situation.id
        return replace(
            self,
            guesses={name: one for name, one in self.guesses.items() if name != here},
            runs={name: one for name, one in self.runs.items() if name != here},
        )

    def play(self, ran: Run) -> Tour:
        """With what came of free play."""
        return replace(self, played=ran)

    def see(self, guess: Guess, ran: Run) -> Tour:
        """With what came of the situation of ``guess``; the same if that is no longer predicted."""
        name = guess.situation.id
        if self.guesses.get(name) != guess:
            return self
        return replace(self, runs={**self.runs, name: ran})

    def _with_guess(self, guess: Guess) -> Tour:
        return replace(self, guesses={**self.guesses, guess.situation.id: guess})
