"""`quizapp demo json-web-token --token - --key-file FILE`: keys of every kind, and never shown."""

from __future__ import annotations

import base64
import json
import os
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
)
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jwt.algorithms import RSAAlgorithm

from tests.cli.demo_tokens import CLAIMS, SECRET, public_pem, refused, signed

RFC_TOKEN = (
    "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9"
    ".eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ"
    ".dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
)
RFC_SECRET = (
    "AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow"
)
"""RFC 7515, appendix A.1."""

RAW = bytes(range(200, 248))
"""A secret that is no text, so that it stands in files as base64."""


@pytest.fixture(scope="module")
def rsa_key() -> rsa.RSAPrivateKey:
    """Slow to make, so it is made once."""
    return rsa.generate_private_key(65537, 2048)


@pytest.fixture(scope="module")
def ec_key() -> ec.EllipticCurvePrivateKey:
    return ec.generate_private_key(ec.SECP256R1())


def private_pem(key: rsa.RSAPrivateKey, phrase: bytes = b"") -> str:
    lock = BestAvailableEncryption(phrase) if phrase else NoEncryption()
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, lock).decode()


def jwk(key: rsa.RSAPrivateKey, **members: str) -> dict[str, Any]:
    return {**RSAAlgorithm.to_jwk(key.public_key(), as_dict=True), "key_ops": ["verify"], **members}


def jwks(*keys: dict[str, Any]) -> str:
    return json.dumps({"keys": list(keys)})


def shows(said: str, key: str) -> bool:
    """Whether a piece of the key stands in what was said."""
    return any(key[start : start + 8] in said for start in range(len(key) - 7))


