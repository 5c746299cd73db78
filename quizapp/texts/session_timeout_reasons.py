"""Why a cookie was there or not, and why a session was valid or not."""

from __future__ import annotations

from quizapp.texts.entry import Entry

ENTRIES: dict[str, Entry] = {
    "session_timeout.why.login": (
        "새 세션 ID로 세션을 만들고 Set-Cookie로 보냅니다. 지금부터 두 시계가 따로 갑니다: 서버의 세션과 브라우저의 쿠키.",
        "A session under a new id, sent in Set-Cookie. Two clocks start now: the session's on the server, the cookie's in the browser.",
    ),
    "session_timeout.why.logout": (
        "서버가 invalidate()로 세션을 없앴습니다. 그 세션 ID의 사본은 모두 쓸모없어집니다.",
        "The server dropped the session with invalidate(): every copy of its id is worthless now.",
    ),
    "session_timeout.why.sent": (
        "쿠키가 브라우저에 있고 만료되지 않았습니다. 브라우저는 서버의 세션이 어떤지 모릅니다.",
        "The cookie is in the browser and has not expired. The browser knows nothing of the server's session.",
    ),
    "session_timeout.why.no_login": (
        "아직 로그인하지 않아 보낼 쿠키가 없습니다.",
        "Nobody has logged in yet, so there is no cookie to send.",
    ),
    "session_timeout.loss.expired": (
        "Max-Age가 지나 브라우저가 쿠키를 지웠습니다. 그동안 보낸 것은 수명을 늘리지 않습니다.",
        "Its Max-Age is over, so the browser deleted the cookie. Having sent it prolonged nothing.",
    ),
    "session_timeout.loss.closed": (
        "수명이 적히지 않은 세션 쿠키라서 브라우저를 새로 켤 때 없어졌습니다.",
        "A session cookie, without a lifetime: it was gone when the browser started anew.",
    ),
    "session_timeout.loss.deleted": (
        "서버가 Max-Age=0으로 쿠키를 지우게 했습니다.",
        "The server had the cookie deleted, with Max-Age=0.",
    ),
    "session_timeout.loss.replaced": (
        "같은 이름의 새 쿠키로 바뀌었습니다.",
        "Another cookie came under its name.",
    ),
    "session_timeout.loss.never": (
        "0 이하의 Max-Age는 ‘지금 지우라’는 뜻이라서 쿠키가 저장되지 않았습니다.",
        "A Max-Age of 0 or less means “delete now”, so the cookie was never stored.",
    ),
    "session_timeout.why.let_in": (
        "직전 요청 후 {idle} 만입니다(유휴 타임아웃: {limit}). 이 요청으로 유휴 시간이 초기화됩니다.",
        "{idle} since the request before (idle limit: {limit}). The idle time starts over with this one.",
    ),
    "session_timeout.why.let_in_both": (
        "직전 요청 후 {idle} 만이고(유휴 타임아웃: {limit}), 로그인한 지 {age} 되었습니다(절대 타임아웃: {absolute}). 요청해도 유휴 시간만 초기화됩니다.",
        "{idle} since the request before (idle limit: {limit}), {age} since the login (absolute limit: {absolute}). A request restarts the idle time only.",
    ),
    "session_timeout.why.unknown_id": (
        "서버가 준 적이 없는 세션 ID입니다.",
        "The server never gave out this id.",
    ),
    "session_timeout.over.IdleTimeout": (
        "유휴 타임아웃으로 {when}에 끝난 세션입니다. 마지막 요청부터 재고, 접근할 때 확인합니다.",
        "The session ended at {when} by its idle timeout, which counts from the last request and is checked on access.",
    ),
    "session_timeout.over.AbsoluteTimeout": (
        "절대 타임아웃으로 {when}에 끝난 세션입니다. 만든 시각부터 재므로 요청해도 늘어나지 않습니다.",
        "The session ended at {when} by its absolute limit, which counts from its creation: no request moves it.",
    ),
    "session_timeout.over.Invalidated": (
        "{when}의 로그아웃으로 서버가 없앤 세션입니다.",
        "The server dropped the session at {when}, at the logout.",
    ),
    "session_timeout.why.session_cookie": (
        "수명이 없으니 ‘브라우저 세션이 끝날 때까지’입니다. 그것이 언제인지는 브라우저가 정합니다.",
        "Without a lifetime it stays until the browser's session is over, and the browser says when that is.",
    ),
    "session_timeout.why.max_age": (
        "Max-Age는 지금부터 잽니다. 새 Set-Cookie를 받아야 수명이 다시 시작됩니다.",
        "Max-Age counts from now. Only another Set-Cookie starts it over.",
    ),
    "session_timeout.why.closed": (
        "HTTP에는 클라이언트가 떠났다는 신호가 없습니다. 서버의 세션은 그대로입니다.",
        "HTTP has no signal that a client has gone. The session on the server stays as it is.",
    ),
    "session_timeout.why.open": (
        "새로 켠 브라우저는 세션 쿠키 없이 시작합니다. Max-Age가 남은 쿠키는 그대로입니다.",
        "A browser that starts as usual begins without session cookies. Those with Max-Age are still there.",
    ),
    "session_timeout.why.restore": (
        "이어서 열면 브라우저의 세션이 끝나지 않은 셈이라 세션 쿠키도 돌아옵니다(Chromium 실측).",
        "Continuing means that the browser's session never ended, so its session cookies are back (measured in Chromium).",
    ),
    "session_timeout.why.swept": (
        "백그라운드 청소가 무효인 세션을 지웁니다. 무효가 된 것은 그 전입니다.",
        "The background sweep frees what is invalid. It became invalid before that.",
    ),
    "session_timeout.why.steal": (
        "세션 ID는 소지자(bearer) 토큰입니다. 서버는 누가 보냈는지 구별하지 못합니다.",
        "The id is a bearer credential: the server cannot tell who sends it.",
    ),
    "session_timeout.why.valid": (
        "마지막 요청 시각은 {last}이며, 아직 어느 한도에도 이르지 않았습니다.",
        "The last request came at {last}, and no limit is reached.",
    ),
    "session_timeout.why.held": (
        "유효한 세션은 메모리에 남습니다. 브라우저가 어떻게 되었는지는 상관없습니다.",
        "A valid session stays in memory, whatever became of the browser.",
    ),
    "session_timeout.why.garbage": (
        "이미 무효지만 아직 청소되지 않아 메모리를 차지합니다.",
        "It is invalid already, but no sweep has come yet: it still takes memory.",
    ),
    "session_timeout.why.dropped": (
        "invalidate()는 그 자리에서 메모리까지 비웁니다.",
        "invalidate() frees the memory at once.",
    ),
    "session_timeout.why.freed": (
        "{when}에 메모리에서 지워졌습니다.",
        "Its memory was freed at {when}.",
    ),
    "session_timeout.why.no_thief": ("공격자가 없습니다.", "There is no thief."),
    "session_timeout.why.thief_in": (
        "공격자의 요청도 ‘마지막 요청’이 되어 유휴 시간을 초기화합니다. 아직 절대 타임아웃에 이르지 않았거나 절대 타임아웃이 없습니다.",
        "The thief's request counts as the last one and restarts the idle time. No absolute limit is reached, or there is none.",
    ),
    "session_timeout.remark.idle_never": (
        "유휴 {seconds}: 서블릿에서 0 이하는 ‘만료 없음’입니다.",
        "Idle {seconds}: in Servlet, 0 or less means never.",
    ),
    "session_timeout.remark.absolute_never": (
        "절대 {seconds}: 0 이하는 ‘절대 타임아웃 없음’으로 봅니다.",
        "Absolute {seconds}: 0 or less means that there is no absolute limit.",
    ),
    "session_timeout.remark.idle_beyond_absolute": (
        "유휴가 절대보다 깁니다. 유휴 타임아웃에 이르기 전에 절대 타임아웃으로 끝납니다.",
        "Idle is longer than absolute: the absolute limit always comes first.",
    ),
    "session_timeout.remark.deletes": (
        "Max-Age={seconds}: 0 이하는 ‘지금 지우라’는 뜻이라 쿠키가 저장되지 않습니다.",
        "Max-Age={seconds}: 0 or less means “delete now”, so nothing is stored.",
    ),
    "session_timeout.remark.capped": (
        "Max-Age {asked}: 브라우저는 400일(34560000초)로 자릅니다.",
        "Max-Age {asked}: browsers cut it to 400 days (34560000 s).",
    ),
    "session_timeout.remark.misspelt": (
        "{attribute}: 그런 속성은 없어서 무시되고, 쿠키는 세션 쿠키가 됩니다.",
        "{attribute}: no such attribute. It is ignored, so this is a session cookie.",
    ),
    "session_timeout.remark.cookie_outlives": (
        "쿠키가 유휴 시간보다 오래 갑니다. 쿠키는 오는데 세션은 없는 때가 생깁니다.",
        "The cookie outlasts the idle time: it may come when there is no session any more.",
    ),
    "session_timeout.remark.session_outlives": (
        "쿠키가 세션보다 먼저 끝납니다. 서버에는 아무도 못 쓰는 세션이 남습니다.",
        "The cookie ends before the session: a session that nobody can use stays on the server.",
    ),
}
