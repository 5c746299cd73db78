"""What the panel of the JWT lab says beside the situations."""

from __future__ import annotations

from quizapp.texts.entry import Entry

ENTRIES: dict[str, Entry] = {
    "keys.about.JsonWebTokenScreen": (
        "예측: y/n이나 숫자로 예측하고 Enter로 실행합니다. ↑↓로 단계를 고르고, F2는 그 코드, F6은 복사입니다.\n"
        "자유롭게(f): p로 토큰을 붙여 넣고, s로 서명하고, k로 새 키를 만들고, x로 공격을 고릅니다. 글자 키는 칸에서 나온 뒤(Esc)에 쓰고, "
        "칸 안에서는 Ctrl+S로 서명합니다. ↑↓로 클레임을 고르고 F6으로 그 값을 복사합니다. F5는 처음 토큰으로 되돌립니다.",
        "Situations: predict with y/n or a digit, run with Enter. ↑↓ choose a step, F2 shows its code, F6 copies it.\n"
        "Free play (f): p pastes a token, s signs, k makes a new key, x lists the attacks. Letters work outside the fields (Esc); inside, Ctrl+S signs. "
        "↑↓ choose a claim, F6 copies its value. F5 brings a fresh token back.",
    ),
    "token_panel.length": ("{length}자 (세션 ID는 32자)", "{length} characters (a session ID: 32)"),
    "token_panel.lengths": (
        "발급된 토큰 {issued}자 → 도착한 토큰 {length}자 (세션 ID는 32자)",
        "issued: {issued} characters, arrived: {length} (a session ID: 32)",
    ),
    "token_panel.plan.token": ("발급될 토큰", "The token that will be issued"),
    "token_panel.plan.then": ("이어서", "Then"),
    "token_panel.plan.strict": ("엄격한 검증기의 설정", "The strict verifier's settings"),
    "token_panel.plan.algorithms": ("허용 {names}", "allows {names}"),
    "token_panel.plan.required": ("필수 {names}", "requires {names}"),
    "token_panel.plan.leeway": ("시계 오차 {seconds}초까지", "leeway {seconds} s"),
    "token_panel.attack_name.nothing": ("토큰이 그대로 도착", "the token arrives as it is"),
    "token_panel.attack_name.tampered_role": (
        "role을 admin으로 변조, 서명은 그대로",
        "role becomes admin, the signature stays",
    ),
    "token_panel.attack_name.no_algorithm": (
        "alg를 none으로 바꾸고 서명 제거",
        "alg becomes none, the signature goes",
    ),
    "token_panel.attack_name.no_algorithm_spelled": (
        "alg를 nOnE으로 바꾸고 서명 제거",
        "alg becomes nOnE, the signature goes",
    ),
    "token_panel.attack_name.public_key_as_secret": (
        "alg를 HS256으로 바꾸고 공개 키로 HMAC 서명",
        "alg becomes HS256, signed with the public key",
    ),
    "token_panel.attack_name.weak_secret": (
        "흔한 비밀 키 목록을 차례로 대입",
        "a list of usual secrets is tried",
    ),
    "token_panel.attack_name.expired": (
        "어제 만료된 토큰이 도착",
        "a token arrives that expired yesterday",
    ),
    "token_panel.attack_name.not_yet_valid": (
        "nbf가 내일인 토큰이 도착",
        "a token arrives whose nbf is tomorrow",
    ),
    "token_panel.attack_name.other_audience": (
        "aud가 다른 서비스인 토큰이 도착",
        "a token arrives whose aud is another service",
    ),
    "token_panel.attack_name.other_issuer": (
        "iss가 테스트 서버인 토큰이 도착",
        "a token arrives whose iss is a test server",
    ),
    "token_panel.attack_name.own_key_in_header": (
        "공격자의 키로 서명하고 그 공개 키를 jwk에 첨부",
        "signed with the attacker's key, which comes along as jwk",
    ),
    "token_panel.attack_name.key_id_path": (
        "kid에 빈 파일의 경로를 넣고 빈 비밀 키로 서명",
        "kid is the path of an empty file, an empty secret signs",
    ),
    "token_panel.attack_name.last_character": (
        "서명의 마지막 글자를 변경",
        "the last character of the signature changes",
    ),
    "token_panel.attack_name.unused_bits": (
        "서명 마지막 글자에서 쓰이지 않는 비트만 변경",
        "only unused bits of the signature's last character change",
    ),
    "token_panel.attack_name.missing_expiry": (
        "exp를 빠뜨린 토큰이 도착",
        "a token arrives without exp",
    ),
    "token_panel.attack_name.text_expiry": (
        "exp를 문자열로 적은 토큰이 도착",
        "a token arrives whose exp is text",
    ),
    "token_panel.attack_name.unknown_critical": (
        "crit에 모르는 확장이 적힌 토큰이 도착",
        "a token arrives with an unknown extension in crit",
    ),
    "token_panel.attack_name.other_type": (
        "같은 발급자의 ID 토큰이 도착",
        "an ID token of the same issuer arrives",
    ),
    "token_panel.attack_name.stolen": (
        "공격자가 훔친 토큰을 그대로 전송",
        "the attacker sends the stolen token as it is",
    ),
    "token_panel.attack_name.logged_out": (
        "로그아웃한 뒤 토큰의 복사본이 도착",
        "a copy of the token arrives after the logout",
    ),
    "token_panel.attack_name.role_lost": (
        "관리자 권한을 거둔 뒤 토큰이 도착",
        "the token arrives after its role was taken away",
    ),
    "token_panel.hint": (
        "s 서명 · k 새 키와 토큰 · p 토큰 붙여 넣기 · F6 클레임 복사 · x 모든 공격 · t role→admin · a alg none · c RS256→HS256 · w 비밀 키 추측 · e 만료",
        "s sign · k new key and token · p paste a token · F6 copy a claim · x all attacks · t role→admin · a alg none · c RS256→HS256 · w guess the secret · e expired",
    ),
    "token_panel.naive": ("허술한 검증기", "naive"),
    "token_panel.strict": ("엄격한 검증기", "strict"),
    "token_panel.verdict": ("판정", "verdict"),
    "token_panel.accepted": ("통과", "accepted"),
    "token_panel.skipped": ("안 봄", "not checked"),
    "token_panel.field.token": ("토큰", "Token"),
    "token_panel.field.header": ("헤더", "Header"),
    "token_panel.field.payload": ("페이로드", "Payload"),
    "token_panel.field.algorithm": ("k로 만들 키", "New key (k) for"),
    "token_panel.field.kind": ("키 형식", "Key format"),
    "token_panel.field.key": ("키 (@로 시작하면 파일 경로)", "Key (@path reads a file)"),
    "token_panel.field.issuer": ("기대하는 iss", "expected iss"),
    "token_panel.field.audience": ("기대하는 aud", "expected aud"),
    "token_panel.field.type": ("기대하는 typ", "expected typ"),
    "token_panel.former": ("– 이전 토큰의 내용", "– of the former token"),
    "token_panel.edited": (
        "고쳤지만 아직 서명하지 않았습니다. Ctrl+S 서명 · Esc, t 옛 서명 그대로 보내기",
        "Edited, not signed yet. Ctrl+S signs it · Esc, t sends it with the old signature",
    ),
    "token_panel.cleared": (
        "다른 발급자의 토큰이라 비웠습니다. 빈칸은 검사하지 않습니다.",
        "Cleared, as this token is from elsewhere. What is blank is not checked.",
    ),
    "token_panel.edits_dropped": (
        "서명하지 않은 수정은 빠졌습니다. 공격은 마지막으로 서명하거나 붙여 넣은 토큰에서 시작합니다.",
        "What was edited and not signed is gone: attacks start from the token that was signed or pasted last.",
    ),
    "token_panel.attack": ("공격", "Attack"),
    "token_panel.sent_unsigned": (
        "고친 헤더와 페이로드를 옛 서명 그대로 보냅니다.",
        "The edited header and payload go out with the old signature.",
    ),
    "token_panel.kind.auto": ("알아서", "guess"),
    "token_panel.kind.text": ("텍스트", "text"),
    "token_panel.kind.base64": ("base64", "base64"),
    "token_panel.kind.base64url": ("base64url", "base64url"),
    "token_panel.kind.pem": ("PEM", "PEM"),
    "token_panel.kind.jwk": ("JWK", "JWK"),
    "token_panel.kind.jwks": ("JWKS", "JWKS"),
    "token_panel.no_key": (
        "키를 주지 않아 서명을 확인하지 못했습니다. 틀렸다는 뜻이 아닙니다.",
        "No key was given, so the signature was not checked. That does not mean it is wrong.",
    ),
    "token_panel.key_path": (
        "키 파일의 경로를 적는 중입니다. Esc로 칸에서 나오면 파일을 읽습니다.",
        "The path of a key file is being typed. The file is read once you leave the field (Esc).",
    ),
    "error.demo.key_not_regular": (
        "키 파일이 일반 파일이 아닙니다. 파이프나 장치는 여기서 읽지 않습니다.",
        "The key file is no regular file. Pipes and devices are not read here.",
    ),
    "token_panel.claim_copied": ("{name} 값을 복사했습니다.", "Copied the value of {name}."),
    "token_panel.key.sign": ("서명", "Sign"),
    "token_panel.key.attacks": ("공격 목록", "Attacks"),
    "token_panel.key.attack": ("공격하기", "attack"),
    "token_panel.attacks": ("이 토큰에 할 수 있는 공격", "Attacks on this token"),
    "token_panel.key.new_key": ("새 키", "New key"),
    "token_panel.key.edit": ("붙여 넣기", "Paste"),
    "error.demo.no_signing_key": (
        "서명할 키가 없습니다. 비밀 키나 개인 키를 넣거나 k로 새 키를 만드세요.",
        "There is no key to sign with. Enter a secret or a private key, or make a new one with k.",
    ),
    "error.demo.not_sent": ("토큰을 만들지 못했습니다. {why}", "No token was made. {why}"),
    "error.demo.not_signed": ("서명하지 않았습니다. {why}", "Nothing was signed. {why}"),
    "error.demo.no_token_to_attack": (
        "공격할 토큰이 없습니다. 세 부분으로 된 토큰을 넣거나 s로 서명해 만드세요.",
        "There is no token to attack. Enter one of three parts, or sign one with s.",
    ),
    "error.demo.no_key_to_attack": (
        "이 토큰의 알고리즘에 맞는 키가 필요합니다. 키를 넣거나 k로 새로 만드세요.",
        "A key that fits the token's algorithm is needed. Enter it, or make a new one with k.",
    ),
}
