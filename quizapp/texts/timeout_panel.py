"""What the panel of the demo of timeouts says beside the situations."""

from __future__ import annotations

from quizapp.texts.entry import Entry

ENTRIES: dict[str, Entry] = {
    "timeout_panel.idle": ("유휴", "Idle limit"),
    "timeout_panel.absolute": ("절대", "Abs. limit"),
    "timeout_panel.cookie": ("쿠키", "Cookie"),
    "timeout_panel.user": ("사용자", "User"),
    "timeout_panel.thief": ("공격자", "Thief"),
    "timeout_panel.clock": ("시계", "Clock"),
    "timeout_panel.limits": ("서버", "Server"),
    "timeout_panel.set_cookie": ("Set-Cookie", "Set-Cookie"),
    "timeout_panel.server": ("서버", "Server"),
    "timeout_panel.browser": ("브라우저", "Browser"),
    "timeout_panel.legend": (
        "◆ 로그인 ◇ 로그아웃 ● 통함 ✗ 거부·끝 [ ] 닫힘 █ 지남 ░ 남음",
        "◆ login ◇ logout ● let in ✗ refused, over [ ] closed █ past ░ left",
    ),
    "timeout_panel.limit.idle": ("유휴 {time}", "idle {time}"),
    "timeout_panel.limit.absolute": ("절대 {time}", "absolute {time}"),
    "timeout_panel.limit.sweep": ("{time}마다 청소", "swept every {time}"),
    "timeout_panel.no_max_age": ("Max-Age 없음", "no Max-Age"),
    "timeout_panel.renew.on": ("응답마다 다시 줌", "with every answer"),
    "timeout_panel.renew.off": ("로그인 때만 줌", "at the login only"),
    "timeout_panel.running": ("Space: 멈춤", "Space: pause"),
    "timeout_panel.paused": ("Space: 시작", "Space: start"),
    "timeout_panel.speed": ("1초에 {time}", "{time} a second"),
    "timeout_panel.slowed": (
        "1초에 {time}(공격자 요청 때문에 최대)",
        "{time} a second (the most with a thief)",
    ),
    "timeout_panel.now": ("{time}", "{time}"),
    "timeout_panel.valid": ("유효", "valid"),
    "timeout_panel.idle_left": ("유휴 {time} 남음", "idle {time} left"),
    "timeout_panel.absolute_left": ("절대 {time} 남음", "absolute {time} left"),
    "timeout_panel.no_session": ("세션 없음", "no session"),
    "timeout_panel.over": ("{when}에 끝남: {why}", "over at {when}: {why}"),
    "timeout_panel.held": ("아직 메모리에 있음", "still in memory"),
    "timeout_panel.freed": ("메모리에서 지워짐", "freed"),
    "timeout_panel.closed": ("닫힘", "closed"),
    "timeout_panel.no_cookie": ("쿠키 없음", "no cookie"),
    "timeout_panel.session_cookie": ("세션 쿠키(Max-Age 없음)", "session cookie (no Max-Age)"),
    "timeout_panel.cookie_left": ("쿠키 {time} 남음", "cookie for {time} more"),
    "timeout_panel.lost.expired": (
        "쿠키 없음: {when} 만료",
        "no cookie: expired at {when}",
    ),
    "timeout_panel.lost.closed": (
        "쿠키 없음: {when}에 닫힘",
        "no cookie: closed at {when}",
    ),
    "timeout_panel.lost.deleted": (
        "쿠키 없음: {when}에 삭제",
        "no cookie: deleted at {when}",
    ),
    "timeout_panel.lost.replaced": ("쿠키 바뀜: {when}", "cookie replaced at {when}"),
    "timeout_panel.lost.never": (
        "쿠키 없음: {when}에 저장되지 않음",
        "no cookie: not stored at {when}",
    ),
    "timeout_panel.no_thief": ("없음", "none"),
    "timeout_panel.let_in": ("{count}번 통함", "let in {count} times"),
    "timeout_panel.refused": ("{count}번 거부됨", "turned away {count} times"),
    "timeout_panel.gave_up": ("그만둠", "has given up"),
    "timeout_panel.field.idle": ("유휴", "Idle limit"),
    "timeout_panel.field.absolute": ("절대", "Absolute limit"),
    "timeout_panel.field.max_age": ("쿠키 Max-Age", "Cookie Max-Age"),
    "timeout_panel.field.renew": ("Set-Cookie", "Set-Cookie"),
    "timeout_panel.empty.idle": ("예: 30m, 1800", "30m or 1800"),
    "timeout_panel.empty.absolute": ("없음 (예: 8h)", "none, or such as 8h"),
    "timeout_panel.empty.max_age": ("없음: 세션 쿠키", "none: a session cookie"),
    "timeout_panel.hint": (
        "서버를 여는 중…",
        "The server is starting…",
    ),
    "timeout_panel.key.run": ("시계", "Clock"),
    "timeout_panel.key.faster": ("빠르게", "Faster"),
    "timeout_panel.key.slower": ("느리게", "Slower"),
    "timeout_panel.key.visit": ("요청", "Request"),
    "timeout_panel.key.apply": ("적용", "Apply"),
    "timeout_panel.key.close": ("닫기", "Close"),
    "timeout_panel.key.open": ("새로 켜기", "Open"),
    "timeout_panel.key.restore": ("이어서 열기", "Restore"),
    "timeout_panel.key.steal": ("공격자", "Thief"),
    "timeout_panel.key.http": ("http로 요청", "Request over http"),
    "timeout_panel.key.logout": ("로그아웃", "Log out"),
    "timeout_panel.key.login": ("로그인", "Log in"),
    "keys.about.SessionTimeoutScreen": (
        "시간 축 위에 서버 세션의 유휴·절대 타임아웃, 브라우저의 쿠키, 사용자와 공격자의 요청이 나란히 있습니다. "
        "f를 누르면 시계가 있는 자유 실행입니다: Space로 시계를 돌리고 멈추며, +와 -로 빠르기를, Enter로 요청을, "
        "w·b·r로 브라우저를 닫고 새로 켜고 이어서 엽니다. x는 1분마다 요청하는 공격자, l은 로그아웃, i는 로그인입니다. "
        "Tab으로 타임아웃을 고치면 바로 적용됩니다.",
        "Over time: the two limits of the server's session, the browser's cookie, the requests of user and thief. "
        "f is free play with a clock: Space runs and pauses it, + and - set its pace, Enter is a request, "
        "w, b and r close the browser, start it as usual, or where it left off. x is a thief who asks every minute, "
        "l logs out, i logs in. Tab goes to the limits; what is changed counts at once.",
    ),
}
