"""`quizapp demo json-web-token --token -`: a token from standard input, and a key from a file."""

from __future__ import annotations

import errno
import io
import sys
from typing import Any

import jsonschema
import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quizapp.__main__ import main
from tests.cli.demo_tokens import CLAIMS, NOW, SECRET, public_pem, refused, signed

SENTENCES = {"type": "array", "items": {"type": "string"}, "minItems": 1}
MAYBE_OBJECT = {"type": ["object", "null"]}
PROPERTIES = {
    "verified": {"type": "boolean"},
    "in_time": {"type": "boolean"},
    "key_read_as": {"enum": ["text", "base64", "base64url", "pem", "jwk", "jwks", None]},
    "key_too_short": {"type": "boolean"},
    "result": {"type": ["string", "null"]},
    "not_checked": {"type": "array", "items": {"enum": ["iss", "aud", "typ"]}},
    "header": MAYBE_OBJECT,
    "payload": MAYBE_OBJECT,
    "flaws": {"type": "array", "items": {"type": "string"}},
    "explanation": {
        "type": "object",
        "properties": {"ko": SENTENCES, "en": SENTENCES},
        "required": ["ko", "en"],
        "additionalProperties": False,
    },
}
SCHEMA = {
    "type": "object",
    "properties": PROPERTIES,
    "required": list(PROPERTIES),
    "additionalProperties": False,
}
"""What programs may rely on."""


def test_a_good_token_with_its_key_ends_with_0(explained: Any) -> None:
    told = explained(signed(), SECRET)
    assert (told.code, told.err) == (0, "")
    assert told.out.splitlines()[-3:] == [
        "Signature: made with this key (HS256).",
        "Not checked: typ (--issuer and --audience say which iss and aud are expected)",
        "Verdict: verified, and in time.",
    ]
    assert '\n  sub = "minsu" – subject: whom it is about\n' in told.out


def test_a_good_token_is_explained_in_korean(explained: Any) -> None:
    told = explained(signed(), SECRET, "--lang", "ko")
    assert told.code == 0
    assert told.out.splitlines()[-3:] == [
        "서명: 이 키로 서명한 것이 맞습니다 (HS256).",
        "확인하지 않음: typ (iss와 aud는 --issuer와 --audience에 기대하는 값을 적으면 확인합니다)",
        "판정: 서명이 맞고, 지금 유효합니다.",
    ]


@pytest.mark.parametrize(
    ("lang", "said", "not_said"),
    [
        ("en", "Signature: not checked, as no key was given.", "not valid"),
        ("ko", "서명: 키를 주지 않아 확인하지 않았습니다.", "확인되지 않았습니다"),
    ],
)
def test_without_a_key_nobody_says_that_the_signature_is_wrong(
    explained: Any, lang: str, said: str, not_said: str
) -> None:
    told = explained(signed(), None, "--lang", lang)
    assert told.code == 1
    assert told.out.splitlines()[-2].startswith(said)
    assert not_said not in told.out


def test_with_the_wrong_key_the_signature_is_not_valid(explained: Any) -> None:
    told = explained(signed(), SECRET[::-1])
    assert told.code == 1
    assert "Signature: not valid (InvalidSignatureError)." in told.out


def test_a_changed_payload_does_not_verify(explained: Any) -> None:
    header, _, signature = signed().split(".")
    payload = signed({**CLAIMS, "role": "admin"}, SECRET[::-1]).split(".")[1]
    told = explained(f"{header}.{payload}.{signature}", SECRET)
    assert told.code == 1
    assert "(InvalidSignatureError)" in told.out


