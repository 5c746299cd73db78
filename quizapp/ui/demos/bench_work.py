"""What can be done on the bench of the JWT lab; loaded once the bench is opened."""

from __future__ import annotations

import asyncio
from datetime import datetime, tzinfo
from random import Random
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
from quizapp.ui.demos.editors import plain

_FILE = "@"
"""Before the path of a file with the key, as jwt-ui and curl write it."""


class LaidOut(NamedTuple):
    """What lies on the bench at one moment. What it means, any thread may find out: a megabyte
    takes 0.1 s to look through."""

    token: str
    header: str
    payload: str
    key: str
    kind: str
    own_key: OwnKey | None
    """A key that was made here; its private half is nowhere else."""
    expected: Expected

    def typed_key(self) -> TypedKey:
        """The key to verify and sign with: one made here, while its text stands unchanged."""
        text, own = self.key, self.own_key
        if own is not None and text == own.text:
            return TypedKey(own.key)
        if text.startswith(_FILE) and "\n" not in text.strip():
            return self._key_in_file(text.strip().removeprefix(_FILE))
        return self._typed(text)

    def _key_in_file(self, name: str) -> TypedKey:
        try:
            return self._typed(key_text(name))
        except UsageError as error:
            return TypedKey(trouble=Saying(error.key, tuple(error.arguments.items())))

    def _typed(self, text: str) -> TypedKey:
        return typed_key(text, None if self.kind == GUESS else KeyKind(self.kind), self.token)

    def signed(self) -> str:
        """The token of both objects; raises ``DemoError``."""
        return signed(self.header, self.payload, self.typed_key().key)

    def attacked(self, attack: Attack, now: datetime, random: Random) -> Run:
        """What an attacker makes of the token; raises ``DemoError``."""
        return attacked(attack, self.token, self.typed_key().key, now, random)

    def judged(self, now: datetime, zone: tzinfo) -> tuple[Judgement, Saying | None]:
        """What both verifiers make of the token, and what is wrong with the key."""
        typed = self.typed_key()
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

    async def begin(self) -> None:
        """Lay out a token, where there is none yet."""
        if not (self._text("token") or self._text("key")):
            await self.make_key()

    async def make_key(self) -> None:
        """A new key for the chosen algorithm, and a token that is signed with it."""
        form, algorithm = self._form, self._form.choice("algorithm").value
        self._own_key = own = await asyncio.to_thread(new_key, algorithm, self._random)
        header, payload = usual_texts(algorithm, self._clock.now())
        form.editor("header").fill(header)
        form.editor("payload").fill(self._text("payload").strip() or payload)
        form.editor("key").fill(own.text)
        form.choice("kind").choose(own.kind)
        self._expect(ISSUER, AUDIENCE)
        await self.sign()

    async def sign(self) -> None:
        """Make the token of both objects; raises ``DemoError`` and leaves the token as it was."""
        token = await asyncio.to_thread(self.laid_out().signed)
        self._form.editor("token").fill(token)

    async def attack(self, attack: Attack) -> Run:
        """Put what an attacker makes of the token in its place; raises ``DemoError``."""
        attacks, now = self.laid_out().attacked, self._clock.now()
        run = await asyncio.to_thread(attacks, attack, now, self._random)
        self._form.editor("token").fill(run.steps[-1].wire)
        await self.show_objects()
        return run

    async def judged(self) -> tuple[Judgement, Saying | None]:
        """What both verifiers make of it, and what is wrong with the key."""
        now, zone = self._clock.now(), self._clock.zone()
        return await asyncio.to_thread(self.laid_out().judged, now, zone)

    def laid_out(self) -> LaidOut:
        """What is in the fields now."""
        token, header, payload, key = map(self._text, ("token", "header", "payload", "key"))
        issuer, audience = (self._form.input(name).value.strip() for name in ("issuer", "audience"))
        kind, expected = self._form.choice("kind").value, Expected(issuer, audience)
        return LaidOut(token, header, payload, key, kind, self._own_key, expected)

    def _text(self, name: str) -> str:
        return self._form.editor(name).whole

    def _expect(self, issuer: str, audience: str) -> None:
        for name, value in (("issuer", issuer), ("audience", audience)):
            with self._form.prevent(Input.Changed):
                self._form.input(name).value = value

    async def take_up(self) -> None:
        """A token came from outside: its objects are shown, and the lab's names forgotten."""
        if ISSUER not in await self.show_objects():
            self._expect("", "")

    async def show_objects(self) -> str:
        """Header and payload as the token has them; what cannot be read leaves them alone.

        Returns the payload.
        """
        texts = await asyncio.to_thread(_plain_texts_of, self._text("token"))
        if texts is None:
            return ""
        header, payload = texts
        self._form.editor("header").fill(header)
        self._form.editor("payload").fill(payload)
        return payload


def _plain_texts_of(token: str) -> tuple[str, str] | None:
    texts = texts_of(token)
    return None if texts is None else (plain(texts[0]), plain(texts[1]))
