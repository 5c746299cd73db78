"""What the demo of timeouts says: its asks, its steps, and what cannot be done."""

from __future__ import annotations

from quizapp.texts.entry import Entry

ENTRIES: dict[str, Entry] = {
    "demos.name.session_timeout": ("세션 타임아웃", "Session timeouts"),
    "demos.about.session_timeout": (
        "시간을 빨리 돌려 보며 서버의 세션과 브라우저의 쿠키가 각각 언제 끝나는지 봅니다. 브라우저를 닫고, 공격자를 부르고, 절대 타임아웃을 걸어 보세요.",
        "Run time fast and see when the server's session ends, and when the browser's cookie. Close the browser, call a thief, set an absolute limit.",
    ),
    "demos.lane.thief": ("공격자", "thief"),
    "session_timeout.ask.logged_in": (
        "마지막 접속 때 서버가 여전히 로그인한 사용자로 인식할까요?",
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
        "끝에 공격자의 요청이 아직 통할까요?",
        "In the end, does the thief still get in?",
    ),
    "session_timeout.ask.reason": (
        "마지막 접속의 결과는 무엇이 정할까요?",
        "What decides how the last request turns out?",
    ),
    "demos.choice.recognised": ("세션이 유효함", "the session is valid"),
    "demos.choice.NoCookie": ("쿠키가 없음", "there is no cookie"),
    "demos.choice.IdleTimeout": ("유휴 타임아웃", "idle timeout"),
    "demos.choice.AbsoluteTimeout": ("절대 타임아웃", "absolute limit"),
    "demos.choice.Invalidated": ("무효화(invalidate)", "invalidated"),
    "session_timeout.clock": ("{days}일 {time}", "{days}d {time}"),
    "session_timeout.length.days": ("{count}일", "{count} d"),
    "session_timeout.length.hours": ("{count}시간", "{count} h"),
    "session_timeout.length.minutes": ("{count}분", "{count} min"),
    "session_timeout.length.seconds": ("{count}초", "{count} s"),
    "session_timeout.length.both": ("{first} {second}", "{first} {second}"),
    "session_timeout.length.never": ("없음", "never"),
    "session_timeout.step.login": ("{time} 로그인합니다.", "{time} Logs in."),
    "session_timeout.step.visit": (
        "{time} 계정 페이지를 엽니다.",
        "{time} Opens the account page.",
    ),
    "session_timeout.step.http": (
        "{time} 계정 페이지를 http로 엽니다.",
        "{time} Opens the account page over http.",
    ),
    "session_timeout.step.logout": ("{time} 로그아웃합니다.", "{time} Logs out."),
    "session_timeout.step.login_answer": (
        "{time} 세션을 만들고 쿠키를 줍니다.",
        "{time} Makes a session and sets the cookie.",
    ),
    "session_timeout.step.logout_answer": (
        "{time} 세션을 없애고 쿠키도 지우게 합니다.",
        "{time} Drops the session and has the cookie deleted.",
    ),
    "session_timeout.step.let_in": (
        "{time} {status}: 로그인한 사용자로 인식합니다.",
        "{time} {status}: knows who it is.",
    ),
    "session_timeout.step.turned_away": (
        "{time} {status}: 유효한 세션이 없어 로그인 화면으로 보냅니다.",
        "{time} {status}: no valid session; on to the login page.",
    ),
    "session_timeout.step.no_cookie": (
        "{time} {status}: 세션 쿠키가 오지 않아 로그인 화면으로 보냅니다.",
        "{time} {status}: no session cookie came; on to the login page.",
    ),
    "session_timeout.step.stored": (
        "{time} 세션 쿠키로 저장합니다.",
        "{time} Stores it as a session cookie.",
    ),
    "session_timeout.step.stored_until": (
        "{time} 쿠키를 {length} 동안 저장합니다.",
        "{time} Stores the cookie for {length}.",
    ),
    "session_timeout.step.deleted": ("{time} 쿠키를 지웁니다.", "{time} Deletes the cookie."),
    "session_timeout.step.remark": (
        "{time} {attribute}: 적힌 대로 받아들이지 않습니다.",
        "{time} {attribute}: not taken as it is written.",
    ),
    "session_timeout.step.close": (
        "{time} 브라우저를 닫습니다. 서버로는 아무것도 가지 않습니다.",
        "{time} The browser is closed. Nothing goes to the server.",
    ),
    "session_timeout.step.open": (
        "{time} 브라우저를 새로 켭니다.",
        "{time} The browser is started as usual.",
    ),
    "session_timeout.step.restore": (
        "{time} 브라우저를 이어서 엽니다.",
        "{time} The browser continues where it left off.",
    ),
    "session_timeout.step.lost": (
        "{time} 세션 쿠키는 없어졌습니다.",
        "{time} The session cookie is gone.",
    ),
    "session_timeout.step.expired": (
        "{time} Max-Age가 끝나 쿠키가 사라집니다.",
        "{time} Max-Age runs out: the cookie is gone.",
    ),
    "session_timeout.step.invalid": (
        "{time} 이제부터 세션은 무효입니다.",
        "{time} From now on the session is invalid.",
    ),
    "session_timeout.step.swept": (
        "{time} 청소: 세션 {count}개의 메모리를 비웁니다.",
        "{time} Sweep: frees the memory of expired sessions ({count}).",
    ),
    "session_timeout.step.steal": (
        "{time} 공격자가 쿠키를 복사합니다.",
        "{time} A thief copies the cookie.",
    ),
    "session_timeout.step.gave_up": (
        "{time} 공격자가 그만둡니다.",
        "{time} The thief gives up.",
    ),
    "session_timeout.step.poll": (
        "{time} 훔친 세션 ID로 요청합니다.",
        "{time} A request with the stolen id.",
    ),
    "session_timeout.step.polled_on": (
        "{time}까지 1분마다 {count}번 더: 모두 통합니다.",
        "Until {time}, every minute, {count} more: all let in.",
    ),
    "session_timeout.step.polled_in_vain": (
        "{time}까지 1분마다 {count}번 더: 모두 거부됩니다.",
        "Until {time}, every minute, {count} more: all turned away.",
    ),
    "session_timeout.step.look": (
        "{time} 서버 메모리에 있는 세션입니다.",
        "{time} The sessions in the server's memory.",
    ),
    "session_timeout.step.look_empty": (
        "{time} 서버 메모리에 남은 세션이 없습니다.",
        "{time} No session is left in the server's memory.",
    ),
    "session_timeout.step.setting": (
        "{time} 서버 설정을 바꿉니다: {setting}",
        "{time} Changes a setting of the server: {setting}",
    ),
    "session_timeout.setting.idle": ("유휴 타임아웃 {time}", "idle timeout {time}"),
    "session_timeout.setting.absolute": ("절대 타임아웃 {time}", "absolute limit {time}"),
    "session_timeout.setting.none.absolute": ("절대 타임아웃 없음", "no absolute limit"),
    "session_timeout.setting.max_age": ("쿠키 Max-Age {time}", "cookie's Max-Age {time}"),
    "session_timeout.setting.none.max_age": (
        "쿠키에 Max-Age를 붙이지 않음",
        "no Max-Age for the cookie",
    ),
    "session_timeout.setting.renew.on": (
        "응답마다 Set-Cookie를 다시 보냄",
        "Set-Cookie with every answer",
    ),
    "session_timeout.setting.renew.off": (
        "로그인할 때만 Set-Cookie를 보냄",
        "Set-Cookie at the login only",
    ),
    "error.demo.browser_is_closed": (
        "브라우저가 닫혀 있습니다. b(새로 켜기)나 r(이어서 열기)로 먼저 여세요.",
        "The browser is closed. Start it first: b as usual, r where it left off.",
    ),
    "error.demo.browser_is_open": (
        "브라우저가 이미 열려 있습니다. w로 먼저 닫으세요.",
        "The browser is open already. Close it first with w.",
    ),
    "error.demo.nothing_to_steal": (
        "훔칠 세션이 없습니다. 브라우저에 쿠키가 있어야 하니 i로 먼저 로그인하세요.",
        "No session to steal: the browser holds no cookie. Log in first with i.",
    ),
    "error.demo.not_a_duration": (
        "'{value}': 시간으로 읽을 수 없습니다. 1800, 30m, 8h, 30분처럼 적어 주세요.",
        "'{value}' is no length of time. Write it like 1800, 30m or 8h.",
    ),
    "error.demo.duration_too_long": (
        "'{value}': 너무 깁니다. 서블릿의 int가 담을 수 있는 2147483647초(약 68년)까지만 적어 주세요.",
        "'{value}' is too long. A Servlet's int holds 2147483647 seconds (68 years): stay below.",
    ),
}