@pytest.mark.parametrize(
    ("claims", "said", "verdict"),
    [
        ({"exp": NOW - 60}, "! exp = ", "Verdict: verified, but expired."),
        ({"nbf": NOW + 3600}, "! nbf = ", "Verdict: verified, but not valid yet."),
    ],
)
def test_a_well_signed_token_out_of_its_time_ends_with_1(
    explained: Any, claims: dict[str, int], said: str, verdict: str
) -> None:
    token = signed({**CLAIMS, **claims})
    told = explained(token, SECRET)
    assert told.code == 1
    assert f"\n{said}" in told.out
    signature, _, last = told.out.splitlines()[-3:]
    assert (signature, last) == ("Signature: made with this key (HS256).", verdict)
    fields = explained(token, SECRET, "--json").json
    assert (fields["verified"], fields["in_time"]) == (True, False)


UNSIGNED = {
    "alg none": jwt.encode(CLAIMS, "", algorithm="none"),
    "alg nOnE before a signature": "eyJhbGciOiJuT25FIn0." + signed().partition(".")[2],
    "the signature cut off": signed().rpartition(".")[0] + ".",
    "the last dot too": signed().rpartition(".")[0],
}


@pytest.mark.parametrize("key", [None, SECRET])
@pytest.mark.parametrize("case", UNSIGNED)
def test_of_a_token_that_nobody_signed_that_is_the_verdict(
    explained: Any, case: str, key: str | None
) -> None:
    told = explained(UNSIGNED[case], key)
    assert told.code == 1
    *_, signature, verdict = told.out.splitlines()
    assert verdict == (
        "Verdict: nothing is signed, so nothing can be verified. It must not be accepted."
    )
    assert signature.startswith("Signature: none. Anybody") is (key is None)
    korean = explained(UNSIGNED[case], key, "--lang", "ko").out
    assert korean.endswith("판정: 서명이 없는 토큰이라 검증할 수 없습니다. 받아들이면 안 됩니다.\n")


@pytest.mark.parametrize(
    ("around", "said"),
    [
        ("{}\n", ""),
        ("{}\r\n\n", ""),
        ("\ufeff{}", ""),
        ("  {}  ", "blanks"),
        ("Bearer {}", "Bearer"),
        ("bearer   {}\n", "Bearer"),
        ("Authorization: Bearer {}\n", "Authorization"),
        ("authorization:bearer {}", "Bearer"),
        ('"{}"\n', "quotes"),
        ("'Authorization: Bearer {}'", "quotes"),
        ('"{}",', "quotes"),
    ],
)
def test_what_is_pasted_around_a_token_is_taken_away_and_named(
    explained: Any, around: str, said: str
) -> None:
    told = explained(around.format(signed()), SECRET)
    assert told.code == 0
    first = told.out.splitlines()[0]
    assert (said in told.out) if said else (first == "Header:")


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\n    "])
def test_a_token_that_a_terminal_has_wrapped_is_put_together(explained: Any, line_end: str) -> None:
    token = signed()
    wrapped = line_end.join(token[start : start + 40] for start in range(0, len(token), 40))
    assert explained(f"{wrapped}\n", SECRET).code == 0


JWE = ".".join(("eyJhbGciOiJSU0EtT0FFUCIsImVuYyI6IkEyNTZHQ00ifQ", "QUFBQQ", "QUFB", "QUFB", "QUFB"))


@pytest.mark.parametrize("key", [None, SECRET])
@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("", "There is no token."),
        (" \n\t ", "There is no token."),
        ("Bearer ", "There is no token."),
        (JWE, "Five parts: this is an encrypted JWE, not a signed JWS."),
        ("안녕하세요", "No dot, so no JWT"),
        ("가.나.다", "Header: "),
        pytest.param("x" * 1_000_000, "No dot, so no JWT", id="a megabyte"),
        pytest.param("eyJhbGciOiJIUzI1NiJ9." + "e" * 10**6 + ".e30", "Payload: ", id="long"),
        pytest.param("." * 1_000_000, "1000001 parts", id="a megabyte of dots"),
        ("eyJhbGciOiJIUzI1NiJ9.e30", "Only two parts"),
        ("\x00\x1b[2J.\x07.\x7f", "Header: "),
    ],
)
def test_what_is_no_signed_token_is_explained_and_ends_with_1(
    explained: Any, typed: str, said: str, key: str | None
) -> None:
    told = explained(typed, key)
    assert (told.code, told.err) == (1, "")
    assert said in told.out
    assert len(told.out) < 2000
    assert "made with this key" not in told.out
    assert all(line.isprintable() for line in told.out.removesuffix("\n").split("\n"))


