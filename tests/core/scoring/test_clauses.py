"""Words of one statement belong together; words of neighbouring statements do not."""

from __future__ import annotations

import pytest

from tests.core.scoring.conftest import States

ONE_STATEMENT = [
    ("쿠키는 브라우저에 저장", "쿠키는 브라우저에 저장되고 세션은 서버에 저장됩니다."),
    ("세션은 서버에 저장", "쿠키는 브라우저에 저장되고 세션은 서버에 저장됩니다."),
    ("메모리에 저장", "메모리는 빠르니까 세션을 거기에 저장해 둡니다."),
    ("부모가 자식을 만든다", "자식 프로세스를 부모 프로세스가 만듭니다."),
    ("세션이 더 무겁다", "토큰보다 세션이 더 무겁습니다."),
    ("CSRF는~HttpOnly로 막는다", "CSRF는 HttpOnly로 막습니다."),
    ("session-timeout은~초", "session-timeout은 초 단위로 적습니다."),
    ("동기로 하면 느리다", "동기로 하면 아무래도 느립니다."),
    ("확장이 쉽다", "세션 공유가 없어서 확장이 쉽습니다."),
    ("all servers", "it is copied to all the servers"),
    ("같은 서버로 보낸다", "항상 같은 서버로 보내 줍니다."),
    (
        "쿠키는 브라우저에 저장",
        "서버가 헤더로 내려 주는 작은 값이고 나중에 다시 보내려고 쿠키는\n브라우저에 저장됩니다",
    ),
    ("memory is fast and gone on restart", "memory is fast, and it is gone on restart"),
    ("the name and the domain are sent", "the name, the value and the domain are sent"),
    ("memory is gone on restart", "memory is fast and on restart it is gone"),
    ("쿠키는 서버로 전송", "쿠키는 브라우저에 저장되고, 다음 요청에는 서버로 전송됩니다"),
]

SEVERAL_STATEMENTS = [
    ("CSRF는~HttpOnly로 막는다", "CSRF는 SameSite로 막고 HttpOnly로는 XSS를 막습니다."),
    ("session-timeout은~초", "session-timeout은 분 단위이고 다른 값은 초 단위입니다."),
    ("부모가 자식을 만든다", "자식 프로세스가 부모 프로세스를 만듭니다."),
    ("공개키로 개인키를 만든다", "개인키로 공개키를 만듭니다."),
    ("세션이 더 무겁다", "세션보다 토큰이 더 무겁습니다."),
    ("캐시를 먼저 조회", "DB를 먼저 보고, 없으면 캐시를 조회합니다."),
    ("세션은 브라우저에 저장", "쿠키는 브라우저에 저장되고 세션은 서버에 저장됩니다."),
    ("JWT는 서버에 저장", "세션은 서버에 저장하고, JWT는 클라이언트가 보관합니다."),
    ("확장이 쉽다", "확장하기 어렵고 쉽게 폐기할 수 있습니다."),
    ("쿠키는 서버에 저장", "브라우저는 쿠키\n서버에 저장되는 건 세션"),
    ("HttpOnly는 HTTPS에서만", "HTTPS에서만 보내는 건 Secure고 HttpOnly는 다릅니다."),
    ("자동 로그인", "로그인 버튼을 누르면 동의 창이 자동으로 뜹니다."),
    ("첫 요청 때 생성", "클라이언트가 직접 생성해서 첫 요청에 보냅니다."),
    ("같은 서버", "레디스 같은 별도 저장소를 쓰면 됩니다. 서버는 여럿이고요."),
    ("쿠키는 서버 and 세션은 브라우저", "쿠키는 브라우저에, 세션은 서버에 둡니다."),
    (
        "cookies on the server and sessions in the browser",
        "cookies in the browser and sessions on the server",
    ),
    ("memory is slow and database is fast", "memory is fast, but the database is slow"),
    ("사진은 이름 안 붙는다", "글에는 이름이 안 붙고, 사진은 작아서 이름이 붙어요"),
    ("글에 붙는다", "글에는 이름이 빠지고, 사진에는 이름이 붙습니다"),
    ("reads are fast with an index", "reads are what a log slows down while an index is fast"),
    ("authorization is OAuth", "authorization is what you may do, and OAuth is for authentication"),
]


@pytest.mark.parametrize(("phrase", "text"), ONE_STATEMENT)
def test_words_of_one_statement_are_put_together(states: States, phrase: str, text: str) -> None:
    assert states(text, phrase)


@pytest.mark.parametrize(("phrase", "text"), SEVERAL_STATEMENTS)
def test_words_of_neighbouring_statements_are_not(states: States, phrase: str, text: str) -> None:
    assert not states(text, phrase)
