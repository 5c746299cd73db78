"""All decks together: every question listed at once, its body fetched when it is asked for."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping, Sequence, ValuesView
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from quizapp.core.nearest import nearest
from quizapp.decks.cache import DeckCache, delete_cache, is_damaged
from quizapp.decks.conflicts import without_conflicts
from quizapp.decks.folders import DeckFile, DeckFolder, deck_files
from quizapp.decks.listing import ListedDeck, Listing, untitled
from quizapp.decks.problems import Fault, Problem, shown
from quizapp.decks.stamp import stamp_of
from quizapp.decks.tree import collector_off
from quizapp.errors import DeckError
from quizapp.texts.languages import LocalText

if TYPE_CHECKING:
    from quizapp.core.deck import Question
    from quizapp.decks.demo_links import ShownPoint

# YAML and the checks are imported where a file has to be read: nearly every start finds all decks
# in the cache, and is 20 ms sooner without them.


class UnknownQuestionError(DeckError):
    """No deck holds a question with this id."""


@dataclass(frozen=True, slots=True)
class Topic:
    """A topic that questions belong to."""

    id: str
    title: LocalText


class ListingsById(Mapping[str, Listing]):
    """The questions of all decks, of which those decks are unpacked that are looked into."""

    def __init__(self, decks: Sequence[ListedDeck]) -> None:
        self._decks = decks
        self._holders: dict[str, ListedDeck] = {}
        for deck in decks:
            self._holders.update(dict.fromkeys(deck.listings.ids, deck))

    def deck_of(self, question_id: str) -> ListedDeck:
        """The deck that holds the question."""
        return self._holders[question_id]

    def __getitem__(self, question_id: str) -> Listing:
        return self._holders[question_id].listings.by_id[question_id]

    def __contains__(self, question_id: object) -> bool:
        return question_id in self._holders

    def __iter__(self) -> Iterator[str]:
        return iter(self._holders)

    def __len__(self) -> int:
        return len(self._holders)

    def values(self) -> ValuesView[Listing]:
        """All of them, at the speed of a dictionary."""
        return self.every.values()

    @cached_property
    def every(self) -> dict[str, Listing]:
        """All decks unpacked."""
        return {listing.id: listing for deck in self._decks for listing in deck.listings}


class Library:
    """Every question of every usable deck. Any thread may use it; close it at the end."""

    def __init__(
        self, decks: Sequence[ListedDeck], problems: Sequence[Problem], cache: DeckCache
    ) -> None:
        self.decks = tuple(decks)
        """The usable decks, shipped ones first if their folder was named first."""
        self.problems = tuple(problems)
        """What is wrong with the files that are not among `decks`."""
        self.by_id = ListingsById(self.decks)
        """By today's ids."""
        self.former_ids: dict[str, str] = {}
        """Old id -> today's id."""
        for deck in self.decks:
            self.former_ids.update(deck.listings.former_ids)
        self._cache = cache

    @property
    def listings(self) -> tuple[Listing, ...]:
        """Every question and follow-up, parents before their follow-ups."""
        return tuple(self.by_id.values())

    def find(self, question_id: str) -> Listing | None:
        """The question that has or had this id, if there is one."""
        return self.by_id.get(question_id) or self.by_id.get(self.former_ids.get(question_id, ""))

    def listing(self, question_id: str) -> Listing:
        """The question that has or had this id; raises ``UnknownQuestionError``."""
        found = self.find(question_id)
        if found is None:
            raise self._unknown(question_id)
        return found

    def question(self, question_id: str) -> Question:
        """The whole question or follow-up, its own follow-ups below it."""
        listing = self.listing(question_id)
        root = self.root_question(listing.id)
        for question in root.walk():
            if question.id == listing.id:
                return question
        raise self._unknown(question_id)

    def root_question(self, question_id: str) -> Question:
        """The whole main question at the top of the chain the question belongs to."""
        listing = self.listing(question_id)
        deck = self.deck_of(listing.id)
        return self._kept(deck, listing.root) or _read_again(deck, listing.root)

    def parent_of(self, question_id: str) -> str | None:
        """The id of the question that this one follows up."""
        return self.listing(question_id).parent

    def deck_of(self, question_id: str) -> ListedDeck:
        """The deck that holds the question."""
        return self.by_id.deck_of(self.listing(question_id).id)

    def family(self, question_id: str) -> Sequence[Listing]:
        """The questions among which those above and below this one are: all of its deck."""
        return self.deck_of(question_id).listings

    def standalone(self, topic: str | None = None) -> tuple[Listing, ...]:
        """The questions that may be asked alone, of one topic or of all."""
        return tuple(
            listing
            for listing in self.listings
            if listing.asked_alone and topic in (None, listing.topic)
        )

    def topics(self) -> tuple[Topic, ...]:
        """The topics with at least one question, each with the first title written for it."""
        titles: dict[str, LocalText] = {}
        for deck in self.decks:
            if deck.title != untitled(deck.topic):
                titles.setdefault(deck.topic, deck.title)
        used = dict.fromkeys(chain.from_iterable(deck.listings.topics for deck in self.decks))
        return tuple(Topic(topic, titles.get(topic, untitled(topic))) for topic in used)

    def shown_by(self, demo: str) -> tuple[ShownPoint, ...]:
        """The key points that a demo shows. Only what the cache holds is looked through: where a
        deck could not be kept, its predictions count for nothing and its demos still run."""
        from quizapp.decks.demo_links import shown_points

        return shown_points(demo, self.kept_questions(f'"{demo}"'))

    def kept_questions(self, text: str = "") -> Sequence[Question]:
        """The whole main questions that the cache holds and that have ``text`` anywhere in them;
        none where it cannot be used. 31 of them with 152 follow-ups take 0.03 s."""
        from quizapp.decks.shape import shape_question

        decks = {deck.number: deck for deck in self.decks if deck.number}
        questions: list[Question] = []
        with suppress(sqlite3.Error):
            for number, body in self._cache.bodies_with(text):
                faults: list[Fault] = []
                if number in decks:
                    question = shape_question(body, decks[number].topic, (), faults)
                    questions += [] if faults else [question]
        return questions

    def close(self) -> None:
        """Lets go of the cache file."""
        self._cache.close()

    def _kept(self, deck: ListedDeck, root: str) -> Question | None:
        """The question from the cache, unless another window has replaced or damaged it there."""
        from quizapp.decks.shape import shape_question

        with suppress(sqlite3.Error):
            body = self._cache.body(deck.number, root)
            faults: list[Fault] = []
            if body is not None:
                question = shape_question(body, deck.topic, (), faults)
                return None if faults else question
        return None

    def _unknown(self, question_id: str) -> UnknownQuestionError:
        for near in nearest(question_id, (*self.by_id, *self.former_ids)):
            return UnknownQuestionError(
                "error.deck.unknown_question_near", id=shown(question_id), nearest=near
            )
        return UnknownQuestionError("error.deck.unknown_question", id=shown(question_id))


