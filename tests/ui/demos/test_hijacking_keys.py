"""Free play in a small terminal: what has happened gets the room of the keys' words."""

from __future__ import annotations

from pathlib import Path

import pytest

from quizapp.ui.demos.hijacking_words import SWITCH_KEYS, VICTIM_KEYS
from tests.ui.conftest import MakeApp, Settle
from tests.ui.demos.conftest import linked_app
from tests.ui.demos.test_session_hijacking_panel import playing, scene
from tests.ui.walking import NARROW, WIDE, walking


@pytest.mark.parametrize(
    ("lang", "login", "unfold", "words", "step"),
    [
        ("ko", "ㅍ", "ㅏ", "와이파이 도청", "GET http://shop.test/"),
        ("en", "v", "k", "sniff the Wi-Fi", "GET http://shop.test/"),
    ],
)
async def test_after_the_first_act_the_keys_are_letters_and_the_steps_are_seen(
    tmp_path: Path,
    make_app: MakeApp,
    settle: Settle,
    lang: str,
    login: str,
    unfold: str,
    words: str,
    step: str,
) -> None:
    async with walking(linked_app(tmp_path, make_app, lang), settle, NARROW) as walk:
        screen = await playing(walk)
        await walk.pilot.press("t")
        await walk.until(lambda: screen.live is not None and scene(screen).defences.tls)
        await walk.pilot.press("t")
        await walk.until(lambda: screen.live is not None and not scene(screen).defences.tls)
        assert words in walk.text("#keys")  # so far there is only a shop
        await walk.pilot.press(login)
        await walk.until(lambda: scene(screen).victim.signed_in)
        await walk.until(lambda: words not in walk.text("#keys"))
        await walk.pilot.pause()
        assert step in walk.seen()
        shown = walk.text("#keys").split()
        assert all(one in shown for one in (*SWITCH_KEYS.values(), *VICTIM_KEYS.values(), "x"))
        await walk.pilot.press(unfold)
        await walk.until(lambda: words in walk.text("#keys"))
        await walk.pilot.press(unfold)
        await walk.until(lambda: words not in walk.text("#keys"))
        await walk.pilot.press("escape")


async def test_with_room_for_both_the_keys_keep_their_words(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    async with walking(linked_app(tmp_path, make_app, "en"), settle, WIDE) as walk:
        screen = await playing(walk)
        await walk.pilot.press("v")
        await walk.until(lambda: scene(screen).victim.signed_in)
        await walk.pilot.press("k")
        await walk.pilot.pause()
        assert "sniff the Wi-Fi" in walk.text("#keys")
        await walk.pilot.press("escape")
