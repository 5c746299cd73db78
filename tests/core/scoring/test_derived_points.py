"""A question without key points is scored by the words of its model answer."""

from __future__ import annotations

import pytest

from quizapp.core.deck import Question
from quizapp.core.scoring import (
    EMPTY,
    Glossary,
    glossary,
    name_rubric,
    question_rubric,
    score_answer,
)
from quizapp.core.scoring.derive import derived_points, without_markdown
from quizapp.texts.languages import LocalText

PROMPT = LocalText(en="Why is HTTP called stateless?")
REFERENCE = LocalText(
    en="Each request stands alone. The server **keeps nothing** between requests."
)
QUESTION = Question("http", "web", PROMPT, REFERENCE)


def test_every_content_word_is_one_point() -> None:
    points = derived_points(PROMPT, REFERENCE)
    assert [point.id for point in points] == [f"p{n}" for n in range(1, len(points) + 1)]
    assert {"request", "stands", "server"} <= {point.accepts[0] for point in points}
    assert len({point.accepts[0] for point in points}) == len(points)


def test_words_of_the_question_count_less() -> None:
    asked = LocalText(en="What does the server keep?")
    weights = {point.accepts[0]: point.weight for point in derived_points(asked, REFERENCE)}
    assert weights["server"] < weights["request"]


def test_the_reference_itself_is_worth_full_marks(words: Glossary) -> None:
    assert score_answer(question_rubric(QUESTION, words), REFERENCE.en).estimate == 100


def test_a_better_answer_is_worth_more() -> None:
    rubric = question_rubric(QUESTION, EMPTY)
    estimates = [
        score_answer(rubric, text).estimate
        for text in ("Bananas are yellow.", "It has requests.", "Each request stands alone.")
    ]
    assert estimates == sorted(set(estimates))


def test_a_reference_in_korean_is_read_without_its_particles(words: Glossary) -> None:
    korean = LocalText(ko="세션은 서버의 메모리에 저장된다.")
    question = Question("q", "web", LocalText(ko="어디에?"), korean)
    score = score_answer(question_rubric(question, words), "서버 메모리가 세션을 저장하죠")
    assert score.coverage == 1


def test_markdown_leaves_no_gap_inside_a_word() -> None:
    assert without_markdown("- **쿠키**는 `HttpOnly`로\n> 1. 둘") == "쿠키는 HttpOnly로\n1. 둘"


def test_a_near_word_is_worth_half_a_word() -> None:
    near = glossary([], near=[["stand", "sit"]])
    exact, other, none = (
        score_answer(question_rubric(QUESTION, near), f"Every query {verb} there.").estimate
        for verb in ("stands", "sits", "runs")
    )
    assert exact > other > none == 0


def test_speaking_of_other_things_costs() -> None:
    rubric = question_rubric(QUESTION, EMPTY)
    straight = "Each request stands alone"
    aside = f"{straight}. My dog likes bananas, and yesterday the weather turned windy."
    assert score_answer(rubric, straight).estimate > score_answer(rubric, aside).estimate
    assert score_answer(rubric, straight).coverage == score_answer(rubric, aside).coverage


@pytest.mark.parametrize(
    ("name", "text", "found"),
    [
        ("환경파괴", "환경이 나빠진다", True),
        ("환경파괴", "숲이 파괴된다", True),
        ("파괴", "숲이 사라진다", False),
        ("스테이트리스", "스테이트풀한 서버", False),
        ("암호화", "복호화한다", False),
    ],
)
def test_a_concept_known_by_its_name_is_found_by_half_of_it(
    words: Glossary, name: str, text: str, found: bool
) -> None:
    assert bool(score_answer(name_rubric(name, words), text).matched) is found
