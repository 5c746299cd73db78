"""The cache of decks: what is read again, and that no cache file is ever an error."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from quizapp.decks import reader
from quizapp.decks.folders import DeckFolder
from quizapp.decks.library import Library, UnknownQuestionError, open_library
from quizapp.decks.problems import DeckProblemsError
from quizapp.decks.reader import DeckReading, read_file

DeckWriter = Callable[..., Path]


@pytest.fixture
def files_read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Names of the files that the library parsed, in order."""
    names: list[str] = []

    def recording(path: Path, *, shipped: bool) -> DeckReading:
        names.append(path.name)
        return read_file(path, shipped=shipped)

    monkeypatch.setattr(reader, "read_file", recording)
    return names


@pytest.fixture
def folder(write_deck: DeckWriter, small_deck: str) -> DeckFolder:
    """A folder with the decks a and b of one question each."""
    for name in ("a", "b"):
        path = write_deck(small_deck.replace("http-stateless", name), f"decks/{name}.yaml")
    return DeckFolder(path.parent)


@pytest.fixture
def cache_path(tmp_path: Path) -> Path:
    """A file in a folder that does not exist yet."""
    return tmp_path / "cache/quizapp/decks.db"


def ids(folder: DeckFolder, cache_path: Path | None) -> list[str]:
    """Opens the library and asks for everything it lists."""
    with closing(open_library([folder], cache_path)) as library:
        return [library.question(listing.id).id for listing in library.listings]


def test_unchanged_files_are_not_read_again(
    folder: DeckFolder, cache_path: Path, files_read: list[str]
) -> None:
    assert ids(folder, cache_path) == ids(folder, cache_path) == ["a", "b"]
    assert files_read == ["a.yaml", "b.yaml"]


def test_only_a_changed_file_is_read_again(
    folder: DeckFolder, cache_path: Path, files_read: list[str]
) -> None:
    ids(folder, cache_path)
    path = folder.path / "a.yaml"
    path.write_text(path.read_text("utf-8").replace("id: a", "id: changed"), "utf-8")
    assert ids(folder, cache_path) == ids(folder, cache_path) == ["changed", "b"]
    assert files_read == ["a.yaml", "b.yaml", "a.yaml"]


def test_a_file_of_the_same_size_is_read_again_for_its_time(
    folder: DeckFolder, cache_path: Path, files_read: list[str]
) -> None:
    ids(folder, cache_path)
    os.utime(folder.path / "b.yaml", ns=(1, 1))
    assert ids(folder, cache_path) == ["a", "b"]
    assert files_read == ["a.yaml", "b.yaml", "b.yaml"]


def test_a_deleted_deck_is_forgotten(folder: DeckFolder, cache_path: Path) -> None:
    ids(folder, cache_path)
    (folder.path / "a.yaml").unlink()
    assert ids(folder, cache_path) == ["b"]
    with closing(sqlite3.connect(cache_path)) as connection:
        for table in ("decks", "bodies"):
            assert connection.execute(f"SELECT count(*) FROM {table}").fetchone() == (1,)


def test_decks_of_other_folders_stay(
    folder: DeckFolder,
    cache_path: Path,
    files_read: list[str],
    write_deck: DeckWriter,
    small_deck: str,
) -> None:
    other = DeckFolder(write_deck(small_deck, "other/c.yaml").parent)
    for each in (folder, other, folder, other):
        ids(each, cache_path)
    assert files_read == ["a.yaml", "b.yaml", "c.yaml"]


def test_a_broken_deck_is_not_read_again_until_it_changes(
    folder: DeckFolder, cache_path: Path, files_read: list[str], write_deck: DeckWriter
) -> None:
    write_deck("format: 1\ntopic: a\nquestions: 쿠키\n", "decks/c.yaml")
    problems = []
    for _ in range(2):
        with closing(open_library([folder], cache_path)) as library:
            problems.append(library.problems)
    assert problems[0] == problems[1]
    assert problems[0][0].key == "error.deck.not_a_list"
    assert files_read == ["a.yaml", "b.yaml", "c.yaml"]


