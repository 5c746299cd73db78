"""The cookie lab: one cookie, one request, and what the browser makes of both."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.widgets import Static

from quizapp.demos.browser.requests import Restart, Via
from quizapp.demos.cookie_lab.inputs import LabInputs, without_header_name
from quizapp.demos.steps import Run, Step
from quizapp.errors import DemoError
from quizapp.texts import Lang, say
from quizapp.ui.demos.cookie_card import cookie_card, via_name
from quizapp.ui.demos.fields import ChoiceField, LabelledField, text_field
from quizapp.ui.demos.free_play import FreePlay
from quizapp.ui.demos.panel import PanelScreen
from quizapp.ui.keys import key

_VIAS = tuple(via.value for via in Via)
_CHOICES: dict[str, tuple[str, ...]] = {
    "set_by": ("response", "script"),
    "set_via": tuple(via for via in _VIAS if via != Via.LINK_GET_302),
    "restart": ("none", *(mode.value for mode in Restart)),
    "third_party": ("allowed", "blocked"),
    "via": _VIAS,
}
_FIELDS = (
    *("earlier", "set_cookie", "set_by", "set_url", "set_via", "set_initiator"),
    *("age", "restart", "third_party"),
    *("via", "initiator", "embedded_in", "redirected_through", "url"),
)
"""In the order in which it happens."""
_BEGINNINGS = ("age", "via")
"""Where time passes, and where the request begins."""
_OF_PAGES = {"set_via": ("set_initiator",), "via": ("initiator", "embedded_in")}
"""The fields that say nothing while an address is typed: no page has a part in it."""
_REMARK = "cookie_lab.step.remark"
"""What the steps are called in which the browser does not follow an attribute."""
_LONGEST_AGE = 99_999_999


class CookieForm(FreePlay):
    """One cookie and one request."""

    def fields(self) -> ComposeResult:
        for name in _FIELDS:
            values = _CHOICES.get(name)
            entry = ChoiceField(values, id=name) if values else text_field(name)
            yield LabelledField(name, entry).set_class(name in _BEGINNINGS, "-after-a-while")

    def name_fields(self, lang: Lang) -> None:
        for field in self.query(LabelledField):
            field.call(say(lang, f"cookie_panel.field.{field.label}"))
        for name, values in _CHOICES.items():
            called = [
                via_name(lang, value)
                if name in _OF_PAGES
                else say(lang, f"cookie_panel.{name}.{value}")
                for value in values
            ]
            self.choice(name).call(called)

    def fill(self, inputs: LabInputs) -> None:
        texts = {
            **{name: getattr(inputs, name) or "" for name in _FIELDS if name not in _CHOICES},
            "age": f"{inputs.age:.15g}",
            "redirected_through": " ".join(inputs.redirected_through),
        }
        for name, text in texts.items():
            self.input(name).value = text
            self.input(name).cursor_position = 0
        self.choice("set_by").choose("script" if inputs.set_by_script else "response")
        self.choice("set_via").choose(inputs.set_via)
        self.choice("via").choose(inputs.via)
        self.choice("restart").choose(inputs.restart or "none")
        self.choice("third_party").choose("allowed" if inputs.third_party_cookies else "blocked")
        self._close_fields()

    def inputs(self) -> LabInputs:
        chosen = {name: self.choice(name).value for name in _CHOICES}
        return LabInputs(
            earlier=without_header_name(self.input("earlier").value),
            set_cookie=without_header_name(self.input("set_cookie").value),
            set_url=self._said("set_url"),
            set_via=Via(chosen["set_via"]),
            set_initiator=self._said("set_initiator") or None,
            set_by_script=chosen["set_by"] == "script",
            age=_seconds(self._said("age")),
            restart=None if chosen["restart"] == "none" else Restart(chosen["restart"]),
            third_party_cookies=chosen["third_party"] == "allowed",
            url=self._said("url"),
            via=Via(chosen["via"]),
            initiator=self._said("initiator") or None,
            redirected_through=tuple(self._said("redirected_through").split()),
            embedded_in=self._said("embedded_in") or None,
        )

    def passed_over(self, ran: Run) -> tuple[Step, ...]:
        return tuple(step for step in ran.steps if step.what.key == _REMARK)

    def _said(self, name: str) -> str:
        """What stands in a line of text, if it has a say."""
        field = self.input(name)
        return "" if field.disabled else field.value.strip()

    def _close_fields(self) -> None:
        for via, names in _OF_PAGES.items():
            for name in names:
                self.input(name).disabled = self.choice(via).value == Via.ADDRESS_BAR

    def on_choice_field_changed(self) -> None:
        self._close_fields()


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
