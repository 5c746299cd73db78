"""The prepared situations of the cookie lab: what they are called, what happens, what to keep."""

from __future__ import annotations

from quizapp.texts.entry import Entry

ENTRIES: dict[str, Entry] = {
    "cookie_lab.title.what_comes_back": ("서버로 돌아오는 것", "What comes back"),
    "cookie_lab.story.what_comes_back": (
        "app.shop.test가 Path, Max-Age, Secure, HttpOnly를 붙여 쿠키를 발급합니다. 다음 요청에서 서버가 받는 Cookie 헤더는 무엇일까요?",
        "app.shop.test sets a cookie with Path, Max-Age, Secure and HttpOnly. What is in the Cookie header that it receives next time?",
    ),
    "cookie_lab.lesson.what_comes_back": (
        "돌아오는 것은 이름=값뿐입니다. 속성은 브라우저에게만 주는 지시라서 서버는 만료 시각도 HttpOnly 여부도 다시 읽을 수 없고, 값은 사용자가 고칠 수 있습니다.",
        "Only name=value comes back. Attributes are for the browser alone: the server cannot read the expiry or HttpOnly back, and the user may have changed the value.",
    ),
    "cookie_lab.title.http_only": ("HttpOnly 쿠키", "An HttpOnly cookie"),
    "cookie_lab.story.http_only": (
        "app.shop.test가 HttpOnly 쿠키를 발급했고, 사용자가 주소창으로 같은 사이트를 다시 엽니다.",
        "app.shop.test has set an HttpOnly cookie, and somebody opens the site again from the address bar.",
    ),
    "cookie_lab.lesson.http_only": (
        "HttpOnly는 자바스크립트가 읽는 것만 막고 전송에는 영향이 없습니다. 그래서 XSS로 주입된 스크립트는 쿠키를 못 읽어도 로그인된 요청은 보낼 수 있습니다.",
        "HttpOnly only stops scripts from reading; it changes nothing about sending. So an injected script cannot read the cookie, but it can still make requests as the user.",
    ),
    "cookie_lab.title.script_sets_http_only": (
        "스크립트가 만드는 HttpOnly 쿠키",
        "HttpOnly, set by a script",
    ),
    "cookie_lab.story.script_sets_http_only": (
        "app.shop.test의 로그인 페이지가 서버의 응답으로 받은 세션 ID를 스크립트에서 쿠키로 씁니다. document.cookie에 HttpOnly까지 붙였습니다.",
        "The login page of app.shop.test has a script write the session id as a cookie. What it assigns to document.cookie says HttpOnly.",
    ),
    "cookie_lab.lesson.script_sets_http_only": (
        "HttpOnly 쿠키는 서버가 Set-Cookie로만 만들 수 있습니다. 스크립트가 만든 쿠키는 어느 스크립트나 읽을 수 있으므로, 로그인 쿠키는 서버가 직접 발급해야 합니다.",
        "Only a server can make an HttpOnly cookie, with Set-Cookie. What a script has made every script can read, so the server has to set the login cookie itself.",
    ),
    "cookie_lab.title.script_overwrites_http_only": (
        "HttpOnly 쿠키 덮어쓰기",
        "Writing over an HttpOnly cookie",
    ),
    "cookie_lab.story.script_overwrites_http_only": (
        "서버가 발급한 HttpOnly 세션 쿠키가 있습니다. XSS로 끼어든 스크립트가 자기 세션 ID를 같은 이름으로 document.cookie에 씁니다. 다음 요청에서 서버는 무엇을 받을까요?",
        "The server has set an HttpOnly session cookie. An injected script assigns a session id of its own to document.cookie, under the same name. What does the server receive next?",
    ),
    "cookie_lab.lesson.script_overwrites_http_only": (
        "스크립트는 HttpOnly 쿠키를 읽을 수도, 덮어쓸 수도, 지울 수도 없습니다. 다만 Path나 Domain이 다르면 같은 이름의 다른 쿠키라서 막지 못합니다. 그래서 __Host- 접두사와 로그인할 때의 세션 ID 재발급이 함께 필요합니다.",
        "A script can neither read nor replace nor delete an HttpOnly cookie. With another Path or Domain it is another cookie of the same name, though, which nothing stops: hence the __Host- prefix, and a new session id at login.",
    ),
    "cookie_lab.title.secure_over_http": ("Secure 쿠키와 http 요청", "Secure and plain http"),
    "cookie_lab.story.secure_over_http": (
        "https로 Secure 쿠키를 받은 뒤, 사용자가 주소창에 http://app.shop.test/를 입력합니다.",
        "A Secure cookie came over https. Then somebody types http://app.shop.test/ into the address bar.",
    ),
    "cookie_lab.lesson.secure_over_http": (
        "Secure 쿠키는 암호화된 연결로만 전송됩니다. 보호하는 것은 전송 구간뿐이고, 브라우저가 디스크에 저장한 값까지 암호화하지는 않습니다.",
        "A Secure cookie travels over encrypted connections only. That protects it on its way, not where the browser keeps it.",
    ),
    "cookie_lab.title.host_only": ("Domain이 없는 쿠키", "A cookie without Domain"),
    "cookie_lab.story.host_only": (
        "app.shop.test가 Domain 없이 쿠키를 발급했습니다. 이제 www.shop.test에 요청합니다.",
        "app.shop.test has set a cookie without Domain. Now www.shop.test is requested.",
    ),
    "cookie_lab.lesson.host_only": (
        "Domain을 생략하면 발급한 호스트에만 전송됩니다(host-only). 생략하는 것이 가장 좁은 범위입니다.",
        "Without Domain a cookie goes back to the very host that set it (host-only). Leaving it out is the narrowest scope there is.",
    ),
    "cookie_lab.title.domain_given": ("Domain=shop.test", "Domain=shop.test"),
    "cookie_lab.story.domain_given": (
        "app.shop.test가 Domain=shop.test로 쿠키를 발급했습니다. 이제 www.shop.test에 요청합니다.",
        "app.shop.test has set a cookie with Domain=shop.test. Now www.shop.test is requested.",
    ),
    "cookie_lab.lesson.domain_given": (
        "Domain은 범위를 좁히는 것이 아니라 그 도메인과 모든 서브도메인으로 넓힙니다. 서브도메인 하나만 뚫려도 이 쿠키를 받게 됩니다.",
        "Domain does not narrow a cookie, it widens it to the domain and every subdomain. One subdomain in wrong hands is enough to receive it.",
    ),
    "cookie_lab.title.path": ("Path=/account", "Path=/account"),
    "cookie_lab.story.path": (
        "쿠키의 Path는 /account입니다. 사용자가 /accounting을 엽니다.",
        "The cookie's Path is /account. Somebody opens /accounting.",
    ),
    "cookie_lab.lesson.path": (
        "Path는 글자 단위가 아니라 경로 단위로 비교합니다. /account와 그 아래 경로에만 전송됩니다. 다만 Path는 보안 경계가 아닙니다.",
        "Paths are compared folder by folder, not letter by letter: /account and what lies below it. Path is no security boundary, though.",
    ),
    "cookie_lab.title.lax_link": ("외부 사이트의 링크와 Lax", "A link from another site, Lax"),
    "cookie_lab.story.lax_link": (
        "evil.test 페이지의 링크를 눌러 app.shop.test로 이동합니다. 쿠키는 SameSite=Lax입니다.",
        "A link on evil.test leads to app.shop.test. The cookie is SameSite=Lax.",
    ),
    "cookie_lab.lesson.lax_link": (
        "Lax는 교차 사이트라도 ‘최상위 이동’이면서 ‘안전한 메서드(GET)’인 요청에는 전송됩니다. 그래서 상태를 바꾸는 GET은 Lax로 막을 수 없습니다.",
        "Lax lets a cookie go with a cross-site request that is a top-level navigation with a safe method. So it does not protect a GET that changes something.",
    ),
    "cookie_lab.title.domain_of_another": ("남의 도메인", "Somebody else's domain"),
    "cookie_lab.story.domain_of_another": (
        "app.shop.test의 응답이 Domain=evil.test로 쿠키를 발급하려 합니다.",
        "A response of app.shop.test tries to set a cookie with Domain=evil.test.",
    ),
    "cookie_lab.lesson.domain_of_another": (
        "Domain은 응답한 호스트 자신이거나 그 상위 도메인이어야 합니다. 다른 사이트나 모든 도메인을 위한 쿠키는 만들 수 없습니다.",
        "Domain must be the responding host or a parent of it. There is no cookie for another site, and none for all sites.",
    ),
    "cookie_lab.title.host_prefix_with_domain": ("__Host-와 Domain", "__Host- and Domain"),
    "cookie_lab.story.host_prefix_with_domain": (
        "이름이 __Host-로 시작하는 쿠키를 Domain=shop.test와 함께 발급합니다.",
        "A cookie whose name begins with __Host- is set together with Domain=shop.test.",
    ),
    "cookie_lab.lesson.host_prefix_with_domain": (
        "__Host- 이름은 Secure, Path=/, Domain 없음을 모두 지켜야 저장됩니다. 그래서 서브도메인이 같은 이름의 쿠키를 심을 수 없습니다.",
        "A __Host- name is stored only with Secure, Path=/ and no Domain. That is why no subdomain can plant a cookie of that name.",
    ),
    "cookie_lab.title.cart_in_a_cookie": ("장바구니를 쿠키에", "The cart in a cookie"),
    "cookie_lab.story.cart_in_a_cookie": (
        "서버가 장바구니 내용을 통째로 쿠키에 담습니다. 이름과 값을 합쳐 4,099바이트입니다.",
        "A server puts the whole cart into a cookie: 4,099 bytes of name and value.",
    ),
    "cookie_lab.lesson.cart_in_a_cookie": (
        "이름과 값을 합쳐 4,096바이트까지만 저장됩니다. 게다가 쿠키는 맞는 요청마다 실려 나가는 비용이라 성능을 높이는 저장소가 아닙니다.",
        "Name and value may be 4,096 bytes together. And a cookie costs bytes on every matching request: it is no cache and makes nothing faster.",
    ),
    "cookie_lab.title.max_age_and_restart": ("Max-Age와 브라우저 종료", "Max-Age and closing"),
    "cookie_lab.story.max_age_and_restart": (
        "Max-Age=3600 쿠키를 받고 10분 뒤, 브라우저를 닫았다가 평소처럼 다시 엽니다.",
        "Ten minutes after a cookie with Max-Age=3600, the browser is closed and started again as usual.",
    ),
    "cookie_lab.lesson.max_age_and_restart": (
        "Max-Age나 Expires가 있으면 브라우저를 닫아도 그 시각까지 남습니다. 둘 다 있으면 Max-Age가 이깁니다.",
        "With Max-Age or Expires a cookie outlives the browser until then. If both are there, Max-Age wins.",
    ),
    "cookie_lab.title.misspelt_max_age": ("set-max-age=3600", "set-max-age=3600"),
    "cookie_lab.story.misspelt_max_age": (
        "서버가 Max-Age 대신 set-max-age=3600이라고 적었습니다. 10분 뒤 브라우저를 닫았다가 평소처럼 다시 엽니다.",
        "A server writes set-max-age=3600 instead of Max-Age. Ten minutes later the browser is closed and started again as usual.",
    ),
    "cookie_lab.lesson.misspelt_max_age": (
        "모르는 속성은 오류 없이 무시됩니다. 그래서 이 쿠키는 저장되지만 브라우저를 닫으면 사라지는 세션 쿠키입니다.",
        "Unknown attributes are ignored without an error. So this cookie is stored, but as a session cookie that goes when the browser closes.",
    ),
    "cookie_lab.title.restored_browser": ("이어서 열기", "Continue where you left off"),
    "cookie_lab.story.restored_browser": (
        "만료 시각이 없는 쿠키입니다. 브라우저를 닫았다가 ‘중단한 위치에서 계속하기’로 다시 엽니다.",
        "A cookie without an expiry. The browser is closed, and started again with “continue where you left off”.",
    ),
    "cookie_lab.lesson.restored_browser": (
        "세션 쿠키가 언제 끝나는지는 브라우저가 정합니다. 세션을 복원하면 세션 쿠키도 되살아나므로, 만료는 서버가 직접 관리해야 합니다.",
        "When a session cookie ends is up to the browser. One that restores its windows restores these cookies too, so the server has to expire sessions itself.",
    ),
    "cookie_lab.title.strict_link": (
        "외부 사이트의 링크와 Strict",
        "A link from another site, Strict",
    ),
    "cookie_lab.story.strict_link": (
        "evil.test의 링크를 눌러 app.shop.test로 이동합니다. 쿠키는 SameSite=Strict이고 HttpOnly는 아닙니다. 열린 페이지의 스크립트도 쿠키를 읽어 봅니다.",
        "A link on evil.test leads to app.shop.test. The cookie is SameSite=Strict and not HttpOnly. A script of the page that opens tries to read it.",
    ),
    "cookie_lab.lesson.strict_link": (
        "Strict는 교차 사이트에서 시작된 이동에는 전송되지 않아 첫 화면에서는 로그아웃된 것처럼 보입니다. 하지만 쿠키는 브라우저에 남아 있고, 열린 페이지의 자바스크립트는 읽을 수 있습니다.",
        "Strict stays behind when another site started the navigation, so the first page looks logged out. The cookie is still there, and scripts of the opened page can read it.",
    ),
    "cookie_lab.title.lax_fetch": ("외부 사이트의 fetch와 Lax", "fetch from another site, Lax"),
    "cookie_lab.story.lax_fetch": (
        'evil.test의 스크립트가 app.shop.test에 fetch로 GET 요청을 보냅니다(credentials: "include"). 쿠키는 SameSite=Lax입니다.',
        'A script on evil.test fetches app.shop.test with GET and credentials: "include". The cookie is SameSite=Lax.',
    ),
    "cookie_lab.lesson.lax_fetch": (
        "GET이라는 것만으로는 부족합니다. 최상위 이동이 아닌 교차 사이트 fetch, img, iframe에는 Lax 쿠키가 붙지 않습니다.",
        "GET alone is not enough. A cross-site fetch, image or iframe is no top-level navigation and carries no Lax cookie.",
    ),
    "cookie_lab.title.none_iframe": ("SameSite=None과 iframe", "SameSite=None in an iframe"),
    "cookie_lab.story.none_iframe": (
        "evil.test 페이지가 app.shop.test를 iframe으로 불러옵니다. 쿠키는 SameSite=None; Secure이고, 브라우저는 서드파티 쿠키를 허용합니다.",
        "A page of evil.test shows app.shop.test in an iframe. The cookie is SameSite=None; Secure, and the browser allows third-party cookies.",
    ),
    "cookie_lab.lesson.none_iframe": (
        "다른 사이트 안에서도 쓰려면 SameSite=None; Secure가 필요합니다. 쿠키의 주인이 바뀌는 것이 아니라, 주인에게 가는 교차 사이트 요청에 붙는 것입니다.",
        "To be used inside another site a cookie needs SameSite=None; Secure. It does not change hands: it goes with a cross-site request to its own site.",
    ),
    "cookie_lab.title.sibling_subdomain": ("형제 서브도메인의 POST", "A POST from a sibling"),
    "cookie_lab.story.sibling_subdomain": (
        "www.shop.test의 스크립트가 app.shop.test에 fetch로 POST를 보냅니다. 쿠키는 SameSite=Strict입니다.",
        "A script on www.shop.test posts to app.shop.test with fetch. The cookie is SameSite=Strict.",
    ),
    "cookie_lab.lesson.sibling_subdomain": (
        "‘사이트’는 스킴과 등록 도메인(shop.test)이라서 형제 서브도메인은 같은 사이트입니다. 그래서 SameSite는 보조 수단이고 CSRF 토큰이 여전히 필요합니다.",
        "A site is the scheme and the registrable domain (shop.test), so sibling subdomains are same-site. SameSite is a second line of defence: CSRF tokens are still needed.",
    ),
    "cookie_lab.title.none_without_secure": ("Secure 없는 SameSite=None", "None without Secure"),
    "cookie_lab.story.none_without_secure": (
        "https 응답이 SameSite=None이지만 Secure가 없는 쿠키를 발급합니다.",
        "A response over https sets a cookie with SameSite=None but without Secure.",
    ),
    "cookie_lab.lesson.none_without_secure": (
        "SameSite=None은 Secure와 함께일 때만 저장됩니다. https로 왔다는 것만으로는 부족합니다.",
        "SameSite=None is stored only together with Secure. That it came over https is not enough.",
    ),
    "cookie_lab.title.public_suffix": ("Domain=co.kr", "Domain=co.kr"),
    "cookie_lab.story.public_suffix": (
        "app.shop.co.kr이 Domain=co.kr로 쿠키를 발급하려 합니다.",
        "app.shop.co.kr tries to set a cookie with Domain=co.kr.",
    ),
    "cookie_lab.lesson.public_suffix": (
        "co.kr은 누구나 등록할 수 있는 공개 접미사(public suffix)입니다. 허용하면 모든 .co.kr 사이트가 쿠키를 공유하게 되므로 거부됩니다.",
        "co.kr is a public suffix, under which anybody registers a name. Accepting it would share the cookie with every .co.kr site, so it is refused.",
    ),
    "cookie_lab.title.max_age_for_ever": ("3천 년짜리 쿠키", "A cookie for three thousand years"),
    "cookie_lab.story.max_age_for_ever": (
        "서버가 Max-Age=99999999999로 쿠키를 발급합니다. 400일 뒤에 다시 방문합니다.",
        "A server sets a cookie with Max-Age=99999999999. The next visit is 400 days later.",
    ),
    "cookie_lab.lesson.max_age_for_ever": (
        "수명은 최대 400일(34,560,000초)로 잘립니다. 만료는 상한일 뿐이고, 브라우저나 사용자가 더 일찍 지울 수도 있습니다.",
        "Lifetimes are cut to 400 days (34,560,000 seconds). An expiry is an upper bound: the browser or the user may delete a cookie sooner.",
    ),
    "cookie_lab.title.lax_post_young": (
        "발급 1분 뒤의 교차 사이트 POST",
        "A cross-site POST after a minute",
    ),
    "cookie_lab.story.lax_post_young": (
        "SameSite를 적지 않은 쿠키를 받은 지 1분 뒤, evil.test의 폼이 app.shop.test로 POST를 보냅니다.",
        "One minute after a cookie without SameSite was set, a form on evil.test posts to app.shop.test.",
    ),
    "cookie_lab.lesson.lax_post_young": (
        "SameSite가 없으면 Lax로 취급하지만, Chromium은 값이 정해진 지 2분이 안 된 쿠키를 교차 사이트 최상위 POST에도 보냅니다(Lax+POST). 그 2분 동안은 CSRF를 막지 못합니다.",
        "A cookie without SameSite counts as Lax, but for its first two minutes Chromium lets it go with a cross-site top-level POST (Lax+POST). Those two minutes are open to CSRF.",
    ),
    "cookie_lab.title.lax_post_old": (
        "발급 3분 뒤의 교차 사이트 POST",
        "A cross-site POST after three minutes",
    ),
    "cookie_lab.story.lax_post_old": (
        "SameSite를 적지 않은 쿠키를 받은 지 3분 뒤, evil.test의 폼이 app.shop.test로 POST를 보냅니다.",
        "Three minutes after a cookie without SameSite was set, a form on evil.test posts to app.shop.test.",
    ),
    "cookie_lab.lesson.lax_post_old": (
        "2분이 지나면 SameSite를 적지 않은 쿠키도 Lax와 똑같이 교차 사이트 POST에 붙지 않습니다. 같은 값을 다시 발급해도 2분은 다시 시작되지 않습니다.",
        "After two minutes a cookie without SameSite is held back from a cross-site POST like any Lax one. Setting the same value again does not restart them.",
    ),
    "cookie_lab.title.explicit_lax_post": ("SameSite=Lax를 적은 경우", "SameSite=Lax, written out"),
    "cookie_lab.story.explicit_lax_post": (
        "SameSite=Lax 쿠키를 받은 지 1분 뒤, evil.test의 폼이 app.shop.test로 POST를 보냅니다.",
        "One minute after a SameSite=Lax cookie was set, a form on evil.test posts to app.shop.test.",
    ),
    "cookie_lab.lesson.explicit_lax_post": (
        "2분 예외는 SameSite를 적지 않은 쿠키에만 있습니다. SameSite=Lax라고 적으면 예외가 사라지므로 반드시 적는 편이 안전합니다.",
        "The two minutes are only for cookies that say nothing. Writing SameSite=Lax closes them, so write it.",
    ),
    "cookie_lab.title.third_party_switch": ("서드파티 쿠키 차단", "Third-party cookies blocked"),
    "cookie_lab.story.third_party_switch": (
        "evil.test 페이지가 app.shop.test를 iframe으로 불러옵니다. 쿠키는 SameSite=None; Secure이고, 브라우저는 서드파티 쿠키를 차단합니다.",
        "A page of evil.test shows app.shop.test in an iframe. The cookie is SameSite=None; Secure, and the browser blocks third-party cookies.",
    ),
    "cookie_lab.lesson.third_party_switch": (
        "SameSite=None은 필요조건일 뿐입니다. 서드파티 쿠키를 막는 브라우저는 iframe·이미지·fetch 같은 교차 사이트 하위 요청에 이 쿠키를 붙이지 않습니다(파티션된 쿠키와 Storage Access API는 예외). 링크를 눌러 이동할 때는 여전히 전송됩니다.",
        "SameSite=None is necessary, not sufficient. A browser that blocks third-party cookies does not send it with cross-site iframes, images or fetches (partitioned cookies and the Storage Access API aside). A link that is followed still carries it.",
    ),
    "cookie_lab.title.schemeful_strict": ("http 페이지에서 https로", "From http to https"),
    "cookie_lab.story.schemeful_strict": (
        "http://app.shop.test/ 페이지의 링크를 눌러 https://app.shop.test/로 이동합니다. 쿠키는 SameSite=Strict입니다.",
        "A link on http://app.shop.test/ leads to https://app.shop.test/. The cookie is SameSite=Strict.",
    ),
    "cookie_lab.lesson.schemeful_strict": (
        "호스트가 같아도 스킴이 다르면 다른 사이트입니다(schemeful same-site). http가 섞여 있으면 Strict 쿠키는 이동할 때 빠집니다.",
        "The same host under another scheme is another site (schemeful same-site). Where http is mixed in, Strict cookies stay behind.",
    ),
    "cookie_lab.title.redirect_through_evil": (
        "다른 사이트를 거친 리다이렉트",
        "Redirected through another site",
    ),
    "cookie_lab.story.redirect_through_evil": (
        "app.shop.test의 링크가 evil.test를 거쳐 다시 app.shop.test로 리다이렉트됩니다. 쿠키는 SameSite=Strict입니다.",
        "A link on app.shop.test is redirected through evil.test and back to app.shop.test. The cookie is SameSite=Strict.",
    ),
    "cookie_lab.lesson.redirect_through_evil": (
        "Chromium은 시작한 페이지와 도착지만 보고 중간 리다이렉트는 보지 않습니다. 표준 초안은 중간도 보라고 하므로 브라우저마다 다를 수 있습니다.",
        "Chromium looks at the page that started and at the target, not at the redirects between. The draft would look at them too, so browsers may differ.",
    ),
    "cookie_lab.title.set_from_an_image": ("이미지 응답이 발급하는 쿠키", "Set by an image"),
    "cookie_lab.story.set_from_an_image": (
        "evil.test 페이지에 app.shop.test의 이미지가 들어 있고, 그 이미지의 응답이 SameSite=Lax 쿠키를 발급합니다. 그다음 사용자가 app.shop.test를 직접 엽니다.",
        "A page of evil.test contains an image of app.shop.test, whose response sets a SameSite=Lax cookie. Then somebody opens app.shop.test.",
    ),
    "cookie_lab.lesson.set_from_an_image": (
        "SameSite는 저장할 때도 적용됩니다. 교차 사이트 하위 요청(img, fetch, iframe)의 응답은 SameSite=None; Secure 쿠키만 심을 수 있습니다.",
        "SameSite counts when storing as well: the response to a cross-site subrequest (image, fetch, iframe) can only set cookies that are SameSite=None; Secure.",
    ),
    "cookie_lab.title.default_fetch": ("옵션 없는 fetch", "fetch without options"),
    "cookie_lab.story.default_fetch": (
        'www.shop.test의 스크립트가 옵션 없이 fetch("https://app.shop.test/")를 호출합니다. 같은 사이트이지만 출처는 다릅니다.',
        'A script on www.shop.test calls fetch("https://app.shop.test/") without options: the same site, but another origin.',
    ),
    "cookie_lab.lesson.default_fetch": (
        'fetch의 기본값 credentials: "same-origin"은 사이트가 아니라 출처(스킴·호스트·포트)를 봅니다. 다른 출처에 쿠키를 보내려면 credentials: "include"가 필요합니다.',
        'The default credentials: "same-origin" asks for the origin (scheme, host, port), not the site. Cookies for another origin need credentials: "include".',
    ),
}
