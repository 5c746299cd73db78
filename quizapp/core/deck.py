"""What a deck holds: questions, key points, misconceptions, remarks and follow-ups."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from quizapp.core.level import Level
from quizapp.texts.languages import LocalText


class Origin(StrEnum):
    """Where a question comes from."""

    NOTES = "notes"
    """The study notes the shipped decks were made from."""
    EXTENDED = "extended"
    """Added to what the notes ask."""


class Occasion(StrEnum):
    """What must have happened for a follow-up to be asked."""

    ALWAYS = "always"
    MISSED = "missed"
    STRONG = "strong"
    WEAK = "weak"


@dataclass(frozen=True, slots=True)
class When:
    """The condition of a follow-up, looked at right after its parent was answered."""

    occasion: Occasion
    point: str = ""
    """The parent's key point that was missed; empty for every other occasion."""


@dataclass(frozen=True, slots=True)
class DemoLink:
    """The prepared situation of a demo that shows a key point."""

    id: str
    situation: str


@dataclass(frozen=True, slots=True)
class KeyPoint:
    """One idea that an answer must contain."""

    id: str
    point: LocalText
    """What the interviewer wants to hear."""
    accepts: tuple[str, ...]
    """Phrases, both languages mixed; stating one of them states the point."""
    weight: float = 1.0
    required: bool = True
    """A point that is not required is a bonus: it never lowers an estimate."""
    hint: LocalText = LocalText()
    denied_by: tuple[str, ...] = ()
    """Phrases that say the opposite; one of them takes the point away."""
    demo: DemoLink | None = None


@dataclass(frozen=True, slots=True)
class Misconception:
    """A wrong claim people make, with its correction."""

    id: str
    claims: tuple[str, ...]
    correction: LocalText
    source: str
    contradicts: tuple[str, ...] = ()
    """Ids of the key points that it takes away: who claims it has not said them."""


@dataclass(frozen=True, slots=True)
class Remark:
    """One sentence that makes a good answer better, shown after the model answer."""

    text: LocalText
    source: str


@dataclass(frozen=True, slots=True)
class Question:
    """An open question with everything needed to ask it and to score its answer."""

    id: str
    topic: str
    prompt: LocalText
    model_answer: LocalText
    """Markdown."""
    level: Level = Level.MID
    key_points: tuple[KeyPoint, ...] = ()
    """Empty in a deck without a rubric: then scoring derives them from the model answer."""
    misconceptions: tuple[Misconception, ...] = ()
    remarks: tuple[Remark, ...] = ()
    follow_ups: tuple[FollowUp, ...] = ()
    sources: tuple[str, ...] = ()
    origin: Origin = Origin.EXTENDED
    formerly: tuple[str, ...] = ()
    """Ids this question had before; its history is found under them too."""

    def walk(self) -> Iterator[Question]:
        """This question and every follow-up below it, parents first."""
        yield self
        for follow_up in self.follow_ups:
            yield from follow_up.question.walk()


@dataclass(frozen=True, slots=True)
class FollowUp:
    """A question asked because of how its parent was answered."""

    when: When
    question: Question
    standalone: bool = False
    """True: may also be asked alone. False: when it is due, its parent is asked first."""


@dataclass(frozen=True, slots=True)
class Deck:
    """One YAML file: the questions of one topic."""

    topic: str
    title: LocalText
    questions: tuple[Question, ...]
