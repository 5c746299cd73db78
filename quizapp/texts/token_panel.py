"""What the panel of the JWT lab says beside the situations."""

from __future__ import annotations

from quizapp.texts.entry import Entry

ENTRIES: dict[str, Entry] = {
    "token_panel.length": ("{length}자 (세션 ID는 32자)", "{length} characters (a session ID: 32)"),
    "token_panel.hint": (
        "s 서명 · k 새 키와 토큰 · p 토큰 붙여 넣기 · F6 클레임 복사\n공격: t role→admin · a alg none · c RS256→HS256 · w 비밀 키 추측 · e 만료",
        "s sign · k new key and token · p paste a token · F6 copy a claim\nattacks: t role→admin · a alg none · c RS256→HS256 · w guess the secret · e expired",
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
        "고쳤지만 아직 서명하지 않았습니다. Ctrl+S 서명 · t 옛 서명 그대로 보내기",
        "Edited, not signed yet. Ctrl+S signs it · t sends it with the old signature",
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
    "token_panel.claim_copied": ("{name} 값을 복사했습니다.", "Copied the value of {name}."),
    "token_panel.key.sign": ("서명", "Sign"),
    "token_panel.key.tamper": ("role을 admin으로", "role -> admin"),
    "token_panel.key.none": ("alg none", "alg none"),
    "token_panel.key.confuse": ("RS256→HS256", "RS256 -> HS256"),
    "token_panel.key.weak": ("약한 비밀 값 찾기", "guess the secret"),
    "token_panel.key.expire": ("만료된 토큰", "expired token"),
    "token_panel.key.new_key": ("새 키", "New key"),
    "token_panel.key.edit": ("붙여 넣기", "Paste"),
    "error.demo.no_signing_key": (
        "서명할 키가 없습니다. 비밀 값이나 개인 키를 넣거나 k로 새 키를 만드세요.",
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
