"""What is said of a sibling of the subject a key point names does not state the key point."""

from __future__ import annotations

import pytest

from quizapp.core.deck import KeyPoint, Question
from quizapp.core.scoring import (
    Glossary,
    name_rubric,
    phrases_rubric,
    question_rubric,
    score_answer,
)
from quizapp.core.scoring.subjects import subject_of
from quizapp.texts.languages import LocalText

MEMORY = ("세션은 서버의 메모리를 차지한다.", "서버 메모리를 차지")
HIDES = ("HttpOnly 쿠키는 스크립트가 읽지 못한다.", "스크립트가 읽지 못한다")
WHO = ("인증은 신원을 확인하는 일이다.", "신원을 확인")
CALLS = ("액세스 토큰은 API를 부를 때 쓴다.", "API를 부를 때")
LINKS = ("Lax는 링크로 들어올 때 쿠키를 보낸다.", "링크로 들어올 때 보낸다")
SIGNS = ("개인키는 서명을 만드는 데 쓴다.", "서명을 만드는")
FORGES = ("JWT는 서명으로 위조를 막는다.", "위조를 막는다")
LASTS = ("액세스 토큰의 수명은 짧게 둔다.", "수명을 짧게")
PATCHES = ("PATCH는 자원의 일부만 고친다.", "일부만 고친다")
KEPT = ("Sessions take up memory on the server.", "take up memory")
DECIDES = ("Authorization decides what a user may do.", "decides what a user may do")
TRADES = ("A refresh token is exchanged for a new one.", "exchanged for a new one")

OF_ANOTHER = [
    (MEMORY, "JWT는 이용자가 많아지면 서버 메모리를 차지합니다."),
    (MEMORY, "토큰이란 서버 메모리를 차지하는 방식입니다."),
    (MEMORY, "세션과 달리 토큰은 서버 메모리를 차지해요."),
    (MEMORY, "서버 메모리를 차지하는 것은 JWT입니다."),
    (HIDES, "Secure 쿠키는 스크립트가 읽지 못합니다."),
    (HIDES, "Secure가 아니라 SameSite 옵션은 스크립트가 읽지 못하게 합니다."),
    (HIDES, "SameSite를 켜면 스크립트가 읽지 못합니다."),
    (MEMORY, "세션은 지우기 쉽지만 JWT는 이용자마다 서버 메모리를 차지합니다."),
    (LASTS, "리프레시 토큰은 수명을 짧게 두고 액세스 토큰은 길게 둡니다."),
    (PATCHES, "PUT은 일부만 고치고 PATCH는 전부 바꿉니다."),
    (HIDES, "스크립트가 읽지 못하게 하는 옵션이 Secure예요."),
    (PATCHES, "일부만 고치는 건 PUT이고 PATCH는 전부 바꿉니다."),
    (WHO, "인가란 신원을 확인하는 것이고 인증은 권한을 주는 겁니다."),
    (CALLS, "리프레시 토큰은 API를 부를 때 씁니다."),
    (LINKS, "링크로 들어올 때 보내는 건 Strict고 Lax는 막습니다."),
    (SIGNS, "서명을 만드는 건 개인키가 아니라 공개키입니다."),
    (KEPT, "Unlike sessions, tokens take up memory on the server."),
    (KEPT, "It is not sessions but tokens that take up memory."),
    (KEPT, "A JWT takes up memory for every user."),
    (DECIDES, "Authentication decides what a user may do."),
    (TRADES, "An access token is exchanged for a new one."),
]
OF_ITS_OWN = [
    (MEMORY, "JWT와 달리 세션은 서버 메모리를 차지해요."),
    (MEMORY, "서버 메모리를 차지하는 건 JWT가 아니라 세션이에요."),
    (MEMORY, "쿠키와 세션은 서버 메모리를 차지합니다."),
    (HIDES, "쿠키는 HttpOnly를 켜면 스크립트가 읽지 못합니다."),
    (LASTS, "리프레시 토큰은 길고 액세스 토큰은 수명을 짧게 둡니다."),
    (PATCHES, "PUT은 전부 바꾸고 PATCH는 일부만 고칩니다."),
    (PATCHES, "일부만 고치는 건 PATCH고 PUT은 전부 바꿉니다."),
    (WHO, "인가는 나중이고, 신원을 확인하는 것은 인증입니다."),
    (LINKS, "링크로 들어올 때 보내는 건 Lax고 Strict는 막습니다."),
    (KEPT, "Tokens are small, but sessions take up memory."),
    (KEPT, "It is not tokens but sessions that take up memory."),
    (DECIDES, "Unlike authentication, authorization decides what a user may do."),
    (TRADES, "When the access token expires, the refresh token is exchanged for a new one."),
]
OF_NO_SIBLING = [
    (MEMORY, "이용자가 많아지면 서버 메모리를 차지합니다."),
    (MEMORY, "세션 데이터는 서버 메모리를 차지합니다."),
    (MEMORY, "쿠키는 ID만 담고, 실제 데이터는 서버 메모리를 차지합니다."),
    (MEMORY, "JWT는 그렇지 않은데 서버 메모리를 차지합니다."),
    (MEMORY, "세션 방식을 씁니다. 이 방식은 서버 메모리를 차지합니다."),
    (HIDES, "이 쿠키는 스크립트가 읽지 못합니다."),
    (CALLS, "토큰은 API를 부를 때 씁니다."),
    (CALLS, "JWT는 API를 부를 때 씁니다."),
    (FORGES, "서명은 위조를 막습니다."),
    (FORGES, "토큰은 서명이 있어서 위조를 막습니다."),
    (KEPT, "They take up memory on the server."),
    (KEPT, "Session IDs take up memory."),
    (DECIDES, "After authentication, it decides what a user may do."),
    (DECIDES, "Authentication comes first, then the app decides what a user may do."),
]
"""Omitted subjects, pronouns, parts and kinds deny nothing."""

