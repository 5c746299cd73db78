"""The cookie lab: one cookie, one request, and what the browser makes of both."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.widgets import Static

from quizapp.demos.browser.requests import Restart, Via
from quizapp.demos.cookie_lab.inputs import LabInputs
from quizapp.errors import DemoError
from quizapp.texts import Lang, say
from quizapp.ui.demos.cookie_card import cookie_card, via_name
from quizapp.ui.demos.fields import ChoiceField, LabelledField, text_field
from quizapp.ui.demos.free_play import FreePlay
from quizapp.ui.demos.panel import PanelScreen
from quizapp.ui.keys import key

_TEXTS = ("set_cookie", "set_url", "initiator", "url", "age")
_VIAS = tuple(via.value for via in Via)
_RESTARTS = ("none", *(mode.value for mode in Restart))
_THIRD_PARTY = ("allowed", "blocked")
_LONGEST_AGE = 99_999_999


class CookieForm(FreePlay):
    """One cookie and one request."""

    def fields(self) -> ComposeResult:
        for name in ("set_cookie", "set_url", "initiator"):
            yield LabelledField(name, text_field(name))
        yield LabelledField("via", ChoiceField(_VIAS, id="via"))
        yield LabelledField("url", text_field("url"))
        yield LabelledField("age", text_field("age"))
        yield LabelledField("restart", ChoiceField(_RESTARTS, id="restart"))
        yield LabelledField("third_party", ChoiceField(_THIRD_PARTY, id="third_party"))

    def name_fields(self, lang: Lang) -> None:
        for field in self.query(LabelledField):
            field.call(say(lang, f"cookie_panel.field.{field.label}"))
        self.choice("via").call([via_name(lang, via) for via in _VIAS])
        for name, values in (("restart", _RESTARTS), ("third_party", _THIRD_PARTY)):
            self.choice(name).call([say(lang, f"cookie_panel.{name}.{value}") for value in values])

    def fill(self, inputs: LabInputs) -> None:
        for name in _TEXTS:
            value = getattr(inputs, name)
            self.input(name).value = f"{value:g}" if name == "age" else value or ""
            self.input(name).cursor_position = 0
        self.choice("via").choose(inputs.via)
        self.choice("restart").choose(inputs.restart or "none")
        self.choice("third_party").choose(_THIRD_PARTY[not inputs.third_party_cookies])

    def inputs(self) -> LabInputs:
        said = {name: self.input(name).value.strip() for name in _TEXTS}
        restart = self.choice("restart").value
        return LabInputs(
            set_cookie=said["set_cookie"],
            set_url=said["set_url"],
            initiator=said["initiator"] or None,
            via=Via(self.choice("via").value),
            url=said["url"],
            age=_seconds(said["age"]),
            restart=None if restart == "none" else Restart(restart),
            third_party_cookies=self.choice("third_party").value == "allowed",
        )


class CookieLabScreen(PanelScreen):
    """Will the browser store it, send it, show it to JavaScript?"""

    demo_id = "cookie-lab"
    CSS_PATH = ["panel.tcss", "cookie_lab.tcss"]
    BINDINGS: ClassVar[list[BindingType]] = [
        key("m", "matrix", "cookie_panel.key.matrix"),
        key("s", "situations", "demos.key.situations", show=False),
    ]

    def picture(self) -> Static:
        return Static(id="picture")

    def draw(self) -> None:
        card = self.query_one("#picture", Static)
        card.display = not self.free
        card.update(cookie_card(self.quizapp.settings.lang, self.situation.inputs))

    def free_form(self) -> CookieForm:
        return CookieForm(id="free")

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        if action == "matrix":  # Before the run it would give the answer away.
            return self.free or self.ran is not None
        return super().check_action(action, parameters)

    def action_free(self) -> None:
        super().action_free()
        self.set_focus(self.form.input("set_cookie") if self.free else None)

    def action_matrix(self) -> None:
        """The same cookie in every request there is."""
        from quizapp.ui.demos.matrix import MatrixScreen

        try:
            inputs = self.form.inputs() if self.free else self.situation.inputs
        except DemoError as error:
            self.quizapp.complain(error)
        else:
            self.app.push_screen(MatrixScreen(inputs))


def _seconds(text: str) -> float:
    try:
        age = float(text or "0")
    except ValueError:
        age = -1.0
    if not 0 <= age <= _LONGEST_AGE:
        raise DemoError("error.demo.not_seconds", value=text[:20])
    return age
