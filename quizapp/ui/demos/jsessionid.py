"""The life of a JSESSIONID: a browser and a servlet container, and what they know at each step."""

from __future__ import annotations

from dataclasses import replace
from typing import ClassVar

from textual.binding import BindingType
from textual.widgets import Input

from quizapp.demos.jsessionid.inputs import LifeInputs
from quizapp.demos.jsessionid.life_view import LifeView, SeenStep
from quizapp.demos.steps import Run
from quizapp.ui.demos.deed_form import DEEDS, VALUES, DeedForm
from quizapp.ui.demos.field_entry import makes_sense
from quizapp.ui.demos.life_tables import LifeTables
from quizapp.ui.demos.live_panel import LivePanel
from quizapp.ui.keys import key


class JsessionidScreen(LivePanel):
    """Who makes the id, who keeps it, and when it is worth nothing."""

    demo_id = "jsessionid"
    free_hint = "jsessionid_panel.hint"
    CSS_PATH = ["panel.tcss", "jsessionid.tcss"]
    FREE_KEYS: ClassVar[list[BindingType]] = [
        *(
            key(
                name,
                f"act('{deed.value}')",
                f"jsessionid_panel.deed.{deed.name.lower()}",
                show=False,
            )
            for name, deed in DEEDS.items()
        ),
        key("enter", "go", "jsessionid_panel.key.apply", priority=True),
    ]

    _looked_at: Run | None = None
    _limit = 0
    """What new sessions in the running demo get."""

    def picture(self) -> LifeTables:
        return LifeTables(id="picture")

    def free_form(self) -> DeedForm:
        return DeedForm(id="free")

    @property
    def deeds(self) -> DeedForm:
        return self.query_one(DeedForm)

    def on_mount(self) -> None:
        self.watch(self.stage.steps, "highlighted", self._look_back, init=False)

    def show(self) -> None:
        super().show()
        if self.ran is not self._looked_at:
            self._looked_at = self.ran
            self._look_at_the_end()
        if self.free:
            self._paint(None if self.live is None else self.live.view)
        else:
            self._look_back()

    def _look_back(self) -> None:
        """The tables as they were at the step that is looked at."""
        step = self.stage.step
        self._paint(step.view if isinstance(step, SeenStep) else None)

    def _paint(self, view: LifeView | None) -> None:
        inputs = None if self.free else self.situation.inputs
        self.query_one(LifeTables).tell(self.quizapp.settings.lang, inputs, view)

    def _look_at_the_end(self) -> None:
        """At the response to what was done last or, where nothing was asked for, at its step."""
        steps = [one for one in self.ran.steps if isinstance(one, SeenStep)] if self.ran else []
        last = [at for at, one in enumerate(steps) if _act_of(one) == _act_of(steps[-1])]
        across = [at for at in last if steps[at].actor != steps[at].target]
        if last:
            self.stage.steps.highlighted = (across or last)[-1]

    def live_inputs(self) -> LifeInputs:
        self._limit = self.deeds.limit
        inputs: LifeInputs = self.situation.inputs
        return replace(inputs, max_inactive=self._limit)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        if action == "go" and self.free:
            return self._field is not None
        return super().check_action(action, parameters)

    @property
    def _field(self) -> Input | None:
        """The field in which somebody types."""
        return self.focused if isinstance(self.focused, Input) else None

    def action_go(self) -> None:
        """In free play the end of what is typed into a field."""
        field = self._field
        if not self.free or field is None:
            super().action_go()
        elif self._takes(field.id or ""):
            self.set_focus(None)
            self._allow()

    def action_act(self, name: str) -> None:
        """Do one thing with the values of the form, which may have changed meanwhile."""
        needed = ["limit", *(field for field, deed in VALUES.items() if deed == name)]
        if all(self._takes(field) for field in needed):
            self._allow()
            super().action_act(self.deeds.order(name))

    def _takes(self, name: str) -> bool:
        return makes_sense(self, self.deeds.input(name), lambda: self.deeds.read(name))

    def _allow(self) -> None:
        """Give the container the limit of the form, if that has changed."""
        if self.deeds.limit != self._limit:
            self._limit = self.deeds.limit
            super().action_act(f"allow {self._limit}")


def _act_of(step: SeenStep) -> int:
    """The number of the act that a step belongs to."""
    return step.view.acts if step.view is not None else 0
