"""A phrase is found with its words inflected, spaced otherwise and apart in one sentence."""

from __future__ import annotations

import pytest

from quizapp.core.scoring.english import stem
from tests.core.scoring.conftest import States

STATED = [
    # particles and endings
    ("메모리에 저장", "서버의 메모리에다가 세션을 저장해 둡니다."),
    ("메모리에 저장", "메모리에서만 저장되더라고요."),
    ("세션 만료", "세션이 30분 뒤에 만료됩니다."),
    ("쿠키를 삭제", "쿠키부터 삭제하시면 됩니다."),
    ("값을 검증", "그 값이 맞는지 검증해요."),
    ("키를 보관", "키는 서버가 보관합니다."),
    ("HTTPS에서만 전송", "HTTPS로만 전송됩니다."),
    ("Redis에서 조회", "매번 Redis를 조회하죠."),
    ("재시작하면 사라진다", "재시작하는 순간 다 사라져요."),
    ("브라우저를 닫으면 지워진다", "브라우저를 닫을 때 지워집니다."),
    ("길이가 길다", "길이가 길죠."),
    ("자바스크립트로 읽을 수 없다", "자바스크립트로는 못 읽습니다."),
    # spaces and hyphens
    ("서버에 저장", "새서버에 저장합니다."),
    ("XSS에 취약", "XSS에취약합니다"),
    ("메모리에 저장", "서버메모리에저장됨"),
    ("세션 아이디", "세션아이디를 줍니다"),
    ("SameSite", "same site 속성"),
    ("same-site", "SameSite 속성"),
    ("Max-Age", "maxage를 줍니다"),
    ("HttpOnly", "http-only 옵션"),
    # English inflection, plurals, passive, hyphenation
    ("stored in memory", "the server stores it in its memory"),
    ("log out", "the user logs out"),
    ("log out", "everybody is logged out"),
    ("server creates the session", "sessions are created by the server"),
    ("lost on restart", "it loses them when restarting"),
    ("cross-site requests", "a cross site request"),
    ("short-lived token", "the tokens are short lived"),
    # both scripts, abbreviations
    ("세션", "the session lives on the server"),
    ("redirect", "로그인 페이지로 리다이렉트합니다"),
    ("XSS", "cross-site scripting is the danger"),
    ("cross site scripting", "XSS가 위험합니다"),
    ("로그아웃", "then the user is logged out"),
    ("WAS가 발급", "와스가 발급해요"),
    ("WAS가 발급", "was에서 만들어 발급합니다"),
    ("인가 코드", "authorization server가 code를 줍니다. 인가 code 말이에요."),
    # plurals and possessives of acronyms
    ("JWT verified", "JWTs are verified by the server"),
    ("JWTs are verified", "the JWT is verified"),
    ("JWT verified", "the JWT's signature is verified"),
    ("JWT를 검증", "서버가 JWTs를 검증합니다"),
    ("CSRF", "it stops CSRFs"),
    ("session ID", "session IDs are long"),
    ("API calls", "calls to APIs"),
    ("URL에 노출", "URLs에 노출됩니다"),
    ("SPA", "SPAs have no server pages"),
    ("token lifetime", "the token's lifetime"),
    ("TLS", "TLS protects it"),
    ("CORS status", "the status of CORS"),
    # words written together stand side by side
    ("클라이언트가~발급", "클라이언트가 발급합니다"),
    ("만들지~않은~ID는~거부하니~안전", "서버가 만들지 않은 ID는 거부하니 안전합니다"),
    ("클라이언트가발급", "클라이언트가 발급합니다"),
    ("payloadisencrypted", "the payload is encrypted"),
    # words far apart in one sentence, the topic carried over a causal clause
    ("메모리 빠르다", "메모리에 두는 방식이라 빠릅니다."),
    ("헤더 페이로드 서명으로 되어 있다", "헤더, 페이로드, 서명으로 되어 있어요"),
    ("쿠키는 브라우저에 저장", "쿠키는 서버가 만들고, 브라우저에 저장됩니다."),
]

NOT_STATED = [
    ("세션", "화면은 여러 섹션으로 나눴습니다."),
    ("세션", "sessionStorage에 넣습니다."),
    ("대칭키", "비대칭키를 씁니다."),
    ("포트", "매주 리포트로 공유합니다."),
    ("인가", "더 빠른 쪽인가요?"),
    ("유출", "새 세션 ID를 줍니다."),
    ("사라진다", "the request goes to another server"),
    ("와스 발급", "it was issued by the browser"),
    ("HTTP 연결", "HTTPS 연결입니다"),
    ("GET 요청", "you get a request from the user"),
    ("Set-Cookie 헤더", "쿠키 설정 화면입니다."),
    ("검증", "the verifier is a random string"),
    ("stateful", "the state parameter"),
    ("access token을 쓴다", "토큰을 읽습니다."),
    ("비밀번호를 저장", "암호화해서 저장합니다."),
    ("토큰이 크다", "payload에는 클레임이 들어 있고 토큰입니다."),
    ("클라이언트가~발급", "클라이언트가 받고 서버가 발급합니다"),
    ("만들지~않은~ID는~거부하니~안전", "세션을 만들지 않습니다"),
    ("서버가 보낸다", "브라우저가 서버에 보냅니다"),
    ("httponly~stops~csrf", "httponly does nothing, samesite stops csrf"),
    ("요청마다 보낸다", "요청을 보냅니다"),
    ("in-memory", "메모리를 아끼려고 브라우저에 둡니다"),
    # who does it, who receives it, where it is and what it is done to
    ("서버가 만들어 전달", "브라우저가 만들어서 서버로 보내요"),
    ("브라우저로 전달", "브라우저가 전달합니다"),
    ("쿠키에 저장", "쿠키를 저장합니다"),
    # from different sentences or items of a list nothing is put together
    ("서명을 검증", "서명이 있습니다. 나중에 검증합니다."),
    ("서명 검증", "JWT, 서명, 헤더, 검증, 만료"),
    ("메모리에 저장", "메모리, 디스크, 저장, 파일, 서버"),
]


@pytest.mark.parametrize(("phrase", "text"), STATED)
def test_the_phrase_is_stated(states: States, phrase: str, text: str) -> None:
    assert states(text, phrase)


@pytest.mark.parametrize(("phrase", "text"), NOT_STATED)
def test_the_phrase_is_not_stated(states: States, phrase: str, text: str) -> None:
    assert not states(text, phrase)


@pytest.mark.parametrize(
    "word",
    "tls cors https rs256 aws status access hsts jwks dns xss css".split(),
)
def test_a_word_that_ends_in_s_and_is_no_plural_stays_whole(word: str) -> None:
    assert stem(word) == word
