"""Every attack that changes a token can be made on the bench, from a list."""

from __future__ import annotations

from pathlib import Path

import pytest

from quizapp.demos.json_web_token.lab import ON_THE_TOKEN, Attack
from quizapp.ui.app import QuizappApp
from quizapp.ui.demos.json_web_token import LETTERS, JsonWebTokenScreen
from quizapp.ui.demos.token_attacks import TokenAttacksScreen
from tests.ui.conftest import MakeApp, Settle
from tests.ui.demos.conftest import linked_app
from tests.ui.walking import NARROW, WIDE, Walk, walking


async def bench(walk: Walk) -> JsonWebTokenScreen:
    walk.app.open_demo("json-web-token", "no-algorithm")
    await walk.settle()
    await walk.press("f")
    assert isinstance(walk.screen, JsonWebTokenScreen)
    return walk.screen


async def choose(walk: Walk, attack: Attack) -> None:
    await walk.press("x")
    assert isinstance(walk.screen, TokenAttacksScreen)
    walk.screen.rows.highlighted = ON_THE_TOKEN.index(attack)
    await walk.press("enter")


def verdict(walk: Walk) -> list[str]:
    return walk.text("#verdicts").splitlines()[-1].split()[1:]


SIGNATURE = "InvalidSignatureError"
OUTCOMES = {
    Attack.TAMPERED_ROLE: (SIGNATURE, SIGNATURE),
    Attack.NO_ALGORITHM: ("accepted", "InvalidAlgorithmError"),
    Attack.NO_ALGORITHM_SPELLED: ("accepted", "InvalidAlgorithmError"),
    Attack.WEAK_SECRET: (SIGNATURE, SIGNATURE),
    Attack.EXPIRED: ("ExpiredSignatureError", "ExpiredSignatureError"),
    Attack.NOT_YET_VALID: ("accepted", "ImmatureSignatureError"),
    Attack.OTHER_AUDIENCE: ("accepted", "InvalidAudienceError"),
    Attack.OTHER_ISSUER: ("accepted", "InvalidIssuerError"),
    Attack.OWN_KEY_IN_HEADER: ("accepted", "InvalidAlgorithmError"),
    Attack.KEY_ID_PATH: ("accepted", SIGNATURE),
    Attack.LAST_CHARACTER: (SIGNATURE, SIGNATURE),
    Attack.UNUSED_BITS: ("accepted", "DecodeError"),
    Attack.MISSING_EXPIRY: ("accepted", "MissingRequiredClaimError"),
    Attack.TEXT_EXPIRY: ("accepted", "DecodeError"),
    Attack.UNKNOWN_CRITICAL: ("accepted", "InvalidTokenError"),
    Attack.OTHER_TYPE: ("accepted", "InvalidTokenError"),
}


def test_every_attack_that_changes_a_token_is_listed() -> None:
    assert set(ON_THE_TOKEN) == set(OUTCOMES) | {Attack.PUBLIC_KEY_AS_SECRET}


async def test_every_attack_of_the_list_is_made_on_the_token_of_the_bench(
    linked: QuizappApp, settle: Settle
) -> None:
    async with walking(linked, settle) as walk:
        await bench(walk)
        for attack, outcome in OUTCOMES.items():
            await choose(walk, attack)
            assert (attack, *verdict(walk)) == (attack, *outcome)
            assert walk.text("#attacked").startswith("Attack")


@pytest.mark.parametrize("size", [NARROW, WIDE])
@pytest.mark.parametrize(
    ("lang", "title", "line"),
    [
        ("ko", "이 토큰에 할 수 있는 공격", "kid에 빈 파일의"),
        ("en", "Attacks on", "kid is the path of"),
    ],
)
async def test_the_list_names_each_attack_and_its_key(
    tmp_path: Path,
    make_app: MakeApp,
    settle: Settle,
    size: tuple[int, int],
    lang: str,
    title: str,
    line: str,
) -> None:
    async with walking(linked_app(tmp_path, make_app, lang), settle, size) as walk:
        await bench(walk)
        await walk.press("ㅌ")
        assert isinstance(walk.screen, TokenAttacksScreen)
        assert title in str(walk.screen.query_one("#dialog").border_title)
        rows = [walk.screen.rows.row_text(at) for at in range(len(walk.screen.rows))]
        assert any(line in row for row in rows)
        lettered = {row.split()[0] for row in rows if row[1] != " "}
        assert lettered == set(LETTERS.values())
        await walk.press("escape")
        assert isinstance(walk.screen, JsonWebTokenScreen)
        assert walk.screen.attacked is None


async def test_a_complaint_goes_with_the_next_thing_that_is_done(
    linked: QuizappApp, settle: Settle
) -> None:
    async with walking(linked, settle) as walk:
        await bench(walk)
        await choose(walk, Attack.PUBLIC_KEY_AS_SECRET)
        assert "needs a public key" in walk.notices()[0]
        await choose(walk, Attack.OTHER_TYPE)
        assert walk.notices() == []
