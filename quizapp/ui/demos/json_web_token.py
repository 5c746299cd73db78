"""The JWT lab: situations with two verifiers, and a bench for tokens of one's own."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING, ClassVar

from textual import work
from textual.binding import BindingType

from quizapp.demos.json_web_token.lab import Attack
from quizapp.demos.steps import Run
from quizapp.errors import DemoError
from quizapp.ui.demos.bench_form import BenchForm
from quizapp.ui.demos.claim_rows import ClaimRows
from quizapp.ui.demos.panel import PanelScreen
from quizapp.ui.demos.token_picture import TokenPicture
from quizapp.ui.keys import key

if TYPE_CHECKING:
    from quizapp.ui.demos.bench_work import BenchWork


_LARGE = 50_000
"""Characters of a token that is read in less time than a key may take."""


class JsonWebTokenScreen(PanelScreen):
    """Decode it, break it, and see who notices."""

    demo_id = "json-web-token"
    free_hint = "token_panel.hint"
    CSS_PATH = ["panel.tcss", "json_web_token.tcss"]
    BINDINGS: ClassVar[list[BindingType]] = [
        key("s", "sign", "token_panel.key.sign"),
        key("ctrl+s", "sign", "token_panel.key.sign", show=False, priority=True),
        key("p", "edit", "token_panel.key.edit", show=False),
        key("k", "new_key", "token_panel.key.new_key"),
        key("t", "attack('tampered_role')", "token_panel.key.tamper", show=False),
        key("a", "attack('no_algorithm')", "token_panel.key.none", show=False),
        key("c", "attack('public_key_as_secret')", "token_panel.key.confuse", show=False),
        key("w", "attack('weak_secret')", "token_panel.key.weak", show=False),
        key("e", "attack('expired')", "token_panel.key.expire", show=False),
    ]

    def picture(self) -> TokenPicture:
        return TokenPicture(id="picture")

    def free_form(self) -> BenchForm:
        return BenchForm(id="free")

    bench: BenchWork | None = None
    """What can be done on the bench, once it was opened."""

    @property
    def claims(self) -> ClaimRows:
        return self.query_one(ClaimRows)

    def draw(self) -> None:
        picture = self.query_one(TokenPicture)
        lang, bench = self.quizapp.settings.lang, self.bench
        if self.free and bench is not None:
            if len(bench.token) > _LARGE:
                self._judge_beside(bench)
            else:
                picture.tell_judged(lang, bench.judged(bench.laid_out()))
        else:
            picture.tell_run(lang, self.ran)

    @work(exclusive=True, group="judge")
    async def _judge_beside(self, bench: BenchWork) -> None:
        """A megabyte takes 0.2 s to read and verify."""
        judged = await asyncio.to_thread(bench.judged, bench.laid_out())
        self.query_one(TokenPicture).tell_judged(self.quizapp.settings.lang, judged)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        if action in ("sign", "edit", "new_key", "attack"):
            return self.free and self.bench is not None
        if action == "copy" and self.free:
            return True
        if action == "go" and self.free:
            return False
        return super().check_action(action, parameters)

    def action_free(self) -> None:
        if self.demo is None:
            return  # Its libraries are still on their way.
        from quizapp.ui.demos.bench_work import BenchWork

        if self.bench is None:
            self.bench = BenchWork(self.query_one(BenchForm), self.quizapp.opened)
        super().action_free()

    def _do(self, deed: Callable[[BenchWork], Run | None]) -> None:
        """Do something to the token; what cannot be done is told, and nothing changes."""
        if self.bench is not None:
            try:
                self.ran = deed(self.bench)
            except DemoError as error:
                self.quizapp.complain(error)
            self.show()
            self.query_one("#verdicts").scroll_visible(animate=False)

    def action_sign(self) -> None:
        self._do(lambda bench: bench.sign())

    def action_new_key(self) -> None:
        self._do(lambda bench: bench.make_key())

    def action_attack(self, name: str) -> None:
        """What an attacker would do to the token on the bench."""
        self._do(lambda bench: bench.attack(Attack(name)))

    def action_edit(self) -> None:
        self.query_one(BenchForm).editor("token").focus()

    def on_bench_form_changed(self, message: BenchForm.Changed) -> None:
        self.ran = None
        if self.bench is None:
            return
        if message.field == "token":
            self.bench.take_up()
        if message.field == "algorithm":
            self.action_new_key()
        self.show()

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
        if self.free and self.ran is None:
            self.claims.action_move(by)
        else:
            super().action_step(by)
