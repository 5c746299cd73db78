"""The same wrong words are quoted once, and no correction is told twice."""

from __future__ import annotations

from pathlib import Path

import pytest

from quizapp.core.selection import Wish
from tests.ui.conftest import MakeApp, Settle
from tests.ui.walking import walking

_DECK = """\
format: 1
topic: trial
questions:
  - id: cookie-what
    prompt: What is in it?
    model_answer: A name and a value.
    key_points:
      - {{id: name, point: a name, accepts: [name and value]}}
    misconceptions:
      - {{id: in, claims: [the value is stored encrypted], correction: Plain., source: "6265"}}
      - {{id: dark, claims: [value is stored encrypted safely], correction: {other}, source: two}}
      - {{id: apart, claims: [nobody ever reads cookies], correction: Plain., source: "6265"}}
    follow_ups:
      - id: cookie-who
        when: always
        prompt: Who reads it?
        model_answer: Everybody.
"""
NESTED = "I think the value is stored encrypted safely in it."


async def corrections(
    folder: Path, make_app: MakeApp, settle: Settle, other: str, answer: str
) -> list[str]:
    """The lines on what to correct; before them, those on the answer that are shown at once."""
    path = folder / "trial.yaml"
    path.write_text(_DECK.format(other=other), encoding="utf-8")
    app = make_app(folder, "en", wish=Wish(questions=("cookie-what",)), decks=(path,))
    async with walking(app, settle) as walk:
        await walk.answer(answer)
        first = [*walk.text("#claims").splitlines(), walk.text("#answer").strip()]
        await walk.press("s")
        return [*first, *(line.strip() for line in walk.text("#corrections").splitlines())]


@pytest.mark.parametrize(
    ("other", "told"),
    [
        ("Plain.", ["Plain.", "Source: 6265"]),
        ("Signed.", ["Plain.", "Source: 6265", "Signed.", "Source: two"]),
    ],
)
async def test_words_within_longer_ones_are_quoted_once_with_each_correction_once(
    tmp_path: Path, make_app: MakeApp, settle: Settle, other: str, told: list[str]
) -> None:
    quote, answer, *lines = await corrections(tmp_path, make_app, settle, other, NESTED)
    assert quote == "[!] “value is stored encrypted safely”"
    assert answer.count("[!]") == 1
    assert lines == ["[!] you said: “value is stored encrypted safely”", *told]


async def test_words_apart_are_both_quoted_above_the_correction_they_share(
    tmp_path: Path, make_app: MakeApp, settle: Settle
) -> None:
    said = "The value is stored encrypted. Nobody ever reads cookies."
    lines = await corrections(tmp_path, make_app, settle, "Signed.", said)
    assert lines[3:] == [
        "[!] you said: “value is stored encrypted”",
        "[!] you said: “Nobody ever reads cookies”",
        "Plain.",
        "Source: 6265",
    ]
