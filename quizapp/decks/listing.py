"""What the library knows of every question without opening it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from quizapp.core.deck import Deck, FollowUp, Level, Question
from quizapp.decks.problems import Problem
from quizapp.decks.reader import DeckReading
from quizapp.texts.languages import LocalText


class Listing(NamedTuple):
    """One question or follow-up as it stands in the list of all.

    A tuple, as 10,000 of them are made before the first question can be asked, in a third of the
    time that frozen dataclasses take.
    """

    id: str
    topic: str
    level_name: str
    parent: str | None
    """Id of the question this one follows up."""
    root: str
    """Id of the question at the top of the chain; its own for a main question."""
    asked_alone: int
    """1: may be asked alone, as every main question may; 0: its parent is asked first."""
    prompt_ko: str
    prompt_en: str
    formerly: str
    """Ids it had before, separated by spaces."""

    @property
    def prompt(self) -> LocalText:
        """What the interviewer asks."""
        return LocalText(self.prompt_ko, self.prompt_en)

    @property
    def level(self) -> Level:
        """How much experience is expected."""
        return Level(self.level_name)

    @property
    def standalone(self) -> bool:
        """Whether it may be asked alone."""
        return bool(self.asked_alone)

    @property
    def former_ids(self) -> tuple[str, ...]:
        """Ids under which older progress may be stored."""
        return tuple(self.formerly.split())


@dataclass(frozen=True, slots=True)
class ListedDeck:
    """One deck file as the library knows it."""

    number: int
    """Its number in the cache; 0 where it is not kept there."""
    path: Path
    shipped: bool
    topic: str
    title: LocalText
    listings: tuple[Listing, ...]
    """In the file's order, parents before their follow-ups; none if there are problems."""
    problems: tuple[Problem, ...]

    def claimed(self) -> set[str]:
        """Every id the deck holds, former ones included."""
        ids = {listing.id for listing in self.listings}
        ids.update(*(listing.former_ids for listing in self.listings if listing.formerly))
        ids.discard("")
        return ids


def listed_deck(reading: DeckReading, *, broken_too: bool = False) -> ListedDeck:
    """A deck that was just read; one with problems lists no questions unless it is asked to."""
    deck = reading.deck if broken_too or not reading.problems else None
    return ListedDeck(
        number=0,
        path=reading.path,
        shipped=reading.shipped,
        topic=deck.topic if deck else "",
        title=deck.title if deck else LocalText(),
        listings=tuple(_listings(deck)) if deck else (),
        problems=reading.problems,
    )


def _listings(deck: Deck) -> Iterator[Listing]:
    """The deck's questions and follow-ups, parents first."""
    for question in deck.questions:
        yield _listing(question, None, question.id, asked_alone=True)
        yield from _follow_ups(question.follow_ups, question.id, question.id)


def _follow_ups(follow_ups: tuple[FollowUp, ...], parent: str, root: str) -> Iterator[Listing]:
    for follow_up in follow_ups:
        question = follow_up.question
        yield _listing(question, parent, root, asked_alone=follow_up.standalone)
        yield from _follow_ups(question.follow_ups, question.id, root)


def _listing(question: Question, parent: str | None, root: str, *, asked_alone: bool) -> Listing:
    return Listing(
        id=question.id,
        topic=question.topic,
        level_name=question.level.value,
        parent=parent,
        root=root,
        asked_alone=int(asked_alone),
        prompt_ko=question.prompt.ko,
        prompt_en=question.prompt.en,
        formerly=" ".join(question.formerly),
    )
