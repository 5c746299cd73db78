"""The bench of the JWT lab: what was pasted or typed stays until something else is asked for."""

from __future__ import annotations

import base64
import json
from pathlib import Path

import pytest
from textual.events import Paste
from textual.widgets import Input

from quizapp.texts import Lang, say
from quizapp.ui.app import QuizappApp
from quizapp.ui.demos.editors import PlainEditor
from quizapp.ui.demos.json_web_token import JsonWebTokenScreen
from tests.ui.conftest import MakeApp, Settle
from tests.ui.demos.conftest import linked_app
from tests.ui.walking import NARROW, WIDE, Walk, walking


def encoded(value: object) -> str:
    return base64.urlsafe_b64encode(json.dumps(value).encode()).rstrip(b"=").decode()


FOREIGN = f"{encoded({'alg': 'HS256', 'typ': 'JWT'})}.{encoded({'iss': 'joe', 'aud': 'x'})}.c2ln"
"""A token of somebody else."""


async def bench(walk: Walk) -> JsonWebTokenScreen:
    walk.app.open_demo("json-web-token", "no-algorithm")
    await walk.settle()
    await walk.press("f")
    assert isinstance(walk.screen, JsonWebTokenScreen)
    return walk.screen


def editor(walk: Walk, name: str) -> PlainEditor:
    return walk.screen.query_one(f"#{name}", PlainEditor)


def member(walk: Walk, name: str, member_name: str) -> object:
    return json.loads(editor(walk, name).whole).get(member_name)


def expected(walk: Walk) -> list[str]:
    return [
        walk.screen.query_one(f"#{name}", Input).value for name in ("issuer", "audience", "type")
    ]


LABS_OWN = ["https://login.example", "https://api.example", "at+jwt"]


def verdict(walk: Walk) -> list[str]:
    return walk.text("#verdicts").splitlines()[-1].split()[1:]


def row(walk: Walk, name: str) -> str:
    return next(line for line in walk.text("#verdicts").splitlines() if line.startswith(name))


async def type_over(walk: Walk, name: str, text: str) -> None:
    editor(walk, name).text = text
    await walk.settle()


async def paste_anywhere(walk: Walk, text: str) -> None:
    walk.app.post_message(Paste(text))
    await walk.settle()
    await walk.settle()


async def test_choosing_an_algorithm_changes_nothing_until_k(
    linked: QuizappApp, settle: Settle
) -> None:
    async with walking(linked, settle) as walk:
        screen = await bench(walk)
        await type_over(walk, "token", FOREIGN)
        await type_over(walk, "key", "my-own-secret")
        screen.form.choice("algorithm").focus()
        await walk.press("right", "right", "right")
        assert screen.form.choice("algorithm").value == "RS256"
        assert (editor(walk, "token").text, editor(walk, "key").text) == (FOREIGN, "my-own-secret")
        await walk.press("escape", "k")
        assert member(walk, "header", "alg") == "RS256"
        assert "PUBLIC KEY" in editor(walk, "key").text


@pytest.mark.parametrize(
    ("payload", "kept"),
    [('{"sub": "영희"}', True), ("", False), ('{"sub": ', False), ("[]", False)],
)
async def test_a_new_key_keeps_the_payload_unless_it_says_nothing(
    linked: QuizappApp, settle: Settle, payload: str, kept: bool
) -> None:
    async with walking(linked, settle) as walk:
        await bench(walk)
        await type_over(walk, "payload", payload)
        await walk.press("k")
        assert (editor(walk, "payload").text == payload) is kept
        assert member(walk, "payload", "sub") == ("영희" if kept else "minsu")


async def test_a_payload_that_cannot_be_signed_leaves_the_key_as_it_was(
    linked: QuizappApp, settle: Settle
) -> None:
    async with walking(linked, settle) as walk:
        await bench(walk)
        before = editor(walk, "key").text, editor(walk, "token").text
        await type_over(walk, "payload", '{"exp": "tomorrow"}')
        await walk.press("k")
        assert "exp" in walk.notices()[0]
        assert (editor(walk, "key").text, editor(walk, "token").text) == before


