"""The library: every question of all folders, and what it says about files it leaves out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

from quizapp.core.level import Level
from quizapp.decks.folders import DeckFolder
from quizapp.decks.library import Library, Topic, UnknownQuestionError, open_library
from quizapp.decks.problems import Problem
from quizapp.decks.reader import read_deck
from quizapp.texts.languages import LocalText

DeckWriter = Callable[..., Path]
Opened = Callable[..., Library]


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Opened]:
    """Opens a library over folders below the test's folder, with a cache unless told otherwise."""
    libraries: list[Library] = []

    def open_folders(*names: str, cache: bool = True) -> Library:
        folders = [DeckFolder(tmp_path / name) for name in names or ("decks",)]
        libraries.append(open_library(folders, tmp_path / "cache/decks.db" if cache else None))
        return libraries[-1]

    yield open_folders
    for library in libraries:
        library.close()


@pytest.fixture
def library(opened: Opened, write_deck: DeckWriter, rich_deck: str, small_deck: str) -> Library:
    """Two decks, read from the cache."""
    write_deck(rich_deck, "decks/a.yaml")
    write_deck(small_deck, "decks/b.yml")
    opened()
    return opened()


def test_every_question_is_listed_parents_first(library: Library) -> None:
    assert [(listing.id, listing.parent, listing.root) for listing in library.listings] == [
        ("where-kept", None, "where-kept"),
        ("where-after-restart", "where-kept", "where-kept"),
        ("where-million", "where-after-restart", "where-kept"),
        ("http-stateless", None, "http-stateless"),
    ]
    assert library.problems == ()


def test_a_listing_says_what_a_list_of_questions_shows(library: Library) -> None:
    listing = library.listing("where-million")
    assert (listing.topic, listing.level) == ("scale", Level.SENIOR)
    assert listing.prompt == LocalText("백만 명이면요?", "What about a million?")


@pytest.mark.parametrize("cache", [True, False])
def test_a_question_is_fetched_whole(
    cache: bool, library: Library, opened: Opened, tmp_path: Path
) -> None:
    deck = read_deck(tmp_path / "decks/a.yaml", shipped=False)
    found = library if cache else opened(cache=False)
    written = {question.id: question for question in deck.questions[0].walk()}
    assert {name: found.question(name) for name in written} == written
    assert found.root_question("where-million") == deck.questions[0]


def test_a_question_is_found_by_a_former_id(library: Library) -> None:
    assert library.listing("session-place").id == "where-kept"
    assert library.question("session-place").id == "where-kept"
    assert library.listing("where-kept").former_ids == ("session-place",)


def test_an_unknown_id_is_answered_with_the_nearest(library: Library) -> None:
    assert library.find("where-keept") is None
    with pytest.raises(UnknownQuestionError) as error:
        library.question("where-keept")
    assert error.value.arguments == {"id": "where-keept", "nearest": "where-kept"}
    with pytest.raises(UnknownQuestionError) as error:
        library.listing("?")
    assert error.value.key == "error.deck.unknown_question"


def test_parents_and_decks_are_known(library: Library, tmp_path: Path) -> None:
    assert library.parent_of("where-million") == "where-after-restart"
    assert library.parent_of("where-kept") is None
    assert library.deck_of("where-million").path == tmp_path / "decks/a.yaml"


def test_topics_come_with_the_title_of_their_deck(library: Library) -> None:
    assert library.topics() == (
        Topic("session", LocalText("세션", "Sessions")),
        Topic("scale", LocalText(en="scale")),
        Topic("http", LocalText(en="http")),
    )


def test_a_title_may_stand_in_any_deck_of_its_topic(
    opened: Opened, write_deck: DeckWriter, small_deck: str
) -> None:
    write_deck(small_deck, "decks/1.yaml")
    titled = small_deck.replace("topic: http", "topic: http\ntitle: {en: HTTP, ko: 웹}")
    write_deck(titled.replace("http-stateless", "other"), "decks/2.yaml")
    assert opened().topics() == (Topic("http", LocalText("웹", "HTTP")),)


