"""Session timeouts: lanes over time, and a clock that runs, pauses and speeds up."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from textual.binding import ActiveBinding, BindingType
from textual.widgets import Input

from quizapp.demos.session_timeout.speeds import TICK
from quizapp.demos.session_timeout.timeline import Timeline, planned
from quizapp.ui.demos.field_entry import makes_sense
from quizapp.ui.demos.fields import ChoiceField
from quizapp.ui.demos.live_panel import LivePanel
from quizapp.ui.demos.timeout_footer import footer
from quizapp.ui.demos.timeout_form import TimeoutForm
from quizapp.ui.demos.timeout_picture import TimeoutPicture
from quizapp.ui.demos.timeout_states import clock_line, settings_lines, state_lines
from quizapp.ui.keys import key

if TYPE_CHECKING:
    from quizapp.demos.session_timeout.live import LiveView

_WIDE = 100
"""Columns from which the footer has room for more than what is needed most."""
_BEYOND = 1.1
"""How much longer than a plan its axis is."""


class SessionTimeoutScreen(LivePanel):
    """Who is still logged in, and who knows of it?"""

    demo_id = "session-timeout"
    free_hint = "timeout_panel.hint"
    TICK = TICK
    CSS_PATH = ["panel.tcss", "session_timeout.tcss"]
    FREE_KEYS: ClassVar[list[BindingType]] = [
        key("enter", "go", "timeout_panel.key.visit", priority=True),
        key("space", "act('run')", "timeout_panel.key.run"),
        key("plus,equals_sign", "act('faster')", "timeout_panel.key.faster"),
        key("minus", "act('slower')", "timeout_panel.key.slower", shown_as="-"),
        key("w", "act('close')", "timeout_panel.key.close"),
        key("b", "act('open')", "timeout_panel.key.open"),
        key("r", "act('restore')", "timeout_panel.key.restore"),
        key("x", "act('steal')", "timeout_panel.key.steal"),
        key("h", "act('http')", "timeout_panel.key.http"),
        key("l,o", "act('logout')", "timeout_panel.key.logout"),
        key("i", "act('login')", "timeout_panel.key.login"),
    ]

    def picture(self) -> TimeoutPicture:
        return TimeoutPicture(id="picture")

    def free_form(self) -> TimeoutForm:
        return TimeoutForm(id="free")

    @property
    def timeout_form(self) -> TimeoutForm:
        return self.query_one(TimeoutForm)

    @property
    def view(self) -> LiveView | None:
        """How things are in free play."""
        return None if self.live is None else self.live.view

    def draw(self) -> None:
        if self.free:
            self._draw_live()
        else:
            self._draw_run()

    def _draw_run(self) -> None:
        """What is planned and, after the run, what came of it, on the same axis."""
        plan, lang = planned(self.situation.inputs), self.quizapp.settings.lang
        timeline: Timeline = getattr(self.ran, "timeline", plan)
        self.query_one(TimeoutPicture).tell(
            lang,
            timeline,
            self.situation.inputs,
            above=settings_lines(lang, self.situation.inputs),
            end=_BEYOND * plan.now,
        )

    def _draw_live(self) -> None:
        view, lang = self.view, self.quizapp.settings.lang
        if view is None:
            return
        timeline = view.timeline
        above = clock_line(lang, view)
        below = state_lines(lang, timeline)
        picture = self.query_one(TimeoutPicture)
        picture.tell(lang, timeline, view.settings, above=above, below=below)

    def show(self) -> None:
        super().show()
        view = self.view
        if view is not None:
            self.timeout_form.remark(self.quizapp.settings.lang, view.settings)

    @property
    def moves(self) -> bool:
        return self.view is not None and self.view.running

    def live_inputs(self) -> Any:
        return self.timeout_form.inputs()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        if action == "go" and self.free:
            return self.live is not None
        if action == "act" and parameters[0] in ("close", "open", "restore"):
            is_closed = self.view is not None and self.view.timeline.is_closed
            return self.live is not None and is_closed is (parameters[0] != "close")
        return super().check_action(action, parameters)

    @property
    def active_bindings(self) -> dict[str, ActiveBinding]:
        every = super().active_bindings
        view = self.view if self.free else None
        wide = self.app.size.width >= _WIDE
        return every if view is None else footer(every, view.timeline, self._in_field, wide=wide)

    @property
    def _in_field(self) -> bool:
        return self.focused is not None and self.form in self.focused.ancestors

    def _worded(self, active: ActiveBinding) -> str:
        if self.free and active.binding.action == "go" and self._in_field:
            return self.say("timeout_panel.key.apply")
        return super()._worded(active)

    def action_go(self) -> None:
        """In free play a request, or the end of what is typed into a field."""
        if not self.free:
            super().action_go()
        elif isinstance(self.focused, Input):
            if self._takes(self.focused):
                self.set_focus(None)
        elif self._in_field:
            self.set_focus(None)
        else:
            self.action_act("visit")

    def on_input_blurred(self, message: Input.Blurred) -> None:
        """A field was left: what stands in it counts from now on."""
        if self.free and self.app.app_focus and self._takes(message.input):
            self.action_act(f"{message.input.id}={message.value}")

    def _takes(self, field: Input) -> bool:
        return makes_sense(self, field, lambda: self.timeout_form.read(field.id or ""))

    def action_back(self) -> None:
        """Out of a field as well; what makes no sense in it gives way to what counts."""
        if isinstance(self.focused, Input) and self.view is not None:
            self.timeout_form.put_back(self.focused.id or "", self.view.settings)
        super().action_back()

    def on_choice_field_changed(self, message: ChoiceField.Changed) -> None:
        self.action_act(f"{message.field.id}={message.field.value}")
