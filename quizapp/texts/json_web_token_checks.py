"""What the two verifiers of the JWT lab say."""

from __future__ import annotations

from quizapp.texts.entry import Entry

ENTRIES: dict[str, Entry] = {
    "json_web_token.check.parts": ("세 부분", "three parts"),
    "json_web_token.check.header": ("헤더", "header"),
    "json_web_token.check.algorithm": ("허용한 알고리즘", "my alg list"),
    "json_web_token.check.key": ("키", "key"),
    "json_web_token.check.signature": ("서명", "signature"),
    "json_web_token.check.times": ("exp · nbf · iat", "exp · nbf · iat"),
    "json_web_token.check.parties": ("iss · aud", "iss · aud"),
    "json_web_token.check.type": ("typ", "typ"),
    "json_web_token.strict.parts": (
        "세 부분이 모두 올바른 base64url입니다.",
        "Three parts, each in proper base64url.",
    ),
    "json_web_token.strict.header": (
        "헤더를 읽을 수 있고, 모르는 crit 확장이 없습니다.",
        "The header can be read, and there is no unknown crit.",
    ),
    "json_web_token.strict.crit": (
        "crit에 적힌 확장을 모릅니다: {crit}. 모르면 거절해야 합니다.",
        "The extensions in crit are unknown: {crit}. What is critical and unknown must be refused.",
    ),
    "json_web_token.strict.b64": (
        "b64 확장은 지원하지 않으므로 거절합니다.",
        "The b64 extension is not supported, so the token is refused.",
    ),
    "json_web_token.strict.kid_is_no_text": (
        "kid가 문자열이 아닙니다.",
        "The kid is not a string.",
    ),
    "json_web_token.strict.no_alg": (
        "헤더에 alg가 없습니다. 허용한 것: {allowed}",
        "The header has no alg. Allowed: {allowed}",
    ),
    "json_web_token.strict.other_alg": (
        "alg가 “{alg}”입니다. 내가 허용한 것은 {allowed}뿐입니다.",
        "The alg is “{alg}”. I allow only {allowed}.",
    ),
    "json_web_token.strict.unknown_alg": (
        "서명할 수 있는 알고리즘이 아닙니다: {alg}",
        "Not an algorithm that signs: {alg}",
    ),
    "json_web_token.strict.alg": (
        "{alg}: 미리 정해 둔 목록({allowed})에 있습니다.",
        "{alg} is on the list that was fixed beforehand ({allowed}).",
    ),
    "json_web_token.strict.no_key": (
        "키를 주지 않아 서명을 확인할 수 없습니다. 토큰이 잘못되었다는 뜻은 아닙니다.",
        "No key was given, so the signature cannot be checked. That does not make the token a bad one.",
    ),
    "json_web_token.strict.key": (
        "미리 정해 둔 내 키를 씁니다 ({bits}비트).",
        "My own key, decided beforehand ({bits} bits).",
    ),
    "json_web_token.strict.short_secret": (
        "비밀 키가 {bytes}바이트로 너무 짧습니다. {alg}에는 {least}바이트 이상이 필요합니다.",
        "The secret has only {bytes} bytes. {alg} takes at least {least}.",
    ),
    "json_web_token.strict.short_rsa": (
        "RSA 키가 {bits}비트로 너무 짧습니다. {least}비트 이상이 필요합니다.",
        "The RSA key has only {bits} bits. It takes at least {least}.",
    ),
    "json_web_token.strict.signature_text": (
        "서명이 유효하지 않습니다. {flaw}",
        "The signature is not valid. {flaw}",
    ),
    "json_web_token.strict.signature_wrong": (
        "서명이 유효하지 않습니다. 내용이 바뀌었거나 다른 키로 서명한 토큰입니다.",
        "The signature is not valid: something was changed, or another key signed it.",
    ),
    "json_web_token.strict.public_key_as_secret": (
        "공개 키는 누구나 아는 값이라 HMAC 비밀 키로 쓰지 않습니다.",
        "A public key is no HMAC secret: everybody has it.",
    ),
    "json_web_token.strict.signature": (
        "내 키로 검증한 서명이 맞습니다.",
        "The signature is right, by my key.",
    ),
    "json_web_token.strict.missing_claim": (
        "필수 클레임이 없습니다: {name}",
        "A claim that is required is missing: {name}",
    ),
    "json_web_token.strict.time_is_no_number": (
        "“{name}” 값이 숫자가 아닙니다. 시각은 따옴표 없는 초여야 합니다.",
        "“{name}” is not a number. A time is seconds, without quotes.",
    ),
    "json_web_token.strict.not_yet": (
        "“{name}” 시각이 아직 되지 않았습니다.",
        "The time in “{name}” has not come yet.",
    ),
    "json_web_token.strict.expired": (
        "만료되었습니다. exp와 같은 순간도 만료로 봅니다 (허용 오차 {leeway}초).",
        "Expired; the very moment of exp counts as expired (leeway {leeway} s).",
    ),
    "json_web_token.strict.within_leeway": (
        "exp는 지났지만 허용 오차 {leeway}초 안입니다.",
        "exp is past, but within the leeway of {leeway} s.",
    ),
    "json_web_token.strict.times": (
        "지금 유효한 토큰입니다.",
        "It is valid at this moment.",
    ),
    "json_web_token.strict.issuer": (
        "발급자가 “{found}”입니다. 신뢰하는 발급자: {wanted}",
        "The issuer is “{found}”. I trust {wanted}.",
    ),
    "json_web_token.strict.audience": (
        "대상이 “{found}”인 토큰입니다. 나는 {wanted}입니다.",
        "This token is for “{found}”. I am {wanted}.",
    ),
    "json_web_token.strict.parties": (
        "신뢰하는 발급자가 나를 대상으로 발급했습니다.",
        "Issued by whom I trust, for me.",
    ),
    "json_web_token.strict.parties_not_asked": (
        "iss와 aud는 기대하는 값을 정하지 않아 보지 않았습니다.",
        "No iss and no aud is expected, so they were not looked at.",
    ),
    "json_web_token.strict.one_party": (
        "{seen}: 기대한 값입니다. {unseen}: 기대하는 값을 정하지 않아 보지 않았습니다.",
        "{seen} is the expected one. No {unseen} is expected, so it was not looked at.",
    ),
    "json_web_token.strict.no_list": (
        "키가 없어 허용할 알고리즘을 정하지 못했습니다.",
        "Without a key there is no list of algorithms to compare with.",
    ),
    "json_web_token.strict.type_not_asked": (
        "typ는 보지 않도록 설정되어 있습니다.",
        "The settings say not to look at typ.",
    ),
    "json_web_token.strict.other_type": (
        "typ가 “{found}”인 토큰입니다. 여기서 받는 것: {wanted}",
        "The typ is “{found}”. Taken here: {wanted}",
    ),
    "json_web_token.strict.type": (
        "기대한 종류의 토큰입니다: {found}",
        "The kind of token that is wanted: {found}",
    ),
    "json_web_token.strict.other": (
        "검증 라이브러리가 거절했습니다: {error}",
        "The library refused it: {error}",
    ),
    "json_web_token.naive.crashed": (
        "이 서버의 코드가 예상하지 못한 입력에 {error} 오류로 멈췄습니다.",
        "This server's code did not expect that, and stopped with {error}.",
    ),
    "json_web_token.naive.unreadable": (
        "{part}: 이 서버의 코드가 base64나 JSON으로 읽지 못했습니다.",
        "{part}: this server's code could not read it as base64 or JSON.",
    ),
    "json_web_token.naive.parts": (
        "점으로 나눈 세 부분이면 통과시킵니다. base64는 느슨하게 읽습니다.",
        "Three parts are enough. Base64 is read as it comes.",
    ),
    "json_web_token.naive.header": (
        "헤더가 JSON이면 통과시킵니다.",
        "Any header that is JSON will do.",
    ),
    "json_web_token.naive.crit": (
        "crit를 보지 않습니다: {crit}",
        "It does not look at crit: {crit}",
    ),
    "json_web_token.naive.alg": (
        "토큰 헤더에 적힌 알고리즘({alg})을 그대로 믿고 검증합니다.",
        "It verifies with {alg}, because the token's own header says so.",
    ),
    "json_web_token.naive.none": (
        "헤더의 alg 값(“{alg}”)만 믿고, 서명이 없어도 통과시킵니다.",
        "The header says “{alg}”, so it wants no signature at all.",
    ),
    "json_web_token.naive.no_none": (
        "“{alg}”: 서명 없는 토큰은 받지 않습니다.",
        "“{alg}”: a token without a signature is not taken.",
    ),
    "json_web_token.naive.no_key_wanted": (
        "서명이 없으니 키도 쓰지 않습니다.",
        "No signature, so no key either.",
    ),
    "json_web_token.naive.key_from_header": (
        "토큰 헤더에 실려 온 공개 키(jwk)를 그대로 믿습니다.",
        "It trusts the public key (jwk) that the token brings along in its header.",
    ),
    "json_web_token.naive.key_at_path": (
        "kid를 파일 경로로 보고 {path} 파일의 내용을 비밀 키로 씁니다.",
        "It takes kid for a path, and the content of {path} for the secret.",
    ),
    "json_web_token.naive.public_key_as_secret": (
        "헤더에 HMAC이라고 적혀 있어 공개 키 파일(PEM)의 내용을 그대로 비밀 키로 씁니다.",
        "HMAC, says the header; so the text of the public key file (PEM) is the secret.",
    ),
    "json_web_token.naive.key": (
        "설정된 키를 길이와 상관없이 씁니다 ({bits}비트).",
        "It uses its key, however short it is ({bits} bits).",
    ),
    "json_web_token.naive.no_signature_wanted": (
        "서명을 확인하지 않습니다.",
        "The signature is not checked.",
    ),
    "json_web_token.naive.lax_signature": (
        "서명의 바이트는 같습니다. 마지막 글자의 쓰이지 않는 비트나 패딩은 보지 않습니다.",
        "The bytes of the signature are the same; unused bits and padding are passed over.",
    ),
    "json_web_token.naive.signature_by_their_key": (
        "토큰이 고른 키로 검증하니 서명이 맞습니다.",
        "The signature is right, by the key that the token chose.",
    ),
    "json_web_token.naive.signature": ("서명이 맞습니다.", "The signature is right."),
    "json_web_token.naive.no_expiry": (
        "exp가 없으면 만료되지 않는 것으로 봅니다.",
        "No exp: then it never expires.",
    ),
    "json_web_token.naive.times": (
        "exp만 봅니다. 문자열이어도 숫자로 바꿔 읽고, nbf는 보지 않습니다.",
        "It looks at exp only, takes it as text too, and passes over nbf.",
    ),
    "json_web_token.naive.parties": (
        "누가 누구를 대상으로 발급했는지 보지 않습니다.",
        "It does not look at who issued it, and for whom.",
    ),
    "json_web_token.naive.type": (
        "어떤 종류의 토큰인지 보지 않습니다.",
        "It does not look at the kind of token.",
    ),
}
