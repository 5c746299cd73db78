"""Auto-login: a token that is hashed, rotated and revocable, and three ways that are not."""

from __future__ import annotations

from typing import ClassVar

from textual import events
from textual.binding import BindingType
from textual.widgets import Input

from quizapp.demos.auto_login.inputs import AutoLoginInputs
from quizapp.demos.auto_login.view import SceneRun, View
from quizapp.errors import DemoError
from quizapp.ui.demos.auto_login_form import (
    ATTACKERS,
    FORGE_KEY,
    MINAS,
    MONTH_KEY,
    WIDE,
    AutoLoginForm,
)
from quizapp.ui.demos.auto_login_picture import AutoLoginPicture
from quizapp.ui.demos.field_entry import makes_sense
from quizapp.ui.demos.live_panel import LivePanel
from quizapp.ui.keys import key

_ACTS = {**MINAS, **ATTACKERS, "month": MONTH_KEY, "forge": FORGE_KEY}


class AutoLoginScreen(LivePanel):
    """Stay logged in, and see what that costs when somebody steals it."""

    demo_id = "auto-login"
    free_hint = "auto_login_panel.hint"
    CSS_PATH = ["panel.tcss", "auto_login.tcss"]
    FREE_KEYS: ClassVar[list[BindingType]] = [
        key(letter, f"act('{act}')", f"auto_login_panel.do.{act.replace('-', '_')}", show=False)
        for act, letter in _ACTS.items()
    ]

    def picture(self) -> AutoLoginPicture:
        return AutoLoginPicture(id="picture")

    def free_form(self) -> AutoLoginForm:
        return AutoLoginForm(id="free")

    def show(self) -> None:
        happened = self.ran is not None and bool(self.ran.steps)
        self.query_one(AutoLoginForm).folded = happened
        super().show()
        for part in ("#legend", "#wire"):
            self.stage.query_one(part).display = happened
        self.stage.query_one("#steps-hint").display = not happened
        self.query_one("#free-findings").display = False  # the tables say it

    def on_resize(self, _event: events.Resize) -> None:
        if self.is_mounted:
            self.form.name_fields(self.quizapp.settings.lang)
            self.draw()

    def draw(self) -> None:
        self.set_class(self.free, "-free")
        lang, picture = self.quizapp.settings.lang, self.query_one(AutoLoginPicture)
        if self.free:
            view: View | None = self.live.view if self.live is not None else None
            picture.tell_live(lang, view)
        else:
            view = self.ran.view if isinstance(self.ran, SceneRun) else None
            wide = self.app.size.width >= WIDE
            picture.tell_situation(lang, self.situation.inputs, view, wide=wide)

    def live_inputs(self) -> AutoLoginInputs:
        return self.query_one(AutoLoginForm).inputs()

    def action_act(self, name: str) -> None:
        """Do one thing, after the time that stands in the form."""
        form = self.query_one(AutoLoginForm)
        try:
            order = form.order(f"forge:{form.forged}" if name == "forge" else name)
        except DemoError as error:
            self.quizapp.complain(error)
        else:
            super().action_act(order)

    def on_input_submitted(self, message: Input.Submitted) -> None:
        """Send the cookie; the time between keys counts from now on, other values begin anew."""
        name = message.input.id or ""
        if not makes_sense(self, message.input, lambda: self.query_one(AutoLoginForm).read(name)):
            return
        self.set_focus(None)
        if name == "forged":
            self.action_act("forge")
        elif name != "between":
            self._begin_live()
