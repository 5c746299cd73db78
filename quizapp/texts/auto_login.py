"""What auto-login says: its asks, its steps, its log, and what cannot be done."""

from __future__ import annotations

from quizapp.texts.entry import Entry

ENTRIES: dict[str, Entry] = {
    "demos.name.auto_login": ("자동 로그인", "Auto-login"),
    "demos.about.auto_login": (
        "브라우저를 닫았다 열어도 로그인되어 있으려면 쿠키에 무엇을 담아야 할까요? 네 가지 방식을 나란히 세워 두고 훔치고, 덤프하고, 폐기해 봅니다.",
        "What must a cookie hold to stay logged in when the browser is closed? Four ways side by side, to be stolen from, dumped and revoked.",
    ),
    "demos.lane.phone": ("휴대폰", "phone"),
    "demos.lane.juno": ("준호", "Juno"),
    "demos.lane.naive_sites": ("허술한 서버들", "naive sites"),
    "auto_login.step.in_short": ("{host} – {what}", "{host}: {what}"),
    "auto_login.ask.mina": (
        "마지막 접속에서 미나는 비밀번호 없이 로그인될까요?",
        "On her last visit, is Mina logged in without a password?",
    ),
    "auto_login.ask.attacker": (
        "공격자의 마지막 접속은 미나로 로그인될까요?",
        "On his last visit, does the attacker get in as Mina?",
    ),
    "auto_login.ask.alarm": (
        "서버에 도난 경보가 울릴까요?",
        "Does the server raise a theft alarm?",
    ),
    "auto_login.ask.phone": (
        "미나의 휴대폰은 여전히 로그인될까요?",
        "Is Mina's phone still logged in?",
    ),
    "auto_login.ask.juno": (
        "준호는 여전히 로그인될까요?",
        "Is Juno still logged in?",
    ),
    "auto_login.ask.sent": (
        "미나의 브라우저는 마지막 요청에 자동 로그인 쿠키를 보낼까요?",
        "Does Mina's browser send the remember-me cookie with its last request?",
    ),
    "auto_login.ask.changed": (
        "접속 뒤 브라우저의 자동 로그인 쿠키 값이 바뀌어 있을까요?",
        "Has the value of the remember-me cookie changed after the visit?",
    ),
    "auto_login.ask.in_dump": (
        "미나의 쿠키에 든 비밀 값이 덤프에 들어 있을까요?",
        "Does the dump contain the secret of Mina's cookie?",
    ),
    "auto_login.ask.outcome": (
        "서버는 공격자가 보낸 자동 로그인 쿠키를 무엇으로 볼까요?",
        "What does the server make of the remember-me cookie that the attacker sends?",
    ),
    "auto_login.ask.opened": (
        "공격자는 어느 서버에 미나로 들어갈까요?",
        "Which servers take the attacker for Mina?",
    ),
    "demos.choice.rotated": ("로그인, validator 교체", "logged in, validator replaced"),
    "demos.choice.within_grace": ("유예 시간 안", "within the grace period"),
    "demos.choice.theft": ("도난", "theft"),
    "demos.choice.token_expired": ("만료된 토큰", "expired token"),
    "demos.choice.unknown_selector": ("모르는 selector", "unknown selector"),
    "demos.choice.malformed_cookie": ("형식이 틀린 값", "malformed"),
    "demos.choice.opened_all": ("네 곳 모두", "all four"),
    "demos.choice.opened_naive": (
        "selector:validator만 빼고 모두",
        "all but selector:validator",
    ),
    "demos.choice.opened_session": ("긴 세션 ID만", "only the long session id"),
    "demos.choice.opened_none": ("아무 데도 못 들어감", "none"),
    "demos.choice.opened_others": ("그 밖의 조합", "another combination"),
    "auto_login.user.mina": ("미나", "Mina"),
    "auto_login.user.juno": ("준호", "Juno"),
    "auto_login.user.somebody": ("누군가", "Somebody"),
    "auto_login.step.request": ("{method} {path} 요청", "{method} {path}"),
    "auto_login.step.waits": ("시간이 흐릅니다: {time}.", "Time passes: {time}."),
    "auto_login.step.restarted": (
        "미나가 브라우저를 닫았다가 다시 엽니다.",
        "Mina closes her browser and opens it again.",
    ),
    "auto_login.why.restarted": (
        "Max-Age가 없는 세션 쿠키는 사라지고, Max-Age가 있는 자동 로그인 쿠키는 남습니다.",
        "Session cookies, which have no Max-Age, are gone; the remember-me cookie has one and stays.",
    ),
    "auto_login.step.copied": (
        "미나의 브라우저에서 자동 로그인 쿠키를 복사합니다.",
        "Copies the remember-me cookie out of Mina's browser.",
    ),
    "auto_login.why.copied": (
        "쿠키는 소지자(bearer) 토큰입니다. 악성 프로그램이나 백업, 잠그지 않은 컴퓨터에서 복사될 수 있습니다.",
        "A cookie is as good as its holder. Malware, a backup or an unlocked computer is enough to copy it.",
    ),
    "auto_login.step.dumped": ("{host}의 DB 덤프를 얻습니다.", "Gets a dump of {host}'s database."),
    "auto_login.dump.holds": (
        "쿠키로 보내면 통하는 값이 그대로 들어 있습니다.",
        "It holds, word for word, what can be sent as a cookie.",
    ),
    "auto_login.dump.lacks": (
        "validator는 없고 그 SHA-256만 있습니다. 해시에서 192비트 랜덤 값을 되찾을 수는 없습니다.",
        "It has no validator, only SHA-256 of it. Nobody finds 192 random bits from their hash.",
    ),
    "auto_login.step.greets": ("{user}의 화면을 돌려줍니다.", "Answers with {user}'s page."),
    "auto_login.step.shows_login": ("로그인 화면을 돌려줍니다.", "Answers with the login page."),
    "auto_login.step.lost": (
        "응답이 도중에 사라집니다.",
        "The answer is lost on its way.",
    ),
    "auto_login.event.rotated": (
        "{user}: 자동 로그인, validator 교체",
        "{user} logged in, validator replaced",
    ),
    "auto_login.event.within_grace": (
        "{user}: 자동 로그인(유예 시간 안)",
        "{user} logged in within the grace",
    ),
    "auto_login.event.theft": (
        "도난! {user}의 토큰 {revoked}개 폐기",
        "THEFT: tokens of {user} revoked: {revoked}",
    ),
    "auto_login.event.token_expired": (
        "{user}의 만료된 토큰, 행 삭제",
        "expired token of {user}, row deleted",
    ),
    "auto_login.event.unknown_selector": ("모르는 selector, 무시", "unknown selector, ignored"),
    "auto_login.event.malformed_cookie": ("형식이 틀린 쿠키, 무시", "malformed cookie, ignored"),
    "auto_login.event.session": ("{user}의 세션이 살아 있음", "{user}'s session goes on"),
    "auto_login.event.recognised": ("쿠키만 보고 {user}로 인정", "taken for {user} by the cookie"),
    "auto_login.event.nobody": ("쿠키 없음, 로그인 안 됨", "nobody: no cookie of ours"),
    "auto_login.event.login": ("{user}: 비밀번호로 로그인", "{user} logged in by password"),
    "auto_login.event.wrong_password": ("비밀번호가 틀림", "wrong password"),
    "auto_login.event.logout": (
        "{user}: 로그아웃, 지운 행 {revoked}개",
        "{user} logged out, rows deleted: {revoked}",
    ),
    "auto_login.event.logout_everywhere": (
        "{user}: 모든 기기에서 로그아웃, 지운 행 {revoked}개",
        "{user} logged out everywhere, rows deleted: {revoked}",
    ),
    "auto_login.event.password": (
        "{user}: 비밀번호 변경, 지운 행 {revoked}개",
        "{user} changed the password, rows deleted: {revoked}",
    ),
    "auto_login.why.rotated": (
        "selector로 찾은 행의 해시가 받은 validator의 해시와 같습니다. 세션을 열고 validator를 새것으로 바꿉니다.",
        "The row of the selector has the hash of the validator that came. A session is opened and the validator replaced.",
    ),
    "auto_login.why.within_grace": (
        "바로 전 validator지만 교체된 지 유예 시간이 지나지 않았습니다. 로그인만 시키고 다시 교체하지는 않습니다.",
        "It is the validator before, but replaced within the grace period: it logs in and replaces nothing.",
    ),
    "auto_login.why.theft": (
        "selector는 있는데 validator의 해시가 다릅니다. 두 사람이 같은 토큰을 가졌다고 보고 그 사용자의 토큰과 세션을 모두 끝냅니다.",
        "The selector is known, the hash of the validator is another one. That looks like two people with one token: all tokens and sessions of the user are ended.",
    ),
    "auto_login.why.token_expired": (
        "행의 만료 시각이 지났습니다. 거절하고 행을 지웁니다.",
        "The row is past its expiry: it is refused and deleted.",
    ),
    "auto_login.why.unknown_selector": (
        "그런 selector의 행이 없습니다. 누구의 토큰도 아니므로 아무것도 폐기하지 않습니다.",
        "No row has such a selector. It is nobody's token, so nothing is revoked.",
    ),
    "auto_login.why.malformed_cookie": (
        "값이 selector:validator 꼴이 아닙니다. DB를 찾아볼 것도 없이 무시합니다.",
        "The value is not selector:validator. It is ignored without a look into the database.",
    ),
    "auto_login.why.session": (
        "세션이 있으면 자동 로그인 쿠키는 보지 않습니다. 그래서 토큰 교체도 없습니다.",
        "While there is a session, nobody looks at the remember-me cookie. So nothing rotates.",
    ),
    "auto_login.why.nobody": (
        "세션도 자동 로그인 쿠키도 오지 않았습니다.",
        "Neither a session nor a remember-me cookie came.",
    ),
    "auto_login.why.login": (
        "세션은 세션 쿠키로, 자동 로그인은 따로 만든 랜덤 토큰으로 나누어 발급합니다. 서버에는 validator의 해시만 남습니다.",
        "A session cookie for the session, and for auto-login a random token of its own. The server keeps only a hash of its validator.",
    ),
    "auto_login.why.wrong_password": (
        "비밀번호가 맞지 않습니다.",
        "That is not the password.",
    ),
    "auto_login.why.logout": (
        "이 기기의 행과 세션을 지웁니다. 쿠키의 복사본은 이제 모르는 selector입니다.",
        "The row and the session of this device are deleted. A copy of the cookie is an unknown selector now.",
    ),
    "auto_login.why.logout_everywhere": (
        "이 사용자의 행과 세션을 모두 지웁니다.",
        "All rows and sessions of this user are deleted.",
    ),
    "auto_login.why.password": (
        "이 사용자의 행과 세션을 모두 지우고, 비밀번호를 입력한 이 기기에만 새로 발급합니다.",
        "All rows and sessions of this user are deleted; only this device, which gave the password, gets new ones.",
    ),
    "auto_login.why.recognised.mac_address": (
        "쿠키의 MAC 주소가 계정에 적힌 것과 같습니다. 웹 페이지는 이 주소를 읽을 수 없어 가입할 때 손으로 적었고, 아는 사람은 누구나 보낼 수 있습니다.",
        "The cookie has the MAC address of the account. No page can read it, so it was typed in by hand; whoever knows it can send it.",
    ),
    "auto_login.why.recognised.user_id": (
        "쿠키에 적힌 번호의 계정이 있습니다. 번호를 고친 사람이 누구인지는 알 수 없습니다.",
        "There is an account with the number in the cookie. Who wrote that number, nobody knows.",
    ),
    "auto_login.why.recognised.long_session": (
        "만료되지 않은 세션 ID입니다. 값이 바뀌지 않으니 주인과 복사본을 구별할 수 없습니다.",
        "The session id has not expired. It never changes, so owner and copy look the same.",
    ),
    "auto_login.why.naive.nobody": (
        "아는 값이 쿠키에 없습니다.",
        "The cookie has no value that is known.",
    ),
    "auto_login.why.naive.login": (
        "비밀번호가 맞아 쿠키를 발급합니다. 이제부터는 이 값만 봅니다.",
        "The password is right and the cookie is set. From now on only its value counts.",
    ),
    "auto_login.why.naive.wrong_password": (
        "비밀번호가 맞지 않습니다.",
        "That is not the password.",
    ),
    "auto_login.why.naive.logout": (
        "이 세션 ID의 행을 지웁니다.",
        "The row of this session id is deleted.",
    ),
    "auto_login.why.naive.logout_everywhere": (
        "이 사용자의 세션 행을 모두 지웁니다.",
        "All session rows of this user are deleted.",
    ),
    "auto_login.why.naive.password": (
        "이 사용자의 세션 행을 모두 지우고 이 기기에만 새로 발급합니다.",
        "All session rows of this user are deleted; only this device gets a new one.",
    ),
    "auto_login.why.nothing_to_revoke": (
        "서버에 지울 행이 없습니다. 브라우저의 쿠키만 지워질 뿐, 같은 값을 보내면 또 로그인됩니다.",
        "The server has no row to delete. Only the browser's cookie goes; the same value logs in again.",
    ),
    "auto_login.no_alarm": (
        "낡은 validator가 온 적이 없어 서버가 눈치챌 것이 없습니다.",
        "No replaced validator came, so there was nothing to notice.",
    ),
    "auto_login.no_alarm_naive": (
        "값이 바뀌지 않으므로 주인과 공격자의 요청이 똑같아 보입니다.",
        "The value never changes, so the owner's and the attacker's requests look the same.",
    ),
    "auto_login.sent": (
        "Max-Age가 남아 있어 브라우저가 쿠키를 가지고 있습니다.",
        "Max-Age is not over, so the browser still has the cookie.",
    ),
    "auto_login.not_sent": (
        "브라우저에 쿠키가 없습니다. Max-Age가 지나면 브라우저가 스스로 지웁니다.",
        "The browser has no such cookie: past Max-Age it deletes it by itself.",
    ),
    "auto_login.opened": (
        "덤프에서 꺼낸 값을 쿠키로 보내 보았습니다. 해시는 쿠키로 통하지 않습니다.",
        "What the dumps hold was sent as a cookie. A hash is no cookie.",
    ),
    "error.demo.auto_login_nothing_to_copy": (
        "미나의 브라우저에 복사할 자동 로그인 쿠키가 없습니다. 먼저 로그인하세요.",
        "Mina's browser has no remember-me cookie to copy. Log in first.",
    ),
    "error.demo.auto_login_unsendable": (
        "쿠키 값에는 줄바꿈 같은 제어 문자를 넣을 수 없습니다.",
        "A cookie cannot hold control characters such as line breaks.",
    ),
    "error.demo.auto_login_long": (
        "쿠키 값이 너무 깁니다. {limit}자까지만 보낼 수 있습니다.",
        "The value is too long: at most {limit} characters can be sent.",
    ),
    "error.demo.auto_login_grace": (
        "유예 시간은 0초부터 {limit}초까지 정할 수 있습니다.",
        "The grace period can be 0 to {limit} seconds.",
    ),
    "error.demo.auto_login_pause": (
        "키 간격은 0초부터 {limit}초까지 정할 수 있습니다.",
        "0 to {limit} seconds can lie between two keys.",
    ),
    "error.demo.auto_login_days": (
        "유지 기간은 1일부터 {limit}일까지 정할 수 있습니다. 브라우저는 쿠키를 그보다 오래 보관하지 않습니다.",
        "A login can be kept for 1 to {limit} days; browsers keep no cookie for longer.",
    ),
}
