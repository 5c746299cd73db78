"""What the cookie lab says: its asks, its steps, and what cannot be run."""

from __future__ import annotations

from quizapp.texts.entry import Entry

ENTRIES: dict[str, Entry] = {
    "cookie_lab.ask.stored": (
        "브라우저가 이 쿠키를 저장할까요?",
        "Does the browser store this cookie?",
    ),
    "cookie_lab.ask.sent": (
        "요청에 이 쿠키가 전송될까요?",
        "Is this cookie sent with the request?",
    ),
    "cookie_lab.ask.js": (
        "그 페이지의 자바스크립트가 document.cookie로 읽을 수 있을까요?",
        "Can JavaScript of that page read it in document.cookie?",
    ),
    "cookie_lab.ask.reason": (
        "어느 규칙에 걸릴까요, 아니면 전송될까요? (이름은 Chromium이 쓰는 것)",
        "Which rule holds it back, or is it sent? (names as Chromium has them)",
    ),
    "cookie_lab.ask.header": (
        "서버가 받는 Cookie 헤더의 값은 무엇일까요?",
        "What is the value of the Cookie header that the server receives?",
    ),
    "cookie_lab.only_the_pair": (
        "Cookie 헤더에는 이름=값만 들어갑니다. Path, Max-Age, HttpOnly 같은 속성은 브라우저가 보관하고 되돌려 보내지 않습니다.",
        "The Cookie header carries name=value alone. The browser keeps attributes such as Path, Max-Age and HttpOnly to itself.",
    ),
    "keys.about.CookieLabScreen": (
        "예측: y/n이나 숫자로 예측하고 Enter로 실행합니다. ↑↓로 단계를 고르고, F2는 그 코드, F6은 복사입니다.\n"
        "자유롭게(f): 쿠키와 요청을 마음대로 바꿉니다. ←→로 값을 고르고 Tab으로 칸을 옮기고 Enter로 실행합니다. 기록하지 않습니다.\n"
        "m은 이 쿠키를 모든 요청에 대 본 표입니다(실행한 뒤에). 이유의 이름은 Chromium 156의 것으로, "
        "교차 사이트 거절도 DevTools 문서의 SameSiteLax·SameSiteStrict가 아니라 Schemeful…이라고 부릅니다.",
        "Situations: predict with y/n or a digit, run with Enter. ↑↓ choose a step, F2 shows its code, F6 copies it.\n"
        "Free play (f): any cookie, any request; ←→ choose a value, Tab goes to the next field, Enter runs. Nothing is recorded.\n"
        "m shows the cookie in every kind of request (after the run). Reasons are named as Chromium 156 names them: "
        "it says Schemeful… for every cross-site refusal, where the DevTools documentation has SameSiteLax and SameSiteStrict.",
    ),
    "demos.choice.sent": ("전송됨", "it is sent"),
    "demos.choice.gone": ("이미 사라짐", "already gone"),
    "demos.choice.nothing": ("Cookie 헤더 없음", "no Cookie header"),
    "cookie_lab.via.address_bar": ("주소창", "address bar"),
    "cookie_lab.via.link_get": ("링크", "link"),
    "cookie_lab.via.link_get_302": ("링크(리다이렉트)", "link (redirected)"),
    "cookie_lab.via.form_get": ("폼 GET", "form GET"),
    "cookie_lab.via.form_post": ("폼 POST", "form POST"),
    "cookie_lab.via.window_open": ("window.open", "window.open"),
    "cookie_lab.via.fetch": ("fetch(include)", "fetch (include)"),
    "cookie_lab.via.fetch_default": ("fetch(옵션 없음)", "fetch (no options)"),
    "cookie_lab.via.fetch_post": ("fetch POST(include)", "fetch POST (include)"),
    "cookie_lab.via.img": ("이미지", "image"),
    "cookie_lab.via.script": ("스크립트", "script"),
    "cookie_lab.via.iframe": ("iframe", "iframe"),
    "cookie_lab.via.beacon": ("sendBeacon(POST)", "sendBeacon (POST)"),
    "cookie_lab.step.request": ("{via} – {url} 요청", "{via}: requests {url}"),
    "cookie_lab.step.unmade": (
        "{url} 요청을 보내지 않습니다.",
        "Does not make the request for {url}.",
    ),
    "cookie_lab.step.upgraded": (
        "https 페이지에 든 http 이미지라서 브라우저가 https로 바꿔 요청했습니다.",
        "An image that an https page asks for over http: the browser asks over https instead.",
    ),
    "cookie_lab.step.page": (
        "{host}의 페이지입니다. 다음 요청을 일으킵니다.",
        "A page of {host}, which makes the next request.",
    ),
    "cookie_lab.step.redirect": (
        "{status} 응답으로 {url}로 리다이렉트합니다.",
        "Redirects to {url} with {status}.",
    ),
    "cookie_lab.step.sets": (
        "응답의 Set-Cookie로 쿠키를 발급합니다.",
        "Sets a cookie, with Set-Cookie in the response.",
    ),
    "cookie_lab.step.unsendable": (
        "Set-Cookie 없이 응답합니다.",
        "Answers without Set-Cookie.",
    ),
    "cookie_lab.step.unsendable_why": (
        "적은 줄에 줄바꿈이나 NUL이 들어 있습니다. 헤더 값에는 넣을 수 없고, 그대로 쓰면 응답 분할(response splitting)이 됩니다.",
        "The line contains a line break or NUL. Neither may stand in a header value: written out, it would split the response.",
    ),
    "cookie_lab.step.script_page": (
        "스크립트가 든 페이지로 응답합니다. 쿠키는 서버가 아니라 이 스크립트가 만듭니다.",
        "Answers with a page that holds a script: it, and not the server, makes the cookie.",
    ),
    "cookie_lab.step.script_writes": (
        "{url} 페이지의 스크립트가 document.cookie에 씁니다.",
        "A script on {url} writes document.cookie.",
    ),
    "cookie_lab.step.stored": ("쿠키를 저장합니다.", "Stores the cookie."),
    "cookie_lab.step.refused": (
        "쿠키를 저장하지 않습니다: {reason}",
        "Does not store the cookie: {reason}",
    ),
    "cookie_lab.step.remark": (
        "브라우저가 적힌 대로 따르지 않은 속성: {attribute}",
        "The browser did not follow this attribute as written: {attribute}",
    ),
    "cookie_lab.step.waits": ("시간이 흐릅니다: {time}.", "Time passes: {time}."),
    "cookie_lab.step.restart.normal": (
        "브라우저를 닫았다가 새로 엽니다.",
        "The browser is closed and started anew.",
    ),
    "cookie_lab.step.restart.restore": (
        "브라우저를 닫았다가 이전 창들을 복원하며 엽니다.",
        "The browser is closed and started again, with its windows restored.",
    ),
    "cookie_lab.step.lost": ("쿠키가 사라졌습니다.", "The cookie is gone."),
    "cookie_lab.lost.expired": (
        "만료 시각이 되어 브라우저가 쿠키를 지웠습니다.",
        "Its expiry has come, so the browser has deleted it.",
    ),
    "cookie_lab.lost.closed": (
        "Max-Age도 Expires도 없는 세션 쿠키라서 브라우저를 닫을 때 지워졌습니다.",
        "A session cookie, without Max-Age or Expires, goes when the browser is closed.",
    ),
    "cookie_lab.step.goes": ("Cookie 헤더에 넣습니다.", "Puts it into the Cookie header."),
    "cookie_lab.step.stays": (
        "Cookie 헤더에 넣지 않습니다: {reason}",
        "Leaves it out of the Cookie header: {reason}",
    ),
    "cookie_lab.step.echo": (
        "받은 Cookie 헤더를 응답 본문으로 그대로 돌려줍니다.",
        "Answers with the Cookie header as it was received.",
    ),
    "cookie_lab.step.script_reads": (
        "{url} 페이지의 스크립트가 document.cookie를 읽습니다.",
        "A script on {url} reads document.cookie.",
    ),
    "cookie_lab.never_stored": (
        "저장되지 않은 쿠키입니다. {why}",
        "The cookie was never stored. {why}",
    ),
    "cookie_lab.not_received": (
        "브라우저는 보냈지만 서버가 Cookie 헤더를 받지 못했습니다.",
        "The browser sent it, but the server received no Cookie header.",
    ),
    "error.demo.cookie_lab_url": (
        "‘{url}’은(는) 브라우저가 읽을 수 있는 URL이 아닙니다. https://app.shop.test/처럼 적어 주세요.",
        "'{url}' is no URL that a browser could read. Write one like https://app.shop.test/",
    ),
    "error.demo.cookie_lab_scheme": (
        "{scheme}:// 주소에는 쿠키 요청을 보내지 않습니다. http:// 또는 https://로 적어 주세요.",
        "The lab makes no {scheme}:// requests. Use http:// or https://",
    ),
    "error.demo.cookie_lab_no_page": (
        "‘{via}’ 요청은 어떤 페이지가 일으켜야 합니다. 요청하는 페이지의 URL을 적어 주세요.",
        "Some page has to make a request of the kind '{via}'. Fill in the URL of that page.",
    ),
    "error.demo.cookie_lab_no_script": (
        "‘{via}’ 요청은 스크립트가 실행될 페이지를 열지 않습니다. 주소창이나 링크처럼 페이지를 여는 방법으로 바꿔 주세요.",
        "A request of the kind '{via}' opens no page on which a script could run. Choose one that does, such as the address bar or a link.",
    ),
    "error.demo.cookie_lab_no_redirect": (
        "어느 URL을 거쳐 리다이렉트되는지 적어 주세요. 여러 개면 띄어쓰기로 나눕니다.",
        "Fill in the URL that the link is redirected through; several are separated by blanks.",
    ),
    "error.demo.cookie_lab_age": (
        "흐르는 시간은 0초부터 {days}일까지만 쓸 수 있습니다. 그 사이의 값을 적어 주세요.",
        "The time that passes can be 0 seconds to {days} days. Choose something in between.",
    ),
    "error.demo.cookie_lab_long": (
        "Set-Cookie 줄이 너무 깁니다. {limit}자 이하로 줄여 주세요. 브라우저는 이름과 값을 합쳐 4,096바이트가 넘는 쿠키를 거부하고, 값이 1,024바이트가 넘는 속성은 무시합니다.",
        "The Set-Cookie line is too long: keep it to {limit} characters. A browser refuses name and value above 4,096 bytes and ignores an attribute above 1,024.",
    ),
}
