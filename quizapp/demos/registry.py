"""Which demos there are. An engine is loaded when its demo is opened, its situations before."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import Any

from quizapp.demos.steps import Demo, Situation

PACKAGES = {
    "cookie-lab": "quizapp.demos.cookie_lab",
    "json-web-token": "quizapp.demos.json_web_token",
    "session-timeout": "quizapp.demos.session_timeout",
    "jsessionid": "quizapp.demos.jsessionid",
    "auto-login": "quizapp.demos.auto_login",
    "session-hijacking": "quizapp.demos.session_hijacking",
}
"""By id, in the order of the gallery. Each package has ``situations.SITUATIONS``, which is quick
to load, and ``engine.DEMO``, which brings its libraries along (aiohttp alone takes 100 ms)."""


def known_situations() -> dict[str, tuple[str, ...]]:
    """The ids of the prepared situations of every demo."""
    return {name: tuple(one.id for one in situations(name)) for name in PACKAGES}


def demo(name: str) -> Demo[Any]:
    """The demo with its engine; ``KeyError`` for a name that is none."""
    loaded: Demo[Any] = import_module(f"{PACKAGES[name]}.engine").DEMO
    return loaded


def is_loaded(name: str) -> bool:
    """Whether the engine of a demo was opened before."""
    return f"{PACKAGES[name]}.engine" in sys.modules


def situations(name: str) -> tuple[Situation[Any], ...]:
    """The prepared situations of a demo, without its engine; ``KeyError`` as above."""
    found: tuple[Situation[Any], ...] = import_module(f"{PACKAGES[name]}.situations").SITUATIONS
    return found