def test_main_questions_and_chosen_follow_ups_stand_alone(library: Library) -> None:
    alone = [listing.id for listing in library.standalone()]
    assert alone == ["where-kept", "where-million", "http-stateless"]
    assert [listing.id for listing in library.standalone("session")] == ["where-kept"]


def test_a_broken_deck_is_named_and_does_not_stop_the_others(
    opened: Opened, write_deck: DeckWriter, small_deck: str
) -> None:
    write_deck(small_deck, "decks/good.yaml")
    broken = write_deck("format: 1\ntopic: [\n", "decks/a-broken.yaml")
    for library in (opened(), opened()):
        assert [listing.id for listing in library.listings] == ["http-stateless"]
        assert library.problems == (Problem(broken, 2, "error.deck.syntax_bracket"),)


def test_an_id_that_another_file_holds_leaves_the_later_file_out(
    opened: Opened, write_deck: DeckWriter, rich_deck: str, small_deck: str
) -> None:
    first = write_deck(rich_deck, "shipped/rich.yaml")
    text = small_deck.replace("id: http-stateless", "id: where-million")
    second = write_deck(text, "mine/copy.yaml")
    write_deck(small_deck, "mine/small.yaml")
    library = opened("shipped", "mine")
    assert library.problems == (
        Problem(second, 4, "error.deck.id_taken", {"id": "where-million", "file": str(first)}),
    )
    assert library.deck_of("where-million").path == first
    assert library.find("http-stateless") is not None


@pytest.mark.parametrize(
    ("first", "second"),
    [("a", "b\n    formerly: [a]"), ("b\n    formerly: [a]", "a")],
    ids=["former id in the second", "former id in the first"],
)
def test_a_former_id_belongs_to_one_file_too(
    first: str, second: str, opened: Opened, write_deck: DeckWriter, small_deck: str
) -> None:
    write_deck(small_deck.replace("id: http-stateless", f"id: {first}"), "decks/1.yaml")
    write_deck(small_deck.replace("id: http-stateless", f"id: {second}"), "decks/2.yaml")
    library = opened()
    assert [problem.arguments["id"] for problem in library.problems] == ["a"]
    assert [deck.path.name for deck in library.decks] == ["1.yaml"]


def test_a_deck_left_out_claims_no_ids(
    opened: Opened, write_deck: DeckWriter, small_deck: str
) -> None:
    two = small_deck + small_deck[small_deck.index("  - id") :].replace("http-stateless", "other")
    write_deck(small_deck, "decks/1.yaml")
    write_deck(two, "decks/2.yaml")
    write_deck(small_deck.replace("http-stateless", "other"), "decks/3.yaml")
    library = opened()
    assert [deck.path.name for deck in library.decks] == ["1.yaml", "3.yaml"]


def test_no_decks_make_an_empty_library(opened: Opened) -> None:
    library = opened("nowhere")
    assert (library.listings, library.problems, library.topics()) == ((), (), ())


def test_shipped_decks_are_held_to_the_stricter_rules(
    tmp_path: Path, write_deck: DeckWriter, small_deck: str
) -> None:
    path = write_deck(small_deck)
    for shipped, usable in ((True, 0), (False, 1), (True, 0)):
        folders = [DeckFolder(path.parent, shipped=shipped)]
        with closing(open_library(folders, tmp_path / "cache.db")) as library:
            assert len(library.decks) == usable


def test_many_threads_may_ask_at_once(library: Library) -> None:
    names = ["where-kept", "where-million", "http-stateless"] * 40
    with ThreadPoolExecutor(8) as threads:
        asked = list(threads.map(library.question, names))
    assert [question.id for question in asked] == names


def test_a_library_opened_in_one_thread_is_closed_in_another(
    tmp_path: Path, write_deck: DeckWriter, small_deck: str
) -> None:
    folders = [DeckFolder(write_deck(small_deck).parent)]
    with ThreadPoolExecutor(1) as worker:
        library = worker.submit(open_library, folders, tmp_path / "cache.db").result()
    assert library.question("http-stateless").topic == "http"
    library.close()
