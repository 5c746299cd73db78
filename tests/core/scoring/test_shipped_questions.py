"""The shipped questions and the scorer agree: a model answer is worth full marks on its own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import pytest

from quizapp.core.deck import Question
from quizapp.core.scoring import Glossary, Rubric, phrase_stated, question_rubric, score_answer
from quizapp.core.scoring.derive import without_markdown

GOOD_ENOUGH = 90


@pytest.fixture(scope="module")
def rubrics(shipped: Mapping[str, Question], words: Glossary) -> Mapping[str, Rubric]:
    return {name: question_rubric(question, words) for name, question in shipped.items()}


def _texts(shipped: Mapping[str, Question]) -> Iterator[tuple[str, str, str, str]]:
    for name, question in shipped.items():
        for language in ("ko", "en"):
            prompt = getattr(question.prompt, language)
            yield name, language, prompt, without_markdown(getattr(question.model_answer, language))


def test_every_model_answer_scores_at_least_90_in_both_languages(
    shipped: Mapping[str, Question], rubrics: Mapping[str, Rubric]
) -> None:
    low = {
        (name, language): score_answer(rubrics[name], answer).estimate
        for name, language, _, answer in _texts(shipped)
        if score_answer(rubrics[name], answer).estimate < GOOD_ENOUGH
    }
    assert low == {}
    assert len(shipped) >= 24


def test_no_model_answer_trips_a_misconception(
    shipped: Mapping[str, Question], rubrics: Mapping[str, Rubric]
) -> None:
    tripped = {
        (name, language): [(s.misconception, s.claim, s.span.quote) for s in statements]
        for name, language, _, answer in _texts(shipped)
        if (statements := score_answer(rubrics[name], answer).statements)
    }
    assert tripped == {}


def test_no_correction_trips_its_own_misconception(
    shipped: Mapping[str, Question], rubrics: Mapping[str, Rubric]
) -> None:
    tripped = [
        (name, wrong.id, statement.claim)
        for name, question in shipped.items()
        for wrong in question.misconceptions
        for text in wrong.correction.written()
        for statement in score_answer(rubrics[name], text).statements
        if statement.misconception == wrong.id
    ]
    assert tripped == []


def test_no_prompt_states_its_own_points(
    shipped: Mapping[str, Question], rubrics: Mapping[str, Rubric]
) -> None:
    echoed = {
        (name, language): matched
        for name, language, prompt, _ in _texts(shipped)
        if (matched := score_answer(rubrics[name], prompt).matched)
    }
    assert echoed == {}


def test_every_phrase_states_itself(shipped: Mapping[str, Question], words: Glossary) -> None:
    silent = [
        (question.id, point.id, phrase)
        for question in shipped.values()
        for point in question.key_points
        for phrase in point.accepts
        if not phrase_stated(phrase, phrase, words)
    ]
    assert silent == []
