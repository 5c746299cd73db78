"""How much of a reference an answer says: the estimate of questions without key points."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from quizapp.core.scoring.claims import root_keys
from quizapp.core.scoring.estimate import Curve
from quizapp.core.scoring.korean import is_hangul
from quizapp.core.scoring.words import Answer, read_answer

ECHO_WEIGHT = 0.34
"""What the wording of the question counts in a reference (measured: about a third)."""


@dataclass(frozen=True, slots=True)
class Mix:
    """How a likeness is mixed. Measured for each script; docs/scoring.md has the figures."""

    run: int
    """Letters (English) or jamo (Korean) of a run."""
    words: float
    """What the share of content words found counts, ..."""
    runs: float
    """... the share of runs found, which sees through endings and compounds, ..."""
    room: float
    """... and the share of the reference's length: who says little has said little of it."""
    aside: float
    """How much is lost by an answer that speaks of other things throughout."""
    curve: Curve


KOREAN = Mix(run=3, words=0.35, runs=0.35, room=0.3, aside=0.4, curve=Curve(1.0, 2.5))
ENGLISH = Mix(run=5, words=0.35, runs=0.65, room=0.0, aside=0.8, curve=Curve(1.0, 10.0))

_ON_TOPIC = Curve(1.0, 3.0)
"""Who speaks to the point in half of the words loses little for the others."""


@dataclass(frozen=True, slots=True)
class Reference:
    """A reference answer made ready for comparison."""

    runs: Mapping[str, float]
    """Every run of letters in it, with its weight."""
    words: int
    mix: Mix


def read_reference(text: str, prompts: Iterable[str]) -> Reference:
    """Make a reference ready; runs that the question has too weigh `ECHO_WEIGHT`."""
    answer = read_answer(text)
    hangul = sum(is_hangul(word.text) for word in answer.words)
    mix = KOREAN if 2 * hangul > len(answer.words) else ENGLISH
    asked = {run for prompt in prompts for run in _runs(read_answer(prompt).tape, mix.run)}
    weights = {run: ECHO_WEIGHT if run in asked else 1.0 for run in _runs(answer.tape, mix.run)}
    return Reference(weights, len(answer.words), mix)


def likeness(
    reference: Reference, answer: Answer, coverage: float, prompts: Iterable[frozenset[str]]
) -> float:
    """0-1: how much of the reference a searched ``answer`` says, 0 where ``coverage`` is.

    ``coverage`` is the share of the reference's content words that were found; ``prompts`` are the
    roots of the question's words, which speak neither for the answer nor against it.
    """
    if not coverage:
        return 0.0
    mix = reference.mix
    runs = _shared(reference.runs, _runs(_stated(answer), mix.run))
    room = min(1.0, len(answer.words) / reference.words)
    share = mix.words * coverage + mix.runs * runs + mix.room * room
    on_topic = _ON_TOPIC.at(_to_the_point(answer, frozenset().union(*prompts))) / 100
    return share * (1 - mix.aside * (1 - on_topic))


def _shared(runs: Mapping[str, float], said: frozenset[str]) -> float:
    whole = sum(runs.values())
    return sum(weight for run, weight in runs.items() if run in said) / whole if whole else 0.0


def _stated(answer: Answer) -> str:
    """The tape without the words that state nothing."""
    words = (word for index, word in enumerate(answer.words) if index not in answer.void)
    return "".join(answer.tape[word.tape : word.tape_end] for word in words)


def _to_the_point(answer: Answer, asked: frozenset[str]) -> float:
    """The share of the answer's own content words that were found in the reference."""
    found = {
        index
        for places in answer.found.values()
        for place in places
        for index in range(place.first, place.last + 1)
    }
    own = [
        index
        for index, word in enumerate(answer.words)
        if (roots := root_keys((word,))) and not roots <= asked
    ]
    return sum(index in found for index in own) / len(own) if own else 0.0


def _runs(tape: str, length: int) -> frozenset[str]:
    return frozenset(tape[start : start + length] for start in range(len(tape) - length + 1))
