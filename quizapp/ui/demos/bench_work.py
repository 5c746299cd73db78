"""What can be done on the bench of the JWT lab; loaded once the bench is opened."""

from __future__ import annotations

import asyncio
import re
from dataclasses import dataclass, field, replace
from datetime import datetime, tzinfo
from functools import partial
from random import Random

from textual.widgets import Input

from quizapp.demos.json_web_token.bench import (
    Judgement,
    OwnKey,
    TypedKey,
    attacked,
    judged,
    new_key,
    sent_unsigned,
    signed,
    texts_of,
    texts_to_sign,
    typed_key,
)
from quizapp.demos.json_web_token.key_reading import KeyKind
from quizapp.demos.json_web_token.lab import ISSUER, LABS_OWN, Attack, Expected
from quizapp.demos.steps import Step
from quizapp.errors import DemoError, UsageError
from quizapp.study.clock import Clock
from quizapp.study.study import Study
from quizapp.texts.saying import Saying, saying
from quizapp.ui.demos.bench_form import GUESS, KEY_FILE, OBJECTS, BenchForm, BenchState
from quizapp.ui.demos.bench_key import KeyFile
from quizapp.ui.demos.editors import plain

_LABS_ISSUER = re.compile(rf'"iss"\s*:\s*"{re.escape(ISSUER)}"')
_EXPECTED = ("issuer", "audience", "type")
"""The fields of `Expected`, which are called as in the form."""
_OFFERED = {"error.demo.needs_public_key": "RS256", "error.demo.needs_secret": "HS256"}
"""What a new key may be for, where an attack needs another one."""


@dataclass(frozen=True, slots=True)
class LaidOut:
    """What lies on the bench at one moment. What it means, any thread may find out: a megabyte
    takes 0.1 s to look through."""

    token: str
    header: str
    payload: str
    key: str = field(repr=False)
    kind: str
    own_key: OwnKey | None = field(repr=False)
    """A key that was made here; its private half is nowhere else."""
    expected: Expected
    key_file: KeyFile = field(repr=False)
    typing: bool = False
    """The key is just being typed, so that a path may not be complete."""

    def typed_key(self) -> TypedKey:
        """The key to verify and sign with: one made here, while its text stands unchanged."""
        text, own = self.key, self.own_key
        if own is not None and text == own.text:
            return TypedKey(own.key)
        if self._names_file:
            return self._key_in_file(text.strip().removeprefix(KEY_FILE))
        return self._typed(text)

    @property
    def _names_file(self) -> bool:
        return self.key.startswith(KEY_FILE) and "\n" not in self.key.strip()

    def _key_in_file(self, name: str) -> TypedKey:
        try:
            return self._typed(self.key_file.text(name))
        except UsageError as error:
            return TypedKey(trouble=Saying(error.key, tuple(error.arguments.items())))

    def _typed(self, text: str) -> TypedKey:
        return typed_key(text, None if self.kind == GUESS else KeyKind(self.kind), self.token)

    def signed(self) -> str:
        """The token of both objects; raises ``DemoError``."""
        return signed(self.header, self.payload, self.typed_key().key)

    def attacked(self, attack: Attack, now: datetime, random: Random) -> Step:
        """What an attacker makes of the token; raises ``DemoError``."""
        return attacked(attack, self.token, self.typed_key().key, now, random)

    def sent_unsigned(self) -> Step:
        """The edited objects under the signature that the token had; raises ``DemoError``."""
        return sent_unsigned(self.header, self.payload, self.token)

    def judged(self, now: datetime, zone: tzinfo) -> tuple[Judgement, Saying | None]:
        """What both verifiers make of the token, and what is wrong with the key."""
        waits = self.typing and self._names_file
        typed = TypedKey(trouble=saying("token_panel.key_path")) if waits else self.typed_key()
        return judged(self.token, typed.key, self.expected, now, zone), typed.trouble


