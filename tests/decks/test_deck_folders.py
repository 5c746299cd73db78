"""Which files of which folders are decks."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from quizapp.decks.folders import DeckFile, DeckFolder, deck_files, shipped_folder

DeckWriter = Callable[..., Path]


def test_yaml_files_directly_in_the_folder_are_decks_in_order_of_name(
    write_deck: DeckWriter, tmp_path: Path
) -> None:
    for name in ("b.yaml", "a.yml", "notes.md", ".hidden.yaml", "sub/c.yaml", "deck.schema.json"):
        write_deck("", f"decks/{name}")
    files, problems = deck_files([DeckFolder(tmp_path / "decks")])
    assert [file.path.name for file in files] == ["a.yml", "b.yaml"]
    assert problems == []


def test_a_file_named_directly_is_a_deck_whatever_its_ending(
    write_deck: DeckWriter,
) -> None:
    path = write_deck("", "decks/deck.txt")
    assert deck_files([DeckFolder(path, shipped=True)]) == ([DeckFile(path, True)], [])


def test_a_file_in_two_folders_counts_once(write_deck: DeckWriter, tmp_path: Path) -> None:
    path = write_deck("")
    (tmp_path / "link").symlink_to(path.parent)
    folders = [
        DeckFolder(path.parent, shipped=True),
        DeckFolder(tmp_path / "link"),
        DeckFolder(path),
    ]
    assert deck_files(folders) == ([DeckFile(path, True)], [])


def test_only_a_folder_that_was_named_has_to_exist(tmp_path: Path) -> None:
    absent = tmp_path / "absent"
    assert deck_files([DeckFolder(absent)]) == ([], [])
    assert deck_files([DeckFolder(absent, expected=True)])[0] == [DeckFile(absent, False)]


def test_the_shipped_folder_holds_the_schema() -> None:
    assert (shipped_folder() / "deck.schema.json").is_file()
