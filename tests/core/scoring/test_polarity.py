"""Saying a thing and denying it are told apart, in both languages."""

from __future__ import annotations

import pytest

from quizapp.core.scoring import Glossary, phrases_rubric, score_answer
from tests.core.scoring.conftest import States

SAID = [
    ("암호화", "데이터를 암호화해서 보냅니다."),
    ("접근할 수 없다", "스크립트로는 접근이 안 됩니다."),
    ("접근할 수 없다", "스크립트로 접근이 불가능해요."),
    ("접근할 수 없다", "스크립트의 접근을 못 하게 막아요. 접근할 수 없죠."),
    ("암호화되지 않는다", "인코딩만 되고 암호화는 안 돼요."),
    ("암호화되지 않는다", "암호화하지 않은 값입니다."),
    ("암호화가 아니다", "암호화가 아니라 인코딩입니다."),
    ("인코딩", "암호화가 아니라 인코딩입니다."),
    ("쿠키로 전달", "쿠키로 전달할 뿐만 아니라 헤더로도 보냅니다."),
    ("저장하면 안 된다", "비밀번호를 저장하면 안 됩니다."),
    ("JWT", "세션 말고 JWT를 씁니다."),
    ("getSession을 부를 때 만든다", "getSession()을 부를 때 세션이 없으면 만듭니다."),
    ("CSRF 방지", "CSRF를 막아주는 건 HttpOnly가 아니라 SameSite예요."),
    ("서명이 맞지 않는다", "서명이 안맞아서 거절돼요."),
    ("Redis", "DB 대신 Redis를 씁니다."),
    ("기록이 삭제된다", "기록은 남아 있지 않고 바로 삭제됩니다."),
    ("안전하다", "안전하지 않다는 말은 사실이 아닙니다."),
    ("안전하지 않다", "다들 안전하다고 생각하는데 그렇지 않습니다."),
    ("비밀번호를 받는다", "비밀번호를 받지 않는 게 아니라 나중에 받습니다."),
    ("서버가 만든다", "서버가 만들어 줘서 직접 할 필요는 없습니다."),
    ("스크립트로 못 읽게", "스크립트로못읽게하는거라 안전"),
    ("쿠키를 안 보낸다", "딴데선 쿠키안보내서 괜찮음"),
    ("보안 설정", "쿠키의 보안설정입니다."),
    ("쿠키를 붙인다", "쿠키를 붙일지 말지 정합니다."),
    ("서버 여러", "서버가 여러 대여도 상관없습니다."),
    ("서버에 남는다", "브라우저 종료와 상관없이 서버에 남습니다."),
    ("not encrypted", "the payload is not encrypted, just encoded"),
    ("not encrypted", "the payload isn't encrypted"),
    ("not encrypted", "it has never been encrypted"),
    ("cannot be revoked", "you can't revoke it"),
    ("cannot be revoked", "it is no longer possible, it cannot be revoked"),
    ("encoded", "it is not encrypted but encoded"),
    ("verify the token", "the server can verify the token without a database lookup"),
    ("blocks third-party cookies", "Not really, browsers block third-party cookies by now"),
    ("stores sessions", "No: the server stores sessions"),
    ("needs secure", "it not only needs Secure but also HTTPS"),
    ("server stores nothing", "the server stores no session, the server stores nothing"),
    ("implicit grant should not be used", "the implicit grant should not be used any more"),
    ("디스크 없이 처리", "디스크를 안 쓰고 메모리에서 처리합니다."),
    ("디스크 없이 처리", "디스크 없이도 처리가 됩니다."),
    ("자동으로 끝난다", "저는 30분 뒤 자동으로 끝난다고 생각합니다."),
    ("memory is fast", "I think memory is fast, but not always"),
    ("memory is fast", "As you would expect, memory is fast, but it forgets"),
    ("memory is fast", "As many people assume, memory is fast, though a disk is safer"),
    ("파일에서 꺼낸다", "폴더 안 파일에서 꺼냅니다."),
    ("겹치지 않으니 안전", "겹치지 않으니까 안전해요."),
    ("플러그를 뺀다", "플러그를 빼서 껐습니다."),
    ("잠기지 않은 문으로는 들어가지 않는다", "잠기지 않은 문으로는 아무도 들어가지 않습니다."),
    ("값을 보낸다", "img는 값 전송 O"),
    ("프록시가 전달", "프록시가 X-Forwarded-For로 전달합니다."),
    ("서버에 저장한다", "서버에 저장한다고 외우기 쉽게 정리했습니다."),
    ("이미지 X", "링크는 O, 이미지는 X"),
    (
        "kept in memory",
        "Most developers expect a file here, and the list is kept in memory, but not on disk",
    ),
]