class BenchWork:
    """Makes, signs, attacks and judges what lies in the form.

    Keys stay in memory: what is typed or made here is stored nowhere.
    """

    def __init__(self, form: BenchForm, study: Study) -> None:
        self._form = form
        self._clock: Clock = study.clock
        self._random = study.world().random
        self._own_key: OwnKey | None = None
        self._key_file = KeyFile()
        self._good = ""
        """The token that was signed or pasted last: what attacks start from."""
        self._told = ("", "")
        """Header and payload as a token had them."""
        self._cleared = False

    @property
    def edited(self) -> bool:
        """Whether header or payload is no longer what the token says."""
        return (self._text("header"), self._text("payload")) != self._told

    def tell_state(self) -> None:
        """Let the form say what its fields do not."""
        cleared = self._cleared and self._expected() == Expected()
        former = self._told != ("", "") and not self._good
        self._form.state = BenchState(self.edited, former, cleared)

    def key_visited(self) -> None:
        """A file that the key field names may have changed, or another one is meant."""
        self._key_file.forget()

    async def begin(self) -> None:
        """Lay out a token, where there is none yet."""
        if not (self._text("token") or self._text("key")):
            await self.start_over()

    async def start_over(self) -> None:
        """A new key, the lab's usual claims, and what the lab expects of its own tokens."""
        await self._make_key("")
        self._expect(LABS_OWN)
        self._cleared = False

    async def make_key(self) -> None:
        """A new key for the chosen algorithm, and the payload signed with it.

        A payload that is no JSON object gives way to the usual one. Raises ``DemoError``.
        """
        await self._make_key(self._text("payload"))

    async def _make_key(self, payload: str) -> None:
        form, algorithm = self._form, self._form.choice("algorithm").value
        own = await asyncio.to_thread(new_key, algorithm, self._random)
        now = self._clock.now()
        header, payload = await asyncio.to_thread(texts_to_sign, algorithm, payload, now)
        token = await asyncio.to_thread(signed, header, payload, own.key)
        self._own_key = own
        form.editor("key").fill(own.text)
        form.choice("kind").choose(own.kind)
        for name, text in zip(OBJECTS, (header, payload), strict=True):
            form.editor(name).fill(text)
        self._keep(token)
        self._suit(payload)

    async def sign(self) -> None:
        """Make the token of both objects; raises ``DemoError`` and leaves the token as it was."""
        self._keep(await asyncio.to_thread(self.laid_out().signed))

    def _keep(self, token: str) -> None:
        """Show a token that says what stands in the editors."""
        self._form.editor("token").fill(token)
        self._good, self._told = token, (self._text("header"), self._text("payload"))

    async def attack(self, attack: Attack) -> Step:
        """Put what an attacker makes of the good token in its place; raises ``DemoError``.

        What was edited and not signed is sent as it is, where that is the attack.
        """
        good = replace(self.laid_out(), token=self._good)
        as_edited = attack is Attack.TAMPERED_ROLE and self.edited
        try:
            step = await asyncio.to_thread(
                good.sent_unsigned
                if as_edited
                else partial(good.attacked, attack, self._clock.now(), self._random)
            )
        except DemoError as error:
            if error.key in _OFFERED:
                self._form.choice("algorithm").choose(_OFFERED[error.key])
            raise
        self._form.editor("token").fill(step.wire)
        await self._show_objects()
        return step

    async def judged(self) -> tuple[Judgement, Saying | None]:
        """What both verifiers make of it, and what is wrong with the key."""
        now, zone = self._clock.now(), self._clock.zone()
        return await asyncio.to_thread(self.laid_out().judged, now, zone)

    def laid_out(self) -> LaidOut:
        """What is in the fields now."""
        token, header, payload, key = map(self._text, ("token", "header", "payload", "key"))
        kind = self._form.choice("kind").value
        typing, own = self._form.editor("key").has_focus, self._own_key
        return LaidOut(
            token, header, payload, key, kind, own, self._expected(), self._key_file, typing
        )

    def _text(self, name: str) -> str:
        return self._form.editor(name).whole

    def _expected(self) -> Expected:
        return Expected(*(self._form.input(name).value.strip() for name in _EXPECTED))

    def _expect(self, expected: Expected) -> None:
        for name in _EXPECTED:
            with self._form.prevent(Input.Changed):
                self._form.input(name).value = getattr(expected, name)

    def _suit(self, payload: str) -> None:
        """The lab's own names are expected of the lab's tokens; what a person typed stays."""
        is_labs_own = _LABS_ISSUER.search(payload) is not None
        if is_labs_own and self._cleared and self._expected() == Expected():
            self._expect(LABS_OWN)
            self._cleared = False
        elif not is_labs_own and self._expected() == LABS_OWN:
            self._expect(Expected())
            self._cleared = True

    async def take_up(self) -> None:
        """A token came from outside: its objects are shown, and attacks start from it."""
        payload = await self._show_objects()
        self._good = "" if payload is None else self._text("token")
        if payload is not None:
            self._suit(payload)

    async def _show_objects(self) -> str | None:
        """Header and payload as the token has them; what cannot be read leaves them alone.

        Returns the payload, or None.
        """
        texts = await asyncio.to_thread(_plain_texts_of, self._text("token"))
        if texts is None:
            return None
        for name, text in zip(OBJECTS, texts, strict=True):
            self._form.editor(name).fill(text)
        self._told = (self._text("header"), self._text("payload"))
        return texts[1]


def _plain_texts_of(token: str) -> tuple[str, str] | None:
    texts = texts_of(token)
    return None if texts is None else (plain(texts[0]), plain(texts[1]))
