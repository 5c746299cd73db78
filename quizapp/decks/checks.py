"""Checks on whole decks; to add one, write a function and list it in `CHECKS`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from quizapp.core.deck import Deck, KeyPoint, Occasion, Question, When
from quizapp.decks.fields import has_hangul
from quizapp.decks.problems import Fault, NodePath, shown
from quizapp.texts.languages import LocalText

Check = Callable[[Deck], Iterator[Fault]]
States = Callable[[Sequence[str], str], bool]
"""Whether one of the phrases is stated by a text; the scorer's own judgement.

Asked with many phrases at once, as the scorer reads the text anew each time.
"""
PhraseCheck = Callable[[Deck, States], Iterator[Fault]]


@dataclass(frozen=True, slots=True)
class Place:
    """A question where it stands in its file."""

    question: Question
    at: NodePath
    parent: Place | None = None
    when: When | None = None
    """The condition of a follow-up."""

    def ancestors(self) -> Iterator[Place]:
        """The questions this one follows up, nearest first."""
        above = self.parent
        while above is not None:
            yield above
            above = above.parent


def places(deck: Deck) -> Iterator[Place]:
    """Every question of the deck, parents before their follow-ups."""
    for position, question in enumerate(deck.questions):
        yield from _below(Place(question, ("questions", position)))


def _below(place: Place) -> Iterator[Place]:
    yield place
    for position, follow_up in enumerate(place.question.follow_ups):
        at = (*place.at, "follow_ups", position)
        yield from _below(Place(follow_up.question, at, place, follow_up.when))


def ids_are_unique(deck: Deck) -> Iterator[Fault]:
    """An id names one question, now and formerly, and never one of its own follow-ups."""
    taken: set[str] = set()
    for place in places(deck):
        for at, name in claimed_ids(place):
            loop = any(above.question.id == name for above in place.ancestors())
            if name in taken:
                key = "error.deck.follow_up_loop" if loop else "error.deck.duplicate_id"
                yield Fault(at, key, {"id": shown(name)})
            taken.add(name)


def claimed_ids(place: Place) -> Iterator[tuple[NodePath, str]]:
    """The ids a question holds with their places: its own, then those it had before."""
    if place.question.id:
        yield (*place.at, "id"), place.question.id
    for position, former in enumerate(place.question.formerly):
        if former:
            yield (*place.at, "formerly", position), former


def inner_ids_are_unique(deck: Deck) -> Iterator[Fault]:
    """Within a question, key points and misconceptions have ids of their own."""
    for place in places(deck):
        question = place.question
        for name, ids in (
            ("key_points", [point.id for point in question.key_points]),
            ("misconceptions", [misconception.id for misconception in question.misconceptions]),
        ):
            counts = Counter(filter(None, ids))
            for position, inner_id in enumerate(ids):
                if counts[inner_id] > 1 and inner_id in ids[:position]:
                    at = (*place.at, name, position, "id")
                    yield Fault(at, "error.deck.duplicate_inner_id", {"id": shown(inner_id)})


def conditions_name_a_key_point(deck: Deck) -> Iterator[Fault]:
    """`when: {missed: ...}` names a key point of the question that is followed up."""
    for place in places(deck):
        if place.parent is None or place.when is None or place.when.occasion != Occasion.MISSED:
            continue
        points = [point.id for point in place.parent.question.key_points]
        if place.when.point not in points:
            at = (*place.at, "when", "missed")
            named = {"point": shown(place.when.point), "known": ", ".join(points) or "-"}
            yield Fault(at, "error.deck.unknown_point", named)


def contradictions_name_a_key_point(deck: Deck) -> Iterator[Fault]:
    """`contradicts` of a misconception names key points of its question."""
    for place in places(deck):
        known = [point.id for point in place.question.key_points]
        for number, wrong in enumerate(place.question.misconceptions):
            for position, point in enumerate(wrong.contradicts):
                if point not in known:
                    at = (*place.at, "misconceptions", number, "contradicts", position)
                    named = {"point": shown(point), "known": ", ".join(known) or "-"}
                    yield Fault(at, "error.deck.unknown_point", named)


def texts_are_in_both_languages(deck: Deck) -> Iterator[Fault]:
    """Shipped: every text people read exists in Korean and in English."""
    yield from _both_languages([(("title",), deck.title)])
    for place in places(deck):
        yield from _both_languages(_texts(place.question, place.at))


def questions_have_a_rubric(deck: Deck) -> Iterator[Fault]:
    """Shipped: key points with hints, and sources."""
    for place in places(deck):
        if not place.question.key_points:
            yield Fault((*place.at, "key_points"), "error.deck.shipped_key_points")
        if not place.question.sources:
            yield Fault((*place.at, "sources"), "error.deck.shipped_sources")
        for position, point in enumerate(place.question.key_points):
            if not point.hint.written():
                at = (*place.at, "key_points", position, "hint")
                yield Fault(at, "error.deck.shipped_hint", {"id": shown(point.id)})


def phrases_are_in_both_languages(deck: Deck) -> Iterator[Fault]:
    """Shipped: phrases and claims are spelled as people type them, in Korean and in English."""
    for place in places(deck):
        for at, phrases in _phrase_lists(place):
            korean = sum(map(has_hangul, phrases))
            if phrases and korean in (0, len(phrases)):
                yield Fault(at, "error.deck.shipped_phrases", {"field": str(at[-1])})


def phrases_are_not_in_the_prompt(deck: Deck, states: States) -> Iterator[Fault]:
    """Who only repeats the question has not answered it."""
    for place in places(deck):
        for number, point in enumerate(place.question.key_points):
            for position, phrase in _stated(point, place.question.prompt, states):
                at = (*place.at, "key_points", number, "accepts", position)
                yield Fault(at, "error.deck.phrase_in_prompt", {"phrase": shown(phrase)})


def follow_ups_keep_the_secret(deck: Deck, states: States) -> Iterator[Fault]:
    """A follow-up's prompt says nothing its parent may still wait for.

    Whatever the occasion, any point of the parent may be missing, and what was missed is shown
    only when the chain of follow-ups ends.
    """
    for place in places(deck):
        for point in place.parent.question.key_points if place.parent else ():
            for _, phrase in islice(_stated(point, place.question.prompt, states), 1):
                told = {"phrase": shown(phrase), "point": shown(point.id)}
                yield Fault((*place.at, "prompt"), "error.deck.gives_away", told)


CHECKS: tuple[Check, ...] = (
    ids_are_unique,
    inner_ids_are_unique,
    conditions_name_a_key_point,
    contradictions_name_a_key_point,
)
"""What every deck must keep to; they run whenever a file is read."""

SHIPPED_CHECKS: tuple[Check, ...] = (
    texts_are_in_both_languages,
    questions_have_a_rubric,
    phrases_are_in_both_languages,
)
"""What shipped decks must keep to as well."""

PHRASE_CHECKS: tuple[PhraseCheck, ...] = (phrases_are_not_in_the_prompt, follow_ups_keep_the_secret)
"""What needs the scorer's judgement and is therefore left to `quizapp check`."""


