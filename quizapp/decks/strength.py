"""Checks on how well key points catch answers; to add one, write a function and list it below."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from quizapp.core.deck import Deck, KeyPoint, Question
from quizapp.core.scoring import Score
from quizapp.decks.checks import Check, States, places
from quizapp.decks.fields import has_hangul
from quizapp.decks.problems import Arguments, Fault, NodePath, shown

FEW_PHRASES = 3
"""People say one idea in more ways than this."""
MODEL_ANSWER_FROM = 90
"""What a model answer must be worth as an answer to its own question."""


@dataclass(frozen=True, slots=True)
class Judge:
    """The scorer, as these checks need it."""

    states: States
    marks: Callable[[Question, str], Score]
    """The score of a text as an answer to a question."""


StrengthCheck = Callable[[Deck, Judge], Iterator[Fault]]


def strength_checks(judge: Judge) -> tuple[Check, ...]:
    """The checks below, ready to look at decks."""
    return tuple(_with(check, judge) for check in STRENGTH_CHECKS)


def _with(check: StrengthCheck, judge: Judge) -> Check:
    return lambda deck: check(deck, judge)


def questions_have_key_points(deck: Deck, judge: Judge) -> Iterator[Fault]:
    """Without key points answers are compared with the wording of the model answer."""
    del judge
    for place in places(deck):
        if not place.question.key_points:
            yield Fault(place.at, "error.deck.weak_no_points", {"id": shown(place.question.id)})


def points_have_several_phrases(deck: Deck, judge: Judge) -> Iterator[Fault]:
    """An idea with one or two phrases is hardly ever recognised."""
    del judge
    for at, point in _points(deck):
        if len(point.accepts) < FEW_PHRASES:
            told: Arguments = {"point": shown(point.id), "count": len(point.accepts)}
            yield Fault((*at, "accepts"), "error.deck.weak_few", told)


def points_are_in_both_scripts(deck: Deck, judge: Judge) -> Iterator[Fault]:
    """Candidates mix Korean and English; a point in one script is deaf to the other."""
    del judge
    for at, point in _points(deck):
        korean = sum(map(has_hangul, point.accepts))
        if korean in (0, len(point.accepts)):
            told = {"point": shown(point.id), "lang": "en" if korean else "ko"}
            yield Fault((*at, "accepts"), "error.deck.weak_script", told)


def phrases_belong_to_one_point(deck: Deck, judge: Judge) -> Iterator[Fault]:
    """Who states one idea must not be credited with another."""
    for place in places(deck):
        points = place.question.key_points
        for number, point in enumerate(points):
            at = (*place.at, "key_points", number, "accepts")
            others = [other for other in points if other is not point]
            for position, phrase in enumerate(point.accepts):
                for other in others:
                    if judge.states(other.accepts, phrase):
                        told = {"phrase": shown(phrase), "point": shown(other.id)}
                        yield Fault((*at, position), "error.deck.weak_shared", told)


def model_answers_state_their_points(deck: Deck, judge: Judge) -> Iterator[Fault]:
    """What is shown as the right answer must be one."""
    for place in places(deck):
        question = place.question
        required = {point.id for point in question.key_points if point.required}
        for text in question.model_answer.written() if required else ():
            score = judge.marks(question, text)
            at = (*place.at, "model_answer")
            if score.estimate < MODEL_ANSWER_FROM:
                missed = ", ".join(one for one in score.missing if one in required) or "-"
                told: Arguments = {"estimate": score.estimate, "points": shown(missed)}
                yield Fault(at, "error.deck.weak_model_answer", told)
            for wrong in score.statements:
                named = {"id": shown(wrong.misconception), "quote": shown(wrong.span.quote)}
                yield Fault(at, "error.deck.weak_wrong_claim", named)


STRENGTH_CHECKS: tuple[StrengthCheck, ...] = (
    questions_have_key_points,
    points_have_several_phrases,
    points_are_in_both_scripts,
    phrases_belong_to_one_point,
    model_answers_state_their_points,
)


def _points(deck: Deck) -> Iterator[tuple[NodePath, KeyPoint]]:
    for place in places(deck):
        for number, point in enumerate(place.question.key_points):
            yield (*place.at, "key_points", number), point
