"""All decks together: every question listed at once, its body fetched when it is asked for."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from difflib import get_close_matches
from itertools import chain
from pathlib import Path

from quizapp.core.deck import Question
from quizapp.decks.cache import DeckCache, delete_cache, is_damaged
from quizapp.decks.composing import collector_off
from quizapp.decks.conflicts import without_conflicts
from quizapp.decks.deck_text import stamp_of
from quizapp.decks.folders import DeckFile, DeckFolder, deck_files
from quizapp.decks.listing import ListedDeck, Listing
from quizapp.decks.problems import Fault, Problem, shown
from quizapp.decks.reader import read_deck, read_file
from quizapp.decks.shape import shape_question, untitled
from quizapp.errors import DeckError
from quizapp.texts.languages import LocalText


class UnknownQuestionError(DeckError):
    """No deck holds a question with this id."""


@dataclass(frozen=True, slots=True)
class Topic:
    """A topic that questions belong to."""

    id: str
    title: LocalText


class Library:
    """Every question of every usable deck. Any thread may use it; close it at the end."""

    def __init__(
        self, decks: Sequence[ListedDeck], problems: Sequence[Problem], cache: DeckCache
    ) -> None:
        self.decks = tuple(decks)
        """The usable decks, shipped ones first if their folder was named first."""
        self.problems = tuple(problems)
        """What is wrong with the files that are not among `decks`."""
        self.listings = tuple(chain.from_iterable(deck.listings for deck in self.decks))
        """Every question and follow-up, parents before their follow-ups."""
        self._cache = cache
        self._by_id = {listing.id: listing for listing in self.listings}
        former = [listing for listing in self.listings if listing.formerly]
        self._by_id |= {name: listing for listing in former for name in listing.former_ids}
        self._deck_of = {listing.root: deck for deck in self.decks for listing in deck.listings}

    def find(self, question_id: str) -> Listing | None:
        """The question that has or had this id, if there is one."""
        return self._by_id.get(question_id)

    def listing(self, question_id: str) -> Listing:
        """The question that has or had this id; raises ``UnknownQuestionError``."""
        found = self._by_id.get(question_id)
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
        deck = self._deck_of[listing.root]
        return self._kept(deck, listing.root) or _read_again(deck, listing.root)

    def parent_of(self, question_id: str) -> str | None:
        """The id of the question that this one follows up."""
        return self.listing(question_id).parent

    def deck_of(self, question_id: str) -> ListedDeck:
        """The deck that holds the question."""
        return self._deck_of[self.listing(question_id).root]

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
        used = dict.fromkeys(listing.topic for listing in self.listings)
        return tuple(Topic(topic, titles.get(topic, untitled(topic))) for topic in used)

    def close(self) -> None:
        """Lets go of the cache file."""
        self._cache.close()

    def _kept(self, deck: ListedDeck, root: str) -> Question | None:
        """The question from the cache, unless another window has replaced or damaged it there."""
        with suppress(sqlite3.Error):
            body = self._cache.body(deck.number, root)
            faults: list[Fault] = []
            if body is not None:
                question = shape_question(body, deck.topic, (), faults)
                return None if faults else question
        return None

    def _unknown(self, question_id: str) -> UnknownQuestionError:
        nearest = get_close_matches(question_id, self._by_id, n=1)
        if nearest:
            return UnknownQuestionError(
                "error.deck.unknown_question_near", id=shown(question_id), nearest=nearest[0]
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


def _filled(
    files: Sequence[DeckFile], problems: Sequence[Problem], cache_path: Path | None
) -> Library:
    cache = DeckCache(cache_path)
    try:
        cache.forget_deleted(files)
        with collector_off():
            listed = [_listed(file, cache) for file in files]
            decks, conflicts = without_conflicts(listed)
            broken = [problem for deck in listed for problem in deck.problems]
            return Library(decks, [*problems, *broken, *conflicts], cache)
    except sqlite3.Error:
        cache.close()
        raise


def _listed(file: DeckFile, cache: DeckCache) -> ListedDeck:
    stamp = stamp_of(file.path)
    known = cache.listed(file, stamp) if stamp else None
    return known or cache.keep(file, read_file(file.path, shipped=file.shipped))


def _read_again(deck: ListedDeck, root: str) -> Question:
    """The question from its file; it may have left since the library was opened."""
    for question in read_deck(deck.path, shipped=deck.shipped).questions:
        if question.id == root:
            return question
    raise UnknownQuestionError("error.deck.gone", path=deck.path, id=root)
