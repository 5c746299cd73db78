"""What can be done on the bench of the JWT lab; loaded once the bench is opened."""

from __future__ import annotations

from typing import NamedTuple

from textual.widgets import Input

from quizapp.demos.json_web_token.bench import (
    Expected,
    Judgement,
    OwnKey,
    TypedKey,
    attacked,
    judged,
    new_key,
    signed,
    texts_of,
    typed_key,
    usual_texts,
)
from quizapp.demos.json_web_token.key_file import key_text
from quizapp.demos.json_web_token.key_reading import KeyKind
from quizapp.demos.json_web_token.lab import AUDIENCE, ISSUER, Attack
from quizapp.demos.steps import Run
from quizapp.errors import UsageError
from quizapp.study.clock import Clock
from quizapp.study.study import Study
from quizapp.texts.saying import Saying
from quizapp.ui.demos.bench_form import GUESS, BenchForm

_FILE = "@"
"""Before the path of a file with the key, as jwt-ui and curl write it."""


class LaidOut(NamedTuple):
    """What lies on the bench at one moment."""

    token: str
    key: TypedKey
    expected: Expected


class BenchWork:
    """Makes, signs, attacks and judges what lies in the form.

    Keys stay in memory: what is typed or made here is stored nowhere.
    """

    def __init__(self, form: BenchForm, study: Study) -> None:
        self._form = form
        self._clock: Clock = study.clock
        self._random = study.world().random
        self._own_key: OwnKey | None = None
        """A key that was made here; its private half is nowhere else."""
        if not self.token and not form.editor("key").text:
            self.make_key()

    @property
    def token(self) -> str:
        return self._form.editor("token").text

    def make_key(self) -> None:
        """A new key for the chosen algorithm, and a token that is signed with it."""
        form, algorithm = self._form, self._form.choice("algorithm").value
        self._own_key = new_key(algorithm, self._random)
        header, payload = usual_texts(algorithm, self._clock.now())
        form.editor("header").fill(header)
        form.editor("payload").fill(form.editor("payload").text.strip() or payload)
        form.editor("key").fill(self._own_key.text)
        form.choice("kind").choose(self._own_key.kind)
        self._expect(ISSUER, AUDIENCE)
        self.sign()

    def sign(self) -> None:
        """Make the token of both objects; raises ``DemoError`` and leaves the token as it was."""
        form = self._form
        header, payload = form.editor("header").text, form.editor("payload").text
        form.editor("token").fill(signed(header, payload, self.typed_key().key))

    def attack(self, attack: Attack) -> Run:
        """Put what an attacker makes of the token in its place; raises ``DemoError``."""
        key = self.typed_key().key
        run = attacked(attack, self.token, key, self._clock.now(), self._random)
        self._form.editor("token").fill(run.steps[-1].wire)
        self.show_objects()
        return run

    def typed_key(self) -> TypedKey:
        """The key to verify and sign with: one made here, while its text stands unchanged."""
        text, kind = self._form.editor("key").text, self._form.choice("kind").value
        if self._own_key is not None and text == self._own_key.text:
            return TypedKey(self._own_key.key)
        if text.startswith(_FILE) and "\n" not in text.strip():
            return self._key_in_file(text.strip().removeprefix(_FILE), kind)
        return self._typed(text, kind)

    def _key_in_file(self, name: str, kind: str) -> TypedKey:
        try:
            return self._typed(key_text(name), kind)
        except UsageError as error:
            return TypedKey(trouble=Saying(error.key, tuple(error.arguments.items())))

    def _typed(self, text: str, kind: str) -> TypedKey:
        return typed_key(text, None if kind == GUESS else KeyKind(kind), self.token)

    def laid_out(self) -> LaidOut:
        """What is in the fields now."""
        issuer, audience = (self._form.input(name).value.strip() for name in ("issuer", "audience"))
        return LaidOut(self.token, self.typed_key(), Expected(issuer, audience))

    def judged(self, laid: LaidOut) -> tuple[Judgement, Saying | None]:
        """What both verifiers make of it, and what is wrong with the key. Any thread may ask."""
        now, zone = self._clock.now(), self._clock.zone()
        return judged(laid.token, laid.key.key, laid.expected, now, zone), laid.key.trouble

    def _expect(self, issuer: str, audience: str) -> None:
        for name, value in (("issuer", issuer), ("audience", audience)):
            with self._form.prevent(Input.Changed):
                self._form.input(name).value = value

    def take_up(self) -> None:
        """A token came from outside: its objects are shown, and the lab's names forgotten."""
        if ISSUER not in self.show_objects():
            self._expect("", "")

    def show_objects(self) -> str:
        """Header and payload as the token has them; what cannot be read leaves them alone.

        Returns the payload.
        """
        texts = texts_of(self.token)
        if texts is not None:
            self._form.editor("header").fill(texts[0])
            self._form.editor("payload").fill(texts[1])
        return texts[1] if texts else ""
