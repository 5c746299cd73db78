"""Both verifiers on the same token, with the same key."""

from __future__ import annotations

from datetime import datetime

from quizapp.demos.json_web_token import naive_verifier, strict_verifier
from quizapp.demos.json_web_token.checks import Received, Ruling
from quizapp.demos.json_web_token.keys import Key
from quizapp.demos.json_web_token.lab import Mistake, VerifierSettings
from quizapp.demos.json_web_token.reading import read_token


def verify_both(
    token_text: str,
    key: Key | None,
    settings: VerifierSettings,
    now: datetime,
    mistakes: tuple[Mistake, ...] = tuple(Mistake),
) -> tuple[Ruling, Ruling]:
    """What the naive and the strict verifier make of a pasted token, with the same key.

    ``now`` has a time zone. No text makes it raise.
    """
    parts = read_token(token_text)
    received = Received(parts, key, settings, now, mistakes, naive_verifier.SERVER_FILES)
    return naive_verifier.verify(received), strict_verifier.verify(received)
