"""What the JSESSIONID demo says: its name, its asks and its steps."""

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
    "demos.choice.no_session": ("없음", "none"),
    "demos.choice.one_session": ("하나", "one"),
    "demos.choice.two_sessions": ("둘", "two"),
    "demos.choice.unset": ("Set-Cookie 없음", "no Set-Cookie"),
    "demos.lane.container": ("서블릿 컨테이너", "servlet container"),
    "demos.lane.curl": ("curl", "curl"),
    "jsessionid.step.request": ("{method} {target}", "{method} {target}"),
    "jsessionid.step.response": (
        "{status} 응답, Set-Cookie 없음",
        "Answers {status}, without Set-Cookie",
    ),
    "jsessionid.step.response_sets": ("Set-Cookie: {line}", "Set-Cookie: {line}"),
    "jsessionid.step.stored": ("쿠키를 저장합니다.", "Stores the cookie."),
    "jsessionid.step.replaced": ("예전 쿠키를 새 값으로 바꿉니다.", "Replaces the cookie's value."),
    "jsessionid.step.ignored": (
        "쿠키를 꺼 두어서 Set-Cookie를 무시합니다.",
        "Ignores Set-Cookie: cookies are off.",
    ),
    "jsessionid.step.waited": ("시간이 흐릅니다: {time}.", "Time passes: {time}."),
    "jsessionid.step.cookies_on": (
        "브라우저의 쿠키를 켭니다.",
        "Cookies are switched on in the browser.",
    ),
    "jsessionid.step.cookies_off": (
        "브라우저의 쿠키를 끕니다. 이제 페이지의 링크를 눌러 이동합니다.",
        "Cookies are switched off in the browser. From now on links on the page are followed.",
    ),
    "jsessionid.step.closed": (
        "브라우저를 닫았다가 새로 엽니다.",
        "The browser is closed and started anew.",
    ),
    "jsessionid.step.stopped": (
        "컨테이너를 내립니다. 메모리의 세션 {count}개가 사라집니다.",
        "The container is stopped. Sessions in its memory that are gone: {count}.",
    ),
    "jsessionid.step.started": ("컨테이너를 다시 띄웁니다.", "The container is started again."),
    "jsessionid.step.allowed": (
        "이제 만드는 세션에는 setMaxInactiveInterval({seconds})을 씁니다.",
        "Sessions made from now on get setMaxInactiveInterval({seconds}).",
    ),
    "jsessionid.step.allowed_for_ever": (
        "이제 만드는 세션에는 setMaxInactiveInterval({seconds})을 씁니다. 만료되지 않습니다.",
        "Sessions made from now on get setMaxInactiveInterval({seconds}): they never expire.",
    ),
    "jsessionid.event.no_id": ("요청에 세션 ID가 없습니다.", "The request brings no session id."),
    "jsessionid.event.found": ("ID {id}의 세션을 찾았습니다.", "Finds session {id}."),
    "jsessionid.event.unknown": (
        "{id}에 해당하는 세션이 없습니다: getSession(false)는 null입니다.",
        "No session {id}: getSession(false) is null.",
    ),
    "jsessionid.event.created": ("getSession(): 새 세션 {id}", "getSession(): new session {id}"),
    "jsessionid.event.changed": (
        "changeSessionId(): {detail} → {id}",
        "changeSessionId(): {detail} → {id}",
    ),
    "jsessionid.event.attribute": ("setAttribute: {detail}", "setAttribute: {detail}"),
    "jsessionid.event.invalidated": (
        "invalidate(): 세션 {id} 삭제",
        "invalidate(): session {id} is gone",
    ),
    "jsessionid.event.swept": (
        "백그라운드 청소: 죽은 세션 {id}의 메모리를 회수합니다.",
        "Background sweep: frees the memory of dead session {id}.",
    ),
    "jsessionid.event_why.found": (
        "마지막 접근 시각이 지금으로 바뀌고, 유휴 시간을 처음부터 다시 잽니다.",
        "Its last access is now, and its idle time begins anew.",
    ),
    "jsessionid.event_why.created": (
        "세션은 코드가 getSession()을 부를 때 생깁니다. ID는 언제나 컨테이너가 만듭니다.",
        "A session is made when code calls getSession(). Its id is always the container's own.",
    ),
    "jsessionid.event_why.changed": (
        "ID만 바뀌고 세션 객체와 속성, 생성 시각은 그대로입니다.",
        "Only the id changes. The session object, its attributes and its creation time stay.",
    ),
    "jsessionid.event_why.invalidated": (
        "서버의 세션만 사라집니다. 브라우저의 쿠키는 그대로입니다.",
        "Only the server's session is gone. The browser's cookie is left alone.",
    ),
    "jsessionid.event_why.swept": (
        "유휴 시간이 지난 순간 이미 무효였습니다. 메모리는 나중에 회수됩니다.",
        "It was invalid from the moment its idle time was over. The memory is freed later.",
    ),
    "jsessionid.fate.never": (
        "컨테이너가 발급한 적 없는 ID입니다. 클라이언트가 보낸 값은 채택하지 않습니다.",
        "The container never gave out this id, and a client's own is not adopted.",
    ),
    "jsessionid.fate.elsewhere": (
        "다른 웹 애플리케이션의 세션 ID입니다. 세션은 컨텍스트마다 따로입니다.",
        "It is the id of another web application's session: each context has its own.",
    ),
    "jsessionid.fate.expired": (
        "유휴 타임아웃이 지나 세션이 만료됐습니다. 쿠키가 남아 있어도 소용없습니다.",
        "The idle timeout has passed and the session is dead, whatever cookie there still is.",
    ),
    "jsessionid.fate.changed": (
        "로그인 때 changeSessionId()로 버린 ID입니다. 세션은 새 ID로만 찾을 수 있습니다.",
        "The login replaced this id (changeSessionId()). The session is found by its new id only.",
    ),
    "jsessionid.fate.invalidated": (
        "로그아웃(invalidate())으로 없앤 세션입니다.",
        "The logout ended this session with invalidate().",
    ),
    "jsessionid.fate.lost": (
        "세션은 컨테이너의 메모리에만 있었고, 재시작하며 사라졌습니다.",
        "Sessions were in the container's memory only, which the restart has emptied.",
    ),
    "jsessionid.made.created": (
        "getSession()이 세션을 새로 만들어서 그 ID를 Set-Cookie로 보냅니다.",
        "getSession() made a session, so its id goes out in Set-Cookie.",
    ),
    "jsessionid.made.changed": (
        "changeSessionId()가 ID를 바꿔서 새 ID를 Set-Cookie로 보냅니다.",
        "changeSessionId() changed the id, so the new one goes out in Set-Cookie.",
    ),
    "jsessionid.found.set_before": (
        "새로 만들거나 바꾼 ID가 없으니 Set-Cookie도 없습니다.",
        "No id was made or changed, so there is no Set-Cookie.",
    ),
    "jsessionid.found.sent": (
        "브라우저는 호스트와 Path가 맞으면 쿠키를 보냅니다. 서버의 세션이 살아 있는지는 모릅니다.",
        "Host and Path match, so the browser sends it. Whether the session lives, it does not know.",
    ),
    "jsessionid.found.known": (
        "ID에 해당하는 세션이 살아 있습니다. 이 요청으로 유휴 시간을 다시 잽니다.",
        "A living session has this id, and its idle time begins anew with this request.",
    ),
    "jsessionid.found.no_id": (
        "요청에 세션 ID가 없으니 컨테이너는 누구의 요청인지 모릅니다.",
        "The request brings no id, so the container cannot know whose it is.",
    ),
    "jsessionid.found.same_id": (
        "세션을 찾았고, 그 ID를 바꿀 이유가 없었습니다.",
        "The session was found, and nothing changed its id.",
    ),
    "jsessionid.found.kept": (
        "속성은 서버의 세션 안에 있고, 요청에 온 ID로 그 세션을 찾았습니다.",
        "Attributes are kept in the server's session, which the id in the request led to.",
    ),
    "jsessionid.found.clean_links": (
        "ID가 쿠키로 왔거나 세션이 없으니 encodeURL()은 링크를 그대로 둡니다.",
        "The id came in a cookie, or there is no session, so encodeURL() leaves links alone.",
    ),
    "jsessionid.found.none": ("남은 세션이 없습니다.", "No session is left."),
    "jsessionid.found.one": (
        "세션은 서버의 메모리에 있고, 브라우저는 그 ID만 가지고 있습니다.",
        "The session is in the server's memory; the browser has its id and nothing more.",
    ),
    "jsessionid.found.per_context": (
        "웹 애플리케이션(컨텍스트)마다 세션이 따로 있습니다.",
        "Each web application (context) has a session of its own.",
    ),
    "jsessionid.found.left_over": (
        "브라우저가 잊은 세션도 타임아웃이 될 때까지 서버에 남아 있습니다.",
        "Sessions that the browser has forgotten stay on the server until their timeout.",
    ),
    "jsessionid.found.not_secure": (
        "톰캣은 기본으로 HttpOnly를 붙입니다. 요청이 http라서 Secure는 없고, SameSite는 설정해야 붙습니다.",
        "Tomcat adds HttpOnly by default. There is no Secure, as the request came over http, and SameSite only if configured.",
    ),
    "jsessionid.found.secure": (
        "요청이 안전한 연결로 와서 Secure가 붙었습니다. SameSite는 설정해야 붙습니다.",
        "The request came over a secure connection, hence Secure. SameSite only if configured.",
    ),
    "jsessionid.found.name": (
        "이름은 컨테이너의 설정이 정합니다. JSESSIONID는 기본값입니다.",
        "The container's configuration decides on the name; JSESSIONID is the default.",
    ),
    "jsessionid.why.static": (
        "이 페이지는 getSession()을 부르지 않아서 세션도 Set-Cookie도 생기지 않습니다.",
        "This page does not call getSession(), so there is no session and no Set-Cookie.",
    ),
    "jsessionid.why.static_links": (
        "정적 페이지는 encodeURL()을 거치지 않아서 링크에 ID가 없습니다.",
        "Nothing in a static page goes through encodeURL(), so its links have no id.",
    ),
    "jsessionid.why.rewritten": (
        "세션은 있는데 ID가 쿠키로 오지 않았으므로, encodeURL()이 링크에 ;jsessionid=를 붙입니다.",
        "There is a session, but its id did not come in a cookie, so encodeURL() puts ;jsessionid= into links.",
    ),
    "jsessionid.why.session_cookie": (
        "Max-Age도 Expires도 없는 세션 쿠키입니다. 브라우저를 닫을 때까지 갑니다.",
        "Neither Max-Age nor Expires: it is kept until the browser is closed.",
    ),
    "jsessionid.why.link": (
        "쿠키가 꺼져 있어서 페이지의 ;jsessionid= 링크를 따라갑니다.",
        "Cookies are off, so the page's link with ;jsessionid= is followed.",
    ),
    "jsessionid.why.switched_off": (
        "쿠키가 꺼져 있고, 따라갈 링크에도 ID가 없습니다.",
        "Cookies are off, and no link with an id was there to follow.",
    ),
    "jsessionid.why.empty_jar": (
        "이 호스트의 쿠키가 아직 없습니다.",
        "The browser has no cookie for this host.",
    ),
    "jsessionid.why.other_path": (
        "가지고 있는 쿠키의 Path({paths})가 요청 경로와 맞지 않습니다.",
        "The Path of the cookies it has ({paths}) does not match the path of the request.",
    ),
    "jsessionid.why.closed": (
        "세션 쿠키가 사라질 뿐입니다. 컨테이너는 브라우저가 닫힌 것을 모릅니다.",
        "Its session cookies are gone, and that is all. The container does not learn of it.",
    ),
    "jsessionid.why.unreadable": (
        "쿠키 값에 쓸 수 없는 문자(공백, 쉼표, 따옴표, 역슬래시)가 있어 컨테이너가 이 쿠키를 버립니다. 그래서 세션 ID가 오지 않은 요청이 됩니다.",
        "It contains what no cookie value may hold (a blank, comma, quote or backslash), so the container drops the cookie: to it no id came.",
    ),
    "jsessionid.why.oversize": (
        "진짜 톰캣은 요청 헤더가 {limit}바이트를 넘으면 세션을 찾기도 전에 400으로 거절합니다. 여기서는 모르는 ID로 다룹니다.",
        "A real Tomcat refuses a head of more than {limit} bytes with 400 before it looks for a session. Here it is an unknown id.",
    ),
}
