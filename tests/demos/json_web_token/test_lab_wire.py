"""The lab's requests and answers really go over sockets, from those who would really send them."""

from __future__ import annotations

from datetime import timedelta
from itertools import count
from random import Random
from typing import Any

import pytest

from quizapp.demos.json_web_token.engine import DEMO
from quizapp.demos.json_web_token.issuer import LOGIN_URL, LOGOUT_URL
from quizapp.demos.json_web_token.lab import Attack, LabInputs
from quizapp.demos.json_web_token.lab_run import LabRun
from quizapp.demos.json_web_token.order_api import ORDERS_URL
from quizapp.demos.loopback import Loopback
from quizapp.demos.steps import World
from quizapp.demos.wire import Exchange, request_wire, response_wire
from tests.demos.json_web_token.lab_clock import NOW


async def ran(inputs: LabInputs, world: World) -> LabRun:
    run = await DEMO.run(inputs, world)
    assert isinstance(run, LabRun)
    return run


@pytest.fixture
def exchanged(monkeypatch: pytest.MonkeyPatch) -> list[Exchange]:
    """What goes over the loopback network."""
    went: list[Exchange] = []
    ask = Loopback.request

    async def overheard(net: Loopback, *rest: Any) -> Exchange:
        went.append(await ask(net, *rest))
        return went[-1]

    monkeypatch.setattr(Loopback, "request", overheard)
    return went


@pytest.mark.parametrize(
    "attack", [Attack.NOTHING, Attack.NO_ALGORITHM, Attack.EXPIRED, Attack.LOGGED_OUT]
)
async def test_what_is_shown_of_the_wire_went_over_sockets_of_this_run(
    attack: Attack, world: World, exchanged: list[Exchange]
) -> None:
    run = await ran(LabInputs(attack), world)
    went = [line for one in exchanged for line in (request_wire(one), response_wire(one))]
    assert [step.wire for step in run.steps if "HTTP/1.1" in step.wire] == went
    logout = [LOGOUT_URL] if attack is Attack.LOGGED_OUT else []
    assert [one.url for one in exchanged] == [LOGIN_URL, *logout, ORDERS_URL, ORDERS_URL]
    statuses = [200 if ruling.accepted else 401 for ruling in (run.naive, run.strict)]
    assert [one.status for one in exchanged[-2:]] == statuses


async def test_both_apis_get_the_same_request_with_the_token_that_arrived(world: World) -> None:
    run = await ran(LabInputs(Attack.TAMPERED_ROLE), world)
    wanted = (
        "GET /orders HTTP/1.1\nHost: api.example\n"
        f"Authorization: Bearer {run.arrived}\nConnection: close"
    )
    assert [step.wire for step in run.steps if step.wire.startswith("GET ")] == [wanted] * 2
    assert run.issued.rpartition(".")[2] == run.arrived.rpartition(".")[2]
    assert run.issued.partition(".")[2] != run.arrived.partition(".")[2]


@pytest.mark.parametrize(
    "attack", [one for one in Attack if one is not Attack.PUBLIC_KEY_AS_SECRET]
)
async def test_the_issuer_hands_the_token_to_the_client_and_never_presents_one(
    attack: Attack, world: World
) -> None:
    run = await ran(LabInputs(attack), world)
    handed = [step for step in run.steps if f'"access_token": "{run.issued}"' in step.wire]
    assert [(step.actor, step.target) for step in handed] == [("issuer", "client")]
    presented = {step.actor for step in run.steps if "Authorization: Bearer" in step.wire}
    assert presented <= {"client", "attacker"}


async def test_a_role_that_was_taken_away_is_gone_at_the_issuer_and_not_in_the_token(
    world: World,
) -> None:
    run = await ran(LabInputs(Attack.ROLE_LOST, role="admin"), world)
    assert '{"minsu": "user"}' in [step.wire for step in run.steps]
    assert run.issued == run.arrived
    assert '"role": "admin"' in run.steps[-1].wire


async def test_a_server_whose_code_stops_answers_with_500(world: World) -> None:
    run = await ran(LabInputs(header='{"alg": "HS256", "jwk": "mine"}'), world)
    answers = [step.wire.splitlines()[0] for step in run.steps if step.wire.startswith("HTTP")]
    assert answers[1:] == ["HTTP/1.1 500 Internal Server Error", "HTTP/1.1 401 Unauthorized"]
    assert run.naive.failed is not None
    assert run.naive.failed.crashed


async def test_a_second_that_passes_during_a_run_changes_nothing() -> None:
    moments = (NOW + timedelta(seconds=passed) for passed in count())
    world = World(lambda: next(moments), Random(7))
    reasons = {finding.reason for finding in (await ran(LabInputs(), world)).findings}
    assert reasons
    assert "ImmatureSignatureError" not in reasons
