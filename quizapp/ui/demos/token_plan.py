"""Before a run: the token that will be issued, and what is about to happen to it. Inputs only."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from textual.content import Content

from quizapp.demos.json_web_token.lab import (
    LabInputs,
    VerifierSettings,
    usual_header,
    usual_payload,
)
from quizapp.texts import Lang, say
from quizapp.ui.demos.token_text import PART_COLOURS
from quizapp.ui.wording import printable


def plan_text(lang: Lang, inputs: LabInputs, now: datetime) -> Content:
    """Header and claims, the attack by its name, and what the strict verifier was told before."""
    header = inputs.header or usual_header(inputs)
    payload = inputs.payload or usual_payload(inputs, now)
    attack = say(lang, f"token_panel.attack_name.{inputs.attack}")
    return Content("\n").join(
        [
            Content.styled(say(lang, "token_panel.plan.token"), "bold"),
            Content.styled(_in_one_line(header), PART_COLOURS[0]),
            Content.styled(_in_one_line(payload), PART_COLOURS[1]),
            Content(""),
            Content.assemble((say(lang, "token_panel.plan.then"), "bold"), "  ", attack),
            Content.assemble(
                (say(lang, "token_panel.plan.strict"), "bold"),
                "  ",
                (" · ".join(_settings(lang, inputs.pinned)), "$muted"),
            ),
        ]
    )


def _in_one_line(text: str) -> str:
    """JSON that takes a line where an editor takes one for every member."""
    return printable(" ".join(text.split()))


def _settings(lang: Lang, settings: VerifierSettings) -> Iterator[str]:
    yield say(lang, "token_panel.plan.algorithms", names=", ".join(settings.algorithms))
    yield f"iss {settings.issuer or '–'}"
    yield f"aud {settings.audience or '–'}"
    yield f"typ {settings.type or '–'}"
    yield say(lang, "token_panel.plan.required", names=", ".join(settings.required) or "–")
    yield say(lang, "token_panel.plan.leeway", seconds=settings.leeway)
