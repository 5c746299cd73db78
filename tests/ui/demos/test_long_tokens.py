"""The bench of the JWT lab with tokens of a megabyte, and with keys struck while it works."""

from __future__ import annotations

import base64
import json

import pytest
from textual.content import Content
from textual.events import Paste

from quizapp.ui.app import QuizappApp
from quizapp.ui.demos.claim_rows import ClaimRows
from quizapp.ui.demos.editors import LONGEST_EDITED, LONGEST_PASTED, PlainEditor
from quizapp.ui.demos.json_web_token import JsonWebTokenScreen
from tests.ui.conftest import Settle
from tests.ui.walking import Walk, walking


def encoded(value: object) -> str:
    return base64.urlsafe_b64encode(json.dumps(value).encode()).rstrip(b"=").decode()


LONG = f"{encoded({'alg': 'HS256'})}.{encoded({'sub': 'minsu', 'blob': 'x' * 700_000})}.c2ln"


async def bench(walk: Walk) -> JsonWebTokenScreen:
    walk.app.open_demo("json-web-token", "no-algorithm")
    await walk.settle()
    await walk.press("f")
    assert isinstance(walk.screen, JsonWebTokenScreen)
    return walk.screen


def editor(walk: Walk, name: str) -> PlainEditor:
    return walk.screen.query_one(f"#{name}", PlainEditor)


async def paste(walk: Walk, name: str, text: str) -> None:
    editor(walk, name).post_message(Paste(text))
    await walk.settle()
    await walk.settle()


def claims(screen: JsonWebTokenScreen) -> list[str]:
    return [screen.claims.row_text(at).split()[0] for at in range(len(screen.claims))]


async def test_a_pasted_token_takes_the_place_of_the_one_that_was_there(
    linked: QuizappApp, settle: Settle
) -> None:
    async with walking(linked, settle) as walk:
        await bench(walk)
        await walk.press("p")
        await paste(walk, "token", "a.b.c")
        assert editor(walk, "token").text == "a.b.c"


async def test_a_long_token_is_read_whole_and_shown_in_part(
    linked: QuizappApp, settle: Settle
) -> None:
    async with walking(linked, settle) as walk:
        screen = await bench(walk)
        await walk.press("p")
        await paste(walk, "token", f"Bearer {LONG}\r\n")
        token, payload = editor(walk, "token"), editor(walk, "payload")
        assert token.whole == f"Bearer {LONG}\n"
        assert len(token.text) < LONGEST_EDITED
        assert json.loads(payload.whole)["sub"] == "minsu"
        assert len(payload.text) < LONGEST_EDITED
        assert {"alg", "sub", "blob"} <= set(claims(screen))
        assert f"{len(LONG)} characters" in walk.text("#token-length")


async def test_a_long_token_is_attacked_and_signed_whole(
    linked: QuizappApp, settle: Settle
) -> None:
    async with walking(linked, settle) as walk:
        await bench(walk)
        await walk.press("p")
        await paste(walk, "token", LONG)
        await walk.press("escape", "t")
        attacked = editor(walk, "token").whole
        assert json.loads(editor(walk, "payload").whole)["role"] == "admin"
        await walk.press("s")
        signed = editor(walk, "token").whole
        assert signed.rpartition(".")[0] == attacked.rpartition(".")[0]
        assert signed != attacked


async def test_a_long_text_goes_as_a_whole(linked: QuizappApp, settle: Settle) -> None:
    async with walking(linked, settle) as walk:
        await bench(walk)
        token = editor(walk, "token")
        await walk.press("p")
        await paste(walk, "token", LONG)
        assert token.read_only
        await paste(walk, "token", "x" * (LONGEST_PASTED + 1))
        assert len(token.whole) == LONGEST_PASTED
        await walk.press("backspace")
        assert (token.whole, token.read_only) == ("", False)
        await walk.press("s")
        assert token.text == "s"


async def test_what_is_pasted_goes_to_the_cursor_also_where_the_text_grows_long(
    linked: QuizappApp, settle: Settle
) -> None:
    async with walking(linked, settle) as walk:
        await bench(walk)
        token = editor(walk, "token")
        token.text = "ab"
        token.focus()
        token.move_cursor((0, 1))
        await paste(walk, "token", "\x1b" + "x" * LONGEST_EDITED)
        assert token.whole == f"a{'x' * LONGEST_EDITED}b"


async def test_keys_struck_while_a_key_is_made_have_their_turn(
    linked: QuizappApp, settle: Settle
) -> None:
    async with walking(linked, settle) as walk:
        screen = await bench(walk)
        screen.form.choice("algorithm").choose("RS256")
        await walk.strike("k", "t", "s")
        assert json.loads(editor(walk, "payload").text)["role"] == "admin"
        assert json.loads(editor(walk, "header").text)["alg"] == "RS256"
        assert walk.text("#verdicts").splitlines()[-1].split()[1:] == ["accepted", "accepted"]


@pytest.mark.parametrize(
    ("text", "length", "told"),
    [
        ("eyJh." * 200_000, 1_000_000, "200001 parts"),
        ("x" * 1_000_000, 1_000_000, "No dot"),
        ("~!@ " * 250_000, 999_999, "without the blanks"),
        ("세션과 토큰 " * 142_857, 999_998, "without the blanks"),
        ("abc\n" * 250_000, 750_000, "lines joined"),
    ],
    ids=["dots", "one line", "junk", "Korean", "many lines"],
)
async def test_a_megabyte_of_anything_is_kept_whole_and_drawn_in_part(
    linked: QuizappApp, settle: Settle, text: str, length: int, told: str
) -> None:
    async with walking(linked, settle) as walk:
        screen = await bench(walk)
        await walk.press("p")
        await paste(walk, "token", text)
        token = editor(walk, "token")
        assert token.whole == text
        assert len(token.text) < LONGEST_EDITED
        assert f"{length} characters" in walk.text("#token-length")
        assert len(walk.text("#token-text")) < LONGEST_EDITED
        assert told in screen.claims.row_text(0)


async def test_of_many_members_each_has_its_row_but_only_those_in_view_are_drawn(
    linked: QuizappApp, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[int] = []
    drawing = ClaimRows._drawn

    def noted(rows: ClaimRows, index: int) -> Content:
        drawn.append(index)
        return drawing(rows, index)

    async with walking(linked, settle) as walk:
        screen = await bench(walk)
        await walk.press("p")
        monkeypatch.setattr(ClaimRows, "_drawn", noted)
        members = {f"claim{number:05}": number for number in range(30_000)}
        await paste(walk, "token", f"{encoded({'alg': 'HS256'})}.{encoded(members)}.c2ln")
        rows = screen.claims
        assert len(rows) == 30_001
        assert 0 < len(set(drawn)) < 50
        rows.focus()
        await walk.press("end")
        assert rows.highlighted_value == ("claim29999", "29999")
        assert rows.row_text(0).split()[0] == "alg"