Said = tuple[str, str]


def _states(said: Said, answer: str, words: Glossary) -> bool:
    point, phrase = said
    return bool(score_answer(phrases_rubric([phrase], words, point), answer).matched)


@pytest.mark.parametrize(("said", "answer"), OF_ANOTHER)
def test_what_is_said_of_a_sibling_does_not_count(words: Glossary, said: Said, answer: str) -> None:
    assert not _states(said, answer, words)
    assert _states(("", said[1]), answer, words), "the phrase is there; only its subject is not"


@pytest.mark.parametrize(("said", "answer"), OF_ITS_OWN + OF_NO_SIBLING)
def test_what_is_said_of_the_subject_or_of_no_sibling_counts(
    words: Glossary, said: Said, answer: str
) -> None:
    assert _states(said, answer, words)


@pytest.mark.parametrize(
    ("texts", "names"),
    [
        (("세션은 메모리에 있다.",), {"session"}),
        (("리프레시 토큰은 오래간다.",), {"refresh token", "token"}),
        (("A session is kept on the server.",), {"session"}),
        (("액세스 토큰의 수명은 짧다.",), {"access token", "token"}),
        (("서버 메모리의 세션은 사라진다.",), set()),
        (("서브도메인은 같은 사이트다.", "Domains are wide."), set()),
        (("JWT 페이로드는 누구나 읽는다.",), set()),
        (("서버는 세션을 만든다.",), set()),
        ((), None),
    ],
)
def test_the_first_words_of_the_text_name_the_subject(
    words: Glossary, texts: tuple[str, ...], names: set[str] | None
) -> None:
    subject = subject_of(texts, words)
    assert (subject and subject.names) == names


def test_what_the_text_itself_compares_with_denies_nothing(words: Glossary) -> None:
    point = "세션은 바로 끝낼 수 있지만 JWT는 만료까지 유효하다."
    assert _states((point, "만료까지 유효하다"), "JWT는 만료까지 유효합니다.", words)


def test_the_name_of_a_concept_and_its_halves_can_have_a_subject(words: Glossary) -> None:
    for text in ("JWT는 수평확장이 쉽습니다.", "JWT는 확장하기 쉽습니다."):
        assert score_answer(name_rubric("수평확장", words), text).matched
        assert score_answer(name_rubric("수평확장", words, "JWT는 확장이 쉽다."), text).matched
        assert not score_answer(name_rubric("수평확장", words, "세션은 확장된다."), text).matched


def test_a_question_knows_the_subject_and_a_persons_own_phrase_has_none(words: Glossary) -> None:
    text = LocalText(ko=MEMORY[0])
    question = Question("q", "web", text, text, key_points=(KeyPoint("p", text, MEMORY[1:]),))
    answer = "JWT는 서버 메모리를 차지합니다."
    assert score_answer(question_rubric(question, words), answer).matched == ()
    own = question_rubric(question, words, {"p": ("메모리를 차지",)})
    assert score_answer(own, answer).matched == ("p",)
