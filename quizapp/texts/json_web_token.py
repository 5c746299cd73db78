"""What the JWT lab says about a token that is read."""

from __future__ import annotations

from quizapp.texts.entry import Entry

ENTRIES: dict[str, Entry] = {
    "json_web_token.part.whole": ("토큰", "Token"),
    "json_web_token.part.header": ("헤더", "Header"),
    "json_web_token.part.payload": ("페이로드", "Payload"),
    "json_web_token.part.signature": ("서명", "Signature"),
    "json_web_token.removed.authorization": (
        "앞의 ‘Authorization:’을 떼고 읽었습니다.",
        "Read without the “Authorization:” in front.",
    ),
    "json_web_token.removed.bearer": (
        "앞의 ‘Bearer’를 떼고 읽었습니다.",
        "Read without the “Bearer” in front.",
    ),
    "json_web_token.removed.quotes": (
        "둘러싼 따옴표를 떼고 읽었습니다.",
        "Read without the quotes around it.",
    ),
    "json_web_token.removed.punctuation": (
        "끝의 쉼표나 세미콜론을 떼고 읽었습니다.",
        "Read without the comma or semicolon at the end.",
    ),
    "json_web_token.removed.invisible": (
        "보이지 않는 문자를 빼고 읽었습니다.",
        "Read without invisible characters.",
    ),
    "json_web_token.removed.line_breaks": (
        "줄바꿈을 이어 붙여 읽었습니다.",
        "Read with its lines joined.",
    ),
    "json_web_token.removed.blanks": (
        "앞뒤 공백을 빼고 읽었습니다.",
        "Read without the blanks around it.",
    ),
    "json_web_token.shape.blank": (
        "토큰이 비어 있습니다. 점 두 개로 나뉜 세 부분을 붙여 넣어 주세요.",
        "There is no token. Paste one: three parts with dots between them.",
    ),
    "json_web_token.shape.one_part": (
        "점이 없어 JWT가 아닙니다. JWT는 헤더.페이로드.서명, 세 부분입니다.",
        "No dot, so no JWT: a JWT has three parts, header.payload.signature.",
    ),
    "json_web_token.shape.two_parts": (
        "두 부분뿐입니다. 서명이 없는 토큰도 끝에 점이 하나 더 있어야 합니다.",
        "Only two parts. Even a token without a signature ends with another dot.",
    ),
    "json_web_token.shape.five_parts": (
        "다섯 부분이므로 서명한 JWS가 아니라 암호화한 JWE입니다. 키 없이는 헤더만 읽을 수 있습니다.",
        "Five parts: this is an encrypted JWE, not a signed JWS. Without the key only its header can be read.",
    ),
    "json_web_token.shape.five_without_enc": (
        "JWE처럼 다섯 부분이지만 헤더에 enc가 없습니다. JWS는 세 부분이어야 합니다.",
        "Five parts like a JWE, but no enc in the header. A JWS has three.",
    ),
    "json_web_token.shape.other_parts": (
        "{count}개 부분입니다. JWS는 세 부분, JWE는 다섯 부분입니다.",
        "{count} parts. A JWS has three, a JWE five.",
    ),
    "json_web_token.base64.character": (
        "{part}: {place}번째 글자 ‘{character}’ 때문에 base64url이 아닙니다.",
        "{part}: not base64url, because of “{character}” at character {place}.",
    ),
    "json_web_token.base64.base64_character": (
        "{part}: {place}번째 글자 ‘{character}’: 일반 base64의 글자입니다. base64url에서는 ‘-’와 ‘_’를 씁니다.",
        "{part}: “{character}” at character {place} is of plain base64. Base64url uses “-” and “_”.",
    ),
    "json_web_token.base64.padding": (
        "{part}: 끝에 ‘=’가 있습니다. JWS는 패딩을 쓰지 않습니다.",
        "{part}: it ends with “=”. A JWS has no padding.",
    ),
    "json_web_token.base64.length": (
        "{part}: 길이가 {length}자인 base64url은 없습니다. 잘린 것 같습니다.",
        "{part}: a length of {length}, which base64url never has. It seems to be cut off.",
    ),
    "json_web_token.base64.unused_bits": (
        "{part}: 마지막 글자에서 쓰이지 않는 비트가 0이 아닙니다. 같은 바이트를 다르게 적은 것입니다.",
        "{part}: unused bits of the last character are not zero, so the same bytes are written in another way.",
    ),
    "json_web_token.not_utf8": (
        "{part}: {place}번째 바이트부터 UTF-8이 아닙니다.",
        "{part}: not UTF-8 from byte {place} on.",
    ),
    "json_web_token.json.empty": (
        "{part}: 비어 있습니다. JSON 객체가 있어야 합니다.",
        "{part}: empty. There must be a JSON object.",
    ),
    "json_web_token.json.not_json": (
        "{part}: {line}번째 줄 {column}번째 글자에서 JSON 문법이 틀렸습니다.",
        "{part}: not JSON, at line {line}, column {column}.",
    ),
    "json_web_token.json.too_deep": (
        "{part}: 괄호가 너무 깊이 겹쳐 있습니다.",
        "{part}: the brackets are nested too deeply.",
    ),
    "json_web_token.json.number": (
        "{part}: JSON에 없는 수(NaN, Infinity)나 너무 큰 수가 있습니다.",
        "{part}: a number that JSON does not have (NaN, Infinity), or one that is too large.",
    ),
    "json_web_token.json.not_an_object": (
        "{part}: JSON이지만 객체가 아니라 {found}입니다. 중괄호로 감싸야 합니다.",
        "{part}: JSON, but a {found}. It must be an object, in braces.",
    ),
    "json_web_token.duplicate": (
        "{part}: “{name}” 이름이 두 번 나옵니다. 읽는 쪽마다 다른 값을 쓸 수 있습니다.",
        "{part}: the name “{name}” stands twice. Two readers may take two different values.",
    ),
    "json_web_token.span.day_one": ("{count}일", "{count} day"),
    "json_web_token.span.day_many": ("{count}일", "{count} days"),
    "json_web_token.span.hour_one": ("{count}시간", "{count} hour"),
    "json_web_token.span.hour_many": ("{count}시간", "{count} hours"),
    "json_web_token.span.minute_one": ("{count}분", "{count} minute"),
    "json_web_token.span.minute_many": ("{count}분", "{count} minutes"),
    "json_web_token.span.second_one": ("{count}초", "{count} second"),
    "json_web_token.span.second_many": ("{count}초", "{count} seconds"),
    "json_web_token.header.alg": (
        "서명 알고리즘. 보낸 쪽의 주장일 뿐이라, 검증하는 쪽이 따로 정해 두어야 합니다",
        "signature algorithm; only the sender's claim, the verifier must have its own",
    ),
    "json_web_token.header.alg_none": (
        "서명이 없다는 뜻입니다. 누구나 만들 수 있는 토큰입니다",
        "there is no signature: anybody can make this token",
    ),
    "json_web_token.header.typ": ("토큰의 종류", "kind of token"),
    "json_web_token.header.cty": ("페이로드의 종류", "kind of payload"),
    "json_web_token.header.kid": (
        "어느 키로 서명했는지 가리키는 이름",
        "name of the key that signed it",
    ),
    "json_web_token.header.jwk": (
        "토큰에 실려 온 공개 키. 믿으면 안 됩니다",
        "a public key that the token brings along; not to be trusted",
    ),
    "json_web_token.header.jku": (
        "키를 받아 올 주소. 미리 허용한 주소가 아니면 믿으면 안 됩니다",
        "where to fetch keys; not to be trusted unless it is on a list",
    ),
    "json_web_token.header.x5u": (
        "인증서를 받아 올 주소. 미리 허용한 주소가 아니면 믿으면 안 됩니다",
        "where to fetch certificates; not to be trusted unless it is on a list",
    ),
    "json_web_token.header.x5c": (
        "토큰에 실려 온 인증서 체인",
        "a certificate chain that the token brings along",
    ),
    "json_web_token.header.crit": (
        "모르면 거절해야 하는 확장의 목록",
        "extensions that a verifier must know, or refuse the token",
    ),
    "json_web_token.claim.iss": ("발급자", "issuer"),
    "json_web_token.claim.sub": ("주체: 누구에 대한 토큰인지", "subject: whom it is about"),
    "json_web_token.claim.aud": (
        "대상: 어느 서버가 받아야 하는지",
        "audience: which server it is for",
    ),
    "json_web_token.claim.jti": ("토큰의 고유 번호", "the token's own id"),
    "json_web_token.claim.no_text": ("문자열이 아닙니다", "not a string"),
    "json_web_token.claim.moment_utc": ("{utc} UTC", "{utc} UTC"),
    "json_web_token.claim.moment": ("{utc} UTC (현지 {local})", "{utc} UTC (here {local})"),
    "json_web_token.claim.exp_past": (
        "{span} 전에 만료됨 · {moment}",
        "expired {span} ago · {moment}",
    ),
    "json_web_token.claim.exp_future": (
        "{span} 뒤 만료 · {moment}",
        "expires in {span} · {moment}",
    ),
    "json_web_token.claim.nbf_past": (
        "{span} 전부터 유효 · {moment}",
        "valid since {span} ago · {moment}",
    ),
    "json_web_token.claim.nbf_future": (
        "아직 유효하지 않음, {span} 뒤부터 유효 · {moment}",
        "not valid yet, only in {span} · {moment}",
    ),
    "json_web_token.claim.iat_past": (
        "{span} 전에 발급됨 · {moment}",
        "issued {span} ago · {moment}",
    ),
    "json_web_token.claim.iat_future": (
        "발급 시각이 {span} 뒤(미래)임 · {moment}",
        "issued {span} in the future · {moment}",
    ),
    "json_web_token.claim.time_is_no_number": (
        "숫자가 아닙니다. 시각은 따옴표 없는 초여야 합니다",
        "not a number; a time is seconds, without quotes",
    ),
    "json_web_token.claim.milliseconds": (
        "밀리초로 보입니다. JWT의 시각은 초입니다",
        "this looks like milliseconds; times in a JWT are seconds",
    ),
    "json_web_token.claim.out_of_range": (
        "날짜로 나타낼 수 없는 값입니다",
        "no date can be made of it",
    ),
    "json_web_token.explain.heading": ("{part}:", "{part}:"),
    "json_web_token.explain.member": (
        "  {name} = {value} – {meaning}",
        "  {name} = {value} – {meaning}",
    ),
    "json_web_token.explain.own_member": ("  {name} = {value}", "  {name} = {value}"),
    "json_web_token.explain.problem": (
        "! {name} = {value} – {meaning}",
        "! {name} = {value} – {meaning}",
    ),
    "json_web_token.verdict.accepted": (
        "판정: 서명이 맞고, 지금 유효합니다.",
        "Verdict: verified, and in time.",
    ),
    "json_web_token.verdict.never_expires": (
        "판정: 서명이 맞습니다. exp가 없어 만료되지 않습니다.",
        "Verdict: verified; it never expires.",
    ),
    "json_web_token.verdict.weak_key": (
        "판정: 서명은 맞지만 키가 너무 짧습니다.",
        "Verdict: verified, but with a key that is too short.",
    ),
    "json_web_token.verdict.expired": (
        "판정: 서명은 맞지만 만료되었습니다.",
        "Verdict: verified, but expired.",
    ),
    "json_web_token.verdict.not_yet": (
        "판정: 서명은 맞지만 아직 유효하지 않습니다.",
        "Verdict: verified, but not valid yet.",
    ),
    "json_web_token.verdict.refused": (
        "판정: 서명은 맞지만 받아들일 수 없습니다 ({error}). {why}",
        "Verdict: verified, but refused ({error}). {why}",
    ),
    "json_web_token.verdict.not_verified": (
        "판정: 서명이 확인되지 않았습니다.",
        "Verdict: not verified.",
    ),
    "json_web_token.verdict.no_key": (
        "판정: 키가 없어 서명을 확인하지 않았습니다.",
        "Verdict: no key was given, so nothing was verified.",
    ),
    "json_web_token.verdict.unsigned": (
        "판정: 서명이 없는 토큰이라 검증할 수 없습니다. 받아들이면 안 됩니다.",
        "Verdict: nothing is signed, so nothing can be verified. It must not be accepted.",
    ),
    "json_web_token.verdict.unreadable": (
        "판정: JWT로 읽을 수 없습니다.",
        "Verdict: this cannot be read as a JWT.",
    ),
    "json_web_token.explain.not_verified": (
        "서명: 키를 주지 않아 확인하지 않았습니다. 위 내용은 키 없이 누구나 읽을 수 있고, 믿어도 되는지는 알 수 없습니다.",
        "Signature: not checked, as no key was given. Anyone can read what stands above, and nothing says that it is true.",
    ),
    "json_web_token.explain.unsigned": (
        "서명: 없습니다. 누구나 만들 수 있는 토큰이고, 어떤 키로도 진짜인지 확인할 수 없습니다.",
        "Signature: none. Anybody can make such a token, and no key can tell whether it is true.",
    ),
    "json_web_token.explain.verified": (
        "서명: 이 키로 서명한 것이 맞습니다 ({alg}).",
        "Signature: made with this key ({alg}).",
    ),
    "json_web_token.explain.refused_before": (
        "서명을 확인하기 전에 거절했습니다 ({error}). {why}",
        "Refused before the signature was looked at ({error}). {why}",
    ),
    "json_web_token.explain.refused": (
        "서명: 확인되지 않았습니다 ({error}). {why}",
        "Signature: not valid ({error}). {why}",
    ),
}
