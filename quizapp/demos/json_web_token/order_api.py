"""The API that a token is for: a server that lets one of the verifiers decide on every request."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime
from functools import partial

from aiohttp import web

from quizapp.demos.json_web_token import naive_verifier
from quizapp.demos.json_web_token.checks import Received, Ruling
from quizapp.demos.json_web_token.keys import Key
from quizapp.demos.json_web_token.lab import AUDIENCE, LabInputs
from quizapp.demos.json_web_token.reading import read_token
from quizapp.errors import DemoError

ORDERS_URL = f"{AUDIENCE}/orders"

Verify = Callable[[Received], Ruling]


class OrderApi:
    """Answers with whom it takes the sender for, or that it does not know them."""

    def __init__(self, verify: Verify, inputs: LabInputs, now: datetime) -> None:
        self._verify, self._inputs, self._now = verify, inputs, now
        self._ruling: Ruling | None = None
        self.key: Key | None = None
        """From the issuer, before any token comes."""
        self.told: dict[str, object] = {}
        """Whom it took the sender for; nobody where it refused."""

    @property
    def ruling(self) -> Ruling:
        """What came of the request; raises ``DemoError`` where its head was too long to be read."""
        if self._ruling is None:
            raise DemoError("error.demo.not_delivered", url=ORDERS_URL)
        return self._ruling

    async def __call__(self, request: web.Request) -> web.Response:
        parts = read_token(request.headers.get("Authorization", ""))
        inputs = self._inputs
        self._ruling = self._verify(
            Received(
                parts,
                self.key,
                inputs.pinned,
                self._now,
                inputs.mistakes,
                naive_verifier.SERVER_FILES,
            )
        )
        if self._ruling.accepted:
            claims = parts.payload.json.members if parts.payload.json else {}
            self.told = {name: claims.get(name) for name in ("sub", "role")}
            return web.json_response(self.told, dumps=partial(json.dumps, ensure_ascii=False))
        return _refusal(self._ruling)


def _refusal(ruling: Ruling) -> web.Response:
    if ruling.failed is not None and ruling.failed.crashed:
        return web.Response(status=500)
    # RFC 6750, section 3.1: no more than this is told to whoever sends a bad token.
    challenge = {"WWW-Authenticate": 'Bearer error="invalid_token"'}
    return web.Response(status=401, headers=challenge)
