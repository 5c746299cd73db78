"""The key points that demos show: checked when a file is checked, found when a demo is opened."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from difflib import get_close_matches
from typing import NamedTuple

from quizapp.core.deck import Deck, DemoLink, Question
from quizapp.decks.checks import Check, places
from quizapp.decks.problems import Fault, NodePath, shown

Situations = Mapping[str, Collection[str]]
"""Demo -> its prepared situations."""


class ShownPoint(NamedTuple):
    """A key point that a prepared situation shows."""

    question: str
    point: str
    situation: str


def demo_links_exist(situations: Situations) -> Check:
    """`demo` of a key point names a demo that there is, and one of its situations."""

    def check(deck: Deck) -> Iterator[Fault]:
        for place in places(deck):
            for number, point in enumerate(place.question.key_points):
                if point.demo is not None:
                    at = (*place.at, "key_points", number, "demo")
                    yield from _faults(point.demo, at, situations)

    return check


def shown_points(demo: str, questions: Iterable[Question]) -> tuple[ShownPoint, ...]:
    """The key points of ``questions`` and their follow-ups that ``demo`` shows."""
    return tuple(
        ShownPoint(question.id, point.id, point.demo.situation)
        for top in questions
        for question in top.walk()
        for point in question.key_points
        if point.demo is not None and point.demo.id == demo
    )


def _faults(link: DemoLink, at: NodePath, situations: Situations) -> Iterator[Fault]:
    if link.id not in situations:
        yield _unknown((*at, "id"), "error.deck.unknown_demo", link.id, situations)
    elif link.situation not in situations[link.id]:
        known = situations[link.id]
        yield _unknown((*at, "situation"), "error.deck.unknown_situation", link.situation, known)


def _unknown(at: NodePath, key: str, name: str, known: Iterable[str]) -> Fault:
    """The nearest is named; where nothing is near, all are."""
    names = list(known)
    named = get_close_matches(name, names, n=1) or names
    return Fault(at, key, {"name": shown(name), "known": ", ".join(named) or "-"})
