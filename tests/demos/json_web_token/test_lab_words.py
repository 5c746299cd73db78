"""The Korean of the lab: one word for one thing, and no particle left for the reader to choose."""

from __future__ import annotations

import re

import pytest

from quizapp.texts import TEXTS

OF_THE_LAB = {
    key: korean
    for key, (korean, _) in TEXTS.items()
    if key.startswith(("json_web_token.", "token_panel."))
}
OTHER_WORDS = ("비밀키", "비밀 값", "공개키", "개인키")
UNDECIDED = re.compile(r"\((으|은|는|이|가|을|를|와|과)\)")


@pytest.mark.parametrize("word", OTHER_WORDS)
def test_a_key_is_called_by_one_word(word: str) -> None:
    assert [key for key, korean in OF_THE_LAB.items() if word in korean] == []


def test_no_sentence_leaves_a_particle_open() -> None:
    assert [key for key, korean in OF_THE_LAB.items() if UNDECIDED.search(korean)] == []


def test_a_value_in_braces_is_followed_by_no_particle_that_depends_on_its_last_sound() -> None:
    depends = re.compile(r"\{\w+\}[”’\"']?(은|는|이|가|을|를|와|과|로|으로)(?![가-힣])")
    assert [key for key, korean in OF_THE_LAB.items() if depends.search(korean)] == []
