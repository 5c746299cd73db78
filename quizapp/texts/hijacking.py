"""What the hijacking demo says: its steps, why attacks fail, and what cannot be done."""

from __future__ import annotations

from quizapp.texts.entry import Entry

ENTRIES: dict[str, Entry] = {
    "demos.name.session_hijacking": ("세션 하이재킹", "Session hijacking"),
    "demos.about.session_hijacking": (
        "도청, XSS, 세션 고정, CSRF… 방어를 하나씩 켜 보며 열한 가지 공격을 진짜로 시도합니다. 도청 프록시에 남는 것은 실제로 지나간 바이트입니다.",
        "Sniffing, XSS, fixation, CSRF: eleven attacks, really tried, against defences that you switch. What the proxy records are the bytes that passed.",
    ),
    "demos.lane.victim": ("미나(피해자)", "Mina (victim)"),
    "demos.lane.wiretap": ("도청 프록시", "wiretap"),
    "hijacking.step.asks": ("{method} {url}", "{method} {url}"),
    "hijacking.step.answers": ("{status} {begins}", "{status} {begins}"),
    "hijacking.step.redirects": (
        "{status} 응답으로 리다이렉트합니다: {to}",
        "Sends on to {to} with {status}.",
    ),
    "hijacking.step.sets": ("쿠키 발급: {pair}", "Sets the cookie {pair}."),
    "hijacking.step.deletes": ("쿠키를 지우라고 응답합니다.", "Answers: delete the cookie."),
    "hijacking.step.refuses": ("{status} 응답으로 거절합니다.", "Refuses with {status}."),
    "hijacking.step.not_stored": (
        "쿠키를 저장하지 않습니다: {reason}",
        "Does not store the cookie: {reason}",
    ),
    "hijacking.step.login_failed": (
        "비밀번호가 맞는데도 로그인되지 않습니다.",
        "Is not logged in, though the password was right.",
    ),
    "hijacking.step.waits": ("시간이 흐릅니다: {time}.", "Time passes: {time}."),
    "hijacking.step.recorded": (
        "{count}바이트를 기록했고, 읽힌 세션 ID: {id}",
        "Has {count} bytes on record; in them the id {id}",
    ),
    "hijacking.step.recorded_nothing": (
        "{count}바이트를 기록했지만 읽히는 ID가 없습니다.",
        "Has {count} bytes on record, but no id can be read.",
    ),
    "hijacking.step.script_reads": (
        "심어진 스크립트가 document.cookie를 읽습니다.",
        "The injected script reads document.cookie.",
    ),
    "hijacking.step.gets_id": (
        "자기 세션 ID를 하나 받습니다.",
        "Gets a session id of his own.",
    ),
    "hijacking.step.plants": (
        "그 ID를 넣은 링크를 메일로 보냅니다: {url}",
        "Mails a link with that id in it: {url}",
    ),
    "hijacking.step.copies": (
        "미나의 노트북 개발자 도구에서 쿠키를 베낍니다.",
        "Copies the cookie from the developer tools of Mina's laptop.",
    ),
    "hijacking.step.uses": (
        "다른 컴퓨터에서 /account 요청: sid={id}",
        "From elsewhere asks for /account: sid={id}",
    ),
    "hijacking.step.orders": ("포인트 이체를 요청합니다.", "Asks for the transfer."),
    "hijacking.step.guessed": (
        "ID {count}개 시도: 마지막 것이 누군가의 세션입니다.",
        "Ids tried: {count}. The last is somebody's session.",
    ),
    "hijacking.step.not_guessed": (
        "ID {count}개 시도: 모두 없는 세션입니다.",
        "Ids tried: {count}. None of them is a session.",
    ),
    "hijacking.step.polls": (
        "{time}마다 계정 페이지를 요청했습니다({count}번).",
        "Asked for the account page every {time}, {count} times.",
    ),
    "hijacking.step.began": (
        "방어 {count}개를 켜고 처음부터 다시 시작합니다.",
        "Begins anew, with {count} defences on.",
    ),
    "hijacking.step.ended.failed": ("공격이 실패했습니다.", "The attack has failed."),
    "hijacking.step.ended.read": (
        "미나의 계정 페이지를 봤지만 이체는 하지 못했습니다.",
        "Has seen Mina's account page, but got no transfer.",
    ),
    "hijacking.step.ended.transferred": (
        "미나의 포인트를 빼냈습니다.",
        "Has got Mina's points.",
    ),
    "hijacking.why.heard": (
        "평문으로 지나간 요청과 응답이라 헤더를 그대로 읽을 수 있습니다.",
        "Requests and responses passed in the clear, so their headers can be read.",
    ),
    "hijacking.why.not_heard": (
        "기록에서 읽을 수 있는 Cookie나 Set-Cookie가 없습니다.",
        "No Cookie or Set-Cookie line can be read in the record.",
    ),
    "hijacking.why.logged_in": (
        "브라우저가 쿠키를 저장했고 다음 요청에 붙여 보냈습니다.",
        "The browser stored the cookie and sent it with the next request.",
    ),
    "hijacking.why.stolen": (
        "공격자가 가진 ID는 미나의 세션을 가리킵니다.",
        "The id that the attacker holds names Mina's session.",
    ),
    "hijacking.why.cookie": (
        "브라우저의 규칙 가운데 이 요청에서 쿠키를 뺄 것이 없었습니다.",
        "No rule of the browser kept the cookie out of this request.",
    ),
    "hijacking.why.read": (
        "서버가 아는 것은 ID뿐이고, 그 ID는 미나의 것이었습니다.",
        "All that the server knows is the id, and the id was Mina's.",
    ),
    "hijacking.why.transferred": (
        "서버가 보기에 이 요청은 미나의 요청이었습니다.",
        "To the server the request was one of Mina's.",
    ),
    "hijacking.why.not_needed": (
        "이 공격에는 필요하지 않은 일입니다.",
        "This attack does without it.",
    ),
    "hijacking.why.not_stopped": (
        "켜진 방어 가운데 이 공격을 막는 것이 없었습니다.",
        "None of the defences that are on stands in the way of this attack.",
    ),
    "hijacking.why.ciphertext": (
        "TLS로 암호화되어 프록시에는 암호문만 지나갔습니다.",
        "TLS encrypts it: nothing but ciphertext passed through the proxy.",
    ),
    "hijacking.why.no_cookie": (
        "요청에 세션 쿠키가 없어서 서버는 누구의 요청인지 모릅니다.",
        "The request carries no session cookie, so the server cannot tell whose it is.",
    ),
    "hijacking.why.empty_jar": (
        "브라우저에 세션 쿠키가 없습니다. 훔칠 것도, 요청에 실릴 것도 없습니다.",
        "The browser holds no session cookie: there is nothing to steal, and nothing to send.",
    ),
    "hijacking.why.unknown_id": (
        "서버가 발급한 적이 없는 ID입니다. 128비트 난수는 이웃 번호로 맞힐 수 없습니다.",
        "The server never gave out this id. Of 128 random bits no neighbour is in use.",
    ),
    "hijacking.why.new_id_at_login": (
        "로그인할 때 서버가 ID를 새로 발급하고 옛 ID를 없앴습니다.",
        "At login the server gave the session a new id, and the old one is dead.",
    ),
    "hijacking.why.ended_at_logout": (
        "로그아웃할 때 서버가 세션을 무효화했습니다.",
        "The server ended the session at logout.",
    ),
    "hijacking.why.idle_timeout": (
        "30분 동안 요청이 없어 서버가 세션을 만료시켰습니다.",
        "For 30 minutes no request came, so the server let the session expire.",
    ),
    "hijacking.why.absolute_timeout": (
        "만든 지 8시간이 지나, 요청이 이어졌는데도 서버가 세션을 만료시켰습니다.",
        "Eight hours after it was created the session expired, whatever requests came.",
    ),
    "hijacking.why.csrf_token": (
        "폼에 CSRF 토큰이 없어 서버가 거절했습니다. 다른 사이트는 토큰이 든 페이지를 읽을 수 없습니다.",
        "The form carried no CSRF token, so the server refused it. Another site cannot read the page that holds it.",
    ),
    "hijacking.why.re_authentication": (
        "이체 전에 비밀번호를 다시 묻는데, 공격자는 비밀번호를 모릅니다.",
        "The transfer asks for the password once more, which the attacker does not know.",
    ),
    "hijacking.why.not_signed_in": (
        "서버에 있는 세션이지만 아무도 로그인하지 않았습니다.",
        "The server has this session, but nobody has logged in under it.",
    ),
    "error.demo.hijacking_no_session": (
        "훔칠 세션이 없습니다. 미나가 아직 로그인하지 않았거나 세션이 끝났습니다. 먼저 v로 로그인하세요.",
        "There is no session to steal: Mina has not logged in, or her session is over. Press v to log in first.",
    ),
    "error.demo.hijacking_no_id": (
        "공격자에게 아직 세션 ID가 없습니다. 먼저 ID를 얻는 공격을 해 보세요.",
        "The attacker has no session id yet. Try an attack that gets him one first.",
    ),
    "error.demo.hijacking_not_signed_in": (
        "미나가 로그인되어 있지 않습니다. 먼저 v로 로그인하세요.",
        "Mina is not logged in. Press v to log in first.",
    ),
    "error.demo.hijacking_too_late_to_plant": (
        "미나의 브라우저에 이미 세션 쿠키가 있습니다. ID는 그 전에 심어야 합니다. F5로 처음부터 시작하세요.",
        "Mina's browser holds a session cookie already, and an id has to be planted before. Press F5 to begin anew.",
    ),
}
