"""The bench says why each verifier came to its verdict, and where that is written."""

from __future__ import annotations

from pathlib import Path

import pytest

from quizapp.ui.demos.json_web_token import JsonWebTokenScreen
from tests.ui.conftest import MakeApp, Settle
from tests.ui.demos.conftest import linked_app
from tests.ui.walking import NARROW, WIDE, Walk, walking


async def bench(walk: Walk) -> JsonWebTokenScreen:
    walk.app.open_demo("json-web-token", "no-algorithm")
    await walk.settle()
    await walk.press("f")
    assert isinstance(walk.screen, JsonWebTokenScreen)
    return walk.screen


@pytest.mark.parametrize("size", [NARROW, WIDE])
@pytest.mark.parametrize(
    ("lang", "letter", "naive", "strict"),
    [
        (
            "en",
            "a",
            ("naive", "so it wants no signature at all.", "CVE-2022-23540"),
            ("strict", "The alg is “none”. I allow only HS256", "RFC 8725, section 3.1"),
        ),
        (
            "ko",
            "a",
            ("허술한 검증기", "서명이 없어도 통과시킵니다.", "CVE-2022-23540"),
            ("엄격한 검증기", "alg가 “none”입니다.", "RFC 8725, section 3.1"),
        ),
        (
            "en",
            "t",
            ("naive", "The signature is not valid:", "RFC 7515, section 5.2"),
            ("strict", "The signature is not valid:", "RFC 7515, section 5.2"),
        ),
    ],
)
async def test_each_verdict_has_its_reason_and_its_section(
    tmp_path: Path,
    make_app: MakeApp,
    settle: Settle,
    size: tuple[int, int],
    lang: str,
    letter: str,
    naive: tuple[str, ...],
    strict: tuple[str, ...],
) -> None:
    async with walking(linked_app(tmp_path, make_app, lang), settle, size) as walk:
        await bench(walk)
        assert walk.text("#reasons") == ""
        await walk.press(letter)
        lines = walk.text("#reasons").splitlines()
        for line, (name, why, source) in zip(lines, (naive, strict), strict=True):
            assert line.startswith(name)
            assert why in line
            assert line.endswith(source)
        await walk.press("f5")
        assert walk.text("#reasons") == ""
