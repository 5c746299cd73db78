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
    NARROW,
    SWITCH_KEYS,
    UNFOLD_KEY,
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

    def show_keys(self, lang: Lang, defences: Defences, *, folded: bool = False) -> None:
        """The keys, with the defences as they are; ``folded``, only the letters."""
        if folded:
            self.query_one("#keys", Static).update(_folded(lang, defences))
            return
        columns, width = (3, 26) if self.app.size.width < NARROW else (2, 22)
        blocks = []
        for heading, cells in _blocks(lang, defences):
            blocks.append(Content.styled(say(lang, heading), "bold $primary"))
            blocks.append(in_columns(cells, columns, width))
        self.query_one("#keys", Static).update(Content("\n").join(blocks))


def _folded(lang: Lang, defences: Defences) -> Content:
    """Two lines, in which a defence that is on stands out."""
    switches = [
        Content.styled(f"■{letter}", "bold $success")
        if defences.is_on(one)
        else Content.styled(letter, "bold $primary")
        for one, letter in SWITCH_KEYS.items()
    ]
    rows = {
        "switches": Content(" ").join(switches),
        "victim": Content.styled(" ".join(VICTIM_KEYS.values()), "bold $primary"),
        "attacks": Content.styled(f"1 … 9 0 {USE_KEY}", "bold $primary"),
    }
    named = [
        Content.assemble((say(lang, f"hijacking_panel.folded.{name}"), "$muted"), " ", keys)
        for name, keys in rows.items()
    ]
    named.append(_keyed(UNFOLD_KEY, _words(lang, "key.unfold")))
    return Content("\n").join(Content("   ").join(pair) for pair in (named[:2], named[2:]))


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
