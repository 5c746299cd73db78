"""Free play of the hijacking demo: which key does what, and which defences are on."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import Static

from quizapp.demos.session_hijacking.inputs import SWITCHES, Defences
from quizapp.demos.steps import Run, Situation
from quizapp.texts import Lang, say
from quizapp.ui.demos.free_play import FreePlay
from quizapp.ui.demos.hijacking_words import (
    ATTACKS,
    SWITCH_KEYS,
    USE_KEY,
    VICTIM_KEYS,
    attack_name,
    chip,
    in_columns,
)


class HijackingForm(FreePlay):
    """Keys instead of fields: what they do is seen at once."""

    def fields(self) -> ComposeResult:
        yield Static(id="keys")

    def tell(self, lang: Lang, situations: tuple[Situation[Any], ...], ran: Run | None) -> None:
        """The picture shows what came out."""
        self.query_one("#free-findings").display = False

    def show_keys(self, lang: Lang, defences: Defences) -> None:
        """The keys, with the defences as they are."""
        columns, width = (3, 26) if self.app.size.width < 100 else (2, 22)
        blocks = []
        for heading, cells in _blocks(lang, defences):
            blocks.append(Content.styled(say(lang, heading), "bold $primary"))
            blocks.append(in_columns(cells, columns, width))
        self.query_one("#keys", Static).update(Content("\n").join(blocks))


def _blocks(lang: Lang, defences: Defences) -> Iterator[tuple[str, list[Content]]]:
    switches = [_keyed(SWITCH_KEYS[one], chip(lang, one, defences)) for one in SWITCHES]
    yield "hijacking_panel.heading.switches", switches
    deeds = VICTIM_KEYS.items()
    victim = [_keyed(letter, _words(lang, f"do.{deed}")) for deed, letter in deeds]
    yield "hijacking_panel.heading.victim", victim
    attacks = [
        _keyed(str(number % 10), Content(attack_name(lang, one)))
        for number, one in enumerate(ATTACKS, 1)
    ]
    attacks.append(_keyed(USE_KEY, _words(lang, "do.use")))
    yield "hijacking_panel.heading.attacks", attacks


def _words(lang: Lang, key: str) -> Content:
    return Content(say(lang, f"hijacking_panel.{key}"))


def _keyed(letter: str, words: Content) -> Content:
    return Content.assemble((letter, "bold $primary"), " ", words)