def test_the_vector_of_the_rfc_verifies_and_is_in_time_only_in_its_time(
    explained: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = json.dumps({"kty": "oct", "k": RFC_SECRET})
    late = explained(RFC_TOKEN, key, "--json")
    assert (late.code, late.json["verified"], late.json["in_time"]) == (1, True, False)
    monkeypatch.setenv("QUIZAPP_NOW", "2011-03-22T18:00:00+00:00")
    told = explained(RFC_TOKEN, key, "--json")
    assert (told.code, told.json["key_read_as"]) == (0, "jwk")
    assert told.json["payload"]["iss"] == "joe"


@pytest.mark.parametrize("around", ["{}", "{}\n", "{}\r\n", "\ufeff{}\n"])
def test_a_secret_is_read_without_line_end_and_editor_mark(explained: Any, around: str) -> None:
    assert explained(signed(), around.format(SECRET)).code == 0


def test_blanks_within_a_secret_belong_to_it(explained: Any) -> None:
    secret = f" {SECRET} with blanks "
    assert explained(signed(key=secret), f"{secret}\n").code == 0
    assert explained(signed(key=secret), secret.strip()).code == 1


def test_a_korean_secret_is_its_utf_8_bytes(explained: Any) -> None:
    secret = "아무도 모르는 비밀 값입니다, 길기도 하고요"
    assert explained(signed(key=secret), secret).code == 0


@pytest.mark.parametrize(
    ("encode", "kind"),
    [
        (base64.b64encode, "base64"),
        (base64.encodebytes, "base64"),
        (base64.urlsafe_b64encode, "base64url"),
        (lambda raw: base64.urlsafe_b64encode(raw).rstrip(b"="), "base64url"),
    ],
)
def test_a_secret_in_base64_verifies_and_it_is_said_how_it_was_read(
    explained: Any, encode: Any, kind: str
) -> None:
    raw = RAW + b"\xff\xfe\xfb"  # Both alphabets differ in it.
    told = explained(signed(key=raw), encode(raw))
    assert told.code == 0
    assert f"The secret is what the key file is the {kind} of." in told.out
    korean = explained(signed(key=raw), encode(raw), "--lang", "ko").out
    assert f"키 파일의 글자를 {kind}로 풀어야" in korean
    assert explained(signed(key=raw), encode(raw), "--json").json["key_read_as"] == kind


def test_a_secret_that_only_looks_like_base64_is_taken_as_it_stands(explained: Any) -> None:
    secret = base64.b64encode(RAW).decode()
    told = explained(signed(key=secret), secret)
    assert told.code == 0
    assert "base64" not in told.out
    assert explained(signed(key=secret), secret, "--json").json["key_read_as"] == "text"


def test_a_wrong_secret_in_base64_is_simply_wrong(explained: Any) -> None:
    told = explained(signed(), base64.b64encode(RAW))
    assert told.code == 1
    assert "base64" not in told.out
    assert told.out.count("InvalidSignatureError") == 1


def test_public_and_private_pem_verify(explained: Any, rsa_key: rsa.RSAPrivateKey) -> None:
    token = signed(key=rsa_key, algorithm="RS256")
    for key in (public_pem(rsa_key), private_pem(rsa_key)):
        found = explained(token, key, "--json")
        assert (found.code, found.json["key_read_as"]) == (0, "pem")


def test_a_pem_with_windows_line_ends_or_in_one_line_verifies(
    explained: Any, ec_key: ec.EllipticCurvePrivateKey
) -> None:
    token, pem = signed(key=ec_key, algorithm="ES256"), public_pem(ec_key)
    for text in (pem, pem.replace("\n", "\r\n"), pem.replace("\n", "\\n")):
        assert explained(token, text).code == 0


def test_a_jwk_verifies(explained: Any, rsa_key: rsa.RSAPrivateKey) -> None:
    token = signed(key=rsa_key, algorithm="RS256")
    assert explained(token, json.dumps(jwk(rsa_key), indent=2)).code == 0


def test_of_a_jwks_the_key_with_the_kid_of_the_token_is_taken(
    explained: Any, rsa_key: rsa.RSAPrivateKey
) -> None:
    secret = {"kty": "oct", "k": RFC_SECRET, "kid": "old"}
    keys = jwks(secret, jwk(rsa_key, kid="new"))
    token = signed(key=rsa_key, algorithm="RS256", kid="new")
    found = explained(f"Authorization: Bearer {token}\n", keys, "--json")
    assert (found.code, found.json["key_read_as"]) == (0, "jwks")
    other = explained(signed(key=rsa_key, algorithm="RS256", kid="old"), keys)
    assert other.code == 1
    assert "(InvalidAlgorithmError)" in other.out


def test_a_public_key_is_no_secret_whatever_the_header_says(
    explained: Any, rsa_key: rsa.RSAPrivateKey
) -> None:
    """RFC 8725, section 2.1: the key decides which algorithms there are, and not the token."""
    told = explained(signed(), public_pem(rsa_key))
    assert told.code == 1
    assert "(InvalidAlgorithmError)" in told.out


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("-----BEGIN PUBLIC KEY-----\nTUlJQklqQU5CZ2txaGtpRzl3MEI\n", "cut off or damaged"),
        ('{"kty": "oct", "k": "zebraQuartz9713umbrella"', "not JSON (line 1, column "),
        ('{"k": "zebraQuartz9713umbrella"}', "The JWK has no kty."),
        ('{"kty": "oct", "k": "zebra/Quartz+9713="}', "“k” is not base64url"),
        ('{"kty": "RSA", "n": "zebraQuartz9713umbrellaA"}', "missing or does not fit"),
        ('{"kty": "zebra-kty", "k": "Quartz9713umbrella"}', "An unknown kty: zebra-kty."),
        ('{"kty": "oct", "k": "Quartz9713umbrella", "use": "enc"}', "Not a key for signatures"),
        ('{"keys": []}', "no key in the JWKS"),
        ('{"keys": "zebraQuartz9713umbrella"}', "must be a list of objects"),
        (jwks({"kty": "oct", "k": RFC_SECRET, "kid": "a"}), "has the kid “mine”"),
        (jwks(*[{"kty": "oct", "k": RFC_SECRET, "kid": "mine"}] * 2), "More than one key"),
        pytest.param('{"a":' * 15_000, "not JSON", id="deep"),
    ],
)
def test_a_key_that_cannot_be_used_is_explained_in_one_line(
    explained: Any, text: str, english: str
) -> None:
    token = signed(kid="mine")
    said = refused(explained(token, text), code=1)
    assert said.startswith("Key file: ")
    assert english in said
    assert refused(explained(token, text, "--lang", "ko", "--json"), 1).startswith("키 파일: ")


def test_a_locked_pem_is_explained_in_one_line(explained: Any, rsa_key: rsa.RSAPrivateKey) -> None:
    locked = private_pem(rsa_key, b"passphrase")
    said = refused(explained(signed(key=rsa_key, algorithm="RS256"), locked), code=1)
    assert "locked with a passphrase" in said


def test_a_jwks_without_a_kid_in_the_token_does_not_guess(
    explained: Any, rsa_key: rsa.RSAPrivateKey
) -> None:
    token = signed(key=rsa_key, algorithm="RS256")
    keys = [jwk(rsa_key, kid="a"), jwk(rsa_key, kid="b")]
    assert "which of the 2 keys" in refused(explained(token, jwks(*keys)), code=1)
    assert explained(token, jwks(keys[0])).code == 0


