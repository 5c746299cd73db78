"""A key field that names a file: read when the path is complete, once, and only if it is a file."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from quizapp.demos.json_web_token.key_file import key_text
from quizapp.ui.app import QuizappApp
from quizapp.ui.demos.editors import PlainEditor
from quizapp.ui.demos.json_web_token import JsonWebTokenScreen
from tests.ui.conftest import Settle
from tests.ui.walking import Walk, walking


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the files that were read, in order."""
    names: list[str] = []

    def noted(name: str, *, may_wait: bool) -> str:
        names.append(name)
        return key_text(name, may_wait=may_wait)

    monkeypatch.setattr("quizapp.ui.demos.bench_key.key_text", noted)
    return names


async def bench(walk: Walk) -> PlainEditor:
    walk.app.open_demo("json-web-token", "no-algorithm")
    await walk.settle()
    await walk.press("f")
    assert isinstance(walk.screen, JsonWebTokenScreen)
    walk.screen.form.choice("kind").choose("auto")
    editor = walk.screen.query_one("#key", PlainEditor)
    editor.text = ""
    editor.focus()
    await walk.settle()
    return editor


def said(walk: Walk) -> str:
    assert isinstance(walk.screen, JsonWebTokenScreen)
    claims = walk.screen.claims
    return "\n".join(map(claims.row_text, range(len(claims))))


async def test_a_path_is_read_once_and_only_when_its_field_is_left(
    tmp_path: Path, linked: QuizappApp, settle: Settle, opened: list[str]
) -> None:
    path = tmp_path / "key"
    path.write_text("a-secret-of-thirty-two-characters")
    async with walking(linked, settle) as walk:
        editor = await bench(walk)
        for text in ("@", f"@{tmp_path}", f"@{path}"):
            editor.text = text
            await walk.settle()
        assert opened == []
        assert "read once you leave the field" in said(walk)
        await walk.press("escape")
        assert opened == [str(path)]
        await walk.press("s")
        assert walk.text("#verdicts").splitlines()[-1].split()[1:] == ["accepted", "accepted"]
        walk.screen.query_one("#issuer").focus()
        await walk.press("x", "y", "z")
        assert opened == [str(path)]


async def test_a_file_that_has_changed_is_read_when_its_field_was_visited(
    tmp_path: Path, linked: QuizappApp, settle: Settle, opened: list[str]
) -> None:
    async with walking(linked, settle) as walk:
        editor = await bench(walk)
        editor.text = f"@{tmp_path / 'key'}"
        await walk.press("escape")
        assert "No such file" in said(walk)
        (tmp_path / "key").write_text("a-secret-of-thirty-two-characters")
        editor.focus()
        await walk.press("escape")
        assert "No such file" not in said(walk)
        assert len(opened) == 2


@pytest.mark.parametrize("kind", ["pipe", "device", "folder"])
async def test_what_is_no_regular_file_is_not_opened_and_holds_nobody_up(
    tmp_path: Path, linked: QuizappApp, settle: Settle, kind: str
) -> None:
    path = {"pipe": tmp_path / "pipe", "device": Path("/dev/zero"), "folder": tmp_path}[kind]
    if kind == "pipe":
        os.mkfifo(path)
    async with walking(linked, settle) as walk:
        editor = await bench(walk)
        editor.text = f"@{path}"
        await walk.press("escape")
        assert "no regular file" in said(walk)
        await walk.press("s")
        assert "no key to sign with" in walk.notices()[0]
