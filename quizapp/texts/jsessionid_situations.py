"""The prepared situations of the JSESSIONID demo: their names, what happens, what to keep."""

from __future__ import annotations

from quizapp.texts.entry import Entry

ENTRIES: dict[str, Entry] = {
    "jsessionid.title.plain_page": (
        "첫 방문, 세션을 안 쓰는 페이지",
        "First visit, to a plain page",
    ),
    "jsessionid.story.plain_page": (
        "처음 온 브라우저가 /app/about.html을 엽니다. 세션을 건드리지 않는 정적 페이지입니다.",
        "A browser that was never here opens /app/about.html, a static page that does not touch the session.",
    ),
    "jsessionid.lesson.plain_page": (
        "접속했다고 세션이 생기는 것이 아닙니다. 코드가 getSession()을 처음 부를 때 생기고, 그때 Set-Cookie가 나갑니다. JSP는 기본으로 getSession()을 부릅니다.",
        "A visit alone makes no session. It is made when code first calls getSession(), and that response carries Set-Cookie. (A JSP calls it by default.)",
    ),
    "jsessionid.title.first_get_session": (
        "getSession()을 부르는 페이지",
        "A page that calls getSession()",
    ),
    "jsessionid.story.first_get_session": (
        "브라우저가 /app/hello를 엽니다. 이 페이지는 getSession()을 부릅니다. 톰캣 기본 설정이고 연결은 http입니다.",
        "The browser opens /app/hello, which calls getSession(). Tomcat as it comes, over plain http.",
    ),
    "jsessionid.lesson.first_get_session": (
        "값은 의미 없는 무작위 16바이트라 암호화할 이유가 없습니다. 지켜 주는 것은 추측할 수 없는 값과 쿠키 속성입니다. 톰캣 기본값은 HttpOnly뿐이므로 HTTPS(Secure)와 SameSite는 직접 챙겨야 합니다.",
        "The value is 16 random bytes without meaning, so encrypting it would add nothing. What protects it is that nobody can guess it, and its attributes: by default only HttpOnly. HTTPS (Secure) and SameSite are up to you.",
    ),
    "jsessionid.title.second_request": ("두 번째 요청", "The second request"),
    "jsessionid.story.second_request": (
        "브라우저가 /app/hello를 한 번 열어 세션을 만들고, 같은 페이지를 다시 엽니다.",
        "The browser has opened /app/hello, which made a session, and opens it once more.",
    ),
    "jsessionid.lesson.second_request": (
        "Set-Cookie는 세션이 생길 때 한 번뿐입니다. 그다음부터는 브라우저가 Cookie 헤더로 돌려보내고, 컨테이너는 그 ID로 세션을 찾습니다. isNew()는 false입니다. ID가 쿠키로 왔으니 encodeURL()도 링크를 그대로 둡니다.",
        "Set-Cookie comes once, when the session is made. After that the browser returns the id in its Cookie header and the container looks the session up; isNew() is false. As the id came in a cookie, encodeURL() leaves links alone.",
    ),
    "jsessionid.title.other_context": (
        "같은 호스트의 다른 애플리케이션",
        "Another application on the host",
    ),
    "jsessionid.story.other_context": (
        "/app에서 세션을 만든 브라우저가 같은 호스트, 같은 컨테이너의 /other/hello를 엽니다.",
        "The browser has a session in /app. Now it opens /other/hello: same host, same container, another web application.",
    ),
    "jsessionid.lesson.other_context": (
        '쿠키의 Path가 컨텍스트 경로(/app)라서 /other에는 전송되지 않습니다. 세션은 웹 애플리케이션마다 따로입니다. "모든 요청"에 전송되는 것이 아닙니다.',
        "The cookie's Path is the context path, /app, so /other does not get it. Every web application has sessions of its own: the id does not go along with 'every request'.",
    ),
    "jsessionid.title.made_up_id": ("지어낸 ID", "A made-up id"),
    "jsessionid.story.made_up_id": (
        "누군가 curl로 JSESSIONID=AAAA…(A 32개)를 실어 /app/hello를 요청합니다. 서버가 발급한 적 없는 값입니다.",
        "Somebody requests /app/hello with curl and JSESSIONID=AAAA… (32 of them), which the server never gave out.",
    ),
    "jsessionid.lesson.made_up_id": (
        "클라이언트가 지어낸 ID는 채택되지 않습니다. getSession(false)는 null이고, getSession()은 컨테이너가 만든 다른 ID를 발급합니다. ID를 정하는 쪽은 언제나 서블릿 컨테이너입니다.",
        "A client's own id is not adopted: getSession(false) is null, and getSession() gives out another one that the container made. It is always the servlet container that chooses the id.",
    ),
    "jsessionid.title.login_changes_id": ("로그인하면 바뀌는 것", "What a login changes"),
    "jsessionid.story.login_changes_id": (
        "손님이 장바구니에 책을 담고 로그인합니다. 로그인 코드는 changeSessionId()를 부릅니다.",
        "A guest puts a book into the cart, then logs in. The login calls changeSessionId().",
    ),
    "jsessionid.lesson.login_changes_id": (
        "changeSessionId()는 ID만 바꾸고 세션 객체와 그 속성은 그대로 둡니다. 그래서 세션 고정 공격을 막으면서도 장바구니는 남습니다.",
        "changeSessionId() changes the id and keeps the session object with its attributes. So it stops session fixation, and the cart survives.",
    ),
    "jsessionid.title.old_id_after_login": ("로그인 전의 ID", "The id from before the login"),
    "jsessionid.story.old_id_after_login": (
        "장바구니에 담을 때 받은 ID를 누군가 알고 있습니다. 사용자가 로그인한 뒤, 그 예전 ID로 /app/hello를 요청합니다.",
        "Somebody knows the id that the cart page set. After the user has logged in, they request /app/hello with that old id.",
    ),
    "jsessionid.lesson.old_id_after_login": (
        "로그인 때 ID를 바꾸면 이전 ID는 바로 쓸모없어집니다. 공격자가 미리 심거나 알아 둔 ID로는 로그인된 세션에 들어갈 수 없습니다.",
        "Once the login has changed the id, the old one is worth nothing. An id that an attacker planted or saw before does not lead into the logged-in session.",
    ),
    "jsessionid.title.old_id_when_kept": (
        "ID를 바꾸지 않는 로그인",
        "A login that keeps the id",
    ),
    "jsessionid.story.old_id_when_kept": (
        "이 로그인은 changeSessionId()를 부르지 않습니다. 사용자가 책을 담고 로그인한 뒤, 로그인 전의 ID를 알아 둔 사람이 curl로 /app/hello를 요청합니다.",
        "This login does not call changeSessionId(). Somebody adds a book and logs in. Then a person who learnt the id before the login asks for /app/hello with curl.",
    ),
    "jsessionid.lesson.old_id_when_kept": (
        "ID가 그대로면 로그인 전에 알려진 ID가 로그인된 세션의 열쇠가 됩니다. 비밀번호 없이 들어오는 것입니다(세션 고정). 그래서 로그인에 성공하면 changeSessionId()를 부릅니다. Spring Security는 기본으로 그렇게 합니다.",
        "If the id stays, whoever knew it before the login now holds the key to a session that is logged in, without any password: session fixation. So call changeSessionId() once the login succeeds; Spring Security does by default.",
    ),
    "jsessionid.title.logout": ("로그아웃 뒤의 쿠키", "The cookie after the logout"),
    "jsessionid.story.logout": (
        "사용자가 로그인했다가 로그아웃합니다. 로그아웃 코드는 session.invalidate()를 부릅니다. 그리고 /app/hello를 엽니다.",
        "The user logs in and out again; the logout calls session.invalidate(). Then they open /app/hello.",
    ),
    "jsessionid.lesson.logout": (
        "invalidate()는 서버의 세션을 없앨 뿐 브라우저의 쿠키는 지우지 않습니다. 쿠키는 계속 전송되지만 찾을 세션이 없으니 로그아웃된 상태입니다.",
        "invalidate() removes the session on the server, not the cookie in the browser. The cookie is still sent, but there is no session to find.",
    ),
    "jsessionid.title.idle_slides": (
        "3초 제한, 2초마다 요청",
        "A limit of 3 s, a request every 2 s",
    ),
    "jsessionid.story.idle_slides": (
        "setMaxInactiveInterval(3)입니다. 세션을 만든 뒤 2초마다 요청해서 6초가 지났습니다.",
        "setMaxInactiveInterval(3). After the session is made there is a request every 2 seconds, until 6 seconds have passed.",
    ),
    "jsessionid.lesson.idle_slides": (
        "타임아웃은 만든 때가 아니라 마지막 요청부터 잽니다(유휴 타임아웃). 요청할 때마다 다시 시작하므로 계속 쓰는 동안은 끊기지 않습니다.",
        "The timeout counts from the last request, not from the creation: it is an idle timeout. Every request starts it anew.",
    ),
    "jsessionid.title.silence": ("3초 제한, 4.2초 침묵", "A limit of 3 s, 4.2 s of silence"),
    "jsessionid.story.silence": (
        "setMaxInactiveInterval(3)입니다. 세션을 만들고 4.2초 동안 아무 요청이 없다가 /app/hello를 엽니다.",
        "setMaxInactiveInterval(3). The session is made, nothing is requested for 4.2 seconds, then /app/hello is opened.",
    ),
    "jsessionid.lesson.silence": (
        "쿠키의 수명과 서버 세션의 수명은 별개입니다. Max-Age가 없는 쿠키는 아직 브라우저에 있어 전송되지만, 서버 세션은 유휴 타임아웃으로 죽었습니다. web.xml의 session-timeout은 분, setMaxInactiveInterval은 초 단위입니다.",
        "The cookie's life and the session's are two things. The cookie has no Max-Age, is still in the browser and is sent; the session has died of its idle timeout. (session-timeout in web.xml is in minutes, setMaxInactiveInterval in seconds.)",
    ),
    "jsessionid.title.never_expires": ("setMaxInactiveInterval(0)", "setMaxInactiveInterval(0)"),
    "jsessionid.story.never_expires": (
        "타임아웃을 0으로 두고 세션을 만들었습니다. 1년 동안 아무 요청이 없었습니다.",
        "A session is made with a timeout of 0. Nobody asks for anything for a year.",
    ),
    "jsessionid.lesson.never_expires": (
        "0 이하는 '즉시 만료'가 아니라 '만료 없음'입니다. 톰캣에서 0과 -1 모두 살아 있었습니다. 메모리에 계속 쌓이고, 훔친 ID도 계속 통합니다.",
        "0 or less does not mean 'at once', it means never. In Tomcat 0 and -1 both stayed valid: memory fills up, and a stolen id works for ever.",
    ),
    "jsessionid.title.restart": ("서버 재시작", "The server is restarted"),
    "jsessionid.story.restart": (
        "사용자가 로그인한 뒤 톰캣을 정상적으로 내렸다가 올렸습니다. 사용자가 /app/hello를 엽니다.",
        "A user has logged in. Tomcat is shut down properly and started again. The user opens /app/hello.",
    ),
    "jsessionid.lesson.restart": (
        "세션은 컨테이너의 메모리에 있습니다. 재시작하면 모두 사라지고(예전 톰캣은 정상 종료 때 SESSIONS.ser 파일에 저장해 두었지만, 10.1.60에서 재 보니 정상 종료에도 사라졌습니다), 브라우저만 예전 ID를 계속 보냅니다. 유지하려면 세션 저장소나 복제가 필요합니다.",
        "Sessions live in the container's memory. A restart loses them all (older Tomcats saved them to SESSIONS.ser on a clean stop; 10.1.60, as measured, did not); only the browser keeps sending the old id. To keep them you need a store or replication.",
    ),
    "jsessionid.title.renamed_cookie": ("이름을 바꾼 쿠키", "The cookie by another name"),
    "jsessionid.story.renamed_cookie": (
        '컨텍스트 설정에 sessionCookieName="SID"를 적었습니다. 브라우저가 /app/hello를 엽니다.',
        'The context is configured with sessionCookieName="SID". The browser opens /app/hello.',
    ),
    "jsessionid.lesson.renamed_cookie": (
        "이 쿠키를 발급하는 쪽은 앞단의 웹 서버가 아니라 서블릿 컨테이너(WAS)이고, JSESSIONID는 그 기본 이름일 뿐입니다. 컨테이너나 애플리케이션 설정으로 바꿀 수 있습니다.",
        "It is the servlet container that issues this cookie, not the web server in front, and JSESSIONID is only the default name. The container's or the application's configuration can change it.",
    ),
    "jsessionid.title.over_https": ("https로 접속하면", "Over https"),
    "jsessionid.story.over_https": (
        "같은 컨테이너, 같은 설정인데 이번에는 https://shop.test/app/hello를 엽니다.",
        "The same container as it comes, but this time https://shop.test/app/hello is opened.",
    ),
    "jsessionid.lesson.over_https": (
        "톰캣은 요청이 안전한 연결(isSecure)로 왔을 때만 Secure를 붙입니다. TLS를 앞단 프록시가 끝내면 톰캣은 http로 보므로, RemoteIpValve 같은 설정이 없으면 Secure가 빠집니다. SameSite는 그래도 없습니다.",
        "Tomcat adds Secure only when the request itself is secure. If a proxy in front ends the TLS, Tomcat sees http, and Secure is missing unless you configure it (RemoteIpValve). There is still no SameSite.",
    ),
    "jsessionid.title.no_absolute_limit": (
        "하루 제한, 20시간마다 방문",
        "A limit of a day, a visit every 20 hours",
    ),
    "jsessionid.story.no_absolute_limit": (
        "유휴 타임아웃이 24시간입니다. 책을 담은 사용자가 20시간마다 들러 일주일이 넘었습니다.",
        "The idle timeout is 24 hours. Somebody put a book into the cart and has come by every 20 hours for more than a week.",
    ),
    "jsessionid.lesson.no_absolute_limit": (
        "서블릿 표준과 톰캣에는 유휴 타임아웃뿐입니다. 절대 타임아웃이 필요하면 필터에서 getCreationTime()을 검사하도록 직접 구현해야 합니다. OWASP는 하루 종일 쓰는 사무용 서비스라면 절대 타임아웃으로 4~8시간을 예로 듭니다.",
        "The Servlet standard and Tomcat know only the idle timeout. For an absolute one you write a filter that checks getCreationTime(). OWASP's example for something used all day at work: 4 to 8 hours.",
    ),
    "jsessionid.title.cookies_off": ("쿠키를 끈 브라우저", "A browser without cookies"),
    "jsessionid.story.cookies_off": (
        "브라우저가 쿠키를 받지도 보내지도 않습니다. 책을 담고, 그 페이지의 링크를 눌러 /app/hello로 갑니다.",
        "The browser neither takes nor sends cookies. Somebody adds a book to the cart and follows the page's link to /app/hello.",
    ),
    "jsessionid.lesson.cookies_off": (
        "쿠키가 없으면 컨테이너는 encodeURL()이 만든 ;jsessionid= 링크로 세션을 찾습니다(URL 재작성). 대신 ID가 주소창, 로그, Referer에 남습니다.",
        "Without a cookie the container finds the session by ;jsessionid= in the links that encodeURL() wrote (URL rewriting). The price: the id shows up in the address bar, in logs and in Referer.",
    ),
    "jsessionid.title.static_page_between": ("중간에 정적 페이지", "A static page in between"),
    "jsessionid.story.static_page_between": (
        "쿠키를 끈 브라우저로 책을 담고, 링크를 눌러 정적 페이지 about.html을 거쳐 /app/hello로 갑니다.",
        "Without cookies, somebody adds a book, follows a link to the static page about.html, and from there goes on to /app/hello.",
    ),
    "jsessionid.lesson.static_page_between": (
        "URL 재작성은 모든 링크가 encodeURL()을 거쳐야 이어집니다. 정적 페이지의 링크에는 ID가 없어서 그곳을 지나면 세션을 잃습니다. 세션은 서버에 남아 있지만 찾을 열쇠가 없습니다.",
        "URL rewriting only works while every link goes through encodeURL(). The links of a static page have no id, so the session is lost there: it is still on the server, but nobody has its key.",
    ),
    "jsessionid.title.first_page_links": (
        "쿠키가 켜져 있는데 링크에 ID가?",
        "Cookies are on, and yet",
    ),
    "jsessionid.story.first_page_links": (
        "쿠키를 받는 보통 브라우저가 /app/hello를 처음 엽니다. 이 페이지의 링크는 encodeURL()로 만듭니다.",
        "An ordinary browser that takes cookies opens /app/hello for the first time. The page writes its links with encodeURL().",
    ),
    "jsessionid.lesson.first_page_links": (
        "첫 응답을 쓸 때 컨테이너는 브라우저가 쿠키를 받아 줄지 모릅니다. 그래서 Set-Cookie와 ;jsessionid= 링크를 둘 다 보냅니다. 쿠키가 돌아온 다음 페이지부터는 링크에 붙이지 않습니다.",
        "When it writes the first response, the container cannot know whether the browser takes cookies. So it sends both, Set-Cookie and links with ;jsessionid=. Once the cookie comes back, links stay clean.",
    ),
    "jsessionid.title.plain_page_renews": (
        "세션을 안 쓰는 페이지로도 연장될까",
        "Does a plain page keep it alive?",
    ),
    "jsessionid.story.plain_page_renews": (
        "제한은 3초입니다. 세션을 만들고 2초 뒤 정적 페이지를, 다시 2초 뒤 /app/hello를 엽니다. 정적 페이지는 getSession()을 부르지 않습니다.",
        "The limit is 3 s. A session is made; 2 s later a static page is opened, which does not call getSession(), and 2 s after that /app/hello.",
    ),
    "jsessionid.lesson.plain_page_renews": (
        "세션을 '만드는' 것은 getSession()이지만, '마지막 접근'은 그 ID를 실은 요청이 컨테이너에 오면 갱신됩니다. 톰캣 10.1.60에서 재 본 결과도 그렇습니다. 그래서 자동 새로고침 하나로도 세션은 계속 살아 있습니다.",
        "getSession() makes a session, but any request that carries its id renews 'last accessed'. Measured in Tomcat 10.1.60, it is so. A page that polls keeps the session alive for ever.",
    ),
    "jsessionid.title.browser_closed": ("브라우저를 닫으면", "The browser is closed"),
    "jsessionid.story.browser_closed": (
        "로그인한 사용자가 로그아웃하지 않고 브라우저를 닫습니다. 1초 뒤 새로 열어 /app/hello에 갑니다.",
        "A user who is logged in closes the browser without logging out, opens a new one, and goes to /app/hello.",
    ),
    "jsessionid.lesson.browser_closed": (
        "닫힌 것은 브라우저의 쿠키뿐입니다. HTTP에는 '나갔다'는 신호가 없어서 로그인된 예전 세션은 타임아웃까지 서버에 남고, 새 세션이 하나 더 생깁니다. 복사해 둔 ID는 여전히 통합니다.",
        "Only the cookie went. HTTP has no signal for 'I am gone', so the logged-in session stays on the server until its timeout, and a second one is made. A copy of the old id still works.",
    ),
    "jsessionid.title.root_context": (
        "ROOT 애플리케이션의 쿠키",
        "The cookie of the ROOT application",
    ),
    "jsessionid.story.root_context": (
        "컨텍스트 경로가 빈 ROOT 애플리케이션(/hello)에서 세션을 만든 뒤, /app/hello를 처음 엽니다.",
        "The browser gets a session at /hello, in the ROOT application whose context path is empty. Then it opens /app/hello for the first time.",
    ),
    "jsessionid.lesson.root_context": (
        "ROOT의 쿠키는 Path=/라서 같은 호스트의 모든 애플리케이션에 전송됩니다. 하지만 /app은 그 ID를 모르므로 새 세션을 만듭니다. ID가 갔다고 세션을 공유하는 것은 아닙니다.",
        "ROOT's cookie has Path=/, so it goes to every application of the host. But /app does not know that id and makes a session of its own: sending an id is not sharing a session.",
    ),
    "jsessionid.title.two_ids": ("JSESSIONID가 두 개", "Two cookies called JSESSIONID"),
    "jsessionid.story.two_ids": (
        "ROOT 애플리케이션에서 세션을 만들고, /app에서 책을 담습니다. 이제 /app/hello 요청에는 JSESSIONID가 두 개 실립니다.",
        "The browser has a session in the ROOT application, then adds a book in /app. Its next request to /app/hello carries two JSESSIONIDs.",
    ),
    "jsessionid.lesson.two_ids": (
        "이름이 같아도 Path가 다르면 다른 쿠키입니다. 더 긴 Path의 쿠키가 먼저 전송되고, 톰캣은 유효한 세션을 찾을 때까지 차례로 봅니다. 서버는 어느 것이 어느 Path인지 알 수 없습니다.",
        "Same name, other Path: two cookies. The one with the longer Path is sent first, and Tomcat tries them in order until one is valid. Nothing in the header tells which Path is whose.",
    ),
}
