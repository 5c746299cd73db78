"""Runs the JWT lab: a token is issued, something happens to it, and two APIs judge it."""

from __future__ import annotations

import asyncio

from quizapp.demos.json_web_token import naive_verifier, strict_verifier
from quizapp.demos.json_web_token.attacks import ATTACKS, Forged, Scene
from quizapp.demos.json_web_token.findings import findings
from quizapp.demos.json_web_token.issuer import LOGIN, LOGIN_URL, LOGOUT_URL, Issued, Issuer
from quizapp.demos.json_web_token.lab import Attack, LabInputs
from quizapp.demos.json_web_token.lab_run import LabRun
from quizapp.demos.json_web_token.order_api import ORDERS_URL, OrderApi
from quizapp.demos.json_web_token.reading import read_token
from quizapp.demos.json_web_token.signing import SigningError
from quizapp.demos.json_web_token.situations import SITUATIONS
from quizapp.demos.json_web_token.telling import (
    changed,
    client_looked,
    issued_at_login,
    judged,
    logged_out,
    not_signed,
)
from quizapp.demos.loopback import Loopback
from quizapp.demos.steps import Demo, Run, Step, World

_FORM = {"Content-Type": "application/x-www-form-urlencoded"}


async def run(inputs: LabInputs, world: World) -> Run:
    """Issues, attacks and verifies. Where the inputs cannot be signed, the only step says why.

    Raises ``DemoError`` for an attack that the algorithm leaves no room for, and where this machine
    lets no server listen.
    """
    # One moment for all: a second that passes meanwhile would make a new token one of the future.
    now = world.now()
    world = World(lambda: now, world.random)
    issuer = Issuer(inputs, world)
    naive = OrderApi(naive_verifier.verify, inputs, now)
    strict = OrderApi(strict_verifier.verify, inputs, now)
    # One name, two servers: both get the same request. A bearer token goes over TLS only
    # (RFC 6750, section 5.3).
    async with (
        Loopback({_host(LOGIN_URL): issuer, _host(ORDERS_URL): naive}, tls=True) as careless,
        Loopback({_host(ORDERS_URL): strict}, tls=True) as careful,
    ):
        try:
            login = await careless.request("POST", LOGIN_URL, _FORM, LOGIN)
        except SigningError as error:
            return Run((not_signed(error, inputs, now),), ())
        issued = issuer.issued
        naive.key = strict.key = issued.verifying_key
        forged = await asyncio.to_thread(_attack, inputs, issued, world)
        steps = [
            *issued_at_login(login, issued),
            *await _meanwhile(inputs.attack, careless, issuer),
            *changed(inputs.attack, forged, issuer),
            *(client_looked(forged) if inputs.client_checks else ()),
        ]
        for net, api in ((careless, naive), (careful, strict)):
            answer = await net.request("GET", ORDERS_URL, _bearing(forged.token))
            steps += judged(forged, answer, api.ruling)
    rulings = naive.ruling, strict.ruling
    found = findings(issued.token, forged, *rulings, told=strict.told, shown=inputs.client_checks)
    return LabRun(tuple(steps), found, issued.token, forged.token, *rulings)


def _host(url: str) -> str:
    return url.split("/")[2]


def _bearing(token: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {token}"}


def _attack(inputs: LabInputs, issued: Issued, world: World) -> Forged:
    """What arrives instead of the token; takes a while where an attacker makes a key."""
    key, parts = issued.key, read_token(issued.token)
    half = None if isinstance(key.material, bytes) else issued.verifying_key
    return ATTACKS[inputs.attack](Scene(issued.token, parts, key, half, world.now(), world.random))


async def _meanwhile(attack: Attack, net: Loopback, issuer: Issuer) -> tuple[Step, ...]:
    """What becomes of the login before the token is used."""
    if attack is Attack.ROLE_LOST:
        issuer.take_role_away()
    if attack is not Attack.LOGGED_OUT:
        return ()
    return logged_out(await net.request("POST", LOGOUT_URL, _bearing(issuer.issued.token)))


DEMO = Demo("json-web-token", SITUATIONS, run)