@pytest.mark.parametrize("field", ["", "claims", "algorithm"])
async def test_a_paste_that_no_field_takes_replaces_the_token(
    linked: QuizappApp, settle: Settle, field: str
) -> None:
    async with walking(linked, settle) as walk:
        screen = await bench(walk)
        if field:
            screen.query_one(f"#{field}").focus()
            await walk.settle()
        await paste_anywhere(walk, FOREIGN)
        assert editor(walk, "token").text == FOREIGN
        assert member(walk, "payload", "iss") == "joe"


async def test_a_paste_into_a_field_stays_there(linked: QuizappApp, settle: Settle) -> None:
    async with walking(linked, settle) as walk:
        screen = await bench(walk)
        before = editor(walk, "token").text
        screen.query_one("#issuer", Input).value = ""
        screen.query_one("#issuer").focus()
        await paste_anywhere(walk, "joe")
        assert expected(walk)[0] == "joe"
        assert editor(walk, "token").text == before


async def test_f5_brings_back_a_fresh_token_its_key_and_what_is_expected(
    linked: QuizappApp, settle: Settle
) -> None:
    async with walking(linked, settle) as walk:
        screen = await bench(walk)
        await type_over(walk, "token", FOREIGN)
        await type_over(walk, "key", "my-own-secret")
        screen.form.choice("algorithm").choose("ES256")
        screen.query_one("#issuer", Input).value = "joe"
        await walk.press("f5")
        assert screen.free
        assert verdict(walk) == ["accepted", "accepted"]
        assert member(walk, "payload", "sub") == "minsu"
        assert screen.form.choice("algorithm").value == "HS256"
        assert expected(walk) == LABS_OWN


async def test_what_is_edited_and_not_signed_is_said_until_it_is_signed(
    linked: QuizappApp, settle: Settle
) -> None:
    async with walking(linked, settle) as walk:
        await bench(walk)
        assert walk.text("#edited") == ""
        await type_over(walk, "payload", '{"role": "owner"}')
        assert "not signed yet" in walk.text("#edited")
        await walk.press("ctrl+s")
        assert walk.text("#edited") == ""


async def test_that_it_is_not_signed_is_in_view_where_it_is_edited(
    linked: QuizappApp, settle: Settle
) -> None:
    async with walking(linked, settle, NARROW) as walk:
        await bench(walk)
        await walk.press("p", "tab", "tab", "x")
        assert "not signed yet" in walk.seen()
        assert editor(walk, "payload").has_focus


async def test_t_sends_what_was_edited_with_the_old_signature(
    linked: QuizappApp, settle: Settle
) -> None:
    async with walking(linked, settle) as walk:
        await bench(walk)
        signature = editor(walk, "token").text.rpartition(".")[2]
        await type_over(walk, "payload", '{"role": "owner"}')
        await walk.press("t")
        assert editor(walk, "token").text.rpartition(".")[2] == signature
        assert member(walk, "payload", "role") == "owner"
        assert verdict(walk) == ["InvalidSignatureError", "InvalidSignatureError"]
        assert "old signature" in walk.text("#attacked")
        assert walk.text("#edited") == ""
        await walk.press("t")
        assert member(walk, "payload", "role") == "admin"


async def test_t_with_json_that_is_none_says_so_and_changes_nothing(
    linked: QuizappApp, settle: Settle
) -> None:
    async with walking(linked, settle) as walk:
        await bench(walk)
        before = editor(walk, "token").text
        await type_over(walk, "payload", '{\n "role": owner}')
        await walk.press("t")
        assert "line 2" in walk.notices()[0]
        assert editor(walk, "token").text == before


