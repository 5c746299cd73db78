"""Checking whole folders, and how problems are said."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from quizapp.decks.checking import check_decks
from quizapp.decks.checks import phrase_checks
from quizapp.decks.folders import DeckFolder
from quizapp.decks.problems import DeckProblemsError, Problem
from quizapp.errors import DeckError
from quizapp.texts.deck_errors import ENTRIES
from quizapp.texts.languages import Lang

DeckWriter = Callable[..., Path]


def test_good_decks_are_counted(write_deck: DeckWriter, rich_deck: str, small_deck: str) -> None:
    shipped = write_deck(rich_deck, "shipped/rich.yaml").parent
    own = write_deck(small_deck, "own/small.yaml").parent
    checked = check_decks([DeckFolder(shipped, shipped=True), DeckFolder(own)])
    assert (checked.files, checked.questions, checked.problems) == (2, 4, ())


def test_every_problem_of_every_file_is_told_in_one_go(
    write_deck: DeckWriter, small_deck: str, tmp_path: Path
) -> None:
    write_deck(small_deck + "    level: none\n    colour: red\n", "decks/a.yaml")
    write_deck("[", "decks/b.yaml")
    write_deck(small_deck, "decks/c.yaml")
    folders = [DeckFolder(tmp_path / "decks"), DeckFolder(tmp_path / "absent", expected=True)]
    checked = check_decks(folders)
    assert [(problem.path.name, problem.line, problem.key) for problem in checked.problems] == [
        ("a.yaml", 7, "error.deck.choice"),
        ("a.yaml", 8, "error.deck.unknown_key"),
        ("b.yaml", 1, "error.deck.syntax_bracket"),
        ("absent", 1, "error.deck.absent"),
        ("c.yaml", 4, "error.deck.id_taken"),
    ]
    assert (checked.files, checked.questions) == (4, 0)


def test_phrases_are_judged_by_the_given_scorer(write_deck: DeckWriter, rich_deck: str) -> None:
    folder = DeckFolder(write_deck(rich_deck).parent)
    asked: list[tuple[str, str]] = []

    def states(phrases: Sequence[str], text: str) -> bool:
        asked.extend((phrase, text) for phrase in phrases)
        return "Redis" in phrases and text == "And on a deployment?"

    (problem,) = check_decks([folder], phrase_checks(states)).problems
    assert problem.key == "error.deck.gives_away"
    assert problem.arguments == {"phrase": "Redis", "point": "redis"}
    assert ("stored in memory", "세션은 어디에 보관하나요?") in asked


@pytest.mark.parametrize("lang", list(Lang))
def test_a_problem_is_said_as_file_line_and_sentence(
    lang: Lang,
) -> None:
    problem = Problem(Path("my/\x1bdeck.yaml"), 12, "error.deck.too_deep", {"limit": 40})
    assert problem.said(lang).startswith("my/\ufffddeck.yaml:12: ")
    assert "40" in problem.said(lang)
    assert Problem(Path("decks"), None, problem.key, {"limit": 1}).said(lang).startswith("decks: ")


def test_the_error_carries_every_problem_and_points_at_the_first() -> None:
    path = Path("a.yaml")
    problems = [Problem(path, 3, "error.deck.empty"), Problem(path, 9, "error.deck.empty")]
    error = DeckProblemsError(problems)
    assert isinstance(error, DeckError)
    assert (error.path, error.line, error.arguments) == (path, 3, {"count": 2})
    assert error.problems == tuple(problems)
    assert all("2" in sentence.format(**error.arguments) for sentence in ENTRIES[error.key])
