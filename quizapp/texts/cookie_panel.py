"""What the panel of the cookie lab says beside the situations."""

from __future__ import annotations

from quizapp.texts.entry import Entry

ENTRIES: dict[str, Entry] = {
    "cookie_panel.set": ("발급", "Set by"),
    "cookie_panel.line": ("쿠키", "Cookie"),
    "cookie_panel.then": ("그다음", "Then"),
    "cookie_panel.asks": ("요청", "Request"),
    "cookie_panel.response": ("{url} 응답 ({via})", "the response of {url} ({via})"),
    "cookie_panel.response_to": (
        "{page}의 요청({via})에 대한 {url} 응답",
        "the response of {url} to {page} ({via})",
    ),
    "cookie_panel.script": ("{url} 페이지의 자바스크립트", "JavaScript on {url}"),
    "cookie_panel.at_once": ("바로", "at once"),
    "cookie_panel.later": ("{seconds}초 뒤", "{seconds} s later"),
    "cookie_panel.restarted": ("브라우저를 껐다 켬({restart})", "browser restarted ({restart})"),
    "cookie_panel.blocked": ("서드파티 쿠키 차단", "third-party cookies blocked"),
    "cookie_panel.from": ("{page} 페이지에서 {via}", "{via} on {page}"),
    "cookie_panel.typed": ("주소창에 입력", "typed into the address bar"),
    "cookie_panel.through": ("{urls} 리다이렉트를 거쳐", "redirected through {urls}"),
    "cookie_panel.restart.none": ("안 끔", "no"),
    "cookie_panel.restart.normal": ("새로 시작", "normal start"),
    "cookie_panel.restart.restore": ("이어서 열기", "continue where you left off"),
    "cookie_panel.third_party.allowed": ("허용", "allowed"),
    "cookie_panel.third_party.blocked": ("차단", "blocked"),
    "cookie_panel.field.set_cookie": ("Set-Cookie", "Set-Cookie"),
    "cookie_panel.field.set_url": ("응답한 URL", "Set by URL"),
    "cookie_panel.field.via": ("요청 방법", "Made by"),
    "cookie_panel.field.initiator": ("요청한 페이지", "From page"),
    "cookie_panel.field.url": ("요청 URL", "Request URL"),
    "cookie_panel.field.age": ("몇 초 뒤", "Seconds later"),
    "cookie_panel.field.restart": ("브라우저 재시작", "Restarted"),
    "cookie_panel.field.third_party": ("서드파티 쿠키", "Third party"),
    "cookie_panel.relation.same_origin": ("같은 출처", "same origin"),
    "cookie_panel.relation.same_site": ("같은 사이트", "same site"),
    "cookie_panel.relation.schemeful_cross_site": ("다른 스킴", "other scheme"),
    "cookie_panel.relation.cross_site": ("다른 사이트", "cross-site"),
    "cookie_panel.key.matrix": ("전체 표", "Whole table"),
    "error.demo.not_seconds": (
        "'{value}'는 초가 아닙니다. 0에서 99999999 사이의 수를 적어 주세요.",
        "'{value}' is no number of seconds. Write one from 0 to 99999999.",
    ),
}
