"""The JWT lab on the screen: two verdicts side by side, and a bench for tokens of one's own."""

from __future__ import annotations

import json
import re
from datetime import timedelta
from pathlib import Path

import pytest
from textual.events import Paste
from textual.widgets import TextArea

from quizapp.storage.ledger import read_events
from quizapp.study.clock import FrozenClock
from quizapp.ui.app import QuizappApp
from quizapp.ui.demos.json_web_token import JsonWebTokenScreen
from tests.ui.conftest import NOW, MakeApp, Settle
from tests.ui.demos.conftest import linked_app
from tests.ui.walking import NARROW, WIDE, Walk, walking

A1_TOKEN = (
    "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9."
    "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ."
    "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
)
A1_KEY = "AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow"
"""RFC 7515, appendix A.1."""


async def lab(walk: Walk, *, free: bool = True) -> JsonWebTokenScreen:
    walk.app.open_demo("json-web-token", "no-algorithm")
    await walk.settle()
    assert isinstance(walk.screen, JsonWebTokenScreen)
    if free:
        await walk.press("f")
    return walk.screen


def editor(walk: Walk, name: str) -> TextArea:
    return walk.screen.query_one(f"#{name}", TextArea)


def verdict(walk: Walk) -> list[str]:
    return walk.text("#verdicts").splitlines()[-1].split()[1:]


@pytest.mark.parametrize("size", [NARROW, WIDE])
@pytest.mark.parametrize(
    ("lang", "names", "result"),
    [
        ("ko", ["허술한", "검증기", "엄격한", "검증기"], ["통과", "InvalidAlgorithmError"]),
        ("en", ["naive", "strict"], ["accepted", "InvalidAlgorithmError"]),
    ],
)
async def test_two_verdicts_stand_side_by_side_after_the_run(
    tmp_path: Path,
    make_app: MakeApp,
    settle: Settle,
    size: tuple[int, int],
    lang: str,
    names: list[str],
    result: list[str],
) -> None:
    async with walking(linked_app(tmp_path, make_app, lang), settle, size) as walk:
        screen = await lab(walk, free=False)
        plan = walk.text("#plan")
        assert '"alg": "HS256"' in plan
        assert "HS256" in plan.splitlines()[-1]
        assert not {"eyJ", "Invalid", "통과", "accepted"} & set(plan.split())
        assert walk.text("#verdicts") == ""
        right = screen.situation.asks[1].choices.index("InvalidAlgorithmError") + 1
        await walk.press("ㅛ", str(right), "enter")
        table = walk.text("#verdicts").splitlines()
        assert table[0].split() == names
        assert table[-1].split()[1:] == result
        assert walk.text("#plan") == ""
        assert walk.text("#token-text").endswith(".")
        lengths = re.findall(r"\d+", walk.text("#token-length"))
        assert len(lengths) == 3
        assert int(lengths[1]) == len("".join(walk.text("#token-text").split()))
        assert screen.records["no-algorithm"].last_right


async def test_the_bench_opens_with_a_token_that_both_accept(
    linked: QuizappApp, settle: Settle
) -> None:
    async with walking(linked, settle) as walk:
        screen = await lab(walk)
        assert editor(walk, "token").text.count(".") == 2
        assert json.loads(editor(walk, "payload").text)["role"] == "user"
        assert verdict(walk) == ["accepted", "accepted"]
        assert screen.claims.row_text(0).split()[0] in ("typ", "alg")


async def test_a_changed_role_is_signed_or_not(linked: QuizappApp, settle: Settle) -> None:
    async with walking(linked, settle) as walk:
        await lab(walk)
        before = editor(walk, "token").text
        await walk.press("t")
        assert json.loads(editor(walk, "payload").text)["role"] == "admin"
        assert verdict(walk) == ["InvalidSignatureError", "InvalidSignatureError"]
        await walk.press("s")
        assert editor(walk, "token").text not in ("", before)
        assert verdict(walk) == ["accepted", "accepted"]


@pytest.mark.parametrize(
    ("algorithm", "letter", "naive", "strict"),
    [
        ("HS256", "a", "accepted", "InvalidAlgorithmError"),
        ("RS256", "ㅊ", "accepted", "InvalidAlgorithmError"),
        ("HS256", "e", "ExpiredSignatureError", "ExpiredSignatureError"),
    ],
)
async def test_each_attack_has_its_letter(
    linked: QuizappApp, settle: Settle, algorithm: str, letter: str, naive: str, strict: str
) -> None:
    async with walking(linked, settle) as walk:
        screen = await lab(walk)
        screen.form.choice("algorithm").choose(algorithm)
        await walk.press("k", letter)
        assert verdict(walk) == [naive, strict]
        assert screen.attacked is not None
        await walk.press("f2")
        assert "def " in walk.text("#code")


async def test_a_weak_secret_is_found_and_a_strong_one_is_not(
    linked: QuizappApp, settle: Settle
) -> None:
    async with walking(linked, settle) as walk:
        screen = await lab(walk)
        await walk.press("w")
        assert json.loads(editor(walk, "payload").text)["role"] == "admin"
        assert verdict(walk)[1] == "InvalidSignatureError"
        editor(walk, "key").text = "secret"
        screen.form.choice("kind").choose("text")
        await walk.press("s", "w")
        assert verdict(walk) == ["accepted", "InvalidKeyError"]


async def test_an_attack_that_cannot_be_is_told_and_changes_nothing(
    linked: QuizappApp, settle: Settle
) -> None:
    async with walking(linked, settle) as walk:
        await lab(walk)
        before = editor(walk, "token").text
        await walk.press("c")
        assert "public key" in walk.notices()[0]
        assert editor(walk, "token").text == before


