"""What takes a key point away from an answer that has stated it."""

from __future__ import annotations

import pytest

from quizapp.core.deck import KeyPoint, Misconception, Question
from quizapp.core.scoring import EMPTY, Score, question_rubric, score_answer
from quizapp.texts.languages import LocalText

TEXT = LocalText(en="Where are sessions kept?")
SAID = "Sessions are kept in memory, and they are lost on restart."


def scored(answer: str) -> Score:
    points = (
        KeyPoint("memory", TEXT, ("kept in memory",), denied_by=("kept on disk",)),
        KeyPoint("lost", TEXT, ("lost on restart",)),
    )
    wrong = Misconception(
        "survives", ("sessions survive everything",), TEXT, "RFC", contradicts=("lost",)
    )
    question = Question("q", "web", TEXT, TEXT, key_points=points, misconceptions=(wrong,))
    return score_answer(question_rubric(question, EMPTY), answer)


@pytest.mark.parametrize(
    ("answer", "left"),
    [
        (SAID, ("memory", "lost")),
        (f"{SAID} No, they are kept on disk.", ("lost",)),
        (f"{SAID} Sessions survive everything.", ("memory",)),
    ],
)
def test_a_contradiction_takes_its_own_point_and_no_other(
    answer: str, left: tuple[str, ...]
) -> None:
    assert scored(answer).matched == left
