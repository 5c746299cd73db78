"""What the demo of timeouts says: its asks, and why things came out as they did."""

from __future__ import annotations

from quizapp.texts.entry import Entry

ENTRIES: dict[str, Entry] = {
    "session_timeout.ask.logged_in": (
        "마지막 접속 때 서버가 아직 로그인한 사용자로 알아볼까요?",
        "At the last request, does the server still know who it is?",
    ),
    "session_timeout.ask.sent": (
        "마지막 접속에 쿠키가 전송될까요?",
        "Is the cookie sent with the last request?",
    ),
    "session_timeout.ask.valid": (
        "끝에 서버의 세션이 아직 유효할까요?",
        "In the end, is the session on the server still valid?",
    ),
    "session_timeout.ask.stored": (
        "끝에 그 세션이 아직 서버 메모리에 있을까요?",
        "In the end, is that session still in the server's memory?",
    ),
    "session_timeout.ask.thief": (
        "끝에 도둑의 요청이 아직 통할까요?",
        "In the end, does the thief still get in?",
    ),
    "session_timeout.ask.reason": (
        "마지막 접속의 결과는 무엇이 정할까요?",
        "What decides how the last request turns out?",
    ),
}
