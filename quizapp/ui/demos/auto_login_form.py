"""Free play of auto-login: grace, lifetime, a cookie of one's own, and which key does what."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import Static

from quizapp.demos.auto_login.inputs import (
    LONGEST_GRACE,
    LONGEST_LIFE,
    LONGEST_PAUSE,
    MINUTE,
    AutoLoginInputs,
    refuse_nonsense,
    refuse_pause,
)
from quizapp.errors import DemoError
from quizapp.texts import Lang, say
from quizapp.ui.demos.fields import LabelledField, text_field
from quizapp.ui.demos.free_play import FreePlay

MINAS = {
    "login": "l",
    "restart": "w",
    "visit": "v",
    "two-tabs": "2",
    "logout": "o",
    "logout-everywhere": "p",
    "password": "g",
}
"""What Mina does, by act, with its key."""
ATTACKERS = {"copy": "s", "dump": "d", "attack": "a"}
FORGE_KEY, MONTH_KEY = "x", "t"
_LATER = {"forge": FORGE_KEY, "month": MONTH_KEY}
WIDE = 100
"""Columns from which the form stands beside the stage."""
_CELL = 25
"""Columns of a key with its words where three stand in a row."""


class AutoLoginForm(FreePlay):
    """Four fields, and the keys."""

    folded = False
    """Whether the keys stand without words, so that a small terminal has room for what they do."""

    def fields(self) -> ComposeResult:
        for name in ("grace", "days", "between", "forged"):
            yield LabelledField(name, text_field(name))
        yield Static(id="acts")

    def name_fields(self, lang: Lang) -> None:
        for field in self.query(LabelledField):
            field.call(say(lang, f"auto_login_panel.field.{field.label}"))
        narrow = self.app.size.width < WIDE
        acts = _letters(lang) if narrow and self.folded else _acts(lang, narrow=narrow)
        self.query_one("#acts", Static).update(acts)

    def fill(self, inputs: AutoLoginInputs) -> None:
        self.input("grace").value = f"{inputs.grace:g}"
        self.input("days").value = f"{inputs.days:g}"
        self.input("between").value = f"{MINUTE:g}"

    def inputs(self) -> AutoLoginInputs:
        """Raises DemoError where a field is no number."""
        return AutoLoginInputs(grace=self._grace, days=self._days)

    def read(self, name: str) -> None:
        """Raises DemoError where one field makes no sense."""
        if name == "grace":
            refuse_nonsense(AutoLoginInputs(grace=self._grace))
        elif name == "days":
            refuse_nonsense(AutoLoginInputs(days=self._days))
        elif name == "between":
            refuse_pause(self._between)

    def order(self, act: str) -> str:
        """An act with the time that passes before it; raises DemoError where that is none."""
        refuse_pause(self._between)
        return f"+{self._between} {act}"

    @property
    def _between(self) -> float:
        return _number(self.input("between").value, "error.demo.auto_login_pause", LONGEST_PAUSE)

    @property
    def _grace(self) -> float:
        return _number(self.input("grace").value, "error.demo.auto_login_grace", LONGEST_GRACE)

    @property
    def _days(self) -> float:
        return _number(self.input("days").value, "error.demo.auto_login_days", LONGEST_LIFE)

    @property
    def forged(self) -> str:
        """The value that somebody typed into the cookie."""
        return self.input("forged").value


def _number(text: str, refusal: str, limit: int) -> float:
    try:
        return float(text.strip() or "0")
    except ValueError as error:
        raise DemoError(refusal, limit=limit) from error


def _acts(lang: Lang, *, narrow: bool) -> Content:
    """Below each other under headings, or three in a row."""
    minas = [_keyed(lang, *act) for act in MINAS.items()]
    attackers = [_keyed(lang, *act) for act in (*ATTACKERS.items(), *_LATER.items())]
    if narrow:
        cells = [one.truncate(_CELL, ellipsis=True, pad=True) for one in (*minas, *attackers)]
        rows = (cells[start : start + 3] for start in range(0, len(cells), 3))
        return Content("\n").join(Content("").join(row) for row in rows)
    lines = [_heading(lang, "minas"), *minas, _heading(lang, "attackers"), *attackers]
    return Content("\n").join(lines)


def _letters(lang: Lang) -> Content:
    """The keys alone."""
    letters = (*MINAS.values(), *ATTACKERS.values(), *_LATER.values())
    told = say(lang, "auto_login_panel.folded")
    return Content.assemble((" " + " ".join(letters), "bold $primary"), (f"  {told}", "$muted"))


def _heading(lang: Lang, who: str) -> Content:
    return Content.styled(say(lang, f"auto_login_panel.heading.{who}"), "bold $primary")


def _keyed(lang: Lang, act: str, letter: str) -> Content:
    words = say(lang, f"auto_login_panel.do.{act.replace('-', '_')}")
    return Content.assemble((f" {letter} ", "bold $primary"), " ", words)
