"""The prepared situations on timeouts: what they are called, what happens, what to keep."""

from __future__ import annotations

from quizapp.texts.entry import Entry

ENTRIES: dict[str, Entry] = {
    "session_timeout.title.idle_slides": ("계속 쓰는 사람", "Somebody who keeps clicking"),
    "session_timeout.story.idle_slides": (
        "유휴 타임아웃은 30분입니다. 로그인하고 20분 뒤에 한 번, 45분 뒤에 또 한 번 페이지를 엽니다.",
        "The idle timeout is 30 minutes. After the login, somebody opens a page at 20 minutes and another at 45.",
    ),
    "session_timeout.lesson.idle_slides": (
        "유휴 타임아웃은 로그인한 시각이 아니라 마지막 요청부터 잽니다. 요청이 올 때마다 30분을 처음부터 다시 세므로, 계속 쓰는 사람은 끊기지 않습니다.",
        "An idle timeout counts from the last request, not from the login. Each request starts the 30 minutes over, so whoever keeps clicking stays in.",
    ),
    "session_timeout.title.idle_silence": ("35분 자리를 비우면", "Away for 35 minutes"),
    "session_timeout.story.idle_silence": (
        "유휴 타임아웃은 30분이고 쿠키에는 Max-Age가 없습니다. 5분에 페이지를 열고, 브라우저를 켜 둔 채 자리를 비웠다가 40분에 다시 엽니다.",
        "The idle timeout is 30 minutes; the cookie has no Max-Age. Somebody opens a page at 5 minutes, leaves with the browser open, and opens another at 40.",
    ),
    "session_timeout.lesson.idle_silence": (
        "쿠키의 수명과 서버 세션의 수명은 별개입니다. 브라우저는 세션이 끝난 줄 모르고 쿠키를 그대로 보내고, 서버는 그 세션 ID를 모른다고 답합니다. 톰캣의 기본값은 30분이며 web.xml은 분, setMaxInactiveInterval은 초 단위입니다. OWASP가 권하는 유휴 타임아웃은 중요한 서비스는 2~5분, 위험이 낮은 서비스는 15~30분입니다.",
        "The cookie's life and the session's life are two things. The browser does not know that the session is over and sends the cookie; the server no longer knows the id. Tomcat's default is 30 minutes: web.xml counts minutes, setMaxInactiveInterval seconds. OWASP's idle ranges: 2 to 5 minutes where much is at stake, 15 to 30 where little is.",
    ),
    "session_timeout.title.browser_closed": ("브라우저를 닫으면", "The browser is closed"),
    "session_timeout.story.browser_closed": (
        "유휴 타임아웃은 30분입니다. 로그인하고 5분 뒤에 브라우저를 닫습니다. 10분에 서버를 들여다봅니다.",
        "The idle timeout is 30 minutes. The browser is closed 5 minutes after the login. At 10 minutes we look into the server.",
    ),
    "session_timeout.lesson.browser_closed": (
        "HTTP에는 ‘클라이언트가 떠났다’는 신호가 없습니다. 브라우저를 닫아도 서버로 가는 요청은 하나도 없으니, 세션은 타임아웃이나 invalidate()까지 살아 있습니다.",
        "HTTP has no signal for a client that has gone. Closing the browser sends nothing, so the session lives until its timeout or invalidate().",
    ),
    "session_timeout.title.reopened": ("닫았다가 새로 켜면", "Closed and started again"),
    "session_timeout.story.reopened": (
        "Max-Age가 없는 쿠키입니다. 5분에 브라우저를 닫고 10분에 새로 켠 다음, 11분에 다시 접속합니다.",
        "The cookie has no Max-Age. The browser is closed at 5 minutes and started as usual at 10; the page is opened again at 11.",
    ),
    "session_timeout.lesson.reopened": (
        "사라진 것은 브라우저의 세션 쿠키뿐입니다. 서버는 닫힌 줄 모르므로 그때 자원을 회수하지 못하고, 쓸 사람이 없어진 세션이 타임아웃까지 메모리에 남습니다.",
        "Only the browser's session cookie went. The server never learns of the close, so it frees nothing: a session that nobody can use stays in memory until its timeout.",
    ),
    "session_timeout.title.restored": ("이어서 열면", "Continue where you left off"),
    "session_timeout.story.restored": (
        "Max-Age가 없는 쿠키입니다. 5분에 브라우저를 닫고, 10분에 ‘이어서 열기’로 켠 다음, 11분에 다시 접속합니다.",
        "The cookie has no Max-Age. The browser is closed at 5 minutes and started at 10 with “Continue where you left off”; the page is opened again at 11.",
    ),
    "session_timeout.lesson.restored": (
        "세션 쿠키가 언제 끝나는지는 브라우저가 정합니다. Chromium은 이어서 열 때나 강제 종료 뒤에 세션 쿠키를 되살려 보냅니다(실측). 닫았다고 로그아웃되었다고 믿으면 안 됩니다.",
        "When a session cookie ends is up to the browser. Chromium brings it back and sends it after a restore or a crash (measured). A closed browser is no logout.",
    ),
    "session_timeout.title.closed_and_copied": ("닫기 전에 복사된 쿠키", "Copied before the close"),
    "session_timeout.story.closed_and_copied": (
        "공용 PC입니다. 5분에 공격자가 쿠키를 복사해 1분마다 요청하기 시작하고, 6분에 사용자가 브라우저를 닫고 떠납니다. 유휴 타임아웃은 10분입니다. 30분에는?",
        "A shared PC. At 5 minutes a thief copies the cookie and sends a request every minute; at 6 the user closes the browser and leaves. The idle timeout is 10 minutes. And at 30 minutes?",
    ),
    "session_timeout.lesson.closed_and_copied": (
        "브라우저를 닫는 것은 로그아웃이 아닙니다. 아무도 사용자를 로그아웃시키지 않으므로 복사된 세션 ID는 계속 통합니다. 공용 PC에서는 반드시 로그아웃을 눌러 서버가 invalidate()하게 해야 합니다.",
        "Closing is not logging out. Nobody logs the user out, so a copied id keeps working. On a shared PC press log out, and let the server call invalidate().",
    ),
    "session_timeout.title.logged_out": ("로그아웃하면", "Logged out"),
    "session_timeout.story.logged_out": (
        "5분에 공격자가 쿠키를 복사해 1분마다 요청합니다. 10분에 사용자가 로그아웃합니다. 15분에는 어떻게 되어 있을까요?",
        "At 5 minutes a thief copies the cookie and sends a request every minute. The user logs out at 10. How are things at 15?",
    ),
    "session_timeout.lesson.logged_out": (
        "로그아웃은 서버가 invalidate()로 세션을 없애는 일입니다. 그래야 복사된 세션 ID까지 그 자리에서 쓸모없어집니다. 쿠키만 지우면 공격자의 사본은 그대로 통합니다.",
        "A logout is the server dropping the session with invalidate(). That makes every copy of the id worthless at once; deleting only the cookie would leave the thief's copy working.",
    ),
    "session_timeout.title.sending_renews_nothing": (
        "보내기만 하는 쿠키",
        "A cookie that is only sent",
    ),
    "session_timeout.story.sending_renews_nothing": (
        "로그인 응답의 쿠키는 Max-Age가 20분이고 유휴 타임아웃은 30분입니다. 8, 16, 19분에 접속해 쿠키를 보내고, 21분에 다시 접속합니다.",
        "The login sets a cookie with a Max-Age of 20 minutes; the idle timeout is 30. Requests at 8, 16 and 19 minutes send it. Then comes one at 21.",
    ),
    "session_timeout.lesson.sending_renews_nothing": (
        "쿠키를 보내는 것만으로는 Max-Age가 갱신되지 않습니다. 발급한 때부터 20분이 지나면 사라집니다. 늘리려면 서버가 Set-Cookie를 다시 보내야 합니다.",
        "Sending a cookie renews nothing: it goes 20 minutes after it was set. To prolong it, the server has to send Set-Cookie again.",
    ),
    "session_timeout.title.set_cookie_renews": (
        "매번 다시 주는 쿠키",
        "Set again with every answer",
    ),
    "session_timeout.story.set_cookie_renews": (
        "서버가 응답할 때마다 Max-Age 20분짜리 Set-Cookie를 다시 보냅니다. 유휴 타임아웃은 30분입니다. 8분과 16분에 접속하고 35분에 다시 접속합니다.",
        "The server sends Set-Cookie with a Max-Age of 20 minutes in every answer; the idle timeout is 30. Requests come at 8 and 16 minutes, and then at 35.",
    ),
    "session_timeout.lesson.set_cookie_renews": (
        "16분의 응답이 쿠키를 다시 주었으므로 36분까지 남아 있습니다. 슬라이딩 쿠키는 브라우저가 아니라 서버가 Set-Cookie로 만드는 것입니다.",
        "The answer at 16 minutes set the cookie anew, so it lasts until 36. A sliding cookie is made by the server's Set-Cookie, not by the browser.",
    ),
    "session_timeout.title.over_http": ("http로 열면", "Opened over http"),
    "session_timeout.story.over_http": (
        "쿠키의 Max-Age는 1시간이고 Secure가 붙어 있으며, 유휴 타임아웃은 30분입니다. 5분에 https로 접속하고, 10분에 오래된 링크를 눌러 같은 페이지를 http로 엽니다.",
        "The cookie has a Max-Age of one hour, and Secure; the idle timeout is 30 minutes. A request comes at 5 minutes over https. At 10 an old link opens the same page over http.",
    ),
    "session_timeout.lesson.over_http": (
        "만료되지 않은 쿠키라고 요청마다 함께 가는 것은 아닙니다. Domain, Path, Secure, SameSite가 모두 맞는 요청에만 실립니다. 서버는 모르는 사람이라고 답하지만 세션은 그대로 살아 있으니, https로 다시 열면 로그인되어 있습니다.",
        "A cookie that has not expired does not go along with every request: only with those that Domain, Path, Secure and SameSite all allow. The server answers a stranger, while the session lives on: over https the same user is logged in.",
    ),
    "session_timeout.title.cookie_outlives_session": (
        "세션보다 오래 사는 쿠키",
        "A cookie that outlives the session",
    ),
    "session_timeout.story.cookie_outlives_session": (
        "쿠키의 Max-Age는 하루, 서버의 유휴 타임아웃은 30분입니다. 10분에 접속하고 2시간 뒤에 다시 접속합니다.",
        "The cookie has a Max-Age of one day, the server an idle timeout of 30 minutes. Requests come at 10 minutes and at two hours.",
    ),
    "session_timeout.lesson.cookie_outlives_session": (
        "Max-Age를 길게 해도 서버 세션은 늘어나지 않습니다. 쿠키는 오지만 서버는 ‘유효한 세션 없음’이라고 답합니다. 로그인이 얼마나 가는지는 서버의 타임아웃이 정합니다.",
        "A long Max-Age does not prolong the session: the cookie comes, and the server answers “no session”. How long a login lasts is for the server's timeout to say.",
    ),
    "session_timeout.title.misspelt_attribute": ("set-max-age라고 쓰면", "set-max-age"),
    "session_timeout.story.misspelt_attribute": (
        "개발자가 하루 동안 유지하려고 Set-Cookie에 set-max-age=86400이라고 적었습니다. 5분에 브라우저를 닫고 10분에 새로 켠 다음 11분에 접속합니다.",
        "To keep it for a day, a developer wrote set-max-age=86400 into Set-Cookie. The browser is closed at 5 minutes, started as usual at 10, and the page opened at 11.",
    ),
    "session_timeout.lesson.misspelt_attribute": (
        "set-max-age라는 속성은 없습니다. 모르는 속성은 오류 없이 무시되고, 수명이 없는 쿠키는 세션 쿠키가 됩니다. 바른 이름은 Max-Age입니다.",
        "There is no attribute set-max-age. Unknown attributes are ignored without a word, and a cookie without a lifetime is a session cookie. The name is Max-Age.",
    ),
    "session_timeout.title.thief_idle_only": ("쉬지 않는 공격자", "A thief who never rests"),
    "session_timeout.story.thief_idle_only": (
        "유휴 타임아웃 10분만 있고 절대 타임아웃은 없습니다. 5분에 공격자가 쿠키를 복사해 1분마다 요청하고, 6분에 사용자는 브라우저를 닫습니다. 45분에는?",
        "There is an idle timeout of 10 minutes and no absolute limit. At 5 minutes a thief copies the cookie and sends a request every minute; at 6 the user closes the browser. And at 45 minutes?",
    ),
    "session_timeout.lesson.thief_idle_only": (
        "유휴 타임아웃은 가만히 있는 세션만 끝냅니다. 공격자의 요청도 ‘마지막 요청’이므로 1분마다 요청하면 끝없이 살아 있습니다. 절대 타임아웃(또는 재인증)이 있어야 피해가 끝납니다.",
        "An idle timeout only ends sessions at rest. The thief's request counts as the last one too, so one a minute keeps the session alive without end. Only an absolute limit, or a new login, bounds the damage.",
    ),
    "session_timeout.title.absolute_limit": (
        "절대 타임아웃 1시간",
        "An absolute limit of one hour",
    ),
    "session_timeout.story.absolute_limit": (
        "유휴 타임아웃 30분에 절대 타임아웃 1시간이 더해져 있습니다. 20, 40, 59분에 접속하고 61분에 다시 접속합니다.",
        "Besides the idle timeout of 30 minutes there is an absolute limit of one hour. Requests come at 20, 40 and 59 minutes, and then at 61.",
    ),
    "session_timeout.lesson.absolute_limit": (
        "절대 타임아웃은 세션을 만든 시각부터 재고, 요청해도 늘어나지 않습니다. 서블릿 표준에는 유휴 타임아웃만 있으므로 필터에서 getCreationTime()을 비교하는 식으로 직접 구현합니다. OWASP는 하루 종일 쓰는 사무용 서비스라면 4~8시간을 예로 듭니다.",
        "The absolute limit counts from the creation and no request moves it. The Servlet standard has only the idle timeout: compare getCreationTime() in a filter of your own. OWASP's example for something used all day at work: 4 to 8 hours.",
    ),
    "session_timeout.title.thief_absolute": (
        "공격자와 절대 타임아웃",
        "The thief and the absolute limit",
    ),
    "session_timeout.story.thief_absolute": (
        "유휴 10분에 절대 타임아웃 30분입니다. 5분에 공격자가 쿠키를 복사해 1분마다 요청하고, 6분에 사용자는 브라우저를 닫습니다. 40분에는?",
        "Idle 10 minutes, absolute 30. At 5 minutes a thief copies the cookie and sends a request every minute; at 6 the user closes the browser. And at 40 minutes?",
    ),
    "session_timeout.lesson.thief_absolute": (
        "30분이 되는 순간 공격자의 요청도 거부됩니다. 요청은 마지막 접근 시각만 옮길 뿐 생성 시각은 옮기지 못하기 때문입니다. 절대 타임아웃은 훔친 세션 ID를 쓸 수 있는 시간을 제한합니다.",
        "At 30 minutes even the thief is turned away: a request moves the time of the last access, never the time of creation. An absolute limit bounds how long a stolen id is worth anything.",
    ),
    "session_timeout.title.max_age_runs_out": ("Max-Age가 끝나면", "Max-Age runs out"),
    "session_timeout.story.max_age_runs_out": (
        "쿠키의 Max-Age는 10분, 유휴 타임아웃은 30분입니다. 5분에 공격자가 쿠키를 복사해 1분마다 요청합니다. 15분에 사용자가 접속합니다.",
        "The cookie's Max-Age is 10 minutes, the idle timeout 30. At 5 minutes a thief copies the cookie and sends a request every minute. The user comes back at 15.",
    ),
    "session_timeout.lesson.max_age_runs_out": (
        "Max-Age는 브라우저에 있는 사본만 지웁니다. 서버 세션은 그대로이고 공격자는 Max-Age를 지키지 않습니다. 만료는 서버에서 마지막 접근과 생성 시각으로 강제해야 합니다.",
        "Max-Age only deletes the browser's copy. The session stays, and a thief does not heed Max-Age. Expiry has to be enforced on the server, by last access and creation.",
    ),
    "session_timeout.title.invalid_not_swept": (
        "무효지만 아직 메모리에",
        "Invalid, and still in memory",
    ),
    "session_timeout.story.invalid_not_swept": (
        "유휴 타임아웃은 30분이고, 서버는 20분마다 만료된 세션을 청소합니다. 마지막 요청은 5분입니다. 37분에 서버의 메모리를 들여다봅니다.",
        "The idle timeout is 30 minutes, and the server sweeps out what has expired every 20. The last request came at 5 minutes. At 37 we look into its memory.",
    ),
    "session_timeout.lesson.invalid_not_swept": (
        "만료와 삭제는 다릅니다. 세션은 35분에 바로 무효가 되지만(접근할 때 확인) 메모리는 다음 청소인 40분에야 비워집니다. 톰캣은 기본으로 60초마다 청소합니다(10초 x 6).",
        "Expired is not deleted. The session is invalid at 35 minutes at once (checked on access); its memory is freed by the next sweep, at 40. Tomcat sweeps every 60 seconds by default (6 times 10).",
    ),
    "session_timeout.title.renewed_past_absolute": (
        "쿠키는 갱신되는데",
        "The cookie is renewed, but",
    ),
    "session_timeout.story.renewed_past_absolute": (
        "응답마다 Max-Age 20분짜리 쿠키를 다시 주는 서버이고, 유휴 30분에 절대 타임아웃 1시간입니다. 15, 30, 45, 59분에 접속하고 65분에 다시 접속합니다.",
        "The server sets the cookie anew in every answer, for 20 minutes; idle is 30 minutes, absolute one hour. Requests come at 15, 30, 45 and 59 minutes, and then at 65.",
    ),
    "session_timeout.lesson.renewed_past_absolute": (
        "59분의 응답이 쿠키를 79분까지 늘렸지만 세션은 60분에 끝났습니다. 쿠키를 갱신해도 서버의 절대 타임아웃은 움직이지 않습니다. 둘은 서로 모르는 두 개의 시계입니다.",
        "The answer at 59 minutes prolonged the cookie to 79, but the session ended at 60. Renewing a cookie does not move the server's absolute limit: two clocks that know nothing of each other.",
    ),
    "session_timeout.title.zero_means_never": ("타임아웃 0", "A timeout of 0"),
    "session_timeout.story.zero_means_never": (
        "‘바로 만료’를 기대하고 session-timeout을 0으로 설정했습니다. 쿠키의 Max-Age는 400일입니다. 5분에 브라우저를 닫고 30일 뒤에 새로 켜서 접속합니다.",
        "Hoping for “expires at once”, somebody set session-timeout to 0. The cookie's Max-Age is 400 days. The browser is closed at 5 minutes and started as usual 30 days later; the page is opened.",
    ),
    "session_timeout.lesson.zero_means_never": (
        "서블릿에서 0 이하는 ‘바로’가 아니라 ‘영원히’입니다(톰캣 실측: 0과 -1 모두 만료되지 않음). 이런 세션은 메모리에 쌓이기만 하고 훔친 세션 ID는 영원히 통합니다.",
        "In Servlet, 0 or less does not mean at once but never (measured on Tomcat: 0 and -1 never expire). Such sessions pile up in memory, and a stolen id works for ever.",
    ),
    "session_timeout.title.ten_years": ("Max-Age 10년", "A Max-Age of ten years"),
    "session_timeout.story.ten_years": (
        "만료 없는 세션에 Max-Age가 10년인 쿠키입니다. 5분에 접속하고, 401일 뒤에 다시 접속합니다.",
        "A session that never expires, with a cookie whose Max-Age is ten years. Requests come at 5 minutes and after 401 days.",
    ),
    "session_timeout.lesson.ten_years": (
        "브라우저는 수명을 400일(34,560,000초)로 자릅니다. Max-Age는 상한일 뿐 보장이 아닙니다. 그동안 쓰이지 않은 서버 세션은 쓰레기로 남아 있습니다.",
        "Browsers cut lifetimes to 400 days (34,560,000 seconds): Max-Age is an upper bound, not a promise. The session that nobody can reach any more stays on the server as garbage.",
    ),
}