DENIED = [
    ("암호화", "데이터를 암호화하지 않고 보냅니다."),
    ("암호화", "암호화는 안 합니다."),
    ("접근할 수 없다", "스크립트로 접근할 수 있습니다."),
    ("접근할 수 있다", "스크립트로 접근할 수 없습니다."),
    ("암호화되지 않는다", "암호화되니까 볼 수 없습니다."),
    ("암호화", "암호화가 아니라 인코딩입니다."),
    ("쿠키에 저장", "쿠키에 저장하지 말고 서버에 둡니다."),
    ("세션을 사용", "세션을 사용하지 말라고 합니다."),
    ("Redis", "Redis 말고 DB를 씁니다."),
    ("요청이 있으면 만료", "요청이 없으면 만료됩니다."),
    ("비밀번호를 쿠키에 저장", "비밀번호를 쿠키에 저장하는 건 위험합니다."),
    ("비밀번호를쿠키에저장", "비밀번호를 쿠키에 저장하지 않습니다."),
    ("putthepasswordintothecookie", "don't ever put the password into the cookie"),
    ("쿠키는 서버에 저장", "쿠키는 서버에 저장하는 것보다 편합니다."),
    ("TTL", "로그아웃할 때만 지우면 되니까 TTL은 필요 없습니다."),
    ("암호화된 토큰이다", "암호화된 토큰이라고 착각하는 사람이 많은데 인코딩이에요."),
    ("암호화된 토큰이다", "다들 암호화된 토큰인 줄 아는데 서명만 된 거예요."),
    ("토큰이 암호화되어 있다", "토큰이 암호화되어 있다는 건 오해입니다."),
    ("세션은 부담이 된다", "세션과 달리 JWT는 부담이 됩니다."),
    ("새로 발급", "새로 발급하지는 않습니다."),
    ("기록은 삭제되지 않는다", "기록은 남아 있지 않고 바로 삭제됩니다."),
    ("비밀번호를 받지 않는다", "비밀번호를 받지 않을 수는 없습니다."),
    ("안전하지 않다", "안전하지 않다는 말은 사실이 아니고 그냥 써도 됩니다."),
    ("안전하다", "다들 안전하다고 생각하는데 그렇지 않습니다."),
    ("서명을 검증", "서명 검증은 안됌"),
    ("PreparedStatement", "PreparedStatement로는 못막아요"),
    ("토큰을 확인", "토큰이나 쿠키를 확인하는 절차는 전혀 필요가 없습니다."),
    ("쿠키", "쿠키, 인증서, 토큰은 전혀 필요 없습니다."),
    ("로그인 유지", "로그인 유지는 쿠키와 무관합니다."),
    ("도청을 막는다", "도청을 막는 것과는 아무 상관이 없습니다."),
    ("스크립트로 읽는다", "스크립트로못읽게하는거라 안전"),
    ("추적", "추적은 서버에서만 이루어지므로 쿠키와 무관합니다."),
    ("토큰을 폐기", "토큰은 따로 폐기하지 않아도 됩니다."),
    ("아이디가 유출되면", "아이디가 유출되더라도 할 수 있는 일은 없습니다."),
    ("조회", "DB를 조회하거나 저장하지 않아도 됩니다."),
    ("encrypted", "the payload is not encrypted"),
    ("encrypted", "the payload isn't encrypted"),
    ("the payload is encrypted", "the payload hasn't been encrypted"),
    ("stores the session", "the server never stores the session"),
    ("redis", "it works without redis"),
    ("sessions need memory", "unlike sessions, a token does not need memory"),
    ("store the password", "instead of storing the password it keeps a token"),
    ("not encrypted", "the payload is encrypted"),
    ("디스크 없이 처리", "디스크가 느리면 처리할 수 없다."),
    ("디스크 없이 처리", "디스크가 없으면 처리를 못 합니다."),
    ("중복을 막는다", "중복을 막는 장치가 아니라 기록하는 장치입니다."),
    ("자동으로 끝난다", "30분 뒤 자동으로 끝난다고 생각하기 쉽지만 계속 돌아갑니다."),
    ("자동으로 끝난다", "30분 뒤 자동으로 끝난다고 생각하기 쉬워요."),
    ("memory is slow", "Many believe that memory is slow, but it is fast"),
    ("파일에서 꺼낸다", "파일에서 안 꺼냅니다."),
    ("상태를 저장", "서버가 상태를 저장 안 하기에 확장이 쉽습니다."),
    ("비밀번호를 저장", "비밀번호는 저장 안 하기를 권합니다."),
    ("겹치지 않으니 안전", "겹치지 않는다고 안전한 게 아니에요."),
    ("백업이 필요 없다", "백업이 필요 없어지지는 않습니다."),
    ("값을 보낸다", "img는 값 전송 X"),
    ("디스크에 저장", "디스크 저장 X, 메모리에만 저장 O"),
    ("파일에서 꺼낸다", "폴더 안 파일에서 안 꺼냅니다."),
]


@pytest.mark.parametrize(("phrase", "text"), SAID)
def test_it_is_said(states: States, phrase: str, text: str) -> None:
    assert states(text, phrase)


@pytest.mark.parametrize(("phrase", "text"), DENIED)
def test_it_is_denied(states: States, phrase: str, text: str) -> None:
    assert not states(text, phrase)


@pytest.mark.parametrize(
    ("phrase", "text", "stated"),
    [
        ("닫으면 사라진다", "브라우저를 닫으면 사라집니다.", True),
        ("닫으면 사라진다", "브라우저를 닫아도 사라집니다.", False),
        ("닫아도 남는다", "브라우저를 닫아도 남습니다.", True),
        ("닫아도 남는다", "브라우저를 닫으면 남습니다.", False),
    ],
)
def test_even_if_is_not_if(states: States, phrase: str, text: str, stated: bool) -> None:
    assert states(text, phrase) is stated


@pytest.mark.parametrize(
    ("phrase", "text", "quote"),
    [
        ("암호화가 아니다", "페이로드는 암호화된 게 아니에요.", "암호화된 게 아니에요"),
        ("접근할 수 없다", "스크립트는 접근할 수 없죠.", "접근할 수 없죠"),
        ("not encrypted", "well, it is not really encrypted", "not really encrypted"),
    ],
)
def test_a_quote_of_a_denial_shows_the_denial(
    words: Glossary, phrase: str, text: str, quote: str
) -> None:
    (evidence,) = score_answer(phrases_rubric([phrase], words), text).evidence
    assert evidence.span.quote == quote
