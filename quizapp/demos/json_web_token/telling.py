"""Puts a run of the JWT lab into steps, with the bytes that were on the wire."""

from __future__ import annotations

import json
from datetime import datetime

from quizapp.demos.json_web_token.attacks import ATTACKS, Forged
from quizapp.demos.json_web_token.checks import Check, Outcome, Ruling
from quizapp.demos.json_web_token.client_app import shows_admin_menu
from quizapp.demos.json_web_token.issuer import Issued, Issuer
from quizapp.demos.json_web_token.json_text import as_text
from quizapp.demos.json_web_token.lab import Attack, LabInputs, usual_header, usual_payload
from quizapp.demos.json_web_token.order_api import OrderApi
from quizapp.demos.json_web_token.reading import read_token
from quizapp.demos.json_web_token.signing import SigningError, sign
from quizapp.demos.steps import Step
from quizapp.demos.wire import Exchange, request_wire, response_wire
from quizapp.texts.saying import saying

ISSUER, CLIENT, ATTACKER = "issuer", "client", "attacker"
"""Lanes, beside those of the verifiers."""


def not_signed(error: SigningError, inputs: LabInputs, now: datetime) -> Step:
    """The only step of a run whose token nobody signs."""
    what = saying("json_web_token.step.not_signed")
    header, payload = inputs.header or usual_header(inputs), inputs.payload
    wire = f"{header}\n{payload or usual_payload(inputs, now)}"
    return Step(ISSUER, ISSUER, what, wire, error.why, "RFC 7519, section 7.1", True, sign)


def issued_at_login(login: Exchange, issued: Issued) -> tuple[Step, ...]:
    """The client logs in; the issuer signs, and hands the token over."""
    parts, source = read_token(issued.token), "RFC 7519, section 7.1"
    signs = saying("json_web_token.step.issued", alg=parts.algorithm, length=len(issued.token))
    hands_over = saying("json_web_token.step.handed_over")
    return (
        Step(CLIENT, ISSUER, saying("json_web_token.step.login"), request_wire(login)),
        Step(ISSUER, ISSUER, signs, _laid_open(issued.token), None, source, code=sign),
        Step(ISSUER, CLIENT, hands_over, response_wire(login), None, "RFC 6750, section 4"),
    )


def logged_out(logout: Exchange) -> tuple[Step, ...]:
    """The client gives its login up, and the issuer forgets it."""
    asks, forgets = (saying(f"json_web_token.step.{one}") for one in ("logout", "forgotten"))
    return (
        Step(CLIENT, ISSUER, asks, request_wire(logout), code=Issuer.__call__),
        Step(ISSUER, CLIENT, forgets, response_wire(logout), None, "RFC 7009, section 1"),
    )


def changed(attack: Attack, forged: Forged, issuer: Issuer) -> tuple[Step, ...]:
    """What happened to the token, or without it, before it was sent."""
    source, code = forged.source, ATTACKS[attack]
    if attack is Attack.NOTHING:
        return ()
    if attack is Attack.ROLE_LOST:
        wire = json.dumps(issuer.roles)
        return (Step(ISSUER, ISSUER, forged.what, wire, None, source, code=Issuer.take_role_away),)
    wire = _laid_open(forged.token)
    if forged.by_issuer:
        return (Step(ISSUER, CLIENT, forged.what, wire, None, source, code=code),)
    return (Step(ATTACKER, ATTACKER, forged.what, wire, None, source, code=code),)


def client_looked(forged: Forged) -> tuple[Step, ...]:
    """What the app in the browser of whoever has the token makes of it."""
    key = "menu_shown" if shows_admin_menu(forged.token) else "menu_hidden"
    what, source = saying(f"json_web_token.step.{key}"), "RFC 7519, section 7.2"
    return (Step(CLIENT, CLIENT, what, source=source, code=shows_admin_menu),)


def sender_of(forged: Forged) -> str:
    """Who sends the token. The issuer hands tokens out, and presents none."""
    return CLIENT if forged.by_issuer else ATTACKER


def judged(forged: Forged, exchange: Exchange, ruling: Ruling) -> tuple[Step, ...]:
    """The token arrives at an API, whose verifier looks at one thing after the other."""
    sender, request = sender_of(forged), request_wire(exchange)
    what, source = saying("json_web_token.step.sent"), "RFC 6750, section 2.1"
    looked = (one for one in ruling.checks if one.outcome is not Outcome.NOT_REACHED)
    return (
        Step(sender, ruling.verifier, what, request, None, source, code=OrderApi.__call__),
        *(_looked(ruling, one) for one in looked),
        _decided(ruling, sender, exchange),
    )


def _looked(ruling: Ruling, check: Check) -> Step:
    return Step(
        ruling.verifier,
        ruling.verifier,
        saying(f"json_web_token.step.{check.outcome}", check=check.id.called),
        why=check.why,
        source=check.source,
        refused=check.outcome is Outcome.FAILED,
        code=check.code,
    )


_STATUSES = {
    200: "RFC 9110, section 15.3.1",
    401: "RFC 6750, section 3.1",
    500: "RFC 9110, section 15.6.1",
}


def _decided(ruling: Ruling, sender: str, exchange: Exchange) -> Step:
    """The answer to whoever sent it: whom the server takes them for, or that it does not."""
    what = saying("json_web_token.step.accepted")
    if not ruling.accepted:
        what = saying("json_web_token.step.refused", error=ruling.result)
    wire, source = response_wire(exchange), _STATUSES[exchange.status]
    return Step(ruling.verifier, sender, what, wire, source=source, refused=not ruling.accepted)


def _laid_open(token: str) -> str:
    """Header, payload and the token that they are in."""
    parts = read_token(token)
    objects = [part.json.members for part in (parts.header, parts.payload) if part.json]
    return "\n".join([*(as_text(one) for one in objects), parts.compact])
