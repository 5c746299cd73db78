"""The screen around every demo: situations to predict, the run, and free play."""

from __future__ import annotations

import asyncio
from typing import Any, ClassVar

from textual import work
from textual.app import ComposeResult
from textual.binding import ActiveBinding, BindingType
from textual.containers import Container, VerticalScroll
from textual.widget import Widget

from quizapp.demos import registry
from quizapp.demos.guess import Guess
from quizapp.demos.steps import YES_NO, Demo, Run, Situation
from quizapp.demos.tour import Tour
from quizapp.errors import QuizappError
from quizapp.study.predicting import Predicting, SituationRecord
from quizapp.ui.demos.ask_text import asking_keys
from quizapp.ui.demos.engines import load_engine
from quizapp.ui.demos.free_play import FreePlay
from quizapp.ui.demos.panel_keys import PANEL_KEYS, in_free_play
from quizapp.ui.demos.prepared import PreparedSituation
from quizapp.ui.demos.stage import Stage
from quizapp.ui.demos.staged import StagedScreen
from quizapp.ui.demos.wording import demo_name


class PanelScreen(StagedScreen):
    """One demo. What differs from demo to demo is its picture and its form for free play."""

    demo_id: ClassVar[str] = ""
    free_hint: ClassVar[str] = "demos.free_first"
    """What to do in free play."""
    CSS_PATH = ["panel.tcss"]
    AUTO_FOCUS = ""
    BINDINGS: ClassVar[list[BindingType]] = [*PANEL_KEYS]
    FREE_KEYS: ClassVar[list[BindingType]] = []
    """What keys do in free play, whatever they do beside a situation."""

    def __init__(self, situation: str = "") -> None:
        """``situation`` is the one to begin with; without one, the first that was not right yet."""
        super().__init__()
        situations: tuple[Situation[Any], ...] = registry.situations(self.demo_id)
        ids = [one.id for one in situations]
        self._wanted = situation in ids
        self.tour = Tour(situations, ids.index(situation) if self._wanted else 0)
        self.running = False
        self.demo: Demo[Any] | None = None
        self.records: dict[str, SituationRecord] = {}
        self._predicting: Predicting | None = None
        self._prepared_keys = self._bindings
        self._free_keys = in_free_play(self._bindings, self.FREE_KEYS)

    def body(self) -> ComposeResult:
        with Container(id="panel"):
            with VerticalScroll(id="side", can_focus=False):
                yield PreparedSituation(id="prepared")
                yield self.free_form()
            with VerticalScroll(id="stage", can_focus=False):
                yield self.picture()
                yield Stage()

    def picture(self) -> Widget:
        """What stands above the steps."""
        return Widget(id="picture")

    def draw(self) -> None:
        """Fill the picture."""

    def free_form(self) -> FreePlay:
        """The form of free play."""
        return FreePlay(id="free")

    @property
    def situation(self) -> Situation[Any]:
        return self.tour.situation

    @property
    def guess(self) -> Guess:
        return self.tour.guess

    @property
    def ran(self) -> Run | None:
        return self.tour.ran

    @property
    def free(self) -> bool:
        return self.tour.free

    @property
    def form(self) -> FreePlay:
        return self.query_one(FreePlay)

    def on_mount(self) -> None:
        self.form.fill(self.situation.inputs)
        self._load()

    @work(exclusive=True, group="demo")
    async def _load(self) -> None:
        """The engine with its libraries, and what was predicted before, beside the interface."""
        self.demo = await asyncio.to_thread(load_engine, self.demo_id)
        try:
            self._predicting = self.quizapp.opened.predicting(self.demo_id)
            self.records = await asyncio.to_thread(self._predicting.records)
        except QuizappError as error:
            self.quizapp.complain(error)
        if self.is_open and self.tour.untouched and not self._wanted:
            right = {name for name, record in self.records.items() if record.last_right}
            left = (at for at, one in enumerate(self.tour.situations) if one.id not in right)
            self._begin(self.tour.move(next(left, 0)))
        if self.is_open:
            self.show()

    def show(self) -> None:
        lang = self.quizapp.settings.lang
        number = self.say("demos.place", number=self.tour.at + 1, total=len(self.tour.situations))
        where = self.say("demos.free") if self.free else number
        right = sum(record.last_right for record in self.records.values())
        record = self.say("demos.predicted", right=right, tried=len(self.records))
        self.top_line.tell(f"{demo_name(lang, self.demo_id)} · {where}", record)
        prepared = self.query_one(PreparedSituation)
        prepared.display, self.form.display = not self.free, self.free
        self.query_one("#side").set_class(self.free, "-free")
        prepared.tell(lang, self.guess, None if self.free else self.ran)
        self.form.name_fields(lang)
        self.form.tell(lang, self.tour.situations, self.ran if self.free else None)
        self.draw()
        self.stage.tell(lang, self.ran, self._hint())
        self.refresh_bindings()

    def _hint(self) -> str:
        if self.running:
            return self.say("demos.running")
        if self.free:
            return self.say(self.free_hint)
        return self.say("demos.press_enter" if self.guess.complete else "demos.predict_first")

    def _begin(self, tour: Tour) -> None:
        """Another situation as it was left, or free play from its beginning."""
        self.tour = tour
        self._bindings = self._free_keys if tour.free else self._prepared_keys
        self.form.fill(self.situation.inputs)

    def _go_to(self, tour: Tour) -> None:
        """Begin there, shown from the top, without the notices of before."""
        self._begin(tour)
        self.app.clear_notifications()
        for part in ("#side", "#stage", "#panel"):
            self.query_one(part).scroll_home(animate=False)
        self.show()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        ask = self.tour.ask
        if action == "choose":
            return ask is not None and ask.choices == YES_NO
        if action == "pick":
            digits = range(1, len(ask.choices) + 1) if ask and ask.choices != YES_NO else ()
            return parameters[0] in digits
        if action == "take_back":
            may = not self.free and self.ran is None and not self.running
            return may and bool(self.guess.chosen)
        if action == "go":
            return not self.running
        if action == "next_field":
            return self.free
        if action == "turn":
            return not self.free
        return super().check_action(action, parameters)

    @property
    def active_bindings(self) -> dict[str, ActiveBinding]:
        """Enter is offered when it runs something."""
        every = super().active_bindings
        if self.tour.ask is not None:
            every.pop("enter", None)
        return every

    def _worded(self, active: ActiveBinding) -> str:
        if active.binding.action == "go" and self.ran is not None and not self.free:
            return self.say("demos.key.next")
        return super()._worded(active)

    def action_choose(self, choice: str) -> None:
        self.app.clear_notifications()
        self.tour = self.tour.choose(choice)
        self.show()

    def action_pick(self, number: int) -> None:
        if self.tour.ask is not None:
            self.action_choose(self.tour.ask.choices[number - 1])

    def action_take_back(self) -> None:
        self.tour = self.tour.take_back()
        self.show()

    def action_go(self) -> None:
        """Run what was predicted; when that was seen, go on: after the last one to the list.

        Before, it says which keys predict.
        """
        if self.tour.ask is not None:
            self.app.clear_notifications()
            lang = self.quizapp.settings.lang
            self.notify(asking_keys(lang, self.guess, self.tour.ask))
        elif self.ran is None or self.free:
            self._run()
        elif self.tour.at + 1 < len(self.tour.situations):
            self.action_turn(1)
        else:
            self.action_situations()

    @work(exclusive=True, group="run")
    async def _run(self) -> None:
        """What comes out belongs to what was on the screen when it began, which may have changed
        meanwhile: the arrows and all other keys go on working."""
        begun, guess = self.tour, self.guess
        self.running = True
        self.app.clear_notifications()
        self.show()
        ran: Run | None = None  # What came of other values would stand beside these.
        try:
            if self.demo is None:
                self.demo = await asyncio.to_thread(load_engine, self.demo_id)
            inputs = self.form.inputs() if begun.free else guess.situation.inputs
            ran = await self.demo.run(inputs, self.quizapp.opened.world())
        except QuizappError as error:
            self.quizapp.complain(error)
        finally:
            self.running = False
        if ran is not None and not begun.free:
            self.tour = self.tour.see(guess, ran)
            self._keep(guess, ran)
        elif ran is not None and self.tour is begun:
            self.tour = begun.play(ran)
        if self.is_open:
            self.show()

    def _keep(self, guess: Guess, ran: Run) -> None:
        """Store what was predicted, once per run."""
        try:
            if self._predicting is None:
                self._predicting = self.quizapp.opened.predicting(self.demo_id)
            if not self._predicting.store(guess.situation.id, guess.verdicts(ran)):
                self.notify(self.say("demos.not_counted"))
            self.records = self._predicting.records()
        except QuizappError as error:
            self.quizapp.complain(error)

    def action_turn(self, by: int) -> None:
        """To another situation."""
        self._go_to(self.tour.move(self.tour.at + by))

    def action_scroll(self, by: int) -> None:
        for name in ("#side", "#stage", "#panel"):
            part = self.query_one(name)
            part.scroll_relative(y=by * max(1, part.size.height - 2), animate=False)

    def action_free(self) -> None:
        """Between the prepared situations and values of one's own."""
        self._go_to(self.tour.switch())

    def action_next_field(self) -> None:
        self.focus_next()

    def action_situations(self) -> None:
        from quizapp.ui.demos.situations import SituationsScreen

        def chosen(at: int | None) -> None:
            if at is not None:
                self._go_to(self.tour.move(at))

        listed = SituationsScreen(self.tour.situations, self.records, self.tour.at)
        self.app.push_screen(listed, chosen)

    def action_reset(self) -> None:
        self._go_to(self.tour.reset())

    def action_back(self) -> None:
        """Out of a field, out of free play, out of the panel."""
        if self.free and self.focused is not None and self.form in self.focused.ancestors:
            self.set_focus(None)
        elif self.free:
            self.action_free()
        else:
            self.dismiss(None)
