"""A phrase that says 만 is found only where the answer restricts the same thing."""

from __future__ import annotations

import pytest

from tests.core.scoring.conftest import States

STATED = [
    ("이름과 값만 보낸다", "브라우저는 이름과 값만 보냅니다."),
    ("이름과 값만", "돌아오는 것은 이름과 값뿐입니다."),
    ("이름과 값만", "오는 게 이름하고 값밖에 더 있나요."),
    ("서명만 확인", "it verifies only the signature"),
    ("이름만 보낸다", "이름과 값만 보냅니다."),
    ("최소한만 담는다", "최소한의 정보만 담습니다."),
    ("아이디만 저장", "ID만 저장해 둡니다."),
    ("쿠키는~서버에만", "쿠키는 서버에만 저장됩니다."),
    ("서명만 확인", "딱 서명 하나 확인해요."),
    ("HTTPS에서만 보낸다", "https에서만보내는거고 안전"),
    ("HTTPS에서만 전송", "HTTPS로만 전송됩니다."),
    ("HTTPS에서만 전송", "HTTPS 연결에서만 쿠키를 전송해요."),
    ("HTTPS에서만 전송", "only sent over HTTPS"),
    ("느리지만 안전하다", "느리지만 안전해요."),
]
NOT_STATED = [
    ("세션만 저장", "세션만료 시각을 저장합니다."),
    ("HTTPS에서만 전송", "HTTPS와 HTTP 양쪽에서 전송되지만 암호화됩니다."),
    ("이름과 값만 보낸다", "이름과 값을 보냅니다."),
    ("이름이랑 값만", "쿠키는 이름과 값의 쌍입니다."),
    ("아이디만 저장", "쿠키에 세션 ID를 담아 저장합니다."),
    ("쿠키는~서버에만", "쿠키는 서버가 브라우저에 저장하는 데이터입니다."),
    ("서명만 확인", "서명과 만료를 확인하지만 느립니다."),
    ("서명만 확인", "Only users do this. 서명을 확인해요."),
]


@pytest.mark.parametrize(("phrase", "text"), STATED)
def test_a_restriction_is_found_where_it_is_said(states: States, phrase: str, text: str) -> None:
    assert states(text, phrase)


@pytest.mark.parametrize(("phrase", "text"), NOT_STATED)
def test_a_restriction_is_not_found_where_more_is_said(
    states: States, phrase: str, text: str
) -> None:
    assert not states(text, phrase)
