"""Loads the engine of a demo, beside the interface."""

from __future__ import annotations

import gc
from typing import Any

from quizapp.demos import registry
from quizapp.demos.steps import Demo


def load_engine(name: str) -> Demo[Any]:
    """The demo with its engine; blocks for up to 0.2 s the first time. ``KeyError`` as there.

    What an engine brings along is never thrown away, but to look for garbage among it takes 40 ms,
    again and again, in which the interface answers no key: the collector leaves it out.
    """
    known = registry.is_loaded(name)
    demo = registry.demo(name)
    if not known:
        gc.freeze()
    return demo
