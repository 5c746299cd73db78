"""What can go wrong with the small network that a demo runs on, and what to do about it."""

from __future__ import annotations

from quizapp.texts.entry import Entry

ENTRIES: dict[str, Entry] = {
    "error.demo.loopback_refused": (
        "이 컴퓨터에서 127.0.0.1에 데모 서버를 열 수 없습니다 ({reason}). "
        "샌드박스나 보안 프로그램이 막고 있는지 확인하고 다시 시도하세요.",
        "The demo's servers could not be opened on 127.0.0.1 ({reason}). "
        "Check whether a sandbox or a security program forbids it, then try again.",
    ),
    "error.demo.too_many_files": (
        "한 프로세스가 열 수 있는 파일 수를 다 써서 데모의 소켓을 열 수 없습니다. "
        "터미널에서 ulimit -n 값을 늘리고(예: ulimit -n 1024) quizapp을 다시 실행하세요.",
        "The demo cannot open its sockets: this process has as many files open as it may. "
        "Raise the limit in your shell (ulimit -n 1024) and start quizapp again.",
    ),
    "error.demo.unknown_host": (
        "{host}은(는) 이 데모에 없는 호스트라서 요청하지 않았습니다. "
        "데모는 실제 인터넷에 접속하지 않으니 데모의 호스트 이름을 쓰세요.",
        "{host} is no host of this demo, so nothing was requested. "
        "A demo never goes out to the internet: use one of its own host names.",
    ),
    "error.demo.not_delivered": (
        "{url} 요청이 데모 서버에 전달되지 않았습니다. 주소를 확인하고 다시 실행하세요.",
        "The request for {url} did not reach the demo's server. Check the address and run it again.",
    ),
}
