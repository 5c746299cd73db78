"""`quizapp questions`: the list of questions, for people and for programs."""

from __future__ import annotations

import unicodedata
from pathlib import Path
from typing import Any

import pytest

from quizapp.cli.columns import aligned, printable, width
from quizapp.paths import places

NOTES = {"def-cookie", "session-million", "jwt-pros-cons", "samesite", "auto-login"}


def test_every_question_is_a_line_with_id_topic_level_and_prompt(run: Any) -> None:
    told = run("questions")
    assert (told.code, told.err) == (0, "")
    lines = [line.split(maxsplit=3) for line in told.out.splitlines()]
    assert {line[0] for line in lines} >= NOTES
    assert {line[2] for line in lines} == {"junior", "mid", "senior"}


def test_follow_ups_are_indented_below_the_question_they_follow(run: Any, own_deck: Path) -> None:
    listed = run("questions", "--decks", own_deck).out.splitlines()
    at = next(i for i, line in enumerate(listed) if line.startswith("http-stateless "))
    assert listed[at + 1].startswith("  http-state ")


def test_columns_line_up_where_some_words_are_korean(run: Any, own_deck: Path) -> None:
    text = own_deck.read_text("utf-8").replace("topic: state\n", "topic: 상태\n")
    own_deck.write_text(text, "utf-8")
    listed = run("questions", "--decks", own_deck, "--lang", "ko").out.splitlines()
    starts = {
        width(line[: line.index(level, 20)])
        for line in listed
        for level in (" junior ", " mid ", " senior ")
        if level in line[20:70]
    }
    assert len(starts) == 1


def test_a_topic_narrows_the_list_and_indents_only_below_what_is_listed(
    run: Any, own_deck: Path
) -> None:
    told = run("questions", "--decks", own_deck, "--topic", "state")
    assert told.out == "http-state  state  mid  Who keeps state?\n"


def test_prompts_are_in_the_language_asked_for(run: Any, own_deck: Path) -> None:
    told = run("questions", "--decks", own_deck, "--topic", "http", "--lang", "ko")
    assert told.out == "http-stateless  http  junior  왜 무상태인가요?\n"


def test_json_holds_both_languages_and_the_way_up(run: Any, own_deck: Path) -> None:
    told = run("questions", "--decks", own_deck, "--topic", "http", "--topic", "state", "--json")
    assert told.json == [
        {
            "id": "http-stateless",
            "topic": "http",
            "level": "junior",
            "parent": None,
            "standalone": True,
            "prompt": {"ko": "왜 무상태인가요?", "en": "Why is HTTP stateless?"},
        },
        {
            "id": "http-state",
            "topic": "state",
            "level": "mid",
            "parent": "http-stateless",
            "standalone": False,
            "prompt": {"ko": "상태는 누가?", "en": "Who keeps state?"},
        },
    ]


def test_a_broken_deck_is_named_and_stops_nothing(run: Any, tmp_path: Path) -> None:
    broken = tmp_path / "broken.yaml"
    broken.write_text("nonsense", "utf-8")
    told = run("questions", "--decks", broken)
    assert told.code == 0
    assert "def-cookie" in told.out
    first, last = told.err.splitlines()
    assert first.startswith(f"{broken}:1: ")
    assert "`quizapp check`" in last


def test_of_many_broken_decks_three_are_named(run: Any, tmp_path: Path) -> None:
    for number in range(9):
        (tmp_path / f"broken-{number}.yaml").write_text("nonsense", "utf-8")
    *named, last = run("questions", "--decks", tmp_path).err.splitlines()
    assert len(named) == 3
    assert "(problems: 9)" in last


@pytest.mark.parametrize(
    "command",
    [("score", "mine"), ("practice", "--question", "mine"), ("questions", "--topic", "mine")],
)
def test_what_may_stand_in_a_broken_deck_is_answered_with_that_deck(
    run: Any, tmp_path: Path, command: tuple[str, ...]
) -> None:
    broken = tmp_path / "broken.yaml"
    broken.write_text("nonsense", "utf-8")
    told = run(*command, "--decks", broken, typed="x")
    assert (told.code, told.out) == (2, "")
    deck, _, unknown = told.err.splitlines()
    assert deck.startswith(f"{broken}:1: ")
    assert "'mine'" in unknown


def test_the_list_makes_no_progress_file(run: Any) -> None:
    run("questions")
    assert not places().progress.exists()


def test_korean_letters_take_two_cells_and_marks_none() -> None:
    assert width("쿠키 ab") == 7
    assert width("ｆｕｌｌ") == 8
    assert width("e\u0301") == 1


def test_decomposed_korean_lines_up_like_composed() -> None:
    assert printable(unicodedata.normalize("NFD", "세션")) == "세션"


def test_the_last_column_ends_where_its_text_does() -> None:
    assert aligned([("쿠키", "a"), ("jwt", "bcd")]) == ["쿠키  a", "jwt   bcd"]


def test_nothing_lines_up_to_nothing() -> None:
    assert aligned([]) == []
