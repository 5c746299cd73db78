"""The links from key points to demos: wrong ones are told with their line, right ones are found."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from quizapp.decks.demo_links import ShownPoint, demo_links_exist
from quizapp.decks.folders import DeckFolder
from quizapp.decks.library import open_library
from quizapp.decks.problems import Problem
from quizapp.decks.reader import read_file

DeckWriter = Callable[..., Path]
SITUATIONS = {"cookie-lab": ("strict-link", "lax-post"), "json-web-token": ("none",)}
DECK = """\
format: 1
topic: http
questions:
  - id: samesite
    prompt: What does SameSite do?
    model_answer: It decides what is sent across sites.
    key_points:
      - {id: strict, point: x, accepts: [x], demo: {id: cookie-lab, situation: strict-link}}
      - {id: other, point: y, accepts: [y]}
    follow_ups:
      - id: samesite-post
        when: weak
        prompt: And a form?
        model_answer: Lax is not sent.
        key_points:
          - id: lax
            point: z
            accepts: [z]
            demo: {id: cookie-lab, situation: lax-post}
"""


@pytest.mark.parametrize(
    ("right", "wrong", "line", "key", "known"),
    [
        ("strict-link}", "strict-links}", 8, "unknown_situation", "strict-link"),
        ("lax-post}", "quite-else}", 19, "unknown_situation", "strict-link, lax-post"),
        ("{id: cookie-lab, situation: lax", "{id: cookies, situation: lax", 19, "unknown_demo", ""),
    ],
)
def test_a_link_to_nowhere_is_told_with_its_line_and_what_is_near(
    write_deck: DeckWriter,
    said: Callable[[Problem], tuple[str, str]],
    right: str,
    wrong: str,
    line: int,
    key: str,
    known: str,
) -> None:
    check = demo_links_exist(SITUATIONS)
    assert read_file(write_deck(DECK), shipped=False, also=[check]).problems == ()
    broken = write_deck(DECK.replace(right, wrong))
    (problem,) = read_file(broken, shipped=False, also=[check]).problems
    assert (problem.line, problem.key) == (line, f"error.deck.{key}")
    assert known in said(problem)[0]


@pytest.mark.parametrize("cached", [True, False])
def test_the_library_finds_every_point_that_a_demo_shows(
    write_deck: DeckWriter, tmp_path: Path, cached: bool
) -> None:
    folder = write_deck(DECK).parent
    cache = tmp_path / "cache.sqlite3" if cached else None
    library = open_library([DeckFolder(folder)], cache)
    assert library.shown_by("cookie-lab") == (
        ShownPoint("samesite", "strict", "strict-link"),
        ShownPoint("samesite-post", "lax", "lax-post"),
    )
    assert library.shown_by("json-web-token") == ()
    library.close()
