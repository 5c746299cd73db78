"""Anything that a person pastes is taken apart, and what is wrong is said of the right part."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizapp.demos.json_web_token import base64url
from quizapp.demos.json_web_token.pasting import excerpt
from quizapp.demos.json_web_token.reading import Place, read_token
from quizapp.texts.languages import Lang
from tests.demos.json_web_token.rfc_vectors import UNSECURED, VECTORS

TOKEN = VECTORS[0].token
HEADER, PAYLOAD, SIGNATURE = TOKEN.split(".")
WRAPPED = "\n  ".join(TOKEN[start : start + 40] for start in range(0, len(TOKEN), 40))

PASTED = {
    "as it is": TOKEN,
    "with a line break at the end": TOKEN + "\n",
    "with blanks and tabs": f"  \t{TOKEN} \r\n",
    "after Bearer": f"Bearer {TOKEN}",
    "after bearer in small letters and blanks": f"bearer    {TOKEN}",
    "as a header line": f"Authorization: Bearer {TOKEN}",
    "as a header line without blanks": f"authorization:Bearer {TOKEN}",
    "as a quoted header line": f"'Authorization: Bearer {TOKEN}'",
    "in double quotes": f'"{TOKEN}"',
    "in quotes with a comma": f'"{TOKEN}",',
    "in typographic quotes": f"“{TOKEN}”",
    "wrapped by a terminal": WRAPPED,
    "wrapped after Bearer": f"Authorization: Bearer\n  {WRAPPED}\n",
    "with a byte order mark": f"\ufeff{TOKEN}",
    "with a zero-width space inside": f"{TOKEN[:30]}\u200b{TOKEN[30:]}",
    "with non-breaking spaces": f"\u00a0{TOKEN}\u00a0",
}


@pytest.mark.parametrize("text", PASTED.values(), ids=PASTED)
def test_what_stands_around_a_token_is_taken_away(text: str) -> None:
    parts = read_token(text)
    assert parts.compact == TOKEN
    assert parts.flaws == ()
    assert parts.readable
    assert bool(parts.removed) == (text != TOKEN)


def test_the_members_keep_the_order_of_the_token() -> None:
    parts = read_token(TOKEN)
    assert parts.header.json is not None
    assert list(parts.header.json.members) == ["typ", "alg"]
    assert parts.payload.json is not None
    assert list(parts.payload.json.members) == ["iss", "exp", "http://example.com/is_root"]


def test_an_unsecured_token_can_be_read_and_has_no_flaw() -> None:
    parts = read_token(UNSECURED)
    assert parts.readable
    assert (parts.count, parts.flaws, parts.algorithm) == (3, (), "none")


def part(text: str | bytes) -> str:
    return base64url.encode(text.encode() if isinstance(text, str) else text)


def with_payload(text: str | bytes, after: str = "") -> str:
    return f"{HEADER}.{part(text)}{after}.{SIGNATURE}"


def with_header(text: str) -> str:
    return f"{part(text)}.{PAYLOAD}.{SIGNATURE}"


FLAWED = {
    "nothing": ("", Place.WHOLE, "blank"),
    "blanks": (" \n\t ", Place.WHOLE, "blank"),
    "Bearer and nothing": ("Bearer ", Place.WHOLE, "blank"),
    "a word": ("abc", Place.WHOLE, "one_part"),
    "Korean": ("토큰을 붙여 넣으세요", Place.WHOLE, "one_part"),
    "two parts": (f"{HEADER}.{PAYLOAD}", Place.WHOLE, "two_parts"),
    "four parts": ("a.b.c.d", Place.WHOLE, "other_parts"),
    "a JWE": (part('{"enc":"A128GCM"}') + ".a.b.c.d", Place.WHOLE, "five_parts"),
    "five parts without enc": (f"{part('{}')}.a.b.c.d", Place.WHOLE, "five_without_enc"),
    "a million dots": ("." * 1_000_000, Place.WHOLE, "other_parts"),
    "an empty header": (f".{PAYLOAD}.{SIGNATURE}", Place.HEADER, "empty"),
    "an empty payload": (f"{HEADER}..{SIGNATURE}", Place.PAYLOAD, "empty"),
    "Korean in the payload": (f"{HEADER}.한글.{SIGNATURE}", Place.PAYLOAD, "character"),
    "a blank inside": (f"{HEADER}.{PAYLOAD[:9]} {PAYLOAD[9:]}.x", Place.PAYLOAD, "character"),
    "plain base64": (f"{part('{}')}.{part(b'{}')}.ab+/", Place.SIGNATURE, "base64_character"),
    "padding": (with_payload("{}", "="), Place.PAYLOAD, "padding"),
    "padding inside": (f"{HEADER}.e=30.{SIGNATURE}", Place.PAYLOAD, "character"),
    "a cut payload": (f"{HEADER}.{PAYLOAD[:93]}.{SIGNATURE}", Place.PAYLOAD, "length"),
    "unused bits": (f"{TOKEN[:-1]}l", Place.SIGNATURE, "unused_bits"),
    "bytes that are not UTF-8": (with_payload(b"{\xff}"), Place.PAYLOAD, "not_utf8"),
    "words": (with_payload("Payload"), Place.PAYLOAD, "not_json"),
    "a list": (with_payload("[1]"), Place.PAYLOAD, "not_an_object"),
    "a header that is text": (with_header('"x"'), Place.HEADER, "not_an_object"),
    "null": (with_payload("null"), Place.PAYLOAD, "not_an_object"),
    "a number beyond all": (with_payload('{"exp":1e999}'), Place.PAYLOAD, "number"),
    "a number of 5,000 digits": (
        with_payload('{"exp":' + "9" * 5000 + "}"),
        Place.PAYLOAD,
        "number",
    ),
    "not a number": (with_payload('{"exp":NaN}'), Place.PAYLOAD, "number"),
    "100,000 brackets": (with_payload("[" * 100_000), Place.PAYLOAD, "too_deep"),
    "a name twice": (
        with_payload('{"role":"user","role":"admin"}'),
        Place.PAYLOAD,
        "duplicate",
    ),
    "a name twice inside": (
        with_payload('{"a":{"b":1,"b":2}}'),
        Place.PAYLOAD,
        "duplicate",
    ),
}


@pytest.mark.parametrize(("text", "place", "reason"), FLAWED.values(), ids=FLAWED)
def test_a_flaw_is_found_in_its_part(text: str, place: Place, reason: str) -> None:
    flaw = read_token(text).flaws[0]
    assert (flaw.place, flaw.reason) == (place, reason)
    for lang in Lang:
        said = flaw.why.said(lang)
        assert place is Place.WHOLE or said.startswith(place.called.said(lang))


@pytest.mark.parametrize(
    ("json_text", "line", "column"),
    [('{"a":1,}', 1, 8), ('{\n "a" 1}', 2, 6), ("{'a':1}", 1, 2), ('{"a":"\n"}', 1, 7)],
)
def test_the_place_of_an_error_in_json_is_said(json_text: str, line: int, column: int) -> None:
    why = read_token(f"{HEADER}.{part(json_text)}.{SIGNATURE}").flaws[0].why
    arguments = dict(why.arguments)
    assert (arguments["line"], arguments["column"]) == (line, column)


def test_the_place_of_a_foreign_character_is_said() -> None:
    why = read_token(f"{HEADER[:4]}!{HEADER[4:]}.{PAYLOAD}.{SIGNATURE}").flaws[0].why
    assert "5" in why.said(Lang.KO)
    assert "!" in why.said(Lang.EN)


def test_the_place_of_a_byte_that_is_not_utf8_is_said() -> None:
    why = read_token(with_payload(b'{"a":"\xff"}')).flaws[0].why
    assert dict(why.arguments)["place"] == 7


def test_a_payload_with_a_small_flaw_is_read_all_the_same() -> None:
    parts = read_token(with_payload('{"role":"user"}', "="))
    assert parts.payload.json is not None
    assert parts.payload.json.members == {"role": "user"}
    assert parts.flaws


def test_of_a_name_that_stands_twice_the_last_value_counts() -> None:
    parts = read_token(with_payload('{"role":"user","role":"admin"}'))
    assert parts.payload.json is not None
    assert parts.payload.json.members == {"role": "admin"}
    assert parts.payload.json.duplicates == ("role",)


def test_the_header_of_an_encrypted_token_can_be_read() -> None:
    parts = read_token(part('{"alg":"dir","enc":"A128GCM"}') + "..iv.text.tag")
    assert parts.algorithm == "dir"
    assert [flaw.reason for flaw in parts.flaws] == ["five_parts"]


def test_a_token_of_a_megabyte_is_read() -> None:
    long = json.dumps({"data": "가" * 350_000}, ensure_ascii=False)
    parts = read_token(f"{HEADER}.{part(long)}.{SIGNATURE}")
    assert len(parts.compact) > 1_000_000
    assert parts.flaws == ()


ODD = st.text(
    st.one_of(
        st.characters(),
        st.characters(categories=["Cs", "Cc", "Cf"]),
        st.sampled_from("..==+/-_eyJ\"'{}[]: \n"),
    )
)


@settings(deadline=None, max_examples=400)
@given(st.one_of(ODD, st.lists(ODD, min_size=3, max_size=3).map(".".join)))
def test_no_text_makes_reading_fail(text: str) -> None:
    parts = read_token(text)
    for flaw in parts.flaws:
        for lang in Lang:
            flaw.why.said(lang).encode("utf-8")
    assert parts.flaws or parts.readable


@settings(deadline=None, max_examples=400)
@given(st.binary(), st.binary(), st.binary())
def test_no_bytes_make_reading_fail(header: bytes, payload: bytes, signature: bytes) -> None:
    parts = read_token(".".join(map(base64url.encode, (header, payload, signature))))
    assert parts.signature.raw == signature
    assert parts.flaws or parts.readable


@given(st.binary())
def test_base64url_gives_back_what_was_encoded(raw: bytes) -> None:
    assert base64url.decode(base64url.encode(raw)) == base64url.Decoded(raw)


@given(st.text(st.sampled_from(base64url.ALPHABET)))
def test_a_text_without_a_flaw_is_the_only_way_to_write_its_bytes(text: str) -> None:
    decoded = base64url.decode(text)
    written = base64url.encode(decoded.raw) if decoded.raw is not None else None
    assert (decoded.flaw is None) == (written == text)


@given(ODD)
def test_an_excerpt_can_be_shown_anywhere(text: str) -> None:
    shown = excerpt(text)
    shown.encode("utf-8")
    assert shown.isprintable()