@pytest.mark.parametrize(
    ("content", "english", "korean"),
    [
        (b"", "The key file is empty.", "키 파일이 비어 있습니다."),
        (b" \r\n\n", "The key file is empty.", "키 파일이 비어 있습니다."),
        (b"\x30\x82\x01\x0a\xff", "The key file is not UTF-8", "키 파일이 UTF-8 글이 아닙니다."),
        (SECRET.encode("utf-16"), "The key file is not UTF-8", "키 파일이 UTF-8 글이 아닙니다."),
        (b"k" * 100_001, "The key file is larger than 100 kB.", "키 파일이 100 kB보다 큽니다."),
    ],
    ids=["nothing", "blanks", "bytes", "utf-16", "long"],
)
def test_a_file_that_holds_no_key_is_refused_in_one_line(
    explained: Any, content: bytes, english: str, korean: str
) -> None:
    assert refused(explained(signed(), content)).startswith(english)
    assert refused(explained(signed(), content, "--lang", "ko", "--json")).startswith(korean)


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("missing", "No such file or directory"),
        (".", "Is a directory"),
        ("", "Is a directory"),
        ("~nobody-has-this-home/key", "home directory"),
        ("~/missing", "No such file or directory"),
        ("-", "No such file or directory"),
        (f"{SECRET}.txt", "No such file or directory"),
        pytest.param("x" * 5000, "File name too long", id="long"),
    ],
)
def test_a_file_that_cannot_be_read_is_refused_without_its_name(
    run: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, said: str
) -> None:
    monkeypatch.chdir(tmp_path)
    for flags in ((), ("--json",)):
        told = run(
            "demo", "json-web-token", "--token", "-", f"--key-file={name}", *flags, typed=signed()
        )
        line = refused(told)
        assert line.startswith("The key file cannot be read (")
        assert said in line
        assert not shows(line, SECRET)


def test_a_file_that_may_not_be_read_is_refused_in_one_line(
    explained: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The tests may run as root, who may read everything."""
    opened = Path.open

    def open_it(path: Path, *rest: Any, **more: Any) -> Any:
        if path.name == "key" and rest == ("rb",):
            raise PermissionError(13, os.strerror(13))
        return opened(path, *rest, **more)

    monkeypatch.setattr(Path, "open", open_it)
    said = refused(explained(signed(), SECRET, "--lang", "ko"))
    assert said == "키 파일을 읽을 수 없습니다 (Permission denied). 경로를 확인하세요.\n"


def test_a_file_of_a_gigabyte_is_refused(run: Any, tmp_path: Path) -> None:
    path = tmp_path / "key"
    with path.open("wb") as file:
        file.truncate(1_000_000_000)
    command = ("demo", "json-web-token", "--token", "-", "--key-file", path)
    assert "larger than 100 kB" in refused(run(*command, typed=signed()))


def test_a_key_file_in_the_home_folder_may_be_named_with_a_tilde(run: Any, home: Path) -> None:
    (home / "jwt.key").write_text(f"{SECRET}\n", "utf-8")
    command = ("demo", "json-web-token", "--token", "-", "--key-file=~/jwt.key")
    assert run(*command, typed=signed()).code == 0


def test_the_key_is_read_before_anybody_has_to_paste_a_token(
    run: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("quizapp.cli.demo_token.stdin_is_a_keyboard", lambda: True)
    said = refused(run("demo", "json-web-token", "--token", "-", "--key-file", "missing"))
    assert "Ctrl+D" not in said


@pytest.mark.parametrize("flags", [(), ("--json",), ("--lang", "ko")])
def test_no_piece_of_a_key_is_ever_shown(
    explained: Any, rsa_key: rsa.RSAPrivateKey, flags: tuple[str, ...]
) -> None:
    body = "".join(private_pem(rsa_key).splitlines()[1:-1])
    private = RSAAlgorithm.to_jwk(rsa_key, as_dict=True)
    decoded = base64.b64encode(RAW).decode()
    files = [
        (SECRET, SECRET),
        (SECRET[::-1], SECRET[::-1]),
        ("short-one", "short-one"),
        (decoded, decoded),
        (private_pem(rsa_key), body),
        (private_pem(rsa_key).replace("M", "!", 3), body),
        (private_pem(rsa_key)[:900], body),
        (json.dumps(private), private["d"]),
        (json.dumps(private)[:-9], private["d"]),
        (json.dumps({**private, "d": private["d"] + "="}), private["d"]),
        (jwks({"kty": "oct", "k": RFC_SECRET}), RFC_SECRET),
    ]
    tokens = (
        signed(),
        signed(key=RAW),
        signed(key=rsa_key, algorithm="RS256"),
        signed({**CLAIMS, "exp": 1}),
        "no token",
    )
    for text, key in files:
        for token in tokens:
            told = explained(token, text, *flags)
            assert told.code in (0, 1)
            assert told.out + told.err
            assert not shows(told.out + told.err, key)


@settings(
    deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    st.one_of(
        st.binary(max_size=40),
        st.text(max_size=40),
        st.text('{}[]":,ktyoc- \n', max_size=40),
        st.text(max_size=40).map(lambda body: f"-----BEGIN PUBLIC KEY-----{body}"),
    )
)
def test_whatever_stands_in_a_key_file_there_is_an_explanation_and_no_traceback(
    explained: Any, content: str | bytes
) -> None:
    told = explained(signed(), content)
    assert told.code in (1, 2)
    assert bool(told.out) != bool(told.err)
    assert told.err.count("\n") <= 1
