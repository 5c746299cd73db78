"""Plain sentences about shipped questions: right ones trip nothing, wrong ones earn nothing."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from quizapp.core.deck import Question
from quizapp.core.follow_ups import choose
from quizapp.core.scoring import Glossary, Score, question_rubric, score_answer

RIGHT = [
    (
        "def-cookie",
        "쿠키는 서버가 브라우저에 저장하는 작은 데이터 조각입니다.",
        {"stored-in-browser", "server-sets"},
    ),
    (
        "def-cookie",
        "쿠키는 서버가 사용자의 웹 브라우저에 전송하는 작은 데이터 조각입니다",
        {"server-sets"},
    ),
    (
        "def-cookie",
        "쿠키는 서버가 Set-Cookie 헤더로 내려준 값을 "
        "브라우저가 저장해 두었다가 다시 보내는 것입니다",
        {"server-sets", "stored-in-browser", "sent-automatically"},
    ),
    (
        "def-cookie",
        "브라우저는 쿠키를 요청마다 서버에 자동으로 전송합니다.",
        {"sent-automatically"},
    ),
    ("def-cookie", "쿠키는 이름과 값의 쌍입니다.", set()),
    (
        "def-cookie",
        "쿠키의 HttpOnly 같은 속성은 서버로 전송되지 않습니다.",
        {"only-name-value-returns"},
    ),
    ("def-cookie", "쿠키는 작은 값에 쓰고, 큰 값은 localStorage에 저장합니다.", set()),
    ("cookie-why", "쿠키는 로컬스토리지처럼 브라우저에 저장됩니다.", set()),
    ("cookie-why", "쿠키는 로컬스토리지와 달리 요청마다 서버로 전송됩니다.", set()),
    (
        "cookie-why",
        "Cookies allow the server to remember users.",
        {"stateless-http"},
    ),
    ("csrf-samesite", "CSRF는 쿠키를 읽지 않아도 됩니다.", set()),
    ("cookie-prefixes", "HttpOnly hides the cookie from scripts.", set()),
    ("httponly-when", "The server cannot read attributes such as expiry again.", set()),
    ("def-jwt", "JWT는 Json Web Token의 약자입니다.", set()),
    ("jwt-edited-role", "서버가 검증할 때 서명이 달라집니다.", {"mismatch"}),
]
WRONG = [
    ("def-cookie", "HttpOnly를 붙이면 서버로 전송되지 않습니다", "hidden-from-the-server"),
    ("def-cookie", "HttpOnly cookies are not sent to the server", "hidden-from-the-server"),
    ("cookie-security-options", "HttpOnly를 붙이면 서버로 전송되지 않습니다", "options-made-up"),
    ("httponly-when", "HttpOnly를 붙이면 서버로 전송되지 않습니다", "hidden-from-the-server"),
    ("cookie-why", "쿠키는 브라우저의 로컬스토리지에 저장됩니다", "cookie-in-local-storage"),
    ("def-cookie", "cookies are stored in localStorage", "cookie-in-local-storage"),
    (
        "jwt-edited-role",
        "페이로드는 암호화되어 있어서 비밀번호를 넣어도 안전합니다",
        "jwt-is-encrypted",
    ),
    ("def-jwt", "페이로드는 암호화되어 있어서 비밀번호를 넣어도 안전합니다", "jwt-is-encrypted"),
    ("jwt-personal-data", "The payload is encrypted, so it is safe", "jwt-is-encrypted"),
]


def _score(shipped: Mapping[str, Question], words: Glossary, question: str, text: str) -> Score:
    return score_answer(question_rubric(shipped[question], words), text)


@pytest.mark.parametrize(("question", "text", "points"), RIGHT)
def test_a_right_sentence_states_its_points_and_no_wrong_claim(
    shipped: Mapping[str, Question], words: Glossary, question: str, text: str, points: set[str]
) -> None:
    score = _score(shipped, words, question, text)
    assert set(score.matched) == points
    assert score.statements == ()


@pytest.mark.parametrize(("question", "text", "claim"), WRONG)
def test_a_wrong_sentence_is_a_claim_and_earns_nothing(
    shipped: Mapping[str, Question], words: Glossary, question: str, text: str, claim: str
) -> None:
    score = _score(shipped, words, question, text)
    assert [stated.misconception for stated in score.statements] == [claim]
    assert score.matched == ()


def test_who_misses_settings_and_analytics_is_asked_about_them(
    shipped: Mapping[str, Question], words: Glossary
) -> None:
    text = "HTTP는 무상태라서 서버가 기억하지 못합니다. 그래서 쿠키로 로그인을 유지합니다."
    score = _score(shipped, words, "cookie-why", text)
    asked = choose(shipped["cookie-why"], score)
    assert [one.question.id for one in asked] == ["why-guest-settings", "why-visits-analysed"]
    late = "언어나 테마 설정을 기억하고 팝업을 안 보기로 한 것도 남겨 둡니다."
    assert _score(shipped, words, "why-guest-settings", late).estimate >= 80
    late = "어떤 상품을 봤는지 추적해서 통계를 내고 맞춤 광고에 씁니다."
    assert _score(shipped, words, "why-visits-analysed", late).estimate >= 80
