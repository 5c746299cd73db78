"""Free play of the JSESSIONID demo: what each key does, and the values that some of them use."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Container
from textual.content import Content
from textual.widgets import Static

from quizapp.demos.jsessionid.inputs import Act, Deed, LifeInputs
from quizapp.demos.jsessionid.limits import check_act, check_setup, read_limit, read_seconds
from quizapp.demos.steps import Run, Situation
from quizapp.texts import Lang, say
from quizapp.ui.demos.fields import LabelledField, text_field
from quizapp.ui.demos.free_play import FreePlay
from quizapp.ui.demos.life_tables import deed_name

DEEDS = {
    "1": Deed.PLAIN,
    "2": Deed.HELLO,
    "3": Deed.CART,
    "4": Deed.LOGIN,
    "5": Deed.LOGOUT,
    "6": Deed.MADE_UP,
    "7": Deed.COOKIES,
    "8": Deed.OTHER,
    "9": Deed.WAIT,
    "0": Deed.RESTART,
    "o": Deed.OLD,
    "b": Deed.CLOSE,
}
"""What each key of free play does."""
VALUES = {"wait": Deed.WAIT, "made_up": Deed.MADE_UP}
"""The fields that one key alone uses."""
_FIELDS = ("limit", "wait", "made_up")
_NARROW = 100  # columns; below, the form stands above the stage and not beside it
_TEN_MINUTES = "600"
_MADE_UP = "A" * 32


class DeedForm(FreePlay):
    """The keys, and three values."""

    def fields(self) -> ComposeResult:
        yield Static(id="deeds")
        with Container(id="values"):
            for name in _FIELDS:
                yield LabelledField(name, text_field(name))

    def name_fields(self, lang: Lang) -> None:
        for field in self.query(LabelledField):
            field.call(say(lang, f"jsessionid_panel.field.{field.label}"))
        columns, width = (3, 25) if self.app.size.width < _NARROW else (2, 22)
        self.query_one("#deeds", Static).update(_menu(lang, columns, width))

    def fill(self, inputs: LifeInputs) -> None:
        waits = [act.seconds for act in inputs.acts if act.deed is Deed.WAIT]
        ids = [act.text for act in inputs.acts if act.deed is Deed.MADE_UP]
        self.input("limit").value = str(inputs.max_inactive)
        self.input("wait").value = f"{waits[-1]:.10g}" if waits else _TEN_MINUTES
        self.input("made_up").value = ids[-1] if ids else _MADE_UP

    @property
    def limit(self) -> int:
        """The idle limit that new sessions get; raises ``DemoError`` where it is no number."""
        return read_limit(self.input("limit").value)

    def read(self, name: str) -> None:
        """Raises ``DemoError`` where a field makes no sense."""
        match name:
            case "limit":
                check_setup(LifeInputs(max_inactive=self.limit))
            case "wait":
                check_act(Act(Deed.WAIT, seconds=read_seconds(self.input(name).value)))
            case "made_up":
                check_act(Act(Deed.MADE_UP, text=self.input(name).value))

    def order(self, deed: str) -> str:
        """The act of this name, with the value that it uses."""
        match deed:
            case Deed.WAIT:
                return f"{deed} {self.input('wait').value.strip()}"
            case Deed.MADE_UP:
                return f"{deed} {self.input('made_up').value}"
        return deed

    def tell(self, lang: Lang, situations: tuple[Situation[object], ...], ran: Run | None) -> None:
        """What came out is in the tables."""
        self.query_one("#free-findings").display = False


def _menu(lang: Lang, columns: int, width: int) -> Content:
    entries = [
        Content.assemble((key, "bold $primary"), f" {deed_name(lang, deed)}").truncate(
            width - 1, ellipsis=True, pad=True
        )
        for key, deed in DEEDS.items()
    ]
    rows = -(-len(entries) // columns)
    lines = [Content(" ").join(entries[row::rows]) for row in range(rows)]
    return Content("\n").join(lines)
