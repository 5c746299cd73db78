"""Runs the JWT lab: a token is issued, something happens to it, and two verifiers judge it."""

from __future__ import annotations

import asyncio
import json
from random import Random

from quizapp.demos.json_web_token.attacks import ATTACKS, Forged, Scene
from quizapp.demos.json_web_token.checks import Check, Outcome, Ruling
from quizapp.demos.json_web_token.findings import findings
from quizapp.demos.json_web_token.json_text import as_text
from quizapp.demos.json_web_token.keys import Key, fresh_key, public, secret
from quizapp.demos.json_web_token.lab import (
    Attack,
    LabInputs,
    usual_header,
    usual_payload,
)
from quizapp.demos.json_web_token.reading import Parts, read_token
from quizapp.demos.json_web_token.signing import SigningError, sign
from quizapp.demos.json_web_token.situations import SITUATIONS
from quizapp.demos.json_web_token.verifiers import verify_both
from quizapp.demos.steps import Demo, Run, Step, World
from quizapp.texts.saying import saying

ISSUING, ATTACKING = "issuer", "attacker"
"""Lanes, beside `naive_verifier.LANE` and `strict_verifier.LANE`."""


def issuer_key(inputs: LabInputs, random: Random) -> Key:
    """The issuer's key: the typed secret, or a new one for the algorithm."""
    return secret(inputs.secret) if inputs.secret else fresh_key(inputs.algorithm, random)


async def run(inputs: LabInputs, world: World) -> Run:
    """Issues, attacks and verifies. Where the inputs cannot be signed, the only step says why.

    Raises ``DemoError`` for an attack that the algorithm leaves no room for.
    """
    now = world.now()
    # A new RSA key takes up to 100 ms; OpenSSL lets the interface go on meanwhile.
    key = await asyncio.to_thread(issuer_key, inputs, world.random)
    header = inputs.header or usual_header(inputs)
    payload = inputs.payload or usual_payload(inputs, now)
    try:
        token = sign(header, payload, key)
    except SigningError as error:
        return Run((_not_signed(error, header, payload),), ())
    parts = read_token(token)
    half = None if isinstance(key.material, bytes) else public(key)
    scene = Scene(token, parts, key, half, now, world.random)
    forged = await asyncio.to_thread(ATTACKS[inputs.attack], scene)
    naive, strict = verify_both(forged.token, half or key, inputs.pinned, now, inputs.mistakes)
    steps = (
        _issued(token, parts),
        *_changed(inputs.attack, forged),
        *_judged(forged, naive),
        *_judged(forged, strict),
    )
    return Run(steps, findings(token, forged, naive, strict))


def _not_signed(error: SigningError, header: str, payload: str) -> Step:
    what = saying("json_web_token.step.not_signed")
    wire = f"{header}\n{payload}"
    return Step(ISSUING, ISSUING, what, wire, error.why, "RFC 7519, section 7.1", True, sign)


def _issued(token: str, parts: Parts) -> Step:
    what = saying("json_web_token.step.issued", alg=parts.algorithm, length=len(token))
    return Step(
        ISSUING, ISSUING, what, _laid_open(parts), source="RFC 7519, section 7.1", code=sign
    )


def _laid_open(parts: Parts) -> str:
    """Header, payload and the token that they are in."""
    objects = [part.json.members for part in (parts.header, parts.payload) if part.json]
    return "\n".join([*(as_text(one) for one in objects), parts.compact])


def _changed(attack: Attack, forged: Forged) -> tuple[Step, ...]:
    """What happened to the token on its way."""
    if attack is Attack.NOTHING:
        return ()
    actor, wire = sender_of(forged), _laid_open(read_token(forged.token))
    return (Step(actor, actor, forged.what, wire, source=forged.source, code=ATTACKS[attack]),)


def sender_of(forged: Forged) -> str:
    """Who made the token and sends it: a genuine one needs no attacker."""
    return ISSUING if forged.by_issuer else ATTACKING


def _judged(forged: Forged, ruling: Ruling) -> tuple[Step, ...]:
    """The token arrives at a verifier, which looks at one thing after the other."""
    sender = sender_of(forged)
    request = f"GET /orders HTTP/1.1\nHost: api.example\nAuthorization: Bearer {forged.token}"
    what = saying("json_web_token.step.sent")
    arrives = Step(sender, ruling.verifier, what, request, source="RFC 6750, section 2.1")
    looked = [one for one in ruling.checks if one.outcome is not Outcome.NOT_REACHED]
    return (
        arrives,
        *(_looked(ruling, one) for one in looked),
        _decided(ruling, sender, read_token(forged.token)),
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


def _decided(ruling: Ruling, sender: str, parts: Parts) -> Step:
    """The answer to whoever sent it: whom the server takes them for, or that it does not."""
    claims = parts.payload.json.members if parts.payload.json else {}
    body = json.dumps({name: claims.get(name) for name in ("sub", "role")}, ensure_ascii=False)
    if ruling.accepted:
        what, wire = saying("json_web_token.step.accepted"), f"HTTP/1.1 200 OK\n\n{body}"
        section = "RFC 9110, section 15.3.1"
    else:
        what = saying("json_web_token.step.refused", error=ruling.result)
        wire = 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer error="invalid_token"'
        section = "RFC 6750, section 3.1"
    return Step(ruling.verifier, sender, what, wire, source=section, refused=not ruling.accepted)


DEMO = Demo("json-web-token", SITUATIONS, run)