async def test_beside_a_token_that_cannot_be_read_the_objects_are_of_the_former_one(
    linked: QuizappApp, settle: Settle
) -> None:
    async with walking(linked, settle) as walk:
        await bench(walk)
        assert "former" not in walk.text("#label-payload")
        await type_over(walk, "token", "abc")
        assert "former" in walk.text("#label-header")
        assert "former" in walk.text("#label-payload")
        assert walk.text("#edited") == ""
        await type_over(walk, "token", FOREIGN)
        assert "former" not in walk.text("#label-payload")


async def test_what_the_lab_expects_goes_with_a_token_from_elsewhere_and_comes_back(
    linked: QuizappApp, settle: Settle
) -> None:
    async with walking(linked, settle) as walk:
        await bench(walk)
        labs_token = editor(walk, "token").text
        assert (expected(walk), walk.text("#cleared")) == (LABS_OWN, "")
        await type_over(walk, "token", FOREIGN)
        assert expected(walk) == ["", "", ""]
        assert "not checked" in walk.text("#cleared")
        await type_over(walk, "token", labs_token)
        assert (expected(walk), walk.text("#cleared")) == (LABS_OWN, "")


async def test_what_a_person_expects_stays_whatever_is_pasted(
    linked: QuizappApp, settle: Settle
) -> None:
    async with walking(linked, settle) as walk:
        screen = await bench(walk)
        screen.query_one("#audience", Input).value = "mine"
        await type_over(walk, "token", FOREIGN)
        assert expected(walk) == ["https://login.example", "mine", "at+jwt"]


async def test_attacks_follow_each_other_each_from_the_good_token(
    linked: QuizappApp, settle: Settle
) -> None:
    async with walking(linked, settle) as walk:
        screen = await bench(walk)
        good = editor(walk, "token").text
        for letter, words in (
            ("a", "none"),
            ("w", "usual secrets"),
            ("e", "expired"),
            ("t", "role"),
        ):
            await walk.press(letter)
            assert words in walk.text("#attacked")
        assert walk.notices() == []
        assert editor(walk, "token").text.rpartition(".")[2] == good.rpartition(".")[2]
        await walk.press("s")
        assert screen.attacked is None
        assert walk.text("#attacked") == ""


async def test_an_attack_says_that_it_leaves_out_what_was_not_signed(
    linked: QuizappApp, settle: Settle
) -> None:
    async with walking(linked, settle) as walk:
        await bench(walk)
        await type_over(walk, "payload", '{"role": "owner"}')
        await walk.press("a")
        assert "not signed is gone" in walk.notices()[0]


@pytest.mark.parametrize(
    ("first", "letter", "offered"), [("HS256", "c", "RS256"), ("ES256", "w", "HS256")]
)
async def test_an_attack_that_needs_another_key_offers_it_and_says_what_to_press(
    linked: QuizappApp, settle: Settle, first: str, letter: str, offered: str
) -> None:
    async with walking(linked, settle) as walk:
        screen = await bench(walk)
        screen.form.choice("algorithm").choose(first)
        await walk.press("k")
        before = editor(walk, "token").text
        await walk.press(letter)
        assert f"{offered} is chosen: press k" in walk.notices()[0]
        assert screen.form.choice("algorithm").value == offered
        assert editor(walk, "token").text == before
        await walk.press("k", letter)
        assert screen.attacked is not None


async def test_the_arrows_choose_claims_also_after_an_attack(
    linked: QuizappApp, settle: Settle
) -> None:
    async with walking(linked, settle) as walk:
        screen = await bench(walk)
        await walk.press("t", "down", "down", "down", "down")
        assert not screen.stage.steps.display
        chosen = screen.claims.highlighted_value
        await walk.press("f6")
        assert chosen == ("sub", "minsu")
        assert walk.app.clipboard == "minsu"


