"""The prepared situations of the hijacking demo: what they are called, what happens, what to keep."""

from __future__ import annotations

from quizapp.texts.entry import Entry

ENTRIES: dict[str, Entry] = {
    "hijacking.ask.login": (
        "미나가 로그인된 상태로 계정 페이지를 볼 수 있을까요?",
        "Does Mina get to see her account page, logged in?",
    ),
    "hijacking.ask.heard": (
        "공격자의 프록시에 기록된 바이트 안에 세션 ID가 있을까요?",
        "Is the session id among the bytes that the attacker's proxy recorded?",
    ),
    "hijacking.ask.stolen": (
        "공격자가 세션 ID를 손에 넣을까요?",
        "Does the attacker get hold of the session id?",
    ),
    "hijacking.ask.cookie": (
        "위조된 폼 요청에 미나의 쿠키가 붙을까요?",
        "Does the forged form carry Mina's cookie?",
    ),
    "hijacking.ask.read": (
        "공격자가 미나의 계정 페이지를 볼 수 있을까요?",
        "Does the attacker get to see Mina's account page?",
    ),
    "hijacking.ask.transferred": (
        "공격자가 미나의 포인트를 빼낼 수 있을까요?",
        "Does the attacker get Mina's points transferred?",
    ),
    "hijacking.ask.barrier": (
        "공격은 무엇에 막힐까요?",
        "What does the attack fail at?",
    ),
    "demos.choice.not_stopped": ("아무것도 막지 못함", "nothing stops it"),
    "demos.choice.ciphertext": ("암호문(TLS)", "ciphertext (TLS)"),
    "demos.choice.no_cookie": ("쿠키 없는 요청", "a request without the cookie"),
    "demos.choice.empty_jar": ("브라우저에 쿠키가 없음", "no cookie in the browser"),
    "demos.choice.unknown_id": ("서버가 모르는 ID", "an id the server never gave out"),
    "demos.choice.new_id_at_login": ("로그인 때 바뀐 ID", "the new id at login"),
    "demos.choice.ended_at_logout": ("로그아웃 때 폐기된 세션", "the session ended at logout"),
    "demos.choice.idle_timeout": ("유휴 타임아웃", "the idle timeout"),
    "demos.choice.absolute_timeout": ("절대 타임아웃", "the absolute timeout"),
    "demos.choice.csrf_token": ("CSRF 토큰", "the CSRF token"),
    "demos.choice.re_authentication": ("재인증(비밀번호)", "the password, asked once more"),
    "demos.choice.not_signed_in": ("로그인되지 않은 세션", "a session nobody logged in to"),
    "hijacking.title.http_in_the_cafe": ("카페 와이파이와 http", "Plain http in the café"),
    "hijacking.story.http_in_the_cafe": (
        "shop.test는 http로만 서비스합니다. 미나가 카페에서 로그인하는 동안, 공격자의 프록시가 와이파이를 지나는 바이트를 모두 기록합니다.",
        "shop.test speaks plain http. While Mina logs in at the café, the attacker's proxy records every byte on the Wi-Fi.",
    ),
    "hijacking.lesson.http_in_the_cafe": (
        "http에서는 Cookie 헤더가 평문으로 지나가므로, 기록을 읽기만 해도 세션 ID를 그대로 쓸 수 있습니다. 비밀번호도 같은 기록에 남습니다. 세션 ID를 아는 사람이 곧 그 사용자입니다.",
        "Over http the Cookie header passes in the clear: whoever reads the record can use the session id as it is. The password stands in the same record. Who knows the id is the user.",
    ),
    "hijacking.title.https_in_the_cafe": ("같은 카페, https", "The same café, with https"),
    "hijacking.story.https_in_the_cafe": (
        "shop.test가 TLS를 켰습니다. 공격자는 같은 프록시로 같은 로그인을 기록합니다.",
        "shop.test has switched TLS on. The attacker records the same login with the same proxy.",
    ),
    "hijacking.lesson.https_in_the_cafe": (
        "HTTPS가 지키는 것은 전송 중인 세션 ID입니다. 세션 데이터는 원래 서버에 있으니 '세션 데이터를 암호화한다'는 설명은 맞지 않습니다. 기록에는 호스트 이름(SNI)과 암호문만 남습니다.",
        "What HTTPS protects is the session id on its way. The session's data stays on the server anyway, so 'encrypting the session data' misses the point. The record holds the host name (SNI) and ciphertext.",
    ),
    "hijacking.title.counted_ids": ("하나씩 커지는 세션 ID", "Ids that count"),
    "hijacking.story.counted_ids": (
        "세션 ID가 1041, 1042처럼 하나씩 커집니다. TLS, Secure, HttpOnly는 켜져 있고, 공격자는 자기가 받은 ID의 앞뒤 번호를 차례로 보내 봅니다.",
        "Session ids are 1041, 1042 and so on. TLS, Secure and HttpOnly are on. The attacker takes his own id and tries its neighbours.",
    ),
    "hijacking.lesson.counted_ids": (
        "추측할 수 있는 ID는 훔칠 필요도 없습니다. 쿠키 속성은 쿠키를 지킬 뿐입니다. ID는 암호학적으로 안전한 난수로, 최소 64비트(보통 128비트)의 엔트로피를 갖게 만들어야 합니다.",
        "An id that can be guessed need not be stolen. Attributes only protect the cookie. Ids must come from a cryptographic generator, with at least 64 bits of entropy (128 are usual).",
    ),
    "hijacking.title.script_reads_the_cookie": (
        "HttpOnly 없는 쿠키와 XSS",
        "XSS without HttpOnly",
    ),
    "hijacking.story.script_reads_the_cookie": (
        "공격자가 후기에 심은 스크립트가 shop.test 페이지에서 실행되어 document.cookie를 evil.test로 보냅니다. TLS와 Secure는 켜져 있고 ID도 무작위지만, 세션 쿠키에 HttpOnly가 없습니다.",
        "A script that the attacker left in a review runs on a page of shop.test and sends document.cookie to evil.test. TLS and Secure are on and ids are random, but the session cookie is not HttpOnly.",
    ),
    "hijacking.lesson.script_reads_the_cookie": (
        "HttpOnly가 없으면 그 페이지에서 실행되는 모든 스크립트가 쿠키를 읽습니다. TLS와 Secure가 지키는 것은 전송 구간뿐입니다. 한번 빠져나간 ID는 공격자의 컴퓨터에서 세션이 끝날 때까지 통합니다.",
        "Without HttpOnly every script on the page can read the cookie. TLS and Secure only protect it on its way. Once the id is out, it works from the attacker's own machine for as long as the session lives.",
    ),
    "hijacking.title.http_only_stops_reading": (
        "XSS로 document.cookie 읽기",
        "A script reads document.cookie",
    ),
    "hijacking.story.http_only_stops_reading": (
        "공격자가 후기에 심은 스크립트가 shop.test 페이지에서 실행되어 document.cookie를 evil.test로 보냅니다. 세션 쿠키는 HttpOnly입니다.",
        "A script that the attacker left in a review runs on a page of shop.test and sends document.cookie to evil.test. The session cookie is HttpOnly.",
    ),
    "hijacking.lesson.http_only_stops_reading": (
        "HttpOnly 쿠키는 document.cookie에 나타나지 않아 스크립트가 읽을 수 없습니다. 막는 것은 '읽기'이지 XSS가 아닙니다. 사용자 자신은 개발자 도구에서 여전히 볼 수 있습니다.",
        "An HttpOnly cookie does not show up in document.cookie, so no script reads it. It stops reading, not XSS. The user can still see it in the developer tools.",
    ),
    "hijacking.title.lax_form_post": ("SameSite=Lax와 위조된 폼", "A forged form meets Lax"),
    "hijacking.story.lax_form_post": (
        "미나가 로그인하고 1분 뒤 evil.test를 엽니다. 그 페이지가 shop.test로 이체 폼을 자동으로 POST합니다. 쿠키는 SameSite=Lax입니다.",
        "A minute after her login Mina opens evil.test. Its page posts a transfer form to shop.test by itself. The cookie is SameSite=Lax.",
    ),
    "hijacking.lesson.lax_form_post": (
        "명시한 Lax는 다른 사이트의 POST에 붙지 않습니다. 다만 보조 수단입니다. 서브도메인은 같은 사이트이고, 상태를 바꾸는 GET은 Lax를 통과하므로 CSRF 토큰이나 Origin 검사를 함께 씁니다.",
        "A cookie with an explicit Lax does not go with a cross-site POST. It is defence in depth, though: subdomains are same-site, and a GET that changes something passes. Keep CSRF tokens or Origin checks.",
    ),
    "hijacking.title.http_only_script_stays": (
        "HttpOnly를 읽지 못한 스크립트",
        "The script that cannot read",
    ),
    "hijacking.story.http_only_script_stays": (
        "쿠키는 HttpOnly에 SameSite=Strict입니다. 이번에는 심어진 스크립트가 쿠키를 읽지 않고, 미나의 브라우저 안에서 직접 이체를 요청합니다.",
        "The cookie is HttpOnly and SameSite=Strict. This time the injected script does not read it: it asks for the transfer itself, from within Mina's browser.",
    ),
    "hijacking.lesson.http_only_script_stays": (
        "HttpOnly는 전송에 영향을 주지 않고, 스크립트는 shop.test 페이지에서 실행되므로 요청은 same-origin입니다. ID를 훔치지 않고도 로그인된 요청을 보낼 수 있습니다. XSS 자체를 막아야 합니다.",
        "HttpOnly changes nothing about sending, and the script runs on a page of shop.test, so its request is same-origin. It acts as the user without stealing the id. XSS itself has to be prevented.",
    ),
    "hijacking.title.id_kept_at_login": ("세션 고정", "Session fixation"),
    "hijacking.story.id_kept_at_login": (
        "공격자가 자기가 받은 세션 ID를 링크에 넣어 미나에게 보냅니다. 미나는 그 링크로 들어와 로그인합니다. ID는 무작위이고 쿠키 속성도 모두 켜져 있지만, 로그인할 때 ID가 그대로입니다.",
        "The attacker sends Mina a link with a session id that he was given. She follows it and logs in. Ids are random and the cookie's attributes are on, but the id stays the same at login.",
    ),
    "hijacking.lesson.id_kept_at_login": (
        "훔친 것이 아니라 미리 쥐여 준 ID입니다. TLS도 HttpOnly도 무작위 ID도 소용없습니다. ID가 로그인 전후로 같으면 공격자가 아는 ID에 미나의 로그인이 얹힙니다.",
        "Nothing is stolen here: the id was planted. TLS, HttpOnly and randomness do not help. If the id is the same before and after the login, Mina's login lands on an id that the attacker knows.",
    ),
    "hijacking.title.new_id_at_login": ("로그인 때 ID 재발급", "A new id at login"),
    "hijacking.story.new_id_at_login": (
        "같은 링크, 같은 로그인입니다. 이번에는 로그인에 성공하면 서버가 세션 ID를 새로 발급합니다(changeSessionId).",
        "The same link, the same login. This time the server gives the session a new id once the login succeeds (changeSessionId).",
    ),
    "hijacking.lesson.new_id_at_login": (
        "세션 고정의 해법은 로그인 때 ID를 바꾸는 것입니다. 속성은 새 ID로 옮겨 가고 옛 ID는 죽습니다. 권한이 올라갈 때마다 바꿉니다.",
        "The cure for fixation is a new id at login: attributes move to the new id and the old one is dead. Renew it with every rise in privilege.",
    ),
    "hijacking.title.logout_of_the_cookie_only": (
        "쿠키만 지우는 로그아웃",
        "A logout that only drops the cookie",
    ),
    "hijacking.story.logout_of_the_cookie_only": (
        "공격자가 미나가 자리를 비운 사이 개발자 도구에서 쿠키를 베껴 둡니다. 미나는 로그아웃합니다. 서버는 쿠키를 지우는 Set-Cookie만 보냅니다.",
        "While Mina is away from her laptop, the attacker copies the cookie from the developer tools. Then Mina logs out: the server answers with a Set-Cookie that deletes the cookie, and nothing else.",
    ),
    "hijacking.lesson.logout_of_the_cookie_only": (
        "브라우저에서 쿠키를 지워도 서버의 세션은 살아 있고, 베껴 둔 ID는 그대로 통합니다. 로그아웃은 서버에서 세션을 무효화해야 끝납니다(session.invalidate()).",
        "Deleting the cookie leaves the session alive on the server, and the copied id still works. A logout is complete when the server invalidates the session (session.invalidate()).",
    ),
    "hijacking.title.idle_and_a_patient_thief": (
        "유휴 타임아웃과 부지런한 공격자",
        "Idle timeout, patient thief",
    ),
    "hijacking.story.idle_and_a_patient_thief": (
        "유휴 타임아웃은 30분입니다. 공격자는 베낀 ID로 25분마다 요청을 보내고, 하루 뒤 계정 페이지를 엽니다.",
        "The idle timeout is 30 minutes. The attacker sends a request with the copied id every 25 minutes, and opens the account page a day later.",
    ),
    "hijacking.lesson.idle_and_a_patient_thief": (
        "유휴 타임아웃은 계속 요청하는 공격자를 막지 못합니다. 요청이 올 때마다 시간이 다시 시작되니 오히려 공격자가 세션을 살려 둡니다.",
        "An idle timeout does not stop a thief who keeps sending requests: each of them starts it anew, so it is the thief who keeps the session alive.",
    ),
    "hijacking.title.form_post_after_two_minutes": (
        "SameSite 없는 쿠키, 3분 뒤",
        "No SameSite, three minutes later",
    ),
    "hijacking.story.form_post_after_two_minutes": (
        "쿠키에 SameSite가 없습니다. 미나가 로그인하고 3분 뒤 evil.test를 열고, 그 페이지가 shop.test로 이체 폼을 POST합니다.",
        "The cookie has no SameSite. Three minutes after her login Mina opens evil.test, whose page posts a transfer form to shop.test.",
    ),
    "hijacking.lesson.form_post_after_two_minutes": (
        "Chromium은 SameSite가 없으면 Lax로 다룹니다. 발급한 지 2분이 지난 쿠키는 다른 사이트의 POST에 붙지 않습니다. Firefox와 Safari는 그렇게 다루지 않으니, 이 기본값에 기대지 말고 직접 지정하세요.",
        "Chromium treats a missing SameSite as Lax: older than two minutes, the cookie does not go with a cross-site POST. Firefox and Safari do not, so do not rely on that default; set it yourself.",
    ),
    "hijacking.title.form_post_within_two_minutes": (
        "SameSite 없는 쿠키, 1분 뒤",
        "No SameSite, one minute later",
    ),
    "hijacking.story.form_post_within_two_minutes": (
        "쿠키에 SameSite가 없고 CSRF 토큰도 없습니다. 미나가 로그인하고 1분 뒤 evil.test를 열고, 그 페이지가 shop.test로 이체 폼을 POST합니다.",
        "The cookie has no SameSite, and there is no CSRF token. A minute after her login Mina opens evil.test, whose page posts a transfer form to shop.test.",
    ),
    "hijacking.lesson.form_post_within_two_minutes": (
        "Chromium은 SameSite가 없는 쿠키를 발급 후 2분 동안 다른 사이트의 최상위 POST에도 붙입니다(Lax+POST). Firefox와 Safari는 애초에 Lax로 다루지 않습니다. 브라우저 기본값은 CSRF 방어가 아닙니다. Lax를 명시하고 CSRF 토큰을 씁니다.",
        "For two minutes Chromium sends a cookie without SameSite even with a top-level cross-site POST (Lax+POST). Firefox and Safari do not treat it as Lax at all. The browser's default is no CSRF defence: write Lax, and use a CSRF token.",
    ),
    "hijacking.title.absolute_and_a_patient_thief": (
        "절대 타임아웃을 더하면",
        "With an absolute timeout as well",
    ),
    "hijacking.story.absolute_and_a_patient_thief": (
        "유휴 30분에 절대 타임아웃 8시간을 더했습니다. 공격자는 여전히 25분마다 요청을 보내고, 하루 뒤 계정 페이지를 엽니다.",
        "To 30 minutes of idle timeout come 8 hours in all. The attacker still sends a request every 25 minutes, and opens the account page a day later.",
    ),
    "hijacking.lesson.absolute_and_a_patient_thief": (
        "절대 타임아웃은 만든 시각부터 재므로 요청으로 늘릴 수 없습니다. 훔친 세션의 수명을 끊는 것은 절대 타임아웃이나 재인증입니다.",
        "An absolute timeout counts from the creation, so no request extends it. Only it, or asking for the password again, bounds how long a stolen session is of use.",
    ),
    "hijacking.title.https_with_an_old_link": (
        "https 사이트의 옛 http 링크",
        "An old http link to an https site",
    ),
    "hijacking.story.https_with_an_old_link": (
        "shop.test는 https로 옮겨 갔고 http 요청은 https로 리다이렉트합니다. 쿠키에 Secure는 없습니다. 로그인한 미나가 카페에서 옛 http:// 즐겨찾기를 누릅니다.",
        "shop.test has moved to https and redirects http to it. The cookie has no Secure. Mina, logged in, opens an old http:// bookmark at the café.",
    ),
    "hijacking.lesson.https_with_an_old_link": (
        "리다이렉트는 이미 평문 요청이 나간 다음입니다. 그 첫 요청에 쿠키가 실립니다. Secure를 붙이면 http 요청에는 아예 붙지 않고, HSTS를 쓰면 http 요청 자체가 나가지 않습니다.",
        "The redirect comes after a request in the clear, and that first request carries the cookie. With Secure it does not; with HSTS the http request is not even made.",
    ),
    "hijacking.title.old_link_with_secure": (
        "Secure를 붙인 뒤의 옛 링크",
        "The old link, now with Secure",
    ),
    "hijacking.story.old_link_with_secure": (
        "shop.test는 https로 서비스하고 http 요청은 https로 리다이렉트합니다. 이번에는 쿠키에 Secure가 있습니다. 로그인한 미나가 카페에서 옛 http:// 즐겨찾기를 누릅니다.",
        "shop.test is on https and redirects http to it. This time the cookie has Secure. Mina, logged in, opens an old http:// bookmark at the café.",
    ),
    "hijacking.lesson.old_link_with_secure": (
        "Secure 쿠키는 http 요청에 붙지 않으므로 평문으로 나간 첫 요청에 ID가 없습니다. 리다이렉트된 https 요청에는 다시 붙어 로그인은 그대로입니다. 다만 평문으로 나간 첫 요청은 가로채 다른 곳으로 보낼 수 있으니 HSTS도 씁니다.",
        "A Secure cookie does not go with an http request, so the first request, in the clear, has no id in it. It goes with the https request that follows, so the login holds. That first request can still be tampered with on its way: use HSTS as well.",
    ),
    "hijacking.title.secure_without_tls": ("TLS 없이 켠 Secure", "Secure without TLS"),
    "hijacking.story.secure_without_tls": (
        "shop.test는 http인데 쿠키에 Secure를 붙였습니다. 미나가 올바른 비밀번호로 로그인하는 동안 공격자의 프록시가 기록합니다.",
        "shop.test speaks plain http but sets the cookie with Secure. Mina logs in with the right password while the attacker's proxy records.",
    ),
    "hijacking.lesson.secure_without_tls": (
        "브라우저가 http로 온 Secure 쿠키를 저장하지 않아 로그인이 되지 않습니다. 그런데 Set-Cookie는 이미 평문으로 지나갔으므로 ID는 기록에 남습니다. Secure는 TLS를 대신하지 못합니다.",
        "The browser does not store a Secure cookie that comes over http, so the login fails. Yet Set-Cookie has passed in the clear, so the id is on record. Secure is no substitute for TLS.",
    ),
    "hijacking.title.script_against_csrf_token": ("CSRF 토큰과 XSS", "A CSRF token against XSS"),
    "hijacking.story.script_against_csrf_token": (
        "HttpOnly, SameSite=Strict에 CSRF 토큰까지 켰습니다. 심어진 스크립트가 미나의 브라우저에서 계정 페이지를 읽고, 이체를 요청합니다.",
        "HttpOnly, SameSite=Strict and a CSRF token are all on. The injected script reads the account page in Mina's browser, then asks for the transfer.",
    ),
    "hijacking.lesson.script_against_csrf_token": (
        "CSRF 토큰은 페이지를 읽을 수 없는 다른 사이트를 막습니다. XSS 스크립트는 같은 출처라서 토큰을 읽어 함께 보냅니다. XSS 하나면 CSRF 방어는 모두 무너집니다.",
        "A CSRF token stops other sites, which cannot read the page. A script on the page is of the same origin: it reads the token and sends it along. XSS defeats every CSRF defence.",
    ),
    "hijacking.title.password_once_more": ("이체 전 비밀번호 확인", "The password once more"),
    "hijacking.story.password_once_more": (
        "세션에는 타임아웃이 없지만 이체할 때는 비밀번호를 다시 묻습니다. 공격자가 베낀 ID를 하루 뒤에 씁니다.",
        "Sessions never time out, but a transfer asks for the password again. The attacker uses the copied id a day later.",
    ),
    "hijacking.lesson.password_once_more": (
        "재인증은 훔친 ID로 할 수 있는 일을 줄입니다. 계정 페이지는 보이지만 중요한 작업은 비밀번호를 모르면 할 수 없습니다. 수명을 끊는 타임아웃과 함께 씁니다.",
        "Asking again limits what a stolen id is good for: the account page shows, but what matters needs the password. Use it together with timeouts, which limit how long it is good for.",
    ),
}
