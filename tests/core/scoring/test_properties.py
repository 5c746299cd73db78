"""What holds for any answer: scoring never raises, and the same words score the same."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizapp.core.deck import KeyPoint, Misconception, Question
from quizapp.core.scoring import Glossary, Rubric, nearest_misses, question_rubric, score_answer
from quizapp.texts.languages import LocalText

_PROMPT = LocalText(ko="세션은 어디에 저장되나요?", en="Where are sessions stored?")
_SENTENCES = (
    "세션은 서버 메모리에 저장됩니다",
    "메모리에 두면 빠르지만 재시작하면 사라져요",
    "DB는 느린 대신 백업이 돼요",
    "The server keeps them in memory",
    "They are lost on restart",
    "세션은 브라우저에 저장돼요",
    "HttpOnly 쿠키에는 세션 ID만 담습니다",
    "잘 모르겠습니다",
)
_UNRELATED = ("점심에는 김밥을 먹었습니다", "The weather was fine", "버스가 늦게 왔네요", "🍕🍕")
_WRITING = st.one_of(
    st.text(max_size=200),
    st.text(alphabet="가각갂각ㄱㅏ세션메모리저장않다 .,\n", max_size=200),
    st.lists(st.sampled_from([*_SENTENCES, *_UNRELATED]), max_size=6).map(". ".join),
    st.text(alphabet="שלוםمرحبا\u202e\u200b ABcd세션", max_size=80),
)


@pytest.fixture(scope="module")
def rubric(words: Glossary) -> Rubric:
    points = (
        KeyPoint("memory", _PROMPT, ("메모리에 저장", "kept in memory", "메모리 빠르다")),
        KeyPoint("lost", _PROMPT, ("재시작하면 사라진다", "lost on restart"), 2.0),
        KeyPoint("id", _PROMPT, ("쿠키에는 세션 ID만",), required=False),
    )
    wrong = Misconception("browser", ("세션은브라우저에저장",), _PROMPT, "RFC 6265")
    question = Question("q", "web", _PROMPT, _PROMPT, key_points=points, misconceptions=(wrong,))
    return question_rubric(question, words)


_shared = settings(deadline=None)


@_shared
@given(text=_WRITING)
def test_scoring_never_raises_and_stays_in_its_bounds(rubric: Rubric, text: str) -> None:
    score = score_answer(rubric, text)
    nearest_misses(rubric, text, score.missing)
    assert 0 <= score.coverage <= 1
    assert 0 <= score.estimate <= 100
    assert {*score.matched, *score.missing} == {"memory", "lost", "id"}


@_shared
@given(text=_WRITING)
def test_every_quote_is_that_stretch_of_the_answer(rubric: Rubric, text: str) -> None:
    for written in (text, unicodedata.normalize("NFD", text)):
        score = score_answer(rubric, written)
        near = nearest_misses(rubric, written, score.missing)
        for found in (*score.evidence, *score.statements, *near):
            assert written[found.span.start : found.span.end] == found.span.quote
            assert found.span.quote


@_shared
@given(
    said=st.lists(st.sampled_from(_SENTENCES), min_size=1, max_size=4),
    aside=st.lists(st.sampled_from(_UNRELATED), min_size=1, max_size=3),
)
def test_unrelated_text_never_raises_coverage(
    rubric: Rubric, said: list[str], aside: list[str]
) -> None:
    answer = ". ".join(said)
    for longer in (". ".join([*said, *aside]), ". ".join([*aside, *said])):
        assert score_answer(rubric, longer).coverage <= score_answer(rubric, answer).coverage


@_shared
@given(text=_WRITING)
def test_decomposed_hangul_scores_the_same(rubric: Rubric, text: str) -> None:
    composed = unicodedata.normalize("NFC", text)
    decomposed = unicodedata.normalize("NFD", text)
    assert _outcome(rubric, composed) == _outcome(rubric, decomposed)


@_shared
@given(said=st.lists(st.sampled_from(_SENTENCES), max_size=4))
def test_width_and_case_change_nothing(rubric: Rubric, said: list[str]) -> None:
    plain = ". ".join(said)
    wide = "".join(chr(ord(c) + 0xFEE0) if c.isascii() and c.isalnum() else c for c in plain)
    for written in (wide, plain.upper(), plain.lower()):
        assert _outcome(rubric, written) == _outcome(rubric, plain)


def _outcome(rubric: Rubric, text: str) -> tuple[object, ...]:
    score = score_answer(rubric, text)
    return score.coverage, score.estimate, score.matched, len(score.statements)
