"""A claim is copied whole, as it was before JSON; the line below the list shows all of it."""

from __future__ import annotations

import json

import pytest

from quizapp.demos.json_web_token.forging import hmac_signed
from quizapp.ui.app import QuizappApp
from quizapp.ui.demos.editors import PlainEditor
from quizapp.ui.demos.json_web_token import JsonWebTokenScreen
from tests.ui.conftest import Settle
from tests.ui.walking import walking

LONG = "0123456789" * 30
VALUES: dict[str, tuple[object, str]] = {
    "long": (LONG, LONG),
    "quotes at its ends": ('"quoted"', '"quoted"'),
    "quotes and a backslash": ('a "b" \\ c', 'a "b" \\ c'),
    "line breaks": ("one\ntwo\r\n\tthree", "one\ntwo\r\n\tthree"),
    "a family": ("👨\u200d👩\u200d👧 가족", "👨\u200d👩\u200d👧 가족"),
    "invisible": ("a\u200bb\u202ec", "a\u200bb\u202ec"),
    "nothing": ("", ""),
    "a lone surrogate": ("a\ud800", "a\ufffd"),
    "a number": (1_900_000_000, "1900000000"),
    "digits": ("1900000000", "1900000000"),
    "true": (True, "true"),
    "null": (None, "null"),
    "a long list": (
        ["가", LONG, 1],
        json.dumps(["가", LONG, 1], ensure_ascii=False).replace(", ", ","),
    ),
    "an object": ({"a": {"b": [1.5]}}, '{"a":{"b":[1.5]}}'),
}


@pytest.mark.parametrize(("value", "copied"), VALUES.values(), ids=VALUES)
async def test_f6_copies_the_whole_value_and_the_line_below_shows_it(
    linked: QuizappApp, settle: Settle, value: object, copied: str
) -> None:
    async with walking(linked, settle) as walk:
        walk.app.open_demo("json-web-token", "no-algorithm")
        await walk.settle()
        await walk.press("f")
        screen = walk.screen
        assert isinstance(screen, JsonWebTokenScreen)
        token = hmac_signed({"alg": "HS256"}, {"note": value}, b"k" * 32)
        screen.query_one("#token", PlainEditor).text = token
        await walk.settle()
        names = [screen.claims.row_text(at).split()[0] for at in range(len(screen.claims))]
        screen.claims.highlighted = names.index("note")
        await walk.press("f6")
        assert walk.app.clipboard == copied
        shown = "".join(walk.text("#claim-detail").split())
        if LONG in copied:
            assert LONG in shown
        assert shown.replace("\u200d", "").isprintable()


async def test_of_a_very_long_value_the_line_shows_the_beginning_and_how_long_it_is(
    linked: QuizappApp, settle: Settle
) -> None:
    async with walking(linked, settle) as walk:
        walk.app.open_demo("json-web-token", "no-algorithm")
        await walk.settle()
        await walk.press("f")
        screen = walk.screen
        assert isinstance(screen, JsonWebTokenScreen)
        token = hmac_signed({"alg": "HS256"}, {"note": "x" * 100_000}, b"k" * 32)
        screen.query_one("#token", PlainEditor).text = token
        await walk.settle()
        screen.claims.highlighted = 1
        await walk.press("f6")
        assert walk.app.clipboard == "x" * 100_000
        assert "100,002 characters" in walk.text("#claim-detail")
        assert len(walk.text("#claim-detail")) < 500
