"""Where chance comes from: unguessable in use, and given by a number where one wants it again."""

from __future__ import annotations

import gc
import sys
from dataclasses import replace
from pathlib import Path
from random import Random, SystemRandom
from typing import Any

import pytest

from quizapp.__main__ import open_app
from quizapp.config import Settings
from quizapp.demos import registry
from quizapp.demos.steps import Demo, Run, World
from quizapp.paths import Places
from quizapp.study import opening
from quizapp.texts import Lang
from quizapp.ui.app import QuizappApp


def test_a_demo_without_a_screen_takes_its_ids_from_the_system(
    run: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    worlds: list[World] = []
    known = registry.demo("jsessionid")

    async def watched(inputs: Any, world: World) -> Run:
        worlds.append(world)
        return await known.run(inputs, world)

    watching: Demo[Any] = replace(known, run=watched)
    monkeypatch.setattr(registry, "demo", lambda _name: watching)
    assert run("demo", "jsessionid", "--plain", "--situation", "plain-page").code == 0
    assert [type(one.random) for one in worlds] == [SystemRandom]


@pytest.mark.parametrize(("seed", "kind"), [(None, SystemRandom), (7, Random)])
def test_the_app_takes_chance_from_the_system_unless_a_seed_is_given(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seed: int | None, kind: type[Random]
) -> None:
    chances: list[Random] = []
    monkeypatch.setenv("TEXTUAL_DRIVER", "none")
    monkeypatch.setattr(gc, "disable", lambda: None)
    monkeypatch.setattr(gc, "freeze", lambda: None)
    monkeypatch.setattr(sys, "setswitchinterval", lambda _seconds: None)
    monkeypatch.setattr(QuizappApp, "run", lambda _app: 0)
    monkeypatch.setattr(opening, "open_at_once", lambda _settings, _clock, rng: chances.append(rng))
    open_app(Settings(Lang.EN, Places(tmp_path, tmp_path)), None, seed)
    (rng,) = chances
    assert type(rng) is kind
    if seed is not None:
        assert rng.getstate() == Random(seed).getstate()
