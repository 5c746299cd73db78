"""Whatever stands in a file, reading ends in a deck or in problems that can be said."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quizapp.decks.folders import DeckFolder
from quizapp.decks.library import open_library
from quizapp.decks.problems import DeckProblemsError
from quizapp.decks.reader import read_deck
from quizapp.decks.shape import FOLLOW_UP_FIELDS, KEY_POINT_FIELDS
from quizapp.texts.deck_errors import ENTRIES

PIECES = ["format: 1\n", "topic: a\n", "questions:\n", "  - id: q\n", "    prompt: ", "- ", "? "]
PIECES += ["[", "]", "{", "}", ",", ": ", "&a ", "*a ", "!t ", "|\n", '"', "'", "\\x1b", "\\u202e"]
PIECES += [
    "#",
    "---\n",
    "%",
    "\t",
    "\r\n",
    "\x85",
    "가",
    "\ufeff",
    "<<: ",
    "    key_points:\n",
    "~",
]

NAMES = sorted(FOLLOW_UP_FIELDS | KEY_POINT_FIELDS | {"ko", "en", "missed", "format"})
SCALARS = st.one_of(
    st.sampled_from(["1", "a", "weak", "always", "mid", "true", "", " ", "A b", "가", "x" * 130]),
    st.text(max_size=8),
)
TREES = st.recursive(
    SCALARS,
    lambda below: (
        st.lists(below, max_size=4)
        | st.dictionaries(st.sampled_from(NAMES) | st.text(max_size=4), below, max_size=6)
    ),
    max_leaves=30,
)
DECKS = st.fixed_dictionaries(
    {"format": st.just("1"), "topic": st.just("a"), "questions": st.lists(TREES, max_size=3)}
)

unhurried = settings(
    deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150
)


def read(path: Path, content: bytes, *, shipped: bool) -> None:
    """Reads the content; problems must have a line and both sentences."""
    path.write_bytes(content)
    try:
        assert read_deck(path, shipped=shipped).topic
    except DeckProblemsError as error:
        lines = len(re.split(rb"\r\n?|\n", content.rstrip(b"\r\n")))
        for problem in error.problems:
            assert problem.line is not None
            assert 1 <= problem.line <= lines
            for sentence in ENTRIES[problem.key]:
                assert sentence.format(**problem.arguments).isprintable()


@unhurried
@given(content=st.binary(max_size=300), shipped=st.booleans())
def test_bytes_never_break_the_reader(content: bytes, shipped: bool, tmp_path: Path) -> None:
    read(tmp_path / "deck.yaml", content, shipped=shipped)


@unhurried
@given(pieces=st.lists(st.sampled_from(PIECES) | st.text(max_size=3), max_size=40))
def test_text_like_yaml_never_breaks_the_reader(pieces: list[str], tmp_path: Path) -> None:
    content = "".join(pieces).encode("utf-8", "surrogatepass")
    read(tmp_path / "deck.yaml", content, shipped=False)


@unhurried
@given(tree=TREES | DECKS, shipped=st.booleans())
def test_trees_never_break_the_reader(tree: object, shipped: bool, tmp_path: Path) -> None:
    content = yaml.dump(tree, Dumper=yaml.CSafeDumper, allow_unicode=True).encode()
    read(tmp_path / "deck.yaml", content, shipped=shipped)


@settings(unhurried, max_examples=30)
@given(content=st.binary(max_size=4000))
def test_a_cache_of_any_bytes_never_breaks_the_library(
    content: bytes, tmp_path: Path, small_deck: str
) -> None:
    (tmp_path / "deck.yaml").write_text(small_deck, "utf-8")
    cache_path = tmp_path / "decks.db"
    cache_path.write_bytes(content)
    library = open_library([DeckFolder(tmp_path / "deck.yaml")], cache_path)
    assert library.question("http-stateless").id == "http-stateless"
    library.close()


def test_the_strategies_reach_good_decks_too(tmp_path: Path, small_deck: str) -> None:
    read(tmp_path / "deck.yaml", small_deck.encode(), shipped=False)
    with pytest.raises(DeckProblemsError):
        read_deck(tmp_path / "deck.yaml", shipped=True)