def test_a_file_that_is_no_database_is_made_anew(
    folder: DeckFolder, cache_path: Path, files_read: list[str]
) -> None:
    cache_path.parent.mkdir(parents=True)
    cache_path.write_bytes(b"not a database at all" * 100)
    assert ids(folder, cache_path) == ids(folder, cache_path) == ["a", "b"]
    assert files_read == ["a.yaml", "b.yaml"]


def test_a_damaged_database_is_made_anew(
    folder: DeckFolder, cache_path: Path, files_read: list[str]
) -> None:
    ids(folder, cache_path)
    content = bytearray(cache_path.read_bytes())
    content[100:] = b"\xff" * (len(content) - 100)
    cache_path.write_bytes(content)
    assert ids(folder, cache_path) == ids(folder, cache_path) == ["a", "b"]
    assert files_read == ["a.yaml", "b.yaml"] * 2


@pytest.mark.parametrize(
    "damage",
    [
        "PRAGMA user_version = 999",
        "ALTER TABLE decks RENAME TO shelves",
        "UPDATE decks SET problems = '['",
        "UPDATE decks SET topics = '[['",
        "UPDATE decks SET listings = CAST(x'ff' AS TEXT)",
    ],
)
def test_a_cache_of_another_kind_is_made_anew(
    damage: str, folder: DeckFolder, cache_path: Path, files_read: list[str]
) -> None:
    ids(folder, cache_path)
    with closing(sqlite3.connect(cache_path)) as connection:
        connection.execute(damage)
        connection.commit()
    assert ids(folder, cache_path) == ids(folder, cache_path) == ["a", "b"]
    assert files_read == ["a.yaml", "b.yaml"] * 2


@pytest.mark.parametrize("damage", ["[[", "[]", "[1, 2, 3, 4, 5, 6]", '[0, 0, [9], [9], [1], ""]'])
def test_damaged_listings_are_read_from_their_files_and_kept_anew(
    damage: str, folder: DeckFolder, cache_path: Path, files_read: list[str]
) -> None:
    ids(folder, cache_path)
    with closing(sqlite3.connect(cache_path)) as cache, cache:
        cache.execute("UPDATE decks SET listings = ?", (damage,))
    for _ in range(4):
        assert ids(folder, cache_path) == ["a", "b"]
    assert files_read == ["a.yaml", "b.yaml"] * 4


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE bodies SET body = '['",
        "UPDATE bodies SET body = '[]'",
        "UPDATE bodies SET body = CAST(x'ff' AS TEXT)",
        "DELETE FROM bodies",
        "DROP TABLE bodies",
    ],
)
def test_a_damaged_body_is_read_from_its_file(
    damage: str, folder: DeckFolder, cache_path: Path
) -> None:
    ids(folder, cache_path)
    with closing(sqlite3.connect(cache_path)) as connection:
        connection.execute(damage)
        connection.commit()
    assert ids(folder, cache_path) == ["a", "b"]


