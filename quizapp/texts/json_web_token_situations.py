"""The prepared situations of the JWT lab: what is there, and what to keep in mind."""

from __future__ import annotations

from quizapp.texts.entry import Entry

ENTRIES: dict[str, Entry] = {
    "json_web_token.situation.readable.title": ("키 없이 읽기", "Reading without a key"),
    "json_web_token.situation.readable.story": (
        "누군가가 HS256으로 서명한 토큰을 엿봅니다. 비밀 키는 모릅니다.",
        "Somebody sees a token signed with HS256. They do not have the secret.",
    ),
    "json_web_token.situation.readable.lesson": (
        "JWT(JWS)는 암호화한 것이 아니라 서명한 것입니다. 페이로드는 base64url 인코딩일 뿐이라 누구나 읽을 수 있으니 민감한 정보를 담지 않습니다.",
        "A JWT (a JWS) is signed, not encrypted. Anyone can decode its payload, so no secret belongs in it.",
    ),
    "json_web_token.situation.size.title": ("토큰의 크기", "The size of a token"),
    "json_web_token.situation.size.story": (
        "클레임 여섯 개가 담긴 토큰을 32자짜리 세션 ID와 비교합니다.",
        "A token with six claims lies beside a session ID of 32 characters.",
    ),
    "json_web_token.situation.size.lesson": (
        "JWT는 세션 ID보다 훨씬 길고 요청마다 실려 갑니다. RFC 7519의 ‘compact’는 XML 기반인 SAML과 비교한 표현입니다.",
        "A JWT is far longer than a session ID and goes with every request. “Compact” in RFC 7519 is compared with XML (SAML).",
    ),
    "json_web_token.situation.tampered_role.title": ("role을 admin으로 변조", "From user to admin"),
    "json_web_token.situation.tampered_role.story": (
        "공격자가 페이로드의 role을 admin으로 고치고 서명은 그대로 둡니다.",
        "The attacker changes role to admin in the payload and leaves the signature as it is.",
    ),
    "json_web_token.situation.tampered_role.lesson": (
        "토큰은 누구나 고칠 수 있습니다. 서명을 검증해야 변조를 알아챌 수 있습니다.",
        "Anyone can change a token. It is noticed, provided that the signature is checked.",
    ),
    "json_web_token.situation.client_check.title": (
        "브라우저에서 하는 권한 확인",
        "A check in the browser",
    ),
    "json_web_token.situation.client_check.story": (
        "사용자가 자기 브라우저에 있는 토큰의 role을 admin으로 고칩니다. 앱은 role이 admin이면 관리자 메뉴를 보여 줍니다.",
        "A user changes role to admin in the token in their own browser. The app shows its admin menu to an admin.",
    ),
    "json_web_token.situation.client_check.lesson": (
        "클라이언트에서 하는 확인은 화면을 고르는 일일 뿐 보안이 아닙니다. 인증과 권한은 토큰을 검증하는 서버가 정합니다.",
        "A check in the client chooses what to show and protects nothing. Who may do what is decided by the server that verifies the token.",
    ),
    "json_web_token.situation.expired.title": ("어제 만료된 토큰", "Expired yesterday"),
    "json_web_token.situation.expired.story": (
        "서명은 맞지만 exp가 어제인 토큰이 도착합니다.",
        "The signature is genuine, but exp was yesterday.",
    ),
    "json_web_token.situation.expired.lesson": (
        "서명이 맞아도 exp가 지났으면 거절합니다. 만료 전에 무효화하는 수단은 JWT 자체에는 없습니다.",
        "A good signature does not help after exp. Nothing in a JWT makes it invalid earlier.",
    ),
    "json_web_token.situation.no_algorithm.title": ("alg: none", "alg: none"),
    "json_web_token.situation.no_algorithm.story": (
        "공격자가 헤더의 alg를 none으로, role을 admin으로 바꾸고 서명을 지웁니다.",
        "The attacker sets alg to none and role to admin, and takes the signature away.",
    ),
    "json_web_token.situation.no_algorithm.lesson": (
        "검증 알고리즘은 토큰이 아니라 서버가 정합니다. 허용 목록을 고정해 두면 none은 서명을 보기도 전에 거절됩니다.",
        "The server decides on the algorithm, not the token. With a fixed list, none is refused before any signature is looked at.",
    ),
    "json_web_token.situation.stolen.title": ("탈취된 토큰", "A stolen token"),
    "json_web_token.situation.stolen.story": (
        "공격자가 XSS로 탈취한 액세스 토큰을 그대로 보냅니다. 사용자는 이미 로그아웃했지만 exp는 아직 지나지 않았습니다.",
        "The attacker sends an access token stolen by XSS as it is. The user has logged out, but exp is still ahead.",
    ),
    "json_web_token.situation.stolen.lesson": (
        "서명과 만료만 확인하는 서버는 로그아웃도 탈취도 알지 못합니다. 폐기하려면 서버에 상태(거부 목록이나 저장해 둔 refresh 토큰)가 있어야 합니다.",
        "A server that checks signature and exp knows nothing of logout or theft. To revoke, it needs state: a denylist, stored refresh tokens.",
    ),
    "json_web_token.situation.no_algorithm_spelled.title": ("alg: nOnE", "alg: nOnE"),
    "json_web_token.situation.no_algorithm_spelled.story": (
        "‘none’이라는 단어만 막아 둔 서버에 nOnE이라고 적힌 토큰이 도착합니다.",
        "A token that says nOnE comes to servers that have heard of “none”.",
    ),
    "json_web_token.situation.no_algorithm_spelled.lesson": (
        "막을 값을 나열한 차단 목록에는 빈틈이 생깁니다. 허용할 값만 적은 목록은 어떤 값이 와도 결과가 같습니다.",
        "A list of forbidden values leaves gaps. A list of allowed ones gives the same answer to anything.",
    ),
    "json_web_token.situation.public_key_as_secret.title": (
        "공개 키를 비밀 키로 (RS256→HS256)",
        "The public key as a secret (RS256 to HS256)",
    ),
    "json_web_token.situation.public_key_as_secret.story": (
        "서버는 RS256을 씁니다. 공격자가 alg를 HS256으로 바꾸고 서버의 공개 키를 HMAC 비밀 키로 써서 서명합니다.",
        "The server uses RS256. The attacker sets alg to HS256 and signs with the server's public key as the HMAC secret.",
    ),
    "json_web_token.situation.public_key_as_secret.lesson": (
        "검증 알고리즘을 토큰에서 읽으면 공개 키가 HMAC 비밀 키로 쓰일 수 있습니다. 키마다 알고리즘을 하나만 정해 둡니다.",
        "Where the token names the algorithm, the public key becomes a secret. One key goes with one algorithm.",
    ),
    "json_web_token.situation.weak_secret.title": ("짧은 비밀 키", "A short secret"),
    "json_web_token.situation.weak_secret.story": (
        "개발할 때 쓰던 6바이트 비밀 키가 운영 환경까지 올라갔습니다. 공격자는 토큰 하나를 손에 넣었습니다.",
        "A secret of 6 bytes from development went into production. The attacker has one token.",
    ),
    "json_web_token.situation.weak_secret.lesson": (
        "토큰 하나만 있으면 서버에 요청하지 않고도 HMAC 비밀 키를 대입해 볼 수 있습니다. HS256에는 무작위로 만든 32바이트 이상의 키를 씁니다.",
        "Guesses at an HMAC secret need one token and no server. HS256 takes at least 32 random bytes.",
    ),
    "json_web_token.situation.strong_secret.title": ("무작위 비밀 키", "A random secret"),
    "json_web_token.situation.strong_secret.story": (
        "공격은 같지만 이번 비밀 키는 무작위로 만든 32바이트입니다.",
        "The same attack, but this secret is 32 random bytes.",
    ),
    "json_web_token.situation.strong_secret.lesson": (
        "서명은 위조를 막을 뿐 내용을 숨기지는 않습니다. 키가 길고 무작위라면 이 공격은 통하지 않습니다.",
        "A signature prevents forgery and hides nothing. With a long random key the forgery fails.",
    ),
    "json_web_token.situation.logged_out.title": (
        "로그아웃한 뒤의 토큰",
        "After the logout",
    ),
    "json_web_token.situation.logged_out.story": (
        "사용자가 로그아웃해서 클라이언트도 발급자도 로그인을 지웠습니다. 그런데 토큰의 복사본이 남아 있었고, exp는 아직 지나지 않았습니다.",
        "The user logs out, so client and issuer forget the login. A copy of the token is left somewhere, and exp is still ahead.",
    ),
    "json_web_token.situation.logged_out.lesson": (
        "조회 없이 확인되는 것은 서명, exp, iss, aud뿐입니다. 로그아웃을 알려면 거부 목록처럼 조회할 상태가 필요하고, 그러지 않으면 exp까지 통합니다.",
        "Without a look-up only signature, exp, iss and aud are known. To notice a logout the API needs something to look up, such as a denylist; else the token works until exp.",
    ),
    "json_web_token.situation.role_lost.title": (
        "거둬들인 관리자 권한",
        "The role is gone, the token is not",
    ),
    "json_web_token.situation.role_lost.story": (
        "관리자가 로그인해서 토큰을 받은 뒤, 발급자 쪽에서 그 사람의 관리자 권한을 거둡니다. 그 사람이 받아 둔 토큰으로 요청합니다.",
        "An admin has logged in and got a token. Then the issuer takes the role away, and the token is used.",
    ),
    "json_web_token.situation.role_lost.lesson": (
        "토큰에 적힌 권한은 발급할 때의 것입니다. 권한이 바뀐 것을 API가 알려면 조회해야 하므로, 토큰의 수명을 짧게 두거나 중요한 권한은 서버에서 확인합니다.",
        "What a token says of roles was so when it was issued. To see a change the API must look it up: keep tokens short-lived, and check what matters on the server.",
    ),
    "json_web_token.situation.other_audience.title": (
        "다른 서비스용 토큰",
        "A token for another service",
    ),
    "json_web_token.situation.other_audience.story": (
        "같은 발급자가 사진 서비스용으로 발급한 진짜 토큰이 우리 API에 도착합니다.",
        "A genuine token that the same issuer made for a photo service comes to our API.",
    ),
    "json_web_token.situation.other_audience.lesson": (
        "서명이 맞아도 우리 API용으로 발급된 토큰이 아닐 수 있습니다. aud에 우리 API가 있는지 확인합니다.",
        "A good signature does not mean that the token is for me. Check that aud names me.",
    ),
    "json_web_token.situation.other_issuer.title": (
        "다른 발급자의 토큰",
        "A token of another issuer",
    ),
    "json_web_token.situation.other_issuer.story": (
        "테스트 서버와 운영 서버가 같은 키를 씁니다. 테스트 서버가 발급한 토큰이 운영 API에 도착합니다.",
        "Test and production share a key. A token of the test server comes to the production API.",
    ),
    "json_web_token.situation.other_issuer.lesson": (
        "키가 맞는지뿐 아니라 발급자(iss)가 신뢰하는 곳인지도 확인합니다.",
        "Not only the key must be right, but also the issuer (iss) that it belongs to.",
    ),
    "json_web_token.situation.missing_expiry.title": ("exp가 없는 토큰", "No exp"),
    "json_web_token.situation.missing_expiry.story": (
        "발급자가 exp를 빠뜨렸습니다. 나머지는 모두 맞습니다.",
        "The issuer left out exp. Everything else is right.",
    ),
    "json_web_token.situation.missing_expiry.lesson": (
        "exp는 선택 클레임입니다. 필수로 지정하지 않으면 영원히 만료되지 않는 토큰이 통과합니다.",
        "exp is optional: unless it is required, a token without it is good for ever.",
    ),
    "json_web_token.situation.not_yet_valid.title": ("내일부터 유효한 토큰", "Valid from tomorrow"),
    "json_web_token.situation.not_yet_valid.story": (
        "nbf가 내일인 토큰이 오늘 도착합니다.",
        "A token whose nbf is tomorrow comes today.",
    ),
    "json_web_token.situation.not_yet_valid.lesson": (
        "nbf가 되기 전에는 거절합니다. exp만 보는 검증기는 이런 토큰을 놓칩니다.",
        "Before nbf a token is not taken. A verifier that looks at exp alone misses it.",
    ),
    "json_web_token.situation.leeway.title": ("시계 오차 허용(leeway)", "Leeway"),
    "json_web_token.situation.leeway.story": (
        "5초 전에 만료된 토큰이 도착합니다. 엄격한 검증기의 허용 오차(leeway)는 10초입니다.",
        "A token comes that expired 5 seconds ago. The strict verifier allows a leeway of 10 seconds.",
    ),
    "json_web_token.situation.leeway.lesson": (
        "서버마다 시계가 조금씩 다르므로 오차를 허용합니다. 보통 몇 분을 넘지 않게 둡니다.",
        "Clocks differ a little, so some leeway is allowed: usually no more than a few minutes.",
    ),
    "json_web_token.situation.own_key_in_header.title": (
        "헤더에 넣어 보낸 공격자의 키",
        "The attacker's key in the header",
    ),
    "json_web_token.situation.own_key_in_header.story": (
        "공격자가 자기 키로 서명한 admin 토큰을 만들고, 그 공개 키를 헤더의 jwk에 넣어 보냅니다.",
        "The attacker signs an admin token with a key of their own and sends the public half along as jwk.",
    ),
    "json_web_token.situation.own_key_in_header.lesson": (
        "토큰에 실려 온 키로 그 토큰을 검증하면 누가 발급했든 믿는 셈입니다. 검증할 키는 서버가 미리 정해 둡니다.",
        "To trust a token by the key it brings is to trust tokens that the client issued. The server has its keys beforehand.",
    ),
    "json_web_token.situation.key_id_path.title": ("kid에 넣은 파일 경로", "A path in kid"),
    "json_web_token.situation.key_id_path.story": (
        "공격자가 kid에 ../../../dev/null을 넣고, 빈 비밀 키로 서명합니다.",
        "The attacker sets kid to ../../../dev/null and signs with an empty secret.",
    ),
    "json_web_token.situation.key_id_path.lesson": (
        "kid도 외부에서 온 입력입니다. 파일 경로나 SQL에 그대로 넣지 말고, 등록해 둔 키 목록에서만 찾습니다.",
        "kid is input from outside as well. It belongs in no path and no SQL, only in a look-up of known keys.",
    ),
    "json_web_token.situation.careless_list.title": (
        "지나치게 넓은 허용 목록",
        "A list that is too long",
    ),
    "json_web_token.situation.careless_list.story": (
        "서버가 RS256과 HS256을 모두 허용합니다. 공격자가 공개 키를 HMAC 비밀 키로 써서 서명합니다.",
        "The server allows both RS256 and HS256. The attacker signs with the public key as the HMAC secret.",
    ),
    "json_web_token.situation.careless_list.lesson": (
        "두 종류를 함께 허용하면 키 종류를 확인하는 것이 마지막 방어선이 됩니다. 키마다 알고리즘을 하나만 허용합니다.",
        "With both kinds on the list, only the check of the key's kind is left. Allow one algorithm per key.",
    ),
    "json_web_token.situation.unused_bits.title": (
        "마지막 글자에서 쓰이지 않는 비트",
        "Unused bits of the last character",
    ),
    "json_web_token.situation.unused_bits.story": (
        "서명의 마지막 글자를, 디코딩하면 같은 바이트가 나오는 다른 글자로 바꿉니다.",
        "The last character of the signature becomes another one that decodes to the same bytes.",
    ),
    "json_web_token.situation.unused_bits.lesson": (
        "HS256 서명은 43자이고, 마지막 글자에는 쓰이지 않는 비트가 2개 있습니다. 엄격한 디코더는 그 비트가 0이 아니면 거절하고, 사용자에게는 똑같이 ‘서명이 유효하지 않다’고 알립니다.",
        "The last of the 43 characters of an HS256 signature has 2 unused bits. A strict decoder refuses them unless they are zero; for the user it is an invalid signature all the same.",
    ),
    "json_web_token.situation.expiry_now.title": (
        "바로 지금 만료되는 토큰",
        "Expiring this very second",
    ),
    "json_web_token.situation.expiry_now.story": (
        "exp가 지금 이 순간과 같은 토큰이 도착합니다.",
        "A token comes whose exp is exactly now.",
    ),
    "json_web_token.situation.expiry_now.lesson": (
        "exp에 적힌 시각이 되면 그 순간부터 거절합니다. 정확히 같은 순간도 만료입니다.",
        "It must not be accepted on or after exp: the very moment counts as expired.",
    ),
    "json_web_token.situation.tampered_and_expired.title": (
        "변조되었고 만료도 된 토큰",
        "Tampered with, and expired",
    ),
    "json_web_token.situation.tampered_and_expired.story": (
        "만료된 토큰의 role을 admin으로 고쳐 보냅니다. 잘못된 점이 두 가지입니다.",
        "An expired token comes with its role changed to admin. Two things are wrong.",
    ),
    "json_web_token.situation.tampered_and_expired.lesson": (
        "서명을 먼저 검증합니다. 서명이 틀린 토큰의 exp는 누구나 고쳐 적을 수 있으니 볼 필요가 없습니다.",
        "The signature comes first. The exp of a token with a bad signature could be anybody's, so it is not looked at.",
    ),
    "json_web_token.situation.nobodys_audience.title": (
        "audience를 설정하지 않은 API",
        "An API without a name",
    ),
    "json_web_token.situation.nobodys_audience.story": (
        "토큰에는 aud가 있는데, 엄격한 검증기에는 자신의 audience가 설정되어 있지 않습니다.",
        "The token has an aud, but the strict verifier was not told its own name (audience).",
    ),
    "json_web_token.situation.nobodys_audience.lesson": (
        "토큰에 aud가 있는데 그 안에 내가 없으면 거절해야 합니다. 설정을 빠뜨렸다고 예외가 되지는 않습니다.",
        "A token with an aud that does not name me must be refused. A missing setting is no exception.",
    ),
    "json_web_token.situation.text_expiry.title": ("문자열로 적힌 exp", "exp in quotes"),
    "json_web_token.situation.text_expiry.story": (
        "발급자의 실수로 exp가 숫자가 아니라 문자열로 적혀 있습니다.",
        "By mistake the issuer wrote exp as text instead of a number.",
    ),
    "json_web_token.situation.text_expiry.lesson": (
        "exp는 숫자(NumericDate)여야 합니다. PyJWT는 문자열도 숫자로 바꿔 받아들이므로 이 실험실에서는 따로 확인합니다.",
        "exp must be a number (NumericDate). PyJWT converts text and takes it, so the lab checks this itself.",
    ),
    "json_web_token.situation.unknown_critical.title": ("모르는 crit 확장", "An unknown crit"),
    "json_web_token.situation.unknown_critical.story": (
        "헤더의 crit에 서버가 모르는 확장이 적혀 있습니다. 서명은 맞습니다.",
        "The header names an extension in crit that the servers do not know. The signature is genuine.",
    ),
    "json_web_token.situation.unknown_critical.lesson": (
        "crit에 적힌 확장을 모르면 토큰을 거절해야 합니다. 그냥 넘어가면 발급자가 건 조건이 무시됩니다.",
        "crit means: refuse this unless you know it. To pass over it is to drop a condition of the issuer.",
    ),
    "json_web_token.situation.other_type.title": (
        "액세스 토큰 자리에 온 ID 토큰",
        "An ID token as an access token",
    ),
    "json_web_token.situation.other_type.story": (
        "같은 발급자의 ID 토큰이 액세스 토큰 자리에 도착합니다. 서명, exp, iss, aud가 모두 맞습니다.",
        "An ID token of the same issuer comes where an access token belongs. Signature, exp, iss and aud are right.",
    ),
    "json_web_token.situation.other_type.lesson": (
        "JWT는 형식일 뿐이고 쓰임새는 다양합니다. typ(at+jwt)로 종류를 구분해야 섞어 쓰는 일을 막을 수 있습니다.",
        "A JWT is a format with many uses. An explicit typ (at+jwt) keeps one kind from passing for another.",
    ),
}