@pytest.mark.parametrize(
    ("typed", "english", "korean"),
    [
        (
            b"\x7fELF\x02\xff\xfe\x00",
            "The token is no text (byte 6).",
            "토큰이 글이 아닙니다 (6번째 바이트).",
        ),
        ("가".encode() * 700_000, "The token is longer than 2 MB.", "토큰이 2 MB보다 깁니다."),
    ],
    ids=["bytes", "long"],
)
def test_what_cannot_be_read_at_all_is_refused_in_one_line(
    explained: Any, typed: bytes, english: str, korean: str
) -> None:
    assert refused(explained(typed, SECRET)).startswith(english)
    assert refused(explained(typed, None, "--lang", "ko", "--json")).startswith(korean)


def test_a_closed_standard_input_is_said_in_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    code = main(["demo", "json-web-token", "--token", "-"])
    said = "Standard input is closed. Give it the token with `< FILE`.\n"
    assert (code, *capsys.readouterr()) == (2, "", said)


def test_standard_input_that_breaks_is_said_in_one_line(
    explained: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Folder(io.BytesIO):
        def read(self, _size: int | None = -1, /) -> bytes:
            raise IsADirectoryError(errno.EISDIR, "Is a directory")

    monkeypatch.setattr("quizapp.cli.reading._stdin", Folder)
    assert refused(explained("")) == (
        "Standard input cannot be read (Is a directory). Give it the token with `< FILE`.\n"
    )


def test_a_person_at_the_keyboard_is_told_what_to_do(
    explained: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("quizapp.cli.demo_token.stdin_is_a_keyboard", lambda: True)
    told = explained(signed(), SECRET)
    assert told.code == 0
    assert told.err == "Paste the token, then press Ctrl+D.\n"


@pytest.mark.parametrize("key", [SECRET, SECRET[::-1], None])
@pytest.mark.parametrize("typed", [signed(), signed({"exp": NOW - 1}), JWE, "", "가.나"])
def test_json_tells_the_same_in_both_languages_and_keeps_its_fields(
    explained: Any, typed: str, key: str | None
) -> None:
    told = explained(typed, key, "--json")
    jsonschema.validate(told.json, SCHEMA)
    assert told.code == (0 if told.json["in_time"] else 1)
    for lang in ("ko", "en"):
        plain = explained(typed, key, "--lang", lang)
        assert told.json["explanation"][lang] == plain.out.splitlines()
        assert told.code == plain.code


def test_json_of_a_good_token(explained: Any) -> None:
    found = explained(signed(), SECRET, "--json").json
    del found["explanation"]
    assert found == {
        "verified": True,
        "in_time": True,
        "key_read_as": "text",
        "key_too_short": False,
        "result": "accepted",
        "not_checked": ["typ"],
        "header": {"alg": "HS256", "typ": "JWT"},
        "payload": CLAIMS,
        "flaws": [],
    }


FOR_ME = {**CLAIMS, "iss": "https://login.example", "aud": ["https://api.example", "x"]}


def test_nobody_is_refused_for_what_was_not_asked_and_that_is_said(explained: Any) -> None:
    told = explained(signed(FOR_ME), SECRET)
    assert told.code == 0
    assert told.out.splitlines()[-2].startswith("Not checked: iss, aud, typ (--issuer")
    fields = explained(signed(FOR_ME), SECRET, "--json").json
    assert (fields["result"], fields["not_checked"]) == ("accepted", ["iss", "aud", "typ"])


@pytest.mark.parametrize(
    ("flags", "result", "not_checked"),
    [
        (("--issuer", "https://login.example"), "accepted", ["aud", "typ"]),
        (("--audience", "https://api.example"), "accepted", ["iss", "typ"]),
        (("--issuer", "https://login.example", "--audience", "x"), "accepted", ["typ"]),
        (("--issuer", "joe"), "InvalidIssuerError", ["aud", "typ"]),
        (("--issuer", "https://login.example", "--audience", "y"), "InvalidAudienceError", ["typ"]),
    ],
)
def test_issuer_and_audience_are_checked_where_they_are_asked_for(
    explained: Any, flags: tuple[str, ...], result: str, not_checked: list[str]
) -> None:
    told = explained(signed(FOR_ME), SECRET, *flags, "--json")
    assert (told.json["result"], told.json["not_checked"]) == (result, not_checked)
    assert told.code == (0 if result == "accepted" else 1)
    assert (result in told.json["explanation"]["en"][-1]) is (result != "accepted")


def test_a_claim_that_is_asked_for_and_missing_is_refused(explained: Any) -> None:
    told = explained(signed(), SECRET, "--audience", "x", "--lang", "ko")
    assert told.code == 1
    assert "MissingRequiredClaimError" in told.out.splitlines()[-1]


@pytest.mark.parametrize(
    ("typed", "key", "verdict"),
    [
        (signed(), None, "Verdict: no key was given, so nothing was verified."),
        ("가.나", None, "Verdict: this cannot be read as a JWT."),
        (signed(), SECRET[::-1], "Verdict: not verified."),
        ("가.나", SECRET, "Verdict: this cannot be read as a JWT."),
    ],
)
def test_the_last_line_is_the_verdict(
    explained: Any, typed: str, key: str | None, verdict: str
) -> None:
    assert explained(typed, key).out.splitlines()[-1] == verdict


SHORT_RSA = rsa.generate_private_key(65537, 1024)
FOREVER = {"sub": "minsu"}


@pytest.mark.parametrize(
    ("claims", "key", "algorithm", "said", "code"),
    [
        (CLAIMS, SECRET, "HS256", "Verdict: verified, and in time.", 0),
        (FOREVER, SECRET, "HS256", "Verdict: verified; it never expires.", 0),
        (CLAIMS, "secret", "HS256", "Verdict: verified, but with a key that is too short.", 1),
        (FOREVER, "secret", "HS256", "Verdict: verified, but with a key that is too short.", 1),
        (CLAIMS, SECRET, "HS512", "Verdict: verified, but with a key that is too short.", 1),
        (CLAIMS, SHORT_RSA, "RS256", "Verdict: verified, but with a key that is too short.", 1),
        ({"exp": NOW - 60}, "secret", "HS256", "Verdict: verified, but expired.", 1),
    ],
)
def test_a_key_that_is_too_short_and_a_token_for_ever_are_in_the_verdict(
    explained: Any, claims: dict[str, Any], key: Any, algorithm: str, said: str, code: int
) -> None:
    """A key of the given length or more must be used: RFC 7518, sections 3.2 and 3.3."""
    text = key if isinstance(key, str) else public_pem(key)
    told = explained(signed(claims, key, algorithm), text)
    assert (told.code, told.out.splitlines()[-1]) == (code, said)
    found = explained(signed(claims, key, algorithm), text, "--json")
    assert found.code == code
    assert (found.json["result"] == "accepted") is (code == 0)
    assert found.json["verified"]
    short = key is SHORT_RSA or key == "secret" or algorithm == "HS512"
    assert found.json["key_too_short"] is short
    assert ("at least" in told.out) is short


@pytest.mark.parametrize("kind", ["JWT", "logout+jwt", "at+jwt"])
def test_any_kind_of_token_is_taken_and_it_is_said_that_nobody_looked(
    explained: Any, kind: str
) -> None:
    told = explained(signed(typ=kind), SECRET)
    assert told.code == 0
    assert "\nNot checked: typ " in told.out


def test_the_local_time_is_left_out_where_it_is_utc(
    explained: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "(here " in explained(signed(), SECRET).out
    monkeypatch.setenv("QUIZAPP_NOW", "2025-03-14T06:00:00+00:00")
    told = explained(signed(), SECRET)
    assert told.code == 0
    assert "(here " not in told.out


def test_json_without_a_key_has_no_result_and_with_a_wrong_one_its_error(explained: Any) -> None:
    unchecked = explained(signed(), None, "--json").json
    assert (unchecked["verified"], unchecked["result"]) == (False, None)
    wrong = explained(signed(), SECRET[::-1], "--json").json
    assert (wrong["verified"], wrong["result"]) == (False, "InvalidSignatureError")


def test_json_names_the_flaws_of_what_is_no_token(explained: Any) -> None:
    found = explained(JWE, None, "--json").json
    assert found["flaws"] == ["five_parts"]
    assert found["header"] == {"alg": "RSA-OAEP", "enc": "A256GCM"}
    assert found["payload"] is None


def test_nothing_in_a_token_reaches_the_terminal_as_a_command(explained: Any) -> None:
    token = signed({**CLAIMS, "name\u202e": "\x1b]0;x\x07\u2028\ud800"})
    for flags in ((), ("--json",)):
        told = explained(token, SECRET, *flags)
        assert told.code == 0
        assert all(line.isprintable() for line in told.out.removesuffix("\n").split("\n"))


@pytest.mark.parametrize("flag", [("--token", "{}"), ("--token={}",)])
@pytest.mark.parametrize("lang", ["ko", "en"])
def test_a_token_on_the_command_line_is_refused_as_it_would_be_recorded(
    run: Any, flag: tuple[str, ...], lang: str
) -> None:
    token = signed()
    said = refused(
        run("demo", "json-web-token", *(one.format(token) for one in flag), "--lang", lang)
    )
    assert {"ko": "기록에 남습니다", "en": "where it is recorded"}[lang] in said
    assert "`--token -`" in said
    assert token[:20] not in said


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["cookie-lab", "--token", "-"], "belong to `quizapp demo json-web-token`"),
        (["--token", "-"], "belong to `quizapp demo json-web-token`"),
        (["cookie-lab", "--key-file", "k"], "belong to `quizapp demo json-web-token`"),
        (["nope", "--json", "--token", "-"], "belong to `quizapp demo json-web-token`"),
        (["cookie-lab", "--issuer", "joe"], "belong to `quizapp demo json-web-token`"),
        (["json-web-token", "--key-file", "k"], "go with `--token -`"),
        (["json-web-token", "--plain", "--key-file", ""], "go with `--token -`"),
        (["json-web-token", "--audience", "x"], "go with `--token -`"),
        (["json-web-token", "--token", "-", "--audience", ""], "--audience is empty"),
        (["json-web-token", "--token", ""], "`--token -` reads standard input"),
        (["json-web-token", "--token"], "--token needs one value"),
        (
            ["json-web-token", "--token", "-", "--situation", "readable"],
            "--token and --situation do not go together",
        ),
    ],
)
def test_flags_that_do_not_fit_together_are_refused(
    run: Any, arguments: list[str], said: str
) -> None:
    assert said in refused(run("demo", *arguments, typed=signed()))


@settings(
    deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.one_of(st.binary(max_size=60), st.text('eyJ.ab1_-=\n "가', max_size=60)))
def test_whatever_is_typed_there_is_an_explanation_and_no_traceback(
    explained: Any, typed: str | bytes
) -> None:
    told = explained(typed, SECRET)
    assert told.code in (1, 2)
    assert bool(told.out) != bool(told.err)
    assert "Traceback" not in told.err