def test_another_version_of_the_reader_reads_everything_again(
    folder: DeckFolder,
    cache_path: Path,
    files_read: list[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    ids(folder, cache_path)
    monkeypatch.setattr("quizapp.decks.cache._reader_version", lambda: 7)
    assert ids(folder, cache_path) == ids(folder, cache_path) == ["a", "b"]
    assert files_read == ["a.yaml", "b.yaml"] * 2


def test_a_path_that_cannot_be_written_is_done_without(folder: DeckFolder, tmp_path: Path) -> None:
    blocked = tmp_path / "a-file"
    blocked.write_text("in the way", "utf-8")
    assert ids(folder, blocked / "decks.db") == ["a", "b"]
    assert ids(folder, tmp_path) == ["a", "b"]
    assert blocked.read_text("utf-8") == "in the way"


def test_a_busy_cache_is_done_without_and_left_alone(
    folder: DeckFolder, cache_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("quizapp.decks.cache.BUSY_SECONDS", 0.0)
    ids(folder, cache_path)
    os.utime(folder.path / "a.yaml", ns=(1, 1))
    with closing(sqlite3.connect(cache_path)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert ids(folder, cache_path) == ["a", "b"]
        other.execute("ROLLBACK")
        assert other.execute("SELECT count(*) FROM decks").fetchone() == (2,)


def test_two_windows_share_a_cache(folder: DeckFolder, cache_path: Path) -> None:
    with closing(open_library([folder], cache_path)) as first:
        os.utime(folder.path / "a.yaml", ns=(1, 1))
        with closing(open_library([folder], cache_path)) as second:
            assert first.question("a") == second.question("a")
            assert first.question("b") == second.question("b")


def test_a_question_that_left_its_file_meanwhile_is_named(
    folder: DeckFolder, cache_path: Path
) -> None:
    path = folder.path / "a.yaml"
    text = path.read_text("utf-8")
    with closing(open_library([folder], cache_path)) as library:
        path.write_text(text.replace("id: a", "id: renamed"), "utf-8")
        assert ids(folder, cache_path) == ["renamed", "b"]
        with pytest.raises(UnknownQuestionError) as error:
            library.question("a")
        assert (error.value.key, error.value.path) == ("error.deck.gone", path)
        path.write_text("[", "utf-8")
        with pytest.raises(DeckProblemsError):
            library.question("a")


def test_a_cached_question_is_not_read_from_its_file(folder: DeckFolder, cache_path: Path) -> None:
    with closing(open_library([folder], cache_path)) as library:
        (folder.path / "a.yaml").unlink()
        assert library.question("a").id == "a"


def test_a_name_that_is_no_text_is_cached_too(
    folder: DeckFolder, cache_path: Path, files_read: list[str], small_deck: str
) -> None:
    odd = os.fsdecode(os.fsencode(folder.path) + b"/\xff.yaml")
    Path(odd).write_text(small_deck, "utf-8")
    assert ids(folder, cache_path) == ids(folder, cache_path) == ["a", "b", "http-stateless"]
    assert len(files_read) == 3


def test_without_a_path_everything_works_in_memory(folder: DeckFolder, tmp_path: Path) -> None:
    assert ids(folder, None) == ["a", "b"]
    assert [path.name for path in tmp_path.iterdir()] == ["decks"]


def test_a_closed_library_has_let_go_of_the_file(folder: DeckFolder, cache_path: Path) -> None:
    library: Library = open_library([folder], cache_path)
    library.close()
    assert [path.name for path in cache_path.parent.iterdir()] == ["decks.db"]


def test_everything_listed_is_the_same_from_the_cache(
    write_deck: DeckWriter, rich_deck: str, cache_path: Path
) -> None:
    folder = DeckFolder(write_deck(rich_deck, "rich/rich.yaml").parent)

    def listed() -> list[tuple[object, ...]]:
        with closing(open_library([folder], cache_path)) as library:
            return [(*one[:-1], one.prompt) for one in library.listings]

    assert listed() == listed()
    assert any(parent for _, _, _, parent, *_ in listed())


@pytest.mark.parametrize("damage", [b"", b"[", b"[1]", b"[]", b"\xff"])
def test_damaged_prompts_are_shown_as_nothing_and_asked_in_full(
    folder: DeckFolder, cache_path: Path, damage: bytes
) -> None:
    ids(folder, cache_path)
    with closing(sqlite3.connect(cache_path)) as cache, cache:
        cache.execute("UPDATE decks SET prompts = ?", (damage,))
    with closing(open_library([folder], cache_path)) as library:
        assert not library.listing("a").prompt.written()
        assert library.question("a").prompt.written()
