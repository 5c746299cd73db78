"""Why a browser stores or sends a cookie or does not: a sentence for every rule of its jar."""

from __future__ import annotations

from quizapp.texts.entry import Entry

ENTRIES: dict[str, Entry] = {
    "cookie_reasons.stored": (
        "저장을 막는 규칙이 없습니다.",
        "Nothing stops it from being stored.",
    ),
    "cookie_reasons.read": (
        "HttpOnly가 아니고 이 페이지에 맞는 쿠키라서 자바스크립트가 읽을 수 있습니다.",
        "It is not HttpOnly and belongs to this page, so JavaScript can read it.",
    ),
    "cookie_reasons.nothing_to_read": (
        "브라우저에 쿠키가 없습니다.",
        "The browser holds no cookie.",
    ),
    "cookie_reasons.sent.typed": (
        "다른 페이지가 아니라 사용자가 직접 시작한 요청이라 SameSite가 막지 않고, Domain·Path·Secure도 맞습니다.",
        "No other page started the request, so SameSite does not hold it back; Domain, Path and Secure agree too.",
    ),
    "cookie_reasons.sent.same_site": (
        "요청한 페이지와 대상이 같은 사이트(스킴과 등록 도메인이 같음)라서 SameSite 값과 관계없이 전송됩니다.",
        "The page that asks and the target are one site (scheme and registrable domain), so any SameSite lets it go.",
    ),
    "cookie_reasons.sent.none": (
        "교차 사이트 요청이지만 SameSite=None이라 전송됩니다.",
        "The request is cross-site, and SameSite=None lets the cookie go.",
    ),
    "cookie_reasons.sent.lax": (
        "교차 사이트 요청이지만 최상위 이동이고 안전한 메서드(GET)라서 Lax 쿠키가 전송됩니다. SameSite를 적지 않아도 Lax로 봅니다.",
        "The request is cross-site, but a top-level navigation with a safe method (GET): a Lax cookie goes. One without SameSite counts as Lax.",
    ),
    "cookie_reasons.sent.lax_post": (
        "SameSite를 적지 않은 쿠키이고 값이 정해진 지 2분이 안 되어, 교차 사이트 최상위 POST에도 전송됩니다(Lax+POST).",
        "It says nothing about SameSite and is younger than two minutes, so it goes even with a cross-site top-level POST (Lax+POST).",
    ),
    "cookie_reasons.SecureOnly": (
        "Secure 쿠키는 암호화되지 않은 http 요청에 전송되지 않습니다.",
        "A Secure cookie is not sent over plain http.",
    ),
    "cookie_reasons.setting.SecureOnly": (
        "http 응답은 Secure 쿠키를 발급할 수 없습니다.",
        "A response over plain http cannot set a Secure cookie.",
    ),
    "cookie_reasons.SameSiteNoneInsecure": (
        "SameSite=None은 Secure와 함께여야 합니다.",
        "SameSite=None needs Secure.",
    ),
    "cookie_reasons.SchemefulSameSiteStrict": (
        "교차 사이트 요청입니다. SameSite=Strict 쿠키는 같은 사이트(스킴까지 같음)에서 시작된 요청에만 전송됩니다.",
        "The request is cross-site. A SameSite=Strict cookie goes only with requests that its own site started, scheme included.",
    ),
    "cookie_reasons.setting.SchemefulSameSiteStrict": (
        "교차 사이트 하위 요청의 응답은 SameSite=Strict 쿠키를 발급할 수 없습니다.",
        "The response to a cross-site subrequest cannot set a SameSite=Strict cookie.",
    ),
    "cookie_reasons.SchemefulSameSiteLax": (
        "교차 사이트 요청이고, GET으로 하는 최상위 이동이 아니라서 SameSite=Lax 쿠키가 전송되지 않습니다.",
        "The request is cross-site and no top-level navigation with GET, so a SameSite=Lax cookie stays behind.",
    ),
    "cookie_reasons.setting.SchemefulSameSiteLax": (
        "교차 사이트 하위 요청의 응답은 SameSite=Lax 쿠키를 발급할 수 없습니다.",
        "The response to a cross-site subrequest cannot set a SameSite=Lax cookie.",
    ),
    "cookie_reasons.SchemefulSameSiteUnspecifiedTreatedAsLax": (
        "SameSite를 적지 않아 Lax로 취급합니다. 교차 사이트 요청이고, GET으로 하는 최상위 이동도 발급 2분 이내의 최상위 POST도 아닙니다.",
        "Without SameSite it counts as Lax. The request is cross-site, no top-level GET, and no top-level POST within two minutes either.",
    ),
    "cookie_reasons.setting.SchemefulSameSiteUnspecifiedTreatedAsLax": (
        "SameSite를 적지 않아 Lax로 취급합니다. 교차 사이트 하위 요청의 응답은 이런 쿠키를 발급할 수 없습니다.",
        "Without SameSite it counts as Lax, and the response to a cross-site subrequest cannot set such a cookie.",
    ),
    "cookie_reasons.UserPreferences": (
        "브라우저가 서드파티 쿠키를 차단하고 있고, 주소창의 사이트와 다른 사이트로 가는 요청입니다.",
        "The browser blocks third-party cookies, and the request goes to another site than the address bar's.",
    ),
    "cookie_reasons.setting.UserPreferences": (
        "브라우저가 서드파티 쿠키를 차단하고 있어, 주소창의 사이트와 다른 사이트의 응답은 쿠키를 발급할 수 없습니다.",
        "The browser blocks third-party cookies, so a response of another site than the address bar's sets none.",
    ),
    "cookie_reasons.SchemeNotSupported": (
        "쿠키는 http와 https(ws, wss)에만 쓰입니다.",
        "Cookies exist for http and https (ws, wss) only.",
    ),
    "cookie_reasons.AnonymousContext": (
        "옵션 없는 fetch는 같은 출처에만 쿠키를 보냅니다. 다른 출처라서 자격 증명 없이 요청합니다.",
        "fetch without options sends cookies to its own origin only. This is another origin, so it asks without credentials.",
    ),
    "cookie_reasons.setting.AnonymousContext": (
        "자격 증명 없이 보낸 요청이라 응답의 Set-Cookie도 무시합니다.",
        "The request was made without credentials, so Set-Cookie in its response is ignored.",
    ),
    "cookie_reasons.InvalidDomain": (
        "Domain은 응답한 호스트 자신이나 그 상위 도메인이어야 하고, 공개 접미사(co.kr 등)일 수 없습니다.",
        "Domain must be the responding host or a parent of it, and no public suffix such as co.kr.",
    ),
    "cookie_reasons.InvalidPrefix": (
        "이름의 접두사가 약속하는 조건을 어겼습니다. __Secure-는 https와 Secure를, __Host-는 거기에 Path=/와 Domain 없음을, __Http-는 HttpOnly를 요구합니다.",
        "It breaks what the prefix of its name promises. __Secure- asks for https and Secure, __Host- also for Path=/ and no Domain, __Http- for HttpOnly.",
    ),
    "cookie_reasons.OverwriteSecure": (
        "http 응답은 같은 이름의 Secure 쿠키를 덮어쓸 수 없습니다.",
        "A response over plain http cannot replace a Secure cookie of the same name.",
    ),
    "cookie_reasons.NameValuePairExceedsMaxSize": (
        "이름과 값을 합쳐 4,096바이트를 넘습니다.",
        "Name and value are more than 4,096 bytes together.",
    ),
    "cookie_reasons.DisallowedCharacter": (
        "제어 문자가 들어 있어 줄 전체를 버립니다.",
        "It contains a control character, so the whole line is dropped.",
    ),
    "cookie_reasons.NoCookieContent": (
        "이름도 값도 비어 있습니다.",
        "Both name and value are empty.",
    ),
    "cookie_reasons.NotOnPath": (
        "요청 경로가 쿠키의 Path와 같지도, 그 아래에 있지도 않습니다.",
        "The requested path is neither the cookie's Path nor below it.",
    ),
    "cookie_reasons.DomainMismatch": (
        "이 호스트에 속한 쿠키가 아닙니다. Domain이 없으면 발급한 호스트에만, 있으면 그 도메인과 서브도메인에만 속합니다.",
        "The cookie does not belong to this host: without Domain it is the setting host's alone, with it that domain's and its subdomains'.",
    ),
    "cookie_reasons.HttpOnly": (
        "HttpOnly 쿠키는 자바스크립트가 읽을 수 없습니다.",
        "JavaScript cannot read an HttpOnly cookie.",
    ),
    "cookie_reasons.setting.HttpOnly": (
        "자바스크립트는 HttpOnly 쿠키를 만들 수 없습니다.",
        "JavaScript cannot create an HttpOnly cookie.",
    ),
    "cookie_reasons.OverwriteHttpOnly": (
        "자바스크립트는 HttpOnly 쿠키를 덮어쓰거나 지울 수 없습니다.",
        "JavaScript can neither replace nor delete an HttpOnly cookie.",
    ),
    "cookie_reasons.NamelessPair": (
        "이름이 비어 있는데 값에 ‘=’이 있습니다. 돌려보내면 다른 이름의 쿠키로 읽히므로 거부합니다.",
        "It has no name but a = in its value: sent back, it would read as a cookie of another name.",
    ),
    "cookie_reasons.InvalidPartitioned": (
        "Partitioned는 https 응답에서 Secure와 함께일 때만 쓸 수 있습니다.",
        "Partitioned needs Secure and a response over https.",
    ),
    "cookie_reasons.PartitionMismatch": (
        "다른 최상위 사이트 아래에서 따로 보관된(Partitioned) 쿠키입니다.",
        "It is kept apart for another top-level site (Partitioned).",
    ),
    "cookie_reasons.MixedContent": (
        "https 페이지가 http로 요청하는 혼합 콘텐츠라서 브라우저가 요청 자체를 막습니다.",
        "An https page asks for something over http: mixed content, which the browser blocks altogether.",
    ),
    "cookie_reasons.setting.MixedContent": (
        "혼합 콘텐츠라서 요청이 나가지 않았고, 쿠키를 발급할 응답도 없습니다.",
        "Mixed content: the request was never made, so no response could set anything.",
    ),
    "cookie_reasons.remark.unknown_attribute": (
        "모르는 속성이라 무시합니다. 오타라도 오류는 나지 않습니다.",
        "An unknown attribute is ignored. A typing error gives no error.",
    ),
    "cookie_reasons.remark.bad_max_age": (
        "Max-Age의 값 ‘{value}’이(가) 정수가 아니라서 무시합니다.",
        "The Max-Age '{value}' is no whole number, so it is ignored.",
    ),
    "cookie_reasons.remark.bad_expires": (
        "Expires의 값 ‘{value}’을(를) 날짜로 읽을 수 없어 무시합니다.",
        "The Expires '{value}' is no date, so it is ignored.",
    ),
    "cookie_reasons.remark.bad_same_site": (
        "SameSite의 값 ‘{value}’은(는) Strict, Lax, None이 아니라서 적지 않은 것과 같습니다.",
        "The SameSite '{value}' is none of Strict, Lax and None, which is as if it were not there.",
    ),
    "cookie_reasons.remark.bad_path": (
        "Path가 /로 시작하지 않아 기본 경로(발급한 URL의 폴더)를 씁니다.",
        "A Path that does not begin with / gives way to the default: the folder of the setting URL.",
    ),
    "cookie_reasons.remark.bad_priority": (
        "Priority의 값 ‘{value}’은(는) Low, Medium, High가 아니라서 무시합니다.",
        "The Priority '{value}' is none of Low, Medium and High, so it is ignored.",
    ),
    "cookie_reasons.remark.empty_domain": (
        "빈 Domain은 적지 않은 것과 같아서 host-only 쿠키가 됩니다.",
        "An empty Domain is as if it were not there: the cookie is host-only.",
    ),
    "cookie_reasons.remark.attribute_too_long": (
        "값이 1,024바이트를 넘는 속성은 무시합니다.",
        "An attribute with a value of more than 1,024 bytes is ignored.",
    ),
    "cookie_reasons.remark.repeated": (
        "같은 속성이 또 나와 나중 것이 쓰입니다.",
        "The attribute comes again, and the later one counts.",
    ),
    "cookie_reasons.remark.more": (
        "이 밖에 {value}개 속성도 무시했습니다.",
        "It passed over {value} more attributes.",
    ),
    "cookie_reasons.remark.needs_no_value": (
        "값이 필요 없는 속성입니다. ‘{value}’(이)라고 적어도 켜진 것입니다.",
        "This attribute needs no value: it is on even with '{value}'.",
    ),
    "cookie_reasons.remark.max_age_wins": (
        "Max-Age가 있으면 Expires는 보지 않습니다.",
        "Beside Max-Age, Expires is not looked at.",
    ),
    "cookie_reasons.remark.lifetime_capped": (
        "수명을 400일(34,560,000초)로 자릅니다.",
        "The lifetime is cut to 400 days (34,560,000 seconds).",
    ),
    "cookie_reasons.remark.already_expired": (
        "수명이 0 이하이거나 지난 날짜라서, 저장하지 않고 같은 쿠키가 있으면 지웁니다.",
        "A lifetime of 0 or less, or a date in the past: nothing is stored, and the same cookie is deleted if there is one.",
    ),
}