async def test_the_kind_of_token_is_looked_at_where_one_is_expected(
    linked: QuizappApp, settle: Settle
) -> None:
    async with walking(linked, settle) as walk:
        screen = await bench(walk)
        header = editor(walk, "header").text.replace("at+jwt", "JWT")
        await type_over(walk, "header", header)
        await walk.press("ctrl+s")
        assert verdict(walk) == ["accepted", "InvalidTokenError"]
        screen.query_one("#type", Input).value = ""
        await walk.settle()
        assert verdict(walk) == ["accepted", "accepted"]
        assert row(walk, "typ").split()[-3:] == ["–", "not", "checked"]


async def test_without_a_key_no_algorithm_is_found_on_a_list(
    linked: QuizappApp, settle: Settle
) -> None:
    async with walking(linked, settle) as walk:
        await bench(walk)
        await type_over(walk, "key", "")
        assert row(walk, "my alg list").count("not checked") == 2
        assert verdict(walk) == ["NoKeyGivenError", "NoKeyGivenError"]


@pytest.mark.parametrize(("size", "is_cut"), [(NARROW, False), (WIDE, True)])
async def test_a_remark_is_said_below_only_where_its_row_is_cut(
    linked: QuizappApp, settle: Settle, size: tuple[int, int], is_cut: bool
) -> None:
    async with walking(linked, settle, size) as walk:
        screen = await bench(walk)
        await type_over(walk, "token", "a.b")
        assert screen.claims.row_text(0).startswith("Only two parts")
        assert walk.text("#claim-detail").endswith("another dot.") is is_cut


async def test_garbage_has_a_proper_name_for_both_verifiers(
    linked: QuizappApp, settle: Settle
) -> None:
    async with walking(linked, settle) as walk:
        await bench(walk)
        for garbage in ("a.b.c", "abc", "가.나.다"):
            await type_over(walk, "token", garbage)
            assert verdict(walk) == ["DecodeError", "DecodeError"]


@pytest.mark.parametrize("size", [NARROW, WIDE])
async def test_the_verdicts_come_into_view_with_the_keys_of_the_attacks(
    linked: QuizappApp, settle: Settle, size: tuple[int, int]
) -> None:
    async with walking(linked, settle, size) as walk:
        await bench(walk)
        assert walk.seen().splitlines()[3].strip().startswith("Token")
        for letters in ("s", "a", "ㄷ"):
            await walk.press(letters)
            assert "my alg list" in walk.seen()
            assert "verdict" in walk.seen()
            assert "x all attacks   t role" in walk.seen()


@pytest.mark.parametrize("size", [NARROW, (120, 24)])
@pytest.mark.parametrize(
    ("lang", "good", "bad"),
    [
        (
            "ko",
            "허술한 검증기 통과   엄격한 검증기 통과",
            "허술한 검증기 통과   엄격한 검증기 InvalidAlgorithmError",
        ),
        (
            "en",
            "naive verifier accepted   strict verifier accepted",
            "naive verifier accepted   strict verifier InvalidAlgorithmError",
        ),
    ],
)
async def test_the_verdicts_are_in_view_wherever_one_is_in_a_small_terminal(
    tmp_path: Path,
    make_app: MakeApp,
    settle: Settle,
    size: tuple[int, int],
    lang: str,
    good: str,
    bad: str,
) -> None:
    async with walking(linked_app(tmp_path, make_app, lang), settle, size) as walk:
        screen = await bench(walk)
        assert good in walk.seen()
        await walk.press("a")
        screen.query_one("#panel").scroll_home(animate=False)
        screen.form.editor("token").focus()
        await walk.settle()
        assert bad in walk.seen()
        await walk.press("escape", "escape")
        assert bad not in walk.seen()


@pytest.mark.parametrize("size", [NARROW, WIDE])
@pytest.mark.parametrize("lang", list(Lang))
async def test_no_item_of_the_key_line_is_broken(
    tmp_path: Path, make_app: MakeApp, settle: Settle, size: tuple[int, int], lang: Lang
) -> None:
    async with walking(linked_app(tmp_path, make_app, lang), settle, size) as walk:
        await bench(walk)
        await walk.press("a")
        for item in say(lang, "token_panel.hint").split(" · "):
            assert item in walk.seen()
