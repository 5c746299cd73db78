"""Threads of the app take turns so short that a long paste does not hold up the interface."""

from __future__ import annotations

import gc
import sys
from pathlib import Path

import pytest

from quizapp.__main__ import TURN, open_app
from quizapp.config import Settings
from quizapp.paths import Places
from quizapp.study import opening
from quizapp.texts import Lang
from quizapp.ui.app import QuizappApp


def test_the_app_is_opened_with_short_turns(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    turns: list[float] = []
    monkeypatch.setenv("TEXTUAL_DRIVER", "none")
    monkeypatch.setattr(gc, "disable", lambda: None)
    monkeypatch.setattr(gc, "freeze", lambda: None)
    monkeypatch.setattr(sys, "setswitchinterval", turns.append)
    monkeypatch.setattr(QuizappApp, "run", lambda _app: 0)
    monkeypatch.setattr(opening, "open_at_once", lambda *_: None)
    assert open_app(Settings(Lang.EN, Places(tmp_path, tmp_path)), None, 1) == 0
    assert turns == [TURN]
    assert TURN < 0.001, "a piece of a paste takes 1 to 3 ms to read"
