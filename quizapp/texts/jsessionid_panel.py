"""What the panel of the JSESSIONID demo says beside the situations, and what cannot be done."""

from __future__ import annotations

from quizapp.texts.entry import Entry

ENTRIES: dict[str, Entry] = {
    "jsessionid_panel.hint": (
        "키를 눌러 보세요. 2를 누르면 세션이 생깁니다.",
        "Press a key. 2 makes a session.",
    ),
    "jsessionid_panel.title.jar": ("브라우저의 쿠키", "The browser's cookies"),
    "jsessionid_panel.title.sessions": ("컨테이너의 세션", "The container's sessions"),
    "jsessionid_panel.days": ("{count}일", "{count} d"),
    "jsessionid_panel.hours": ("{count}시간", "{count} h"),
    "jsessionid_panel.minutes": ("{count}분", "{count} min"),
    "jsessionid_panel.seconds": ("{count}초", "{count} s"),
    "jsessionid_panel.key.apply": ("적용", "Apply"),
    "jsessionid_panel.setup": ("설정", "Setup"),
    "jsessionid_panel.acts": ("순서", "Order"),
    "jsessionid_panel.limit": ("유휴 타임아웃 {time}", "idle limit {time}"),
    "jsessionid_panel.no_limit": ("유휴 타임아웃 {seconds}", "idle limit {seconds}"),
    "jsessionid_panel.keeps_id": ("로그인해도 ID를 그대로 둠", "the login keeps the id"),
    "jsessionid_panel.cookies_on": ("쿠키 켬", "cookies on"),
    "jsessionid_panel.cookies_off": ("쿠키 끔", "cookies off"),
    "jsessionid_panel.clock": ("시작 후 {time}", "{time} after the start"),
    "jsessionid_panel.no_cookie": ("쿠키 없음", "no cookie"),
    "jsessionid_panel.link": (
        "페이지의 링크에 ;jsessionid=",
        "links on the page have ;jsessionid=",
    ),
    "jsessionid_panel.no_session": ("세션 없음", "no session"),
    "jsessionid_panel.alive": ("세션 있음", "has its session"),
    "jsessionid_panel.dead": ("서버에 세션 없음", "leads nowhere"),
    "jsessionid_panel.never": ("만료 없음", "never"),
    "jsessionid_panel.expired": ("만료됨", "expired"),
    "jsessionid_panel.more": ("  … 앞에 {count}개 더", "  … {count} more before"),
    "jsessionid_panel.head.id": ("ID", "id"),
    "jsessionid_panel.head.context": ("앱", "app"),
    "jsessionid_panel.head.created": ("생성", "created"),
    "jsessionid_panel.head.last": ("마지막", "last"),
    "jsessionid_panel.head.max": ("유휴", "idle limit"),
    "jsessionid_panel.head.attributes": ("속성", "attributes"),
    "jsessionid_panel.deed.plain": ("정적 페이지", "plain page"),
    "jsessionid_panel.deed.hello": ("getSession()", "getSession()"),
    "jsessionid_panel.deed.cart": ("장바구니 담기", "add to cart"),
    "jsessionid_panel.deed.login": ("로그인", "log in"),
    "jsessionid_panel.deed.logout": ("로그아웃", "log out"),
    "jsessionid_panel.deed.made_up": ("지어낸 ID", "made-up id"),
    "jsessionid_panel.deed.cookies": ("쿠키 끄기/켜기", "cookies off/on"),
    "jsessionid_panel.deed.other": ("다른 컨텍스트", "other context"),
    "jsessionid_panel.deed.root": ("ROOT", "ROOT"),
    "jsessionid_panel.deed.wait": ("기다리기", "wait"),
    "jsessionid_panel.deed.restart": ("서버 재시작", "restart server"),
    "jsessionid_panel.deed.old": ("첫 ID 보내기", "send the first id"),
    "jsessionid_panel.deed.close": ("브라우저 닫기", "close browser"),
    "jsessionid_panel.field.limit": ("유휴(초)", "Idle limit, s"),
    "jsessionid_panel.field.wait": ("기다릴 초", "Wait, s"),
    "jsessionid_panel.field.made_up": ("지어낼 ID", "Made-up id"),
    "error.demo.jsessionid_nothing": (
        "이 상황에서는 서버에 아무것도 요청하지 않습니다. 페이지를 하나 이상 열어 주세요.",
        "Nothing is requested of the server here. Let at least one page be opened.",
    ),
    "error.demo.jsessionid_stopped": (
        "컨테이너가 떠 있지 않습니다. F5로 처음부터 다시 시작하세요.",
        "The container is not running. Press F5 to begin anew.",
    ),
    "error.demo.jsessionid_no_old": (
        "아직 /app에서 받은 ID가 없습니다. 먼저 2로 세션을 만드세요.",
        "There is no id from /app yet. Make a session first, with 2.",
    ),
    "error.demo.jsessionid_wait": (
        "기다리는 시간은 0초보다 길고 {days}일을 넘지 않아야 합니다.",
        "A wait is longer than 0 seconds and at most {days} days.",
    ),
    "error.demo.jsessionid_number": (
        "'{value}': 초로 읽을 수 없습니다. 3이나 1800처럼 숫자로 적어 주세요.",
        "'{value}' is no number of seconds. Write one like 3 or 1800.",
    ),
    "error.demo.jsessionid_max": (
        "최대 유휴 시간이 너무 큽니다. setMaxInactiveInterval()은 {largest}초까지의 int를 받습니다.",
        "The idle limit is too large: setMaxInactiveInterval() takes an int, up to {largest} s.",
    ),
    "error.demo.jsessionid_long": (
        "지어낸 ID가 너무 깁니다. {limit}자 이하로 줄여 주세요.",
        "The made-up id is too long: keep it under {limit} characters.",
    ),
    "error.demo.jsessionid_unsendable": (
        "지어낸 ID에 헤더로 보낼 수 없는 제어 문자가 있습니다. 지우고 다시 보내세요.",
        "The made-up id contains control characters, which no header can carry. Remove them.",
    ),
    "keys.about.JsessionidScreen": (
        "브라우저의 쿠키와 서블릿 컨테이너의 세션 표를 나란히 봅니다. 예측하고 Enter로 실행한 뒤 ↑↓로 단계를 옮기면 두 표가 그 순간의 모습으로 바뀝니다. "
        "f는 자유 실행입니다. 1 정적 페이지, 2 getSession(), 3 장바구니, 4 로그인, 5 로그아웃, 6 지어낸 ID, 7 쿠키 끄기/켜기(URL 재작성), 8 다른 컨텍스트, 9 기다리기, 0 서버 재시작, o 첫 ID 보내기, b 브라우저 닫기. Tab으로 값을 바꾸고 F5로 처음부터 다시 합니다.",
        "The browser's cookies beside the servlet container's table of sessions. Predict, run with Enter, then ↑↓ through the steps: both tables show that moment. "
        "f is free play: 1 plain page, 2 getSession(), 3 cart, 4 log in, 5 log out, 6 made-up id, 7 cookies off/on (URL rewriting), 8 other context, 9 wait, 0 restart the server, o send the first id, b close the browser. Tab goes to the values, F5 begins anew.",
    ),
}
