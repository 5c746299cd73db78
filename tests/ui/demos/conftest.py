"""A deck whose key points are linked to situations, so that predictions have somewhere to go."""

from __future__ import annotations

from pathlib import Path

import pytest

from quizapp.ui.app import QuizappApp
from tests.ui.conftest import MakeApp

LINKED = """\
format: 1
topic: trial
questions:
  - id: strict-question
    prompt: Is a Strict cookie sent?
    model_answer: Not across sites.
    key_points:
      - id: strict
        point: a link from elsewhere does not carry it
        accepts: [not sent across sites]
        demo: {id: cookie-lab, situation: strict-link}
      - id: none
        point: the verifier decides on the algorithm
        accepts: [the verifier decides]
        demo: {id: json-web-token, situation: no-algorithm}
"""


@pytest.fixture
def linked(tmp_path: Path, make_app: MakeApp) -> QuizappApp:
    """An English app with that deck."""
    return linked_app(tmp_path, make_app, "en")


def linked_app(folder: Path, make_app: MakeApp, lang: str) -> QuizappApp:
    """The same in any language."""
    deck = folder / "linked.yaml"
    deck.write_text(LINKED, encoding="utf-8")
    return make_app(folder, lang, decks=(deck,))


def sockets() -> int:
    """How many sockets this process has open."""
    return sum(
        str(one.readlink()).startswith("socket:")
        for one in Path("/proc/self/fd").iterdir()
        if one.is_symlink()
    )
