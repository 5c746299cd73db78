"""`quizapp stats`: what was practised, in numbers."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from quizapp.paths import places

STRONG = "Each request stands alone, which is easy to scale."
WEAK = "Something about the web."


@pytest.fixture
def history(practised: Any) -> None:
    """Three answers on three days: badly, then well twice."""
    practised(WEAK, days_ago=9)
    practised(STRONG, days_ago=1)
    practised(STRONG)


def test_an_empty_history_says_so_in_one_line_and_makes_no_file(run: Any) -> None:
    told = run("stats")
    assert (told.code, told.out, told.err) == (0, "Nothing was practised yet.\n", "")
    assert not places().progress.exists()


def test_an_empty_history_has_the_same_fields(run: Any, practised: Any, own_deck: Path) -> None:
    empty = run("stats", "--json").json
    assert empty["attempts"] == 0
    assert empty["topics"] == []
    practised(STRONG)
    assert list(run("stats", "--json", "--decks", own_deck).json) == list(empty)


@pytest.mark.usefixtures("history")
def test_json_counts_answers_days_and_the_streak(run: Any, own_deck: Path) -> None:
    found = run("stats", "--json", "--decks", own_deck).json
    assert (found["attempts"], found["days"], found["seconds"]) == (3, 3, 300)
    assert found["streak"] == {"current": 2, "longest": 2}
    assert found["weakest"] == ["http"]


@pytest.mark.usefixtures("history")
def test_json_tells_how_topics_and_questions_went(run: Any, own_deck: Path) -> None:
    found = run("stats", "--json", "--decks", own_deck).json
    (topic,) = found["topics"]
    assert (topic["topic"], topic["attempts"], topic["questions"]) == ("http", 3, 1)
    assert 0 < topic["strength"] <= 1
    assert 0 < topic["practised"] <= 1
    (question,) = found["questions"]
    assert question["question"] == "http-stateless"
    assert question["first"] < 40 <= question["latest"]
    assert found["improvement"]["latest"] == question["latest"]


@pytest.mark.usefixtures("history")
def test_json_names_the_points_missed_and_measures_recall(run: Any, own_deck: Path) -> None:
    found = run("stats", "--json", "--decks", own_deck).json
    missed = {point["point"]: point for point in found["missed_points"]}
    assert missed["alone"] == {
        "question": "http-stateless",
        "point": "alone",
        "misses": 1,
        "answers": 3,
        "last_hit": True,
    }
    assert sum(group["reviews"] for group in found["recall"]) == 2
    assert all(0 <= group["predicted"] <= 1 for group in found["recall"])
    assert all(group["measured"] == 1.0 for group in found["recall"])


@pytest.mark.usefixtures("history")
def test_people_read_the_same_in_sections(run: Any, own_deck: Path) -> None:
    told = run("stats", "--decks", own_deck)
    first, weakest, *_ = told.out.splitlines()
    assert first == "answers: 3 · days: 3 · 5 min · streak: 2 (longest 2)"
    assert weakest == "weakest topics: HTTP"
    assert "1 of 3  http-stateless  Requests are independent" in told.out
    assert "recall, predicted and measured" in told.out


@pytest.mark.usefixtures("history")
def test_people_read_the_same_in_korean(run: Any, own_deck: Path) -> None:
    told = run("stats", "--decks", own_deck, "--lang", "ko")
    assert told.out.startswith("답 3개 · 3일 · 5분 · 연속 2일 (최장 2일)\n")
    assert "가장 약한 토픽: 에이치티티피" in told.out
    assert "3번 중 1번  http-stateless  요청은 서로 독립이다" in told.out


@pytest.mark.usefixtures("history")
def test_what_no_deck_has_any_more_is_told_by_its_id(run: Any) -> None:
    told = run("stats")
    assert told.code == 0
    assert "http-stateless  alone" in told.out
    found = run("stats", "--json").json
    assert found["topics"][0]["strength"] is None
    assert found["weakest"] == []


def test_a_damaged_progress_file_is_one_line_and_left_as_it_is(run: Any) -> None:
    places().data.mkdir(parents=True)
    places().progress.write_bytes(b"no database at all" * 100)
    told = run("stats")
    assert (told.code, told.out) == (1, "")
    assert told.err.startswith(f"{places().progress}: ")
    assert told.err.count("\n") == 1
    assert places().progress.read_bytes() == b"no database at all" * 100