def open_library(folders: Sequence[DeckFolder], cache_path: Path | None) -> Library:
    """The decks of all folders; files that did not change since come from the cache.

    A damaged cache is made anew; one that is busy or cannot be written is done without.
    """
    files, problems = deck_files(folders)
    if cache_path is not None:
        try:
            return _filled(files, problems, cache_path)
        except (OSError, sqlite3.Error) as error:
            if isinstance(error, sqlite3.Error) and is_damaged(error):
                with suppress(OSError, sqlite3.Error):
                    delete_cache(cache_path)
                    return _filled(files, problems, cache_path)
    return _filled(files, problems, None)


def open_cached(folders: Sequence[DeckFolder], cache_path: Path) -> Library | None:
    """The decks of all folders, if none has to be read for it."""
    if not cache_path.exists():
        return None
    files, problems = deck_files(folders)
    try:
        cache = DeckCache(cache_path)
    except (OSError, sqlite3.Error):
        return None
    with suppress(sqlite3.Error), collector_off():
        listed = [_known(file, cache) for file in files]
        if None not in listed:
            return _library([deck for deck in listed if deck], problems, cache)
    cache.close()
    return None


def _filled(
    files: Sequence[DeckFile], problems: Sequence[Problem], cache_path: Path | None
) -> Library:
    cache = DeckCache(cache_path)
    try:
        cache.forget_deleted(files)
        with collector_off():
            return _library([_listed(file, cache) for file in files], problems, cache)
    except sqlite3.Error:
        cache.close()
        raise


def _library(
    listed: Sequence[ListedDeck], problems: Sequence[Problem], cache: DeckCache
) -> Library:
    decks, conflicts = without_conflicts(listed)
    broken = [problem for deck in listed for problem in deck.problems]
    return Library(decks, [*problems, *broken, *conflicts], cache)


def _known(file: DeckFile, cache: DeckCache) -> ListedDeck | None:
    stamp = stamp_of(file.path)
    return cache.listed(file, stamp) if stamp else None


def _listed(file: DeckFile, cache: DeckCache) -> ListedDeck:
    known = _known(file, cache)
    if known is not None:
        return known
    from quizapp.decks.reader import read_file

    return cache.keep(file, read_file(file.path, shipped=file.shipped))


def _read_again(deck: ListedDeck, root: str) -> Question:
    """The question from its file; it may have left since the library was opened."""
    from quizapp.decks.reader import read_deck

    for question in read_deck(deck.path, shipped=deck.shipped).questions:
        if question.id == root:
            return question
    raise UnknownQuestionError("error.deck.gone", path=deck.path, id=root)
