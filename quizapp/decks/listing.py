"""What the library knows of every question without opening it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, starmap
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple, Self, overload

from quizapp.core.level import Level
from quizapp.decks.problems import Problem
from quizapp.texts.languages import LocalText

if TYPE_CHECKING:
    from quizapp.core.deck import Deck, FollowUp, Question
    from quizapp.decks.reader import DeckReading


class Prompts:
    """What the questions of one deck ask: most of a list's text, and seldom looked at.

    They stay as they were stored until one is asked for, which spares half of the time and memory
    of 10,000 listings.
    """

    __slots__ = ("_packed", "_unpacked")

    def __init__(self, packed: bytes) -> None:
        """``packed`` is what `pack_prompts` made."""
        self._packed = packed
        self._unpacked: list[LocalText] | None = None

    def at(self, place: int) -> LocalText:
        """The prompt at a place of the deck; an empty one where what was stored is damaged."""
        if self._unpacked is None:
            try:
                self._unpacked = [*starmap(LocalText, json.loads(self._packed))]
            except (TypeError, ValueError):
                return LocalText()
        return self._unpacked[place] if place < len(self._unpacked) else LocalText()


def pack_prompts(prompts: Iterable[LocalText]) -> bytes:
    """Prompts in the order of their places."""
    pairs = [(prompt.ko, prompt.en) for prompt in prompts]
    return json.dumps(pairs, ensure_ascii=False, separators=(",", ":")).encode()


class Listing(NamedTuple):
    """One question or follow-up as it stands in the list of all.

    A tuple, as 10,000 of them are made before the first question can be asked, in a third of the
    time that frozen dataclasses take.
    """

    id: str
    topic: str
    level: Level
    """How much experience is expected."""
    parent: str | None
    """Id of the question this one follows up."""
    root: str
    """Id of the question at the top of the chain; its own for a main question."""
    asked_alone: int
    """1: may be asked alone, as every main question may; 0: its parent is asked first."""
    formerly: str
    """Ids it had before, separated by spaces."""
    place: int
    """Where it stands in its deck."""
    prompts: Prompts
    """Those of its deck."""

    @property
    def prompt(self) -> LocalText:
        """What the interviewer asks."""
        return self.prompts.at(self.place)

    @property
    def standalone(self) -> bool:
        """Whether it may be asked alone."""
        return bool(self.asked_alone)

    @property
    def former_ids(self) -> tuple[str, ...]:
        """Ids under which older progress may be stored."""
        return tuple(self.formerly.split())


class Listings(Sequence[Listing]):
    """The questions of one deck in the file's order, parents before their follow-ups.

    Their ids are at hand, they themselves are unpacked when one is looked at: of 10,000 questions
    the first screen needs a few.
    """

    def __init__(
        self,
        ids: Sequence[str] = (),
        former_ids: Mapping[str, str] = MappingProxyType({}),
        topics: Sequence[str] = (),
        unpack: Callable[[], Sequence[Listing]] = tuple,
    ) -> None:
        self.ids = ids
        self.former_ids = former_ids
        """Old id -> today's id."""
        self.topics = topics
        """Each once."""
        self._unpack = unpack

    @classmethod
    def of(cls, listings: Sequence[Listing]) -> Self:
        """Listings that are unpacked."""
        former = {name: listing.id for listing in listings for name in listing.former_ids}
        topics = [*dict.fromkeys(listing.topic for listing in listings)]
        return cls([listing.id for listing in listings], former, topics, lambda: listings)

    @cached_property
    def by_id(self) -> dict[str, Listing]:
        """The listings by today's ids."""
        return {listing.id: listing for listing in self._unpacked}

    def __len__(self) -> int:
        return len(self.ids)

    @overload
    def __getitem__(self, place: int) -> Listing: ...

    @overload
    def __getitem__(self, place: slice) -> Sequence[Listing]: ...

    def __getitem__(self, place: int | slice) -> Listing | Sequence[Listing]:
        return self._unpacked[place]

    def __iter__(self) -> Iterator[Listing]:
        return iter(self._unpacked)

    @cached_property
    def _unpacked(self) -> Sequence[Listing]:
        return self._unpack()


@dataclass(frozen=True, slots=True)
class ListedDeck:
    """One deck file as the library knows it."""

    number: int
    """Its number in the cache; 0 where it is not kept there."""
    path: Path
    shipped: bool
    topic: str
    title: LocalText
    listings: Listings
    """None if there are problems."""
    problems: tuple[Problem, ...]

    def claimed(self) -> dict[str, ListedDeck]:
        """This deck by every id it holds, former ones included."""
        claimed = dict.fromkeys(chain(self.listings.ids, self.listings.former_ids), self)
        claimed.pop("", None)
        return claimed


def untitled(topic: str) -> LocalText:
    """The name of a topic that no deck gives a title."""
    return LocalText(en=topic)


def listed_deck(reading: DeckReading, *, broken_too: bool = False) -> ListedDeck:
    """A deck that was just read; one with problems lists no questions unless it is asked to."""
    deck = reading.deck if broken_too or not reading.problems else None
    return ListedDeck(
        number=0,
        path=reading.path,
        shipped=reading.shipped,
        topic=deck.topic if deck else "",
        title=deck.title if deck else LocalText(),
        listings=Listings.of(_listings(deck) if deck else ()),
        problems=reading.problems,
    )


def _listings(deck: Deck) -> tuple[Listing, ...]:
    """The deck's questions and follow-ups, parents first."""
    entries = [entry for question in deck.questions for entry in _entries(question)]
    prompts = Prompts(pack_prompts(entry.question.prompt for entry in entries))
    return tuple(_listing(entry, place, prompts) for place, entry in enumerate(entries))


class _Entry(NamedTuple):
    """A question on its way into the list."""

    question: Question
    parent: str | None
    root: str
    alone: bool


def _entries(question: Question) -> Iterator[_Entry]:
    yield _Entry(question, None, question.id, alone=True)
    yield from _follow_ups(question.follow_ups, question.id, question.id)


def _follow_ups(follow_ups: tuple[FollowUp, ...], parent: str, root: str) -> Iterator[_Entry]:
    for follow_up in follow_ups:
        question = follow_up.question
        yield _Entry(question, parent, root, follow_up.standalone)
        yield from _follow_ups(question.follow_ups, question.id, root)


def _listing(entry: _Entry, place: int, prompts: Prompts) -> Listing:
    question = entry.question
    return Listing(
        id=question.id,
        topic=question.topic,
        level=question.level,
        parent=entry.parent,
        root=entry.root,
        asked_alone=int(entry.alone),
        formerly=" ".join(question.formerly),
        place=place,
        prompts=prompts,
    )
