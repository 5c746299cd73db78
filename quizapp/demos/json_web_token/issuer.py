"""The issuer's server: whoever logs in gets a token, which it signs and then forgets."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from random import Random
from typing import cast

from aiohttp import web

from quizapp.demos.json_web_token.keys import Key, fresh_key, public, secret
from quizapp.demos.json_web_token.lab import (
    ISSUER,
    USER,
    LabInputs,
    usual_header,
    usual_payload,
)
from quizapp.demos.json_web_token.signing import sign
from quizapp.demos.steps import World

LOGIN_URL, LOGOUT_URL = f"{ISSUER}/login", f"{ISSUER}/logout"
LOGIN = f"user={USER}&password=correct-horse".encode()
"""The body of a login; there is one user, whose password nobody checks."""


@dataclass(frozen=True, slots=True)
class Issued:
    """A token, and the key it was signed with."""

    token: str
    key: Key

    @property
    def verifying_key(self) -> Key:
        """What the issuer gives those who verify: the public key, or the secret they share."""
        return public(self.key)


class Issuer:
    """Answers requests to its host; who is logged in, and as what, it alone knows."""

    def __init__(self, inputs: LabInputs, world: World) -> None:
        self._inputs, self._world = inputs, world
        self._issued: Issued | None = None
        self.logged_in: set[str] = set()
        self.roles = {USER: inputs.role}

    async def __call__(self, request: web.Request) -> web.Response:
        if request.path == "/logout":
            self.logged_in.clear()
            return web.Response(status=204)
        self._issued = await self._issue()
        self.logged_in.add(USER)
        answer = {"access_token": self._issued.token, "token_type": "Bearer"}
        # A token is not for caches (RFC 6749, section 5.1).
        return web.json_response(answer, headers={"Cache-Control": "no-store"})

    @property
    def issued(self) -> Issued:
        """What came of the login."""
        return cast(Issued, self._issued)

    def take_role_away(self) -> None:
        """From now on the user is an ordinary one; tokens that are out say what they said."""
        self.roles[USER] = "user"

    async def _issue(self) -> Issued:
        """Raises ``SigningError`` for what cannot be signed."""
        inputs, now = self._inputs, self._world.now()
        # A new RSA key takes up to 100 ms; OpenSSL lets the interface go on meanwhile.
        key = await asyncio.to_thread(issuer_key, inputs, self._world.random)
        header = inputs.header or usual_header(inputs)
        return Issued(sign(header, inputs.payload or usual_payload(inputs, now), key), key)


def issuer_key(inputs: LabInputs, random: Random) -> Key:
    """The issuer's key: the typed secret, or a new one for the algorithm."""
    return secret(inputs.secret) if inputs.secret else fresh_key(inputs.algorithm, random)
