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
    "demos.lane.client": ("클라이언트", "client"),
    "demos.choice.admin": ("관리자", "an admin"),
    "demos.choice.user": ("일반 사용자", "a user"),
    "demos.choice.nobody": ("받아들이지 않음", "nobody (refused)"),
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
    "json_web_token.attack.logged_out": (
        "로그아웃 전에 토큰을 복사해 둔 사람이 그 토큰을 그대로 보냅니다.",
        "Somebody who copied the token before the logout sends it as it is.",
    ),
    "json_web_token.attack.role_lost": (
        "발급자의 사용자 목록에서 관리자 권한을 거둡니다. 이미 발급한 토큰은 그대로입니다.",
        "The admin role is taken away in the issuer's list of users. The token that is out stays as it is.",
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
        "그저께 발급해서 어제 만료된 토큰입니다. 클라이언트가 아직 가지고 있습니다.",
        "A token of two days ago, which expired yesterday. The client has kept it.",
    ),
    "json_web_token.attack.not_yet_valid": (
        "내일부터 유효한 토큰을 오늘 미리 발급합니다.",
        "A token that is valid from tomorrow on is handed out today.",
    ),
    "json_web_token.attack.other_audience": (
        "같은 발급자가 사진 서비스용으로 발급한 토큰입니다.",
        "A token that the same issuer made for a photo service.",
    ),
    "json_web_token.attack.other_issuer": (
        "같은 키를 쓰는 테스트 발급자의 토큰입니다.",
        "A token of a test issuer that signs with the same key.",
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
        "로그인할 때 함께 발급하는 ID 토큰입니다. 액세스 토큰 자리에 쓸 토큰이 아닙니다.",
        "The ID token of the login, which is not meant for where an access token belongs.",
    ),
    "json_web_token.step.not_signed": ("서명하지 않았습니다.", "Nothing was signed."),
    "json_web_token.step.issued": (
        "{alg} 서명을 붙여 {length}자짜리 토큰을 발급합니다.",
        "Signs with {alg} and issues a token of {length} characters.",
    ),
    "json_web_token.step.login": (
        "로그인해서 토큰을 요청합니다.",
        "Logs in and asks for a token.",
    ),
    "json_web_token.step.handed_over": (
        "토큰을 클라이언트에 건넵니다. 클라이언트는 보관했다가 제시할 뿐입니다.",
        "Hands the token to the client, which only keeps it and presents it.",
    ),
    "json_web_token.step.logout": (
        "로그아웃하고 자기 토큰을 지웁니다.",
        "Logs out and deletes its own token.",
    ),
    "json_web_token.step.forgotten": (
        "로그인 상태를 지웠습니다. API에는 아무것도 알리지 않습니다.",
        "The login is forgotten. Nobody tells the API.",
    ),
    "json_web_token.step.menu_shown": (
        "브라우저의 앱이 키 없이 role만 읽고 관리자 메뉴를 보여 줍니다.",
        "The app in the browser reads role without any key and shows the admin menu.",
    ),
    "json_web_token.step.menu_hidden": (
        "브라우저의 앱이 키 없이 role만 읽고 관리자 메뉴를 숨깁니다.",
        "The app in the browser reads role without any key and hides the admin menu.",
    ),
    "json_web_token.step.sent": (
        "토큰을 요청 헤더에 실어 API에 보냅니다.",
        "Sends the token to the API, in a request header.",
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
    "json_web_token.finding.menu_shown": (
        "앱은 페이로드를 디코딩해 role을 읽었을 뿐, 서명을 확인할 키가 없습니다.",
        "The app decoded the payload and read role; it has no key to check the signature with.",
    ),
    "json_web_token.finding.menu_hidden": (
        "페이로드에 적힌 role이 admin이 아닙니다.",
        "The role in the payload is not admin.",
    ),
    "json_web_token.finding.role_seen": (
        "API는 발급자에게 묻지 않고 토큰에 적힌 role({role})을 그대로 썼습니다.",
        "The API did not ask the issuer; it took the role in the token ({role}).",
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
    "json_web_token.ask.client_shows": (
        "브라우저의 앱이 관리자 메뉴를 보여 줄까요?",
        "Does the app in the browser show the admin menu?",
    ),
    "json_web_token.ask.role_seen": (
        "엄격한 API는 이 사람을 누구로 볼까요?",
        "As what does the strict API treat this person?",
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