@pytest.mark.parametrize("wrapped", ["{}", "  Authorization: Bearer {}\n", '"{}"'])
async def test_a_pasted_token_is_read_at_once_and_verified_with_a_pasted_key(
    linked: QuizappApp, settle: Settle, wrapped: str
) -> None:
    async with walking(linked, settle) as walk:
        screen = await lab(walk)
        editor(walk, "key").text = ""
        editor(walk, "token").text = wrapped.format(A1_TOKEN)
        await walk.settle()
        assert json.loads(editor(walk, "payload").text)["iss"] == "joe"
        assert verdict(walk) == ["NoKeyGivenError", "NoKeyGivenError"]
        assert "No key was given" in "".join(map(screen.claims.row_text, range(len(screen.claims))))
        screen.form.choice("kind").choose("base64url")
        editor(walk, "key").text = A1_KEY
        await walk.settle()
        signature = next(
            line for line in walk.text("#verdicts").splitlines() if line.startswith("signature")
        )
        assert signature.split()[-2:] == ["✓", "✓"]
        assert verdict(walk)[1] == "ExpiredSignatureError"


@pytest.mark.parametrize(
    "text", ["", "abc", "토큰이 아닙니다", "a.b.c.d.e", "\x1b[2J.\x07.x", "." * 9]
)
async def test_whatever_is_pasted_is_explained(
    linked: QuizappApp, settle: Settle, text: str
) -> None:
    async with walking(linked, settle) as walk:
        screen = await lab(walk)
        token = editor(walk, "token")
        token.text = ""
        token.post_message(Paste(text))
        await walk.settle()
        assert len(screen.claims) > 0
        assert "accepted" not in verdict(walk)
        assert "\x1b" not in walk.seen()


async def test_json_that_is_none_is_told_with_its_line_and_signs_nothing(
    linked: QuizappApp, settle: Settle
) -> None:
    async with walking(linked, settle) as walk:
        await lab(walk)
        before = editor(walk, "token").text
        editor(walk, "payload").text = '{\n  "sub": minsu\n}'
        await walk.press("ctrl+s")
        assert "line 2" in walk.notices()[0]
        assert editor(walk, "token").text == before


async def test_one_claim_is_copied(linked: QuizappApp, settle: Settle) -> None:
    async with walking(linked, settle) as walk:
        screen = await lab(walk)
        rows = [screen.claims.row_text(at).split()[0] for at in range(len(screen.claims))]
        screen.claims.highlighted = rows.index("sub")
        await walk.settle()
        assert "RFC 7519, section 4.1.2" in walk.text("#claim-detail")
        await walk.press("f6")
        assert walk.app.clipboard == "minsu"


async def test_editors_keep_their_letters_and_enter(linked: QuizappApp, settle: Settle) -> None:
    async with walking(linked, settle) as walk:
        screen = await lab(walk)
        await walk.press("p")
        token = editor(walk, "token")
        assert screen.focused is token
        token.text = ""
        await walk.press("s", "t", "k", "enter", "f")
        assert token.text == "stk\nf"
        assert screen.free


async def test_no_secret_is_written_down(
    tmp_path: Path, linked: QuizappApp, settle: Settle
) -> None:
    async with walking(linked, settle) as walk:
        screen = await lab(walk)
        editor(walk, "key").text = "tell-nobody-about-this-secret"
        screen.form.choice("kind").choose("text")
        await walk.press("s", "t", "w", "escape")
        right = screen.situation.asks[1].choices.index("InvalidAlgorithmError") + 1
        await walk.press("y", str(right), "enter")
        events = [entry.event for entry in read_events(walk.app.opened.database)]
        assert {event.kind for event in events} == {"predicted"}
    for path in tmp_path.rglob("*"):
        if path.is_file():
            assert b"tell-nobody" not in path.read_bytes()


@pytest.mark.parametrize("size", [NARROW, WIDE])
@pytest.mark.parametrize(
    ("lang", "said"),
    [
        (
            "ko",
            ["흔한 오해: “JWT는 정보를 암호화한다”", "흔한 오해: “페이로드는 복호화해서 읽는다”"],
        ),
        (
            "en",
            ["Often said: “a JWT encrypts what is in it”", "Often said: “the payload is decrypted"],
        ),
    ],
)
async def test_what_is_often_said_stands_with_what_corrects_it(
    tmp_path: Path,
    make_app: MakeApp,
    settle: Settle,
    size: tuple[int, int],
    lang: str,
    said: list[str],
) -> None:
    async with walking(linked_app(tmp_path, make_app, lang), settle, size) as walk:
        walk.app.open_demo("json-web-token", "readable")
        await walk.settle()
        assert said[0] not in walk.text("#lesson")
        await walk.press("y", "y", "enter")
        lines = walk.text("#lesson").splitlines()
        assert [line.startswith(one) for line, one in zip(lines[1:3], said, strict=True)] == [
            True,
            True,
        ]


async def test_the_plan_stands_still_until_its_situation_is_begun_anew(
    linked: QuizappApp, settle: Settle
) -> None:
    now = NOW
    async with walking(linked, settle) as walk:
        walk.app.opened.clock = FrozenClock(now)
        walk.app.open_demo("json-web-token", "no-algorithm")
        await walk.settle()
        plan = walk.text("#plan")
        for pressed in ("y", "backspace", "n"):
            now += timedelta(seconds=7)
            walk.app.opened.clock = FrozenClock(now)
            await walk.press(pressed)
            assert walk.text("#plan") == plan
        await walk.press("f5")
        assert walk.text("#plan") != plan
        assert str(int(now.timestamp())) in walk.text("#plan")
