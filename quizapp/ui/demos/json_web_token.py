"""The JWT lab: situations with two verifiers, and a bench for tokens of one's own."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime
from types import MappingProxyType
from typing import TYPE_CHECKING, ClassVar

from textual import events, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.widgets import Static

from quizapp.demos.json_web_token.lab import Attack
from quizapp.demos.tour import Tour
from quizapp.errors import DemoError
from quizapp.ui.demos.bench_form import OBJECTS, BenchForm
from quizapp.ui.demos.claim_rows import ClaimRows
from quizapp.ui.demos.panel import PanelScreen
from quizapp.ui.demos.token_picture import TokenPicture
from quizapp.ui.demos.token_text import verdict_line
from quizapp.ui.keys import key

if TYPE_CHECKING:
    from quizapp.demos.steps import Step
    from quizapp.ui.demos.bench_work import BenchWork


Deed = Callable[["BenchWork"], Awaitable["Step | None"]]
"""Something that is done to the token on the bench; an attack tells what it did."""


LETTERS: Mapping[Attack, str] = MappingProxyType(
    {
        Attack.TAMPERED_ROLE: "t",
        Attack.NO_ALGORITHM: "a",
        Attack.PUBLIC_KEY_AS_SECRET: "c",
        Attack.WEAK_SECRET: "w",
        Attack.EXPIRED: "e",
    }
)
"""The attacks with a key of their own."""


class JsonWebTokenScreen(PanelScreen):
    """Decode it, break it, and see who notices."""

    demo_id = "json-web-token"
    free_hint = "token_panel.hint"
    CSS_PATH = ["panel.tcss", "json_web_token.tcss"]
    VERTICAL_BREAKPOINTS = [(0, "-low"), (32, "-high")]
    """Below 32 lines the table of the verdicts does not fit under the claims."""
    BINDINGS: ClassVar[list[BindingType]] = [
        key("tab", "next_field", "demos.key.next_field", show=False),
        key("s", "sign", "token_panel.key.sign"),
        key("ctrl+s", "sign", "token_panel.key.sign", show=False, priority=True),
        key("k", "new_key", "token_panel.key.new_key"),
        key("p", "edit", "token_panel.key.edit"),
        key("x", "attacks", "token_panel.key.attacks", show=False),
        *(
            key(letter, f"attack('{attack}')", f"token_panel.attack_name.{attack}", show=False)
            for attack, letter in LETTERS.items()
        ),
    ]

    def __init__(self, situation: str = "") -> None:
        super().__init__(situation)
        self.bench: BenchWork | None = None
        """What can be done on the bench, once it was opened."""
        self.attacked: Step | None = None
        """What was done to the token on the bench, while it is that token."""
        self._made: Attack | None = None
        """The attack that was chosen from the list last."""
        self._in_turn = asyncio.Lock()
        self._seek_verdicts = False
        self._planned: datetime | None = None
        """The moment of the plan that is on the screen."""

    def body(self) -> ComposeResult:
        yield Static(id="verdict-line")
        yield from super().body()

    def picture(self) -> TokenPicture:
        return TokenPicture(id="picture")

    def free_form(self) -> BenchForm:
        return BenchForm(id="free")

    @property
    def step(self) -> Step | None:
        """On the bench the attack, which has but one step."""
        return self.attacked if self.free else super().step

    @property
    def claims(self) -> ClaimRows:
        return self.query_one(ClaimRows)

    def draw(self) -> None:
        lang, picture = self.quizapp.settings.lang, self.query_one(TokenPicture)
        if not self.free or self.bench is None:
            if self.ran is None:
                picture.tell_plan(lang, self.situation.inputs, self._plan_moment())
            else:
                picture.tell_run(lang, self.ran)
        elif not self._in_turn.locked():  # Else what is being done draws when it is done.
            self._judge(self.bench)

    def _plan_moment(self) -> datetime:
        """When the situation came on the screen: what is predicted from stands still."""
        if self._planned is None:
            self._planned = self.quizapp.opened.clock.now()
        return self._planned

    def _begin(self, tour: Tour) -> None:
        self._planned = None
        super()._begin(tour)

    @work(exclusive=True, group="judge")
    async def _judge(self, bench: BenchWork) -> None:
        """Beside the interface: a megabyte takes 0.2 s to read and verify. What has changed is
        drawn before, as a thread that computes makes drawing take twice as long."""
        await self.wait_for_refresh()
        judged = await bench.judged()
        if not self.free:
            return
        lang, (found, _) = self.quizapp.settings.lang, judged
        self.query_one(TokenPicture).tell_judged(lang, judged, self.attacked)
        line = verdict_line(lang, found.naive, found.strict)
        self.query_one("#verdict-line", Static).update(line)
        if self._seek_verdicts:
            self._seek_verdicts = False
            self.call_after_refresh(self._show_verdicts)

    def _show_verdicts(self) -> None:
        """With the hint below it, once both are where they belong."""
        self.query_one("#steps-hint").scroll_visible(animate=False)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        if action in ("sign", "edit", "new_key", "attack", "attacks"):
            return self.free and self.bench is not None
        if self.free and action in ("go", "copy"):
            return action == "copy"
        return super().check_action(action, parameters)

    def action_free(self) -> None:
        if self.demo is None:
            return  # Its libraries are still on their way.
        from quizapp.ui.demos.bench_work import BenchWork

        if self.bench is None:
            self.bench = BenchWork(self.query_one(BenchForm), self.quizapp.opened)
            self._do(lambda bench: bench.begin())
        super().action_free()
        for part in ("#side", "#stage", "#panel"):
            self.query_one(part).scroll_home(animate=False)

    @work(group="deeds")
    async def _do(self, deed: Deed, *, seek_verdicts: bool = False) -> None:
        """Do something to the token; what cannot be done is told, and nothing changes.

        A new RSA key takes 100 ms: what is asked for meanwhile waits for its turn.
        """
        if self.bench is None:
            return
        async with self._in_turn:
            self.app.clear_notifications()
            try:
                self.attacked = await deed(self.bench)
            except DemoError as error:
                self.quizapp.complain(error)
                seek_verdicts = False
        self._seek_verdicts = seek_verdicts
        if self.is_open:
            self.show()

    def action_sign(self) -> None:
        self._do(lambda bench: bench.sign(), seek_verdicts=True)

    def action_new_key(self) -> None:
        self._do(lambda bench: bench.make_key(), seek_verdicts=True)

    def action_attack(self, name: str) -> None:
        """What an attacker would do to the token that was signed or pasted last."""
        self._do(lambda bench: self._attack(bench, Attack(name)), seek_verdicts=True)

    def action_attacks(self) -> None:
        """All of them, to choose one."""
        from quizapp.ui.demos.token_attacks import TokenAttacksScreen

        def chosen(attack: Attack | None) -> None:
            if attack is not None:
                self._made = attack
                self.action_attack(attack)

        self.app.push_screen(TokenAttacksScreen(LETTERS, self._made), chosen)

    async def _attack(self, bench: BenchWork, attack: Attack) -> Step:
        drops_edits = bench.edited and attack is not Attack.TAMPERED_ROLE
        step = await bench.attack(attack)
        if drops_edits:
            self.notify(self.say("token_panel.edits_dropped"))
        return step

    def action_reset(self) -> None:
        """On the bench: a fresh token, with its key and what is expected of it."""
        if not self.free or self.bench is None:
            super().action_reset()
            return
        self.form.fill(self.situation.inputs)
        self._do(lambda bench: bench.start_over())

    def on_paste(self, event: events.Paste) -> None:
        """What no field has taken is a token, which takes the place of the one that is there."""
        if self.free and self.bench is not None:
            event.stop()
            token = self.query_one(BenchForm).editor("token")
            token.select_all()
            token.post_message(events.Paste(event.text))

    def action_edit(self) -> None:
        """What is pasted takes the place of the token that is there."""
        token = self.query_one(BenchForm).editor("token")
        token.focus()
        token.select_all()

    def on_bench_form_changed(self, message: BenchForm.Changed) -> None:
        if self.bench is None or message.field == "algorithm":
            return  # Which is what the next new key is for: nothing changes before.
        if message.field == "token":
            self._do(lambda bench: bench.take_up())
        elif message.field in OBJECTS:
            self.bench.tell_state()
            self.form.name_fields(self.quizapp.settings.lang)
        else:
            if message.field == "key":
                self.bench.key_visited()
            self.show()

    def show(self) -> None:
        if self.bench is not None:
            self.bench.tell_state()
        self.set_class(self.free, "-free")
        super().show()

    def action_copy(self) -> None:
        """The highlighted claim on the bench; else what went over the wire."""
        claim = self.claims.highlighted_value if self.free else None
        if claim is None:
            super().action_copy()
        else:
            name, value = claim
            self.app.copy_to_clipboard(value)
            self.notify(self.say("token_panel.claim_copied", name=name))

    def action_step(self, by: int) -> None:
        if self.free:
            self.claims.action_move(by)
        else:
            super().action_step(by)
