"""The settings of the server in free play: three lengths of time, and a switch."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import Static

from quizapp.demos.session_timeout.inputs import TimeoutInputs
from quizapp.demos.session_timeout.remarks import remarks
from quizapp.demos.session_timeout.settings import RENEW, typed, with_setting
from quizapp.demos.steps import Run, Situation
from quizapp.errors import DemoError
from quizapp.texts import Lang, say
from quizapp.ui.demos.fields import ChoiceField, LabelledField, text_field
from quizapp.ui.demos.free_play import FreePlay
from quizapp.ui.widgets.bullet_list import Bullet, BulletList

TIMES = ("idle", "absolute", "max_age")


class TimeoutForm(FreePlay):
    """What is typed here counts as soon as the field is left."""

    _given = TimeoutInputs()

    def fields(self) -> ComposeResult:
        for name in TIMES:
            yield LabelledField(name, text_field(name))
        yield LabelledField("renew", ChoiceField(RENEW, id="renew"))
        yield Static(id="remarks")

    def name_fields(self, lang: Lang) -> None:
        for field in self.query(LabelledField):
            field.call(say(lang, f"timeout_panel.field.{field.label}"))
        for name in TIMES:
            self.input(name).placeholder = say(lang, f"timeout_panel.empty.{name}")
        self.choice("renew").call([say(lang, f"timeout_panel.renew.{one}") for one in RENEW])

    def fill(self, inputs: TimeoutInputs) -> None:
        self._given = replace(inputs, plan=())
        for name in TIMES:
            self.input(name).value = typed(inputs, name)
        self.choice("renew").choose(typed(inputs, "renew"))

    def value(self, name: str) -> str:
        """What stands in a field."""
        return self.choice(name).value if name == "renew" else self.input(name).value

    def read(self, name: str) -> TimeoutInputs:
        """The inputs with what stands in one field; raises ``DemoError`` for what is no time."""
        return with_setting(self._given, name, self.value(name))

    def put_back(self, name: str, settings: TimeoutInputs) -> None:
        """Where a field makes no sense, write what counts into it."""
        try:
            self.read(name)
        except DemoError:
            self.input(name).value = typed(settings, name)

    def inputs(self) -> TimeoutInputs:
        inputs = self._given
        for name in (*TIMES, "renew"):
            inputs = with_setting(inputs, name, self.value(name))
        return inputs

    def remark(self, lang: Lang, settings: TimeoutInputs) -> None:
        """Say what is unusual about the settings that count."""
        mark = Content.styled("! ", "$warning")
        said = [Bullet(mark, Content(one.said(lang))) for one in remarks(settings)]
        place = self.query_one("#remarks", Static)
        place.display = bool(said)
        place.update(BulletList(said))

    def tell(self, lang: Lang, situations: tuple[Situation[Any], ...], ran: Run | None) -> None:
        """Nothing comes out in free play: it goes on."""
        self.query_one("#free-findings").display = False
