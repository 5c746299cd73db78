"""What makes key points deaf, each with a deck that has it and one that has not."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from quizapp.core.deck import Question
from quizapp.core.scoring import EMPTY, Score, question_rubric, score_answer
from quizapp.decks.problems import Problem
from quizapp.decks.reader import read_file
from quizapp.decks.strength import Judge, strength_checks
from quizapp.study.checking import states_by

SOUND = """\
format: 1
topic: cache
questions:
  - id: cache-why
    prompt: Why would you use a cache?
    model_answer: Responses get faster, and there is less load on the database.
    key_points:
      - id: speed
        point: responses get faster
        accepts: [응답이 빨라진다, 더 빠르게 응답, responses get faster]
      - id: load
        point: the database has less to do
        accepts: [데이터베이스 부하 감소, 부하를 줄인다, less load on the database]
    misconceptions:
      - id: fresh
        claims: [a cache is always fresh]
        correction: It is not.
        source: RFC 9111
"""
WEAK = {
    "a point with two phrases": ("응답이 빨라진다, ", "", 10, "weak_few"),
    "a point in one script": (
        "응답이 빨라진다, 더 빠르게 응답",
        "answers are quick, quicker answers",
        10,
        "weak_script",
    ),
    "a phrase of another point": (
        "데이터베이스 부하 감소",
        "responses get faster again",
        13,
        "weak_shared",
    ),
    "a model answer that leaves a point out": (
        ", and there is less load on the database.",
        ".",
        6,
        "weak_model_answer",
    ),
}


def marks(question: Question, text: str) -> Score:
    return score_answer(question_rubric(question, EMPTY), text)


@pytest.fixture
def weaknesses(
    write_deck: Callable[..., Path], said: Callable[[Problem], tuple[str, str]]
) -> Callable[[str], list[tuple[int | None, str]]]:
    """Lines and kinds of what the checks find in a deck."""

    def found(text: str) -> list[tuple[int | None, str]]:
        also = strength_checks(Judge(states_by(EMPTY), marks))
        problems = read_file(write_deck(text), shipped=False, also=also).problems
        assert all(said(problem) for problem in problems)
        return [(p.line, p.key.removeprefix("error.deck.")) for p in problems]

    return found


Weaknesses = Callable[[str], list[tuple[int | None, str]]]


def test_a_sound_deck_passes(weaknesses: Weaknesses) -> None:
    assert weaknesses(SOUND) == []


@pytest.mark.parametrize("case", WEAK)
def test_every_weakness_is_named_at_its_line(weaknesses: Weaknesses, case: str) -> None:
    old, new, line, kind = WEAK[case]
    assert SOUND.count(old) == 1
    assert weaknesses(SOUND.replace(old, new)) == [(line, kind)]


def test_a_model_answer_that_makes_a_wrong_claim_is_named(weaknesses: Weaknesses) -> None:
    wrong = SOUND.replace("load on the database.", "load on the database. A cache is always fresh.")
    assert (6, "weak_wrong_claim") in weaknesses(wrong)


def test_a_question_without_key_points_is_named(weaknesses: Weaknesses) -> None:
    bare = SOUND[: SOUND.index("    key_points")]
    assert weaknesses(bare) == [(4, "weak_no_points")]
