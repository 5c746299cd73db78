"""What the JSESSIONID demo says: its name, its asks, its steps, and what cannot be done."""

from __future__ import annotations

from quizapp.texts.entry import Entry

ENTRIES: dict[str, Entry] = {
    "demos.name.jsessionid": ("JSESSIONID의 일생", "The life of a JSESSIONID"),
    "demos.about.jsessionid": (
        "서블릿 컨테이너가 언제 세션을 만들고, ID를 바꾸고, 버릴까요? 브라우저의 쿠키와 서버의 세션 표를 나란히 보며 확인합니다. 톰캣 10.1.60에서 잰 대로 움직입니다.",
        "When does a servlet container make a session, change its id, drop it? Watch the browser's cookies beside the server's table of sessions. Behaves as measured in Tomcat 10.1.60.",
    ),
    "jsessionid.ask.set_cookie": (
        "마지막 응답에 세션 ID를 담은 Set-Cookie가 있을까요?",
        "Does the last response set the cookie with the session id?",
    ),
    "jsessionid.ask.sent": (
        "마지막 요청에 세션 ID 쿠키가 실려 갈까요?",
        "Does the last request carry a cookie with a session id?",
    ),
    "jsessionid.ask.known": (
        "마지막 요청의 ID로 컨테이너가 세션을 찾을까요? (getSession(false)가 null이 아닐까요?)",
        "Does the container find a session by the id of the last request? (Is getSession(false) not null?)",
    ),
    "jsessionid.ask.same_id": (
        "마지막 요청이 끝난 뒤의 세션 ID는 요청에 실려 온 ID와 같을까요?",
        "After the last request, is the session's id the one that the request carried?",
    ),
    "jsessionid.ask.cart": (
        "마지막 페이지에서 장바구니의 책이 보일까요?",
        "Does the last page show the book in the cart?",
    ),
    "jsessionid.ask.user": (
        "마지막 페이지에서 로그인된 상태일까요?",
        "Is the user logged in on the last page?",
    ),
    "jsessionid.ask.rewritten": (
        "마지막 페이지의 링크에 ;jsessionid=가 붙어 있을까요?",
        "Do the links on the last page carry ;jsessionid=?",
    ),
    "jsessionid.ask.sessions": (
        "끝났을 때 서버에 세션이 몇 개 있을까요?",
        "How many sessions are on the server in the end?",
    ),
    "jsessionid.ask.attributes": (
        "세션 쿠키의 Set-Cookie에 붙는 속성은 무엇일까요?",
        "Which attributes does Set-Cookie give the session's cookie?",
    ),
    "jsessionid.ask.name": (
        "세션 ID를 담은 쿠키의 이름은 무엇일까요?",
        "What is the cookie with the session id called?",
    ),
    "demos.choice.unset": ("Set-Cookie 없음", "no Set-Cookie"),
}