def phrase_checks(states: States) -> tuple[Check, ...]:
    """Those, with the judgement they need."""
    return tuple(_with(check, states) for check in PHRASE_CHECKS)


def _with(check: PhraseCheck, states: States) -> Check:
    return lambda deck: check(deck, states)


def _texts(question: Question, at: NodePath) -> Iterator[tuple[NodePath, LocalText]]:
    yield (*at, "prompt"), question.prompt
    yield (*at, "model_answer"), question.model_answer
    for position, point in enumerate(question.key_points):
        yield (*at, "key_points", position, "point"), point.point
        yield (*at, "key_points", position, "hint"), point.hint
    for position, misconception in enumerate(question.misconceptions):
        yield (*at, "misconceptions", position, "correction"), misconception.correction
    for position, remark in enumerate(question.remarks):
        yield (*at, "remarks", position, "text"), remark.text


def _both_languages(texts: Iterable[tuple[NodePath, LocalText]]) -> Iterator[Fault]:
    """A text that is not written at all is another check's business."""
    for at, text in texts:
        if bool(text.ko) != bool(text.en):
            absent = "en" if text.ko else "ko"
            yield Fault(at, "error.deck.shipped_language", {"field": str(at[-1]), "lang": absent})


def _phrase_lists(place: Place) -> Iterator[tuple[NodePath, tuple[str, ...]]]:
    for position, point in enumerate(place.question.key_points):
        yield (*place.at, "key_points", position, "accepts"), point.accepts
    for position, misconception in enumerate(place.question.misconceptions):
        yield (*place.at, "misconceptions", position, "claims"), misconception.claims


def _stated(point: KeyPoint, prompt: LocalText, states: States) -> Iterator[tuple[int, str]]:
    """The accepted phrases that a prompt states in one of its languages, with their positions."""
    phrases = [phrase for phrase in point.accepts if phrase]
    prompts = [text for text in prompt.written() if phrases and states(phrases, text)]
    for position, phrase in enumerate(point.accepts if prompts else ()):
        if phrase and any(states([phrase], text) for text in prompts):
            yield position, phrase
