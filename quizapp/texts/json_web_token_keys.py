"""What the JWT lab says about a key that is typed, and about what is signed."""

from __future__ import annotations

from quizapp.texts.entry import Entry

ENTRIES: dict[str, Entry] = {
    "json_web_token.family.secret": ("HMAC 비밀 키", "an HMAC secret"),
    "json_web_token.family.RSA": ("RSA 키", "an RSA key"),
    "json_web_token.family.EC": ("타원 곡선(EC) 키", "an elliptic-curve key"),
    "json_web_token.family.Ed25519": ("Ed25519 키", "an Ed25519 key"),
    "json_web_token.key.wrong_family": (
        "{algorithm}에 필요한 것: {wanted}. 지금 있는 것: {found}.",
        "{algorithm} takes {wanted}; this is {found}.",
    ),
    "json_web_token.key.wrong_curve": (
        "{algorithm}에 필요한 곡선: {wanted}. 지금 키의 곡선: {found}.",
        "{algorithm} takes a key on {wanted}; this one is on {found}.",
    ),
    "json_web_token.key.wrong_algorithm": (
        "이 키는 {found} 전용이라 {algorithm}에 쓸 수 없습니다.",
        "This key is for {found} only, so not for {algorithm}.",
    ),
    "json_web_token.key_reading.blank": ("키가 비어 있습니다.", "There is no key."),
    "json_web_token.key_reading.not_base64": ("키가 base64가 아닙니다.", "The key is not base64."),
    "json_web_token.key_reading.not_base64url": (
        "키가 base64url이 아닙니다.",
        "The key is not base64url.",
    ),
    "json_web_token.key_reading.not_pem": (
        "PEM이 아닙니다. ‘-----BEGIN …-----’ 줄부터 붙여 넣어 주세요.",
        "Not PEM. Paste it with its “-----BEGIN …-----” line.",
    ),
    "json_web_token.key_reading.encrypted_pem": (
        "암호로 잠긴 PEM입니다. 여기서는 잠기지 않은 연습용 키만 씁니다.",
        "This PEM is locked with a passphrase. Only keys for practice, without one, are used here.",
    ),
    "json_web_token.key_reading.broken_pem": (
        "PEM 형식처럼 보이지만 읽을 수 없습니다. 잘렸거나 손상되었습니다.",
        "It looks like PEM but cannot be read: cut off or damaged.",
    ),
    "json_web_token.key_reading.other_curve": (
        "지원하지 않는 곡선입니다. P-256, P-384, P-521, Ed25519를 쓸 수 있습니다.",
        "Not a curve that is supported: P-256, P-384, P-521 and Ed25519 are.",
    ),
    "json_web_token.key_reading.other_family": (
        "지원하지 않는 종류의 키입니다. RSA, EC, Ed25519 키를 쓸 수 있습니다.",
        "Not a kind of key that is supported: RSA, EC and Ed25519 are.",
    ),
    "json_web_token.key_reading.not_json": (
        "키가 JSON이 아닙니다({line}번째 줄 {column}번째 글자).",
        "The key is not JSON (line {line}, column {column}).",
    ),
    "json_web_token.key_reading.no_kty": ("JWK에 kty가 없습니다.", "The JWK has no kty."),
    "json_web_token.key_reading.other_kty": (
        "모르는 kty입니다: {found}. oct, RSA, EC, OKP를 쓸 수 있습니다.",
        "An unknown kty: {found}. There are oct, RSA, EC and OKP.",
    ),
    "json_web_token.key_reading.other_use": (
        "서명용 키가 아닙니다(use나 key_ops).",
        "Not a key for signatures (its use or key_ops says so).",
    ),
    "json_web_token.key_reading.bad_member": (
        "JWK의 “{name}” 값이 base64url이 아닙니다.",
        "The JWK's “{name}” is not base64url.",
    ),
    "json_web_token.key_reading.broken_jwk": (
        "JWK에 빠졌거나 맞지 않는 값이 있습니다.",
        "Something in the JWK is missing or does not fit.",
    ),
    "json_web_token.key_reading.no_keys": (
        "JWKS의 “keys”는 객체의 배열이어야 합니다.",
        "The “keys” of a JWKS must be a list of objects.",
    ),
    "json_web_token.key_reading.empty_set": (
        "JWKS에 키가 하나도 없습니다.",
        "There is no key in the JWKS.",
    ),
    "json_web_token.key_reading.no_kid": (
        "토큰에 kid가 없어 키 {count}개 중 어느 것인지 알 수 없습니다.",
        "The token has no kid, so which of the {count} keys is meant?",
    ),
    "json_web_token.key_reading.kid_not_found": (
        "kid가 “{kid}”인 키가 JWKS에 없습니다.",
        "No key of the JWKS has the kid “{kid}”.",
    ),
    "json_web_token.key_reading.kid_twice": (
        "kid가 “{kid}”인 키가 JWKS에 둘 이상 있습니다.",
        "More than one key of the JWKS has the kid “{kid}”.",
    ),
    "json_web_token.signing.no_alg": (
        '헤더에 alg가 없습니다. 예: "alg": "HS256"',
        'The header has no alg. For example: "alg": "HS256"',
    ),
    "json_web_token.signing.alg_none": (
        "alg가 none이면 서명할 것이 없습니다. 서명 없는 토큰은 a를 눌러 만드세요.",
        "With the alg none there is nothing to sign. Press a for a token without a signature.",
    ),
    "json_web_token.signing.other_alg": (
        "모르는 alg입니다: {alg}. 쓸 수 있는 것: {known}",
        "An unknown alg: {alg}. There are: {known}",
    ),
    "json_web_token.signing.kid_is_no_text": (
        "헤더의 kid는 문자열이어야 합니다.",
        "The kid in the header must be a string.",
    ),
    "json_web_token.signing.b64": (
        "b64(페이로드를 인코딩하지 않는 확장)는 지원하지 않습니다.",
        "b64, the extension for payloads that are not encoded, is not supported.",
    ),
    "json_web_token.signing.time_is_no_number": (
        "“{name}”: 따옴표 없는 숫자(1970년부터 센 초)여야 합니다.",
        "“{name}” must be a number without quotes: seconds since 1970.",
    ),
    "json_web_token.signing.no_text": (
        "“{name}”: 문자열이어야 합니다.",
        "“{name}” must be a string.",
    ),
    "json_web_token.signing.public_key": (
        "공개 키로는 서명할 수 없습니다. 개인 키가 필요합니다.",
        "A public key cannot sign. This needs the private key.",
    ),
    "json_web_token.signing.empty_key": (
        "빈 비밀 키로는 서명하지 않습니다.",
        "Nothing is signed with an empty secret.",
    ),
    "json_web_token.signing.unusable_key": (
        "이 알고리즘으로 서명할 수 없는 키입니다. 너무 짧거나, 공개 키의 글자를 비밀 키로 쓴 경우입니다.",
        "This key cannot sign with that algorithm: it is too short, or the text of a public key.",
    ),
}
