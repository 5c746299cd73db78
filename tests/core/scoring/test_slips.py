"""Slips of the finger are forgiven in long words, and never turn one word into another."""

from __future__ import annotations

import pytest

from quizapp.core.deck import KeyPoint, Question
from quizapp.core.scoring import Glossary, phrase_stated, question_rubric, score_answer
from quizapp.texts.languages import LocalText
from tests.core.scoring.conftest import States

SLIPS = [
    ("리다이렉트", "리다이랙트합니다"),
    ("자바스크립트", "자바스크립으로 합니다"),
    ("자바스크립트", "자바스트립트를 씁니다"),
    ("브라우저", "브라우쟈에 저장"),
    ("암호화되지 않는다", "아호화되지 않습니다"),
    ("Authorization", "the Authroization header"),
    ("SameSite", "samsite를 켭니다"),
    ("HttpOnly", "HttpOlny 옵션"),
    ("Set-Cookie", "Set-Cokie 헤더"),
    ("스테이트리스", "스태이트리스라서"),
    ("signature", "the signiture is checked"),
]

APART = [
    ("인증", "인가"),
    ("암호화", "복호화"),
    ("보안", "보완"),
    ("access", "refresh"),
    ("access token", "refresh token"),
    ("RS256", "HS256"),
    ("stateless", "stateful"),
    ("스테이트리스", "스테이트풀"),
    ("encode", "decode"),
    ("authentication", "authorization"),
    ("symmetric", "asymmetric"),
    ("content", "consent"),
    ("401", "403"),
    ("프라이머리", "프라이빗"),
]


@pytest.mark.parametrize(("phrase", "text"), SLIPS)
def test_a_slip_of_the_finger_is_forgiven(states: States, phrase: str, text: str) -> None:
    assert states(text, phrase)


@pytest.mark.parametrize(("one", "other"), [*APART, *((b, a) for a, b in APART)])
def test_words_that_only_look_alike_never_match(states: States, one: str, other: str) -> None:
    assert not states(other, one)


def test_a_word_of_the_question_is_no_slip_for_another(words: Glossary) -> None:
    text = LocalText(ko="둘의 차이는?")
    points = tuple(KeyPoint(word, text, (word,)) for word in ("동기방식", "동시방식"))
    rubric = question_rubric(Question("q", "web", text, text, key_points=points), words)
    assert score_answer(rubric, "동시방식입니다").matched == ("동시방식",)
    assert phrase_stated("동기방식", "동시방식입니다", words)


def test_short_words_are_not_guessed(states: States) -> None:
    assert not states("토킨을 씁니다", "토큰")
    assert not states("the hash", "the cash")
