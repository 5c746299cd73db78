"""What the JWT lab says about its attacks and what came out."""

from __future__ import annotations

from quizapp.texts.entry import Entry

ENTRIES: dict[str, Entry] = {
    "demos.choice.InvalidSignatureError": (
        "InvalidSignatureError (서명이 틀림)",
        "InvalidSignatureError (wrong signature)",
    ),
    "demos.choice.ExpiredSignatureError": (
        "ExpiredSignatureError (만료됨)",
        "ExpiredSignatureError (expired)",
    ),
    "demos.choice.InvalidAlgorithmError": (
        "InvalidAlgorithmError (허용하지 않은 알고리즘)",
        "InvalidAlgorithmError (algorithm not allowed)",
    ),
    "demos.choice.InvalidKeyError": (
        "InvalidKeyError (쓸 수 없는 키)",
        "InvalidKeyError (unusable key)",
    ),
    "demos.choice.InvalidAudienceError": (
        "InvalidAudienceError (나에게 온 토큰이 아님)",
        "InvalidAudienceError (for somebody else)",
    ),
    "demos.choice.InvalidIssuerError": (
        "InvalidIssuerError (믿지 않는 발급자)",
        "InvalidIssuerError (issuer not trusted)",
    ),
    "demos.choice.ImmatureSignatureError": (
        "ImmatureSignatureError (아직 유효하지 않음)",
        "ImmatureSignatureError (not valid yet)",
    ),
    "demos.choice.MissingRequiredClaimError": (
        "MissingRequiredClaimError (필수 클레임이 없음)",
        "MissingRequiredClaimError (claim missing)",
    ),
    "demos.choice.DecodeError": (
        "DecodeError (형식이 잘못됨)",
        "DecodeError (malformed)",
    ),
    "demos.choice.InvalidTokenError": (
        "InvalidTokenError (그 밖의 이유로 거절)",
        "InvalidTokenError (refused otherwise)",
    ),
    "error.demo.needs_public_key": (
        "이 공격에는 공개 키가 필요합니다. RS256을 골라 두었습니다. k로 새 키와 토큰을 만들고 c를 다시 누르세요.",
        "This attack needs a public key. RS256 is chosen: press k for a new key and token, then c again.",
    ),
    "error.demo.needs_secret": (
        "이 공격은 HMAC 비밀 키를 찾습니다. HS256을 골라 두었습니다. k로 새 키와 토큰을 만들고 w를 다시 누르세요.",
        "This attack looks for an HMAC secret. HS256 is chosen: press k for a new key and token, then w again.",
    ),
    "error.demo.no_unused_bits": (
        "이 알고리즘의 서명에는 쓰이지 않는 비트가 없습니다. HS256이나 RS256을 골라 주세요.",
        "Signatures of this algorithm have no unused bits. Choose HS256 or RS256.",
    ),
    "json_web_token.attack.nothing": (
        "발급된 토큰이 그대로 도착합니다.",
        "The token comes as it was issued.",
    ),
    "json_web_token.attack.stolen": (
        "공격자가 탈취한 토큰을 한 글자도 바꾸지 않고 보냅니다.",
        "The attacker sends the stolen token without changing a character.",
    ),
    "json_web_token.attack.tampered_role": (
        "role을 admin으로 바꾸고 서명은 그대로 둡니다.",
        "role becomes admin; the signature stays.",
    ),
    "json_web_token.attack.no_algorithm": (
        "alg에 “{alg}”, role에 “admin”을 넣고 서명을 지웁니다.",
        "alg becomes “{alg}”, role becomes admin, and the signature goes.",
    ),
    "json_web_token.attack.public_key": (
        "alg를 HS256으로 바꾸고, 누구나 받을 수 있는 공개 키(PEM)를 비밀 키로 삼아 서명합니다.",
        "alg becomes HS256, and the public key (PEM) that anybody can download signs as the secret.",
    ),
    "json_web_token.attack.secret_found": (
        "흔한 비밀 키 {listed}개 가운데 {tried}번째에서 찾았습니다. 이제 admin 토큰에 직접 서명합니다.",
        "Tried {tried} of {listed} usual secrets and found it. Now the attacker signs an admin token.",
    ),
    "json_web_token.attack.secret_not_found": (
        "흔한 비밀 키 {tried}개를 모두 대입해도 맞는 것이 없어, 서명은 그대로 두고 role만 바꿔 보냅니다.",
        "All {tried} usual secrets were tried, and none fits. What is left is a changed role under the old signature.",
    ),
    "json_web_token.attack.own_key": (
        "공격자가 자기 키로 서명하고, 그 공개 키를 헤더의 jwk에 넣어 보냅니다.",
        "The attacker signs with a key of their own and sends its public half along as jwk.",
    ),
    "json_web_token.attack.key_id_path": (
        "kid에 {path} 경로를 넣고, 빈 비밀 키로 서명합니다.",
        "kid becomes the path {path}, and an empty secret signs.",
    ),
    "json_web_token.attack.unknown_critical": (
        "발급자가 crit에 적은 확장을 모르면 거절하라고 요구하는 토큰입니다.",
        "The issuer demands, by crit, that whoever does not know an extension refuses the token.",
    ),
    "json_web_token.attack.last_character": (
        "서명의 마지막 글자를 바꿉니다: ‘{before}’ → ‘{after}’",
        "The last character of the signature goes from “{before}” to “{after}”.",
    ),
    "json_web_token.attack.unused_bits": (
        "서명의 마지막 글자를 바꿉니다: ‘{before}’ → ‘{after}’. 디코딩하면 같은 바이트가 나옵니다.",
        "The last character of the signature goes from “{before}” to “{after}”. It decodes to the same bytes.",
    ),
    "json_web_token.attack.expired": (
        "그저께 발급되어 어제 만료된 토큰을 보냅니다.",
        "A token comes that was issued two days ago and expired yesterday.",
    ),
    "json_web_token.attack.not_yet_valid": (
        "내일부터 유효한 토큰을 오늘 보냅니다.",
        "A token that is valid from tomorrow on comes today.",
    ),
    "json_web_token.attack.other_audience": (
        "같은 발급자가 사진 서비스용으로 발급한 토큰을 이 API에 보냅니다.",
        "A token that the same issuer made for a photo service is sent to this API.",
    ),
    "json_web_token.attack.other_issuer": (
        "같은 키를 쓰는 테스트 서버가 발급한 토큰을 보냅니다.",
        "A token comes from a test issuer that signs with the same key.",
    ),
    "json_web_token.attack.missing_expiry": (
        "발급자가 exp를 빠뜨린 토큰입니다.",
        "The issuer left out exp.",
    ),
    "json_web_token.attack.text_expiry": (
        "발급자가 exp를 문자열로 적은 토큰입니다.",
        "The issuer wrote exp as text.",
    ),
    "json_web_token.attack.other_type": (
        "로그인 때 받은 ID 토큰을 액세스 토큰 자리에 넣어 보냅니다.",
        "The ID token of the login is sent where an access token belongs.",
    ),
    "json_web_token.step.not_signed": ("서명하지 않았습니다.", "Nothing was signed."),
    "json_web_token.step.issued": (
        "{alg} 서명을 붙여 {length}자짜리 토큰을 발급합니다.",
        "Signs with {alg} and issues a token of {length} characters.",
    ),
    "json_web_token.step.sent": (
        "토큰이 요청 헤더에 실려 도착합니다.",
        "The token arrives in a request header.",
    ),
    "json_web_token.step.passed": ("{check}: 통과", "{check}: passed"),
    "json_web_token.step.failed": ("{check}: 거절", "{check}: refused"),
    "json_web_token.step.skipped": ("{check}: 보지 않음", "{check}: not looked at"),
    "json_web_token.step.accepted": ("받아들였습니다.", "Accepted."),
    "json_web_token.step.refused": ("거절했습니다: {error}", "Refused: {error}"),
    "json_web_token.finding.readable": (
        "키 없이 base64url만 디코딩해 읽은 클레임: {names}",
        "Decoded from base64url without any key: {names}",
    ),
    "json_web_token.finding.not_readable": (
        "키 없이 페이로드를 읽을 수 없습니다.",
        "Without a key the payload cannot be read.",
    ),
    "json_web_token.finding.longer": (
        "토큰은 {length}자, 세션 ID는 {other}자입니다. 둘 다 요청마다 실려 갑니다.",
        "The token has {length} characters, a session ID {other}. Both go with every request.",
    ),
    "json_web_token.finding.secret_found": (
        "목록 {listed}개 가운데 {tried}번째에서 찾았습니다. 서버에는 한 번도 요청하지 않았습니다.",
        "Found at number {tried} of {listed}, without asking the server once.",
    ),
    "json_web_token.finding.secret_not_found": (
        "목록 {listed}개 중 {tried}개를 대입했지만 맞는 것이 없습니다.",
        "{tried} of {listed} were tried, and none fits.",
    ),
    "json_web_token.finding.nothing_wrong": (
        "모든 확인을 통과했습니다.",
        "Every check was passed.",
    ),
    "json_web_token.ask.readable": (
        "키 없이 페이로드를 읽을 수 있을까요?",
        "Can the payload be read without the key?",
    ),
    "json_web_token.ask.longer": (
        "토큰이 32자짜리 세션 ID보다 길까요?",
        "Is the token longer than a session ID of 32 characters?",
    ),
    "json_web_token.ask.secret_found": (
        "공격자가 비밀 키를 찾아낼까요?",
        "Does the attacker find the secret?",
    ),
    "json_web_token.ask.naive_accepts": (
        "허술한 검증기가 받아들일까요?",
        "Does the naive verifier accept it?",
    ),
    "json_web_token.ask.strict_accepts": (
        "엄격한 검증기가 받아들일까요?",
        "Does the strict verifier accept it?",
    ),
    "json_web_token.ask.strict_result": (
        "엄격한 검증기의 결과는 무엇일까요?",
        "What does the strict verifier come to?",
    ),
}
